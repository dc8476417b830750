/** Feature templates of the parsers, after Zhang & Nivre (2011), for the arc-hybrid system. */
import { one, three, two } from './feature-hash.js';
import type { ParseState } from './parse-state.js';
import { agreement, between, distance, type ParseWords } from './parse-words.js';

export const MAX_PARSE_FEATURES = 160;

/** All features of a state, for learning; gives their number. A parser in use asks for the parts, to keep what stays. */
export function parseFeatures(state: ParseState, words: ParseWords, out: Int32Array): number {
  const { stack, depth, count } = state;
  const none = count + 1;
  let k = topFeatures(words, depth > 0 ? stack[depth - 1] : none, out, 0);
  k = underFeatures(words, depth > 1 ? stack[depth - 2] : none, out, k);
  k = thirdFeatures(words, depth > 2 ? stack[depth - 3] : none, out, k);
  k = nextFeatures(words, state.next, out, k);
  k = clearFeatures(state, words, out, k);
  return fineFeatures(state, words, out, k);
}

/** The word on top of the stack, by itself. */
export function topFeatures(words: ParseWords, s0: number, out: Int32Array, from: number): number {
  const { count, lemma, form, tag, kind, lemmaTag } = words;
  const beforeTop = s0 > 0 && s0 < count ? s0 - 1 : count + 1;
  let k = from;
  out[k++] = one(1, lemmaTag[s0]);
  out[k++] = one(2, lemma[s0]);
  out[k++] = one(3, tag[s0]);
  out[k++] = one(4, form[s0]);
  out[k++] = one(5, kind[s0]);
  out[k++] = two(153, lemma[beforeTop], kind[s0]);
  return k;
}

/** The word under it. */
export function underFeatures(words: ParseWords, s1: number, out: Int32Array, from: number): number {
  const { lemma, tag, kind, lemmaTag } = words;
  let k = from;
  out[k++] = one(6, lemmaTag[s1]);
  out[k++] = one(7, lemma[s1]);
  out[k++] = one(8, tag[s1]);
  out[k++] = one(9, kind[s1]);
  return k;
}

/** The third word on the stack. */
export function thirdFeatures(words: ParseWords, s2: number, out: Int32Array, from: number): number {
  const { tag, lemmaTag } = words;
  let k = from;
  out[k++] = one(20, tag[s2]);
  out[k++] = one(21, lemmaTag[s2]);
  return k;
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
  out[k++] = one(10, lemmaTag[b0]);
  out[k++] = one(11, lemma[b0]);
  out[k++] = one(12, tag[b0]);
  out[k++] = one(13, form[b0]);
  out[k++] = one(14, kind[b0]);
  out[k++] = one(15, lemmaTag[b1]);
  out[k++] = one(16, lemma[b1]);
  out[k++] = one(17, tag[b1]);
  out[k++] = one(18, lemmaTag[b2]);
  out[k++] = one(19, tag[b2]);
  out[k++] = one(22, tag[b3]);
  out[k++] = two(50, tag[b0], tag[b1]);
  out[k++] = two(51, lemma[b0], tag[b1]);
  out[k++] = two(52, tag[b0], lemma[b1]);
  out[k++] = three(65, kind[b0], kind[b1], kind[b2]);
  out[k++] = two(154, lemma[before], kind[b0]);
  return k;
}

/**
 * How the words of the state stand to each other: the features that weigh most. They settle most moves; the others are
 * asked where they don't.
 */
export function clearFeatures(state: ParseState, words: ParseWords, out: Int32Array, from: number): number {
  const { count, stack, depth, left1, left2, right1, right2, leftCount, leftLabels, rightLabels, label } = state;
  const { lemma, tag, upos, kind, lemmaTag } = words;
  const none = count + 1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s2 = depth > 2 ? stack[depth - 3] : none;
  const b0 = state.next;
  const b1 = b0 + 1 <= count ? b0 + 1 : none;
  const s0l = left1[s0];
  const s0r = right1[s0];
  const b0l = left1[b0];
  const s0r2 = right2[s0];
  const b0l2 = left2[b0];
  const near = distance(s0, b0, none);
  const far = distance(s1, s0, none);
  const across = between(words, s0, b0, none);
  const below = between(words, s1, s0, none);
  const agrees = agreement(words, s0, b0);
  const agreesBelow = agreement(words, s1, s0);
  let k = from;
  out[k++] = two(35, upos[s0], upos[b0]);
  out[k++] = two(45, upos[s1], upos[s0]);
  out[k++] = two(57, tag[s0], tag[b1]);
  out[k++] = three(64, upos[s2], upos[s1], upos[s0]);
  out[k++] = three(66, kind[s2], kind[s1], kind[b0]);
  out[k++] = two(93, kind[s0], lemma[s0l]);
  out[k++] = two(94, kind[s0], lemma[s0r]);
  out[k++] = two(96, kind[b0], lemma[b0l]);
  out[k++] = two(97, tag[s0l], label[s0l]);
  out[k++] = two(98, tag[s0r], label[s0r]);
  out[k++] = two(101, tag[b0l], label[b0l]);
  out[k++] = three(103, kind[s0], label[s0r], label[s0r2]);
  out[k++] = three(105, kind[b0], label[b0l], label[b0l2]);
  out[k++] = two(115, kind[s0], rightLabels[s0]);
  out[k++] = two(118, kind[b0], leftLabels[b0]);
  out[k++] = two(131, tag[b0], near);
  out[k++] = three(133, kind[s1], kind[s0], far);
  out[k++] = three(136, kind[s0], kind[b0], across);
  out[k++] = three(137, kind[s1], kind[s0], below);
  out[k++] = three(138, kind[s1], kind[b0], between(words, s1, b0, none));
  out[k++] = three(140, upos[s0], upos[b0], agrees);
  out[k++] = three(141, upos[s1], upos[s0], agreesBelow);
  out[k++] = three(144, upos[s1], upos[b0], agreement(words, s1, b0));
  out[k++] = three(108, kind[s0], label[b0l], kind[b0]);
  out[k++] = three(123, kind[s0], leftLabels[b0], kind[b0]);
  out[k++] = three(89, kind[s0], kind[b0], lemma[b0l]);
  out[k++] = three(71, upos[s0], upos[b0], lemma[b1]);
  out[k++] = two(113, lemmaTag[b0], leftCount[b0]);
  out[k++] = three(121, kind[s0], leftLabels[s0], kind[b0]);
  return k;
}

