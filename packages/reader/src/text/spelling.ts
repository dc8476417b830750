/**
 * Words as objects that stay the same from text to text: whoever remembers something of a word finds it again by where it
 * stands in memory, and need not read it letter by letter.
 */
import { fold } from './fold.js';

export interface Spelling {
  readonly form: string;
  readonly folded: string;
}

/** The one spelling of each word, for as many words as fit. */
export function spellingOf(form: string): Spelling {
  const known = spellings.get(form);
  if (known !== undefined) return known;
  const own = apart(form);
  const folded = fold(own);
  const spelling = { form: own, folded: folded === own ? own : (spellings.get(folded)?.folded ?? folded) };
  if (spellings.size < MOST) spellings.set(own, spelling);
  return spelling;
}

/** `fold(word)` of words that come again and again. */
export const foldOften = (word: string): string => spellingOf(word).folded;

const spellings = new Map<string, Spelling>();

/** Words remembered; bounds memory over many reports. */
const MOST = 30_000;

/** Engines may keep the text that a longer word was cut from as long as the word: a word apart keeps only itself. */
function apart(form: string): string {
  return form.length < LONG ? form : ` ${form}`.slice(1);
}

const LONG = 13;
