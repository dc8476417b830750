import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cells, columns, wrap } from './lines.js';

test.each([
  ['ședință', 7],
  ['s\u0326edint\u0326a\u0306', 7],
  ['\u001b[1mbold\u001b[22m', 4],
  ['平壌', 4],
  ['', 0],
])('%j', (text, width) => {
  expect(cells(text)).toBe(width);
});

test('lines are broken at spaces, long words are cut', () => {
  expect(wrap('unu doi trei patru', 9, '  ')).toEqual(['  unu doi', '  trei', '  patru']);
  expect(wrap('abcdefghijklmnop', 10, '', '> ')).toEqual(['> abcdefgh', 'ijklmnop']);
});

test('no line is too wide and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'ș', '平'), maxLength: 60 })),
      fc.integer({ min: 20, max: 90 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width, '  ');
        for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join('').replaceAll(' ', ''));
      },
    ),
  );
});

test('a label too long for its column stands above', () => {
  expect(columns('abc', ['1', '2'], ' ', 8)).toEqual([' abc    1', '        2']);
  expect(columns('abcdefgh', ['1'], ' ', 8)).toEqual([' abcdefgh', '        1']);
});
