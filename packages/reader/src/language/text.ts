/** What a language brings for cutting text into tokens and sentences. Data only; every word is folded (see `fold`). */
export interface TextRules {
  /** Function words by which a paragraph of the language is known: frequent in it and in none of the others. */
  readonly frequent: ReadonlySet<string>;
  /** Abbreviations that take a full stop and do not end a sentence (`dr`, `nr`, `art`), and those that may (`etc`). */
  readonly abbreviations: ReadonlySet<string>;
  readonly abbreviationsThatMayEnd: ReadonlySet<string>;
  /** Abbreviations only where a number follows, else an ordinary word and a full stop (`cap. 3`, but `pe cap.`). */
  readonly abbreviationsBeforeNumber: ReadonlySet<string>;
  /** Clitics split off in front of any word in lower case, with their hyphen: `s-`, `intr-`. */
  readonly proclitics: ReadonlySet<string>;
  /** Clitics split off in front of `hosts` only, because they also begin names and compounds: `le-a`, but `le-havre`. */
  readonly procliticsBeforeHost: ReadonlySet<string>;
  /** Words (mostly auxiliaries) that take such a clitic in front. */
  readonly hosts: ReadonlySet<string>;
  /** Clitics split off behind, with hyphen or apostrophe: `-i`, `-l`, `-se`. */
  readonly enclitics: ReadonlySet<string>;
  /** Split off behind digits and Roman numerals only: `80-a`, `XX-lea`. */
  readonly numeralEnclitics: ReadonlySet<string>;
  /** Words kept whole in spite of their hyphen, where a rule above would split them. */
  readonly whole: ReadonlySet<string>;
  /** Words that begin a sentence when written with a capital after a dotted acronym (`S.U.A. El …`). */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Names and abbreviations of months, and the weekdays. */
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Agencies that sign datelines, one word each. */
  readonly wires: ReadonlySet<string>;
  /** Labels in capitals before or behind a headline (`FOTO`). */
  readonly labels: ReadonlySet<string>;
  /** Words before the colon of a credit in brackets (`foto`, `autor`). */
  readonly credits: ReadonlySet<string>;
  /** First tokens of lines that lead to other pages or say whose the page is (`citește și`). */
  readonly linkPhrases: readonly (readonly string[])[];
  /** The same where a sentence may begin so, too: only for short lines without a full stop (`distribuie pe Facebook`). */
  readonly shortLinks: readonly (readonly string[])[];
}
