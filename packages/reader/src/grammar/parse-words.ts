/** What a parser sees of the words of a unit: hashes, made once, `count` words then the root then "no word". */
import type { Morph } from '../doc.js';
import { UPOS } from '../doc.js';
import { columnsOf } from './columns.js';
import { hashString, mix } from './hash.js';

export interface ParseWords {
  readonly count: number;
  readonly lemma: Int32Array;
  readonly form: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  /** Part of speech with what matters to syntax: verb form, case, kind of pronoun. */
  readonly kind: Int32Array;
  readonly lemmaTag: Int32Array;
  /** Number, gender, person for agreement, each 0 if not shown. */
  readonly number: Int32Array;
  readonly gender: Int32Array;
  readonly person: Int32Array;
  /** How many verbs, commas-and-the-like, and nominals stand before each word. */
  readonly verbsBefore: Int32Array;
  readonly punctsBefore: Int32Array;
}

/** Per tag row: what `readParseWords` needs of the tag. */
export interface TagAtoms {
  readonly upos: Int32Array;
  readonly kind: Int32Array;
  readonly number: Uint8Array;
  readonly gender: Uint8Array;
  readonly person: Uint8Array;
  /** 1 verb, 2 punctuation, 0 other. */
  readonly between: Uint8Array;
}

export function tagAtoms(morph: readonly Morph[]): TagAtoms {
  return {
    upos: Int32Array.from(morph, ({ upos }) => mix(11, UPOS.indexOf(upos))),
    kind: Int32Array.from(morph, (m) =>
      hashString(`${m.upos} ${m.verbForm} ${m.mood} ${m.case} ${m.pronoun} ${m.clitic} ${m.tag.slice(0, 2)}`),
    ),
    number: Uint8Array.from(morph, ({ number }) => ['', 'sing', 'plur'].indexOf(number)),
    gender: Uint8Array.from(morph, ({ gender }) => ['', 'masc', 'fem', 'neut'].indexOf(gender)),
    person: Uint8Array.from(morph, ({ person }) => person),
    between: Uint8Array.from(morph, ({ upos }) => (upos === 'VERB' ? 1 : upos === 'PUNCT' ? 2 : 0)),
  };
}

/** `reversed` turns the unit round, for the parser that reads from right to left. */
export function readParseWords(
  tags: ArrayLike<number>,
  forms: Int32Array,
  lemmas: Int32Array,
  atoms: TagAtoms,
  reversed: boolean,
): ParseWords {
  const count = tags.length;
  const size = count + 2;
  const column = columnsOf(11, size);
  const words: ParseWords = {
    count,
    lemma: column(),
    form: column(),
    tag: column(),
    upos: column(),
    kind: column(),
    lemmaTag: column(),
    number: column(),
    gender: column(),
    person: column(),
    verbsBefore: column(),
    punctsBefore: column(),
  };
  for (let k = 0; k < count; k++) {
    const i = reversed ? count - 1 - k : k;
    const tag = tags[i];
    words.lemma[k] = lemmas[i];
    words.form[k] = forms[i];
    words.tag[k] = mix(3, tag);
    words.upos[k] = atoms.upos[tag];
    words.kind[k] = atoms.kind[tag];
    words.lemmaTag[k] = mix(lemmas[i], tag);
    words.number[k] = atoms.number[tag];
    words.gender[k] = atoms.gender[tag];
    words.person[k] = atoms.person[tag];
    words.verbsBefore[k + 1] = words.verbsBefore[k] + (atoms.between[tag] === 1 ? 1 : 0);
    words.punctsBefore[k + 1] = words.punctsBefore[k] + (atoms.between[tag] === 2 ? 1 : 0);
  }
  markEdge(words, count, mix(1, 101));
  markEdge(words, count + 1, mix(1, 211));
  return words;
}

/** The root, and what stands for no word. */
function markEdge({ lemma, form, tag, upos, kind, lemmaTag }: ParseWords, place: number, value: number): void {
  lemma[place] = value;
  form[place] = value;
  tag[place] = value;
  upos[place] = value;
  kind[place] = value;
  lemmaTag[place] = value;
}

/** Distance of two words in steps that grow. */
export function distance(left: number, right: number, none: number): number {
  if (left === none || right === none) return 0;
  const d = right - left;
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : d < 20 ? 7 : 8;
}

/** Verbs (to 3) and marks (to 3) between two words. */
export function between(
  { verbsBefore, punctsBefore, count }: ParseWords,
  left: number,
  right: number,
  none: number,
): number {
  if (left === none || right === none || left >= count) return -1;
  const verbs = verbsBefore[right] - verbsBefore[left + 1];
  const puncts = punctsBefore[right] - punctsBefore[left + 1];
  return Math.min(verbs, 3) * 4 + Math.min(puncts, 3);
}

/** 0 not shown, 1 same, 2 other; for number, gender, person. */
export function agreement({ number, gender, person }: ParseWords, a: number, b: number): number {
  return same(number[a], number[b]) * 9 + same(gender[a], gender[b]) * 3 + same(person[a], person[b]);
}

const same = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a === b ? 1 : 2);
