import type { ArchiveProblemCode } from '@cronicar/archive';

/** What the commands over an archive say in one language. */
export interface ArchiveWords {
  /** By name of the command. */
  readonly commands: Readonly<Record<string, CommandWords>>;
  /** By long flag; those that several commands share mean the same in each. */
  readonly flags: Readonly<Record<string, string>>;
  /** Flags of commands that read, where they mean something else than in a listing. */
  readonly readingFlags: Readonly<Record<string, string>>;
  readonly problem: (code: ArchiveProblemCode, about: string) => string;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly nothing: string;
  /** How to go on with a list. */
  readonly more: (cursor: string) => string;
  readonly addedSummary: (counts: AddCounts) => string;
  readonly added: (when: string) => string;
  readonly versions: string;
  readonly silent: string;
  /** Said of a report in a language that can't be read. */
  readonly unread: string;
  readonly twoNames: string;
  /** By kind. */
  readonly corrections: Readonly<Record<string, string>>;
}

export interface CommandWords {
  readonly description: string;
  /** What its arguments are, if it has any. */
  readonly argument?: string;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

export interface AddCounts {
  readonly added: number;
  readonly 'new-version': number;
  readonly known: number;
  readonly failed: number;
}

export type ColumnName =
  | 'day'
  | 'event'
  | 'who'
  | 'status'
  | 'outlet'
  | 'id'
  | 'speaker'
  | 'act'
  | 'via'
  | 'title'
  | 'language';
