/** Feature templates of the parsers, after Zhang & Nivre (2011), for the arc-hybrid system. */
import { FIRST, SECOND, spreadAll, TEMPLATE, THIRD } from './feature-hash.js';
import type { ParseState } from './parse-state.js';
import { agreement, between, distance, type ParseWords } from './parse-words.js';

const { imul } = Math;

export const MAX_PARSE_FEATURES = 160;

/** All features of a state, for learning; gives their number. A parser in use asks for the parts, to keep what stays. */
export function parseFeatures(state: ParseState, words: ParseWords, out: Int32Array): number {
  const { stack, depth, count } = state;
  const none = count + 1;
  let k = topFeatures(words, depth > 0 ? stack[depth - 1] : none, out, 0);
  k = underFeatures(words, depth > 1 ? stack[depth - 2] : none, out, k);
  k = thirdFeatures(words, depth > 2 ? stack[depth - 3] : none, out, k);
  k = nextFeatures(words, state.next, out, k);
  k = clearStackFeatures(state, words, out, k);
  k = clearNextFeatures(state, words, out, k);
  k = fineStackFeatures(state, words, out, k);
  return fineNextFeatures(state, words, out, k);
}

/** The word on top of the stack, by itself. */
export function topFeatures(words: ParseWords, s0: number, out: Int32Array, from: number): number {
  const { count, lemma, form, tag, kind, lemmaTag } = words;
  const beforeTop = s0 > 0 && s0 < count ? s0 - 1 : count + 1;
  let k = from;
  out[k++] = imul(1, TEMPLATE) + imul(lemmaTag[s0], FIRST);
  out[k++] = imul(2, TEMPLATE) + imul(lemma[s0], FIRST);
  out[k++] = imul(3, TEMPLATE) + imul(tag[s0], FIRST);
  out[k++] = imul(4, TEMPLATE) + imul(form[s0], FIRST);
  out[k++] = imul(5, TEMPLATE) + imul(kind[s0], FIRST);
  out[k++] = imul(153, TEMPLATE) + imul(lemma[beforeTop], FIRST) + imul(kind[s0], SECOND);
  return spreadAll(out, from, k);
}

/** The word under it. */
export function underFeatures(words: ParseWords, s1: number, out: Int32Array, from: number): number {
  const { lemma, tag, kind, lemmaTag } = words;
  let k = from;
  out[k++] = imul(6, TEMPLATE) + imul(lemmaTag[s1], FIRST);
  out[k++] = imul(7, TEMPLATE) + imul(lemma[s1], FIRST);
  out[k++] = imul(8, TEMPLATE) + imul(tag[s1], FIRST);
  out[k++] = imul(9, TEMPLATE) + imul(kind[s1], FIRST);
  return spreadAll(out, from, k);
}

/** The third word on the stack. */
export function thirdFeatures(words: ParseWords, s2: number, out: Int32Array, from: number): number {
  const { tag, lemmaTag } = words;
  let k = from;
  out[k++] = imul(20, TEMPLATE) + imul(tag[s2], FIRST);
  out[k++] = imul(21, TEMPLATE) + imul(lemmaTag[s2], FIRST);
  return spreadAll(out, from, k);
}

