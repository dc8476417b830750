import { expect, test } from 'vitest';
import { finish, hashString, mix } from './hash.js';
import { addScores, loadTable, packTable } from './sparse.js';
import { readSections, textOf, unitsOf, writeSections } from './weights.js';

test('a table goes through a file unchanged', () => {
  const rows: [number, number[]][] = [];
  for (let i = 0; i < 5000; i++) rows.push([finish(mix(7, i)), [i % 300, 1 + (i % 9), 301, -2]]);
  const text = { name: 'text', type: 'u16', data: unitsOf('știre „nouă”'), meta: { words: 2 } } as const;
  const bytes = writeSections([text, ...packTable('t', rows, 10)]);
  const sections = readSections(bytes);
  expect(textOf(sections.get('text')?.data as Uint16Array)).toBe('știre „nouă”');
  expect(sections.get('text')?.meta).toEqual({ words: 2 });
  const table = loadTable(sections, 't');
  for (let i = 0; i < 5000; i++) {
    const scores = new Int32Array(302);
    addScores(table, finish(mix(7, i)), scores);
    expect(scores[i % 300]).toBe((1 + (i % 9)) * 10);
    expect(scores[301]).toBe(-20);
  }
  const scores = new Int32Array(302);
  addScores(table, finish(mix(8, 1)), scores);
  expect(scores.every((score) => score === 0)).toBe(true);
});

test('an unaligned file reads the same', () => {
  const bytes = writeSections([{ name: 'a', type: 'u32', data: Uint32Array.of(1, 2, 3), meta: null }]);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect([...(readSections(shifted.subarray(1)).get('a')?.data ?? [])]).toEqual([1, 2, 3]);
});

test('what is not a weights file, or half of one, is refused', () => {
  expect(() => readSections(new Uint8Array(4))).toThrow('does not start with CRW1');
  const bytes = writeSections([{ name: 'a', type: 'u32', data: Uint32Array.of(1, 2, 3), meta: null }]);
  expect(() => readSections(bytes.slice(0, -8))).toThrow('section a is not complete');
  expect(() => readSections(bytes.slice(0, 20))).toThrow('header is not complete');
});

test('hashes are fixed for good: shipped weights depend on them', () => {
  expect(hashString('ministrul')).toBe(hashString('xministrulx', 0, 1, 10));
  expect(hashString('ministrul') >>> 0).toMatchInlineSnapshot(`77304003`);
});
