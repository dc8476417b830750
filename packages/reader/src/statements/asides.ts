/** What stands in front of a verb of saying and is not said: `When asked why, X replied: “…”`. */
import type { NamesDoc } from '../doc.js';
import type { DocIndex } from '../doc-index.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import type { Cue } from './cues.js';
import { isOuter, sentenceBounds } from './words.js';

/** Tokens `first` up to `before` tell when and how somebody speaks who is quoted behind, or what he was asked. */
export function isAside(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cue: Cue,
  [first, before]: readonly [number, number],
): boolean {
  // `Asked if he would resign, X said he wouldn't`
  if (rules.askedFirst?.has(doc.folded[first] as string)) return true;
  const end = doc.stop[sentenceBounds(doc, cue.sentence)[1] - 1] as number;
  const quoted = index.quotesIn(cue.span[1], end).some((quote) => quote.apart && quote.outer[0] > cue.span[1]);
  if (!quoted) return false;
  const verbs = index.clausesIn(first, before).filter((clause) => isOuter(doc, clause.verb));
  const aside = verbs[0];
  if (!aside || (aside.link !== 'adverbial' && aside.link !== 'participial' && aside.mood !== 'participle'))
    return false;
  return verbs.every((clause) => clause === aside || isUnder(doc, clause, aside));
}

/** Clauses looked up at. */
const CLIMB = 4;

function isUnder(doc: NamesDoc, clause: Clause, above: Clause): boolean {
  let row: Clause | undefined = clause;
  for (let step = 0; row && step < CLIMB; step++) {
    row = doc.clauses[row.parent];
    if (row === above) return true;
  }
  return false;
}
