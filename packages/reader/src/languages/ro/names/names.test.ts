import { expect, test } from 'vitest';
import { nameRules } from './index.js';
import { baseOfFeminineAdjective, baseOfHead, baseOfPerson, stem } from './inflection.js';

test.each([
  ['presedintelui', 'președinte', 'sing', 'masc', true],
  ['presedintei', 'președinte', 'sing', 'fem', true],
  ['sefei', 'șef', 'sing', 'fem', true],
  ['procurorilor', 'procuror', 'plur', 'masc', true],
  ['bancii', 'bancă', 'sing', 'fem', true],
  ['colonei', 'colonel', 'plur', 'masc', false],
])('%s is a form of %s', (form, base, number, gender, definite) => {
  const reading = nameRules.nouns
    .get(form)
    ?.find((f) => f.noun.base === base && f.gender === gender && f.number === number);
  expect(reading?.definite).toBe(definite);
});

test.each([
  ['ministerului', 'ministerul'],
  ['curtii', 'curtea'],
  ['europene', 'europeana'],
  ['scolii', 'scoala'],
  ['brigazii', 'brigada'],
  ['bruxelles-ului', 'bruxelles'],
])('%s and %s have one stem', (a, b) => expect(stem(a)).toBe(stem(b)));

test.each([
  ['Mariei', 'Maria'],
  ['Ioanei', 'Ioana'],
  ['Andreei', 'Andreea'],
  ['Marsaud-ului', 'Marsaud'],
])('%s may be %s', (form, base) => expect(baseOfPerson(form, false)).toContain(base));

test.each([
  ['Ministerului', 'Ministerul'],
  ['Comisiei', 'Comisia'],
  ['Băncii', 'Banca'],
  ['Curții', 'Curtea'],
  ['Inspecției', 'Inspecția'],
  ['Forțelor', 'Forțele'],
  ['Procuraturii', 'Procuratura'],
  ['Ligii', 'Liga'],
  ['autorităților', 'autoritățile'],
  ['autoritatilor', 'autoritatile'],
  ['Băncilor', 'Băncile'],
  ['guvernatoarei', 'guvernatoarea'],
  ['martorilor', 'martorii'],
  ['copiilor', 'copiii'],
])('%s stands in a list as %s', (form, base) => expect(baseOfHead(form)).toBe(base));

test.each([
  ['Anticorupție', 'Anticorupție'],
  ['Europene', 'Europeană'],
  ['Naționale', 'Națională'],
  ['Române', 'Română'],
  ['Superioare', 'Superioare'],
])('%s agrees as %s', (form, base) => expect(baseOfFeminineAdjective(form)).toBe(base));
