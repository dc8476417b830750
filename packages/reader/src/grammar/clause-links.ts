/** How a clause hangs on the one that governs it: the kind of link, its conjunction or relative word. */
import type { ClauseRules } from '../language/clauses.js';
import type { Clause } from './clause.js';
import { isNominal } from './phrases.js';
import { POS, REL, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

export interface Link {
  readonly link: Clause['link'];
  readonly marker: string;
  readonly markerToken: number;
  /** Relative word and the noun it stands for; -1 if the clause is no relative one. */
  readonly relative: number;
  readonly antecedent: number;
}

/** Words in front of a verb group among which its conjunction is looked for. */
const MAX_MARKER_DISTANCE = 40;

/** `node` is the token whose head says where the clause hangs: its verb, or the outermost merged modal. */
export function readLink(tree: Tree, group: VerbGroup, node: number, rules: ClauseRules): Link {
  const { doc, rel } = tree;
  const code = rel[node];
  const governor = doc.head[node];
  const relative = relativeWord(tree, group, node, rules);
  const [marker, markerToken] = readMarker(tree, group, node, rules);
  if (relative >= 0 && isToldBehind(tree, node, relative, rules))
    return { link: 'complement', marker: doc.folded[relative], markerToken: relative, relative: -1, antecedent: -1 };
  if (relative >= 0) {
    const told =
      code === REL.acl && governor >= 0 && isNominal(tree, governor)
        ? agreeingAntecedent(tree, governor, relative, group)
        : antecedentInFront(tree, relative, group, rules);
    const several = told >= 0 && group.number === 'plur' && isSubjectWord(tree, relative);
    const people = several ? fromNames(tree, told, rules) : -1;
    const antecedent = people >= 0 ? people : told;
    if (antecedent >= 0)
      return { link: 'relative', marker: doc.folded[relative], markerToken: relative, relative, antecedent };
  }
  const link = linkOf(code, governor, group, marker);
  // `called on the allies to send help`: what is asked for, not what asking is for
  const asked =
    link === 'adverbial' &&
    group.mood === 'infinitive' &&
    rules.infinitiveTakers?.has(doc.foldedLemmas[governor] as string) === true &&
    doc.forms[group.first - 1] !== ',';
  return { link: asked ? 'complement' : link, marker, markerToken, relative: -1, antecedent: -1 };
}

/** Words of when and to whom between a verb of saying and its conjunction. */
const TOLD = 8;

/** `said on Wednesday that its forces had …`: a conjunction that is a relative word too, in front of a clause with a subject. */
function isToldBehind(tree: Tree, node: number, relative: number, rules: ClauseRules): boolean {
  const { doc, before, rel } = tree;
  if (!rules.subjectsFirst || !rules.complementMarkers.has(doc.folded[relative] as string)) return false;
  let subject = false;
  for (let child = tree.firstChild[node]; child >= 0; child = tree.nextSibling[child])
    if (child !== relative && (rel[child] === REL.nsubj || rel[child] === REL['nsubj:pass'])) subject = true;
  if (!subject) return false;
  for (let at = before[relative], steps = 0; at >= 0 && steps < TOLD; at = before[at], steps++) {
    if (doc.upos[at] === POS.PUNCT || doc.upos[at] === POS.SCONJ) return false;
    if (doc.upos[at] === POS.VERB) return rules.attributionVerbs.has(doc.foldedLemmas[at] as string);
  }
  return false;
}

function linkOf(code: number, governor: number, group: VerbGroup, marker: string): Clause['link'] {
  if (governor < 0) return 'root';
  const participial = !group.finite && (group.mood === 'participle' || group.mood === 'gerund') && marker === '';
  switch (code) {
    case REL.ccomp:
    case REL.xcomp:
    case REL.obj:
      return 'complement';
    case REL.csubj:
    case REL.nsubj:
    case REL['nsubj:pass']:
      return 'subject';
    case REL.acl:
    case REL.amod:
      return participial ? 'participial' : 'complement';
    case REL.conj:
      return 'coordinate';
    case REL.parataxis:
    case REL.appos:
      return 'parataxis';
    case REL.root:
      return 'root';
    default:
      return participial ? 'participial' : 'adverbial';
  }
}

/** The relative pronoun in front of the verb group: a dependent of the verb, or of a phrase that depends on it. */
function relativeWord(tree: Tree, group: VerbGroup, node: number, rules: ClauseRules): number {
  const { doc, before } = tree;
  for (let at = before[group.first], steps = 0; at >= 0 && steps < 12; at = before[at], steps++) {
    const upos = doc.upos[at];
    if ((upos === POS.PRON || upos === POS.DET) && tree.morphOf(at).pronoun === 'relative') {
      // `după ce`, `de ce`: part of a conjunction.
      if (tree.rel[at] === REL.fixed || tree.rel[at] === REL.mark) return -1;
      return isBelow(tree, at, node) || isBelow(tree, at, group.verb) || rules.relatives.has(doc.folded[at]) ? at : -1;
    }
    if (upos === POS.VERB || upos === POS.SCONJ) return -1;
  }
  return -1;
}

function isBelow(tree: Tree, token: number, ancestor: number): boolean {
  for (let at = token, depth = 0; at >= 0 && depth < 6; at = tree.doc.head[at], depth++)
    if (at === ancestor) return true;
  return false;
}

/** The noun that the tree names, or the next one above it that agrees in number with the verb whose subject it is. */
function agreeingAntecedent(tree: Tree, governor: number, relative: number, group: VerbGroup): number {
  const isSubject = tree.rel[relative] === REL.nsubj || tree.rel[relative] === REL['nsubj:pass'];
  if (!isSubject || group.number === '') return governor;
  let at = governor;
  for (let depth = 0; depth < 4 && at >= 0; depth++) {
    const number = tree.morphOf(at).number;
    const joined = hasJoined(tree, at);
    if (number === '' || number === group.number || (joined && group.number === 'plur')) return at;
    if (tree.rel[at] !== REL.nmod && tree.rel[at] !== REL.appos && tree.rel[at] !== REL.conj) break;
    at = tree.doc.head[at];
  }
  return governor;
}

/** The plural noun whose origin the name is, or the list of names that it ends; -1 if it is something else. */
function fromNames(tree: Tree, name: number, rules: ClauseRules): number {
  const { doc, rel } = tree;
  let at = name;
  for (let steps = 0; rel[at] === REL.conj && steps < 6; steps++) at = doc.head[at];
  if (doc.upos[at] !== POS.PROPN || doc.upos[name] !== POS.PROPN || !hasCase(tree, at, rules.originPrepositions))
    return -1;
  let noun = doc.head[at];
  // `procurori delegați din …`
  if (noun >= 0 && tree.morphOf(noun).verbForm === 'part') noun = doc.head[noun];
  return noun >= 0 && doc.upos[noun] === POS.NOUN && tree.morphOf(noun).number === 'plur' ? noun : -1;
}

function hasCase(tree: Tree, head: number, words: ReadonlySet<string>): boolean {
  for (let child = tree.firstChild[head]; child >= 0; child = tree.nextSibling[child])
    if (tree.rel[child] === REL.case && words.has(tree.doc.folded[child])) return true;
  return false;
}

/**
 * Where the tree has no antecedent: the nearest noun in front of the relative word (and its preposition) that agrees with
 * the verb or with the clitic that doubles an object. Relative words that begin a question or a free relative have none.
 */
function antecedentInFront(tree: Tree, relative: number, group: VerbGroup, rules: ClauseRules): number {
  const { doc, before } = tree;
  let at = before[relative];
  if (at >= 0 && doc.upos[at] === POS.ADP) at = before[at];
  if (!rules.relatives.has(doc.folded[relative]) || at < 0) return -1;
  const isObject =
    group.accusative >= 0 && before[relative] >= 0 && rules.objectPrepositions.has(doc.folded[before[relative]]);
  const number = isObject ? tree.morphOf(group.accusative).number : isSubjectWord(tree, relative) ? group.number : '';
  if (doc.forms[at] === ',' || doc.forms[at] === '–') at = before[at];
  for (let steps = 0; at >= 0 && steps < 12; at = before[at], steps++) {
    const upos = doc.upos[at];
    if (upos === POS.VERB || upos === POS.AUX || upos === POS.SCONJ || upos === POS.PUNCT) {
      if (tree.morphOf(at).verbForm !== 'part') return -1;
      continue;
    }
    if (upos !== POS.NOUN && upos !== POS.PROPN && !(upos === POS.ADJ && tree.morphOf(at).definite)) continue;
    if (tree.rel[at] === REL.flat) continue;
    const found = tree.morphOf(at).number;
    if (number === '' || found === '' || found === number) return at;
  }
  return -1;
}

function isSubjectWord(tree: Tree, relative: number): boolean {
  return tree.rel[relative] === REL.nsubj || tree.rel[relative] === REL['nsubj:pass'];
}

export function hasJoined(tree: Tree, head: number): boolean {
  for (let child = tree.firstChild[head]; child >= 0; child = tree.nextSibling[child]) {
    if (tree.rel[child] === REL.conj) return true;
  }
  return false;
}

/** Folded conjunction with the particle of its verb (`dupa ce`, `pentru a`, `ca sa`, `fara sa`), and its first token. */
function readMarker(tree: Tree, group: VerbGroup, node: number, rules: ClauseRules): [string, number] {
  const { doc, rel, firstChild, nextSibling } = tree;
  let words = '';
  let first = -1;
  let particle = '';
  const add = (token: number) => {
    if (words === '') first = token;
    words += (words === '' ? '' : ' ') + doc.folded[token];
  };
  const heads = node === group.verb ? [node] : [node, group.verb];
  for (const head of heads) {
    for (let child = firstChild[head]; child >= 0 && child < group.end; child = nextSibling[child]) {
      const isMark =
        rel[child] === REL.mark || (rel[child] === REL.case && doc.upos[child] === POS.ADP && head === group.form);
      if (!isMark || group.first - child > MAX_MARKER_DISTANCE || words.length > 60) continue;
      if (doc.upos[child] === POS.PART) {
        if (particle === '') particle = doc.folded[child];
        if (first < 0) first = child;
        continue;
      }
      add(child);
      for (let part = firstChild[child]; part >= 0; part = nextSibling[part]) {
        if (rel[part] === REL.fixed && part > child) words += ` ${doc.folded[part]}`;
      }
    }
  }
  if (words === '' && group.finite) {
    const before = conjunctionBefore(tree, group, rules);
    if (before >= 0) add(before);
  }
  if (particle === '' && group.subjunctive >= 0) particle = doc.folded[group.subjunctive];
  if (particle === '' && group.infinitive >= 0) particle = doc.folded[group.infinitive];
  // The particle of a modal's complement is inside the group, not in front of the clause.
  if (group.absorbed.length > 0 && group.mood !== 'subjunctive' && group.mood !== 'infinitive') particle = '';
  if (particle === '' || words.split(' ').includes(particle)) return [words, first];
  const token = first >= 0 ? first : Math.max(group.subjunctive, group.infinitive);
  return [words === '' ? particle : `${words} ${particle}`, token];
}

/** A complement's conjunction right in front of the group, whatever the tree says. */
function conjunctionBefore(tree: Tree, group: VerbGroup, rules: ClauseRules): number {
  const at = tree.before[group.first];
  return at >= 0 && tree.doc.upos[at] === POS.SCONJ && rules.complementMarkers.has(tree.doc.folded[at]) ? at : -1;
}
