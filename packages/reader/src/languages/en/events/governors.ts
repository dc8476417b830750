import type { Government } from '../../../language/events.js';

/** Verbs and what they make of the clause or event noun they govern: `lemmas | plain | negated`. */
const TABLE = `
promise pledge vow offer agree accept swear guarantee | swallow | silent
ask demand request urge call appeal order instruct propose insist recommend press advise invite seek | swallow | silent
threaten | swallow | denied
warn caution | swallow | silent
refuse decline reject | swallow | fact
rule | swallow | possible
deny dispute refute | denied | fact
forbid prevent stop avoid ban block | silent | silent
risk | possible | possible
decide announce schedule set | planned | denied
intend plan prepare aim mean | intended | denied
hope want wish expect wait prefer consider | silent | silent
try attempt fail hesitate struggle | silent | silent
manage | fact | denied
begin start continue keep | fact | denied
cease | fact | fact
expect@passive | planned | silent
invite@passive | requested | silent
suspect presume believe think estimate | possible | silent
seem appear | possible | silent
help allow let | silent | silent
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
