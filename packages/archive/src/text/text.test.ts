import { describe, expect, test } from 'vitest';
import { nameSkeleton, nameWords, samePersonName } from './names.js';
import { quotationSpans } from './quotations.js';
import { termsOf } from './terms.js';
import { runsOutside, wordsOf } from './words.js';

describe('names of one person in two spellings', () => {
  test.each([
    ['Viktar Kazlovici', 'Viktar Kazlovich', true],
    ['Rumen Stoicikov', 'Rumen Stoychikov', true],
    ['Lomsadze', 'Tamar Lomsadze', true],
    ['T. Lomsadze', 'Tamar Lomsadze', true],
    ['Tamar Lomsadze', 'Nino Lomsadze', false],
    ['Ion Munteanu', 'Ion Moldovan', false],
    ['Paek', 'Paek Song-ho', true],
  ])('%s, %s: %s', (a, b, same) => {
    expect(samePersonName(nameWords(a), nameWords(b))).toBe(same);
    expect(samePersonName(nameWords(b), nameWords(a))).toBe(same);
  });

  test('a skeleton keeps what spelling over keeps', () => {
    expect(nameSkeleton('Șerban Khadjiev')).toBe(nameSkeleton('Sherban Hadjiev'));
  });
});

test.each([
  ['a spus „da” și „«nu» acum”.', ['„da”', '„«nu» acum”']],
  ['he said "yes" and “no”.', ['"yes"', '“no”']],
  ['o ghilimea „rămasă\ndeschisă” nu citează', []],
])('quotations of %s', (text, expected) => {
  expect(quotationSpans(text).map(([from, until]) => text.slice(from, until))).toEqual(expected);
});

test('words outside quotations, in runs that no quotation cuts', () => {
  const text = 'El a spus „vin mâine”, apoi a plecat';
  const runs = runsOutside(text, quotationSpans(text));
  expect(runs.map((run) => run.map(({ folded }) => folded))).toEqual([
    ['el', 'a', 'spus'],
    ['apoi', 'a', 'plecat'],
  ]);
});

test('stems without small words, numbers in one spelling', () => {
  const { stems, numbers } = termsOf(wordsOf('Cei 20.000 de manifestanți și manifestanții din 2025'), 'ro');
  expect(numbers).toEqual(['20000', '2025']);
  expect(stems).toEqual(['manifesta', 'manifestan'].filter((stem) => stems.includes(stem)));
  expect(termsOf(wordsOf('20,000 people'), 'en').numbers).toEqual(['20000']);
});
