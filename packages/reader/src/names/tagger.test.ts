import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSections, type Sections } from '../grammar/weights.js';
import { givenNameGender } from '../languages/ro/given-names.js';
import { romanianText } from '../languages/ro/text.js';
import { readText } from '../text/text.js';
import { CASING, casingOf } from './casing.js';
import { CLASSES, decode, encode, mayFollow, type Piece } from './labels.js';
import { loadNameTagger, tagNames } from './tagger.js';

/** The shipped weights; until they are merged into one file, the tagger's own. */
const sections: Sections | undefined = ['ro.bin', 'ro-names.bin']
  .map((file) => fileURLToPath(new URL(`../../resources/${file}`, import.meta.url)))
  .filter(existsSync)
  .map((file) => readSections(readFileSync(file)))
  .find((read) => read.has('names.transitions'));

const tagger = sections === undefined ? undefined : loadNameTagger(sections);

function names(text: string): string[] {
  if (tagger === undefined) return [];
  const doc = readText(text, '2025-01-01', romanianText);
  return tagNames(doc, tagger).map(
    ({ first, end, label }) => `${label} ${doc.text.slice(doc.start[first], doc.stop[end - 1])}`,
  );
}

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Premierul polonez Andrzej Wilkosz a ajuns luni la Kiev.', ['NORP polonez', 'PER Andrzej Wilkosz', 'GPE Kiev']],
  [
    'Premierul polonez Andrzej Wilkosz a ajuns luni la Kiev.'.toUpperCase(),
    ['NORP POLONEZ', 'PER ANDRZEJ WILKOSZ', 'GPE KIEV'],
  ],
  [
    'Presedintele Republicii Moldova, Silvia Codreanca, a criticat Rusia.',
    ['GPE Republicii Moldova', 'PER Silvia Codreanca', 'GPE Rusia'],
  ],
  [
    'Serviciul Național de Informații (SNI) de la Seul a confirmat informația.',
    ['ORG Serviciul Național de Informații', 'ORG SNI', 'GPE Seul'],
  ],
  ['Declarația lui Marsaud a fost citată de Reuters.', ['PER Marsaud', 'ORG Reuters']],
  ['Procurorii DIICOT l-au audiat pe deputatul PSD Liviu Chioreanu.', ['ORG DIICOT', 'ORG PSD', 'PER Liviu Chioreanu']],
  ['MApN a trimis două avioane F-16 la Constanța.', ['ORG MApN', 'PRD F-16', 'GPE Constanța']],
  [
    'Liderul nord-coreean Ri Kang-sok s-a întâlnit cu Wang Daolin la Beijing.',
    ['NORP nord-coreean', 'PER Ri Kang-sok', 'PER Wang Daolin', 'GPE Beijing'],
  ],
  ['Ion Vameșu, patronul Rapidului, a plecat.', ['PER Ion Vameșu', 'ORG Rapidului']],
  [
    'Claire Belmont și Edmund Thackwell au discutat la Londra.',
    ['PER Claire Belmont', 'PER Edmund Thackwell', 'GPE Londra'],
  ],
  ['Negocierile vor continua săptămâna viitoare, potrivit unor surse.', []],
  ['Autoritățile au anunțat că nu sunt victime.', []],
];

describe('shipped weights', () => {
  test.skipIf(tagger === undefined).each(CASES)('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.skipIf(tagger === undefined)('a surname is read as the full name in the same report was', () => {
    const found = names(
      'Purtătorul de cuvânt, Teodor Luncan, a anunțat acordul. Luncan a precizat că acordul e definitiv.',
    );
    expect(found).toEqual(['PER Teodor Luncan', 'PER Luncan']);
  });

  test.skipIf(tagger === undefined)('text without diacritics gives the same names', () => {
    const text = 'Ministrul apărării, Răzvan Țepeluș, a declarat la Timișoara că România și Franța vor coopera.';
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
    expect(names(plain)).toEqual(names(text).map((name) => name.normalize('NFD').replace(/\p{M}/gu, '')));
  });

  test.skipIf(tagger === undefined)(
    'names keep to sentences and to pairs of quotation marks, whatever comes in',
    () => {
      const word = fc.constantFrom(
        'Ion',
        'Popa',
        '„',
        '”',
        '"',
        '.',
        'a',
        'spus',
        'Moscova',
        'NATO',
        '(',
        ')',
        'de',
        'la',
        '\n\n',
        'Ministerul',
        '-',
        '🙂',
      );
      fc.assert(
        fc.property(fc.array(word, { maxLength: 60 }), (words) => {
          const doc = readText(words.join(' '), '2025-01-01', romanianText);
          let last = 0;
          for (const { first, end } of tagNames(doc, tagger as NonNullable<typeof tagger>)) {
            expect(first).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(first);
            expect(doc.sentenceOf[first]).toBe(doc.sentenceOf[end - 1]);
            const marks = doc.forms.slice(first, end).filter((form) => casingOf(form) === CASING.quote);
            expect(marks.length % 2).toBe(0);
            last = end;
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  test.skipIf(tagger === undefined)('hostile input stays cheap', () => {
    for (const text of ['A'.repeat(2_000_000), 'Ion Popa '.repeat(20_000), '„'.repeat(50_000)]) {
      const start = performance.now();
      names(text);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });
});

describe('labels', () => {
  test('encode and decode are inverse', () => {
    const pieces: Piece[] = [
      { first: 0, end: 1, kind: 2 },
      { first: 1, end: 4, kind: 0 },
      { first: 6, end: 8, kind: 8 },
    ];
    expect(decode(encode(9, pieces), 9)).toEqual(pieces);
  });

  test('every class may be followed and preceded by one', () => {
    const all = Array.from({ length: CLASSES }, (_, label) => label);
    for (const label of all) {
      expect(all.some((next) => mayFollow(label, next))).toBe(true);
      expect(all.some((before) => mayFollow(before, label))).toBe(true);
    }
  });
});

test.each([
  ['casă', CASING.lower],
  ['Casă', CASING.capital],
  ['NATO', CASING.upper],
  ['NATO-ului', CASING.upper],
  ['I.', CASING.initial],
  ['MApN', CASING.mixed],
  ['Cluj-Napoca', CASING.capital],
  ['Jong-un', CASING.capital],
  ['F-16', CASING.code],
  ['11.000', CASING.number],
  ['„', CASING.quote],
  ['(', CASING.open],
  ['Țăndărei', CASING.capital],
] as const)('casing of %s', (form, casing) => {
  expect(casingOf(form)).toBe(casing);
});

test.each([
  ['maria', 'fem'],
  ['ana-maria', 'fem'],
  ['volodimir', 'masc'],
  ['kim', ''],
  ['ursula', 'fem'],
  ['necunoscut', ''],
] as const)('%s is %s', (name, gender) => {
  expect(givenNameGender(name)).toBe(gender);
});
