/** Kysely's driver over the synchronous interface of SQLite: one connection, its users one after another. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Database, Statement } from './database.js';
import { archiveError } from './errors.js';

/** Prepared statements kept; the queries of the store are far fewer. */
const MOST_STATEMENTS = 500;

export function sqliteDialect(database: Database, path: string): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => sqliteDriver(database, path),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function sqliteDriver(database: Database, path: string): Driver {
  const connection = sqliteConnection(database, path);
  const run = (sql: string) => connection.executeQuery({ sql, parameters: [] } as unknown as CompiledQuery);
  let last: Promise<void> = Promise.resolve();
  let release = () => {};
  return {
    init: async () => {},
    acquireConnection: async () => {
      const before = last;
      let free = () => {};
      last = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      release = free;
      return connection;
    },
    releaseConnection: async () => release(),
    // A transaction that began by reading could not write once another process has written.
    beginTransaction: async (_, { accessMode }) => {
      await run(accessMode === 'read only' ? 'begin' : 'begin immediate');
    },
    commitTransaction: async () => {
      await run('commit');
    },
    rollbackTransaction: async () => {
      // A full disk has already rolled it back.
      await run('rollback').catch(() => {});
    },
    destroy: async () => {
      emptyLog(database);
      database.close();
    },
  };
}

/**
 * Puts what stands in the write-ahead log into the file itself, so that the file alone is the archive: it may be copied, or
 * read where nothing can be written. The log outlives closing, since prepared statements are only let go of by the collector.
 */
function emptyLog(database: Database): void {
  try {
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // Opened to read only, or the disk is full: nothing is lost, the log stays.
  }
}

function sqliteConnection(database: Database, path: string): DatabaseConnection {
  const statements = new Map<string, { statement: Statement; reads: boolean }>();
  const prepare = (sql: string) => {
    let known = statements.get(sql);
    if (!known) {
      const statement = database.prepare(sql);
      known = { statement, reads: statement.columns().length > 0 };
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      statements.set(sql, known);
    }
    return known;
  };
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      try {
        const { statement, reads } = prepare(sql);
        if (reads) return { rows: statement.all(...parameters) as R[] };
        const { changes } = statement.run(...parameters);
        return { rows: [], numAffectedRows: BigInt(changes) };
      } catch (error) {
        throw archiveError(error, path);
      }
    },
    streamQuery: async function* <R>({ sql, parameters }: CompiledQuery) {
      for (const row of database.prepare(sql).iterate(...parameters)) yield { rows: [row as R] };
    },
  };
}
