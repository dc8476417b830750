import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeArchive, fakeWeb, page, stillClock } from '../../test/watching.js';
import type { Fetched } from '../fetch/fetcher.js';
import type { Item } from '../formats/format.js';
import { type RoundOptions, round } from './round.js';

// What is tested here is what becomes of feeds and pages, not how they are read: these are of a kind made up for it.
vi.mock('../formats/feed.js', () => ({
  readFeed: (text: string) => {
    const items: [address: string, words?: string][] | null = text.includes('BROKEN') ? null : JSON.parse(text).items;
    const read = ([url, words]: [string, string?]): Item =>
      words === undefined || words.startsWith('title ')
        ? { kind: 'link', url, published: '2025-04-09', title: words, origin: url }
        : { kind: 'report', report: { url, text: words, published: '2025-04-09' }, reasons: {}, origin: url };
    return { items: (items ?? []).map(read), title: null, link: null, kind: items === null ? null : 'json' };
  },
}));
vi.mock('../formats/html.js', () => ({
  readHtml: (html: string, { url, date, name }: { url: string; date?: string; name: string }): Item[] => {
    const [published, text] = html.split('|') as [string, string];
    if (!text) return [{ kind: 'problem', problem: { code: 'empty', severity: 'error', file: name } }];
    if (published === '' && date === undefined)
      return [{ kind: 'problem', problem: { code: 'no-date', severity: 'error', file: name } }];
    return [{ kind: 'report', report: { url, text, published: date ?? published }, reasons: {}, origin: name }];
  },
}));

const FEED = 'https://ecou.example/rss';
const DIKE = 'https://ecou.example/dig';
const BRIDGE = 'https://ecou.example/pod';
const HOUR = 3_600_000;

let archive: ReturnType<typeof fakeArchive>;
let web: ReturnType<typeof fakeWeb>;
let clock: ReturnType<typeof stillClock>;

beforeEach(() => {
  archive = fakeArchive();
  web = fakeWeb();
  clock = stillClock();
});

const feed = (items: [string, string?][], more = {}) =>
  page(FEED, JSON.stringify({ items }), { contentType: 'application/feed+json', ...more });

const go = (more: Partial<RoundOptions> = {}) =>
  round({
    fetcher: web,
    state: archive.state,
    keep: archive.keep,
    reading: { readable: ['ro'] },
    clock,
    signal: new AbortController().signal,
    every: 600_000,
    seed: 7,
    sources: [FEED],
    now: false,
    toTheEnd: false,
    ...more,
  });

const later = async (milliseconds: number, more: Partial<RoundOptions> = {}) => {
  clock.pass(milliseconds);
  web.asked.length = 0;
  return go(more);
};

const failing = (code: string, more = {}): Fetched => ({ outcome: 'failed', code, ...more }) as Fetched;

