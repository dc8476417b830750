import { expect, test } from 'vitest';
import { reasonWords } from './reasons.js';

test.each([
  ['same sentence', 'ro', 'din aceeași propoziție', 'ro'],
  ['same sentence', 'en', 'same sentence', 'en'],
  ['a reason of tomorrow', 'ro', 'a reason of tomorrow', 'en'],
] as const)('%s in %s', (reason, locale, text, lang) => {
  expect(reasonWords(reason, locale)).toEqual({ text, lang });
});
