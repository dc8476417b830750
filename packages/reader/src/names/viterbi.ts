/** The best sequence of classes under per-token scores and scores of neighbouring classes (Viterbi), legal ones only. */
import { CLASSES, mayFollow } from './labels.js';

export const EDGE = CLASSES;

export interface Lattice {
  /** Score of class c at token i: `scores[i * CLASSES + c]`. */
  readonly scores: Int32Array;
  readonly best: Int32Array;
  readonly from: Uint8Array;
  readonly labels: Uint8Array;
}

export const createLattice = (size: number): Lattice => ({
  scores: new Int32Array(size * CLASSES),
  best: new Int32Array(size * CLASSES),
  from: new Uint8Array(size * CLASSES),
  labels: new Uint8Array(size),
});

/** Classes that may stand before each class. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: CLASSES }, (_, next) =>
  Uint8Array.from(Array.from({ length: CLASSES }, (_, label) => label).filter((label) => mayFollow(label, next))),
);
const MAY_BEGIN = Uint8Array.from({ length: CLASSES }, (_, label) => (mayFollow(0, label) ? 1 : 0));
const MAY_END = Uint8Array.from({ length: CLASSES }, (_, label) => (mayFollow(label, 0) ? 1 : 0));
const NEVER = -(2 ** 30);

/**
 * Fills `lattice.labels` for `count` tokens from `lattice.scores`. `transitions[a * (CLASSES + 1) + b]` is added where b
 * follows a; `EDGE` stands for the sentence's edges. Returns the score of the sequence.
 */
export function viterbi(lattice: Lattice, count: number, transitions: Int32Array): number {
  const { scores, best, from, labels } = lattice;
  const width = CLASSES + 1;
  for (let label = 0; label < CLASSES; label++)
    best[label] = MAY_BEGIN[label] ? scores[label] + transitions[EDGE * width + label] : NEVER;
  for (let i = 1; i < count; i++) {
    const now = i * CLASSES;
    const last = now - CLASSES;
    for (let label = 0; label < CLASSES; label++) {
      const candidates = BEFORE[label];
      let top = NEVER;
      let topFrom = 0;
      for (let k = 0; k < candidates.length; k++) {
        const before = candidates[k];
        const score = best[last + before] + transitions[before * width + label];
        if (score > top) {
          top = score;
          topFrom = before;
        }
      }
      best[now + label] = top <= NEVER ? NEVER : top + scores[now + label];
      from[now + label] = topFrom;
    }
  }
  let top = NEVER;
  let label = 0;
  const last = (count - 1) * CLASSES;
  for (let c = 0; c < CLASSES; c++) {
    const score = MAY_END[c] ? best[last + c] + transitions[c * width + EDGE] : NEVER;
    if (score > top) {
      top = score;
      label = c;
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * CLASSES + label];
  }
  return top;
}
