import type { FetchProblemCode } from './fetch/problem.js';

/** What can be wrong with an input. Problems are data: the faces word them, each in its own languages. */
export type ProblemCode =
  | FetchProblemCode
  | 'bad-feed'
  | 'bad-opml'
  | 'empty-list'
  | 'not-found'
  | 'unreadable'
  | 'no-match'
  | 'empty-folder'
  | 'empty'
  | 'binary'
  | 'unknown-encoding'
  | 'encoding-guessed'
  | 'damaged-characters'
  | 'too-large'
  | 'front-matter-open'
  | 'front-matter-broken'
  | 'front-matter-not-fields'
  | 'bad-field'
  | 'no-date'
  | 'bad-date'
  | 'no-such-date'
  | 'time-without-offset'
  | 'date-replaced'
  | 'bad-language'
  | 'other-language'
  | 'unknown-language'
  | 'no-article'
  | 'only-a-part'
  | 'too-deep'
  | 'too-many'
  | 'broken-format'
  | 'broken-record'
  | 'long-record'
  | 'columns-guessed'
  | 'no-columns'
  | 'entities-refused'
  | 'unsafe-path'
  | 'bomb'
  | 'encrypted'
  | 'unknown-format';

export interface Problem {
  readonly code: ProblemCode;
  /** An error means that there is no report; a warning goes with one. */
  readonly severity: 'error' | 'warning';
  /** The input as the user named it; `-` is standard input. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  /** Name of the header field, or of the option where the value came from one (`--date`). */
  readonly field?: string;
  /** What would have been right: a pattern, a limit in bytes, the languages that can be read. */
  readonly expected?: string | number;
  readonly found?: string | number;
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}
