/** What can be wrong with an archive or with what is asked of it. Codes, so that each face words them in its languages. */
export type ArchiveProblemCode =
  /** There is no such file, and the command doesn't make one. */
  | 'missing'
  | 'not-an-archive'
  /** Written by a newer version of this program. */
  | 'newer-version'
  | 'locked'
  /** Another process watches feeds for it. */
  | 'watched'
  | 'disk-full'
  | 'read-only'
  | 'cannot-open'
  | 'damaged'
  | 'exists'
  /** Nothing, or more than one thing, goes by the name or id given. */
  | 'unknown-id'
  | 'ambiguous-id'
  | 'bad-cursor'
  | 'bad-date'
  | 'bad-query'
  | 'bad-correction'
  | 'nothing-to-undo';

export class ArchiveError extends Error {
  constructor(
    readonly code: ArchiveProblemCode,
    /** The file, id or value it is about. */
    readonly about: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${about}`, options);
    this.name = 'ArchiveError';
  }
}
