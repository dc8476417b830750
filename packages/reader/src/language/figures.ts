/** What a language brings for figures: hedges, measures, and the words around numbers that count nothing. Folded; data only. */
import type { Morph } from '../doc.js';
import type { Hedge } from '../record.js';

export interface HedgeRule {
  /** Words in front of the number. */
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

export interface FigureRules {
  /** Folded adjectives that stand in front of a counted noun: `patru foști deputați`. */
  readonly modifiers: ReadonlySet<string>;
  /** Gender of the nouns whose indefinite oblique singular is written like the plural; empty if there is none. */
  readonly pluralAsOblique: Morph['gender'];
  /** Longest first. */
  readonly hedges: readonly HedgeRule[];
  /** Words in front that belong to the figure and change nothing (`alte`, `încă`, `câte`). */
  readonly openers: ReadonlySet<string>;
  /** Lemmas of verbs that say "more than" of their object, with the preposition they need (`depăși`, `trece de`). */
  readonly exceeding: ReadonlyMap<string, string>;
  /** Lemmas of verbs whose subject is what an amount is told of (`costă`, `are`, `a ajuns la`). */
  readonly amounting: ReadonlySet<string>;
  /** Nouns of measure, money and share, folded, of which a subject may be told; other nouns are what is counted. */
  readonly measureNouns: ReadonlySet<string>;
  /** Lemmas of verbs of becoming more or less (`a crescut la 43`). */
  readonly changing: ReadonlySet<string>;
  /** Negations that turn "more than" into "at most". */
  readonly negations: ReadonlySet<string>;
  /** Between the two ends of a range: `intre … si …`, and `de la … la …`. */
  readonly between: string;
  readonly and: string;
  readonly fromWords: readonly string[];
  readonly toWord: string;
  /** `din`, `dintre`: of what the number is a part; pronouns after them (`care`). */
  readonly partitives: ReadonlySet<string>;
  /** `la suta`, `procente` … as rows of atoms; their unit is `%`. */
  readonly percents: readonly (readonly string[])[];
  /** Marks and short forms of measures and money, spelled out: `km` kilometri, `€` euro. Rows of atoms joined by a blank. */
  readonly measures: ReadonlyMap<string, string>;
  /** Unit of fractions, and of multiples (`de trei ori`, `dublu`). */
  readonly fraction: string;
  readonly multiple: string;
  readonly multiples: ReadonlyMap<string, number>;
  /** One of these stands before or after a multiple: `cu dublu`, `dublu față de`. */
  readonly multipleBefore: ReadonlySet<string>;
  readonly multipleAfter: ReadonlySet<string>;
  /** `cât` in `cât mai multe`. */
  readonly comparing: ReadonlySet<string>;
  /** Words for both (`ambele`). */
  readonly both: ReadonlySet<string>;
  /** `mai multe`: several, before a plural noun, as rows of atoms. */
  readonly severals: readonly (readonly string[])[];
  /** `locul` in `locul doi`, with the unit it gives. */
  readonly ranks: ReadonlyMap<string, string>;
  /** `ordinul` in `de ordinul miilor`. */
  readonly order: readonly string[];
  /** Nouns before a number that make it a label: `articolul 21`, `legea 303`, `strada … 117`. */
  readonly labels: ReadonlySet<string>;
  /** Words before a number without a noun that let it count what was counted before: `doar trei`, `la 71.300`, `restul de 840`. */
  readonly bare: ReadonlySet<string>;
  /** Words in `cei doi`, which point back and count nothing new. */
  readonly definites: ReadonlySet<string>;
  /** Plural nouns that never are what is counted (`ori` stays; `rânduri`, `fețe` of idioms). */
  readonly idioms: ReadonlySet<string>;
  /** Units of time as counted: figures only in an age. */
  readonly timeNouns: ReadonlySet<string>;
  /** Lemmas of verbs and nouns beside which a number of years is an age. */
  readonly ageVerbs: ReadonlySet<string>;
  readonly ageNouns: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly minus: string;
}