describe('a feed', () => {
  test('full texts are taken from it, links are followed, each once', async () => {
    web.answers.set(FEED, feed([[DIKE, 'Digul cedează.'], [BRIDGE]]));
    web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este închis.'));
    expect(await go()).toMatchObject({ asked: 1, fetched: 1, added: 2, failed: 0 });
    expect(web.asked).toEqual([FEED, BRIDGE]);
    expect(await later(600_000)).toMatchObject({ asked: 1, added: 0, known: 0 });
    expect(web.asked).toEqual([FEED]);
    expect([...archive.versions.keys()]).toEqual([DIKE, BRIDGE]);
  });

  test('unchanged, by what its host said last', async () => {
    web.answers.set(FEED, feed([[DIKE, 'Digul cedează.']], { validators: { etag: '"a"', lastModified: 'ieri' } }));
    await go();
    web.answers.set(FEED, ({ validators }) => {
      expect(validators).toMatchObject({ etag: '"a"', lastModified: 'ieri' });
      return { outcome: 'not-modified', url: FEED, fetched: '2025-04-10T07:10:00Z' };
    });
    expect(await later(600_000)).toMatchObject({ asked: 1, unchanged: 1, added: 0 });
  });

  test('is asked no sooner than it is due', async () => {
    web.answers.set(FEED, feed([]));
    await go();
    expect(await later(300_000)).toMatchObject({ asked: 0 });
    expect(await later(300_000)).toMatchObject({ asked: 1 });
    expect(await later(1_000, { now: true })).toMatchObject({ asked: 1 });
  });

  test('other words for the same item are a new version', async () => {
    web.answers.set(FEED, feed([[DIKE, 'Digul cedează.']]));
    await go();
    web.answers.set(FEED, feed([[DIKE, 'Digul a cedat.']]));
    expect(await later(600_000)).toMatchObject({ added: 0, newVersions: 1 });
    expect(archive.versions.get(DIKE)).toEqual(['Digul cedează.', 'Digul a cedat.']);
  });

  test('another title for a link: the page is looked at again', async () => {
    web.answers.set(FEED, feed([[BRIDGE, 'title unu']]));
    web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este închis.'));
    await go();
    web.answers.set(FEED, feed([[BRIDGE, 'title doi']]));
    web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este deschis.'));
    expect(await later(600_000)).toMatchObject({ fetched: 1, newVersions: 1 });
  });

  test('that shrinks, is empty or breaks takes nothing away, and is asked for in full again', async () => {
    web.answers.set(
      FEED,
      feed([
        [DIKE, 'Digul cedează.'],
        [BRIDGE, 'Podul este închis.'],
      ]),
    );
    await go();
    web.answers.set(FEED, feed([[DIKE, 'Digul cedează.']]));
    expect(await later(600_000)).toMatchObject({ gone: 0, failed: 0 });
    web.answers.set(FEED, feed([]));
    expect(await later(600_000)).toMatchObject({ gone: 0, failed: 0 });
    expect(archive.state.sourceRows.get(FEED)).toMatchObject({ etag: null, failures: 0 });
    web.answers.set(FEED, page(FEED, '<rss>BROKEN', { contentType: 'text/xml' }));
    expect(await later(600_000)).toMatchObject({ failed: 1, problems: [{ code: 'bad-feed', file: FEED }] });
    web.answers.set(FEED, page(FEED, ''));
    expect(await later(24 * HOUR)).toMatchObject({ failed: 1, problems: [{ code: 'empty' }] });
    web.answers.set(
      FEED,
      feed([
        [DIKE, 'Digul cedează.'],
        [BRIDGE, 'Podul este închis.'],
      ]),
    );
    expect(await later(24 * HOUR)).toMatchObject({ added: 0, newVersions: 0, failed: 0 });
    expect(archive.versions.size).toBe(2);
  });

  test('what two feeds list is fetched once, though they speak of it differently', async () => {
    const other = 'https://ecou.example/rss-politica';
    web.answers.set(FEED, feed([[BRIDGE, 'title unu']]));
    web.answers.set(other, feed([[BRIDGE, 'title doi']]));
    web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este închis.'));
    const both = { sources: [FEED, other] };
    expect(await go(both)).toMatchObject({ asked: 2, fetched: 1, added: 1 });
    expect(await later(600_000, both)).toMatchObject({ asked: 2, fetched: 0 });
    // The first is watched no more: the other speaks for it from now on.
    expect(await later(600_000, { sources: [other] })).toMatchObject({ asked: 1, fetched: 1, known: 1 });
    expect(await later(600_000, { sources: [other] })).toMatchObject({ asked: 1, fetched: 0 });
  });

  test('one that fails keeps nobody from the others, and is asked ever more seldom', async () => {
    const bad = 'https://curier.example/rss';
    web.answers.set(FEED, feed([[DIKE, 'Digul cedează.']]));
    web.answers.set(bad, failing('server-fault', { status: 500, found: 500 }));
    const both = { sources: [bad, FEED] };
    expect(await go(both)).toMatchObject({ asked: 2, added: 1, failed: 1 });
    const waits: number[] = [];
    for (let failures = 1; failures < 9; failures++) {
      const { dueAt } = archive.state.sourceRows.get(bad) ?? {};
      const wait = Date.parse(dueAt ?? '') - clock.now();
      waits.push(wait);
      await later(wait - 2_000, { sources: [bad] });
      expect(web.asked).toEqual([]);
      await later(2_000, { sources: [bad] });
      expect(web.asked).toEqual([bad]);
    }
    waits.forEach((wait, i) => {
      const full = Math.min(600_000 * 2 ** i, 6 * HOUR);
      expect(wait).toBeGreaterThanOrEqual(full / 2 - 1_000);
      expect(wait).toBeLessThanOrEqual(full);
    });
    web.answers.set(bad, feed([]));
    await later(6 * HOUR, both);
    expect(archive.state.sourceRows.get(bad)).toMatchObject({ failures: 0, problem: null });
  });

  test('busy: as long as it wants', async () => {
    web.answers.set(FEED, failing('busy', { status: 429, found: 429, retryAfter: 7_200_000 }));
    await go();
    await later(7_100_000);
    expect(web.asked).toEqual([]);
    await later(100_000);
    expect(web.asked).toEqual([FEED]);
  });

  test('no network: it is not held against it', async () => {
    web.answers.set(FEED, failing('unknown-host'));
    await go();
    for (let i = 0; i < 20; i++) await later(600_000);
    expect(archive.state.sourceRows.get(FEED)).toMatchObject({ failures: 1 });
    web.answers.set(FEED, feed([[DIKE, 'Digul cedează.']]));
    expect(await later(600_000)).toMatchObject({ added: 1 });
  });
});

