/** Noun phrases: their extent, the preposition in front and what is joined to them. */
import type { ClauseRules } from '../language/clauses.js';
import type { Argument } from './clause.js';
import { POS, REL, type Tree } from './tree.js';

/** A phrase is followed to no more tokens than this; longer ones are lists that no reader needs whole. */
const MAX_PHRASE = 80;
/** Members of a coordination. */
const MAX_HEADS = 24;
/** Depth of a tree that is followed down. */
const MAX_DEPTH = 40;

/** The phrase headed by `head`, without a leading preposition and without clauses that hang on it. */
export function phraseOf(tree: Tree, head: number, from: Argument['from'], rules: ClauseRules): Argument {
  const heads = coordinatedHeads(tree, head, rules);
  const [first, end] = extentOf(tree, head, rules);
  return { head, first, end, heads, preposition: prepositionOf(tree, head), from };
}

/** Folded words of the preposition in front of `head`, with what is fixed to it: `de catre`, `impreuna cu`. */
export function prepositionOf(tree: Tree, head: number): string {
  const { doc, rel, firstChild, nextSibling } = tree;
  let words = '';
  for (let child = firstChild[head]; child >= 0 && child < head; child = nextSibling[child]) {
    if (rel[child] !== REL.case || doc.upos[child] === POS.DET) continue;
    words += (words === '' ? '' : ' ') + doc.folded[child];
    for (let part = firstChild[child]; part >= 0; part = nextSibling[part]) {
      if (rel[part] === REL.fixed && part > child) words += ` ${doc.folded[part]}`;
    }
  }
  return words;
}

/** `head` and the nominal heads joined to it, in text order. */
function coordinatedHeads(tree: Tree, head: number, rules: ClauseRules): number[] {
  const heads = [head];
  addJoined(tree, head, heads, 0, rules);
  return heads;
}

function addJoined(tree: Tree, head: number, heads: number[], depth: number, rules: ClauseRules): void {
  const { rel, firstChild, nextSibling } = tree;
  for (let child = firstChild[head]; child >= 0 && heads.length < MAX_HEADS; child = nextSibling[child]) {
    if (rel[child] !== REL.conj || child < head || !isNominal(tree, child)) continue;
    if (!sameKind(tree, head, child, rules)) continue;
    if (heads.includes(child)) continue;
    heads.push(child);
    if (depth < MAX_DEPTH) addJoined(tree, child, heads, depth + 1, rules);
  }
}

/** Joined phrases share their case, and their preposition unless a conjunction stands between them. */
function sameKind(tree: Tree, a: number, b: number, rules: ClauseRules): boolean {
  const one = tree.morphOf(a);
  const other = tree.morphOf(b);
  if ((one.case === 'oblique') !== (other.case === 'oblique') && one.case !== '' && other.case !== '') return false;
  const preposition = prepositionOf(tree, b);
  if (preposition === '' || rules.quantifiers.has(preposition) || preposition === prepositionOf(tree, a)) return true;
  if (tree.doc.trusted[b] === 0) return false;
  for (let child = tree.firstChild[b]; child >= 0; child = tree.nextSibling[child])
    if (tree.rel[child] === REL.cc) return true;
  return false;
}

export function isNominal(tree: Tree, token: number): boolean {
  const upos = tree.doc.upos[token];
  return (
    upos === POS.NOUN ||
    upos === POS.PROPN ||
    upos === POS.PRON ||
    upos === POS.NUM ||
    upos === POS.DET ||
    upos === POS.X
  );
}

/**
 * Tokens `[first, end)` around `head` that belong to it, contiguous in its unit. A clause ends it; over a comma only an
 * apposition or a joined phrase is taken in.
 */
