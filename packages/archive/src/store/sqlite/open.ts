import { existsSync, statSync } from 'node:fs';
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

/** Opens an archive in one file. Throws ArchiveError for what is wrong with the file. */
export async function openSqlite(path: string, { mode, patience = PATIENCE, limits }: OpenOptions): Promise<Store> {
  if (mode !== 'make' && !existsSync(path)) throw new ArchiveError('missing', path);
  // Only made anew: a file that is there but holds nothing is somebody else's.
  if (existsSync(path) && statSync(path).isDirectory()) throw new ArchiveError('not-an-archive', path);
  const database = open(path, mode === 'read', patience);
  if (limits !== undefined) database.exec(limits);
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database, path) });
  try {
    if (mode === 'read') {
      if ((await applied(db, path)) < MIGRATIONS.length) throw new ArchiveError('not-an-archive', path);
    } else {
      await migrate(db, SQLITE, path);
    }
  } catch (error) {
    await db.destroy();
    throw archiveError(error, path);
  }
  return sqlStore(db, SQLITE);
}

function open(path: string, readOnly: boolean, patience: number): Database {
  let database: Database | undefined;
  try {
    database = openDatabase(path, { readOnly });
    database.exec(`pragma busy_timeout = ${patience}`);
    // What is kept of a report to compare it takes half a page of the usual size, which would leave the other half empty.
    if (!readOnly) database.exec('pragma page_size = 8192');
    // A write-ahead log lets others read while one writes; each commit is on the disk before it is acknowledged.
    if (!readOnly) database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    database.exec('pragma foreign_keys = on');
    database.exec(`pragma cache_size = -${CACHE}`);
    return database;
  } catch (error) {
    database?.close();
    throw archiveError(error, path);
  }
}
