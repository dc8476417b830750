import { expect, test } from 'vitest';
import { finish, mix } from './hash.js';
import { leftOf, loadMoves, packMoves, rightOf, sumMoves } from './move-table.js';
import { readSections, writeSections } from './weights.js';

const rows = Array.from({ length: 20_000 }, (_, i) => [finish(mix(3, i)), (i % 40) - 20, 15 - (i % 31)] as const);
const table = loadMoves(readSections(writeSections([packMoves('m', rows, 2)])), 'm');

test('weights come back scaled and rounded', () => {
  for (const [hash, left, right] of rows) {
    const sum = sumMoves(table, Int32Array.of(hash), 0, 1);
    expect([leftOf(sum), rightOf(sum)]).toEqual([left * 2, right * 2]);
  }
});

test('negative and positive sums do not run into each other', () => {
  const some = rows.slice(100, 300);
  const sum = sumMoves(
    table,
    Int32Array.from(some, ([hash]) => hash),
    0,
    some.length,
  );
  expect(leftOf(sum)).toBe(some.reduce((total, [, left]) => total + 2 * left, 0));
  expect(rightOf(sum)).toBe(some.reduce((total, [, , right]) => total + 2 * right, 0));
});

test('unseen features weigh nothing', () => {
  const unseen = Int32Array.from({ length: 100 }, (_, i) => finish(mix(4, i)));
  expect(Math.abs(sumMoves(table, unseen, 0, 100))).toBe(0);
});
