/** Subjects of verbs of saying behind what was said, in languages where a subject stands right in front of its verb. */
import type { ClauseRules } from '../language/clauses.js';
import { isTime } from './agreement.js';
import type { Arguments } from './clause-arguments.js';
import type { Link } from './clause-links.js';
import { isNominal, phraseOf, prepositionOf } from './phrases.js';
import { POS, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words of a subject at the most: `, the ministry's spokesman for the eastern region said`. */
const LONGEST = 14;
/** Words of a title and a name between commas. */
const NAME = 6;

/** `The bridge was closed, officials said`: trees like to give the verb the first subject of the sentence. */
export function subjectRightInFront(
  tree: Tree,
  group: VerbGroup,
  found: Arguments,
  link: Link,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): void {
  const { doc, before } = tree;
  if (!group.finite || group.copula || group.voice !== 'active' || link.relative >= 0) return;
  if (!rules.attributionVerbs.has(doc.foldedLemmas[group.verb])) return;
  let last = before[group.first];
  if (last >= 0 && doc.forms[last] === ',') last = pastApposition(tree, last);
  if (last < 0 || doc.upos[last] === POS.PUNCT) return;
  let first = group.first;
  let at = last;
  for (let steps = 0; at >= 0 && doc.upos[at] !== POS.PUNCT; at = before[at], steps++) {
    // `talks began but sources told …`
    if (steps > 0 && rules.contrasts?.has(doc.folded[at]) === true) break;
    if (steps === LONGEST || isVerb(at) || doc.upos[at] === POS.SCONJ || doc.upos[at] === POS.AUX) return;
    first = at;
  }
  // the unit begins there: behind a quotation, or a plain subject at the beginning of the sentence
  if (at >= 0 && doc.forms[at] !== ',' && doc.upos[at] === POS.PUNCT) return;
  if (found.subject !== null && found.subject.head >= first) return;
  const head = headWithin(tree, first, group.first, rules);
  if (head < 0) return;
  found.subject = phraseOf(tree, head, 'pattern', rules);
  if (found.object?.head === head) found.object = null;
  found.trusted = false;
}

/** `…, its spokeswoman, Ana Rusu, said`: the last token in front of a name between commas; -1 where there is none. */
function pastApposition(tree: Tree, comma: number): number {
  const { doc, before } = tree;
  let at = before[comma];
  let names = 0;
  for (let steps = 0; at >= 0 && steps < NAME; at = before[at], steps++) {
    if (doc.forms[at] === ',') return names > 0 ? before[at] : -1;
    if (doc.upos[at] === POS.PROPN) names++;
    else if (doc.upos[at] !== POS.NOUN && doc.upos[at] !== POS.ADJ) return -1;
  }
  return -1;
}

/** `an officer who died after one of the suspects opened fire`: a subject in front of the conjunction is another verb's. */
function isParted(tree: Tree, group: VerbGroup, { subject }: Arguments, conjunctions: ReadonlySet<string>): boolean {
  const { doc, before } = tree;
  if (subject === null || subject.from === 'relative' || subject.head >= group.first) return false;
  let nominal = false;
  let at = before[group.first] as number;
  for (let steps = 0; at > subject.head && steps < LONGEST; at = before[at] as number, steps++) {
    if (conjunctions.has(doc.folded[at] as string)) return nominal;
    const upos = doc.upos[at];
    if (upos === POS.VERB || upos === POS.AUX || upos === POS.PUNCT) return false;
    nominal ||= isNominal(tree, at);
  }
  return false;
}

/** Words between a conjunction and its verb. */
const BETWEEN = 8;

/** `after the previous holder was suspended`, `before a man collided with them`: a phrase between a conjunction that is a preposition, too, and a finite verb. */
export function subjectBehindConjunction(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { doc, before } = tree;
  if (!group.finite || rules.timeConjunctions === undefined) return;
  if (isParted(tree, group, found, rules.timeConjunctions)) found.subject = null;
  if (found.subject !== null || group.copula) return;
  const head = before[group.first] as number;
  if (head < 0 || !isNominal(tree, head) || isTime(tree, head, rules)) return;
  let at = head;
  for (let steps = 0; at >= 0 && steps < BETWEEN && !rules.timeConjunctions.has(doc.folded[at] as string); steps++) {
    const upos = doc.upos[at];
    if (!isNominal(tree, at) && upos !== POS.ADJ && upos !== POS.DET && upos !== POS.NUM) return;
    at = before[at] as number;
  }
  if (at < 0 || at === head || !rules.timeConjunctions.has(doc.folded[at] as string)) return;
  found.subject = { head, first: at + 1, end: head + 1, heads: [head], preposition: '', from: 'pattern' };
  found.trusted = false;
}

/** The first nominal whose governor stands outside, with no preposition in front; -1 if there is none. */
function headWithin(tree: Tree, first: number, end: number, rules: ClauseRules): number {
  const { doc } = tree;
  for (let token = first; token < end; token++) {
    const above = doc.head[token];
    if (!isNominal(tree, token) || isTime(tree, token, rules) || (above >= first && above < end)) continue;
    if (doc.upos[token] !== POS.DET && prepositionOf(tree, token) === '') return token;
  }
  return -1;
}
