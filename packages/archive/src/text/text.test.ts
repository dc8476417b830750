import fc from 'fast-check';
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
    // one name by the rules of two languages
    ['Serghei Volkov', 'Sergei Volkov', true],
    ['Serghei Volkov', 'Sergey Volkov', true],
    ['Volodimir Halenski', 'Volodymyr Halensky', true],
    ['Volodîmîr Halenskîi', 'Volodymyr Halenskyy', true],
    ['Evgheni Morozov', 'Yevgeny Morozov', true],
    ['Gheorghi Dimitrov', 'Georgi Dimitrov', true],
    ['Iuri Petrenko', 'Yuriy Petrenko', true],
    ['Iulia Timoșuk', 'Yulia Tymoshuk', true],
    ['Șoiga', 'Shoyga', true],
    ['Vucici', 'Vučić', true],
    ['Mihail Galuzin', 'Mikhail Galuzin', true],
    ['Jirinov', 'Zhirinov', true],
    // and of two people
    ['Iulia Popa', 'Ilie Popa', false],
    ['Ana Pop', 'Ion Pop', false],
    ['Petrov', 'Petrović', false],
    ['Serghei Volkov', 'Andrei Volkov', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(samePersonName(nameWords(a), nameWords(b))).toBe(same);
    expect(samePersonName(nameWords(b), nameWords(a))).toBe(same);
  });

  /** A Slavic syllable as Romanian and as English write it over. */
  const CONSONANTS = [
    ['b', 'b'],
    ['v', 'v'],
    ['d', 'd'],
    ['j', 'zh'],
    ['z', 'z'],
    ['k', 'k'],
    ['c', 'k'],
    ['l', 'l'],
    ['m', 'm'],
    ['n', 'n'],
    ['p', 'p'],
    ['r', 'r'],
    ['s', 's'],
    ['t', 't'],
    ['f', 'f'],
    ['h', 'kh'],
    ['ș', 'sh'],
  ] as const;
  const VOWELS = [
    ['a', 'a'],
    ['o', 'o'],
    ['u', 'u'],
    ['ia', 'ya'],
    ['iu', 'yu'],
    ['î', 'y'],
  ] as const;
  const syllable = fc.tuple(fc.constantFrom(...CONSONANTS), fc.constantFrom(...VOWELS));
  const name = fc.array(syllable, { minLength: 3, maxLength: 5 });
  const spelled = (syllables: readonly (readonly [readonly string[], readonly string[]])[], language: 0 | 1): string =>
    syllables.map(([consonant, vowel]) => `${consonant[language]}${vowel[language]}`).join('');

  test('a name written over by the rules of either language is one name', () => {
    fc.assert(
      fc.property(name, name, (given, family) => {
        const [ro, en] = ([0, 1] as const).map(
          (language) => `${spelled(given, language)} ${spelled(family, language)}ov`,
        );
        expect(samePersonName(nameWords(ro as string), nameWords(en as string)), `${ro} ${en}`).toBe(true);
      }),
    );
  });

  test.each([
    ['Kiev', 'Kyiv'],
    ['Kiev', 'Kiiv'],
    ['Harkov', 'Kharkiv'],
    ['Herson', 'Kherson'],
    ['Odesa', 'Odessa'],
    ['Ujhorod', 'Uzhhorod'],
  ])('%s and %s are one place by their skeletons', (a, b) => expect(nameSkeleton(a)).toBe(nameSkeleton(b)));

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