/** The next word and the ones after it. */
export function nextFeatures(words: ParseWords, b0: number, out: Int32Array, from: number): number {
  const { count, lemma, form, tag, kind, lemmaTag } = words;
  const none = count + 1;
  const before = b0 > 0 ? b0 - 1 : none;
  const b1 = b0 + 1 <= count ? b0 + 1 : none;
  const b2 = b0 + 2 <= count ? b0 + 2 : none;
  const b3 = b0 + 3 <= count ? b0 + 3 : none;
  let k = from;
  out[k++] = imul(10, TEMPLATE) + imul(lemmaTag[b0], FIRST);
  out[k++] = imul(11, TEMPLATE) + imul(lemma[b0], FIRST);
  out[k++] = imul(12, TEMPLATE) + imul(tag[b0], FIRST);
  out[k++] = imul(13, TEMPLATE) + imul(form[b0], FIRST);
  out[k++] = imul(14, TEMPLATE) + imul(kind[b0], FIRST);
  out[k++] = imul(15, TEMPLATE) + imul(lemmaTag[b1], FIRST);
  out[k++] = imul(16, TEMPLATE) + imul(lemma[b1], FIRST);
  out[k++] = imul(17, TEMPLATE) + imul(tag[b1], FIRST);
  out[k++] = imul(18, TEMPLATE) + imul(lemmaTag[b2], FIRST);
  out[k++] = imul(19, TEMPLATE) + imul(tag[b2], FIRST);
  out[k++] = imul(22, TEMPLATE) + imul(tag[b3], FIRST);
  out[k++] = imul(50, TEMPLATE) + imul(tag[b0], FIRST) + imul(tag[b1], SECOND);
  out[k++] = imul(51, TEMPLATE) + imul(lemma[b0], FIRST) + imul(tag[b1], SECOND);
  out[k++] = imul(52, TEMPLATE) + imul(tag[b0], FIRST) + imul(lemma[b1], SECOND);
  out[k++] = imul(65, TEMPLATE) + imul(kind[b0], FIRST) + imul(kind[b1], SECOND) + imul(kind[b2], THIRD);
  out[k++] = imul(154, TEMPLATE) + imul(lemma[before], FIRST) + imul(kind[b0], SECOND);
  return spreadAll(out, from, k);
}

/**
 * How the words on the stack stand to each other: the features that weigh most. They and `clearNextFeatures` settle most moves;
 * the fine ones are asked where they don't. Features of the stack stay as they are until its top gets a dependent.
 */
export function clearStackFeatures(state: ParseState, words: ParseWords, out: Int32Array, from: number): number {
  const { count, stack, depth, left1, right1, right2, rightLabels, label } = state;
  const { lemma, tag, upos, kind } = words;
  const none = count + 1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s2 = depth > 2 ? stack[depth - 3] : none;
  const s0l = left1[s0];
  const s0r = right1[s0];
  const s0r2 = right2[s0];
  const far = distance(s1, s0, none);
  const below = between(words, s1, s0, none);
  const agreesBelow = agreement(words, s1, s0);
  let k = from;
  out[k++] = imul(45, TEMPLATE) + imul(upos[s1], FIRST) + imul(upos[s0], SECOND);
  out[k++] = imul(64, TEMPLATE) + imul(upos[s2], FIRST) + imul(upos[s1], SECOND) + imul(upos[s0], THIRD);
  out[k++] = imul(93, TEMPLATE) + imul(kind[s0], FIRST) + imul(lemma[s0l], SECOND);
  out[k++] = imul(94, TEMPLATE) + imul(kind[s0], FIRST) + imul(lemma[s0r], SECOND);
  out[k++] = imul(97, TEMPLATE) + imul(tag[s0l], FIRST) + imul(label[s0l], SECOND);
  out[k++] = imul(98, TEMPLATE) + imul(tag[s0r], FIRST) + imul(label[s0r], SECOND);
  out[k++] = imul(103, TEMPLATE) + imul(kind[s0], FIRST) + imul(label[s0r], SECOND) + imul(label[s0r2], THIRD);
  out[k++] = imul(115, TEMPLATE) + imul(kind[s0], FIRST) + imul(rightLabels[s0], SECOND);
  out[k++] = imul(133, TEMPLATE) + imul(kind[s1], FIRST) + imul(kind[s0], SECOND) + imul(far, THIRD);
  out[k++] = imul(137, TEMPLATE) + imul(kind[s1], FIRST) + imul(kind[s0], SECOND) + imul(below, THIRD);
  out[k++] = imul(141, TEMPLATE) + imul(upos[s1], FIRST) + imul(upos[s0], SECOND) + imul(agreesBelow, THIRD);
  return spreadAll(out, from, k);
}

