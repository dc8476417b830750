import { CompiledQuery, sql } from 'kysely';
import { AT_ONCE, type Db, inChunks, insertRows, places } from './bulk.js';

/** A feed or a page that somebody watches. Moments are ISO 8601 in UTC. */
export interface WatchedSource {
  readonly address: string;
  /** As its host gave them with the last answer that was taken in. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When the round began in which it was asked last. */
  readonly checkedAt: string | null;
  /** After a failure: not to be asked before. */
  readonly dueAt: string | null;
  /** In a row. */
  readonly failures: number;
  /** Code of what went wrong last, or null. */
  readonly problem: string | null;
}

/**
 * `waiting` to be fetched; `kept` in the archive; `gone` from the web, which takes nothing out of the archive; `refused` by its
 * host or by us; `unread`: no report could be made of it.
 */
export type WatchedStatus = 'waiting' | 'kept' | 'gone' | 'refused' | 'unread';

/** What a feed lists. */
export interface WatchedPage {
  /** Its address, or `id:…` for an item without one. */
  readonly address: string;
  /** The feed that lists it. */
  readonly source: string;
  /** A hash of what the feed says of it. */
  readonly said: string | null;
  /** JSON: what the feed says that the page may not. */
  readonly hint: string | null;
  readonly status: WatchedStatus;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly fetchedAt: string | null;
  /** How often it was looked at since it was kept. */
  readonly checks: number;
  /** When to fetch it; null for never again. */
  readonly dueAt: string | null;
  readonly failures: number;
  readonly problem: string | null;
}

export interface WatchStore {
  readonly source: (address: string) => Promise<WatchedSource | null>;
  readonly putSource: (source: WatchedSource) => Promise<void>;
  /** Those of the addresses that are known. */
  readonly pages: (addresses: readonly string[]) => Promise<WatchedPage[]>;
  readonly putPages: (pages: readonly WatchedPage[]) => Promise<void>;
  /** Pages of a source that are due at a moment, the longest due first. */
  readonly due: (source: string, at: string, limit: number) => Promise<WatchedPage[]>;
  /** How many pages of a source were never fetched yet and still are to be. */
  readonly waiting: (source: string) => Promise<number>;
}

const SOURCE_COLUMNS = ['address', 'etag', 'last_modified', 'checked_at', 'due_at', 'failures', 'problem'];
const PAGE_COLUMNS = [
  ...['address', 'source', 'said', 'hint', 'status', 'etag', 'last_modified', 'fetched_at', 'checks', 'due_at'],
  ...['failures', 'problem'],
];

const PAGES = `select address, source, said, hint, status, etag, last_modified as "lastModified", fetched_at as "fetchedAt",
  checks, due_at as "dueAt", failures, problem from watched_pages`;
const BY_ADDRESS = `${PAGES} where address in (${places(AT_ONCE)})`;

export function watchStore(db: Db): WatchStore {
  return {
    source: async (address) => {
      const query = sql<WatchedSource>`select address, etag, last_modified as "lastModified", checked_at as "checkedAt",
        due_at as "dueAt", failures, problem from watched_sources where address = ${address}`;
      const [found] = (await query.execute(db)).rows;
      return found ? { ...found } : null;
    },
    putSource: async (s) => {
      const row = [s.address, s.etag, s.lastModified, s.checkedAt, s.dueAt, s.failures, s.problem];
      await insertRows(db, 'watched_sources', SOURCE_COLUMNS, [row], replacing(SOURCE_COLUMNS));
    },
    pages: async (addresses) => {
      const unique = [...new Set(addresses)];
      const found = await inChunks(unique, async (some) => {
        const { rows } = await db.executeQuery<WatchedPage>(CompiledQuery.raw(BY_ADDRESS, some));
        return rows;
      });
      return found.map((page) => ({ ...page }));
    },
    putPages: async (pages) => {
      const rows = [...new Map(pages.map((page) => [page.address, page])).values()].map((p) => [
        ...[p.address, p.source, p.said, p.hint, p.status, p.etag, p.lastModified, p.fetchedAt, p.checks, p.dueAt],
        ...[p.failures, p.problem],
      ]);
      await insertRows(db, 'watched_pages', PAGE_COLUMNS, rows, replacing(PAGE_COLUMNS));
    },
    due: async (source, at, limit) => {
      const due = `${PAGES} where source = ? and due_at <= ? order by due_at, address limit ?`;
      const { rows } = await db.executeQuery<WatchedPage>(CompiledQuery.raw(due, [source, at, limit]));
      return rows.map((page) => ({ ...page }));
    },
    waiting: async (source) => {
      const query = sql<{ count: number }>`select count(*) as count from watched_pages
        where source = ${source} and status = 'waiting'`;
      return Number((await query.execute(db)).rows[0]?.count ?? 0);
    },
  };
}

/** The row that is there is replaced, but for its address. */
function replacing([key, ...others]: readonly string[]): string {
  return `on conflict (${key}) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`;
}
