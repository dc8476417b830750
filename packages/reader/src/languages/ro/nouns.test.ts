import { expect, test } from 'vitest';
import { fold } from '../../text/fold.js';
import { formsOf, nounLemmas } from './nouns.js';

test.each([
  ['frate', 'frați', 'm', 'frate fratele fratelui frați frații fraților'],
  ['avocat', 'avocați', 'm', 'avocat avocatul avocatului avocați avocații avocaților'],
  ['ministru', 'miniștri', 'm', 'ministru ministrul ministrului miniștri miniștrii miniștrilor'],
  ['brigadă', 'brigăzi', 'f', 'brigadă brigada brigăzii brigăzi brigăzile brigăzilor'],
  ['divizie', 'divizii', 'f', 'divizie divizia diviziei divizii diviziile diviziilor'],
  ['procuroare', 'procuroare', 'f', 'procuroare procuroarea procuroarei procuroare procuroarele procuroarelor'],
  ['regiment', 'regimente', 'n', 'regiment regimentul regimentului regimente regimentele regimentelor'],
])('%s', (lemma, plural, gender, forms) => {
  expect(formsOf(lemma, plural, gender).join(' ')).toBe(forms);
});

test.each([
  ['Fratele', 'frate'],
  ['fraţilor', 'frate'],
  ['Brigăzii', 'brigadă'],
  ['șoferul', 'șofer'],
  ['vecinul', 'vecin'],
  ['necunoscutul', undefined],
])('%s is a form of %s', (form, lemma) => {
  expect(nounLemmas(fold).get(fold(form))).toBe(lemma);
});
