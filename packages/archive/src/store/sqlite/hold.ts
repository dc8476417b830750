import { ArchiveError } from '../../problem.js';
import { type Database, openDatabase } from './database.js';
import { archiveError } from './errors.js';

/** Something that only one process has at a time. The system gives it back when the process ends, however it ends. */
export interface Hold {
  readonly release: () => void;
}

/**
 * Takes the right to watch feeds for an archive, or throws ArchiveError `watched` where another has it. What is held is a lock
 * on an empty file beside the archive: unlike a note in a table it can't be left behind by a process that was killed.
 */
export function holdWatch(path: string): Hold {
  let database: Database | undefined;
  try {
    database = openDatabase(`${path}-watch`, { readOnly: false });
    database.exec('pragma busy_timeout = 0');
    database.exec('begin exclusive');
  } catch (error) {
    database?.close();
    const known = archiveError(error, path);
    throw known instanceof ArchiveError && known.code === 'locked' ? new ArchiveError('watched', path) : known;
  }
  const held = database;
  return { release: () => held.close() };
}
