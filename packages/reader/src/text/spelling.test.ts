import { expect, test } from 'vitest';
import { fold } from './fold.js';
import { foldOften, spellingOf } from './spelling.js';

test('a word is one object, however often it is cut out of a text', () => {
  const text = 'Președintele interimar a vorbit. Președintele interimar a plecat.';
  const first = spellingOf(text.slice(0, 12));
  expect(first).toEqual({ form: 'Președintele', folded: 'presedintele' });
  expect(spellingOf(text.slice(33, 45))).toBe(first);
});

test.each([
  'Ștefan',
  'ŞTEFAN',
  'NATO-ului',
  'L’Équipe',
  'İstanbul',
  'ΣΊΣΥΦΟΣ',
  'Straße',
  'Ǆ',
  'co\u00adoperare',
  '2–0',
  'ﬁn',
])('%s folds letter by letter as it does at once', (word) => {
  const apart = Array.from(word, (letter) => fold(letter)).join('');
  expect(fold(word)).toBe(apart);
  expect(foldOften(word)).toBe(apart);
  expect(fold(fold(word))).toBe(apart);
});
