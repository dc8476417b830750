import { expect, test } from 'vitest';
import { choiceFeatures, joinTrees, MAX_CHOICE_FEATURES, type Proposal } from './joint-tree.js';
import { loadMoves, packMoves } from './move-table.js';
import { type ParseWords, readParseWords, tagAtoms } from './parse-words.js';
import { readSections, writeSections } from './weights.js';

const COUNT = 4;
const words: ParseWords = readParseWords(
  [0, 0, 0, 0],
  new Int32Array(COUNT),
  new Int32Array(COUNT),
  tagAtoms([]),
  false,
);

function proposal(heads: readonly number[], labels: readonly number[] = [0, 0, 0, 0]): Proposal {
  const none = new Int32Array(COUNT).fill(COUNT + 1);
  const zero = new Int32Array(COUNT);
  return { head: Int32Array.from(heads), label: Int32Array.from(labels), lead: zero, labelLead: zero, left: none };
}

/** A model in which what the given words show speaks for the right-to-left parser, and what only others show against it. */
function favouring(forward: Proposal, backward: Proposal, places: readonly number[]) {
  const features = new Int32Array(MAX_CHOICE_FEATURES);
  const rows = new Map<number, readonly [number, number, number]>();
  for (const i of places) {
    const count = choiceFeatures(words, forward, backward, i, features);
    for (const hash of features.subarray(0, count)) rows.set(hash, [hash, 1, 0]);
  }
  for (let i = 0; i < COUNT; i++) {
    const count = choiceFeatures(words, forward, backward, i, features);
    for (const hash of features.subarray(0, count)) if (!rows.has(hash)) rows.set(hash, [hash, -9, 0]);
  }
  return loadMoves(readSections(writeSections([packMoves('m', rows.values(), 1)])), 'm');
}

test.each([
  ['the left-to-right tree is the ground', [1, 4, 1, 2], [1, 4, 1, 1], [], [1, 4, 1, 2]],
  ['an arc of the other tree is taken', [1, 4, 1, 2], [1, 4, 1, 1], [3], [1, 4, 1, 1]],
  ['but not where it makes a circle', [1, 4, 3, 1], [1, 4, 1, 2], [3], [1, 4, 3, 1]],
  ['what another arc was in the way of is tried again', [1, 4, 1, 2], [1, 4, 3, 1], [2, 3], [1, 4, 3, 1]],
  ['the root moves as a whole', [1, 4, 1, 1], [2, 2, 4, 2], [0, 1, 2, 3], [2, 2, 4, 2]],
])('%s', (_, ahead, back, taken, expected) => {
  const [forward, backward] = [proposal(ahead), proposal(back)];
  const { head } = joinTrees(favouring(forward, backward, taken), words, forward, backward);
  expect([...head]).toEqual(expected);
});

test('relations are chosen where the heads are the same', () => {
  const [forward, backward] = [proposal([1, 4, 1, 2], [5, 0, 3, 1]), proposal([1, 4, 1, 2], [6, 0, 3, 1])];
  expect([...joinTrees(favouring(forward, backward, [0]), words, forward, backward).label]).toEqual([6, 0, 3, 1]);
  expect([...joinTrees(favouring(forward, backward, []), words, forward, backward).label]).toEqual([5, 0, 3, 1]);
});
