import type { Government } from '../../../language/events.js';

/**
 * Verbs and what they make of the clause or event noun they govern: `lemmas | plain | negated`. `swallow`: the governed act
 * is the theme of a promise, request, threat or refusal and no event of its own (PLOVER manual: the promised act is AGREE).
 */
const TABLE = `
promite fagadui angaja oferi conveni intelege accepta consimti obliga jura garanta | swallow | silent
cere solicita indemna chema ruga implora soma ordona dispune propune insista pleda pretinde revendica recomanda presa sfatui invita | swallow | silent
ameninta | swallow | denied
avertiza preveni | swallow | silent
refuza declina respinge | swallow | fact
exclude | swallow | possible
nega dezminti infirma | denied | fact
contesta | silent | silent
interzice impiedica opri evita preveni bloca | silent | silent
risca | possible | possible
decide hotari anunta preconiza programa stabili prevedea | planned | denied
intentiona planui planifica pregati urma | intended | denied
spera dori vrea astepta asteptau visa prefera merita | silent | silent
incerca tenta esua ezita ravni aspira | silent | silent
reusi izbuti apuca | fact | denied
incepe continua obisnui persista | fact | denied
inceta | fact | fact
obtine+promisiunea primi+promisiunea obtine+asigurari primi+asigurari da+asigurari da+asigurarea | swallow | silent
lua+calcul avea+vedere lua+considerare pune+discutie lua+discutie avea+plan examina analiza evalua | possible | silent
da+semne | possible | silent
astepta@passive | planned | silent
invita@passive | requested | silent
vedea@passive | possible | silent
putea trebui | possible | silent
vehicula zvoni specula banui suspecta presupune estima crede considera pretinde | possible | silent
parea | possible | silent
ajuta permite cauta lasa face | silent | silent
`;

export const GOVERNORS: ReadonlyMap<string, { plain: Government; negated: Government }> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [lemmas = '', plain = '', negated = ''] = line.split('|').map((cell) => cell.trim());
      return lemmas
        .split(' ')
        .map((lemma) => [lemma, { plain: plain as Government, negated: negated as Government }] as const);
    }),
);
