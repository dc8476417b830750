import type { ArchiveChange, ArchiveProblemCode, Fault } from '@cronicar/archive';
import type { RoundDone } from '@cronicar/intake/web';

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
  readonly watch: WatchWords;
  readonly addedSummary: (counts: AddCounts) => string;
  readonly added: (when: string) => string;
  readonly versions: string;
  readonly silent: string;
  /** Said of a report in a language that can't be read. */
  readonly unread: string;
  readonly twoNames: string;
  readonly twoReports: string;
  readonly sections: {
    readonly reports: string;
    readonly disagreements: string;
    readonly events: string;
    readonly statements: string;
    readonly tolls: string;
    readonly promises: string;
    readonly contradictions: string;
    readonly shared: string;
    readonly roles: string;
    readonly only: (report: string) => string;
  };
  readonly storyCount: (reports: number, origins: number) => string;
  /** That a report has its words from another, and what share of them. */
  readonly copied: (from: string, share: number | null, sure: boolean) => string;
  readonly toldBy: (reports: number, origins: number) => string;
  readonly singleSource: string;
  readonly ofStory: (id: string) => string;
  /** What reports disagree on: `figure: killed`, `time`, `place`, `status`, `actor`. */
  readonly slot: (slot: string) => string;
  readonly toll: (toll: string) => string;
  readonly wordings: Readonly<Record<'changed' | 'translated', string>>;
  readonly outcomes: Readonly<Record<'open' | 'fulfilled' | 'broken', string>>;
  readonly due: (day: string) => string;
  readonly sameName: string;
  readonly namedIn: (reports: number, more: boolean) => string;
  readonly inReports: (reports: number) => string;
  readonly alsoSpelled: (names: string) => string;
  readonly maybe: (names: string) => string;
  readonly changes: Readonly<Record<ArchiveChange['kind'], string>>;
  readonly undone: (when: string, by: string) => string;
  readonly imported: (count: number) => string;
  readonly missingId: string;
  readonly missingWhy: string;
  readonly missingWhom: string;
  readonly missingType: string;
  readonly rereadSummary: (read: number, changed: number) => string;
  readonly faults: Readonly<Record<Fault['code'], string>>;
  readonly checked: (reports: number, versions: number, faults: number) => string;
  readonly backedUp: (file: string) => string;
  readonly dossierOf: string;
  readonly serving: {
    readonly started: (url: string, token: string | null) => readonly string[];
    readonly stopping: string;
    readonly cannotListen: (host: string, port: number, code: string) => string;
    readonly noTokenFile: (file: string, code: string) => string;
    readonly badToken: (file: string, least: number) => string;
  };
  /** By kind. */
  readonly corrections: Readonly<Record<string, string>>;
}

export interface CommandWords {
  readonly description: string;
  /** What its arguments are, if it has any. */
  readonly argument?: string;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

export interface WatchWords {
  /** What `--every` must be. */
  readonly every: string;
  readonly stopping: string;
  /** What a round did, in one line. */
  readonly round: (done: RoundDone) => string;
  readonly moreProblems: (count: number) => string;
}

export interface AddCounts {
  readonly added: number;
  readonly 'new-version': number;
  readonly known: number;
  readonly failed: number;
  /** Addresses without their words. */
  readonly links: number;
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
  | 'language'
  | 'reports'
  | 'outlets'
  | 'origins'
  | 'published'
  | 'origin'
  | 'copyOf'
  | 'outcome'
  | 'due';
