/**
 * Greedy tagger: an averaged perceptron (Collins 2002) over joint tags `UPOS|XPOS`, left to right, with the two tags
 * before as features.
 */
import { FIRST, SECOND, spreadAll, TEMPLATE, THIRD } from './feature-hash.js';
import { type LookUp, loadLookUp, lookUp } from './look-up.js';
import { addScores, findTop, loadTable, type SparseTable, type Top } from './sparse.js';
import type { Sections } from './weights.js';
import { AFFIXES, isPlain, PREFIXES, type WordFeatures } from './words.js';

const { imul } = Math;

export interface Tagger {
  readonly table: SparseTable;
  /** Words that were always tagged one way: the hash of the form → tag row. They need no scores. */
  readonly sure: LookUp;
  /** Tag row → UPOS index. */
  readonly upos: Uint8Array;
  /** What tagging writes into, cleared for each word: made once, as units are many and short. */
  readonly desk: Desk;
}

interface Desk {
  readonly scores: Int32Array;
  readonly features: Int32Array;
}

export function loadTagger(sections: Sections, upos: Uint8Array): Tagger {
  return {
    table: loadTable(sections, 'tagger'),
    sure: loadLookUp(sections, 'tagger.sure'),
    upos,
    desk: { scores: new Int32Array(upos.length), features: new Int32Array(MAX_TAG_FEATURES) },
  };
}

/** Tag rows of the words of a unit. */
export function tag(tagger: Tagger, words: WordFeatures): Uint16Array {
  const { table, sure, upos } = tagger;
  const { scores, features } = tagger.desk;
  const tags = new Uint16Array(words.count);
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
  out[k++] = imul(1, TEMPLATE) + imul(w, FIRST);
  out[k++] = imul(6, TEMPLATE) + imul(w1, FIRST) + imul(w, SECOND);
  out[k++] = imul(7, TEMPLATE) + imul(w, FIRST) + imul(n1, SECOND);
  out[k++] = imul(8, TEMPLATE) + imul(w, FIRST) + imul(sh, SECOND);
  out[k++] = imul(13, TEMPLATE) + imul(s3, FIRST) + imul(sh, SECOND);
  out[k++] = imul(15, TEMPLATE) + imul(l, FIRST) + imul(s2, SECOND);
  out[k++] = imul(16, TEMPLATE) + imul(l, FIRST) + imul(ln, SECOND);
  out[k++] = imul(21, TEMPLATE) + imul(t1, FIRST) + imul(w, SECOND);
  out[k++] = imul(22, TEMPLATE) + imul(t1, FIRST) + imul(l, SECOND);
  out[k++] = imul(23, TEMPLATE) + imul(t1, FIRST) + imul(s3, SECOND);
  out[k++] = imul(27, TEMPLATE) + imul(p2, FIRST) + imul(p1, SECOND) + imul(w, THIRD);
  out[k++] = imul(29, TEMPLATE) + imul(t1, FIRST) + imul(s2, SECOND) + imul(cn, THIRD);
  out[k++] = imul(31, TEMPLATE) + imul(s3, FIRST) + imul(sn2, SECOND);
  out[k++] = imul(34, TEMPLATE) + imul(w1, FIRST) + imul(l, SECOND);
  out[k++] = imul(37, TEMPLATE) + imul(p1, FIRST) + imul(s1, SECOND) + imul(sn2, THIRD);
  return spreadAll(out, from, k);
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
    if (affix !== 0) out[k++] = imul(9, TEMPLATE) + imul(affix, FIRST) + imul(a, SECOND);
  }
  out[k++] = imul(2, TEMPLATE) + imul(w1, FIRST);
  out[k++] = imul(3, TEMPLATE) + imul(n1, FIRST);
  out[k++] = imul(4, TEMPLATE) + imul(w2, FIRST);
  out[k++] = imul(5, TEMPLATE) + imul(n2, FIRST);
  out[k++] = imul(10, TEMPLATE) + imul(sh, FIRST);
  out[k++] = imul(11, TEMPLATE) + imul(sh, FIRST) + imul(p1, SECOND);
  out[k++] = imul(12, TEMPLATE) + imul(sh, FIRST) + imul(shn, SECOND);
  out[k++] = imul(14, TEMPLATE) + imul(l, FIRST);
  out[k++] = imul(17, TEMPLATE) + imul(l, FIRST) + imul(n1, SECOND);
  out[k++] = imul(18, TEMPLATE) + imul(ln, FIRST);
  out[k++] = imul(19, TEMPLATE) + imul(t1, FIRST);
  out[k++] = imul(20, TEMPLATE) + imul(t1, FIRST) + imul(t2, SECOND);
  out[k++] = imul(24, TEMPLATE) + imul(t1, FIRST) + imul(n1, SECOND);
  out[k++] = imul(25, TEMPLATE) + imul(t1, FIRST) + imul(cn, SECOND);
  out[k++] = imul(26, TEMPLATE) + imul(t1, FIRST) + imul(l, SECOND) + imul(cn, THIRD);
  out[k++] = imul(28, TEMPLATE) + imul(t2, FIRST) + imul(t1, SECOND) + imul(l, THIRD);
  out[k++] = imul(30, TEMPLATE) + imul(sn3, FIRST);
  out[k++] = imul(32, TEMPLATE) + imul(c1, FIRST) + imul(l, SECOND) + imul(cn, THIRD);
  out[k++] = imul(33, TEMPLATE) + imul(l, FIRST) + imul(cn, SECOND) + imul(cn2, THIRD);
  out[k++] = imul(35, TEMPLATE) + imul(w2, FIRST) + imul(w1, SECOND);
  out[k++] = imul(36, TEMPLATE) + imul(n1, FIRST) + imul(n2, SECOND);
  return spreadAll(out, from, k);
}
