/**
 * A lexicon of inflected forms as the models use it: form → the set of analyses it may have, as a number. Built from
 * inflection tables in training; the forms themselves are not kept, only hashes.
 */

import { type LookUp, loadLookUp, lookUp, packLookUp } from './look-up.js';
import { type Section, type Sections, section } from './weights.js';

export interface Lexicon {
  readonly table: LookUp;
  /** Class → class by part of speech only. */
  readonly coarse: Uint16Array;
}

/** Fine class of a hashed, normalized form; 0 if the lexicon lacks it. */
export const lexicalClass = (lexicon: Lexicon, hash: number): number => Math.max(0, lookUp(lexicon.table, hash));

export function loadLexicon(sections: Sections): Lexicon {
  return { table: loadLookUp(sections, 'lexicon'), coarse: section(sections, 'lexicon.coarse', 'u16').data };
}

/** `classes`: hash of a form → fine class (1…); `coarse`: fine class → coarse class. */
export function packLexicon(classes: ReadonlyMap<number, number>, coarse: readonly number[]): Section[] {
  return [
    packLookUp('lexicon', classes),
    { name: 'lexicon.coarse', type: 'u16', data: Uint16Array.from(coarse), meta: null },
  ];
}
