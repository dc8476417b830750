import { expect, test } from 'vitest';
import { formTag, readMorph } from './morph.js';

test.each([
  ['NOUN|NNS', { number: 'plur', verbForm: '' }],
  ['PROPN|NNP', { number: 'sing' }],
  ['VERB|VBD', { verbForm: 'fin', tense: 'past', person: 0 }],
  ['VERB|VBZ', { verbForm: 'fin', tense: 'pres', person: 3, number: 'sing' }],
  ['VERB|VBG', { verbForm: 'ger' }],
  ['VERB|VBN', { verbForm: 'part', tense: 'past' }],
  ['AUX|MD', { verbForm: 'fin', tense: '' }],
  ['PRON|PRP:3sf', { pronoun: 'personal', person: 3, number: 'sing', gender: 'fem' }],
  ['PRON|PRP$:3sm', { pronoun: 'possessive', case: 'gen', gender: 'masc' }],
  ['PRON|PRP:3smx', { pronoun: 'reflexive', person: 3 }],
  ['DET|DT:ay', { pronoun: 'article', definite: true }],
  ['DET|DT:as', { pronoun: 'article', definite: false, number: 'sing' }],
  ['PRON|WP', { pronoun: 'relative' }],
  ['PUNCT|NNP', { number: '' }],
])('%s', (tag, shown) => {
  expect(readMorph(tag)).toMatchObject(shown);
});

test.each([
  ['Her', 'PRP$', 'PRP$:3sf'],
  ['her', 'PRP', 'PRP:3sf'],
  ['The', 'DT', 'DT:ay'],
  ['were', 'VBD', 'VBD:p'],
  ['’re', 'VBP', 'VBP:p'],
  ['houses', 'NNS', 'NNS'],
])('the tag of %s as %s', (form, xpos, tag) => {
  expect(formTag(form, xpos)).toBe(tag);
});
