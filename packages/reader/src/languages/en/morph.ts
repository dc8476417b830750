/**
 * English tags: those of the Penn treebank as UD English EWT uses them in XPOS, behind the universal part of speech
 * (`NOUN|NNS`). Training writes what the form of a pronoun, a determiner or `be` shows behind them (`PRON|PRP:3sm`), see
 * `formTag`, so that a tag alone says person, number and gender.
 */
import type { Morph, Upos } from '../../doc.js';

/** Reads `UPOS|XPOS`. */
export function readMorph(joint: string): Morph {
  const bar = joint.indexOf('|');
  const upos = joint.slice(0, bar) as Upos;
  const tag = joint.slice(bar + 1);
  const plain: Morph = { ...NOTHING, tag, upos };
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return plain;
  const colon = tag.indexOf(':');
  const base = colon < 0 ? tag : tag.slice(0, colon);
  const shown = colon < 0 ? '' : tag.slice(colon + 1);
  return { ...plain, ...BY_TAG[base], ...(upos === 'NUM' ? {} : numberOfNoun(upos, base)), ...readShown(shown) };
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

const BY_TAG: Readonly<Record<string, Partial<Morph>>> = {
  VBD: { verbForm: 'fin', mood: 'ind', tense: 'past' },
  VBZ: { verbForm: 'fin', mood: 'ind', tense: 'pres', person: 3, number: 'sing' },
  VBP: { verbForm: 'fin', mood: 'ind', tense: 'pres' },
  MD: { verbForm: 'fin', mood: 'ind' },
  VB: { verbForm: 'inf' },
  VBN: { verbForm: 'part', tense: 'past' },
  VBG: { verbForm: 'ger' },
  PRP: { pronoun: 'personal' },
  PRP$: { pronoun: 'possessive', case: 'gen' },
  WDT: { pronoun: 'relative' },
  WP: { pronoun: 'relative' },
  WP$: { pronoun: 'relative', case: 'gen' },
};

function numberOfNoun(upos: Upos, tag: string): Partial<Morph> {
  if (upos !== 'NOUN' && upos !== 'PROPN') return {};
  if (tag === 'NNS' || tag === 'NNPS') return { number: 'plur' };
  return tag === 'NN' || tag === 'NNP' ? { number: 'sing' } : {};
}

/** Letters behind the colon: person, `s`/`p`, `m`/`f`, `x` reflexive, `d` demonstrative, `a` article, `i` indefinite. */
function readShown(shown: string): Partial<Morph> {
  const morph: { -readonly [K in keyof Morph]?: Morph[K] } = {};
  for (const letter of shown) {
    if (letter >= '1' && letter <= '3') morph.person = Number(letter) as 1 | 2 | 3;
    else if (letter === 's') morph.number = 'sing';
    else if (letter === 'p') morph.number = 'plur';
    else if (letter === 'm') morph.gender = 'masc';
    else if (letter === 'f') morph.gender = 'fem';
    else if (letter === 'x') morph.pronoun = 'reflexive';
    else if (letter === 'd') morph.pronoun = 'demonstrative';
    else if (letter === 'a') morph.pronoun = 'article';
    else if (letter === 'i') morph.pronoun = 'indefinite';
    else if (letter === 'y') morph.definite = true;
  }
  return morph;
}

/** The XPOS that training teaches for a word of the treebank. */
export function formTag(form: string, xpos: string): string {
  const shown = SHOWN[xpos]?.[form.toLowerCase().replace('’', "'")];
  return shown === undefined ? xpos : `${xpos}:${shown}`;
}

const PERSONAL: Readonly<Record<string, string>> = {
  i: '1s',
  me: '1s',
  we: '1p',
  us: '1p',
  you: '2',
  he: '3sm',
  him: '3sm',
  she: '3sf',
  her: '3sf',
  it: '3s',
  they: '3p',
  them: '3p',
  myself: '1sx',
  ourselves: '1px',
  yourself: '2sx',
  yourselves: '2px',
  himself: '3smx',
  herself: '3sfx',
  itself: '3sx',
  themselves: '3px',
};

const SHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PRP: PERSONAL,
  PRP$: { my: '1s', our: '1p', your: '2', his: '3sm', her: '3sf', its: '3s', their: '3p' },
  DT: { a: 'as', an: 'as', the: 'ay', this: 'ds', that: 'ds', these: 'dp', those: 'dp' },
  VBD: { was: 's', were: 'p' },
  VBP: { am: '1s', are: 'p', "'m": '1s', "'re": 'p' },
};
