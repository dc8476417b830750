/** What the archive must know of a language: few words, all folded (lower case, no diacritics). */
export interface ArchiveLanguage {
  /** States whose agencies relay foreign ones in this language. */
  readonly homeStates: readonly string[];
  /** Between two agencies: the second passed on the first (`X, preluată de Y`). */
  readonly relayedBy: readonly string[];
  /** Between two agencies: the first passed on the second (`X, care citează Y`). */
  readonly citing: readonly string[];
  /** Their capitals, where all news of them comes from. */
  readonly homeCapitals: readonly string[];
  /** Beginnings of words of every report's first lines: offices, days, ways to tell. */
  readonly newsWords: readonly string[];
  /** Words that say nothing about what a sentence is of. */
  readonly stopWords: readonly string[];
  /** How many letters at the end of a word are mostly inflection. */
  readonly ending: number;
  /** What is counted by a figure, by the beginnings of the words beside it. */
  readonly tolls: Readonly<Record<Toll, readonly string[]>>;
  /** Whom or what a unit means, by the beginnings of its words. */
  readonly units: Readonly<Record<UnitClass, readonly string[]>>;
  /** Beginnings of units of time, length and weight: what is not counted of people. */
  readonly measures: readonly string[];
  /** Words before a time from which on something counts until now; behind a comma where they can mean `of` as well. */
  readonly since: { readonly always: readonly string[]; readonly behindComma: readonly string[] };
  /** Unions and alliances that act like states, by names. */
  readonly unions: Readonly<Record<string, readonly string[]>>;
  /** Bodies every state has: each way to name one is the beginnings of words that must all be there. */
  readonly bodies: Readonly<Record<Body, readonly string[]>>;
}

/** Bodies every state has, so that `Ministerul Apărării` and `Defence Ministry` of one state are one. */
export const BODIES = [
  'defence ministry',
  'interior ministry',
  'foreign ministry',
  'justice ministry',
  'finance ministry',
  'health ministry',
  'presidency',
  'government',
  'parliament',
  'police',
  'army',
  'central bank',
  'prosecutors',
] as const;
export type Body = (typeof BODIES)[number];

/** What is counted of people in the news, so that one count can be held against another. */
export const TOLLS = [
  'killed',
  'injured',
  'arrested',
  'missing',
  'evacuated',
  'attended',
  'deployed',
  'released',
  'abducted',
  'expelled',
  'infected',
] as const;
export type Toll = (typeof TOLLS)[number];

export const UNIT_CLASSES = ['people', 'police', 'soldiers', 'civilians', 'children', 'protesters', 'money'] as const;
export type UnitClass = (typeof UNIT_CLASSES)[number];
