import { type Locale, useSettings } from '../settings/settings.js';
import { en } from './en.js';
import { ro } from './ro.js';

/** What kinds of facts are called, as the command calls them. */
export interface FactWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly hedges: Readonly<Record<string, string>>;
  /** By PLOVER type, and by `TYPE mode` where the mode has a plainer name. */
  readonly events: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<Locale, Words>> = { ro, en };

/** All that the pages say, in one language. */
export type Words = typeof ro;

export function useWords(): Words {
  return WORDS[useSettings().locale];
}

/** Words of a page of its own: `useChosen({ ro: …, en: … })`. */
export function useChosen<T>(words: Readonly<Record<Locale, T>>): T {
  return words[useSettings().locale];
}
