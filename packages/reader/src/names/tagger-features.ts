/** What the name tagger looks at: hashed features of a token among its neighbours, one template a line. */
import { FIRST, SECOND, spreadAll, TEMPLATE, THIRD } from '../grammar/feature-hash.js';
import { mix } from '../grammar/hash.js';
import { HEADS, TRIGGERS } from './tagger-lexicon.js';
import { AFFIXES, type FeatureWindow, PAD, PREFIXES } from './tagger-window.js';

const { imul } = Math;

/** Upper bound of the features of one token. */
export const MAX_FEATURES = 128;

/** All features of a row, for learning; says how many. */
export function featuresAt(window: FeatureWindow, row: number, out: Int32Array): number {
  return fineFeatures(window, row, out, clearFeatures(window, row, out));
}

/** What shows most words outside names for what they are: how they are written, and what the lexicon says. */
export function clearFeatures(
  { word, casing, shape, lexicon, phrase, cluster, inQuotes }: FeatureWindow,
  row: number,
  out: Int32Array,
): number {
  const word0 = word[row];
  const case0 = casing[row];
  const cases = casesAt(casing, row);
  const lex0 = lexicon[row];
  const phrase0 = phrase[row];
  let n = 0;
  out[n++] = imul(1, TEMPLATE) + imul(0, FIRST);
  out[n++] = imul(2, TEMPLATE) + imul(word0, FIRST);
  out[n++] = imul(3, TEMPLATE) + imul(word0, FIRST) + imul(case0, SECOND);
  out[n++] = imul(17, TEMPLATE) + imul(cases, FIRST);
  out[n++] = imul(18, TEMPLATE) + imul((cases >> 5) & 0x7fff, FIRST);
  out[n++] = imul(19, TEMPLATE) + imul(shape[row], FIRST);
  out[n++] = imul(20, TEMPLATE) + imul(shape[row], FIRST) + imul(shape[row - 1], SECOND);
  out[n++] = imul(21, TEMPLATE) + imul(shape[row], FIRST) + imul(shape[row + 1], SECOND);
  out[n++] = imul(27, TEMPLATE) + imul(phrase0, FIRST) + imul(case0, SECOND);
  out[n++] = imul(30, TEMPLATE) + imul(phrase[row - 1], FIRST) + imul(phrase0, SECOND);
  out[n++] = imul(31, TEMPLATE) + imul(phrase0, FIRST) + imul(phrase[row + 1], SECOND);
  out[n++] = imul(32, TEMPLATE) + imul(lex0, FIRST) + imul(casing[row], SECOND);
  out[n++] = imul(33, TEMPLATE) + imul(lexicon[row - 1], FIRST) + imul(lex0, SECOND);
  out[n++] = imul(34, TEMPLATE) + imul(lex0, FIRST) + imul(lexicon[row + 1], SECOND);
  out[n++] = imul(37, TEMPLATE) + imul(lex0, FIRST) + imul(word[row - 1], SECOND);
  out[n++] = imul(38, TEMPLATE) + imul(lex0, FIRST) + imul(word[row + 1], SECOND);
  out[n++] = imul(39, TEMPLATE) + imul(cluster[row], FIRST);
  out[n++] = imul(48, TEMPLATE) + imul(inQuotes[row], FIRST);
  out[n++] = imul(49, TEMPLATE) + imul(inQuotes[row], FIRST) + imul(cases & 0x7fe0, SECOND);
  out[n++] = imul(50, TEMPLATE) + imul(row === PAD ? 1 : 0, FIRST) + imul(case0, SECOND);
  return spreadAll(out, 0, n);
}

/** The casing of a row and two neighbours on each side. */
function casesAt(casing: Uint8Array, row: number): number {
  return (
    casing[row - 2] | (casing[row - 1] << 5) | (casing[row] << 10) | (casing[row + 1] << 15) | (casing[row + 2] << 20)
  );
}

