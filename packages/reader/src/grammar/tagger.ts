/**
 * Greedy tagger: an averaged perceptron (Collins 2002) over joint tags `UPOS|XPOS`, left to right, with the two tags
 * before as features.
 */
import { one, three, two } from './feature-hash.js';
import { type LookUp, loadLookUp, lookUp } from './look-up.js';
import { addScores, findTop, loadTable, type SparseTable, type Top } from './sparse.js';
import type { Sections } from './weights.js';
import { AFFIXES, isPlain, PREFIXES, type WordFeatures } from './words.js';

export interface Tagger {
  readonly table: SparseTable;
  /** Words that were always tagged one way: the hash of the form → tag row. They need no scores. */
  readonly sure: LookUp;
  /** Tag row → UPOS index. */
  readonly upos: Uint8Array;
}

export function loadTagger(sections: Sections, upos: Uint8Array): Tagger {
  return { table: loadTable(sections, 'tagger'), sure: loadLookUp(sections, 'tagger.sure'), upos };
}

/** Tag rows of the words of a unit. */
export function tag(tagger: Tagger, words: WordFeatures): Uint16Array {
  const { table, sure, upos } = tagger;
  const tags = new Uint16Array(words.count);
  const scores = new Int32Array(upos.length);
  const features = new Int32Array(MAX_TAG_FEATURES);
  const top: Top = { best: 0, lead: 0 };
  for (let i = 0; i < words.count; i++) {
    const only = isPlain(words.shape[i]) ? lookUp(sure, words.word[i]) : -1;
    if (only >= 0) {
      tags[i] = only;
      continue;
    }
    scores.fill(0);
    addScores(table, features, 0, clearTagFeatures(words, tags, upos, i, features, 0), scores, 0);
    findTop(scores, top);
    if (top.lead < CLEAR_LEAD) {
      addScores(table, features, 0, fineTagFeatures(words, tags, upos, i, features, 0), scores, 0);
      findTop(scores, top);
    }
    tags[i] = top.best;
  }
  return tags;
}

/** A lead that the other features all but never turn. */
const CLEAR_LEAD = 50;

export const MAX_TAG_FEATURES = 64;

const NONE = -7;

/** All features of word `i`, whose left neighbours are tagged, for learning; gives their number. */
export function tagFeatures(
  words: WordFeatures,
  tags: Uint16Array,
  upos: Uint8Array,
  i: number,
  out: Int32Array,
): number {
  return fineTagFeatures(words, tags, upos, i, out, clearTagFeatures(words, tags, upos, i, out, 0));
}

/** The features that weigh most: they settle most words, and the others are asked where they don't. */
function clearTagFeatures(
  { word, affixes, shape, lexical, coarse, count }: WordFeatures,
  tags: Uint16Array,
  upos: Uint8Array,
  i: number,
  out: Int32Array,
  from: number,
): number {
  const w = word[i];
  const w1 = i > 0 ? word[i - 1] : NONE;
  const n1 = i + 1 < count ? word[i + 1] : NONE;
  const t1 = i > 0 ? tags[i - 1] : NONE;
  const p1 = i > 0 ? upos[t1] : NONE;
  const p2 = i > 1 ? upos[tags[i - 2]] : NONE;
  const l = lexical[i];
  const ln = i + 1 < count ? lexical[i + 1] : NONE;
  const cn = i + 1 < count ? coarse[i + 1] : NONE;
  const base = i * AFFIXES;
  const s1 = affixes[base + PREFIXES];
  const s2 = affixes[base + PREFIXES + 1];
  const s3 = affixes[base + PREFIXES + 2];
  const sn2 = i + 1 < count ? affixes[base + AFFIXES + PREFIXES + 1] : NONE;
  const sh = shape[i];
  let k = from;
  out[k++] = one(1, w);
  out[k++] = two(6, w1, w);
  out[k++] = two(7, w, n1);
  out[k++] = two(8, w, sh);
  out[k++] = two(13, s3, sh);
  out[k++] = two(15, l, s2);
  out[k++] = two(16, l, ln);
  out[k++] = two(21, t1, w);
  out[k++] = two(22, t1, l);
  out[k++] = two(23, t1, s3);
  out[k++] = three(27, p2, p1, w);
  out[k++] = three(29, t1, s2, cn);
  out[k++] = two(31, s3, sn2);
  out[k++] = two(34, w1, l);
  out[k++] = three(37, p1, s1, sn2);
  return k;
}

function fineTagFeatures(
  { word, affixes, shape, lexical, coarse, count }: WordFeatures,
  tags: Uint16Array,
  upos: Uint8Array,
  i: number,
  out: Int32Array,
  from: number,
): number {
  const w1 = i > 0 ? word[i - 1] : NONE;
  const w2 = i > 1 ? word[i - 2] : NONE;
  const n1 = i + 1 < count ? word[i + 1] : NONE;
  const n2 = i + 2 < count ? word[i + 2] : NONE;
  const t1 = i > 0 ? tags[i - 1] : NONE;
  const t2 = i > 1 ? tags[i - 2] : NONE;
  const p1 = i > 0 ? upos[t1] : NONE;
  const l = lexical[i];
  const ln = i + 1 < count ? lexical[i + 1] : NONE;
  const cn = i + 1 < count ? coarse[i + 1] : NONE;
  const cn2 = i + 2 < count ? coarse[i + 2] : NONE;
  const c1 = i > 0 ? coarse[i - 1] : NONE;
  const base = i * AFFIXES;
  const sn3 = i + 1 < count ? affixes[base + AFFIXES + PREFIXES + 2] : NONE;
  const sh = shape[i];
  const shn = i + 1 < count ? shape[i + 1] : NONE;
  let k = from;
  for (let a = 0; a < AFFIXES; a++) {
    const affix = affixes[base + a];
    if (affix !== 0) out[k++] = two(9, affix, a);
  }
  out[k++] = one(2, w1);
  out[k++] = one(3, n1);
  out[k++] = one(4, w2);
  out[k++] = one(5, n2);
  out[k++] = one(10, sh);
  out[k++] = two(11, sh, p1);
  out[k++] = two(12, sh, shn);
  out[k++] = one(14, l);
  out[k++] = two(17, l, n1);
  out[k++] = one(18, ln);
  out[k++] = one(19, t1);
  out[k++] = two(20, t1, t2);
  out[k++] = two(24, t1, n1);
  out[k++] = two(25, t1, cn);
  out[k++] = three(26, t1, l, cn);
  out[k++] = three(28, t2, t1, l);
  out[k++] = one(30, sn3);
  out[k++] = three(32, c1, l, cn);
  out[k++] = three(33, l, cn, cn2);
  out[k++] = two(35, w2, w1);
  out[k++] = two(36, n1, n2);
  return k;
}