function extentOf(tree: Tree, head: number, rules: ClauseRules): [number, number] {
  const { before, after, doc } = tree;
  let first = head;
  for (let at = before[head], steps = 0; at >= 0 && steps < MAX_PHRASE; at = before[at], steps++) {
    if (doc.upos[at] === POS.PUNCT && !isOpening(doc.forms[at])) continue;
    if (attachment(tree, at, head, rules) < 0) break;
    if (
      at + 1 < first &&
      doc.forms[first - 1] === ',' &&
      doc.unitOf[first - 1] === doc.unitOf[head] &&
      !joins(tree, at, head)
    )
      break;
    first = at;
  }
  let last = head;
  for (let at = after[head], steps = 0; at >= 0 && steps < MAX_PHRASE; at = after[at], steps++) {
    if (doc.upos[at] === POS.PUNCT) {
      if (isClosing(doc.forms[at]) && last === before[at]) last = at;
      continue;
    }
    if (attachment(tree, at, head, rules) < 0) break;
    if (doc.forms[before[at]] === ',' && !joins(tree, at, head)) break;
    last = at;
  }
  // A mark whose partner stands outside is no part of the phrase.
  if (last > head && isClosing(doc.forms[last]) && !someIn(doc.forms, first, last, isOpening)) last--;
  if (first < head && isOpening(doc.forms[first]) && !someIn(doc.forms, first + 1, last + 1, isClosing)) first++;
  return [first, last + 1];
}

function someIn(forms: readonly string[], from: number, end: number, test: (form: string) => boolean): boolean {
  for (let at = from; at < end; at++) if (test(forms[at])) return true;
  return false;
}

const isOpening = (form: string): boolean =>
  form === '(' || form === '„' || form === '"' || form === '«' || form === '“';
const isClosing = (form: string): boolean =>
  form === ')' || form === '”' || form === '"' || form === '»' || form === '“';

/** On the way up from `token` to `head`: is there an apposition or a joined phrase? */
function joins(tree: Tree, token: number, head: number): boolean {
  const { doc, rel } = tree;
  for (let at = token, depth = 0; depth < MAX_DEPTH && at !== head && at >= 0; depth++) {
    if (rel[at] === REL.conj || rel[at] === REL.appos || rel[at] === REL.cc) return true;
    at = doc.head[at];
  }
  return false;
}

/** Dependent of `head` that `token` stands under, if no clause and nothing outside the phrase is passed; else -1. */
function attachment(tree: Tree, token: number, head: number, rules: ClauseRules): number {
  const { doc, rel } = tree;
  let at = token;
  for (let depth = 0; depth < MAX_DEPTH && at >= 0; depth++) {
    const code = rel[at];
    if (STOPS[code] === 1) return -1;
    if (code === REL.nmod && isBareTime(tree, at, rules) && !rules.timeNouns.has(doc.foldedLemmas[head])) return -1;
    const governor = doc.head[at];
    if (governor === head) return BARE_STOPS[code] === 1 ? -1 : at;
    at = governor;
  }
  return -1;
}

/** A noun that says when, without preposition or determiner: `luni`, `anul trecut`; it belongs to the verb. */
export function isBareTime(tree: Tree, token: number, rules: ClauseRules): boolean {
  if (!rules.timeNouns.has(tree.doc.foldedLemmas[token]) || tree.morphOf(token).case === 'oblique') return false;
  for (let child = tree.firstChild[token]; child >= 0 && child < token; child = tree.nextSibling[child]) {
    const code = tree.rel[child];
    if (code === REL.case || code === REL.det || code === REL.nummod) return false;
  }
  return true;
}

const flags = (codes: readonly number[]): Uint8Array => {
  const table = new Uint8Array(64);
  for (const code of codes) table[code] = 1;
  return table;
};
/** A clause is no part of the phrase it hangs on. */
const STOPS = flags([
  REL.acl,
  REL.advcl,
  REL.ccomp,
  REL.csubj,
  REL.parataxis,
  REL.nsubj,
  REL['nsubj:pass'],
  REL.cop,
  REL.aux,
]);
/** On the head itself: its preposition, conjunction and negation stand outside. */
const BARE_STOPS = flags([REL.case, REL.mark, REL.cc, REL.obl, REL.advmod, REL.expl, REL.obj, REL.iobj]);