/** The others: the neighbours, and names from their parts. */
export function fineFeatures(window: FeatureWindow, row: number, out: Int32Array, from: number): number {
  const { word, stem, affixes, casing, lexicon, phrase, cluster, inQuotes, opened, chainFirst, chainLast, trigger } =
    window;
  let n = from;
  const word0 = word[row];
  const before = word[row - 1];
  const after = word[row + 1];
  const case0 = casing[row];
  const caseAfter = casing[row + 1];
  const lex0 = lexicon[row];
  const cluster0 = cluster[row];

  out[n++] = imul(4, TEMPLATE) + imul(stem[row], FIRST);
  if (window.marked[row] !== 0) out[n++] = imul(5, TEMPLATE) + imul(window.marked[row], FIRST) + imul(word0, SECOND);
  out[n++] = imul(6, TEMPLATE) + imul(before, FIRST);
  out[n++] = imul(7, TEMPLATE) + imul(after, FIRST);
  out[n++] = imul(8, TEMPLATE) + imul(word[row - 2], FIRST);
  out[n++] = imul(9, TEMPLATE) + imul(word[row + 2], FIRST);
  out[n++] = imul(10, TEMPLATE) + imul(before, FIRST) + imul(word0, SECOND);
  out[n++] = imul(11, TEMPLATE) + imul(word0, FIRST) + imul(after, SECOND);
  out[n++] = imul(12, TEMPLATE) + imul(word[row - 2], FIRST) + imul(before, SECOND);
  out[n++] = imul(13, TEMPLATE) + imul(after, FIRST) + imul(word[row + 2], SECOND);
  out[n++] = imul(14, TEMPLATE) + imul(before, FIRST) + imul(case0, SECOND);
  out[n++] = imul(15, TEMPLATE) + imul(after, FIRST) + imul(case0, SECOND);
  out[n++] = imul(16, TEMPLATE) + imul(before, FIRST) + imul(after, SECOND);

  const base = row * AFFIXES;
  for (let k = 0; k < AFFIXES; k++)
    out[n++] = imul(80 + k, TEMPLATE) + imul(affixes[base + k], FIRST) + imul(case0, SECOND);
  const suffix3 = affixes[base + PREFIXES + 2];
  const stemBefore = affixes[base - AFFIXES + PREFIXES - 1];
  const stemAfter = affixes[base + AFFIXES + PREFIXES - 1];
  out[n++] = imul(22, TEMPLATE) + imul(stemBefore, FIRST);
  out[n++] = imul(23, TEMPLATE) + imul(stemAfter, FIRST);
  out[n++] = imul(24, TEMPLATE) + imul(stemBefore, FIRST) + imul(suffix3, SECOND);
  out[n++] = imul(25, TEMPLATE) + imul(affixes[base - AFFIXES + PREFIXES + 2], FIRST) + imul(suffix3, SECOND);
  out[n++] = imul(26, TEMPLATE) + imul(suffix3, FIRST) + imul(affixes[base + AFFIXES + PREFIXES + 2], SECOND);

  out[n++] = imul(28, TEMPLATE) + imul(phrase[row - 1], FIRST) + imul(case0, SECOND);
  out[n++] = imul(29, TEMPLATE) + imul(phrase[row + 1], FIRST) + imul(case0, SECOND);
  out[n++] = imul(35, TEMPLATE) + imul(lexicon[row - 1], FIRST) + imul(case0, SECOND) + imul(caseAfter, THIRD);
  out[n++] = imul(36, TEMPLATE) + imul(lexicon[row - 2], FIRST) + imul(lexicon[row - 1], SECOND) + imul(case0, THIRD);

  out[n++] = imul(40, TEMPLATE) + imul(cluster[row - 1], FIRST);
  out[n++] = imul(41, TEMPLATE) + imul(cluster[row + 1], FIRST);
  out[n++] = imul(42, TEMPLATE) + imul(cluster[row - 1], FIRST) + imul(case0, SECOND);
  out[n++] = imul(43, TEMPLATE) + imul(cluster[row + 1], FIRST) + imul(case0, SECOND);
  out[n++] = imul(44, TEMPLATE) + imul(cluster[row - 1], FIRST) + imul(cluster0, SECOND);
  out[n++] = imul(45, TEMPLATE) + imul(cluster0, FIRST) + imul(cluster[row + 1], SECOND);
  out[n++] = imul(46, TEMPLATE) + imul(cluster[row - 1], FIRST) + imul(case0, SECOND) + imul(cluster[row + 1], THIRD);
  out[n++] = imul(47, TEMPLATE) + imul(cluster[row - 2], FIRST) + imul(case0, SECOND);

  if (row === PAD) out[n++] = imul(51, TEMPLATE) + imul(word0, FIRST) + imul(caseAfter, SECOND);
  if (window.shouted) out[n++] = imul(52, TEMPLATE) + imul(cluster0, FIRST) + imul(lex0, SECOND);

  const near = trigger[row];
  if (near >= 0) {
    out[n++] = imul(53, TEMPLATE) + imul(lexicon[near] & TRIGGERS, FIRST) + imul(case0, SECOND);
    out[n++] =
      imul(54, TEMPLATE) +
      imul(lexicon[near] & TRIGGERS, FIRST) +
      imul(Math.min(row - near, 4), SECOND) +
      imul(case0, THIRD);
    out[n++] = imul(55, TEMPLATE) + imul(word[near], FIRST) + imul(case0, SECOND);
    out[n++] = imul(72, TEMPLATE) + imul(word[near], FIRST) + imul(word[row - 1], SECOND) + imul(case0, THIRD);
  } else out[n++] = imul(56, TEMPLATE) + imul(case0, FIRST);

  // A title in quotation marks, and the word before it.
  const open = opened[row];
  if (open >= 0) {
    out[n++] = imul(68, TEMPLATE) + imul(word[open - 1], FIRST) + imul(inQuotes[row], SECOND);
    out[n++] = imul(69, TEMPLATE) + imul(lexicon[open - 1], FIRST) + imul(inQuotes[row], SECOND) + imul(case0, THIRD);
    out[n++] =
      imul(70, TEMPLATE) +
      imul(casing[open + 1], FIRST) +
      imul(inQuotes[row], SECOND) +
      imul(Math.min(row - open, 3), THIRD);
    out[n++] = imul(71, TEMPLATE) + imul(cluster[open - 1], FIRST) + imul(case0, SECOND);
  }

  n = titleFeatures(window, row, out, n);

  const first = chainFirst[row];
  const last = chainLast[row];
  if (last > first) {
    const place = row === first ? 1 : row === last ? 2 : 3;
    const head = affixes[first * AFFIXES + PREFIXES - 1];
    out[n++] = imul(57, TEMPLATE) + imul(word[first], FIRST) + imul(place, SECOND);
    out[n++] = imul(58, TEMPLATE) + imul(head, FIRST) + imul(mix(case0, place), SECOND);
    out[n++] = imul(59, TEMPLATE) + imul(lexicon[first] & HEADS, FIRST) + imul(place, SECOND) + imul(case0, THIRD);
    out[n++] = imul(60, TEMPLATE) + imul(head, FIRST) + imul(word0, SECOND) + imul(0, THIRD);
    out[n++] = imul(61, TEMPLATE) + imul(word[first - 1], FIRST) + imul(place, SECOND);
    out[n++] = imul(62, TEMPLATE) + imul(word[last + 1], FIRST) + imul(place, SECOND);
    out[n++] =
      imul(63, TEMPLATE) +
      imul(lexicon[first - 1], FIRST) +
      imul(place, SECOND) +
      imul(Math.min(last - first, 4), THIRD);
    out[n++] = imul(64, TEMPLATE) + imul(cluster[first - 1], FIRST) + imul(place, SECOND);
    out[n++] = imul(65, TEMPLATE) + imul(cluster[last + 1], FIRST) + imul(place, SECOND);
    out[n++] = imul(66, TEMPLATE) + imul(lexicon[last], FIRST) + imul(place, SECOND);
    out[n++] = imul(67, TEMPLATE) + imul(Math.min(last - row, 4), FIRST) + imul(Math.min(row - first, 4), SECOND);
  }
  return spreadAll(out, from, n);
}

