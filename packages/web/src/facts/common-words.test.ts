import { expect, test } from 'vitest';
import { commonWords } from './common-words.js';

const marked = (text: string, other: string) =>
  commonWords(text, other)
    .map((run) => (run.shared ? `(${run.text.trim()})` : run.text.trim()))
    .join(' ');

test.each([
  ['Podul rămâne închis', 'Podul rămâne închis', '(Podul rămâne închis)'],
  ['Podul rămâne închis două luni', 'Podul rămâne închis trei luni', '(Podul rămâne închis) două luni'],
  ['„PODUL rămâne” azi', 'podul, rămâne mâine', '(„PODUL rămâne”) azi'],
  ['unu doi trei', 'patru cinci', 'unu doi trei'],
  ['', 'ceva', ''],
])('%s against %s', (text, other, expected) => {
  expect(marked(text, other)).toBe(expected);
});

test('all words stay, whatever is shared', () => {
  const text = '  Ministrul a spus:  „Nu   semnăm nimic”. ';
  expect(
    commonWords(text, 'Ministrul a spus nimic')
      .map((run) => run.text)
      .join('')
      .trim(),
  ).toBe(text.trim());
});

test('long texts are not compared word by word', () => {
  const long = 'cuvânt '.repeat(3000);
  expect(commonWords(long, long)).toEqual([{ text: long, shared: false }]);
});
