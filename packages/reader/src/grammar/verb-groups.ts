/**
 * Verb groups: the lexical verb with the clitics, negation, particles and auxiliaries in front of it, read from tags in
 * the order of the words (trees are needed only where other words stand between auxiliary and participle).
 */
import type { Morph } from '../doc.js';
import type { ClauseRules } from '../language/clauses.js';
import { readChain } from './auxiliary-chain.js';
import type { Clause } from './clause.js';
import { POS, REL, type Tree } from './tree.js';

export interface VerbGroup {
  /** Lexical verb, or the predicate of a copula, or the last form of the verb `be` that stands alone. */
  verb: number;
  /** Last verb form of the group itself: the verb, or the copula. */
  readonly form: number;
  first: number;
  end: number;
  tense: Clause['tense'];
  mood: Clause['mood'];
  voice: Clause['voice'];
  negated: boolean;
  modality: Clause['modality'];
  readonly copula: boolean;
  person: 0 | 1 | 2 | 3;
  number: '' | 'sing' | 'plur';
  dative: number;
  accusative: number;
  /** Subjunctive particle, or -1; infinitive particle, or -1. */
  readonly subjunctive: number;
  readonly infinitive: number;
  /** True where an auxiliary or a person makes it finite. */
  readonly finite: boolean;
  /** Lexical verbs of modals that were merged into this group, innermost last. */
  readonly absorbed: number[];
}

/** Tokens looked at in front of a verb. */
const MAX_LEFT = 12;
/** How far in front of its participle an auxiliary may stand. */
const MAX_AUXILIARY_GAP = 6;

/** Groups of the unit, by position of their verb form. */
export function verbGroups(tree: Tree, tokens: Int32Array, rules: ClauseRules): VerbGroup[] {
  const { doc } = tree;
  const groups: VerbGroup[] = [];
  const claimed = new Set<number>();
  for (const token of tokens) {
    if (doc.upos[token] !== POS.VERB || isHelping(tree, token, rules)) continue;
    const pieces = piecesBefore(tree, token, rules);
    addDistantAuxiliaries(tree, token, pieces);
    for (const piece of pieces) claimed.add(piece);
    groups.push(makeGroup(tree, token, pieces, token, rules));
  }
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (doc.upos[token] !== POS.AUX || claimed.has(token) || !isCopula(tree, token, rules)) continue;
    const pieces = piecesBefore(tree, token, rules);
    for (const piece of pieces) claimed.add(piece);
    groups.push(makeGroup(tree, token, pieces, predicateOf(tree, token), rules));
  }
  return groups.sort((a, b) => a.form - b.form);
}

function isCopula(tree: Tree, token: number, rules: ClauseRules): boolean {
  if (tree.doc.foldedLemmas[token] === rules.be) return !rules.chain || !isStranded(tree, token);
  return tree.rel[token] === REL.cop || tree.rel[token] === REL.root;
}

/** An auxiliary whose verb stands farther than its group reaches: `is the army advancing`. */
function isStranded(tree: Tree, token: number): boolean {
  return tree.rel[token] === REL.aux || tree.rel[token] === REL['aux:pass'];
}

/** The noun or adjective that the copula links, or the copula itself. */
function predicateOf(tree: Tree, token: number): number {
  const governor = tree.doc.head[token];
  return tree.rel[token] === REL.cop && governor >= 0 ? governor : token;
}

/** The verb's own auxiliary follows a conjunction that stands behind the token. */
function isBehindConjunction(tree: Tree, token: number, verb: number): boolean {
  for (let at = verb - 1; at > token + 1; at--)
    if (tree.doc.upos[at] === POS.CCONJ) return tree.doc.upos[at + 1] === POS.AUX;
  return false;
}

/** Tokens of the group in front of `verb`, nearest first. */
function piecesBefore(tree: Tree, verb: number, rules: ClauseRules): number[] {
  const pieces: number[] = [];
  let adverbs: number[] = [];
  for (let at = tree.before[verb], steps = 0; at >= 0 && steps < MAX_LEFT; at = tree.before[at], steps++) {
    if (isPiece(tree, at, rules)) {
      pieces.push(...adverbs, at);
      adverbs = [];
      // Nothing of the group stands before its particle but the particle of the future.
      if (isParticle(tree, at, rules) && !rules.futureParticles.has(tree.doc.folded[tree.before[at]] ?? '')) break;
    } else if (adverbs.length < 3 && rules.groupAdverbs.has(tree.doc.folded[at])) adverbs.push(at);
    else break;
  }
  return pieces;
}

/** `fusese trimis`: a form of `be` that the tagger takes for a verb and the tree for the auxiliary of a passive. */
function isHelping(tree: Tree, token: number, rules: ClauseRules): boolean {
  return (
    tree.doc.foldedLemmas[token] === rules.be && tree.rel[token] === REL['aux:pass'] && tree.doc.head[token] > token
  );
}

