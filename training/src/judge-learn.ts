/** Logistic regression over named features, by stochastic gradient with steps that shrink per feature (AdaGrad). */
import { SCALE, slotOf } from '@cronicar/reader/training';
import type { Example } from './judge-data.js';
import { randomFrom, shuffle } from './random.js';

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero, per example. */
  readonly decay: number;
  /** A feature is learned if it stands in that many examples. */
  readonly minCount: number;
  /** Slots, a power of two. */
  readonly size: number;
  readonly seed: number;
}

const OPTIONS: LearnOptions = {
  epochs: 25,
  rate: 0.01,
  decay: 0.03,
  minCount: 2,
  size: 1 << 15,
  seed: 20260101,
};

/** Weights in 1/SCALE of a logit, slot 0 the bias. */
export function learnJudge(examples: readonly Example[], options: LearnOptions = OPTIONS): Int16Array {
  const { size } = options;
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = examples.map(({ features, stands }) => ({
    slots: [
      0,
      ...new Set(features.filter((one) => (counts.get(one) ?? 0) >= options.minCount).map((one) => slotOf(one, size))),
    ],
    target: stands ? 1 : 0,
  }));
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const random = randomFrom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { slots, target } of shuffle([...rows], random)) {
      let sum = 0;
      for (const slot of slots) sum += weights[slot] as number;
      const error = 1 / (1 + Math.exp(-sum)) - target;
      for (const slot of slots) {
        const gradient = error + (slot === 0 ? 0 : options.decay * (weights[slot] as number));
        squares[slot] = (squares[slot] as number) + gradient * gradient;
        weights[slot] = (weights[slot] as number) - (options.rate * gradient) / Math.sqrt(squares[slot] as number);
      }
    }
  }
  return Int16Array.from(weights, (weight) => Math.max(-32768, Math.min(32767, Math.round(weight * SCALE))));
}
