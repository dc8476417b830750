import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timesOf } from '../../test/read-times.js';
import { romanianDoc } from '../../test/romanian-doc.js';
import { readFigures } from '../figures/figures.js';
import { romanian } from '../languages/ro/index.js';
import { readTimes } from './times.js';

const word = fc.constantFrom(
  'luni',
  'marți',
  'de',
  'până',
  'la',
  'în',
  'noaptea',
  'spre',
  '5',
  '12',
  '2024',
  'mai',
  'martie',
  'ora',
  '18:00',
  '-',
  ',',
  'și',
  'acum',
  'trei',
  'ani',
  'zile',
  'o',
  'săptămâna',
  'viitoare',
  'anul',
  'trecut',
  'sfârșitul',
  'între',
  'zeci',
  'mii',
  'oameni',
  '%',
  '(',
  ')',
  '.',
  'a',
  'plecat',
  'va',
);

it('gives times and figures in order, inside the text, none over another', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const doc = romanianDoc(words.join(' '), '2025-09-03');
      const times = readTimes(doc, romanian);
      for (const row of [times, readFigures(doc, times, romanian)]) {
        let last = 0;
        for (const { span, first, end } of row) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(end).toBeGreaterThan(first);
          last = span[1];
        }
        expect(last).toBeLessThanOrEqual(doc.text.length);
      }
      for (const { from, until } of times) if (from !== null && until !== null) expect(from <= until).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('reads text without diacritics, and with cedillas, the same', () => {
  const text =
    'Marți după-amiază, șapte nave au plecat; în noaptea de joi spre vineri vor sosi peste două mii de soldați, până la sfârșitul săptămânii.';
  const values = (version: string): string[] => timesOf(version).map((time) => time.slice(time.indexOf(' = ')));
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  expect(values(plain)).toEqual(values(text));
  expect(values(text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'))).toEqual(values(text));
});
