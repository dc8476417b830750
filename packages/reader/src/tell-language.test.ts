import { expect, test } from 'vitest';
import { tellLanguage } from './tell-language.js';

const RO =
  'Ministrul a spus că aceste lucrări, care nu au fost făcute din lipsa banilor, sunt pregătite pentru luna viitoare, după ce va fi votat bugetul. Potrivit lui, este vorba despre drumuri.';
const EN =
  'The minister said that the works, which had not been done before, would begin after the budget has been voted. According to him they were about roads from the port.';

test.each([
  [RO, 'ro', true],
  [RO.normalize('NFD').replace(/\p{M}/gu, ''), 'ro', true],
  [EN, 'en', true],
  // Quotations in another language leave a text where it is.
  [`${RO} „${EN}”`, 'ro', true],
  ['The minister said that.', 'en', false],
  ['Ministrul a plecat din oraș.', 'ro', false],
  ['Szia, hogy vagy?', null, false],
  ['', null, false],
])('%j is %j, surely: %j', (text, language, isSure) => {
  expect(tellLanguage(text, ['ro', 'en'])).toMatchObject({ language, isSure });
});

test('only languages that are asked for are told', () => {
  expect(tellLanguage(EN, ['ro'])).toEqual({ language: null, isSure: false, share: 0 });
  expect(tellLanguage(EN, ['xx']).language).toBeNull();
});
