import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSections } from '../grammar/weights.js';
import { fold } from '../text/fold.js';
import { separatePlaces } from './joined-places.js';
import { KINDS } from './labels.js';
import { loadNameLexicon } from './tagger-lexicon.js';

const file = new URL('../../resources/ro.bin', import.meta.url);
const lexicon = loadNameLexicon(readSections(new Uint8Array(readFileSync(file))));

test.each([
  ['Statelor Unite Alaska', 'GPE', ['Statelor Unite', 'Alaska']],
  ['Franței Louisiana', 'GPE', ['Franței', 'Louisiana']],
  ['Statele Unite', 'GPE', ['Statele Unite']],
  ['Republica Moldova', 'GPE', ['Republica Moldova']],
  ['Statele Unite ale Americii', 'GPE', ['Statele Unite ale Americii']],
  ['Guineea Bissau', 'GPE', ['Guineea Bissau']],
  ['New York', 'GPE', ['New York']],
  ['Regiunea Odesa', 'GPE', ['Regiunea Odesa']],
  ['România Constanța', 'ORG', ['România Constanța']],
])('%s as %s', (name, kind, expected) => {
  const words = name.split(' ');
  const piece = { first: 0, end: words.length, kind: (KINDS as readonly string[]).indexOf(kind) };
  const parts = separatePlaces(piece, words.map(fold), lexicon);
  expect(parts.map(({ first, end }) => words.slice(first, end).join(' '))).toEqual(expected);
});
