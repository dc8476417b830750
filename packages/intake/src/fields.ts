import type { Problem } from './problem.js';

export type FieldName = 'published' | 'title' | 'outlet' | 'url' | 'author' | 'language' | 'id';

/** A header field as it stands in the file. */
export interface Field {
  /** Its name there, which may be another one than ours (`date` for `published`). */
  readonly key: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

export type Fields = Readonly<Partial<Record<FieldName, Field>>>;

export interface Header {
  readonly fields: Fields;
  /** What stands after the header, unchanged. */
  readonly body: string;
  readonly problems: readonly Problem[];
}
