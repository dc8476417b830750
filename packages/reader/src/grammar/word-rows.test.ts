import { expect, test } from 'vitest';
import { addScores, loadTable, packTable } from './sparse.js';
import { readSections, writeSections } from './weights.js';
import { addRow, createWordRows, recall, remember } from './word-rows.js';

const CLASSES = 5;
const table = loadTable(
  readSections(
    writeSections(
      packTable(
        't',
        [
          [11, [0, 3, 4, -2]],
          [22, [4, 2, 1, 7]],
        ],
        1,
        CLASSES,
      ),
    ),
  ),
  't',
);
const features = () => Int32Array.from([11, 22, 33]);

test('a remembered row adds what its features would add, wherever the scores stand', () => {
  const rows = createWordRows(CLASSES);
  const row = remember(rows, 1, 2, table, features(), 3);
  const scores = new Int32Array(2 * CLASSES).fill(1);
  const expected = scores.slice();
  addScores(table, features(), 0, 3, expected, CLASSES);
  addRow(row, scores, CLASSES);
  expect(scores).toEqual(expected);
  expect(recall(rows, 1, 2)).toBe(row);
});

test('what differs in one of the two hashes is another word', () => {
  const rows = createWordRows(CLASSES);
  remember(rows, 1, 2, table, features(), 3);
  expect(recall(rows, 1, 3)).toBeUndefined();
  expect(recall(rows, 2, 2)).toBeUndefined();
  // Whatever overwrites it, a row is never given for other hashes than its own.
  const other = remember(rows, 3, 2, table, features(), 1);
  expect(recall(rows, 3, 2)).toBe(other);
  expect(recall(rows, 1, 2)).not.toBe(other);
});
