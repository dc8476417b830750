import type { Government } from '../../../language/events.js';

/**
 * Verbs and what they make of the clause or event noun they govern: `lemmas | plain | negated`. `swallow`: the governed act
 * is the theme of a promise, request, threat or refusal and no event of its own (PLOVER manual: the promised act is AGREE).
 */
const TABLE = `
promise pledge vow offer agree accept swear guarantee undertake commit consent | swallow | silent
ask demand request urge call appeal order instruct propose insist recommend press advise seek beg implore command | swallow | silent
threaten | swallow | denied
warn caution | swallow | silent
refuse decline reject | swallow | fact
deny dispute refute | denied | fact
forbid prevent stop avoid ban block deter prohibit bar | silent | silent
risk | possible | possible
decide announce schedule set due slate arrange | planned | denied
ready poise poised expected scheduled slated | planned | denied
likely possible able willing unlikely unable | possible | silent
intend plan prepare aim mean | intended | denied
hope want wish expect wait prefer consider contemplate mull desire | silent | silent
try attempt fail hesitate struggle need | silent | silent
manage | fact | denied
begin start continue keep proceed go resume | fact | denied
cease | fact | fact
expect@passive schedule@passive slate@passive plan@passive | planned | silent
invite@passive ask@passive | requested | silent
think@passive believe@passive | possible | silent
suspect presume believe think estimate allege claim | possible | silent
seem appear | possible | silent
help allow let permit | silent | silent
take+consideration | possible | silent
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