/** The same, more closely. */
export function fineFeatures(state: ParseState, words: ParseWords, out: Int32Array, from: number): number {
  const { count, stack, depth, left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels, label } =
    state;
  const { lemma, tag, kind, lemmaTag } = words;
  const none = count + 1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s2 = depth > 2 ? stack[depth - 3] : none;
  const b0 = state.next;
  const s0l = left1[s0];
  const s0r = right1[s0];
  const s1l = left1[s1];
  const s1r = right1[s1];
  const b0l = left1[b0];
  const s0l2 = left2[s0];
  const s1r2 = right2[s1];
  const near = distance(s0, b0, none);
  const far = distance(s1, s0, none);
  const agrees = agreement(words, s0, b0);
  const agreesBelow = agreement(words, s1, s0);
  const after = s0 < count ? s0 + 1 : none;
  const beforeTop = s0 > 0 && s0 < count ? s0 - 1 : none;
  let k = from;
  // Top of the stack and next word.
  out[k++] = two(30, lemmaTag[s0], lemmaTag[b0]);
  out[k++] = two(32, tag[s0], lemmaTag[b0]);
  out[k++] = two(33, lemma[s0], lemma[b0]);
  out[k++] = two(34, tag[s0], tag[b0]);
  out[k++] = two(37, lemma[s0], kind[b0]);
  out[k++] = two(38, kind[s0], lemma[b0]);
  // The two on top of the stack.
  out[k++] = two(40, lemmaTag[s1], lemmaTag[s0]);
  out[k++] = two(41, lemmaTag[s1], tag[s0]);
  out[k++] = two(42, tag[s1], lemmaTag[s0]);
  out[k++] = two(43, lemma[s1], lemma[s0]);
  out[k++] = two(44, tag[s1], tag[s0]);
  out[k++] = two(47, lemma[s1], kind[s0]);
  out[k++] = two(48, kind[s1], lemma[s0]);
  // Others.
  out[k++] = two(55, tag[s1], lemma[b0]);
  out[k++] = two(58, tag[s2], tag[s0]);
  out[k++] = two(59, tag[s2], tag[b0]);
  out[k++] = two(99, tag[s1l], label[s1l]);
  out[k++] = two(100, tag[s1r], label[s1r]);
  out[k++] = two(130, tag[s0], near);
  // Three words.
  // Dependents.
  out[k++] = three(80, tag[s0], tag[b0], tag[b0l]);
  out[k++] = three(81, tag[s0], tag[s0l], tag[b0]);
  out[k++] = three(83, tag[s1], tag[s1r], tag[s0]);
  out[k++] = three(84, tag[s1], tag[s1l], tag[s0]);
  out[k++] = three(85, tag[s1], tag[s0], tag[s0l]);
  out[k++] = three(86, tag[s1], tag[s0], tag[s0r]);
  out[k++] = three(87, kind[s1], kind[s0], lemma[s0l]);
  out[k++] = three(88, lemma[s1], kind[s0], lemma[s0l]);
  out[k++] = three(90, lemma[s0], kind[b0], lemma[b0l]);
  out[k++] = three(91, kind[s0], lemma[s0l], kind[b0]);
  out[k++] = two(95, kind[s1], lemma[s1r]);
  out[k++] = three(102, kind[s0], label[s0l], label[s0l2]);
  out[k++] = three(104, kind[s1], label[s1r], label[s1r2]);
  out[k++] = three(106, kind[s1], label[s1r], kind[s0]);
  // Valency.
  out[k++] = two(110, lemmaTag[s0], leftCount[s0]);
  out[k++] = two(111, lemmaTag[s0], rightCount[s0]);
  out[k++] = two(112, lemmaTag[s1], rightCount[s1]);
  out[k++] = two(114, kind[s0], leftLabels[s0]);
  out[k++] = two(116, kind[s1], rightLabels[s1]);
  out[k++] = three(119, kind[s1], rightLabels[s1], kind[s0]);
  out[k++] = three(120, kind[s1], leftLabels[s1], kind[s0]);
  out[k++] = three(122, lemma[s1], rightLabels[s1], kind[s0]);
  // Distance, what stands between, agreement.
  out[k++] = three(132, kind[s0], kind[b0], near);
  out[k++] = two(134, lemma[s0], near);
  out[k++] = two(135, lemma[s1], far);
  out[k++] = three(142, kind[s0], kind[b0], agrees);
  out[k++] = three(143, kind[s1], kind[s0], agreesBelow);
  // Neighbours in the text.
  out[k++] = three(150, tag[s0], tag[after], tag[b0]);
  out[k++] = three(152, kind[s1], tag[beforeTop], tag[s0]);
  return k;
}
