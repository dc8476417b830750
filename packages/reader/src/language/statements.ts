/** What a language brings for reading who says what: cue verbs, phrases of attribution, complementizers. */
import type { StatementAct } from '../record.js';

/** How a cue verb takes what is said. */
export type Frame =
  /** a quotation, or the sentence around it: `„…”, a declarat X` */
  | 'quote'
  /** a clause: `a declarat că …`, `a cerut să …` */
  | 'that'
  /** a noun phrase that tells what is said: `a condamnat atacul`, `a cerut o anchetă` */
  | 'noun';

export interface CueVerb {
  readonly act: StatementAct;
  readonly frames: ReadonlySet<Frame>;
  /** Preposition that opens the noun content (`a mulțumit … pentru`); '' for the bare object. */
  readonly preposition: string;
  /** The addressee is the object, not the dative: `l-a acuzat pe X`, `a întrebat-o pe X`. */
  readonly objectIsAddressee: boolean;
  /** What a negation makes of it (`nu exclude`): null where it says nothing. */
  readonly negatedAct: StatementAct | null;
  /** Takes a clause of what should be (`să …`), not only of what is (`că …`). */
  readonly wishes: boolean;
  /** A verb of passing on that outlets use of others' news: `relatează`, `transmite`. */
  readonly relays: boolean;
}

export interface AttributionPhrase {
  /** Folded words. */
  readonly words: readonly string[];
  /** `speaker`: what follows is whose word it is; `via`: who passed it on; `voice`: who speaks for the subject, if named. */
  readonly role: 'speaker' | 'via' | 'voice';
}

export interface StatementRules {
  readonly cues: ReadonlyMap<string, CueVerb>;
  /** Light verb → noun → what they amount to: `a dat asigurări`, `a atras atenția`. */
  readonly lightCues: ReadonlyMap<string, ReadonlyMap<string, CueVerb>>;
  /** Verbs under which a verb of saying in the subjunctive is said all the same: `a ținut să spună`. */
  readonly asserting: ReadonlySet<string>;
  readonly attributions: readonly AttributionPhrase[];
  /** Folded complementizers that open content and are no part of it (`ca`), and those that are: of questions, of wishes. */
  readonly openers: ReadonlySet<string>;
  readonly wishOpeners: ReadonlySet<string>;
  readonly openersKept: ReadonlySet<string>;
  /** Folded phrases that, behind a comma, lead back from what is said to the report's own voice: `asa cum`. */
  readonly stops: readonly (readonly string[])[];
  /** Words that make a speaker the one before: `aceeași sursă`. */
  readonly sameWords: ReadonlySet<string>;
  /** Folded labels of those who ask in an interview: `r`, `reporter`. */
  readonly interviewers: ReadonlySet<string>;
  /** Prepositions that name the outlet spoken to (`pentru`, `la`). */
  readonly outletPrepositions: ReadonlySet<string>;
  /** Words before a quotation that make it a name or title, not speech: `filmul`, `operațiunea`, `zis`. */
  readonly namingWords: ReadonlySet<string>;
  /** `drept`: opens what something is called. */
  readonly asWords: ReadonlySet<string>;
}
