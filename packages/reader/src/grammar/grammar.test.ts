import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UPOS } from '../doc.js';
import { readMorph } from '../languages/ro/morph.js';
import { romanianText } from '../languages/ro/text.js';
import { fold } from '../text/fold.js';
import { readText } from '../text/text.js';
import { loadGrammar, readGrammar } from './grammar.js';
import { readSections } from './weights.js';

const file = new URL('../../resources/ro.bin', import.meta.url);
const models = loadGrammar(readSections(new Uint8Array(readFileSync(file))), readMorph);
const read = (text: string) => readGrammar(readText(text, '2026-03-05', romanianText), models, fold);

/** `form lemma UPOS relation>head form`, a word a line of the table. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    'Ministra Ilinca Dobrotă a anunțat noul plan.',
    'ministră|NOUN|nsubj>anunțat Ilinca|PROPN|nmod>Ministra Dobrotă|PROPN|flat>Ilinca avea|AUX|aux>anunțat anunța|VERB|root nou|ADJ|amod>plan plan|NOUN|obj>anunțat .|PUNCT|punct>anunțat',
  ],
  [
    'Parlamentul a votat legea bugetului.',
    'parlament|NOUN|nsubj>votat avea|AUX|aux>votat vota|VERB|root lege|NOUN|obj>votat buget|NOUN|nmod>legea .|PUNCT|punct>votat',
  ],
  [
    'Poliția spune că șoferul dormea.',
    'poliție|NOUN|nsubj>spune spune|VERB|root că|SCONJ|mark>dormea șofer|NOUN|nsubj>dormea dormi|VERB|ccomp>spune .|PUNCT|punct>spune',
  ],
];

test.each(SENTENCES)('%s', (text, expected) => {
  const doc = read(text);
  const words = Array.from({ length: doc.count }, (_, i) => {
    const head = doc.head[i] < 0 ? '' : `>${doc.forms[doc.head[i]]}`;
    return `${doc.lemmas[i]}|${UPOS[doc.upos[i]]}|${doc.relations[doc.relation[i]]}${head}`;
  });
  expect(words.join(' ')).toBe(expected);
});

test('text without diacritics gets the same tags, and its lemmas get theirs back', () => {
  const written = read('Președintele a declarat că țara nu va închide granița.');
  const bare = read('Presedintele a declarat ca tara nu va inchide granita.');
  expect([...bare.upos]).toEqual([...written.upos]);
  expect(bare.lemmas).toEqual(written.lemmas);
});

test('every word of a unit hangs, in the end, on its one root', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Ana', 'a', 'spus', ',', 'că', '„', '”', 'vine', 'mâine', '.', 'și', '12', 'x'), {
        maxLength: 60,
      }),
      (words) => {
        const doc = read(words.join(' '));
        for (const { tokens } of doc.units) {
          expect([...tokens].filter((token) => doc.head[token] < 0)).toHaveLength(1);
          for (const token of tokens) {
            let at = token;
            for (let steps = 0; doc.head[at] >= 0; steps++, at = doc.head[at])
              expect(steps).toBeLessThan(tokens.length);
          }
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('reading is the same every time', () => {
  const text = 'Premierul a spus joi că guvernul va plăti. Opoziția a cerut explicații.';
  expect(read(text)).toEqual(read(text));
});

test('a very long unit is read in one go', () => {
  expect(read(`${'casă și '.repeat(5_000)}pace`).count).toBe(10_001);
});

test.each([
  ['4. Întrebată dacă orașul va plăti, primărița a răspuns scurt.', 2],
  ['12) Ministra a anunțat un plan nou.', 2],
])('the number that counts a paragraph is no word of its sentence: %s', (text, length) => {
  const plain = read(text.replace(/^\d+[.)] /, ''));
  const counted = read(text);
  const root = counted.head.indexOf(-1);
  expect([...counted.head.subarray(0, length)]).toEqual(new Array(length).fill(root));
  const moved = (head: number): number => (head < 0 ? -1 : head + length);
  expect([...counted.head.subarray(length)]).toEqual(Array.from(plain.head, moved));
  expect([...counted.relation.subarray(length)]).toEqual([...plain.relation]);
});

test('a number that is a word of its sentence stays in it', () => {
  const doc = read('12 Orașe și un sat au fost afectate.');
  expect(doc.relations[doc.relation[0]]).not.toBe('punct');
});

test('reads a sentence the same whatever was read before it', () => {
  const [[text]] = SENTENCES as readonly [readonly [string, string]];
  const fresh = loadGrammar(readSections(new Uint8Array(readFileSync(file))), readMorph);
  const alone = readGrammar(readText(text, '2026-03-05', romanianText), fresh, fold);
  const long = Array.from({ length: 40 }, (_, i) => `orașul ${i} și`).join(' ');
  read(`Ministra a vizitat ${long} satul.`);
  read('Da.');
  const after = read(text);
  expect([after.head, after.relation, after.trusted]).toEqual([alone.head, alone.relation, alone.trusted]);
});
