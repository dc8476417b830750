/**
 * The name tagger's learner: an averaged structured perceptron (Collins 2002) with a margin. Weights are whole numbers
 * while learning, so that the result is the same on every machine.
 */
import {
  CLASSES,
  createLattice,
  createWindow,
  EDGE,
  encode,
  featuresAt,
  fillWindow,
  MAX_FEATURES,
  type NameLexicon,
  PAD,
  transitionSpread,
  viterbi,
  WINDOW,
} from '@cronicar/reader/training';
import type { NamedSentence } from './names-data.js';
import { shuffle } from './random.js';

export interface LearnOptions {
  readonly epochs: number;
  /** Features seen less often than this are left out. */
  readonly minCount: number;
  /** How much better than any wrong class the right one must score, in perceptron steps. */
  readonly margin: number;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  readonly log?: (line: string) => void;
}

export interface LearnedNames {
  readonly rows: (readonly [hash: number, row: readonly number[]])[];
  /** `[a * (CLASSES + 1) + b]`, real numbers on the scale of the rows. */
  readonly transitions: Float64Array;
}

export interface Example {
  /** Dense feature ids; token i has `features[starts[i]]` … `features[starts[i + 1] - 1]`. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly gold: Uint8Array;
}

const WIDTH = CLASSES + 1;
const LONGEST_REST = 3;

export function learnNames(
  sentences: readonly NamedSentence[],
  lexicon: NameLexicon,
  options: LearnOptions,
): LearnedNames {
  const { examples, hashes } = extract(sentences, lexicon, options.minCount);
  options.log?.(`${examples.length} sentences, ${hashes.length} features`);
  const weights = new Int16Array(hashes.length * CLASSES);
  const sums = new Float64Array(hashes.length * CLASSES);
  const transitions = new Int32Array(WIDTH * WIDTH);
  const transitionSums = new Float64Array(WIDTH * WIDTH);
  const lattice = createLattice(WINDOW);
  let step = 1;
  const updateToken = ({ features, starts }: Example, i: number, label: number, by: number): void => {
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      const cell = features[k] * CLASSES + label;
      weights[cell] += by;
      sums[cell] += by * step;
    }
  };
  const updateTransition = (from: number, to: number, by: number): void => {
    transitions[from * WIDTH + to] += by;
    transitionSums[from * WIDTH + to] += by * step;
  };
  // Sentences read right are looked at less often: after n times in a row they rest for n epochs.
  const streak = new Uint8Array(examples.length);
  const rest = new Uint8Array(examples.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let wrong = 0;
    for (const index of shuffle([...examples.keys()], options.random)) {
      step++;
      if (rest[index] > 0) {
        rest[index]--;
        continue;
      }
      const example = examples[index];
      const { gold } = example;
      const wrongBefore = wrong;
      score(example, weights, lattice.scores);
      for (let i = 0; i < gold.length; i++) lattice.scores[i * CLASSES + gold[i]] -= options.margin;
      viterbi(lattice, gold.length, transitions, transitionSpread(transitions));
      const guess = lattice.labels;
      let before = EDGE;
      let guessBefore = EDGE;
      for (let i = 0; i < gold.length; i++) {
        const right = gold[i];
        const guessed = guess[i];
        if (right !== guessed) {
          wrong++;
          updateToken(example, i, right, 1);
          updateToken(example, i, guessed, -1);
        }
        if (before !== guessBefore || right !== guessed) {
          updateTransition(before, right, 1);
          updateTransition(guessBefore, guessed, -1);
        }
        before = right;
        guessBefore = guessed;
      }
      if (before !== guessBefore) {
        updateTransition(before, EDGE, 1);
        updateTransition(guessBefore, EDGE, -1);
      }
      streak[index] = wrong === wrongBefore ? Math.min(streak[index] + 1, LONGEST_REST) : 0;
      rest[index] = streak[index];
    }
    options.log?.(`epoch ${epoch + 1}: ${wrong} wrong`);
  }
  const rows: (readonly [number, readonly number[]])[] = [];
  for (let f = 0; f < hashes.length; f++) {
    const row: number[] = [];
    for (let c = 0; c < CLASSES; c++) {
      const cell = f * CLASSES + c;
      const value = weights[cell] - sums[cell] / step;
      if (value !== 0) row.push(c, value);
    }
    if (row.length > 0) rows.push([hashes[f], row]);
  }
  return { rows, transitions: Float64Array.from(transitions, (w, i) => w - transitionSums[i] / step) };
}

function score({ features, starts, gold }: Example, weights: Int16Array, scores: Int32Array): void {
  const count = gold.length;
  scores.fill(0, 0, count * CLASSES);
  for (let i = 0; i < count; i++) {
    const at = i * CLASSES;
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      const row = features[k] * CLASSES;
      for (let c = 0; c < CLASSES; c++) scores[at + c] += weights[row + c];
    }
  }
}

/** Features of all sentences as dense ids, rare ones left out. */
function extract(
  sentences: readonly NamedSentence[],
  lexicon: NameLexicon,
  minCount: number,
): { examples: Example[]; hashes: Int32Array } {
  const window = createWindow();
  const buffer = new Int32Array(MAX_FEATURES);
  const ids = createIds(1 << 23);
  const raw: Example[] = [];
  for (const { forms, folded, pieces } of sentences) {
    const end = Math.min(forms.length, WINDOW);
    fillWindow(window, forms, folded, 0, end, lexicon);
    const features: number[] = [];
    const starts = new Int32Array(end + 1);
    for (let i = 0; i < end; i++) {
      const n = featuresAt(window, PAD + i, buffer);
      for (let k = 0; k < n; k++) features.push(ids.count(buffer[k]));
      starts[i + 1] = features.length;
    }
    raw.push({
      features: Int32Array.from(features),
      starts,
      gold: encode(
        end,
        pieces.filter((piece) => piece.end <= end),
      ),
    });
  }
  const dense = new Int32Array(ids.size()).fill(-1);
  let kept = 0;
  for (let id = 0; id < dense.length; id++) if (ids.countOf(id) >= minCount) dense[id] = kept++;
  const hashes = new Int32Array(kept);
  for (let id = 0; id < dense.length; id++) if (dense[id] >= 0) hashes[dense[id] as number] = ids.hashOf(id);
  const examples = raw.map(({ features, starts, gold }) => {
    const keptStarts = new Int32Array(starts.length);
    const keptFeatures: number[] = [];
    for (let i = 0; i < gold.length; i++) {
      for (let k = starts[i]; k < starts[i + 1]; k++) {
        const id = dense[features[k] as number];
        if (id >= 0) keptFeatures.push(id);
      }
      keptStarts[i + 1] = keptFeatures.length;
    }
    return { features: Int32Array.from(keptFeatures), starts: keptStarts, gold };
  });
  return { examples, hashes };
}

interface Ids {
  count(hash: number): number;
  countOf(id: number): number;
  hashOf(id: number): number;
  size(): number;
}

function createIds(slots: number): Ids {
  const table = new Int32Array(slots).fill(-1);
  const hashes = new Int32Array(slots);
  const counts = new Int32Array(slots);
  let size = 0;
  return {
    count(hash) {
      let slot = hash & (slots - 1);
      for (let id = table[slot]; id >= 0; id = table[slot]) {
        if (hashes[id] === hash) {
          counts[id]++;
          return id;
        }
        slot = (slot + 1) & (slots - 1);
      }
      if (size > slots * 0.8)
        throw new Error('more features than the learner has room for: raise the slots in names-learn.ts');
      table[slot] = size;
      hashes[size] = hash;
      counts[size] = 1;
      return size++;
    },
    countOf: (id) => counts[id],
    hashOf: (id) => hashes[id],
    size: () => size,
  };
}
