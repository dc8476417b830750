import { expect, test } from 'vitest';
import { finish, hashString, mix } from './hash.js';
import { loadLookUp, lookUp, packLookUp } from './look-up.js';
import { addScores, findTop, loadTable, packTable } from './sparse.js';
import { readSections, textOf, unitsOf, writeSections } from './weights.js';

test('a table goes through a file unchanged', () => {
  const rows: [number, number[]][] = [];
  for (let i = 0; i < 5000; i++) rows.push([finish(mix(7, i)), [i % 300, (1 + (i % 9)) / 2, 301, -2]]);
  const text = { name: 'text', type: 'u16', data: unitsOf('știre „nouă”'), meta: { words: 2 } } as const;
  const bytes = writeSections([text, ...packTable('t', rows, 10, 302)]);
  const sections = readSections(bytes);
  expect(textOf(sections.get('text')?.data as Uint16Array)).toBe('știre „nouă”');
  expect(sections.get('text')?.meta).toEqual({ words: 2 });
  const table = loadTable(sections, 't');
  for (let i = 0; i < 5000; i++) {
    const scores = new Int32Array(400);
    addScores(table, Int32Array.of(finish(mix(8, i)), finish(mix(7, i))), 0, 2, scores, 90);
    expect(scores[90 + (i % 300)]).toBe((1 + (i % 9)) * 5);
    expect(scores[90 + 301]).toBe(-20);
  }
  const scores = new Int32Array(302);
  addScores(table, Int32Array.of(finish(mix(8, 1)), finish(mix(8, 2))), 0, 2, scores, 0);
  expect(scores.every((score) => score === 0)).toBe(true);
});

test('features add up; weights are cut to what the classes leave of 16 bits', () => {
  const rows: [number, number[]][] = [
    [5, [0, 3, 39, 1]],
    [6, [0, 4]],
    [7, [2, 9999]],
  ];
  const table = loadTable(readSections(writeSections(packTable('t', rows, 1, 40))), 't');
  const scores = new Int32Array(40);
  addScores(table, Int32Array.of(0, 5, 6, 7, 8), 1, 4, scores, 0);
  expect([scores[0], scores[2], scores[39]]).toEqual([7, 511, 1]);
});

test('the lead of the best class', () => {
  const top = { best: 0, lead: 0 };
  findTop(Int32Array.of(3, 9, 9, 4), top);
  expect(top).toEqual({ best: 1, lead: 0 });
  findTop(Int32Array.of(7, -2, 5), top);
  expect(top).toEqual({ best: 0, lead: 2 });
});

test('a look-up gives each key its number', () => {
  const entries = Array.from({ length: 3000 }, (_, i) => [finish(mix(9, i)), i % 65_535] as const);
  const table = loadLookUp(readSections(writeSections([packLookUp('l', entries)])), 'l');
  expect(entries.every(([hash, value]) => lookUp(table, hash) === value)).toBe(true);
  expect(lookUp(table, finish(mix(10, 1)))).toBe(-1);
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
