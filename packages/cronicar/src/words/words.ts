import type { EntityKind, EventStatus, Hedge, StatementAct, StatementForm } from '@cronicar/reader';
import type { CommandProblem } from '../problem.js';
import type { ArchiveWords } from './archive.js';

/** Everything the command says in one language. Names and values of the record format itself are never translated. */
export interface Words {
  /** BCP 47, for names of countries and languages. */
  readonly locale: 'ro' | 'en';
  /** Names of the languages that are read, by code. */
  readonly languages: Readonly<Record<string, string>>;
  /** Opening and closing quotation mark. */
  readonly quotes: readonly [string, string];
  /** Those of a quotation within one. */
  readonly innerQuotes: readonly [string, string];
  /** Marks of thousands and of the decimal part. */
  readonly thousands: string;
  readonly decimal: string;
  /** A number written out in digits with what it counts; `amount` is its value. */
  readonly counted: (digits: string, amount: number, unit: string) => string;
  readonly help: HelpWords;
  readonly usage: UsageWords;
  readonly page: PageWords;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly acts: Readonly<Record<StatementAct, string>>;
  readonly forms: Readonly<Record<StatementForm, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** By PLOVER type, and by `TYPE mode` where the mode has a plainer name. */
  readonly events: Readonly<Record<string, string>>;
  readonly times: TimeWords;
  /** Names of the fields of a report. */
  readonly fields: Readonly<Record<string, string>>;
  /** Names of record slots in what was inferred. */
  readonly slots: Readonly<Record<string, string>>;
  readonly problem: (problem: CommandProblem) => string;
  /** `12 of 40 reports`, on a terminal while reading. */
  readonly progress: (done: number, all: number) => string;
  readonly written: (reports: number, folder: string) => string;
  readonly archive: ArchiveWords;
}

export interface HelpWords {
  readonly description: string;
  readonly readDescription: string;
  readonly files: string;
  /** By long flag. */
  readonly flags: Readonly<Record<string, string>>;
  /** Commander's own headings. */
  readonly titles: Readonly<Record<string, string>>;
  readonly optionsWord: string;
  /** How any command is called. */
  readonly commandUsage: string;
  readonly examplesTitle: string;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly exitCodes: string;
}

export interface UsageWords {
  readonly unknownOption: (flag: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly missingValue: (flag: string) => string;
  readonly missingFiles: string;
  readonly missingArgument: (name: string) => string;
  readonly badValue: (flag: string, value: string, expected: string) => string;
  readonly didYouMean: (name: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly other: (message: string) => string;
  /** What a value must be: a whole number between two others. */
  readonly columns: (fields: readonly string[]) => string;
  readonly between: (least: number, most: number) => string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly date: string;
}

export interface PageWords {
  readonly what: string;
  readonly where: string;
  readonly when: string;
  readonly who: string;
  readonly statements: string;
  readonly events: string;
  readonly figures: string;
  readonly times: string;
  readonly nothing: string;
  readonly unknownSpeaker: string;
  readonly via: string;
  readonly to: string;
  readonly source: (names: string, several: boolean) => string;
  readonly disputes: string;
  readonly theme: string;
  readonly mentions: (count: number) => string;
  readonly rule: string;
  readonly inferred: string;
  readonly engine: string;
  readonly and: string;
  readonly of: (counted: string) => string;
}

export interface TimeWords {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly week: (week: number, year: string) => string;
  readonly decade: (decade: string) => string;
  readonly century: (century: number) => string;
  readonly quarter: (quarter: number, year: string) => string;
  readonly seasons: Readonly<Record<string, string>>;
  /** TIMEX3 parts of a day: MO, AF, EV, NI, MI, DT. */
  readonly dayParts: Readonly<Record<string, string>>;
  readonly range: (from: string, until: string) => string;
  /** `9 months`; `unit` is Y, M, W, D, or TH, TM, TS for parts of a day. */
  readonly duration: (count: number, unit: string) => string;
  readonly mods: Readonly<Record<string, string>>;
}
