/**
 * UniMorph's Romanian inflection tables (https://github.com/unimorph/ron): `lemma TAB form TAB features`. They were read
 * off tables of Wiktionary and their columns got mixed up on the way; what a row means is worked out here.
 */
import {
  hashString,
  type LemmaMorph,
  normalize,
  packLexicon,
  type Section,
  type Upos,
} from '@cronicar/reader/training';
import { strip } from './strip.js';

export interface Inflection {
  readonly lemma: string;
  readonly form: string;
  readonly morph: LemmaMorph;
  /** What tells its analyses apart in the lexicon: part of speech first. */
  readonly analysis: string;
}

export function readUnimorph(text: string): Inflection[] {
  const rows: Row[] = [];
  for (const line of text.normalize('NFC').split('\n')) {
    const [lemma, form, features] = line.split('\t');
    if (features) rows.push({ lemma, form, features: features.split(';') });
  }
  // The indefinite plural is told by its article, and tells which of the definite forms are plurals.
  const plurals = new Map<string, string>();
  for (const { lemma, form, features } of rows)
    if (features[0] === 'N' && form.startsWith('niște ')) plurals.set(lemma, form.slice('niște '.length));
  return rows.flatMap((row) => inflectionOf(row, plurals.get(row.lemma)) ?? []);
}

interface Row {
  readonly lemma: string;
  readonly form: string;
  readonly features: readonly string[];
}

function inflectionOf(row: Row, plural: string | undefined): Inflection | null {
  const part = row.features[0];
  if (part === 'N') return noun(row, plural);
  if (part === 'ADJ') return adjective(row);
  return part.startsWith('V') ? verb(row) : null;
}

/** Articles of indefinite forms: number, and whether the case is genitive/dative. */
const ARTICLES: Readonly<Record<string, readonly ['sing' | 'plur', boolean]>> = {
  un: ['sing', false],
  o: ['sing', false],
  unui: ['sing', true],
  unei: ['sing', true],
  niște: ['plur', false],
  unor: ['plur', true],
};

function noun({ lemma, form, features }: Row, plural: string | undefined): Inflection | null {
  const [first, ...rest] = form.split(' ');
  if (rest.length === 1 && first in ARTICLES) {
    const [number, oblique] = ARTICLES[first];
    return made(lemma, rest[0], 'NOUN', { number }, oblique ? 'oblique' : '');
  }
  if (rest.length > 0) return null;
  if (features.includes('VOC'))
    return made(lemma, form, 'NOUN', { number: features.includes('PL') ? 'plur' : 'sing' }, 'voc');
  if (!features.includes('DEF')) return null;
  const oblique = features.includes('GEN/DAT');
  const many = oblique ? form.endsWith('lor') : plural !== undefined && form.startsWith(plural) && /(le|i)$/.test(form);
  return made(lemma, form, 'NOUN', { number: many ? 'plur' : 'sing', definite: true }, oblique ? 'oblique' : '');
}

/** What the tables call masculine, neuter and feminine singular and plural. */
const ADJECTIVES: Readonly<Record<string, readonly ['sing' | 'plur', string]>> = {
  MASC: ['sing', 'masc'],
  NEUT: ['sing', 'fem'],
  FEM: ['plur', 'masc'],
  PL: ['plur', 'fem'],
};

function adjective({ lemma, form, features }: Row): Inflection | null {
  const column = features.find((feature) => feature in ADJECTIVES);
  if (column === undefined || form.includes(' ')) return null;
  const [number, gender] = ADJECTIVES[column];
  return made(
    lemma,
    form,
    'ADJ',
    { number, definite: features.includes('DEF') },
    `${gender} ${features.includes('DAT/GEN') ? 'oblique' : ''}`,
  );
}

function verb({ lemma, form, features }: Row): Inflection | null {
  const has = (feature: string): boolean => features.includes(feature);
  const words = form.split(' ');
  const bare = words[words.length - 1];
  if (words.length > 2 || words[0] === 'nu') return null;
  if (features[0] === 'V.PTCP') return made(lemma, bare, 'VERB', { verbForm: 'part' }, '');
  if (features[0] === 'V.CVB') return made(lemma, bare, 'VERB', { verbForm: 'ger' }, '');
  if (has('NFIN')) return made(lemma, bare, 'VERB', { verbForm: 'inf' }, '');
  const person = has('1') ? 1 : has('2') ? 2 : 3;
  const number = has('PL') ? 'plur' : 'sing';
  const tense = has('IPFV') ? 'imp' : has('PRF') ? 'pqp' : has('PFV') ? 'past' : has('IMP') ? '' : 'pres';
  return made(
    lemma,
    bare,
    'VERB',
    { verbForm: 'fin', tense, person, number },
    `${has('SBJV') ? 'sub' : has('IMP') ? 'imp' : ''}`,
  );
}

function made(lemma: string, form: string, upos: Upos, morph: Partial<LemmaMorph>, more: string): Inflection {
  const full: LemmaMorph = { upos, number: '', definite: false, verbForm: '', tense: '', person: 0, ...morph };
  const analysis = `${upos} ${full.verbForm} ${full.tense} ${full.person} ${full.number} ${full.definite ? 'def' : ''} ${more}`;
  return { lemma, form, morph: full, analysis };
}

/** The lexicon's sections: each form, and it without diacritics, with the set of its analyses. */
export function buildLexicon(inflections: readonly Inflection[]): Section[] {
  const analyses = new Map<string, Set<string>>();
  for (const { form, analysis } of inflections) {
    const text = normalize(form);
    for (const written of new Set([text, strip(text)])) {
      const set = analyses.get(written);
      if (set) set.add(analysis);
      else analyses.set(written, new Set([analysis]));
    }
  }
  const fine = new Map<string, number>();
  const coarse = new Map<string, number>();
  const coarseOf: number[] = [0];
  const classes = new Map<number, number>();
  const numberOf = (known: Map<string, number>, key: string): number => {
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  };
  for (const [form, set] of analyses) {
    const entry = numberOf(fine, [...set].sort().join(', '));
    coarseOf[entry] = numberOf(
      coarse,
      [...new Set([...set].map((analysis) => analysis.split(' ')[0]))].sort().join(' '),
    );
    classes.set(hashString(form), entry);
  }
  console.log(`lexicon: ${classes.size} forms, ${fine.size} fine and ${coarse.size} coarse classes`);
  return packLexicon(classes, coarseOf);
}
