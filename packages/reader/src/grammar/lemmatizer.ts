/**
 * Lemmas by suffix rules: the longest known ending of the form (the whole form first) with what the tag says gives an edit
 * script. Whole words are simply the longest endings; only endings that decide otherwise than a shorter one are kept.
 */
import type { Morph } from '../doc.js';
import { oncePer } from '../memo.js';
import { hashString, mix } from './hash.js';
import { type LookUp, loadLookUp, lookUp } from './look-up.js';
import { type Section, type Sections, section, textOf, unitsOf } from './weights.js';
import { normalize } from './words.js';

export interface Lemmatizer {
  readonly table: LookUp;
  /** The scripts as they are written, one after the other, and where each begins; one more start at the end. */
  readonly text: Uint16Array;
  readonly starts: Uint32Array;
  /** Those read so far: a report needs a few hundred of the thousands. */
  readonly read: (Script | undefined)[];
}

/** Take `drop` letters off the end of the lower-cased form and add `add`; then set the capitals. */
export interface Script {
  readonly drop: number;
  readonly add: string;
  /** 0 lower case, 1 first letter a capital, 2 as the form is written. */
  readonly casing: 0 | 1 | 2;
}

export function loadLemmatizer(sections: Sections): Lemmatizer {
  return {
    table: loadLookUp(sections, 'lemmas'),
    text: section(sections, 'lemmas.scripts', 'u16').data,
    starts: section(sections, 'lemmas.starts', 'u32').data,
    read: [],
  };
}

/** The sections of scripts written `drop|add|casing`, such as `3|ă|0`. */
export function packScripts(scripts: readonly string[]): Section[] {
  const starts = [0];
  for (const script of scripts) starts.push(starts[starts.length - 1] + script.length);
  return [
    { name: 'lemmas.scripts', type: 'u16', data: unitsOf(scripts.join('')), meta: null },
    { name: 'lemmas.starts', type: 'u32', data: Uint32Array.from(starts), meta: null },
  ];
}

function scriptAt({ text, starts, read }: Lemmatizer, row: number): Script {
  const known = read[row];
  if (known) return known;
  const [drop, add, casing] = textOf(text.subarray(starts[row], starts[row + 1])).split('|');
  const script = { drop: Number(drop), add, casing: Number(casing) as 0 | 1 | 2 };
  read[row] = script;
  return script;
}

/** The lemma of a form with that tag; the lower-cased form itself if no rule knows its ending. */
export function lemmaOf(lemmatizer: Lemmatizer, form: string, morph: Morph): string {
  const { table } = lemmatizer;
  const text = normalize(form);
  const key = keyOf(morph);
  const whole = lookUp(table, endingKey(text, text.length + 1, key));
  if (whole >= 0) return applyScript(form, text, scriptAt(lemmatizer, whole));
  const isName = morph.upos === 'PROPN';
  // A name that shows no ending is its own lemma.
  if (isName && morph.number === '') return form;
  for (let n = Math.min(text.length - 1, MAX_ENDING); n >= 0; n--) {
    const found = lookUp(table, endingKey(text, n, key));
    if (found < 0) continue;
    const script = scriptAt(lemmatizer, found);
    return applyScript(form, text, isName ? { ...script, casing: 2 } : script);
  }
  return isName ? form : text;
}

export const MAX_ENDING = 8;

const keyOf = oncePer(morphKey);

/** What of a tag a lemma depends on. */
export function morphKey({ upos, number, definite, verbForm, tense, person }: LemmaMorph): number {
  const rest =
    verbForm === ''
      ? `${number} ${definite ? 'def' : ''} ${upos === 'PRON' || upos === 'DET' ? person : 0}`
      : verbForm === 'fin'
        ? tense
        : '';
  return hashString(`${upos} ${verbForm} ${rest}`, 5);
}
export type LemmaMorph = Pick<Morph, 'upos' | 'number' | 'definite' | 'verbForm' | 'tense' | 'person'>;

/** Hash of the last `n` letters with a tag; `n` above the length means the whole word. */
export function endingKey(text: string, n: number, key: number): number {
  return n > text.length ? mix(hashString(text, 1), key) : mix(hashString(text, 2, text.length - n), key);
}

export function applyScript(form: string, text: string, { drop, add, casing }: Script): string {
  const lemma = text.slice(0, Math.max(0, text.length - drop)) + add;
  if (casing === 0) return lemma;
  if (casing === 1) return lemma.slice(0, 1).toUpperCase() + lemma.slice(1);
  // As written: the letters that stay keep their capitals; a word all in capitals keeps them to the end.
  const kept = Math.max(0, Math.min(text.length - drop, form.length));
  const end = form.length > 1 && form === form.toUpperCase() ? add.toUpperCase() : add;
  return form.length === text.length ? form.slice(0, kept) + end : lemma;
}
