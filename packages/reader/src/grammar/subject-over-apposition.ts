/**
 * Subjects that trees lose in languages where they stand in front of the verb: over an apposition (`Ana Marsh, who had led the
 * party, was fined`), and the name behind a title that is a plural by itself (`Communications Minister Ana Marsh was fined`).
 */

import type { ClauseRules } from '../language/clauses.js';
import { isTime } from './agreement.js';
import { argumentWith } from './clause.js';
import type { Arguments } from './clause-arguments.js';
import type { Link } from './clause-links.js';
import { isNominal, phraseOf, prepositionOf } from './phrases.js';
import { POS, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words of a name, of a title in front of it, and of what stands between two commas. */
const NAME = 5;
const TITLE = 8;
const BETWEEN = 30;

/** `Oster: A strike by rebels killed two`: what stands in front of a colon is a place or a speaker, and does nothing. */
export function subjectBehindColon(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { doc, before } = tree;
  const { subject } = found;
  if (subject === null || subject.head >= group.first || !group.finite) return;
  let colon = before[group.first] as number;
  for (let steps = 0; colon > subject.head && steps < BETWEEN && doc.forms[colon] !== ':'; steps++)
    colon = before[colon] as number;
  if (colon <= subject.head || doc.forms[colon] !== ':') return;
  for (let token = colon + 1; token < group.first; token++) {
    const above = doc.head[token] as number;
    const own = above > colon && above < group.first;
    if (!isNominal(tree, token) || own || isTime(tree, token, rules) || prepositionOf(tree, token) !== '') continue;
    const phrase = phraseOf(tree, token, 'pattern', rules);
    found.subject = argumentWith(phrase, { first: Math.max(phrase.first, colon + 1) });
    found.trusted = false;
    return;
  }
}

export function subjectOverApposition(
  tree: Tree,
  group: VerbGroup,
  found: Arguments,
  link: Link,
  rules: ClauseRules,
): void {
  const { doc, before } = tree;
  if (found.subject !== null || !group.finite || link.relative >= 0 || group.number === 'plur') return;
  let last = before[group.first] as number;
  while (last >= 0 && doc.upos[last] === POS.ADV) last = before[last] as number;
  if (last < 0) return;
  const head = doc.forms[last] === ',' ? overCommas(tree, last, rules) : titledName(tree, last, rules);
  if (head < 0) return;
  found.subject = phraseOf(tree, head, 'pattern', rules);
  if (found.subject.end > group.first) found.subject = argumentWith(found.subject, { end: head + 1, heads: [head] });
  for (let row = found.obliques.length - 1; row >= 0; row--)
    if (found.obliques[row]?.head === head) found.obliques.splice(row, 1);
  found.trusted = false;
}

/** `…, Ana Marsh, has been`: a name between commas; or the name that opens the sentence, over what is said of it. */
function overCommas(tree: Tree, comma: number, rules: ClauseRules): number {
  const { doc, before } = tree;
  const near = nameAt(tree, before[comma] as number, rules);
  if (near >= 0 && isComma(tree, before[near] as number) && (before[near] as number) >= 0) {
    // `A, B, was` is no list, `A, B, and C were` is one
    const front = before[before[near] as number] as number;
    if (front >= 0 && doc.upos[front] === POS.NOUN) return near;
  }
  let at = before[comma] as number;
  for (let steps = 0; at >= 0 && steps < BETWEEN && doc.forms[at] !== ','; steps++) at = before[at] as number;
  if (at < 0 || doc.forms[at] !== ',') return -1;
  const head = nameAt(tree, before[at] as number, rules);
  return head >= 0 && opens(tree, titleBefore(tree, head)) ? head : -1;
}

/** The name that ends at the token and has a title in front of it, at the beginning of its clause. */
function titledName(tree: Tree, last: number, rules: ClauseRules): number {
  const head = nameAt(tree, last, rules);
  return head >= 0 && opens(tree, titleBefore(tree, head)) ? head : -1;
}

/** The first token of the run of names that ends at the token; -1 if none does. */
function nameAt(tree: Tree, last: number, rules: ClauseRules): number {
  const { doc, before } = tree;
  let first = -1;
  for (
    let at = last, steps = 0;
    at >= 0 && steps < NAME && doc.upos[at] === POS.PROPN;
    at = before[at] as number, steps++
  ) {
    if (isTime(tree, at, rules)) return -1;
    first = at;
  }
  return first;
}

/** The token in front of a name and its title. */
function titleBefore(tree: Tree, name: number): number {
  const { doc, before } = tree;
  let at = before[name] as number;
  for (let steps = 0; at >= 0 && steps < TITLE; at = before[at] as number, steps++) {
    const upos = doc.upos[at];
    if (upos !== POS.NOUN && upos !== POS.ADJ && upos !== POS.PROPN && upos !== POS.DET) break;
  }
  return at;
}

const opens = (tree: Tree, token: number): boolean =>
  token < 0 || isComma(tree, token) || tree.doc.upos[token] === POS.SCONJ;
const isComma = (tree: Tree, token: number): boolean => token >= 0 && tree.doc.forms[token] === ',';
