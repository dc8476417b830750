import { expect, test } from 'vitest';
import { fold } from '../../text/fold.js';
import { verbLemmas } from './verbs.js';

const lemmas = verbLemmas(fold);

test.each([
  ['îndeamnă', 'îndemna'],
  ['respinsese', 'respinge'],
  ['respinși', 'respinge'],
  ['demisionează', 'demisiona'],
  ['destituit', 'destitui'],
  ['destituind', 'destitui'],
  ['anchetau', 'ancheta'],
  ['negociindu', undefined],
  ['negociind', 'negocia'],
  ['mărșăluiește', 'mărșălui'],
  ['transmiseră', 'transmite'],
  ['cheamă', 'chema'],
])('%s', (form, lemma) => {
  expect(lemmas.get(fold(form))).toBe(lemma);
});

test('forms without diacritics mean the same', () => {
  expect(lemmas.get('indeamna')).toBe('îndemna');
});
