/** What a language brings for reading numbers. All words folded. Data only. */
export interface NumeralRules {
  /** Mark between groups of three digits, and before decimals: `.` and `,` in Romanian, the other way round in English. */
  readonly groupMark: string;
  readonly decimalMark: string;
  /** 0–9, forms that are numbers by themselves. */
  readonly ones: ReadonlyMap<string, number>;
  /** Articles that say one (`un`, `o`): numbers only before a hundred or a scale word, or where a rule asks for an amount. */
  readonly articles: ReadonlySet<string>;
  /** 10–19. */
  readonly teens: ReadonlyMap<string, number>;
  /** 20, 30 … 90. */
  readonly tens: ReadonlyMap<string, number>;
  /** Word between tens and ones (`si`), and between hundreds and what follows (`and`); '' where there is none. */
  readonly tensJoiner: string;
  readonly hundredsJoiner: string;
  /** `suta`, `sute`: 100; `mie`, `mii`: 1,000; `milion` … ; with abbreviations (`mld`). */
  readonly scales: ReadonlyMap<string, number>;
  /** Plural scale words that alone mean "some of them" (`zeci` 10, `sute` 100, `mii` 1,000 …). */
  readonly vague: ReadonlyMap<string, number>;
  /** Link words before a scale word or a counted noun (`de`). */
  readonly link: string;
  /** Whether a count whose last two digits these are needs the link word before its noun. */
  readonly linkNeeded: (lastTwo: number) => boolean;
  /** `cateva`, `cativa`: some; may stand before a vague scale word. */
  readonly several: ReadonlySet<string>;
  /** `jumatate` 0.5, `sfert` 0.25, `sferturi` 0.25, `treime` 1/3 … */
  readonly fractions: ReadonlyMap<string, number>;
  /** Word in `un milion si jumatate`. */
  readonly andHalf: readonly string[];
  /** Words that are also something else (`noua`: nine and new), numbers only where the tagger says so. */
  readonly doubtful: ReadonlySet<string>;
  /** Ordinal words without their article (`doilea` 2, `treia` 3), and with none (`primul` 1). */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly firsts: ReadonlyMap<string, number>;
  readonly ordinalArticles: ReadonlySet<string>;
  /** Endings after digits or a Roman number: `-lea`, `-a`. */
  readonly ordinalEndings: ReadonlySet<string>;
}
