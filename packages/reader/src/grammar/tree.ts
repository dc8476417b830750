/** Trees as columns with quick access: dependents of a token, relations as numbers, neighbours within a unit. */
import type { Morph } from '../doc.js';
import { UPOS, type Upos } from '../doc.js';
import { oncePer } from '../memo.js';
import type { TreeDoc } from './grammar.js';

export type { TreeDoc };

/** Universal relations that clause reading asks for, and the three subtypes it needs. */
const RELATIONS = [
  'other',
  'nsubj',
  'nsubj:pass',
  'csubj',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'mark',
  'case',
  'fixed',
  'flat',
  'conj',
  'cc',
  'punct',
  'appos',
  'nmod',
  'amod',
  'det',
  'nummod',
  'aux',
  'aux:pass',
  'cop',
  'expl',
  'advmod',
  'parataxis',
  'root',
  'orphan',
  'compound',
] as const;
export type Relation = (typeof RELATIONS)[number];
export const REL = Object.fromEntries(RELATIONS.map((name, code) => [name, code])) as Readonly<
  Record<Relation, number>
>;
export const POS = Object.fromEntries(UPOS.map((name, code) => [name, code])) as Readonly<Record<Upos, number>>;

export interface Tree {
  readonly doc: TreeDoc;
  /** Code of each token's relation in `RELATIONS`. */
  readonly rel: Uint8Array;
  /** First dependent of a token and next dependent of the same head, in text order; -1 for none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Neighbours in the token's unit, -1 at its ends. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly morphOf: (token: number) => Morph;
}

export function makeTree(doc: TreeDoc): Tree {
  const { count, head } = doc;
  const codes = codesOf(doc.relations);
  const rel = new Uint8Array(count);
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  for (let token = count - 1; token >= 0; token--) {
    rel[token] = codes[doc.relation[token]];
    const governor = head[token];
    if (governor < 0) continue;
    nextSibling[token] = firstChild[governor];
    firstChild[governor] = token;
  }
  const before = new Int32Array(count).fill(-1);
  const after = new Int32Array(count).fill(-1);
  for (const { tokens } of doc.units) {
    for (let i = 1; i < tokens.length; i++) {
      before[tokens[i]] = tokens[i - 1];
      after[tokens[i - 1]] = tokens[i];
    }
  }
  return { doc, rel, firstChild, nextSibling, before, after, morphOf: (token) => doc.morph[doc.xpos[token]] };
}

const codesOf = oncePer((relations: readonly string[]) => Uint8Array.from(relations, codeOf));

function codeOf(relation: string): number {
  const whole = RELATIONS.indexOf(relation as Relation);
  if (whole >= 0) return whole;
  return Math.max(0, RELATIONS.indexOf(relation.split(':')[0] as Relation));
}
