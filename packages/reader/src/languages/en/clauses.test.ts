import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readClauses } from '../../grammar/clauses.js';
import { readDetermined } from '../../grammar/determined.js';
import { loadGrammar, readGrammar } from '../../grammar/grammar.js';
import { readSections } from '../../grammar/weights.js';
import { fold } from '../../text/fold.js';
import { readText } from '../../text/text.js';
import { english } from './index.js';

const file = new URL('../../../resources/en.bin', import.meta.url);
const models = loadGrammar(readSections(new Uint8Array(readFileSync(file))), english.morph);

function read(text: string) {
  const trees = readGrammar(readText(text, '2026-03-05', english.text), models, fold);
  const doc = readDetermined(trees, english.clauses);
  return { doc, clauses: readClauses(doc, english.clauses).clauses };
}

test.each([
  ['The army has captured the town.', { lemma: 'capture', tense: 'past', mood: 'indicative', voice: 'active' }],
  ['The army is building a base.', { lemma: 'build', tense: 'present', mood: 'indicative', voice: 'active' }],
  ['The minister was arrested by police.', { lemma: 'arrest', tense: 'past', voice: 'passive' }],
  ['The troops have been ordered to leave.', { lemma: 'order', tense: 'past', voice: 'passive' }],
  ['The minister will visit the town.', { lemma: 'visit', tense: 'future', mood: 'indicative' }],
  ['The minister would visit the town.', { lemma: 'visit', mood: 'conditional' }],
  ['The minister may visit the town.', { lemma: 'visit', modality: 'possible', tense: 'present' }],
  ['Soldiers must leave the town.', { lemma: 'leave', modality: 'necessary' }],
  ['The minister did not visit the town.', { lemma: 'visit', tense: 'past', negated: true }],
  ["The minister won't visit the town.", { lemma: 'visit', tense: 'future', negated: true }],
  ['The army began to shell the town.', { lemma: 'shell', tense: 'past', modality: 'begun' }],
  ['The prisoners were being questioned.', { lemma: 'question', tense: 'past', voice: 'passive' }],
])('%s', (text, expected) => {
  expect(read(text).clauses[0]).toMatchObject(expected);
});

test('who does what to whom', () => {
  const { doc, clauses } = read('Police arrested three activists, officials said on Monday.');
  const [arrest, say] = clauses;
  expect(doc.forms[arrest?.subject?.head ?? -1]).toBe('Police');
  expect(doc.forms[say?.subject?.head ?? -1]).toBe('officials');
});

test('articles and possessives mark their noun', () => {
  const { doc } = read("The minister's lawyer left a village.");
  const of = (word: string) => doc.morph[doc.xpos[doc.forms.indexOf(word)] as number];
  expect(of('minister')).toMatchObject({ definite: true, case: 'gen' });
  expect(of('lawyer')).toMatchObject({ definite: true, case: '' });
  expect(of('village')).toMatchObject({ definite: false });
});
