import { CompiledQuery, sql } from 'kysely';
import { AT_ONCE, type Db, inChunks, insertRows, places } from './bulk.js';
import { all, type Condition, plain } from './scope.js';
import type { LinkStore, StoredLink, StoryRow } from './store.js';

const FIND = `select distinct report from look_ups where key in (${places(AT_ONCE)})`;

const ABOVE = `select report, other, link from links where report in (${places(AT_ONCE)}) and other > report`;

const COMPONENTS = `select component, report from reports where component in (${places(AT_ONCE)})`;

export function linkStore(db: Db): LinkStore {
  const stories = async (where: Condition, order: Condition): Promise<StoryRow[]> => {
    const query = sql<StoryRow>`select s.story, s.component, s.title, s.from_on as "from", s.until_on as "until",
      s.last_at as "lastAt", s.reports, s.outlets, s.origins from stories s where ${where} ${order}`;
    return plain((await query.execute(db)).rows);
  };
  return {
    putKeys: (report, keys) => {
      const rows = [...keys].sort().map((key) => [key, report]);
      return insertRows(db, 'look_ups', ['key', 'report'], rows, 'on conflict do nothing');
    },
    dropKeys: async (report, keys) => {
      if (keys.length === 0) return;
      await db.deleteFrom('look_ups').where('key', 'in', keys).where('report', '=', report).execute();
    },
    found: async (keys) => {
      const found = await inChunks(keys, (some) =>
        db.executeQuery<{ report: number }>(CompiledQuery.raw(FIND, some)).then(({ rows }) => rows),
      );
      return [...new Set(found.map(({ report }) => report))].sort((a, b) => a - b);
    },
    put: async (links) => {
      // Each under both its reports, so that all of one report lie together; what it says stands under the lesser.
      const rows = links.flatMap(({ report, other, link }) => {
        const [less, more] = report < other ? [report, other] : [other, report];
        return [
          [less, more, link],
          [more, less, ''],
        ];
      });
      const last = 'on conflict (report, other) do update set link = excluded.link';
      await insertRows(db, 'links', ['report', 'other', 'link'], rows, last);
    },
    drop: async (report) => {
      await sql`delete from links where other = ${report} and report in (
        select other from links where report = ${report})`.execute(db);
      await db.deleteFrom('links').where('report', '=', report).execute();
    },
    linked: async (report) => {
      const rows = await db.selectFrom('links').select('other').where('report', '=', report).execute();
      return rows.map(({ other }) => other);
    },
    among: async (reports) => {
      if (reports.length < 2) return [];
      const some = sql.join([...reports]);
      const query = sql<StoredLink>`select report, other, link from links
        where report in (${some}) and other in (${some}) and report < other order by report, other`;
      return plain((await query.execute(db)).rows);
    },
    above: async (reports) =>
      plain(
        await inChunks(reports, (some) =>
          db.executeQuery<StoredLink>(CompiledQuery.raw(ABOVE, some)).then(({ rows }) => rows),
        ),
      ),
    component: async (component) => {
      const rows = await db.selectFrom('reports').select('report').where('component', '=', component).execute();
      return rows.map(({ report }) => report);
    },
    components: async (components) => {
      const rows = await inChunks(components, (some) =>
        db
          .executeQuery<{ component: number; report: number }>(CompiledQuery.raw(COMPONENTS, some))
          .then((result) => result.rows),
      );
      return plain(rows);
    },
    storiesIn: async (components) => {
      if (components.length === 0) return [];
      return stories(sql`s.component in (${sql.join([...components])})`, sql`order by s.story`);
    },
    setComponent: async (reports, component) => {
      if (reports.length === 0) return;
      await db.updateTable('reports').set({ component }).where('report', 'in', reports).execute();
    },
    setStory: async (reports, story) => {
      if (reports.length === 0) return;
      await db.updateTable('reports').set({ story }).where('report', 'in', reports).execute();
    },
    putStory: async (s) => {
      const columns = [
        'story',
        'component',
        'title',
        'from_on',
        'until_on',
        'last_at',
        'reports',
        'outlets',
        'origins',
      ];
      const row = [s.story, s.component, s.title, s.from, s.until, s.lastAt, s.reports, s.outlets, s.origins];
      await insertRows(db, 'stories', columns, [row]);
    },
    dropStories: async (components) => {
      if (components.length === 0) return;
      await db.deleteFrom('stories').where('component', 'in', components).execute();
    },
    stories: (scope, least, { limit, after }) => {
      const conditions: Condition[] = [];
      if (least > 1) conditions.push(sql`s.reports >= ${least}`);
      if (scope.since !== undefined) conditions.push(sql`s.until_on >= ${scope.since}`);
      if (scope.until !== undefined) conditions.push(sql`s.from_on <= ${scope.until}`);
      for (const [column, value] of [
        ['v.outlet', scope.outlet],
        ['v.language', scope.language],
      ] as const) {
        if (value === undefined) continue;
        conditions.push(sql`exists (select 1 from reports r join versions v on v.report = r.report
          where r.story = s.story and ${sql.ref(column)} = ${value} and v.until_on is null)`);
      }
      if (after) conditions.push(sql`(s.last_at, s.story) < (${after.lastAt}, ${after.story})`);
      return stories(all(conditions), sql`order by s.last_at desc, s.story desc limit ${limit}`);
    },
    storyById: (prefix, limit) =>
      stories(sql`s.story >= ${prefix} and s.story < ${`${prefix}\uffff`}`, sql`order by s.story limit ${limit}`),
  };
}