/** The same of the next word and those on the stack. */
export function clearNextFeatures(state: ParseState, words: ParseWords, out: Int32Array, from: number): number {
  const { count, stack, depth, left1, left2, leftCount, leftLabels, label } = state;
  const { lemma, tag, upos, kind, lemmaTag } = words;
  const none = count + 1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s2 = depth > 2 ? stack[depth - 3] : none;
  const b0 = state.next;
  const b1 = b0 + 1 <= count ? b0 + 1 : none;
  const b0l = left1[b0];
  const b0l2 = left2[b0];
  const near = distance(s0, b0, none);
  const across = between(words, s0, b0, none);
  const agrees = agreement(words, s0, b0);
  let k = from;
  out[k++] = imul(35, TEMPLATE) + imul(upos[s0], FIRST) + imul(upos[b0], SECOND);
  out[k++] = imul(57, TEMPLATE) + imul(tag[s0], FIRST) + imul(tag[b1], SECOND);
  out[k++] = imul(66, TEMPLATE) + imul(kind[s2], FIRST) + imul(kind[s1], SECOND) + imul(kind[b0], THIRD);
  out[k++] = imul(96, TEMPLATE) + imul(kind[b0], FIRST) + imul(lemma[b0l], SECOND);
  out[k++] = imul(101, TEMPLATE) + imul(tag[b0l], FIRST) + imul(label[b0l], SECOND);
  out[k++] = imul(105, TEMPLATE) + imul(kind[b0], FIRST) + imul(label[b0l], SECOND) + imul(label[b0l2], THIRD);
  out[k++] = imul(118, TEMPLATE) + imul(kind[b0], FIRST) + imul(leftLabels[b0], SECOND);
  out[k++] = imul(131, TEMPLATE) + imul(tag[b0], FIRST) + imul(near, SECOND);
  out[k++] = imul(136, TEMPLATE) + imul(kind[s0], FIRST) + imul(kind[b0], SECOND) + imul(across, THIRD);
  out[k++] =
    imul(138, TEMPLATE) + imul(kind[s1], FIRST) + imul(kind[b0], SECOND) + imul(between(words, s1, b0, none), THIRD);
  out[k++] = imul(140, TEMPLATE) + imul(upos[s0], FIRST) + imul(upos[b0], SECOND) + imul(agrees, THIRD);
  out[k++] =
    imul(144, TEMPLATE) + imul(upos[s1], FIRST) + imul(upos[b0], SECOND) + imul(agreement(words, s1, b0), THIRD);
  out[k++] = imul(108, TEMPLATE) + imul(kind[s0], FIRST) + imul(label[b0l], SECOND) + imul(kind[b0], THIRD);
  out[k++] = imul(123, TEMPLATE) + imul(kind[s0], FIRST) + imul(leftLabels[b0], SECOND) + imul(kind[b0], THIRD);
  out[k++] = imul(89, TEMPLATE) + imul(kind[s0], FIRST) + imul(kind[b0], SECOND) + imul(lemma[b0l], THIRD);
  out[k++] = imul(71, TEMPLATE) + imul(upos[s0], FIRST) + imul(upos[b0], SECOND) + imul(lemma[b1], THIRD);
  out[k++] = imul(113, TEMPLATE) + imul(lemmaTag[b0], FIRST) + imul(leftCount[b0], SECOND);
  out[k++] = imul(121, TEMPLATE) + imul(kind[s0], FIRST) + imul(leftLabels[s0], SECOND) + imul(kind[b0], THIRD);
  return spreadAll(out, from, k);
}

