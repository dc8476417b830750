/** What a number counts: a measure, per cent, or the noun behind it. */

import { type Morph, UPOS } from '../doc.js';
import { WORD } from '../text/atoms.js';
import { type FigureReader, uposAt, wordsAt } from './numbers.js';

export interface Counted {
  /** Atom after the figure. */
  readonly end: number;
  readonly unit: string;
  /** Token of the noun or mark. */
  readonly token: number;
  readonly kind: 'noun' | 'measure' | 'percent';
}

/** Adjectives that may stand between a number and its noun. */
const MODIFIERS = 2;

export function readCounted(reader: FigureReader, end: number, plural: boolean): Counted | null {
  const { atoms, rules, doc } = reader;
  for (const row of rules.percents) {
    if (wordsAt(reader, end, row))
      return { end: end + row.length, unit: '%', token: atoms.token[end], kind: 'percent' };
  }
  // a capitalised link word is part of a name (`1903 De Dion`)
  const initial = end < atoms.count ? doc.text[atoms.start[end]] : '';
  const linked = atoms.folded[end] === reader.numerals.link && initial === initial.toLowerCase();
  const start = linked ? end + 1 : end;
  const measure = readMeasure(reader, start);
  if (measure) return measure;
  let at = start;
  for (let i = 0; i < MODIFIERS && modifies(reader, at) && isNoun(reader, at + 1) && atoms.kind[at] === WORD; i++) at++;
  for (let i = 0; i < MODIFIERS && isInCompound(reader, at); i++) at++;
  if (at >= atoms.count || atoms.kind[at] !== WORD) return null;
  const token = atoms.token[at];
  const morph = doc.morph[doc.xpos[token]];
  if (doc.sentenceOf[token] !== doc.sentenceOf[atoms.token[end - 1]]) return null;
  const tag = uposAt(reader, at);
  const participle = tag === 'VERB' && morph.verbForm === 'part' && morph.number === 'plur';
  // behind the link word anything but a function word is what is counted, whatever its tag
  const foreign = linked && tag !== 'ADP' && tag !== 'DET' && tag !== 'CCONJ' && tag !== 'SCONJ' && tag !== 'NUM';
  const adjective = tag === 'ADJ' && (linked || morph.number === 'plur');
  if (tag !== 'NOUN' && !foreign && !adjective && !participle) return null;
  if (plural && tag === 'NOUN' && morph.number === 'sing' && !linked && !mayBePlural(reader, morph)) return null;
  if (atoms.stop[at] - atoms.start[at] === 1 && tag !== 'NUM') return null;
  if (rules.idioms.has(atoms.folded[at])) return null;
  // the noun may go on over its hyphen
  let stop = at + 1;
  while (stop < atoms.count && atoms.token[stop] === token) stop++;
  return { end: stop, unit: doc.forms[token], token, kind: 'noun' };
}

/** A noun whose oblique singular is written like its plural (`trei familii`, `unei familii`): a tagger may miss which it is. */
function mayBePlural({ rules }: FigureReader, { case: form, gender, definite }: Morph): boolean {
  return form === 'oblique' && !definite && gender === rules.pluralAsOblique;
}

/** An adjective, or a word that is one in front of a noun whatever the tagger takes it for. */
function modifies(reader: FigureReader, atom: number): boolean {
  return uposAt(reader, atom) === 'ADJ' || reader.rules.modifiers.has(reader.atoms.folded[atom] as string);
}

/** `two police officers`: the noun in front tells more of the one that is counted. */
function isInCompound({ atoms, doc }: FigureReader, atom: number): boolean {
  if (atom + 1 >= atoms.count || atoms.kind[atom] !== WORD || atoms.kind[atom + 1] !== WORD) return false;
  const token = atoms.token[atom] as number;
  const head = atoms.token[atom + 1] as number;
  const relation = doc.relation[token] as number;
  const compound = doc.head[token] === head && doc.relations[relation]?.startsWith('compound') === true;
  // The tree may make subjects of both.
  const twice = doc.head[token] === doc.head[head] && doc.relations[relation]?.startsWith('nsubj') === true;
  const bound = compound || (twice && relation === doc.relation[head]);
  return bound && UPOS[doc.upos[token] as number] === 'NOUN' && UPOS[doc.upos[head] as number] === 'NOUN';
}

function isNoun(reader: FigureReader, atom: number): boolean {
  const tag = uposAt(reader, atom);
  return tag === 'NOUN' || tag === 'ADJ';
}

/** `km/h`, `€`, `mp`: the longest row of atoms that is a measure; in capitals only where the measure is written so. */
function readMeasure(reader: FigureReader, at: number): Counted | null {
  const { atoms, rules } = reader;
  if (at >= atoms.count) return null;
  let key = '';
  let best: Counted | null = null;
  for (let i = at; i < atoms.count && i < at + 3; i++) {
    key = i === at ? atoms.folded[i] : `${key} ${atoms.folded[i]}`;
    const unit = rules.measures.get(key);
    if (unit !== undefined) best = { end: i + 1, unit, token: atoms.token[at], kind: 'measure' };
  }
  return best;
}
