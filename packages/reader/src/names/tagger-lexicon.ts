/** The name tagger's lexicon: hashed words and phrases → classes, and words → clusters. Packed by training. */
import { finish, hashString, mix } from '../grammar/hash.js';
import { type LookUp, loadLookUp, lookUp } from '../grammar/look-up.js';
import { type Sections, section } from '../grammar/weights.js';

/**
 * Classes of the lexicon (words and phrases → classes), shared with training, which packs it. `more` marks a phrase that
 * a longer one begins with.
 */
export const LEXICON = [
  'more',
  'given-masc',
  'given-fem',
  'surname',
  'country',
  'city',
  'town',
  'region',
  'nationality',
  'organization',
  'outlet',
  'seat',
  'holder',
  'title',
  'organization-head',
  'facility-head',
  'location-head',
  'event-head',
  'work-head',
  'state-head',
  'product-head',
  'linker',
  'calendar',
  'say',
  'event',
  'work',
] as const;
export type LexiconClass = (typeof LEXICON)[number];
const bit = (name: LexiconClass): number => 1 << LEXICON.indexOf(name);
export const MORE = bit('more');
export const WORK_HEAD = bit('work-head');
export const LINKS = bit('linker') | bit('nationality');
export const TRIGGERS =
  bit('title') |
  bit('organization-head') |
  bit('facility-head') |
  bit('location-head') |
  bit('event-head') |
  bit('work-head') |
  bit('state-head') |
  bit('product-head');
const PLACES = bit('country') | bit('city') | bit('region');
export const HEADS = TRIGGERS & ~bit('title');

/** Is a word of these lexicon classes known as a state, a region or a large city? */
export const isPlace = (classes: number): boolean => (classes & PLACES) !== 0;

export const isCountry = (classes: number): boolean => (classes & bit('country')) !== 0;

/** A given name, and nothing else. */
export const isGivenName = (classes: number): boolean =>
  classes !== 0 && (classes & ~(bit('given-masc') | bit('given-fem'))) === 0;

/** An organisation, and nothing else. */
export const isOrganization = (classes: number): boolean => classes === bit('organization');

/** The classes of a phrase by itself: 0 for one that only begins longer ones. */
export const ownClasses = (classes: number): number => classes & ~MORE;

export interface NameLexicon {
  /** Phrase → row of `sets`. */
  readonly phrases: LookUp;
  /** Classes as bits. */
  readonly sets: Uint32Array;
  /** Folded word → word cluster. */
  readonly clusters: LookUp;
}

export function loadNameLexicon(sections: Sections): NameLexicon {
  return {
    phrases: loadLookUp(sections, 'names.phrases'),
    sets: section(sections, 'names.sets', 'u32').data,
    clusters: loadLookUp(sections, 'names.clusters'),
  };
}

/** A phrase's key in the lexicon, from the hashes of its folded words, one word at a time; begin with 0. */
export const phraseKey = (key: number, word: number): number => finish(mix(key, word));

/** The classes of a phrase as bits, 0 if it is not known. */
export function classesOf({ phrases, sets }: NameLexicon, key: number): number {
  const row = lookUp(phrases, key);
  return row < 0 ? 0 : sets[row];
}

/** Is the folded word a head noun, which says what the name after it is? */
export const isHead = (lexicon: NameLexicon, word: string): boolean =>
  (classesOf(lexicon, phraseKey(0, hashString(word))) & HEADS) !== 0;