/** A work's title: in quotation marks, announced or followed by its author; or long, after the noun that it begins with. */
function titleFeatures(window: FeatureWindow, row: number, out: Int32Array, from: number): number {
  const { word, casing, lexicon, cluster, openMark, closeMark, quoteHead, titleShape, lawHead, lawState } = window;
  let n = from;
  const word0 = word[row];
  const before = word[row - 1];
  const case0 = casing[row];
  const open = openMark[row];
  if (open >= 0) {
    const close = closeMark[row];
    const head = quoteHead[row];
    const place = (row === open + 1 ? 1 : 0) + (row === close - 1 ? 2 : 0);
    const kind = head < 0 ? 1 : lexicon[head] & TRIGGERS;
    out[n++] = imul(90, TEMPLATE) + imul(head < 0 ? 0 : word[head], FIRST) + imul(place, SECOND);
    out[n++] = imul(91, TEMPLATE) + imul(kind, FIRST) + imul(titleShape[row], SECOND) + imul(place, THIRD);
    out[n++] = imul(92, TEMPLATE) + imul(word[close + 1], FIRST) + imul(place, SECOND);
    out[n++] = imul(93, TEMPLATE) + imul(word[close + 1], FIRST) + imul(casing[close + 2], SECOND) + imul(place, THIRD);
    out[n++] =
      imul(94, TEMPLATE) + imul(lexicon[close + 1], FIRST) + imul(lexicon[close + 2], SECOND) + imul(place, THIRD);
    out[n++] = imul(95, TEMPLATE) + imul(kind, FIRST) + imul(word[close + 1], SECOND) + imul(place, THIRD);
    out[n++] = imul(96, TEMPLATE) + imul(titleShape[row], FIRST) + imul(place, SECOND);
    out[n++] = imul(97, TEMPLATE) + imul(kind, FIRST) + imul(case0, SECOND) + imul(place, THIRD);
    out[n++] = imul(98, TEMPLATE) + imul(titleShape[row], FIRST) + imul(word[open - 1], SECOND) + imul(place, THIRD);
  }
  const law = lawHead[row];
  if (law >= 0) {
    const state = lawState[row];
    const far = Math.min(row - law, 6);
    out[n++] = imul(100, TEMPLATE) + imul(word[law], FIRST) + imul(state, SECOND) + imul(case0, THIRD);
    out[n++] = imul(101, TEMPLATE) + imul(state, FIRST) + imul(word0, SECOND);
    out[n++] = imul(102, TEMPLATE) + imul(word[law + 1], FIRST) + imul(state, SECOND) + imul(far, THIRD);
    out[n++] = imul(103, TEMPLATE) + imul(state, FIRST) + imul(before, SECOND) + imul(case0, THIRD);
    out[n++] = imul(104, TEMPLATE) + imul(state, FIRST) + imul(before, SECOND) + imul(word0, THIRD);
    out[n++] = imul(105, TEMPLATE) + imul(state, FIRST) + imul(cluster[row], SECOND);
    out[n++] = imul(106, TEMPLATE) + imul(state, FIRST) + imul(cluster[row], SECOND) + imul(cluster[row + 1], THIRD);
    out[n++] = imul(107, TEMPLATE) + imul(word[law + 1], FIRST) + imul(state, SECOND) + imul(case0, THIRD);
    out[n++] = imul(108, TEMPLATE) + imul(state, FIRST) + imul(case0, SECOND) + imul(casing[row + 1], THIRD);
  }
  return n;
}
