import { expect, test } from 'vitest';
import { makeBlocks } from './blocks.js';

test('the first height that is measured stands for those not yet drawn', () => {
  const blocks = makeBlocks(100);
  blocks.resize(10);
  expect(blocks.above(10)).toBe(1000);
  expect(blocks.measured(0, 120)).toBe(20);
  expect(blocks.above(10)).toBe(1200);
  expect(blocks.measured(2, 60)).toBe(-60);
  expect([blocks.above(2), blocks.above(3), blocks.above(10)]).toEqual([240, 300, 1140]);
  expect(blocks.measured(2, 60)).toBe(0);
});

test.each([
  [-50, 0],
  [0, 0],
  [99, 0],
  [100, 1],
  [399, 3],
  [400, 4],
  [90_000, 4],
])('at %i pixels lies block %i', (pixels, block) => {
  const blocks = makeBlocks(100);
  blocks.resize(5);
  expect(blocks.at(pixels)).toBe(block);
});

test('more blocks leave what is known as it is; another width does not', () => {
  const blocks = makeBlocks(100);
  blocks.resize(2);
  blocks.measured(1, 150);
  blocks.resize(4);
  expect(blocks.above(4)).toBe(150 + 150 + 150 + 150);
  blocks.measured(0, 50);
  expect(blocks.above(2)).toBe(200);
  blocks.forget();
  blocks.measured(3, 80);
  expect(blocks.above(4)).toBe(320);
  expect(makeBlocks(100).at(10)).toBe(0);
});
