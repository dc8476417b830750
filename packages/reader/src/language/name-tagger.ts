/**
 * Words that announce names, for the name tagger's lexicon. Training expands them to their inflected forms, folds them and
 * packs them into the weights file, so the tagger itself reads no word list.
 */

/** Base forms with their diacritics, separated by blanks; `_` joins the words of a phrase. */
export interface NameTaggerWords {
  /** Offices, professions, ranks, forms of address: what stands before a person's name. */
  readonly titles: string;
  /** What names of organisations, buildings, places, events, works, products and states begin with. */
  readonly organizationHeads: string;
  readonly facilityHeads: string;
  readonly locationHeads: string;
  readonly eventHeads: string;
  readonly workHeads: string;
  readonly productHeads: string;
  readonly stateHeads: string;
  /** Small words inside names. */
  readonly linkers: string;
  /** Months and weekdays: capitalised or not, no names. */
  readonly calendar: string;
  /** Verbs of saying. */
  readonly saying: string;
  /** Organisations known by an abbreviation or by one word, beyond those of the world tables. */
  readonly organizations: string;
  /** Feasts, wars, cups and the like; laws, programmes, prizes and the like: those known by their whole name. */
  readonly events: string;
  readonly works: string;
  /** Family names in the news and their frequent neighbours. */
  readonly surnames: string;
}