function isParticle(tree: Tree, token: number, rules: ClauseRules): boolean {
  const folded = tree.doc.folded[token];
  return (
    tree.doc.upos[token] === POS.PART &&
    (rules.subjunctiveParticles.has(folded) || rules.infinitiveParticles.has(folded))
  );
}

function isPiece(tree: Tree, token: number, rules: ClauseRules): boolean {
  const { doc } = tree;
  const upos = doc.upos[token];
  if (upos === POS.AUX || upos === POS.PART || isHelping(tree, token, rules)) return true;
  if (rules.negations.has(doc.folded[token])) return true;
  if (upos === POS.PRON) return tree.morphOf(token).clitic;
  return false;
}

/** `a fost, la cererea părților, amânat`: auxiliaries that the tree hangs on the participle. */
function addDistantAuxiliaries(tree: Tree, verb: number, pieces: number[]): void {
  const { rel, firstChild, nextSibling } = tree;
  if (tree.morphOf(verb).verbForm === 'fin') return;
  for (let child = firstChild[verb]; child >= 0 && child < verb; child = nextSibling[child]) {
    if (rel[child] !== REL.aux && rel[child] !== REL['aux:pass'] && rel[child] !== REL.cop) continue;
    // `este din Arad și este acuzat`: of another verb, in front of the conjunction
    if (isBehindConjunction(tree, child, verb)) continue;
    if (pieces.includes(child) || verb - child > MAX_AUXILIARY_GAP) continue;
    pieces.push(child);
  }
}

function makeGroup(tree: Tree, form: number, pieces: readonly number[], verb: number, rules: ClauseRules): VerbGroup {
  const { doc } = tree;
  const ordered = [...pieces].sort((a, b) => a - b);
  const has = (set: ReadonlySet<string>, upos: number): number => {
    for (const piece of ordered) if (set.has(doc.folded[piece]) && (upos < 0 || doc.upos[piece] === upos)) return piece;
    return -1;
  };
  const subjunctive = has(rules.subjunctiveParticles, POS.PART);
  const infinitive = has(rules.infinitiveParticles, POS.PART);
  const isBe = verb !== form || doc.upos[form] === POS.AUX;
  const kind = rules.chain
    ? readChain(tree, form, ordered, isBe, rules, rules.chain)
    : classify(tree, form, ordered, subjunctive, infinitive, isBe, rules);
  const end = afterClitics(tree, form);
  let dative = -1;
  let accusative = -1;
  let reflexive = false;
  const clitics = ordered.filter((piece) => tree.morphOf(piece).clitic);
  for (let at = form + 1; at < end; at++) if (tree.morphOf(at).clitic) clitics.push(at);
  for (const clitic of clitics) {
    const morph = tree.morphOf(clitic);
    if (morph.case === 'dat') dative = clitic;
    else if (morph.pronoun === 'reflexive') reflexive = true;
    else accusative = clitic;
  }
  const before = subjunctive >= 0 ? tree.before[subjunctive] : -1;
  const particleFuture = before >= 0 && ordered.includes(before) && rules.futureParticles.has(doc.folded[before]);
  // The accusative clitic `o` and the particle of the future look alike.
  if (particleFuture && accusative === before) accusative = -1;
  const first = ordered[0] ?? form;
  return {
    verb,
    form,
    first,
    end,
    tense: particleFuture ? 'future' : kind.tense,
    mood: particleFuture ? 'indicative' : kind.mood,
    voice: kind.passive ? 'passive' : reflexive ? 'reflexive' : 'active',
    negated: has(rules.negations, -1) >= 0,
    modality: kind.modality ?? '',
    copula: verb !== form,
    ...agreement(tree, form, ordered),
    // A present that was taken for a past of the same form is of one or of several.
    ...(kind.tense === 'present' && isLikePresent(tree, form, tree.morphOf(form), rules) ? { number: '' } : {}),
    dative,
    accusative,
    subjunctive,
    infinitive,
    finite: kind.mood !== 'participle' && kind.mood !== 'gerund' && kind.mood !== 'infinitive',
    absorbed: [],
  };
}

/** Clitics written onto the verb: `dându-i`, `spune-mi`. */
function afterClitics(tree: Tree, form: number): number {
  let end = form + 1;
  for (let at = tree.after[form]; at === end && at - form < 4; at = tree.after[at]) {
    if (!tree.morphOf(at).clitic || !tree.doc.folded[at].startsWith('-')) break;
    end = at + 1;
  }
  return end;
}

interface Kind {
  readonly tense: Clause['tense'];
  readonly mood: Clause['mood'];
  readonly passive: boolean;
  readonly modality?: Clause['modality'];
}

