import { ArchiveError, type ArchiveProblemCode } from '../../problem.js';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const CODES: Readonly<Record<number, ArchiveProblemCode>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'cannot-open',
  11: 'damaged',
  13: 'disk-full',
  14: 'cannot-open',
  23: 'read-only',
  26: 'not-an-archive',
};

/** What SQLite says in our codes; anything else is a fault of ours and stays as it is. */
export function archiveError(error: unknown, path: string): unknown {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  // The high bits say more than we need, apart from a disk that fails while writing because it is full.
  const known = typeof code === 'number' ? CODES[code & 0xff] : undefined;
  return known ? new ArchiveError(known, path, { cause: error }) : error;
}
