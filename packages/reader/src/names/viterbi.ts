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

const ALL = Array.from({ length: CLASSES }, (_, label) => label);
/** Classes that may begin a sentence, and classes that may end one: a name is complete there. */
const BEGINNING = Uint8Array.from(ALL.filter((label) => mayFollow(0, label)));
const COMPLETE = Uint8Array.from(ALL.filter((label) => mayFollow(label, 0)));
/** Classes within a name, and what may stand before each: the beginning and the inside of that name. */
const WITHIN = Uint8Array.from(ALL.filter((label) => !mayFollow(0, label)));
const BEFORE: readonly Uint8Array[] = ALL.map((next) => Uint8Array.from(ALL.filter((label) => mayFollow(label, next))));
const NEVER = -(2 ** 30);
const WIDTH = CLASSES + 1;

/**
 * Fills `lattice.labels` for `count` tokens from `lattice.scores`. `transitions[a * (CLASSES + 1) + b]` is added where b
 * follows a; `EDGE` stands for the sentence's edges. `spread` is `transitionSpread(transitions)`.
 */
export function viterbi(lattice: Lattice, count: number, transitions: Int32Array, spread: number): void {
  const { scores, best, from, labels } = lattice;
  const rivals = new Uint8Array(COMPLETE.length);
  best.fill(NEVER, 0, CLASSES);
  for (const label of BEGINNING) best[label] = scores[label] + transitions[EDGE * WIDTH + label];
  for (let i = 1; i < count; i++) {
    const now = i * CLASSES;
    const last = now - CLASSES;
    // What is further behind than any transition can make good never wins: nearly always one or two classes are left.
    let top = NEVER;
    for (let k = 0; k < COMPLETE.length; k++) top = Math.max(top, best[last + COMPLETE[k]]);
    let count = 0;
    for (let k = 0; k < COMPLETE.length; k++)
      if (best[last + COMPLETE[k]] >= top - spread) rivals[count++] = COMPLETE[k];
    for (let k = 0; k < BEGINNING.length; k++) step(lattice, transitions, last, now, BEGINNING[k], rivals, count);
    for (let k = 0; k < WITHIN.length; k++) step(lattice, transitions, last, now, WITHIN[k], BEFORE[WITHIN[k]], 2);
  }
  let top = NEVER;
  let label = 0;
  const last = (count - 1) * CLASSES;
  for (const c of COMPLETE) {
    const score = best[last + c] + transitions[c * WIDTH + EDGE];
    if (score > top) {
      top = score;
      label = c;
    }
  }
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * CLASSES + label];
  }
}

/** The best way to `label` at row `now` from one of the first `count` candidates at row `last`. */
function step(
  { scores, best, from }: Lattice,
  transitions: Int32Array,
  last: number,
  now: number,
  label: number,
  candidates: Uint8Array,
  count: number,
): void {
  let top = NEVER;
  let topFrom = 0;
  for (let k = 0; k < count; k++) {
    const before = candidates[k];
    const score = best[last + before] + transitions[before * WIDTH + label];
    if (score > top) {
      top = score;
      topFrom = before;
    }
  }
  best[now + label] = top <= NEVER ? NEVER : top + scores[now + label];
  from[now + label] = topFrom;
}

/** How much two legal transitions between names can differ. */
export function transitionSpread(transitions: Int32Array): number {
  let least = 0;
  let most = 0;
  for (const a of COMPLETE)
    for (const b of BEGINNING) {
      least = Math.min(least, transitions[a * WIDTH + b]);
      most = Math.max(most, transitions[a * WIDTH + b]);
    }
  return most - least;
}
