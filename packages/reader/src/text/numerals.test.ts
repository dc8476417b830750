import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanian } from '../languages/ro/index.js';
import { type Atoms, readAtoms } from './atoms.js';
import { readNumeral, readOrdinal, romanValue } from './numerals.js';
import { readText } from './text.js';

const atomsOf = (text: string): Atoms => readAtoms(readText(text, '2025-09-03', romanian.text));
const read = (text: string) => readNumeral(atomsOf(text), 0, romanian.numerals, () => true);

describe('readNumeral', () => {
  it.each([
    ['7', 7],
    ['2025', 2025],
    ['11.000', 11000],
    ['1.234.567', 1234567],
    ['9,5', 9.5],
    ['1.024,5', 1024.5],
    ['10 000', 10000],
    ['opt', 8],
    ['șaptesprezece', 17],
    ['treizeci și doi', 32],
    ['o sută', 100],
    ['trei sute cincizeci și patru', 354],
    ['o mie cinci sute', 1500],
    ['două mii douăzeci și cinci', 2025],
    ['o sută de mii', 100000],
    ['25 de mii', 25000],
    ['un milion', 1000000],
    ['un milion și jumătate', 1500000],
    ['4,6 mld.', 4600000000],
    ['1,2 miliarde', 1200000000],
    ['douăsprezece milioane trei sute de mii', 12300000],
    ['jumătate de milion', 500000],
    ['un sfert de miliard', 250000000],
    ['douazeci si noua', 29],
  ])('%s', (text, value) => expect(read(text)?.value).toBe(value));

  it.each([
    ['zeci', 20, 99],
    ['sute', 200, 999],
    ['câteva mii', 2000, 9999],
    ['zeci de mii', 20000, 99999],
    ['sute de milioane', 200000000, 999999999],
  ])('%s', (text, min, max) => expect(read(text)).toMatchObject({ value: null, min, max }));

  it.each([['casă'], ['și'], ['.'], ['primar']])('finds none in %s', (text) => expect(read(text)).toBeNull());

  it('reads no part of a name', () => {
    expect(readNumeral(atomsOf('F-16'), 2, romanian.numerals, () => true)).toBeNull();
    expect(readNumeral(atomsOf('A7'), 1, romanian.numerals, () => true)).toBeNull();
  });

  it('reads every number it can be given in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(read(grouped)?.value).toBe(n);
      }),
    );
  });
});

describe('readOrdinal', () => {
  it.each([
    ['al doilea', 2],
    ['a treia', 3],
    ['al XIX-lea', 19],
    ['a 80-a', 80],
    ['primul', 1],
  ])('%s', (text, value) => {
    const atoms = atomsOf(text);
    expect(readOrdinal(atoms, 0, romanian.numerals, (i) => text.slice(atoms.start[i], atoms.stop[i]))?.value).toBe(
      value,
    );
  });
});

it.each([
  ['IV', 4],
  ['XIX', 19],
  ['XX', 20],
  ['iv', -1],
  ['MAI', -1],
])('Roman %s', (text, value) => expect(romanValue(text)).toBe(value));

describe('readAtoms', () => {
  it('covers the tokens with offsets that are true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const doc = readText(text, '2025-09-03', romanian.text);
        const atoms = readAtoms(doc);
        let last = 0;
        for (let i = 0; i < atoms.count; i++) {
          expect(atoms.start[i]).toBeGreaterThanOrEqual(last);
          expect(atoms.stop[i]).toBeGreaterThan(atoms.start[i]);
          expect(atoms.stop[i]).toBeLessThanOrEqual(doc.text.length);
          last = atoms.stop[i];
        }
      }),
    );
  });
});
