/**
 * Lemmas by suffix rules: the longest known ending of the form (the whole form first) with what the tag says gives an edit
 * script. Whole words are simply the longest endings; only endings that decide otherwise than a shorter one are kept.
 */
import type { Morph } from '../doc.js';
import { hashString, mix } from './hash.js';
import { firstClass, loadTable, type SparseTable } from './sparse.js';
import { type Sections, section } from './weights.js';
import { normalize } from './words.js';

export interface Lemmatizer {
  readonly table: SparseTable;
  readonly scripts: readonly Script[];
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
    table: loadTable(sections, 'lemmas'),
    scripts: (section(sections, 'lemmas.scripts', 'u8').meta as string[]).map(readScript),
  };
}

/** `3|ă|0` */
function readScript(text: string): Script {
  const [drop, add, casing] = text.split('|');
  return { drop: Number(drop), add, casing: Number(casing) as 0 | 1 | 2 };
}

/** The lemma of a form with that tag; the lower-cased form itself if no rule knows its ending. */
export function lemmaOf({ table, scripts }: Lemmatizer, form: string, morph: Morph): string {
  const text = normalize(form);
  const key = morphKey(morph);
  const whole = firstClass(table, endingKey(text, text.length + 1, key));
  if (whole >= 0) return applyScript(form, text, scripts[whole]);
  const isName = morph.upos === 'PROPN';
  // A name that shows no ending is its own lemma.
  if (isName && morph.number === '') return form;
  for (let n = Math.min(text.length - 1, MAX_ENDING); n >= 0; n--) {
    const found = firstClass(table, endingKey(text, n, key));
    if (found >= 0) return applyScript(form, text, isName ? { ...scripts[found], casing: 2 } : scripts[found]);
  }
  return isName ? form : text;
}

export const MAX_ENDING = 8;

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
