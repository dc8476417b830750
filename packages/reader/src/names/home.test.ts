import { expect, test } from 'vitest';
import { read } from '../../test/reader.js';

test.each([
  ['Guvernul a aprobat bugetul. Ședința a avut loc la Chișinău.', 'Guvernul', 'MDA'],
  ['Un incendiu a izbucnit la Bălți, altul la Orhei. IGSU a anunțat că nu sunt victime.', 'IGSU', null],
  [
    'Un incendiu a izbucnit la Bălți, altul la Orhei. Ministerul Afacerilor Interne anchetează cazul.',
    'Ministerul',
    'MDA',
  ],
  ['Guvernul României a trimis ajutoare la Chișinău. Parlamentul a tăcut.', 'Guvernul României', 'ROU'],
  ['Înalta Curte a decis. Decretul președintei Republicii Moldova rămâne.', 'Înalta Curte', null],
  ['Înalta Curte a decis la București.', 'Înalta Curte', 'ROU'],
  ['DNA a arestat un om la Chișinău. Guvernul a tăcut.', 'Guvernul', 'ROU'],
  ['Ajutoarele vor ajunge la Cahul. Guvernul le-a trimis luni.', 'Guvernul', null],
  ['Un incendiu a izbucnit la Cluj. Guvernul a trimis ajutoare.', 'Guvernul', 'ROU'],
  ['Un incendiu a izbucnit în depozit. Guvernul a trimis ajutoare.', 'Guvernul', 'ROU'],
  ['Trenul Iași–Chișinău a întârziat. Guvernul cere explicații.', 'Guvernul', 'ROU'],
])('%s: %s is of %s', (text, words, country) => {
  const { entities } = read(text);
  const found = entities.find(({ mentions }) => mentions.some((one) => one.text.startsWith(words)));
  expect(found?.country).toBe(country);
});
