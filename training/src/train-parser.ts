import {
  canLeft,
  canRight,
  canShift,
  createState,
  isFinal,
  MAX_PARSE_FEATURES,
  type ParseState,
  type ParseWords,
  parseFeatures,
  step,
} from '@cronicar/reader/training';
import { Perceptron } from './perceptron.js';
import { randomFrom, shuffle } from './random.js';
import { pick, type Variants } from './variants.js';

export interface ParseExample {
  readonly words: ParseWords;
  /** Head of each word, `count` for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Trust in the tree: 1 for hand-made ones. */
  readonly weight: number;
}

/**
 * Averaged perceptron with the arc-hybrid system's dynamic oracle (Goldberg & Nivre 2013): from the second epoch on the
 * parser mostly follows its own decisions, and learns what is best after a mistake.
 */
export function trainParser(examples: readonly Variants<ParseExample>[], labels: number, epochs: number, seed: number): Perceptron {
  const model = new Perceptron();
  const random = randomFrom(seed);
  const order = examples.slice();
  const features = new Int32Array(MAX_PARSE_FEATURES);
  const scores = new Float64Array(1 + 2 * labels);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let total = 0;
    for (const variants of order) {
      const example = pick(variants, random);
      const { words, heads, weight } = example;
      const children = childrenOf(heads, words.count);
      const state = createState(words.count);
      while (!isFinal(state)) {
        const count = parseFeatures(state, words, features);
        scores.fill(0);
        for (let k = 0; k < count; k++) model.score(features[k], scores);
        const costs = zeroCost(state, heads, children);
        let best = -1;
        let gold = -1;
        const consider = (transition: number, free: boolean): void => {
          if (best < 0 || scores[transition] > scores[best]) best = transition;
          if (free && (gold < 0 || scores[transition] > scores[gold])) gold = transition;
        };
        if (canShift(state)) consider(0, costs.shift);
        if (canLeft(state)) {
          const child = state.stack[state.depth - 1];
          const only = heads[child] === state.next ? example.labels[child] : -1;
          for (let l = 0; l < labels; l++) consider(1 + l, costs.left && (only < 0 || only === l));
        }
        if (canRight(state)) {
          const child = state.stack[state.depth - 1];
          const only = heads[child] === state.stack[state.depth - 2] ? example.labels[child] : -1;
          for (let l = 0; l < labels; l++) consider(1 + labels + l, costs.right && (only < 0 || only === l));
        }
        if (gold < 0) gold = best;
        model.time++;
        total++;
        if (!free(best, costs, example, state, labels)) {
          wrong++;
          for (let k = 0; k < count; k++) {
            model.add(features[k], gold, weight);
            model.add(features[k], best, -weight);
          }
        }
        step(state, epoch > 0 && random() < 0.9 ? best : gold, labels);
      }
    }
    console.log(`  parser epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)}% wrong`);
  }
  model.average();
  return model;
}

interface Costs {
  readonly shift: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

function free(transition: number, costs: Costs, { heads, labels: gold }: ParseExample, state: ParseState, labels: number): boolean {
  if (transition === 0) return costs.shift;
  const child = state.stack[state.depth - 1];
  const left = transition <= labels;
  const head = left ? state.next : state.stack[state.depth - 2];
  const label = left ? transition - 1 : transition - 1 - labels;
  return (left ? costs.left : costs.right) && (heads[child] !== head || gold[child] === label);
}

function childrenOf(heads: Int32Array, count: number): number[][] {
  const children: number[][] = Array.from({ length: count + 1 }, () => []);
  for (let i = 0; i < count; i++) children[heads[i]].push(i);
  return children;
}

/** Which kinds of transition lose no arc of the tree that could still be had; at least one, the cheapest where all lose some. */
function zeroCost(state: ParseState, heads: Int32Array, children: readonly number[][]): Costs {
  const { stack, depth, next, count } = state;
  let shift = canShift(state) ? 0 : Infinity;
  if (shift === 0) {
    for (let d = 0; d < depth; d++) {
      const word = stack[d];
      if (heads[word] === next) shift++;
      if (d < depth - 1 && heads[next] === word) shift++;
    }
  }
  let left = Infinity;
  let right = Infinity;
  if (depth > 0) {
    const top = stack[depth - 1];
    const under = depth > 1 ? stack[depth - 2] : -1;
    let lost = 0;
    for (const child of children[top]) if (child >= next) lost++;
    const head = heads[top];
    if (canLeft(state)) left = lost + (head === under || (head > next && head <= count) ? 1 : 0);
    if (canRight(state)) right = lost + (head >= next ? 1 : 0);
  }
  const least = Math.min(shift, left, right);
  return { shift: shift === least, left: left === least, right: right === least };
}
