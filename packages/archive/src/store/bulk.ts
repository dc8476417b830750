import { CompiledQuery, type Kysely } from 'kysely';
import type { Schema } from './schema.js';

export type Db = Kysely<Schema>;

/** Rows of one statement; one is prepared for each power of two up to this. */
const MOST_ROWS = 64;

const known = new Map<string, string>();

/** Inserts many rows with few statements, which stay prepared. */
export async function insertRows(
  db: Db,
  table: keyof Schema | 'report_words' | 'statement_words',
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  suffix = '',
): Promise<void> {
  let at = 0;
  for (let size = MOST_ROWS; size >= 1; size >>= 1) {
    while (rows.length - at >= size) {
      const sql = insertion(table, columns, size, suffix);
      await db.executeQuery(CompiledQuery.raw(sql, rows.slice(at, at + size).flat()));
      at += size;
    }
  }
}

function insertion(table: string, columns: readonly string[], size: number, suffix: string): string {
  const key = `${table} ${columns.length} ${size} ${suffix}`;
  let sql = known.get(key);
  if (sql === undefined) {
    const row = `(${columns.map(() => '?').join(', ')})`;
    sql = `insert into ${table} (${columns.join(', ')}) values ${Array(size).fill(row).join(', ')} ${suffix}`;
    known.set(key, sql);
  }
  return sql;
}

/** Values that a statement with `in (…)` is prepared for. */
export const AT_ONCE = 64;

export function places(count: number): string {
  return Array(count).fill('?').join(', ');
}

/** Asks with one prepared statement for any number of values: the first is repeated where there are fewer. */
export async function inChunks<V, R>(values: readonly V[], ask: (some: V[]) => Promise<readonly R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < values.length; at += AT_ONCE) {
    const some = values.slice(at, at + AT_ONCE);
    found.push(...(await ask([...some, ...Array<V>(AT_ONCE - some.length).fill(some[0] as V)])));
  }
  return found;
}
