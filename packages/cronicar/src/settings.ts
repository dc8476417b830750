import type { ColumnMap } from '@cronicar/intake';

/** How inputs are read, whatever is done with them. */
export interface IntakeSettings {
  readonly date?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** Columns of tables and members of JSON objects. */
  readonly columns?: ColumnMap;
  /** Columns may be guessed from their names. */
  readonly guess?: boolean;
}

/** What a user asked of `cronicar add` about reading, checked. Plain data as well. */
export interface AddSettings extends IntakeSettings {
  /** Reports that are in this archive aren't read again. */
  readonly archive: string;
  readonly world?: string;
  readonly jobs: number;
}

/** What those who read for a server know. Plain data as well. */
export interface ServeSettings {
  readonly world?: string;
}

/** What a worker thread is started for. */
export type Task =
  | { readonly task: 'read'; readonly settings: ReadSettings }
  | { readonly task: 'add'; readonly settings: AddSettings }
  | { readonly task: 'serve'; readonly settings: ServeSettings };

/** What a user asked of `cronicar read`, checked. Plain data, so that a worker thread can be given it. */
export interface ReadSettings extends IntakeSettings {
  /** Text of the user's own table of office-holders. */
  readonly world?: string;
  /** Records as JSON, one a line, instead of pages. */
  readonly json: boolean;
  readonly out?: string;
  readonly explain: boolean;
  /** What is likely misread is shown too. */
  readonly all: boolean;
  readonly ui: 'ro' | 'en';
  /** In terminal cells. */
  readonly width: number;
  readonly color: boolean;
  readonly jobs: number;
}
