/**
 * What a language brings for recognising the world: how it names states, bodies, seats, outlets, places and peoples.
 */

/** How a word or phrase stands for something of the world. */
export type WorldForm =
  | 'name'
  /** Agrees with a noun: `rusă`. Where adjective and inhabitant look alike, both are called adjective. */
  | 'adjective'
  /** A person or persons of it, by form (articled) or by word: `rușii`, `neamț`. */
  | 'inhabitant'
  | 'acronym';

/** Which letters must be capitals for a printed phrase to be the name. */
export type WorldCase =
  /** Every word that has a capital in the table. */
  | 'all'
  /** The first word. */
  | 'first'
  /** An acronym: two capitals or more, if the table has as many; else as the table. */
  | 'exact'
  /** None. */
  | 'any';

export interface WorldName {
  /** The phrase as printed in ordinary text, with diacritics. */
  readonly phrase: string;
  /**
   * `country:RUS`, `organization:NATO`, `institution:foreign-ministry`, `seat:kremlin`, `outlet:agerpres`,
   * `place:703448`, `region:UA-14`, `people:kurds`.
   */
  readonly key: string;
  readonly form: WorldForm;
  readonly case: WorldCase;
  /** '' where the form can be either. */
  readonly number: 'sing' | 'plur' | '';
  readonly gender: 'masc' | 'fem' | '';
  readonly definite: boolean;
  readonly oblique: boolean;
  /** Often something else: an ordinary word, part of another name. Needs support from the context. */
  readonly weak: boolean;
}

/** A folded word with its article or case ending taken off. */
export interface Stripped {
  readonly base: string;
  readonly definite: boolean;
  readonly oblique: boolean;
}

/** The letters and digits that a folded phrase begins with, up to four, by which names are asked for; at least one sign. */
export function beginningOf(folded: string, most = 4): string {
  let length = 1;
  while (length < most && isWordUnit(folded.charCodeAt(length))) length++;
  return folded.slice(0, length);
}

function isWordUnit(unit: number): boolean {
  return unit > 127 || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

export interface WorldLanguage {
  /**
   * All inflected forms of all hand-written names, or all that begin so and some that don't: inflecting them all takes a
   * while, and a text needs few.
   *
   * @param beginning See `beginningOf`.
   */
  names(beginning?: string): readonly WorldName[];
  /** The name to show for a key of the world, or undefined where the language has none of its own. */
  display(key: string): string | undefined;
  /** Name of the country in this language, or undefined. */
  countryName(alpha3: string): string | undefined;
  organizationName(id: string): string | undefined;
  /** Exonym of the place, or undefined where its own name is used. */
  placeName(geonames: number): string | undefined;
  /** What a folded word may be with its ending taken off, likeliest first; for names that no table inflects. */
  strip(folded: string): readonly Stripped[];
  /** Folded first parts of compounds → keys: the Russo- of `ruso-ucrainean`. */
  readonly combining: ReadonlyMap<string, string>;
  /** States (alpha-3) whose towns and villages a text in this language is likely to mean. */
  readonly home: ReadonlySet<string>;
  /** True if a folded place name is an ordinary word or a person's name as well. */
  isWeakPlace(folded: string): boolean;
  /** Folded words which without their diacritics are another word: they need them where the text has diacritics. */
  readonly needMarks: ReadonlySet<string>;
  /** Folded adjectives that with a capital are people's names. */
  readonly lowerOnly: ReadonlySet<string>;
  /** Words for peoples always have a capital, so that one says nothing against them. */
  readonly capitalPeoples?: boolean;
}
