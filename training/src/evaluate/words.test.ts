import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutDiacritics } from './stripped.js';
import { containment, fold, overlap } from './words.js';

test.each([
  ['Ședința „de azi”', 'sedinta de azi'],
  ['Şedinţa\n DE  azi', 'sedinta de azi'],
  ['', ''],
])('fold %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('how much two stretches of words share', () => {
  expect(overlap('unu doi trei', 'Trei, doi')).toBeCloseTo(0.8);
  expect(overlap('unu unu', 'unu')).toBeCloseTo(2 / 3);
  expect(overlap('', 'unu')).toBe(0);
  expect(containment('peste 300 de oameni', '300 de oameni')).toBe(1);
});

test('overlap is symmetric and within bounds', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
      expect(overlap(a, a)).toBe(1);
      expect(overlap(a, b)).toBeLessThanOrEqual(containment(a, b));
    }),
  );
});

test('stripping reaches every text and keeps lengths', () => {
  const value = { a: ['Șțăâî', 3, null], b: { c: 'ŞŢ' } };
  expect(withoutDiacritics(value)).toEqual({ a: ['Staai', 3, null], b: { c: 'ST' } });
});
