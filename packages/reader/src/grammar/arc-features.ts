/** Features of one arc, by which it gets its relation. The dependent is complete, the head may still grow. */
import { FIRST, SECOND, spreadAll, TEMPLATE, THIRD, three } from './feature-hash.js';
import type { ParseState } from './parse-state.js';
import { agreement, between, distance, type ParseWords } from './parse-words.js';

const { imul } = Math;

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
  out[k++] = imul(202, TEMPLATE) + imul(lemma[child], FIRST) + imul(side, SECOND);
  out[k++] = imul(204, TEMPLATE) + imul(form[child], FIRST) + imul(side, SECOND);
  out[k++] = imul(205, TEMPLATE) + imul(kind[child], FIRST) + imul(side, SECOND);
  out[k++] = imul(208, TEMPLATE) + imul(tag[head], FIRST) + imul(side, SECOND);
  out[k++] = imul(215, TEMPLATE) + imul(upos[head], FIRST) + imul(kind[child], SECOND);
  out[k++] = imul(217, TEMPLATE) + imul(upos[head], FIRST) + imul(upos[child], SECOND) + imul(side, THIRD);
  // Dependents of the dependent: prepositions, conjunctions, articles.
  out[k++] = imul(220, TEMPLATE) + imul(kind[child], FIRST) + imul(lemma[cl], SECOND);
  out[k++] = imul(221, TEMPLATE) + imul(upos[head], FIRST) + imul(kind[child], SECOND) + imul(lemma[cl], THIRD);
  out[k++] = imul(224, TEMPLATE) + imul(upos[head], FIRST) + imul(lemma[cl], SECOND) + imul(lemma[cl2], THIRD);
  out[k++] = imul(225, TEMPLATE) + imul(kind[head], FIRST) + imul(kind[child], SECOND) + imul(label[cl], THIRD);
  out[k++] = imul(228, TEMPLATE) + imul(kind[child], FIRST) + imul(leftLabels[child], SECOND) + imul(side, THIRD);
  out[k++] = imul(229, TEMPLATE) + imul(kind[child], FIRST) + imul(rightLabels[child], SECOND) + imul(side, THIRD);
  out[k++] = imul(232, TEMPLATE) + imul(kind[child], FIRST) + imul(lemma[cr], SECOND);
  out[k++] = imul(233, TEMPLATE) + imul(upos[head], FIRST) + imul(kind[child], SECOND) + imul(tag[cl], THIRD);
  out[k++] =
    imul(234, TEMPLATE) + imul(leftCount[child], FIRST) + imul(rightCount[child], SECOND) + imul(kind[child], THIRD);
  out[k++] = imul(235, TEMPLATE) + imul(lemma[child], FIRST) + imul(leftLabels[child], SECOND) + imul(side, THIRD);
  // What the head has already.
  out[k++] = imul(246, TEMPLATE) + imul(kind[brother], FIRST) + imul(kind[child], SECOND) + imul(side, THIRD);
  // Place and agreement.
  out[k++] = imul(252, TEMPLATE) + imul(upos[head], FIRST) + imul(kind[child], SECOND) + imul(agrees * 2 + side, THIRD);
  return spreadAll(out, from, k);
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
  out[k++] = imul(201, TEMPLATE) + imul(lemmaTag[child], FIRST);
  out[k++] = imul(203, TEMPLATE) + imul(tag[child], FIRST) + imul(side, SECOND);
  out[k++] = imul(206, TEMPLATE) + imul(lemmaTag[head], FIRST) + imul(side, SECOND);
  out[k++] = imul(207, TEMPLATE) + imul(lemma[head], FIRST) + imul(side, SECOND);
  out[k++] = imul(209, TEMPLATE) + imul(form[head], FIRST) + imul(side, SECOND);
  out[k++] = imul(210, TEMPLATE) + imul(lemma[head], FIRST) + imul(lemma[child], SECOND);
  out[k++] = imul(211, TEMPLATE) + imul(lemma[head], FIRST) + imul(kind[child], SECOND) + imul(side, THIRD);
  out[k++] = imul(212, TEMPLATE) + imul(kind[head], FIRST) + imul(lemma[child], SECOND) + imul(side, THIRD);
  out[k++] = imul(214, TEMPLATE) + imul(kind[head], FIRST) + imul(kind[child], SECOND) + imul(side, THIRD);
  // Dependents of the dependent: prepositions, conjunctions, articles.
  out[k++] = imul(222, TEMPLATE) + imul(lemma[head], FIRST) + imul(upos[child], SECOND) + imul(lemma[cl], THIRD);
  out[k++] = imul(223, TEMPLATE) + imul(upos[head], FIRST) + imul(lemma[child], SECOND) + imul(lemma[cl], THIRD);
  out[k++] = imul(226, TEMPLATE) + imul(kind[head], FIRST) + imul(kind[child], SECOND) + imul(label[cl2], THIRD);
  out[k++] = imul(227, TEMPLATE) + imul(kind[head], FIRST) + imul(kind[child], SECOND) + imul(label[cr], THIRD);
  out[k++] =
    imul(231, TEMPLATE) + imul(kind[head], FIRST) + imul(rightLabels[child], SECOND) + imul(kind[child], THIRD);
  // What the head has already.
  out[k++] = imul(240, TEMPLATE) + imul(kind[head], FIRST) + imul(labels, SECOND) + imul(kind[child], THIRD);
  out[k++] = imul(241, TEMPLATE) + imul(kind[head], FIRST) + imul(others, SECOND) + imul(kind[child], THIRD);
  out[k++] = imul(244, TEMPLATE) + imul(kind[head], FIRST) + imul(label[brother], SECOND) + imul(kind[child], THIRD);
  out[k++] =
    imul(245, TEMPLATE) + imul(label[brother], FIRST) + imul(label[brother2], SECOND) + imul(kind[child], THIRD);
  out[k++] =
    imul(247, TEMPLATE) + imul(lemma[left1[head]], FIRST) + imul(kind[head], SECOND) + imul(kind[child], THIRD);
  out[k++] = imul(248, TEMPLATE) + imul(tag[brother], FIRST) + imul(tag[child], SECOND) + imul(side, THIRD);
  // Place and agreement.
  out[k++] = imul(250, TEMPLATE) + imul(kind[head], FIRST) + imul(kind[child], SECOND) + imul(far, THIRD);
  out[k++] = imul(251, TEMPLATE) + imul(kind[head], FIRST) + imul(kind[child], SECOND) + imul(across, THIRD);
  out[k++] = imul(255, TEMPLATE) + imul(lemma[before], FIRST) + imul(kind[child], SECOND);
  out[k++] = imul(257, TEMPLATE) + imul(kind[before], FIRST) + imul(kind[child], SECOND) + imul(kind[after], THIRD);
  out[k++] = imul(258, TEMPLATE) + imul(kind[beforeHead], FIRST) + imul(kind[head], SECOND) + imul(kind[child], THIRD);
  out[k++] = imul(259, TEMPLATE) + imul(kind[afterHead], FIRST) + imul(kind[head], SECOND) + imul(kind[child], THIRD);
  out[k++] = imul(263, TEMPLATE) + imul(lemma[before], FIRST) + imul(upos[head], SECOND) + imul(kind[child], THIRD);
  return spreadAll(out, from, k);
}
