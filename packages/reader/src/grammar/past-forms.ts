/**
 * Past tenses that a tagger took for participles: in English most verbs have one form for both (`police used`, `the village
 * used`). The word's row of the tag table becomes one of the past where the tree gives it a finite verb's place.
 */
import type { Morph } from '../doc.js';
import type { ClauseRules } from '../language/clauses.js';
import { withLayer } from '../layers.js';
import type { TreeDoc } from './grammar.js';
import { morphRow } from './morph-rows.js';
import { makeTree, POS, REL, type Tree } from './tree.js';

/** Words between a verb and its auxiliary. */
const REACH = 3;

/** The document with such rows; as it was where the language tells its tenses otherwise. */
export function readPastForms(doc: TreeDoc, rules: ClauseRules): TreeDoc {
  const { chain } = rules;
  if (chain === undefined) return doc;
  const tree = makeTree(doc);
  const xpos = doc.xpos.slice();
  const morph: Morph[] = [...doc.morph];
  const rows = new Map<number, number>();
  const past = (token: number): boolean => (morph[xpos[token] as number] as Morph).verbForm === 'fin';
  for (let token = 0; token < doc.count; token++) {
    const own = doc.morph[doc.xpos[token] as number] as Morph;
    if (doc.upos[token] !== POS.VERB) continue;
    const alike = own.verbForm === 'fin' && own.tense === 'pres' && isAlike(tree, token, chain.pasts);
    if (own.verbForm !== 'part' && !alike) continue;
    if (!doc.folded[token]?.endsWith('ed') && !chain.pasts.has(doc.folded[token] as string)) continue;
    if (!alike && !tells(tree, token, rules, past)) continue;
    let row = rows.get(doc.xpos[token] as number);
    if (row === undefined) {
      row = morph.length;
      morph.push(morphRow(own, { verbForm: 'fin', mood: 'ind', tense: 'past' }));
      rows.set(doc.xpos[token] as number, row);
    }
    xpos[token] = row;
  }
  return rows.size === 0 ? doc : withLayer(doc, { xpos, morph });
}

/** `missiles hit a bridge`: of two tenses that are spelled alike reports are told in the past. */
function isAlike({ doc, rel, firstChild, nextSibling }: Tree, token: number, pasts: ReadonlySet<string>): boolean {
  const word = doc.folded[token] as string;
  if (word !== doc.foldedLemmas[token] || !pasts.has(word)) return false;
  for (let child = firstChild[token] as number; child >= 0 && child < token; child = nextSibling[child] as number) {
    if (rel[child] === REL.aux) return false;
    if (rel[child] === REL.nsubj) return doc.upos[child] === POS.NOUN || doc.upos[child] === POS.PROPN;
  }
  return false;
}

function tells(tree: Tree, token: number, rules: ClauseRules, past: (token: number) => boolean): boolean {
  const { doc, rel, before, after } = tree;
  let subject = false;
  for (let child = tree.firstChild[token] as number; child >= 0; child = tree.nextSibling[child] as number) {
    const relation = rel[child];
    if (relation === REL.aux || relation === REL['aux:pass'] || relation === REL.cop) return false;
    if (relation === REL['nsubj:pass'] && (rel[token] !== REL.root || !endsInMark(tree, token))) return false;
    if (relation === REL.nsubj && child < token) subject = true;
  }
  let front = before[token] as number;
  for (let steps = 0; front >= 0 && steps < REACH; front = before[front] as number, steps++) {
    if (doc.upos[front] === POS.AUX) return false;
    if (doc.upos[front] !== POS.ADV) break;
  }
  if (front < 0) return rel[token] === REL.root && (before[token] as number) >= 0 && endsInMark(tree, token);
  const next = after[token] as number;
  const agent = next >= 0 && rules.weakAgentPrepositions.has(doc.folded[next] as string);
  if (subject) return !agent;
  const head = doc.head[token] as number;
  switch (rel[token]) {
    case REL.root:
      return !agent && endsInMark(tree, token);
    case REL.ccomp:
    case REL.parataxis:
      return !agent && isPhrase(tree, front) && !isAbsolute(tree, rules, front);
    case REL.conj:
      return !agent && head >= 0 && doc.upos[head] === POS.VERB && past(head) && hasTense(doc, head);
    case REL.acl:
    case REL.advcl: {
      const acts = opensObject(tree, next) && !(names(rules, doc, token) && doc.upos[next] !== POS.DET);
      // `a man collided with them`: what has no object is done to nobody
      if (isPhrase(tree, front) && !agent && rules.intransitives.has(doc.foldedLemmas[token] as string)) return true;
      if (isPhrase(tree, front) && acts && isFirstVerb(tree, token)) return true;
      if (isPhrase(tree, front) && isFirstVerb(tree, token) && isShared(tree, next)) return true;
      return acts && isLoneVerb(tree, token);
    }
    // `residents blocked roads`, taken for roads that are blocked: a sentence has a verb.
    case REL.amod:
      if (isPhrase(tree, front) && head > token && isFirstVerb(tree, token) && isOnlyVerb(tree, token)) return true;
      return head > token && isLoneVerb(tree, token);
    default:
      return false;
  }
}

