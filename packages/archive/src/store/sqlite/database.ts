/** The one file that knows which SQLite is used: its prebuilt package, or else the one that newer versions of Node bring. */
import { createRequire } from 'node:module';

export interface Statement {
  columns(): readonly unknown[];
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface DatabaseOptions {
  readonly readOnly: boolean;
}

type DatabaseConstructor = new (path: string, options: DatabaseOptions) => Database;

export function openDatabase(path: string, options: DatabaseOptions): Database {
  const DatabaseSync = loadSqlite();
  return new DatabaseSync(path, options);
}

function loadSqlite(): DatabaseConstructor {
  const require = createRequire(import.meta.url);
  try {
    return require('@photostructure/sqlite').DatabaseSync;
  } catch (error) {
    // No prebuilt for this machine. `node:sqlite` has the same interface from Node 22.13 on.
    const builtIn = process.getBuiltinModule?.('node:sqlite') as { DatabaseSync: DatabaseConstructor } | undefined;
    if (!builtIn) throw error;
    return builtIn.DatabaseSync;
  }
}