describe('a page', () => {
  const listed = async (text = '2025-04-10|Podul este închis.') => {
    web.answers.set(FEED, feed([[BRIDGE]]));
    web.answers.set(BRIDGE, page(BRIDGE, text));
    return go();
  };

  test('without a date has that of the feed', async () => {
    expect(await listed('|Podul este închis.')).toMatchObject({ added: 1, failed: 0, problems: [] });
  });

  test('that says nothing is told, and left', async () => {
    expect(await listed('nimic')).toMatchObject({ added: 0, failed: 1, problems: [{ code: 'empty', file: BRIDGE }] });
    expect(archive.state.pageRows.get(BRIDGE)).toMatchObject({ status: 'unread', problem: 'empty', dueAt: null });
  });

  test('is looked at again while it is young; other words are a new version', async () => {
    await listed();
    web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este deschis.'));
    expect(await later(HOUR)).toMatchObject({ fetched: 1, newVersions: 1 });
    web.answers.set(BRIDGE, ({ validators }) => {
      expect(validators?.etag).toBeTruthy();
      return { outcome: 'not-modified', url: BRIDGE, fetched: '2025-04-10T11:00:00Z' };
    });
    const hours = [];
    for (let hour = 2; hour < 300; hour++) {
      await later(HOUR);
      if (web.asked.includes(BRIDGE)) hours.push(hour);
    }
    expect(hours).toEqual([4, 13, 40, 121]);
    expect(archive.state.pageRows.get(BRIDGE)).toMatchObject({
      status: 'kept',
      dueAt: null,
      fetchedAt: '2025-04-10T11:00:00Z',
    });
  });

  test('that is gone stays in the archive', async () => {
    await listed();
    web.answers.delete(BRIDGE);
    expect(await later(HOUR)).toMatchObject({ gone: 1, failed: 0 });
    expect(archive.versions.get(BRIDGE)).toHaveLength(1);
    expect(await later(100 * HOUR)).toMatchObject({ gone: 0, fetched: 0 });
    expect(web.asked).toEqual([FEED]);
  });

  test('not there yet is asked for again, then no more', async () => {
    web.answers.set(FEED, feed([[BRIDGE]]));
    await go();
    let asked = 1;
    for (let i = 0; i < 10; i++) {
      await later(HOUR);
      if (web.asked.includes(BRIDGE)) asked++;
    }
    expect(asked).toBe(3);
    expect(archive.state.pageRows.get(BRIDGE)).toMatchObject({ status: 'gone', dueAt: null });
  });

  test.each(['robots-disallow', 'private-address', 'bad-scheme', 'not-readable-media', 'answer-too-large'])(
    '%s: told once, and left',
    async (code) => {
      web.answers.set(FEED, feed([[BRIDGE]]));
      web.answers.set(BRIDGE, failing(code));
      expect(await go()).toMatchObject({ failed: 1 });
      expect(archive.state.pageRows.get(BRIDGE)).toMatchObject({ status: 'refused', dueAt: null });
    },
  );

  test.each(['timed-out', 'cut-short', 'server-fault', 'unknown-host', 'robots-unknown'])(
    '%s: had later',
    async (code) => {
      web.answers.set(FEED, feed([[BRIDGE]]));
      web.answers.set(BRIDGE, failing(code));
      expect(await go()).toMatchObject({ failed: 1 });
      expect(archive.state.pageRows.get(BRIDGE)).toMatchObject({ status: 'waiting', failures: 1 });
      web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este închis.'));
      expect(await later(600_000)).toMatchObject({ added: 1, failed: 0 });
    },
  );

  test('of a busy host: the others of that host wait, those of other hosts do not', async () => {
    const far = 'https://curier.example/a';
    web.answers.set(FEED, feed([[DIKE], [BRIDGE], [far]]));
    web.answers.set(DIKE, failing('busy', { retryAfter: 60_000 }));
    web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este închis.'));
    web.answers.set(far, page(far, '2025-04-10|Ploaia s-a oprit.'));
    expect(await go()).toMatchObject({ added: 1 });
    expect(web.asked).not.toContain(BRIDGE);
    web.answers.set(DIKE, page(DIKE, '2025-04-10|Digul cedează.'));
    expect(await later(600_000)).toMatchObject({ added: 2 });
  });

  test('hosts that take long get as long as lies between two rounds, the rest comes later', async () => {
    const many = Array.from({ length: 10 }, (_, i) => `https://ecou.example/${i}`);
    web.answers.set(FEED, feed(many.map((url) => [url])));
    for (const url of many) {
      web.answers.set(url, () => {
        clock.pass(250_000);
        return page(url, `2025-04-10|Știrea ${url}.`);
      });
    }
    expect(await go()).toMatchObject({ added: 3 });
    expect(await later(0)).toMatchObject({ added: 3 });
    expect(await later(0, { toTheEnd: true })).toMatchObject({ added: 4 });
    expect(archive.versions.size).toBe(10);
  });
});

