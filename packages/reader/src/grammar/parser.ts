/** Greedy transition parser: one unit in, heads and relations out. */
import { MAX_PARSE_FEATURES, parseFeatures } from './parse-features.js';
import { canLeft, canRight, canShift, createState, isFinal, type ParseState, step } from './parse-state.js';
import type { ParseWords } from './parse-words.js';
import { addScores, type SparseTable } from './sparse.js';

export interface Parser {
  readonly table: SparseTable;
  /** Number of relations. */
  readonly labels: number;
}

/** The finished state; `head` of a word is `count` for the root. */
export function parse({ table, labels }: Parser, words: ParseWords): ParseState {
  const state = createState(words.count);
  const features = new Int32Array(MAX_PARSE_FEATURES);
  const scores = new Int32Array(1 + 2 * labels);
  while (!isFinal(state)) {
    scores.fill(0);
    const count = parseFeatures(state, words, features);
    for (let k = 0; k < count; k++) addScores(table, features[k], scores);
    step(state, bestTransition(state, scores, labels), labels);
  }
  return state;
}

/** The allowed transition with the highest score; of equals the first. */
export function bestTransition(state: ParseState, scores: ArrayLike<number>, labels: number): number {
  let best = -1;
  if (canShift(state)) best = 0;
  if (canLeft(state)) for (let c = 1; c <= labels; c++) if (best < 0 || scores[c] > scores[best]) best = c;
  if (canRight(state)) for (let c = labels + 1; c <= 2 * labels; c++) if (best < 0 || scores[c] > scores[best]) best = c;
  return best;
}
