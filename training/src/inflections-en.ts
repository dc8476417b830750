/** Inflected forms of the verbs and nouns that English brings as word lists. */
import {
  englishVerbs,
  irregularNouns,
  irregularVerbs,
  type LemmaMorph,
  pluralOf,
  verbForms,
} from '@cronicar/reader/training';
import type { Inflection } from './unimorph.js';

export function englishInflections(): Inflection[] {
  const verbs = [...new Set([...englishVerbs, ...irregularVerbs()])].filter((lemma) => lemma !== 'be').sort();
  return [...verbs.flatMap(ofVerb), ...irregularNouns().flatMap(ofNoun)];
}

function ofVerb(lemma: string): Inflection[] {
  const { third, past, participle, gerund } = verbForms(lemma);
  return [
    made(lemma, lemma, { verbForm: 'inf' }, 'inf'),
    made(lemma, lemma, { verbForm: 'fin', tense: 'pres' }, 'plain'),
    made(lemma, third, { verbForm: 'fin', tense: 'pres', person: 3, number: 'sing' }, 'third'),
    ...past.map((form) => made(lemma, form, { verbForm: 'fin', tense: 'past' }, 'past')),
    ...participle.map((form) => made(lemma, form, { verbForm: 'part', tense: 'past' }, 'part')),
    made(lemma, gerund, { verbForm: 'ger' }, 'ger'),
  ];
}

function ofNoun(lemma: string): Inflection[] {
  return [
    made(lemma, lemma, { upos: 'NOUN', number: 'sing' }, 'sing'),
    made(lemma, pluralOf(lemma), { upos: 'NOUN', number: 'plur' }, 'plur'),
  ];
}

function made(lemma: string, form: string, morph: Partial<LemmaMorph>, more: string): Inflection {
  const full: LemmaMorph = {
    upos: 'VERB',
    number: '',
    definite: false,
    verbForm: '',
    tense: '',
    person: 0,
    ...morph,
  };
  return { lemma, form, morph: full, analysis: `${full.upos} ${more}` };
}