/** The words on the stack, more closely. */
export function fineStackFeatures(state: ParseState, words: ParseWords, out: Int32Array, from: number): number {
  const { count, stack, depth, left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels, label } =
    state;
  const { lemma, tag, kind, lemmaTag } = words;
  const none = count + 1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s2 = depth > 2 ? stack[depth - 3] : none;
  const s0l = left1[s0];
  const s0r = right1[s0];
  const s1l = left1[s1];
  const s1r = right1[s1];
  const s0l2 = left2[s0];
  const s1r2 = right2[s1];
  const far = distance(s1, s0, none);
  const agreesBelow = agreement(words, s1, s0);
  const beforeTop = s0 > 0 && s0 < count ? s0 - 1 : none;
  let k = from;
  out[k++] = imul(40, TEMPLATE) + imul(lemmaTag[s1], FIRST) + imul(lemmaTag[s0], SECOND);
  out[k++] = imul(41, TEMPLATE) + imul(lemmaTag[s1], FIRST) + imul(tag[s0], SECOND);
  out[k++] = imul(42, TEMPLATE) + imul(tag[s1], FIRST) + imul(lemmaTag[s0], SECOND);
  out[k++] = imul(43, TEMPLATE) + imul(lemma[s1], FIRST) + imul(lemma[s0], SECOND);
  out[k++] = imul(44, TEMPLATE) + imul(tag[s1], FIRST) + imul(tag[s0], SECOND);
  out[k++] = imul(47, TEMPLATE) + imul(lemma[s1], FIRST) + imul(kind[s0], SECOND);
  out[k++] = imul(48, TEMPLATE) + imul(kind[s1], FIRST) + imul(lemma[s0], SECOND);
  out[k++] = imul(58, TEMPLATE) + imul(tag[s2], FIRST) + imul(tag[s0], SECOND);
  out[k++] = imul(99, TEMPLATE) + imul(tag[s1l], FIRST) + imul(label[s1l], SECOND);
  out[k++] = imul(100, TEMPLATE) + imul(tag[s1r], FIRST) + imul(label[s1r], SECOND);
  out[k++] = imul(83, TEMPLATE) + imul(tag[s1], FIRST) + imul(tag[s1r], SECOND) + imul(tag[s0], THIRD);
  out[k++] = imul(84, TEMPLATE) + imul(tag[s1], FIRST) + imul(tag[s1l], SECOND) + imul(tag[s0], THIRD);
  out[k++] = imul(85, TEMPLATE) + imul(tag[s1], FIRST) + imul(tag[s0], SECOND) + imul(tag[s0l], THIRD);
  out[k++] = imul(86, TEMPLATE) + imul(tag[s1], FIRST) + imul(tag[s0], SECOND) + imul(tag[s0r], THIRD);
  out[k++] = imul(87, TEMPLATE) + imul(kind[s1], FIRST) + imul(kind[s0], SECOND) + imul(lemma[s0l], THIRD);
  out[k++] = imul(88, TEMPLATE) + imul(lemma[s1], FIRST) + imul(kind[s0], SECOND) + imul(lemma[s0l], THIRD);
  out[k++] = imul(95, TEMPLATE) + imul(kind[s1], FIRST) + imul(lemma[s1r], SECOND);
  out[k++] = imul(102, TEMPLATE) + imul(kind[s0], FIRST) + imul(label[s0l], SECOND) + imul(label[s0l2], THIRD);
  out[k++] = imul(104, TEMPLATE) + imul(kind[s1], FIRST) + imul(label[s1r], SECOND) + imul(label[s1r2], THIRD);
  out[k++] = imul(106, TEMPLATE) + imul(kind[s1], FIRST) + imul(label[s1r], SECOND) + imul(kind[s0], THIRD);
  out[k++] = imul(110, TEMPLATE) + imul(lemmaTag[s0], FIRST) + imul(leftCount[s0], SECOND);
  out[k++] = imul(111, TEMPLATE) + imul(lemmaTag[s0], FIRST) + imul(rightCount[s0], SECOND);
  out[k++] = imul(112, TEMPLATE) + imul(lemmaTag[s1], FIRST) + imul(rightCount[s1], SECOND);
  out[k++] = imul(114, TEMPLATE) + imul(kind[s0], FIRST) + imul(leftLabels[s0], SECOND);
  out[k++] = imul(116, TEMPLATE) + imul(kind[s1], FIRST) + imul(rightLabels[s1], SECOND);
  out[k++] = imul(119, TEMPLATE) + imul(kind[s1], FIRST) + imul(rightLabels[s1], SECOND) + imul(kind[s0], THIRD);
  out[k++] = imul(120, TEMPLATE) + imul(kind[s1], FIRST) + imul(leftLabels[s1], SECOND) + imul(kind[s0], THIRD);
  out[k++] = imul(122, TEMPLATE) + imul(lemma[s1], FIRST) + imul(rightLabels[s1], SECOND) + imul(kind[s0], THIRD);
  out[k++] = imul(135, TEMPLATE) + imul(lemma[s1], FIRST) + imul(far, SECOND);
  out[k++] = imul(143, TEMPLATE) + imul(kind[s1], FIRST) + imul(kind[s0], SECOND) + imul(agreesBelow, THIRD);
  out[k++] = imul(152, TEMPLATE) + imul(kind[s1], FIRST) + imul(tag[beforeTop], SECOND) + imul(tag[s0], THIRD);
  return spreadAll(out, from, k);
}

