/** What a watch needs, without a network, a disk or time that passes. */
import type { Clock } from '../src/fetch/clock.js';
import type { Fetched, Fetcher, Page, Validators } from '../src/fetch/fetcher.js';
import type { Kept } from '../src/watch/context.js';
import type { RoundOptions } from '../src/watch/round.js';
import type { WatchedPage, WatchedSource, WatchState } from '../src/watch/state.js';

export interface Memory extends WatchState {
  readonly sourceRows: Map<string, WatchedSource>;
  readonly pageRows: Map<string, WatchedPage>;
}

export function memoryState(): Memory {
  const sourceRows = new Map<string, WatchedSource>();
  const pageRows = new Map<string, WatchedPage>();
  return {
    sourceRows,
    pageRows,
    source: async (address) => sourceRows.get(address) ?? null,
    putSource: async ({ ...source }) => {
      sourceRows.set(source.address, source);
    },
    pages: async (addresses) => addresses.flatMap((address) => pageRows.get(address) ?? []),
    putPages: async (pages) => {
      for (const page of pages) pageRows.set(page.address, page);
    },
    due: async (source, at, limit) =>
      [...pageRows.values()]
        .filter((page) => page.source === source && page.dueAt !== null && page.dueAt <= at)
        .sort((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1))
        .slice(0, limit),
    waiting: async (source) =>
      [...pageRows.values()].filter((page) => page.source === source && page.status === 'waiting').length,
  };
}

/** A clock that stands still until somebody sleeps. */
export function stillClock(start = Date.UTC(2025, 3, 10, 7)): Clock & { pass: (milliseconds: number) => void } {
  let now = start;
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += Math.max(0, milliseconds);
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

type Answer = Fetched | ((asked: { validators?: Validators; signal?: AbortSignal }) => Fetched | Promise<Fetched>);

/** Hosts that answer as a table says; what isn't in it is gone. */
export function fakeWeb(): Fetcher & { answers: Map<string, Answer>; asked: string[] } {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  return {
    answers,
    asked,
    fetch: async (url, options = {}) => {
      asked.push(url);
      const answer = answers.get(url) ?? { outcome: 'failed', code: 'gone', found: 404, status: 404 };
      return typeof answer === 'function' ? answer(options) : answer;
    },
    close: async () => {},
  };
}

export function page(url: string, text: string, more: Partial<Page> = {}): Page {
  return {
    outcome: 'page',
    url,
    bytes: new TextEncoder().encode(text),
    contentType: 'text/html; charset=utf-8',
    validators: { etag: `"${text.length}"`, lastModified: null },
    fetched: '2025-04-10T07:00:00Z',
    ...more,
  };
}

/** An archive by address: what it holds, and how often it was given each. */
export function fakeArchive() {
  const versions = new Map<string, string[]>();
  const state = memoryState();
  const keep: RoundOptions['keep'] = async (reports) =>
    reports.map(({ report }): Kept => {
      const url = report.url ?? null;
      const key = url ?? `id:${report.id}`;
      const had = versions.get(key);
      if (had?.includes(report.text)) return { url, id: key, outcome: 'known', problems: [] };
      versions.set(key, [...(had ?? []), report.text]);
      return { url, id: key, outcome: had ? 'new-version' : 'added', problems: [] };
    });
  return { versions, state, keep };
}
