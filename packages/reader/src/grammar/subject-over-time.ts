/**
 * Subjects that trees lose in languages where they stand in front of the verb: over a time (`Spain on Monday rejected`, `the
 * envoy today praised`), and in a row of nouns of which the last is the head (`riot police fired`).
 */
import type { ClauseRules } from '../language/clauses.js';
import { isTime } from './agreement.js';
import { type Argument, argumentWith } from './clause.js';
import type { Arguments } from './clause-arguments.js';
import type { Link } from './clause-links.js';
import { prepositionOf } from './phrases.js';
import { POS, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words of a time between subject and verb: `late on Sunday night`. */
const TIME_WORDS = 4;
/** Words of a subject at the most. */
const LONGEST = 24;

export function subjectOverTime(tree: Tree, group: VerbGroup, found: Arguments, link: Link, rules: ClauseRules): void {
  if (found.subject !== null || !group.finite || link.relative >= 0) return;
  const { doc, before } = tree;
  const last = beforeTime(tree, before[group.first] as number, rules);
  if (last < 0) return;
  let first = -1;
  let at = last;
  for (let steps = 0; at >= 0 && isPartOfPhrase(tree, at); at = before[at] as number, steps++) {
    if (steps === LONGEST) return;
    first = at;
  }
  // What stands between two commas or behind another verb may be somebody else.
  if (first < 0 || (at >= 0 && doc.upos[at] !== POS.SCONJ && !isBreak(doc.forms[at] as string))) return;
  while (first < last && doc.upos[first] === POS.CCONJ) first++;
  if (doc.upos[first] === POS.ADP) return;
  const heads = headsWithin(tree, first, last + 1, rules);
  const [head] = heads;
  if (head === undefined || isTime(tree, head, rules)) return;
  found.subject = { head, first, end: last + 1, heads, preposition: '', from: 'pattern' };
  const outside = ({ head: other }: Argument) => other < first || other >= group.first;
  found.obliques.splice(0, found.obliques.length, ...found.obliques.filter(outside));
  found.trusted = false;
}

/** The noun in front of a time that ends at the token; -1 where no time or no noun stands there. */
function beforeTime(tree: Tree, token: number, rules: ClauseRules): number {
  const { doc, before } = tree;
  let at = token;
  let timed = false;
  for (let steps = 0; at >= 0 && steps < TIME_WORDS; at = before[at] as number, steps++) {
    const time = isTime(tree, at, rules);
    if (!time && doc.upos[at] !== POS.ADP && doc.upos[at] !== POS.ADV && doc.upos[at] !== POS.NUM) break;
    if (doc.upos[at] === POS.ADP && !timed) return -1;
    timed ||= time;
  }
  const noun = at >= 0 && (doc.upos[at] === POS.NOUN || doc.upos[at] === POS.PROPN);
  return timed && noun && !isTime(tree, at, rules) ? at : -1;
}

const isBreak = (form: string): boolean => form === ',' || form === '"' || form === '“' || form === '”' || form === ':';

function isPartOfPhrase({ doc }: Tree, token: number): boolean {
  const upos = doc.upos[token];
  return (
    upos === POS.NOUN ||
    upos === POS.PROPN ||
    upos === POS.ADJ ||
    upos === POS.DET ||
    upos === POS.NUM ||
    upos === POS.ADP ||
    upos === POS.PART ||
    upos === POS.PRON ||
    upos === POS.CCONJ
  );
}

/** The last noun of each run of nouns, up to the first preposition, and of the runs joined to it. */
function headsWithin(tree: Tree, first: number, end: number, rules: ClauseRules): number[] {
  const { doc } = tree;
  const heads: number[] = [];
  let run = -1;
  for (let token = first; token <= end; token++) {
    const inside = token < end;
    const nominal = inside && (doc.upos[token] === POS.NOUN || doc.upos[token] === POS.PROPN);
    // A name is headed by its first word, a row of nouns by its last.
    if (nominal && !(run >= 0 && doc.upos[run] === POS.PROPN && doc.upos[token] === POS.PROPN)) run = token;
    if (nominal) continue;
    if (inside && doc.upos[token] === POS.PART) {
      run = -1;
      continue;
    }
    if (run >= 0 && (!inside || doc.upos[token] === POS.ADP || rules.joiners.has(doc.folded[token] as string))) {
      heads.push(run);
      run = -1;
    }
    if (inside && doc.upos[token] === POS.ADP) break;
  }
  return heads;
}

/** `riot police fired`: of ordinary nouns in a row right in front of the verb the last is the head. */
export function lastOfRow(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { doc, after } = tree;
  const { subject } = found;
  if (subject === null || subject.heads.length > 1 || subject.head >= group.first) return;
  if (doc.upos[subject.head] !== POS.NOUN || prepositionOf(tree, subject.head) !== '') return;
  let last = subject.head;
  for (let at = after[last] as number; at >= 0 && at < group.first; at = after[at] as number) {
    if (doc.upos[at] !== POS.NOUN) return;
    if (isTime(tree, at, rules)) break;
    last = at;
  }
  if (last !== subject.head)
    found.subject = argumentWith(subject, { head: last, heads: [last], end: Math.max(subject.end, last + 1) });
}