describe('a page that is watched itself', () => {
  test('other words are a new version', async () => {
    const own = { sources: [DIKE] };
    web.answers.set(DIKE, page(DIKE, '2025-04-10|Digul cedează.'));
    expect(await go(own)).toMatchObject({ asked: 1, added: 1 });
    web.answers.set(DIKE, page(DIKE, '2025-04-10|Digul a cedat.'));
    expect(await later(600_000, own)).toMatchObject({ newVersions: 1 });
    web.answers.delete(DIKE);
    expect(await later(600_000, own)).toMatchObject({ failed: 1, problems: [{ code: 'gone' }] });
    expect(archive.versions.get(DIKE)).toHaveLength(2);
  });
});

describe('nothing is lost', () => {
  test('where the archive fails nothing is marked as kept', async () => {
    web.answers.set(FEED, feed([[DIKE, 'Digul cedează.'], [BRIDGE]]));
    web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este închis.'));
    const full = async () => {
      throw new Error('the disk is full');
    };
    await expect(go({ keep: full })).rejects.toThrow('the disk is full');
    expect(archive.state.sourceRows.size).toBe(0);
    expect(await later(600_000)).toMatchObject({ added: 2 });
  });

  test('stopped in the middle of pages, it goes on with the others', async () => {
    const stop = new AbortController();
    web.answers.set(FEED, feed([[DIKE], [BRIDGE]]));
    web.answers.set(DIKE, () => {
      stop.abort();
      return page(DIKE, '2025-04-10|Digul cedează.');
    });
    web.answers.set(BRIDGE, page(BRIDGE, '2025-04-10|Podul este închis.'));
    // What is at hand is brought to its end.
    expect(await go({ signal: stop.signal })).toMatchObject({ added: 1 });
    expect(await later(1_000)).toMatchObject({ asked: 0, added: 1 });
  });

  test('stopped in the middle of a feed, all of it is asked for again', async () => {
    const stop = new AbortController();
    const many = Array.from({ length: 40 }, (_, i): [string, string] => [`https://ecou.example/${i}`, `Știrea ${i}.`]);
    web.answers.set(FEED, feed(many));
    const keep: RoundOptions['keep'] = (reports) => {
      stop.abort();
      return archive.keep(reports);
    };
    expect(await go({ signal: stop.signal, keep })).toMatchObject({ added: 16 });
    expect(archive.state.sourceRows.get(FEED)?.etag ?? null).toBeNull();
    expect(await later(600_000)).toMatchObject({ added: 24, known: 0 });
  });

  test('killed between the archive and the note of it: known, not doubled', async () => {
    web.answers.set(FEED, feed([[DIKE, 'Digul cedează.']]));
    const putPages: typeof archive.state.putPages = async () => {
      if (archive.versions.size > 0) throw new Error('killed');
    };
    await expect(go({ state: { ...archive.state, putPages } })).rejects.toThrow('killed');
    expect(await later(600_000)).toMatchObject({ added: 0 });
    expect(archive.versions.get(DIKE)).toHaveLength(1);
  });
});
