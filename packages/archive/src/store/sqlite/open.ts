import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import { ArchiveError } from '../../problem.js';
import { SQLITE } from '../differences.js';
import { applied, migrate } from '../migrate.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { Schema } from '../schema.js';
import { sqlStore } from '../sql-store.js';
import type { Store } from '../store.js';
import { type Database, openDatabase } from './database.js';
import { sqliteDialect } from './dialect.js';
import { archiveError } from './errors.js';

export interface OpenOptions {
  /** `read`: the file must be there and is left as it is; `write`: it must be there; `make`: it is made where it isn't. */
  readonly mode: 'read' | 'write' | 'make';
  /** How long another process is waited for, in milliseconds. */
  readonly patience?: number;
  /** Statements run after opening; tests make a disk full with it. */
  readonly limits?: string;
}

const PATIENCE = 30_000;
/** Memory for pages of the file, in KiB. */
const CACHE = 128 * 1024;

/** Opens an archive in one file. Throws ArchiveError for what is wrong with the file, and then leaves it as it was. */
export async function openSqlite(path: string, options: OpenOptions): Promise<Store> {
  const { mode, patience = PATIENCE, limits } = options;
  const there = existsSync(path);
  if (mode !== 'make' && !there) throw new ArchiveError('missing', path);
  if (there && statSync(path).isDirectory()) throw new ArchiveError('not-an-archive', path);
  if (there && mode !== 'read') mustBeWritable(path);
  const database = mode === 'read' ? openToRead(path, patience) : open(path, false, patience);
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database, path) });
  try {
    const steps = await applied(db, path);
    if (mode === 'read' && steps === 0) throw new ArchiveError('not-an-archive', path);
    if (mode === 'read' && steps < MIGRATIONS.length) {
      // Written by an older version: it is brought up to date before it is read.
      await db.destroy();
      return await openSqlite(path, { ...options, mode: 'write' });
    }
    if (mode !== 'read') {
      keepSafe(database);
      await migrate(db, SQLITE, path);
    }
    if (limits !== undefined) database.exec(limits);
  } catch (error) {
    await db.destroy();
    throw archiveError(error, path);
  }
  return sqlStore(db, SQLITE);
}

/** SQLite would open it to read only, and say so no earlier than at the first report. */
function mustBeWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch (cause) {
    throw new ArchiveError('read-only', path, { cause });
  }
}

/**
 * A write-ahead log needs a file of its own even for reading. Where none can be made, in a folder that can't be written to,
 * and nobody has left one there, the file is taken as one that nobody changes (https://sqlite.org/wal.html#readonly).
 */
function openToRead(path: string, patience: number): Database {
  try {
    const database = open(path, true, patience);
    try {
      database.prepare('select count(*) from sqlite_schema').all();
      return database;
    } catch (error) {
      database.close();
      throw archiveError(error, path);
    }
  } catch (error) {
    const closed = error instanceof ArchiveError && error.code === 'cannot-open';
    if (!closed || existsSync(`${path}-wal`)) throw error;
    return open(`${pathToFileURL(path).href}?immutable=1`, true, patience);
  }
}

function open(path: string, readOnly: boolean, patience: number): Database {
  let database: Database | undefined;
  try {
    database = openDatabase(path, { readOnly });
    database.exec(`pragma busy_timeout = ${patience}`);
    database.exec('pragma foreign_keys = on');
    database.exec(`pragma cache_size = -${CACHE}`);
    return database;
  } catch (error) {
    database?.close();
    throw archiveError(error, path);
  }
}

function keepSafe(database: Database): void {
  // Of a new file only: what is kept of a report to compare it takes half a page of the usual size, and would leave the
  // other half empty.
  database.exec('pragma page_size = 8192');
  // A write-ahead log lets others read while one writes; each commit is on the disk before it is acknowledged.
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
}