/** The next word and those on the stack, more closely. */
export function fineNextFeatures(state: ParseState, words: ParseWords, out: Int32Array, from: number): number {
  const { count, stack, depth, left1 } = state;
  const { lemma, tag, kind, lemmaTag } = words;
  const none = count + 1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s2 = depth > 2 ? stack[depth - 3] : none;
  const b0 = state.next;
  const s0l = left1[s0];
  const b0l = left1[b0];
  const near = distance(s0, b0, none);
  const agrees = agreement(words, s0, b0);
  const after = s0 < count ? s0 + 1 : none;
  let k = from;
  out[k++] = imul(30, TEMPLATE) + imul(lemmaTag[s0], FIRST) + imul(lemmaTag[b0], SECOND);
  out[k++] = imul(32, TEMPLATE) + imul(tag[s0], FIRST) + imul(lemmaTag[b0], SECOND);
  out[k++] = imul(33, TEMPLATE) + imul(lemma[s0], FIRST) + imul(lemma[b0], SECOND);
  out[k++] = imul(34, TEMPLATE) + imul(tag[s0], FIRST) + imul(tag[b0], SECOND);
  out[k++] = imul(37, TEMPLATE) + imul(lemma[s0], FIRST) + imul(kind[b0], SECOND);
  out[k++] = imul(38, TEMPLATE) + imul(kind[s0], FIRST) + imul(lemma[b0], SECOND);
  out[k++] = imul(55, TEMPLATE) + imul(tag[s1], FIRST) + imul(lemma[b0], SECOND);
  out[k++] = imul(59, TEMPLATE) + imul(tag[s2], FIRST) + imul(tag[b0], SECOND);
  out[k++] = imul(130, TEMPLATE) + imul(tag[s0], FIRST) + imul(near, SECOND);
  out[k++] = imul(80, TEMPLATE) + imul(tag[s0], FIRST) + imul(tag[b0], SECOND) + imul(tag[b0l], THIRD);
  out[k++] = imul(81, TEMPLATE) + imul(tag[s0], FIRST) + imul(tag[s0l], SECOND) + imul(tag[b0], THIRD);
  out[k++] = imul(90, TEMPLATE) + imul(lemma[s0], FIRST) + imul(kind[b0], SECOND) + imul(lemma[b0l], THIRD);
  out[k++] = imul(91, TEMPLATE) + imul(kind[s0], FIRST) + imul(lemma[s0l], SECOND) + imul(kind[b0], THIRD);
  out[k++] = imul(132, TEMPLATE) + imul(kind[s0], FIRST) + imul(kind[b0], SECOND) + imul(near, THIRD);
  out[k++] = imul(134, TEMPLATE) + imul(lemma[s0], FIRST) + imul(near, SECOND);
  out[k++] = imul(142, TEMPLATE) + imul(kind[s0], FIRST) + imul(kind[b0], SECOND) + imul(agrees, THIRD);
  out[k++] = imul(150, TEMPLATE) + imul(tag[s0], FIRST) + imul(tag[after], SECOND) + imul(tag[b0], THIRD);
  return spreadAll(out, from, k);
}