function classify(
  tree: Tree,
  form: number,
  pieces: readonly number[],
  subjunctive: number,
  infinitive: number,
  isBe: boolean,
  rules: ClauseRules,
): Kind {
  const { doc } = tree;
  const auxiliaries = pieces.filter((piece) => doc.upos[piece] === POS.AUX || isHelping(tree, piece, rules));
  const be = auxiliaries.filter((piece) => doc.foldedLemmas[piece] === rules.be);
  const light = auxiliaries.filter((piece) => doc.foldedLemmas[piece] !== rules.be);
  const morph = tree.morphOf(form);
  const bare = doc.folded[form] === rules.bareBe;
  const infinite = morph.verbForm === 'inf' || bare || be.some((piece) => doc.folded[piece] === rules.bareBe);
  const future = light.some((piece) => rules.futureAuxiliaries.has(doc.folded[piece]));
  const conditional = light.some(
    (piece) =>
      rules.conditionalAuxiliaries.has(doc.folded[piece]) &&
      (infinite || !rules.perfectAuxiliaries.has(doc.folded[piece])),
  );
  const perfect = !conditional && light.some((piece) => rules.perfectAuxiliaries.has(doc.folded[piece]));
  const participle =
    morph.verbForm === 'part' || (morph.verbForm !== 'inf' && morph.verbForm !== 'ger' && (perfect || be.length > 0));
  const bareBes = be.filter((piece) => doc.folded[piece] === rules.bareBe).length;
  // `ar fi plecat`, `să fi plecat` are perfects; `ar fi arestată`, `a fi judecat`, `va fi ales` are passives.
  const beMakesPerfect =
    bareBes > 0 &&
    (isBe || (be.length === 1 && participle && (conditional || subjunctive >= 0) && !looksPassive(tree, form)));
  const passive = !isBe && participle && be.length > (beMakesPerfect ? 1 : 0);
  if (conditional) return { mood: 'conditional', tense: beMakesPerfect || be.length > 1 ? 'past' : 'present', passive };
  if (subjunctive >= 0) return { mood: 'subjunctive', tense: beMakesPerfect ? 'past' : 'none', passive };
  if (future) return { mood: beMakesPerfect && !isBe ? 'presumptive' : 'indicative', tense: 'future', passive };
  if (perfect) return { mood: 'indicative', tense: 'past', passive };
  if (infinitive >= 0) return { mood: 'infinitive', tense: 'none', passive };
  const carrier = passive ? tree.morphOf(be[0]) : morph;
  if (carrier.verbForm === 'ger') return { mood: 'gerund', tense: 'none', passive };
  if (carrier.verbForm === 'inf' || (passive && bareBes > 0)) return { mood: 'infinitive', tense: 'none', passive };
  if (carrier.verbForm === 'part') return { mood: 'participle', tense: 'none', passive };
  if (carrier.mood === 'imp') return { mood: 'imperative', tense: 'none', passive };
  if (carrier.mood === 'sub') return { mood: 'subjunctive', tense: 'none', passive };
  const present = carrier.tense === '' || carrier.tense === 'pres' || isLikePresent(tree, form, carrier, rules);
  return { mood: 'indicative', tense: present ? 'present' : 'past', passive };
}

/** `anunță`: of two tenses of one form, reports are told in the present. */
function isLikePresent({ doc }: Tree, form: number, carrier: Morph, rules: ClauseRules): boolean {
  const ending = rules.presentLikePast;
  return (
    ending !== undefined &&
    carrier.tense === 'past' &&
    carrier.number !== 'plur' &&
    (doc.forms[form] as string).toLowerCase().endsWith(ending)
  );
}

/** An inflected participle is passive; so is one that the tree gives a passive subject or an agent. */
function looksPassive(tree: Tree, form: number): boolean {
  const { rel, firstChild, nextSibling } = tree;
  const morph = tree.morphOf(form);
  if (morph.gender === 'fem' || morph.number === 'plur') return true;
  for (let child = firstChild[form]; child >= 0; child = nextSibling[child]) {
    const code = rel[child];
    if (code === REL['nsubj:pass'] || code === REL['obl:agent'] || code === REL['aux:pass']) return true;
  }
  return false;
}

/** Person and number from the first form that shows a person, else number from the participle. */
function agreement(tree: Tree, form: number, pieces: readonly number[]): Pick<VerbGroup, 'person' | 'number'> {
  let person: VerbGroup['person'] = 0;
  let number: VerbGroup['number'] = '';
  for (const token of [...pieces, form]) {
    const upos = tree.doc.upos[token];
    if (upos !== POS.AUX && upos !== POS.VERB) continue;
    const morph = tree.morphOf(token);
    if (person === 0) person = morph.person;
    if (number === '' && (morph.verbForm === 'fin' || morph.verbForm === 'part')) number = morph.number;
  }
  return { person, number };
}
