/**
 * Romanian tags: MULTEXT-East morphosyntactic descriptions as UD Romanian RRT uses them in XPOS
 * (http://nl.ijs.si/ME/V6/msd/html/msd-ro.html), behind the universal part of speech: `NOUN|Ncfsry`.
 */
import type { Morph, Upos } from '../../doc.js';

/** Reads `UPOS|XPOS`. Tags of punctuation and unknown ones say nothing beyond their part of speech. */
export function readMorph(joint: string): Morph {
  const bar = joint.indexOf('|');
  const upos = joint.slice(0, bar) as Upos;
  const tag = joint.slice(bar + 1);
  const plain: Morph = { ...NOTHING, tag, upos };
  // Names of punctuation marks (`COMMA`) are tags too.
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return plain;
  const at = POSITIONS[tag[0]];
  if (at === undefined) return plain;
  const letter = (position: number | undefined): string => (position === undefined ? '' : (tag[position] ?? ''));
  const verb = tag[0] === 'V';
  const form = verb ? VERB_FORMS[letter(2)] : undefined;
  // A bare auxiliary (`Va--3s`) shows person and number: it is finite.
  const finite = verb && form === undefined && letter(4) !== '' && letter(4) !== '-';
  return {
    ...plain,
    number: NUMBERS[letter(at.number)] ?? '',
    gender: GENDERS[letter(at.gender)] ?? '',
    person: PERSONS[letter(at.person)] ?? 0,
    case: CASES[letter(at.case)] ?? '',
    definite: letter(at.definite) === 'y',
    verbForm: finite ? 'fin' : (form?.[0] ?? ''),
    mood: finite ? 'ind' : (form?.[1] ?? ''),
    tense: verb ? (TENSES[letter(3)] ?? (letter(2) === 'p' ? 'past' : '')) : '',
    pronoun: tag[0] === 'T' ? 'article' : 'PD'.includes(tag[0]) ? (PRONOUNS[letter(1)] ?? '') : '',
    clitic: tag[0] === 'P' && tag.endsWith('w') && 'px'.includes(tag[1]),
  };
}

const NOTHING = {
  number: '',
  gender: '',
  person: 0,
  case: '',
  definite: false,
  verbForm: '',
  tense: '',
  mood: '',
  pronoun: '',
  clitic: false,
} as const;

interface Positions {
  readonly gender?: number;
  readonly number?: number;
  readonly case?: number;
  readonly person?: number;
  readonly definite?: number;
}

/** Where each category writes what. */
const POSITIONS: Readonly<Record<string, Positions>> = {
  N: { gender: 2, number: 3, case: 4, definite: 5 },
  V: { person: 4, number: 5, gender: 6, definite: 7 },
  A: { gender: 3, number: 4, case: 5, definite: 6 },
  P: { person: 2, gender: 3, number: 4, case: 5 },
  D: { person: 2, gender: 3, number: 4, case: 5 },
  T: { gender: 2, number: 3, case: 4 },
  M: { gender: 2, number: 3, case: 4, definite: 6 },
  S: { case: 3 },
  R: {},
  Q: {},
  C: {},
  I: {},
  Y: { gender: 2, number: 3, case: 4, definite: 5 },
};

const NUMBERS: Readonly<Record<string, Morph['number']>> = { s: 'sing', p: 'plur' };
const GENDERS: Readonly<Record<string, Morph['gender']>> = { m: 'masc', f: 'fem', n: 'neut' };
const PERSONS: Readonly<Record<string, Morph['person']>> = { '1': 1, '2': 2, '3': 3 };
const CASES: Readonly<Record<string, Morph['case']>> = {
  r: 'direct',
  o: 'oblique',
  v: 'voc',
  n: 'nom',
  a: 'acc',
  g: 'gen',
  d: 'dat',
};
const VERB_FORMS: Readonly<Record<string, readonly [Morph['verbForm'], Morph['mood']]>> = {
  i: ['fin', 'ind'],
  s: ['fin', 'sub'],
  m: ['fin', 'imp'],
  n: ['inf', ''],
  p: ['part', ''],
  g: ['ger', ''],
};
const TENSES: Readonly<Record<string, Morph['tense']>> = { p: 'pres', i: 'imp', s: 'past', l: 'pqp' };
const PRONOUNS: Readonly<Record<string, Morph['pronoun']>> = {
  p: 'personal',
  x: 'reflexive',
  s: 'possessive',
  d: 'demonstrative',
  w: 'relative',
  i: 'indefinite',
  z: 'negative',
  h: 'demonstrative',
};
