/** What a user asked of `cronicar add` about reading, checked. Plain data as well. */
export interface AddSettings {
  /** Reports that are in this archive aren't read again. */
  readonly archive: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly world?: string;
  readonly jobs: number;
}

/** What a worker thread is started for. */
export type Task =
  | { readonly task: 'read'; readonly settings: ReadSettings }
  | { readonly task: 'add'; readonly settings: AddSettings };

/** What a user asked of `cronicar read`, checked. Plain data, so that a worker thread can be given it. */
export interface ReadSettings {
  readonly date?: string;
  readonly outlet?: string;
  readonly language?: string;
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
