import {
  arcFeatures,
  attachLeft,
  attachRight,
  best,
  bestMove,
  canLeft,
  canRight,
  canShift,
  createState,
  isFinal,
  LEFT,
  MAX_ARC_FEATURES,
  MAX_PARSE_FEATURES,
  type ParseState,
  type ParseWords,
  parseFeatures,
  SHIFT,
  shift,
} from '@cronicar/reader/training';
import { dropBefore, type LearnOptions, pick, type Variants } from './learn.js';
import { MovePerceptron } from './move-perceptron.js';
import { Perceptron } from './perceptron.js';
import { randomFrom, shuffle } from './random.js';

export interface ParseExample {
  readonly words: ParseWords;
  /** Head of each word, `count` for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Trust in the tree: 1 for hand-made ones. */
  readonly weight: number;
}

export interface ParserModels {
  readonly moves: MovePerceptron;
  readonly arcs: Perceptron;
}

/**
 * Averaged perceptrons with the arc-hybrid system's dynamic oracle (Goldberg & Nivre 2013): from the second epoch on the
 * parser mostly follows its own decisions, and learns what is best after a mistake.
 */
export function trainParser(
  examples: readonly Variants<ParseExample>[],
  labels: number,
  { epochs, drops, seed }: LearnOptions,
): ParserModels {
  const moves = new MovePerceptron();
  const arcs = new Perceptron();
  const random = randomFrom(seed);
  const order = examples.slice();
  const features = new Int32Array(MAX_PARSE_FEATURES + MAX_ARC_FEATURES);
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(labels);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const under = dropBefore(epoch, drops);
    if (under !== undefined) {
      moves.freeze(under);
      arcs.freeze(under);
    }
    shuffle(order, random);
    let wrong = 0;
    let total = 0;
    let wrongLabels = 0;
    let totalLabels = 0;
    for (const variants of order) {
      const { words, heads, labels: gold, weight } = pick(variants, random);
      const children = childrenOf(heads, words.count);
      const state = createState(words.count);
      while (!isFinal(state)) {
        const count = parseFeatures(state, words, features);
        scores.fill(0);
        moves.score(features, count, scores);
        const free = zeroCost(state, heads, children);
        const guess = bestMove(state, scores);
        let right = -1;
        for (let m = 0; m < 3; m++) if (free[m] && (right < 0 || scores[m] > scores[right])) right = m;
        moves.time++;
        total++;
        if (!free[guess]) {
          wrong++;
          moves.update(features, count, right, guess, weight);
        }
        const move = epoch > 0 && random() < 0.9 ? guess : right;
        if (move === SHIFT) {
          shift(state);
          continue;
        }
        const child = state.stack[state.depth - 1];
        const head = move === LEFT ? state.next : state.stack[state.depth - 2];
        const arcCount = arcFeatures(state, words, head, child, features);
        labelScores.fill(0);
        arcs.score(features, arcCount, labelScores);
        let label = best(labelScores);
        if (heads[child] === head) {
          arcs.time++;
          totalLabels++;
          if (label !== gold[child]) {
            wrongLabels++;
            arcs.update(features, arcCount, gold[child], label, weight);
            if (epoch === 0) label = gold[child];
          }
        }
        if (move === LEFT) attachLeft(state, label);
        else attachRight(state, label);
      }
    }
    const share = (n: number, of: number): string => ((100 * n) / of).toFixed(2);
    console.log(
      `  parser epoch ${epoch + 1}: ${share(wrong, total)}% of moves, ${share(wrongLabels, totalLabels)}% of relations wrong`,
    );
  }
  return { moves, arcs };
}

function childrenOf(heads: Int32Array, count: number): number[][] {
  const children: number[][] = Array.from({ length: count + 1 }, () => []);
  for (let i = 0; i < count; i++) children[heads[i]].push(i);
  return children;
}

/** Which kinds of transition lose no arc of the tree that could still be had; at least one, the cheapest where all lose some. */
function zeroCost(state: ParseState, heads: Int32Array, children: readonly number[][]): readonly boolean[] {
  const { stack, depth, next, count } = state;
  let toShift = canShift(state) ? 0 : Infinity;
  if (toShift === 0) {
    for (let d = 0; d < depth; d++) {
      const word = stack[d];
      if (heads[word] === next) toShift++;
      if (d < depth - 1 && heads[next] === word) toShift++;
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
  const least = Math.min(toShift, left, right);
  return [toShift === least, left === least, right === least];
}
