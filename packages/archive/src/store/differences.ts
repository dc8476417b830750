import { type RawBuilder, sql } from 'kysely';
import type { Term } from '../search/query.js';
import { type Db, insertRows } from './bulk.js';

export type WordIndex = 'report_words' | 'statement_words';

/** What the SQL of one store spells differently from that of another. Everything else is common to both. */
export interface Differences {
  /** Type of a column with a row number that the store gives. */
  readonly rowNumber: string;
  readonly integer: string;
  readonly bytes: string;
  /** Stands after a table whose rows lie in the order of their key. */
  readonly inKeyOrder: string;
  /** Makes an index of folded words with a column `rowid`. */
  readonly makeWordIndex: (index: string) => string;
  readonly putWords: (
    db: Db,
    index: WordIndex,
    rows: readonly (readonly [row: number, words: string])[],
  ) => Promise<void>;
  /** Holds for rows of the index, named `m` in the query, that have all the terms. */
  readonly matches: (index: WordIndex, terms: readonly Term[]) => RawBuilder<boolean>;
  /** How well a row of `m` matches; less is better. */
  readonly score: (index: WordIndex, terms: readonly Term[]) => RawBuilder<number>;
  readonly damage: RawBuilder<{ readonly found: string }>;
  /** Another text whenever anything was written, by whomever. */
  readonly revision: RawBuilder<{ readonly revision: string }>;
  /** Another text whenever somebody else may have written anything. */
  readonly writtenByOthers: RawBuilder<{ readonly revision: string }>;
  /** Copies everything into a new file. */
  readonly backup: (path: string) => RawBuilder<unknown>;
}

export const SQLITE: Differences = {
  rowNumber: 'integer primary key',
  integer: 'integer',
  bytes: 'blob',
  inKeyOrder: 'without rowid',
  // Words come folded and cut, so that all there is to do is to split at spaces. They are not kept a second time.
  makeWordIndex: (index) =>
    `create virtual table ${index} using fts5(words, tokenize = 'ascii', content = '', contentless_delete = 1)`,
  putWords: (db, index, rows) => insertRows(db, index, ['rowid', 'words'], rows),
  matches: (index, terms) => sql`${sql.ref(index)} match ${fts5(terms)}`,
  score: (index) => sql`bm25(${sql.ref(index)})`,
  damage: sql`select integrity_check as found from pragma_integrity_check where integrity_check <> 'ok'
    union all select 'row ' || rowid || ' of ' || "table" || ' points nowhere' from pragma_foreign_key_check`,
  // Of others, and of this connection.
  revision: sql`select data_version || '.' || total_changes() as revision from pragma_data_version`,
  writtenByOthers: sql`select cast(data_version as text) as revision from pragma_data_version`,
  backup: (path) => sql`vacuum into ${path}`,
};

/** Every word in quotation marks, so that none is taken for a word of the query language. */
function fts5(terms: readonly Term[]): string {
  const phrase = ({ words, prefix }: Term) => `"${words.join(' ')}"${prefix ? '*' : ''}`;
  const wanted = terms.filter((term) => !term.excluded).map(phrase);
  const excluded = terms.filter((term) => term.excluded).map(phrase);
  const all = wanted.join(' AND ');
  return excluded.length === 0 ? all : `(${all}) NOT (${excluded.join(' OR ')})`;
}
