/** What a language brings for offices: which words of a title say which kind of office. Data only. */

/** One printed form of the noun a title begins with. */
export interface OfficeHeadForm {
  /** Key of the head, its folded base form: `presedinte`. */
  readonly head: string;
  readonly gender: 'masc' | 'fem';
  readonly number: 'sing' | 'plur';
  readonly definite: boolean;
  /** Genitive or dative. */
  readonly oblique: boolean;
}

export interface OfficeTitle {
  readonly head: string;
  /**
   * Folded words that follow the head, spaces between them; `''` where the head alone is the title. An adjective of
   * nationality may stand between head and tail (minister + Russian + of foreign affairs).
   */
  readonly tails: readonly string[];
  /** A kind of office of the world table, or `head-of-state`; `officeOf(owner, kind)` gives the key. */
  readonly kind: string;
  /** Base form with diacritics, and its feminine ('' if there is none). */
  readonly title: string;
  readonly feminine: string;
  /** The only owners (alpha-3, organization ids) for whom the words mean this kind; null for any. */
  readonly owners: readonly string[] | null;
  /** True where the words say the owner too: `owners` has that one, and nothing else need be named. */
  readonly complete: boolean;
}

export interface OfficeRules {
  /** Folded form (one word, or several with a space between) → what it may be. */
  readonly heads: ReadonlyMap<string, readonly OfficeHeadForm[]>;
  readonly titles: readonly OfficeTitle[];
  /** Folded words beside a title that say whether its holder is in office. */
  readonly modifiers: ReadonlyMap<string, 'acting' | 'former' | 'elect' | 'suspended'>;
}
