/** What watching has to remember. Whoever calls it keeps this: an archive, or a map in a test. Moments are ISO 8601 in UTC. */

export interface WatchedSource {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When the round began in which it was asked last. */
  readonly checkedAt: string | null;
  /** After a failure: not to be asked before. */
  readonly dueAt: string | null;
  /** In a row. */
  readonly failures: number;
  readonly problem: string | null;
}

/**
 * `waiting` to be fetched; `kept`; `gone` from the web, though what was kept stays; `refused` by its host or by us; `unread`: no
 * report could be made of it.
 */
export type WatchedStatus = 'waiting' | 'kept' | 'gone' | 'refused' | 'unread';

export interface WatchedPage {
  /** Its address, or `id:…` for an item without one. */
  readonly address: string;
  readonly source: string;
  /** A hash of what the feed says of it. */
  readonly said: string | null;
  /** JSON of Hint. */
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

/** What a feed says of a page that the page itself may not say. */
export interface Hint {
  readonly published?: string;
  readonly title?: string;
}

export interface WatchState {
  readonly source: (address: string) => Promise<WatchedSource | null>;
  readonly putSource: (source: WatchedSource) => Promise<void>;
  /** Those of the addresses that are known. */
  readonly pages: (addresses: readonly string[]) => Promise<readonly WatchedPage[]>;
  readonly putPages: (pages: readonly WatchedPage[]) => Promise<void>;
  /** Pages of a source that are due at a moment, the longest due first. */
  readonly due: (source: string, at: string, limit: number) => Promise<readonly WatchedPage[]>;
  /** How many pages of a source were never fetched yet and still are to be. */
  readonly waiting: (source: string) => Promise<number>;
}