function hasTense(doc: TreeDoc, token: number): boolean {
  return (doc.morph[doc.xpos[token] as number] as Morph).mood !== 'imp';
}

function isPhrase({ doc }: Tree, token: number): boolean {
  const upos = doc.upos[token];
  return upos === POS.NOUN || upos === POS.PROPN || upos === POS.PRON || upos === POS.NUM;
}

function opensObject({ doc }: Tree, token: number): boolean {
  if (token < 0) return false;
  const upos = doc.upos[token];
  return upos === POS.DET || upos === POS.NOUN || upos === POS.NUM || upos === POS.PROPN || upos === POS.PRON;
}

/** `a town called Oster`: verbs whose participle has a name behind it. */
function names(rules: ClauseRules, doc: TreeDoc, token: number): boolean {
  return rules.chain?.naming.has(doc.foldedLemmas[token] as string) === true;
}

function isOnlyVerb(tree: Tree, token: number): boolean {
  const { doc } = tree;
  for (let at = tree.after[token] as number; at >= 0; at = tree.after[at] as number) {
    if (doc.upos[at] === POS.AUX) return false;
    const morph = doc.morph[doc.xpos[at] as number] as Morph;
    if (doc.upos[at] === POS.VERB && morph.verbForm !== 'inf' && morph.verbForm !== 'ger') return false;
  }
  return endsInMark(tree, token);
}

/** `X, meanwhile, praised Y.`, `X, head of the union, urged drivers to stay`: behind the words that stand between commas, where the sentence has no other verb. */
function isLoneVerb(tree: Tree, token: number): boolean {
  const { doc, before } = tree;
  let at = before[token] as number;
  if (at < 0 || doc.forms[at] !== ',' || !isOnlyVerb(tree, token)) return false;
  let commas = 0;
  for (; at >= 0; at = before[at] as number) {
    const upos = doc.upos[at];
    if (upos === POS.VERB || upos === POS.AUX) return false;
    if (upos !== POS.PUNCT) continue;
    if (doc.forms[at] !== ',') return false;
    commas++;
  }
  return commas === 2;
}

function isFirstVerb(tree: Tree, token: number): boolean {
  for (let at = tree.before[token] as number; at >= 0; at = tree.before[at] as number) {
    const upos = tree.doc.upos[at];
    if (upos === POS.VERB || upos === POS.AUX || upos === POS.PUNCT) return false;
  }
  return true;
}

/** `…, with damage reported in seven towns`: behind its preposition a noun has a participle. */
function isAbsolute({ doc, before }: Tree, rules: ClauseRules, noun: number): boolean {
  let at = noun;
  for (let steps = 0; at >= 0 && steps < REACH; at = before[at] as number, steps++) {
    if (doc.upos[at] === POS.ADP) return rules.absolutes?.has(doc.folded[at] as string) === true;
    if (doc.upos[at] === POS.VERB || doc.upos[at] === POS.PUNCT) return false;
  }
  return false;
}

/** `Gunmen abducted and later released three priests`: a verb joined to another that has the object of both. */
function isShared(tree: Tree, next: number): boolean {
  const { doc, after } = tree;
  if (next < 0 || doc.upos[next] !== POS.CCONJ) return false;
  let at = after[next] as number;
  while (at >= 0 && doc.upos[at] === POS.ADV) at = after[at] as number;
  if (at < 0 || doc.upos[at] !== POS.VERB || !doc.folded[at]?.endsWith('ed')) return false;
  return opensObject(tree, after[at] as number) && isOnlyVerb(tree, at);
}

/** A headline leaves its auxiliary out and has no full stop: `Two soldiers killed in raid`. */
function endsInMark(tree: Tree, token: number): boolean {
  let last = token;
  for (let next = tree.after[last] as number; next >= 0; next = tree.after[last] as number) last = next;
  const { doc } = tree;
  return doc.upos[last] === POS.PUNCT || (last + 1 < doc.count && doc.upos[last + 1] === POS.PUNCT);
}
