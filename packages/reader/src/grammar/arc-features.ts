/** Features of one arc, by which it gets its relation. The dependent is complete, the head may still grow. */
import { one, three, two } from './feature-hash.js';
import type { ParseState } from './parse-state.js';
import { agreement, between, distance, type ParseWords } from './parse-words.js';

export const MAX_ARC_FEATURES = 96;

/** What an arc looks like at first sight: the dependent's word and tag, the head's part of speech, the side. */
export function arcKey({ lemmaTag, upos }: ParseWords, head: number, child: number): number {
  return three(200, lemmaTag[child], upos[head], head < child ? 1 : 0);
}

/** All features of the arc that the state is about to make, for learning; gives their number. */
export function arcFeatures(
  state: ParseState,
  words: ParseWords,
  head: number,
  child: number,
  out: Int32Array,
): number {
  return fineArcFeatures(state, words, head, child, out, clearArcFeatures(state, words, head, child, out, 0));
}

/** The features that weigh most: they settle most arcs, and the others are asked where they don't. */
export function clearArcFeatures(
  { left1, left2, right1, leftCount, rightCount, leftLabels, rightLabels, label }: ParseState,
  words: ParseWords,
  head: number,
  child: number,
  out: Int32Array,
  from: number,
): number {
  const { lemma, form, tag, upos, kind } = words;
  const right = head < child;
  const side = right ? 1 : 0;
  const cl = left1[child];
  const cl2 = left2[child];
  const cr = right1[child];
  // The nearest brother on the same side.
  const brother = right ? right1[head] : left1[head];
  const agrees = agreement(words, head, child);
  let k = from;
  // The words.
  out[k++] = two(202, lemma[child], side);
  out[k++] = two(204, form[child], side);
  out[k++] = two(205, kind[child], side);
  out[k++] = two(208, tag[head], side);
  out[k++] = two(215, upos[head], kind[child]);
  out[k++] = three(217, upos[head], upos[child], side);
  // Dependents of the dependent: prepositions, conjunctions, articles.
  out[k++] = two(220, kind[child], lemma[cl]);
  out[k++] = three(221, upos[head], kind[child], lemma[cl]);
  out[k++] = three(224, upos[head], lemma[cl], lemma[cl2]);
  out[k++] = three(225, kind[head], kind[child], label[cl]);
  out[k++] = three(228, kind[child], leftLabels[child], side);
  out[k++] = three(229, kind[child], rightLabels[child], side);
  out[k++] = two(232, kind[child], lemma[cr]);
  out[k++] = three(233, upos[head], kind[child], tag[cl]);
  out[k++] = three(234, leftCount[child], rightCount[child], kind[child]);
  out[k++] = three(235, lemma[child], leftLabels[child], side);
  // What the head has already.
  out[k++] = three(246, kind[brother], kind[child], side);
  // Place and agreement.
  out[k++] = three(252, upos[head], kind[child], agrees * 2 + side);
  return k;
}

/** The same, more closely. */
export function fineArcFeatures(
  state: ParseState,
  words: ParseWords,
  head: number,
  child: number,
  out: Int32Array,
  from: number,
): number {
  const { count, left1, left2, right1, right2, leftLabels, rightLabels, label } = state;
  const { lemma, form, tag, upos, kind, lemmaTag } = words;
  const none = count + 1;
  const right = head < child;
  const side = right ? 1 : 0;
  const first = right ? head : child;
  const last = right ? child : head;
  const cl = left1[child];
  const cl2 = left2[child];
  const cr = right1[child];
  const brother = right ? right1[head] : left1[head];
  const brother2 = right ? right2[head] : left2[head];
  const before = child > 0 ? child - 1 : none;
  const after = child < count ? child + 1 : none;
  const beforeHead = head > 0 && head < count ? head - 1 : none;
  const afterHead = head < count ? head + 1 : none;
  const labels = right ? rightLabels[head] : leftLabels[head];
  const others = right ? leftLabels[head] : rightLabels[head];
  const far = distance(first, last, none) * 2 + side;
  const across = between(words, first, last, none) * 2 + side;
  let k = from;
  // The words.
  out[k++] = one(201, lemmaTag[child]);
  out[k++] = two(203, tag[child], side);
  out[k++] = two(206, lemmaTag[head], side);
  out[k++] = two(207, lemma[head], side);
  out[k++] = two(209, form[head], side);
  out[k++] = two(210, lemma[head], lemma[child]);
  out[k++] = three(211, lemma[head], kind[child], side);
  out[k++] = three(212, kind[head], lemma[child], side);
  out[k++] = three(214, kind[head], kind[child], side);
  // Dependents of the dependent: prepositions, conjunctions, articles.
  out[k++] = three(222, lemma[head], upos[child], lemma[cl]);
  out[k++] = three(223, upos[head], lemma[child], lemma[cl]);
  out[k++] = three(226, kind[head], kind[child], label[cl2]);
  out[k++] = three(227, kind[head], kind[child], label[cr]);
  out[k++] = three(231, kind[head], rightLabels[child], kind[child]);
  // What the head has already.
  out[k++] = three(240, kind[head], labels, kind[child]);
  out[k++] = three(241, kind[head], others, kind[child]);
  out[k++] = three(244, kind[head], label[brother], kind[child]);
  out[k++] = three(245, label[brother], label[brother2], kind[child]);
  out[k++] = three(247, lemma[left1[head]], kind[head], kind[child]);
  out[k++] = three(248, tag[brother], tag[child], side);
  // Place and agreement.
  out[k++] = three(250, kind[head], kind[child], far);
  out[k++] = three(251, kind[head], kind[child], across);
  out[k++] = two(255, lemma[before], kind[child]);
  out[k++] = three(257, kind[before], kind[child], kind[after]);
  out[k++] = three(258, kind[beforeHead], kind[head], kind[child]);
  out[k++] = three(259, kind[afterHead], kind[head], kind[child]);
  out[k++] = three(263, lemma[before], upos[head], kind[child]);
  return k;
}
