import { ArchiveError, type ArchiveProblemCode } from '../../problem.js';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html), and what it says where only that is passed on. */
const CODES: readonly (readonly [code: number, says: string, means: ArchiveProblemCode])[] = [
  [5, 'database is locked', 'locked'],
  [6, 'database table is locked', 'locked'],
  [8, 'attempt to write a readonly database', 'read-only'],
  [10, 'disk I/O error', 'cannot-open'],
  [11, 'database disk image is malformed', 'damaged'],
  [13, 'database or disk is full', 'disk-full'],
  [14, 'unable to open database file', 'cannot-open'],
  [23, 'not authorized', 'read-only'],
  [26, 'file is not a database', 'not-an-archive'],
];

/** What SQLite says in our codes; anything else is a fault of ours and stays as it is. */
export function archiveError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof ArchiveError) return error;
  const code = (error as { errcode?: unknown }).errcode;
  // The high bits say more than we need.
  const primary = typeof code === 'number' ? code & 0xff : null;
  const known = CODES.find(([code, says]) => code === primary || error.message.includes(says));
  return known ? new ArchiveError(known[2], path, { cause: error }) : error;
}
