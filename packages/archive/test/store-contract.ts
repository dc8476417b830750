/** What every store must do, whatever database it is over. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseQuery } from '../src/search/query.js';
import type { FactRows } from '../src/store/rows.js';
import type { DayCount, EventFilter, FactRow, NewVersion, Store } from '../src/store/store.js';
import type { WatchedPage, WatchedSource } from '../src/store/watching.js';

export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const version = (report: number, day: string, more: Partial<NewVersion> = {}): NewVersion => ({
      report,
      hash: day,
      recordId: `r-${day}`,
      file: null,
      url: null,
      outlet: 'Ecoul',
      title: null,
      author: null,
      language: 'ro',
      published: day,
      moment: `${day}T00:00:00Z`,
      day,
      addedAt: `${day}T12:00:00Z`,
      engine: 'test',
      unread: null,
      words: 3,
      ...more,
    });
    const span = (day: string, until: string | null = null) => ({
      knownOn: day,
      knownAt: `${day}T00:00:00Z`,
      untilOn: until,
      untilAt: until === null ? null : `${until}T00:00:00Z`,
    });
    const rows = (text: string, more: Partial<FactRows> = {}): FactRows => ({
      entities: [
        {
          number: 1,
          key: 'person:ana pop:ROU',
          kind: 'person',
          name: 'Ana Pop',
          country: 'ROU',
          wikidata: null,
          words: ['ana', 'pop'],
        },
        {
          number: 2,
          key: 'country:FRA',
          kind: 'country',
          name: 'Franța',
          country: 'FRA',
          wikidata: null,
          words: ['franta'],
        },
      ],
      events: [],
      statements: [],
      words: text,
      ...more,
    });
    const event = (number: number, type: string, day: string, parts: readonly [number, string][]) => ({
      number,
      type,
      mode: null,
      theme: null,
      status: 'happened',
      day,
      rejected: false,
      parts: parts.map(([number, role]) => ({ number, role })),
    });
    const add = async (id: string, day: string, facts: FactRows, more: Partial<NewVersion> = {}) => {
      const { report } = await store.reports.insert(id, `id:${id}`);
      const row = await store.reports.insertVersion(
        { ...version(report, day, more), ...span(day) },
        new Uint8Array([1]),
      );
      await store.facts.put(row, day, facts, new Uint8Array([2]));
      return { report, row };
    };
    const PAGE = { limit: 10 };

    describe('transactions', () => {
      test('all of it happens', async () => {
        await store.transaction(async (inside) => {
          await inside.reports.insert('aaaa', 'id:a');
          await inside.reports.insert('bbbb', 'id:b');
        });
        expect((await store.reports.byPrefix('', 9)).map(({ id }) => id)).toEqual(['aaaa', 'bbbb']);
      });

      test('entities of a transaction that failed are made again', async () => {
        const failed = store.transaction(async (inside) => {
          const { report } = await inside.reports.insert('aaaa', 'id:a');
          const row = await inside.reports.insertVersion(
            { ...version(report, '2025-01-01'), ...span('2025-01-01') },
            new Uint8Array(),
          );
          await inside.facts.put(row, '2025-01-01', rows('unu'), new Uint8Array());
          throw new Error('enough');
        });
        await expect(failed).rejects.toThrow('enough');
        expect(await store.reports.byPrefix('', 9)).toEqual([]);
        await add('aaaa', '2025-01-01', rows('unu'));
        expect(await store.facts.entitiesByWords(['pop'], 9)).toHaveLength(1);
      });
    });

    describe('reports', () => {
      test('by key, by the beginning of the id, by name', async () => {
        const { report } = await add('abcd', '2025-01-01', rows('unu'), { file: 'a.txt', url: 'https://e.org/a' });
        await add('abxy', '2025-01-02', rows('doi'));
        expect(await store.reports.byKey('id:abcd')).toMatchObject({ report, id: 'abcd' });
        expect(await store.reports.byKey('id:none')).toBeUndefined();
        expect(await store.reports.hasWords('id:abcd', '2025-01-01')).toBe(true);
        expect(await store.reports.hasWords('id:abcd', '2025-01-02')).toBe(false);
        expect(await store.reports.hasWords('id:none', '2025-01-01')).toBe(false);
        expect(await store.reports.byPrefix('ab', 9)).toHaveLength(2);
        expect(await store.reports.byPrefix('abc', 9)).toHaveLength(1);
        for (const name of ['r-2025-01-01', 'a.txt', 'https://e.org/a'])
          expect(await store.reports.byName(name, 9)).toMatchObject([{ id: 'abcd' }]);
      });

      test('one key is one report', async () => {
        await store.reports.insert('aaaa', 'id:a');
        await expect(store.reports.insert('bbbb', 'id:a')).rejects.toThrow();
      });

      test('the version in effect then', async () => {
        const { report, row } = await add('aaaa', '2025-01-01', rows('unu'));
        await store.reports.setSpan(row, span('2025-01-01', '2025-01-05'));
        await store.reports.insertVersion(
          { ...version(report, '2025-01-05'), ...span('2025-01-05') },
          new Uint8Array([3]),
        );
        const then = async (asOf?: { day: string } | { moment: string }) =>
          (await store.reports.inEffect([report], asOf)).map(({ day }) => day);
        expect(await then()).toEqual(['2025-01-05']);
        expect(await then({ day: '2025-01-04' })).toEqual(['2025-01-01']);
        expect(await then({ day: '2025-01-05' })).toEqual(['2025-01-05']);
        expect(await then({ day: '2024-12-31' })).toEqual([]);
        expect(await then({ moment: '2025-01-04T23:59:59Z' })).toEqual(['2025-01-01']);
        expect(await store.reports.versions(report)).toHaveLength(2);
        expect((await store.reports.records([row])).get(row)).toEqual(new Uint8Array([1]));
      });

      test('newest first, page by page, within days and outlets', async () => {
        for (let i = 1; i <= 5; i++)
          await add(`r${i}`, `2025-01-0${i}`, rows('unu'), { outlet: i % 2 ? 'Ecoul' : 'Curierul' });
        const days = async (scope: object, page: object) =>
          (await store.reports.list(scope, { limit: 2, ...page })).map(({ day }) => day);
        expect(await days({}, {})).toEqual(['2025-01-05', '2025-01-04']);
        const [, last] = await store.reports.list({}, { limit: 2 });
        const after = { day: last?.day as string, row: last?.version as number };
        expect(await days({}, { after })).toEqual(['2025-01-03', '2025-01-02']);
        expect(await days({ outlet: 'Curierul' }, {})).toEqual(['2025-01-04', '2025-01-02']);
        expect(await days({ since: '2025-01-02', until: '2025-01-03' }, {})).toEqual(['2025-01-03', '2025-01-02']);
        expect(await days({}, { oldestFirst: true })).toEqual(['2025-01-01', '2025-01-02']);
        expect(await days({ asOf: { day: '2025-01-02' } }, {})).toEqual(['2025-01-02', '2025-01-01']);
      });

      test('the latest first, by the moment, within the days of where they came out', async () => {
        for (const [id, day, moment] of [
          ['a', '2025-01-01', '2025-01-01T20:00:00Z'],
          ['b', '2025-01-02', '2025-01-01T22:30:00Z'],
          ['c', '2025-01-02', '2025-01-01T22:30:00Z'],
          ['d', '2025-01-02', '2025-01-02T09:00:00Z'],
        ] as const)
          await add(id, day, rows('unu'), { moment });
        const ids = async (scope: object, page: object = {}) =>
          (await store.reports.latest(scope, { ...PAGE, ...page })).map(({ id }) => id);
        expect(await ids({})).toEqual(['d', 'c', 'b', 'a']);
        expect(await ids({ since: '2025-01-02', until: '2025-01-02' })).toEqual(['d', 'c', 'b']);
        expect(await ids({ until: '2025-01-01' })).toEqual(['a']);
        const [, second] = await store.reports.latest({}, { limit: 2 });
        const after = { day: second?.moment as string, row: second?.version as number };
        expect(await ids({}, { after })).toEqual(['b', 'a']);
      });
    });

    describe('facts', () => {
      const facts = (day: string) =>
        rows('unu doi', {
          events: [
            event(1, 'CONSULT', day, [
              [1, 'a'],
              [2, 'r'],
            ]),
            event(2, 'ASSAULT', day, [[2, 'a']]),
          ],
          statements: [
            {
              number: 1,
              act: 'deny',
              form: 'direct',
              day,
              rejected: false,
              parts: [{ number: 1, role: 's' }],
              words: 'nu am plecat',
            },
          ],
        });
      const entity = async (word: string) => (await store.facts.entitiesByWords([word], 9))[0]?.entity as number;

      test('by type, status, part, in either order', async () => {
        await add('aaaa', '2025-01-01', facts('2025-01-01'));
        await add('bbbb', '2025-01-02', facts('2025-01-02'));
        const [ana, france] = [await entity('ana'), await entity('franta')];
        const found = async (filter: object, page: object = {}) =>
          (await store.facts.events({ parts: [], ...filter }, {}, { ...PAGE, ...page })).map(
            ({ day, number }) => `${day.slice(-1)}v${number}`,
          );
        expect(await found({})).toEqual(['2v2', '2v1', '1v2', '1v1']);
        expect(await found({ types: ['ASSAULT'] })).toEqual(['2v2', '1v2']);
        expect(await found({ statuses: ['denied'] })).toEqual([]);
        expect(await found({ statuses: ['denied', 'happened'] })).toEqual(['2v2', '2v1', '1v2', '1v1']);
        expect(await found({ statuses: ['denied', 'happened'] }, { limit: 2, oldestFirst: true })).toEqual([
          '1v1',
          '1v2',
        ]);
        expect(await found({ parts: [{ entities: [france], roles: ['a'] }] })).toEqual(['2v2', '1v2']);
        expect(await found({ parts: [{ entities: [france], roles: ['a', 'r'] }] })).toEqual([
          '2v2',
          '2v1',
          '1v2',
          '1v1',
        ]);
        const both = [
          { entities: [ana], roles: ['a', 'r'] },
          { entities: [france], roles: ['a', 'r'] },
        ];
        expect(await found({ parts: both })).toEqual(['2v1', '1v1']);
        expect(await found({ parts: both }, { oldestFirst: true })).toEqual(['1v1', '2v1']);
        const [first] = await store.facts.events({ parts: both }, {}, { limit: 1 });
        expect(await found({ parts: both }, { after: first })).toEqual(['1v1']);
        expect(await found({ parts: [{ entities: [], roles: ['a'] }] })).toEqual([]);
      });

      test('statements by speaker and by words', async () => {
        await add('aaaa', '2025-01-01', facts('2025-01-01'));
        const found = async (filter: object) => store.facts.statements({ parts: [], ...filter }, {}, PAGE);
        expect(await found({ words: parseQuery('plecat') })).toHaveLength(1);
        expect(await found({ words: parseQuery('venit') })).toEqual([]);
        expect(
          await found({ acts: ['deny'], parts: [{ entities: [await entity('pop')], roles: ['s'] }] }),
        ).toHaveLength(1);
      });

      test('drawn anew, nothing of the old is left', async () => {
        const { row } = await add('aaaa', '2025-01-01', facts('2025-01-01'));
        await store.facts.put(row, '2025-01-01', rows('trei'), new Uint8Array([9]));
        expect(await store.facts.counts(row)).toEqual({ entities: 2, events: 0, statements: 0 });
        expect(
          await store.facts.events({ parts: [{ entities: [await entity('ana')], roles: ['a'] }] }, {}, PAGE),
        ).toEqual([]);
        expect(await store.facts.statements({ parts: [], words: parseQuery('plecat') }, {}, PAGE)).toEqual([]);
        expect(await store.search.reports(parseQuery('unu'), {}, PAGE, false)).toEqual([]);
        expect(await store.search.reports(parseQuery('trei'), {}, PAGE, false)).toHaveLength(1);
        expect((await store.facts.members([row])).get(row)).toEqual(new Uint8Array([9]));
      });

      test('an entity keeps its longer name, whichever came first', async () => {
        const named = (name: string) =>
          rows('unu', {
            entities: [
              {
                number: 1,
                key: 'Q1',
                kind: 'person',
                name,
                country: null,
                wikidata: 'Q1',
                words: name.toLowerCase().split(' '),
              },
            ],
          });
        const { row } = await add('aaaa', '2025-01-01', named('Ana Pop'));
        await add('bbbb', '2025-01-02', named('Pop'));
        expect(await store.facts.entitiesByKey(['Q1'])).toMatchObject([{ name: 'Ana Pop' }]);
        expect(await store.facts.entitiesOf(row)).toMatchObject([{ number: 1, printed: 'Ana Pop' }]);
        expect(await store.facts.entitiesByWords(['ana', 'po'], 9)).toHaveLength(1);
        expect(await store.facts.entitiesByWords(['an', 'pop'], 9)).toEqual([]);
        const [one] = await store.facts.entitiesByKey(['Q1']);
        expect(await store.facts.naming([one?.entity as number], {}, PAGE)).toHaveLength(2);
      });
    });

    describe('names', () => {
      const ALL = ['person', 'country'];
      const named = (number: number, key: string, name: string, kind: 'person' | 'country' = 'person') => ({
        number,
        key,
        kind,
        name,
        country: 'ROU',
        wikidata: null,
        words: name.toLowerCase().split(' '),
      });
      const naming = (...entities: ReturnType<typeof named>[]) => rows('unu', { entities });
      const ana = named(1, 'a', 'Ana Pop');
      const vlad = named(2, 'v', 'Vlad Anca');
      const romania = named(3, 'r', 'Romania', 'country');

      test('by name, from the last one seen on', async () => {
        await add('aaaa', '2025-01-01', naming(vlad, romania, ana));
        const list = async (filter: object, limit = 9) =>
          (await store.names.list({ kinds: ALL, ...filter }, limit)).map(({ name }) => name);
        expect(await list({})).toEqual(['Ana Pop', 'Romania', 'Vlad Anca']);
        const [first] = await store.names.list({ kinds: ALL }, 1);
        expect(await list({ after: first?.entity }, 1)).toEqual(['Romania']);
        expect(await list({ kinds: ['country'] })).toEqual(['Romania']);
        expect(await list({ words: ['an'] })).toEqual(['Ana Pop', 'Vlad Anca']);
        expect(await list({ words: ['pop', 'an'] })).toEqual(['Ana Pop']);
        expect(await list({ words: ['an', 'pop'] })).toEqual([]);
        expect(await list({ country: 'FRA' })).toEqual([]);
        const entities = (await store.names.list({ kinds: ALL }, 9)).map(({ entity }) => entity);
        expect((await store.names.byRow(entities)).map(({ key }) => key).sort()).toEqual(['a', 'r', 'v']);
        expect(await store.names.byRow([])).toEqual([]);
      });

      test('how many reports of a scope name each, no further than asked for', async () => {
        for (let i = 1; i <= 4; i++)
          await add(`r${i}`, `2025-01-0${i}`, i === 4 ? naming(ana, vlad) : naming(ana), {
            outlet: i % 2 ? 'Ecoul' : 'Curierul',
          });
        const list = await store.names.list({ kinds: ALL }, 9);
        const rowsOf = list.map(({ entity }) => entity);
        const counts = async (scope: object, most = 9) =>
          (await store.names.counts(rowsOf, scope, most)).map(({ reports, last }) => [reports, last.slice(-1)]);
        expect(await counts({})).toEqual([
          [4, '4'],
          [1, '4'],
        ]);
        expect(await counts({}, 2)).toEqual([
          [2, '4'],
          [1, '4'],
        ]);
        expect(await counts({ outlet: 'Ecoul' })).toEqual([[2, '3']]);
        expect(await counts({ since: '2025-01-02', until: '2025-01-03' })).toEqual([[2, '3']]);
        expect(await counts({ asOf: { day: '2025-01-02' } })).toEqual([[2, '2']]);
      });

      test('who has part, who is named, who speaks', async () => {
        const facts = {
          ...naming(ana, vlad),
          events: [
            event(1, 'CONSULT', '2025-01-01', [
              [1, 'a'],
              [2, 'r'],
            ]),
          ],
          statements: [1, 2].map((number) => ({
            number,
            act: 'deny',
            form: 'direct',
            day: '2025-01-01',
            rejected: false,
            parts: [
              { number: 2, role: 's' },
              { number: 1, role: 'm' },
            ],
            words: 'nu',
          })),
        };
        const { row } = await add('aaaa', '2025-01-01', facts);
        await add('bbbb', '2025-01-01', naming(ana));
        const [a, v] = (await store.names.list({ kinds: ALL }, 9)).map(({ entity }) => entity) as [number, number];
        const [{ row: fact } = { row: 0 }] = await store.facts.events({ parts: [] }, {}, PAGE);
        expect(await store.names.parts('event', [fact], ['a'])).toEqual([{ row: fact, role: 'a', entity: a }]);
        expect(await store.names.speaking([row], 's')).toEqual([{ row, role: 's', entity: v }]);
        expect((await store.names.named([row])).map(({ role, entity }) => [role, entity]).sort()).toEqual(
          [
            ['person', a],
            ['person', v],
          ].sort(),
        );
        expect(await store.names.events([fact])).toEqual([
          { row: fact, type: 'CONSULT', mode: null, status: 'happened' },
        ]);
        const said = (await store.facts.statements({ parts: [] }, {}, PAGE)).map(({ row }) => row);
        expect((await store.names.acts(said)).map(({ act }) => act)).toEqual(['deny', 'deny']);
      });
    });

    describe('search', () => {
      test.each([
        ['unu', ['c', 'b', 'a']],
        ['unu doi', ['b', 'a']],
        ['"doi unu"', ['b']],
        ['tr*', ['c']],
        ['unu -doi', ['c']],
        ['"unu" AND', []],
        ['NOT OR NEAR( ^ : unu', []],
      ])('%s', async (query, expected) => {
        await add('a', '2025-01-01', rows('unu doi'));
        await add('b', '2025-01-02', rows('doi unu'));
        await add('c', '2025-01-03', rows('unu trei'));
        const ids = async (best: boolean) =>
          (await store.search.reports(parseQuery(query), {}, PAGE, best)).map(({ id }) => id);
        expect(await ids(false)).toEqual(expected);
        expect((await ids(true)).sort()).toEqual([...expected].sort());
      });

      test('the newest first, page by page, within days', async () => {
        for (let i = 5; i >= 1; i--) await add(`r${i}`, `2025-01-0${i}`, rows('unu'));
        const found = (scope: object, page: object = {}) =>
          store.search.reports(parseQuery('unu'), scope, { limit: 2, ...page }, false);
        const first = await found({});
        expect(first.map(({ id }) => id)).toEqual(['r5', 'r4']);
        const next = await found({}, { after: { day: '', row: first[1]?.row } });
        expect(next.map(({ id }) => id)).toEqual(['r3', 'r2']);
        expect((await found({ since: '2025-01-02', until: '2025-01-03' })).map(({ id }) => id)).toEqual(['r3', 'r2']);
        expect((await found({ asOf: { day: '2025-01-02' } })).map(({ id }) => id)).toEqual(['r2', 'r1']);
      });
    });

    describe('links and stories', () => {
      test('look-ups', async () => {
        const [a, b] = [await add('a', '2025-01-01', rows('unu')), await add('b', '2025-01-01', rows('unu'))];
        await store.links.putKeys(a.report, ['x', 'y']);
        await store.links.putKeys(b.report, ['y', 'z']);
        expect(await store.links.found(['x'])).toEqual([a.report]);
        expect(await store.links.found(['y', 'w'])).toEqual([a.report, b.report]);
        await store.links.dropKeys(a.report, ['x', 'y']);
        expect(await store.links.found(['x', 'y', 'z'])).toEqual([b.report]);
        expect(await store.links.found(Array.from({ length: 300 }, (_, i) => `k${i}`))).toEqual([]);
      });

      test('links go both ways, and go away both ways', async () => {
        const [a, b, c] = [
          (await add('a', '2025-01-01', rows('unu'))).report,
          (await add('b', '2025-01-01', rows('unu'))).report,
          (await add('c', '2025-01-01', rows('unu'))).report,
        ];
        await store.links.put([
          { report: b, other: a, link: 'ab' },
          { report: b, other: c, link: 'bc' },
        ]);
        expect(await store.links.among([a, b, c])).toEqual([
          { report: a, other: b, link: 'ab' },
          { report: b, other: c, link: 'bc' },
        ]);
        expect(await store.links.above([a, c])).toEqual([{ report: a, other: b, link: 'ab' }]);
        expect(await store.links.above([])).toEqual([]);
        expect(await store.links.linked(a)).toEqual([b]);
        await store.links.drop(b);
        expect(await store.links.linked(a)).toEqual([]);
        expect(await store.links.among([a, b, c])).toEqual([]);
      });

      test('stories, the newest first', async () => {
        const { report } = await add('a', '2025-01-01', rows('unu'));
        await store.links.setComponent([report], report);
        await store.links.setStory([report], 'a');
        const story = {
          component: report,
          title: null,
          from: '2025-01-01',
          until: '2025-01-02',
          outlets: 1,
          origins: 1,
        };
        await store.links.putStory({ ...story, story: 'a', lastAt: '2025-01-02T00:00:00Z', reports: 1 });
        await store.links.putStory({ ...story, story: 'b', component: 99, lastAt: '2025-01-03T00:00:00Z', reports: 2 });
        const ids = async (scope: object, least = 1, page: object = {}) =>
          (await store.links.stories(scope, least, { limit: 9, ...page })).map(({ story }) => story);
        expect(await ids({})).toEqual(['b', 'a']);
        expect(await ids({}, 2)).toEqual(['b']);
        expect(await ids({ outlet: 'Ecoul' })).toEqual(['a']);
        expect(await ids({ since: '2025-01-03' })).toEqual([]);
        expect(await ids({}, 1, { after: { lastAt: '2025-01-03T00:00:00Z', story: 'b' } })).toEqual(['a']);
        expect(await store.links.component(report)).toEqual([report]);
        expect(await store.links.components([report, 99])).toEqual([{ component: report, report }]);
        expect((await store.links.storiesIn([99, 98])).map(({ story }) => story)).toEqual(['b']);
        expect(await store.links.storiesIn([])).toEqual([]);
        await store.links.dropStories([99]);
        expect(await ids({})).toEqual(['a']);
      });
    });

    describe('corrections', () => {
      const correction = {
        id: 'c1',
        kind: 'reject',
        madeAt: '2025-01-01T00:00:00Z',
        madeBy: 'ana',
        why: 'nu',
        change: '{}',
        undoneAt: null,
        undoneBy: null,
        reports: ['a', 'b'],
      };

      test('once each, by the reports they are about', async () => {
        expect(await store.corrections.put(correction)).toBe(true);
        expect(await store.corrections.put(correction)).toBe(false);
        expect(await store.corrections.of(['b'])).toEqual([correction]);
        expect(await store.corrections.of(['c'])).toEqual([]);
        expect(await store.corrections.list()).toHaveLength(1);
      });

      test('undone, here or elsewhere', async () => {
        await store.corrections.put(correction);
        await store.corrections.put({ ...correction, undoneAt: '2025-01-02T00:00:00Z', undoneBy: 'ion' });
        expect(await store.corrections.byPrefix('c', 2)).toMatchObject([{ undoneBy: 'ion' }]);
      });
    });

    describe('what is watched', () => {
      const source: WatchedSource = {
        address: 'https://ecou.example/rss',
        etag: '"a"',
        lastModified: null,
        checkedAt: '2025-01-01T00:00:00Z',
        dueAt: null,
        failures: 0,
        problem: null,
      };
      const page = (address: string, more: Partial<WatchedPage> = {}): WatchedPage => ({
        address,
        source: source.address,
        said: 'h',
        hint: null,
        status: 'waiting',
        etag: null,
        lastModified: null,
        fetchedAt: null,
        checks: 0,
        dueAt: '2025-01-01T00:00:00Z',
        failures: 0,
        problem: null,
        ...more,
      });

      test('a source is kept once, as it was put last', async () => {
        expect(await store.watching.source(source.address)).toBeNull();
        await store.watching.putSource(source);
        await store.watching.putSource({ ...source, failures: 3, problem: 'busy' });
        expect(await store.watching.source(source.address)).toEqual({ ...source, failures: 3, problem: 'busy' });
      });

      test('pages by address, each once', async () => {
        const many = Array.from({ length: 150 }, (_, i) => page(`https://ecou.example/${i}`));
        await store.watching.putPages(many);
        const later = { ...page('https://ecou.example/7', { status: 'kept', etag: '"b"', checks: 2 }), dueAt: null };
        await store.watching.putPages([page('https://ecou.example/7'), later]);
        expect(await store.watching.pages(['https://ecou.example/7', 'https://ecou.example/none'])).toEqual([later]);
        const found = await store.watching.pages(many.map(({ address }) => address));
        expect(found.map(({ address }) => address).sort()).toEqual(many.map(({ address }) => address).sort());
        expect(await store.watching.pages([])).toEqual([]);
        expect(await store.watching.waiting(source.address)).toBe(149);
        expect(await store.watching.waiting('https://curier.example/rss')).toBe(0);
      });

      test('what is due, the longest due first', async () => {
        await store.watching.putPages([
          page('a', { dueAt: '2025-01-03T00:00:00Z' }),
          page('b', { dueAt: '2025-01-02T00:00:00Z', status: 'kept' }),
          page('c', { dueAt: null }),
          page('d', { source: 'https://curier.example/rss' }),
        ]);
        const due = async (at: string, limit = 10) =>
          (await store.watching.due(source.address, at, limit)).map(({ address }) => address);
        expect(await due('2025-01-01T00:00:00Z')).toEqual([]);
        expect(await due('2025-01-02T00:00:00Z')).toEqual(['b']);
        expect(await due('2026-01-01T00:00:00Z')).toEqual(['b', 'a']);
        expect(await due('2026-01-01T00:00:00Z', 1)).toEqual(['b']);
      });
    });

    test('what was known on a day, what was ahead of it then too', async () => {
      const planned = { number: 2, act: 'promise', form: 'direct', rejected: false, words: 'vom veni' };
      const parts = [{ number: 1, role: 's' }];
      const facts = rows('unu', {
        events: [
          event(1, 'CONSULT', '2025-01-01', [[1, 'a']]),
          event(2, 'AID', '2025-06-01', [
            [1, 'a'],
            [2, 'r'],
          ]),
        ],
        statements: [{ ...planned, day: '2025-06-02', parts }],
      });
      await add('a', '2025-01-01', facts);
      const later = await add('b', '2025-05-01', facts);
      const days = async (more: Partial<EventFilter>, day: string, page = {}) =>
        (await store.facts.events({ parts: [], ...more }, { asOf: { day } }, { ...PAGE, ...page })).map(
          ({ day }) => day,
        );
      const ana = (await store.facts.entitiesByKey(['person:ana pop:ROU'])).map(({ entity }) => entity);
      const acting = { parts: [{ entities: ana, roles: ['a'] }] };
      for (const filter of [{}, acting]) {
        expect(await days(filter, '2024-12-31')).toEqual([]);
        expect(await days(filter, '2025-01-01')).toEqual(['2025-06-01', '2025-01-01']);
        expect(await days(filter, '2025-01-01', { oldestFirst: true })).toEqual(['2025-01-01', '2025-06-01']);
        expect(await days(filter, '2025-07-01')).toEqual(['2025-06-01', '2025-06-01', '2025-01-01', '2025-01-01']);
      }
      expect(await days({ types: ['AID'] }, '2025-02-01')).toEqual(['2025-06-01']);
      expect(await days({ parts: [{ entities: ana, roles: ['r'] }] }, '2025-02-01')).toEqual([]);
      const then = { asOf: { day: '2025-02-01' } };
      expect(await store.facts.statements({ parts: [] }, then, PAGE)).toHaveLength(1);
      expect(await store.facts.statements({ parts: [] }, { ...then, until: '2025-06-01' }, PAGE)).toEqual([]);
      // Drawn anew, nothing of the old is left.
      await store.facts.put(later.row, '2025-05-01', rows('unu'), new Uint8Array([2]));
      expect(await days({}, '2025-05-31')).toEqual(['2025-06-01', '2025-01-01']);
    });

    test('facts counted by day, as many as a page has, are those of the page', async () => {
      const days = ['2025-01-01', '2025-01-01', '2025-01-02', '2025-03-01', '2025-03-01', '2025-03-01'];
      const facts = rows('unu', {
        events: days.map((day, i) => event(i + 1, i % 2 === 0 ? 'AID' : 'CONSULT', day, [[1, 'a']])),
        statements: days.map((day, i) => ({
          ...{ number: i + 1, act: 'state', form: 'direct', rejected: i === 2, words: 'vom veni' },
          ...{ day, parts: [{ number: 1, role: 's' }] },
        })),
      });
      await add('a', '2025-01-01', facts);
      await add('b', '2025-02-01', facts);
      const ana = (await store.facts.entitiesByKey(['person:ana pop:ROU'])).map(({ entity }) => entity);
      for (const roles of [null, ['a', 's']]) {
        const filter = { parts: roles === null ? [] : [{ entities: ana, roles }] };
        for (const limit of [2, 3, 7, 12, 13, 50]) {
          for (const oldestFirst of [true, false]) {
            const page = { limit, oldestFirst };
            for (const scope of [{}, { since: '2025-01-02' }, { asOf: { day: '2025-01-15' } }]) {
              const check = (found: readonly FactRow[], counted: readonly DayCount[]) => {
                const whole = counted.filter(({ more }) => !more);
                const shown = found.slice(0, limit - 1);
                expect(whole.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
                for (const { day } of whole) {
                  const its = shown.filter((fact) => fact.day === day);
                  const same = whole.filter((one) => one.day === day);
                  expect(same.reduce((sum, { count }) => sum + count, 0)).toBe(its.length);
                  const ends = same.map(({ row }) => row);
                  expect(oldestFirst ? Math.max(...ends) : Math.min(...ends)).toBe(its.at(-1)?.row);
                }
                expect(counted.filter(({ more }) => more).map(({ row }) => row)).toEqual(
                  found.slice(limit - 1).map(({ row }) => row),
                );
              };
              const events = await store.facts.eventDays(filter, scope, page);
              check(await store.facts.events(filter, scope, page), events);
              expect(new Set(events.map(({ type }) => type)).size).toBeLessThanOrEqual(2);
              const statements = await store.facts.statementDays(filter, scope, page);
              check(await store.facts.statements(filter, scope, page), statements);
            }
          }
        }
      }
      expect(await store.facts.eventDays({ parts: [{ entities: [], roles: ['a'] }] }, {}, PAGE)).toEqual([]);
    });

    test('its revision is another one once something was written', async () => {
      const before = await store.revision();
      expect(await store.revision()).toBe(before);
      await add('a', '2025-01-01', rows('unu'));
      const after = await store.revision();
      expect(after).not.toBe(before);
      await store.reports.count();
      expect(await store.revision()).toBe(after);
    });

    test('what it has written itself nobody else has written', async () => {
      const before = await store.writtenByOthers();
      await add('a', '2025-01-01', rows('unu'));
      expect(await store.writtenByOthers()).toBe(before);
    });

    test('nothing is damaged', async () => {
      await add('a', '2025-01-01', rows('unu'));
      expect(await store.damage()).toEqual([]);
      expect(await store.reports.count()).toEqual({ reports: 1, versions: 1 });
    });
  });
}
