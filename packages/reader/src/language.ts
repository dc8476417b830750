/** What a language must bring. Each room's part is described in `language/<room>.ts`; `languages/<code>/` fills it. */
import type { Morph } from './doc.js';
import type { ClauseRules } from './language/clauses.js';
import type { EventRules } from './language/events.js';
import type { FigureRules } from './language/figures.js';
import type { NameRules } from './language/names.js';
import type { NumeralRules } from './language/numerals.js';
import type { StatementRules } from './language/statements.js';
import type { TextRules } from './language/text.js';
import type { TimeRules } from './language/times.js';
import type { WorldLanguage } from './language/world.js';

export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Version of the pack's data and weights, part of the engine's name in a record. */
  readonly version: string;
  readonly text: TextRules;
  /** Reads a joint tag `UPOS|XPOS` of the language's tag set. */
  readonly morph: (tag: string) => Morph;
  /** Folded form → lemma of nouns that the lemmatizer, which trusts the tag, would often get wrong. */
  readonly nouns: ReadonlyMap<string, string>;
  /** The same of verbs: `îndeamnă` → `îndemna`. */
  readonly verbs: ReadonlyMap<string, string>;
  readonly clauses: ClauseRules;
  readonly times: TimeRules;
  readonly numerals: NumeralRules;
  readonly figures: FigureRules;
  readonly names: NameRules;
  readonly world: WorldLanguage;
  readonly statements: StatementRules;
  readonly events: EventRules;
}
