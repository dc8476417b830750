/** What the name tagger looks at: hashed features of a token among its neighbours, one template a line. */
import { one, three, two } from '../grammar/feature-hash.js';
import { mix } from '../grammar/hash.js';
import { HEADS, TRIGGERS } from './tagger-lexicon.js';
import { AFFIXES, type FeatureWindow, PAD, PREFIXES } from './tagger-window.js';

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
  out[n++] = one(1, 0);
  out[n++] = one(2, word0);
  out[n++] = two(3, word0, case0);
  out[n++] = one(17, cases);
  out[n++] = one(18, (cases >> 5) & 0x7fff);
  out[n++] = one(19, shape[row]);
  out[n++] = two(20, shape[row], shape[row - 1]);
  out[n++] = two(21, shape[row], shape[row + 1]);
  out[n++] = two(27, phrase0, case0);
  out[n++] = two(30, phrase[row - 1], phrase0);
  out[n++] = two(31, phrase0, phrase[row + 1]);
  out[n++] = two(32, lex0, casing[row]);
  out[n++] = two(33, lexicon[row - 1], lex0);
  out[n++] = two(34, lex0, lexicon[row + 1]);
  out[n++] = two(37, lex0, word[row - 1]);
  out[n++] = two(38, lex0, word[row + 1]);
  out[n++] = one(39, cluster[row]);
  out[n++] = one(48, inQuotes[row]);
  out[n++] = two(49, inQuotes[row], cases & 0x7fe0);
  out[n++] = two(50, row === PAD ? 1 : 0, case0);
  return n;
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

  out[n++] = one(4, stem[row]);
  if (window.marked[row] !== 0) out[n++] = two(5, window.marked[row], word0);
  out[n++] = one(6, before);
  out[n++] = one(7, after);
  out[n++] = one(8, word[row - 2]);
  out[n++] = one(9, word[row + 2]);
  out[n++] = two(10, before, word0);
  out[n++] = two(11, word0, after);
  out[n++] = two(12, word[row - 2], before);
  out[n++] = two(13, after, word[row + 2]);
  out[n++] = two(14, before, case0);
  out[n++] = two(15, after, case0);
  out[n++] = two(16, before, after);

  const base = row * AFFIXES;
  for (let k = 0; k < AFFIXES; k++) out[n++] = two(80 + k, affixes[base + k], case0);
  const suffix3 = affixes[base + PREFIXES + 2];
  const stemBefore = affixes[base - AFFIXES + PREFIXES - 1];
  const stemAfter = affixes[base + AFFIXES + PREFIXES - 1];
  out[n++] = one(22, stemBefore);
  out[n++] = one(23, stemAfter);
  out[n++] = two(24, stemBefore, suffix3);
  out[n++] = two(25, affixes[base - AFFIXES + PREFIXES + 2], suffix3);
  out[n++] = two(26, suffix3, affixes[base + AFFIXES + PREFIXES + 2]);

  out[n++] = two(28, phrase[row - 1], case0);
  out[n++] = two(29, phrase[row + 1], case0);
  out[n++] = three(35, lexicon[row - 1], case0, caseAfter);
  out[n++] = three(36, lexicon[row - 2], lexicon[row - 1], case0);

  out[n++] = one(40, cluster[row - 1]);
  out[n++] = one(41, cluster[row + 1]);
  out[n++] = two(42, cluster[row - 1], case0);
  out[n++] = two(43, cluster[row + 1], case0);
  out[n++] = two(44, cluster[row - 1], cluster0);
  out[n++] = two(45, cluster0, cluster[row + 1]);
  out[n++] = three(46, cluster[row - 1], case0, cluster[row + 1]);
  out[n++] = two(47, cluster[row - 2], case0);

  if (row === PAD) out[n++] = two(51, word0, caseAfter);
  if (window.shouted) out[n++] = two(52, cluster0, lex0);

  const near = trigger[row];
  if (near >= 0) {
    out[n++] = two(53, lexicon[near] & TRIGGERS, case0);
    out[n++] = three(54, lexicon[near] & TRIGGERS, Math.min(row - near, 4), case0);
    out[n++] = two(55, word[near], case0);
    out[n++] = three(72, word[near], word[row - 1], case0);
  } else out[n++] = one(56, case0);

  // A title in quotation marks, and the word before it.
  const open = opened[row];
  if (open >= 0) {
    out[n++] = two(68, word[open - 1], inQuotes[row]);
    out[n++] = three(69, lexicon[open - 1], inQuotes[row], case0);
    out[n++] = three(70, casing[open + 1], inQuotes[row], Math.min(row - open, 3));
    out[n++] = two(71, cluster[open - 1], case0);
  }

  n = titleFeatures(window, row, out, n);

  const first = chainFirst[row];
  const last = chainLast[row];
  if (last > first) {
    const place = row === first ? 1 : row === last ? 2 : 3;
    const head = affixes[first * AFFIXES + PREFIXES - 1];
    out[n++] = two(57, word[first], place);
    out[n++] = two(58, head, mix(case0, place));
    out[n++] = three(59, lexicon[first] & HEADS, place, case0);
    out[n++] = three(60, head, word0, 0);
    out[n++] = two(61, word[first - 1], place);
    out[n++] = two(62, word[last + 1], place);
    out[n++] = three(63, lexicon[first - 1], place, Math.min(last - first, 4));
    out[n++] = two(64, cluster[first - 1], place);
    out[n++] = two(65, cluster[last + 1], place);
    out[n++] = two(66, lexicon[last], place);
    out[n++] = two(67, Math.min(last - row, 4), Math.min(row - first, 4));
  }
  return n;
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
    out[n++] = two(90, head < 0 ? 0 : word[head], place);
    out[n++] = three(91, kind, titleShape[row], place);
    out[n++] = two(92, word[close + 1], place);
    out[n++] = three(93, word[close + 1], casing[close + 2], place);
    out[n++] = three(94, lexicon[close + 1], lexicon[close + 2], place);
    out[n++] = three(95, kind, word[close + 1], place);
    out[n++] = two(96, titleShape[row], place);
    out[n++] = three(97, kind, case0, place);
    out[n++] = three(98, titleShape[row], word[open - 1], place);
  }
  const law = lawHead[row];
  if (law >= 0) {
    const state = lawState[row];
    const far = Math.min(row - law, 6);
    out[n++] = three(100, word[law], state, case0);
    out[n++] = two(101, state, word0);
    out[n++] = three(102, word[law + 1], state, far);
    out[n++] = three(103, state, before, case0);
    out[n++] = three(104, state, before, word0);
    out[n++] = two(105, state, cluster[row]);
    out[n++] = three(106, state, cluster[row], cluster[row + 1]);
    out[n++] = three(107, word[law + 1], state, case0);
    out[n++] = three(108, state, case0, casing[row + 1]);
  }
  return n;
}
