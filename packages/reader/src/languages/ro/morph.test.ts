import { expect, test } from 'vitest';
import type { Morph } from '../../doc.js';
import { readMorph } from './morph.js';

const CASES: readonly (readonly [string, Partial<Morph>])[] = [
  ['NOUN|Ncmsry', { upos: 'NOUN', tag: 'Ncmsry', gender: 'masc', number: 'sing', case: 'direct', definite: true }],
  ['NOUN|Ncfpoy', { gender: 'fem', number: 'plur', case: 'oblique', definite: true }],
  ['NOUN|Ncms-n', { gender: 'masc', number: 'sing', case: '', definite: false }],
  ['PROPN|Npfsoy', { upos: 'PROPN', case: 'oblique', definite: true }],
  ['PROPN|Np', { upos: 'PROPN', number: '', gender: '', case: '' }],
  ['VERB|Vmip3s', { verbForm: 'fin', mood: 'ind', tense: 'pres', person: 3, number: 'sing' }],
  ['VERB|Vmii3p', { verbForm: 'fin', mood: 'ind', tense: 'imp', person: 3, number: 'plur' }],
  ['VERB|Vmil3s', { verbForm: 'fin', tense: 'pqp' }],
  ['VERB|Vmis3s', { verbForm: 'fin', tense: 'past' }],
  ['VERB|Vmsp3', { verbForm: 'fin', mood: 'sub', tense: 'pres', person: 3, number: '' }],
  ['VERB|Vmm-2s', { verbForm: 'fin', mood: 'imp', person: 2 }],
  ['VERB|Vmnp', { verbForm: 'inf', mood: '', person: 0 }],
  ['VERB|Vmg', { verbForm: 'ger' }],
  ['VERB|Vmp--sf', { verbForm: 'part', tense: 'past', number: 'sing', gender: 'fem', person: 0 }],
  ['AUX|Va--3s', { upos: 'AUX', verbForm: 'fin', person: 3, number: 'sing' }],
  ['AUX|Va--3', { verbForm: 'fin', person: 3, number: '' }],
  ['ADJ|Afpfsry', { gender: 'fem', number: 'sing', case: 'direct', definite: true }],
  ['PRON|Pp3-sd--------w', { pronoun: 'personal', person: 3, number: 'sing', case: 'dat', clitic: true }],
  ['PRON|Pp3msr--------s', { pronoun: 'personal', gender: 'masc', case: 'direct', clitic: false }],
  ['PRON|Px3--a--------w', { pronoun: 'reflexive', case: 'acc', clitic: true }],
  ['PRON|Pw3--r', { pronoun: 'relative', case: 'direct', clitic: false }],
  ['DET|Dd3msr---e', { pronoun: 'demonstrative', gender: 'masc', number: 'sing' }],
  ['DET|Tifsr', { pronoun: 'article', gender: 'fem', number: 'sing', case: 'direct' }],
  ['NUM|Mcfsrln', { number: 'sing', gender: 'fem', definite: false }],
  ['ADP|Spsa', { case: 'acc' }],
  ['ADP|Spsg', { case: 'gen' }],
  ['PUNCT|COMMA', { upos: 'PUNCT', tag: 'COMMA', number: '', case: '', pronoun: '' }],
  ['PUNCT|PERIOD', { upos: 'PUNCT', clitic: false }],
  ['NOUN|Yn', { number: '', gender: '' }],
  ['X|X', { upos: 'X' }],
];

test.each(CASES)('%s', (tag, expected) => {
  expect(readMorph(tag)).toMatchObject(expected);
});
