import { sql } from 'kysely';
import type { Db } from './bulk.js';
import { all, type Condition, inEffect, inOrder, inScope, onPage, plain, VERSION_COLUMNS } from './scope.js';
import type { NewVersion, ReportRow, ReportStore, Span, VersionRow } from './store.js';

const DAY = sql<string>`v.day`;
const ROW = sql<number>`v.version`;

export function reportStore(db: Db): ReportStore {
  const reports = db.selectFrom('reports').selectAll();
  const versions = async (where: Condition, order: Condition = sql``): Promise<VersionRow[]> => {
    const query = sql<VersionRow>`
      select ${VERSION_COLUMNS} from versions v join reports r on r.report = v.report where ${where} ${order}`;
    return plain((await query.execute(db)).rows);
  };
  return {
    byKey: async (key) => reports.where('key', '=', key).executeTakeFirst() as Promise<ReportRow | undefined>,
    byRow: async (rows) => (rows.length === 0 ? [] : plain(await reports.where('report', 'in', rows).execute())),
    byPrefix: async (prefix, limit) => {
      const found = reports.where('id', '>=', prefix).where('id', '<', `${prefix}\uffff`);
      return plain(await found.orderBy('id').limit(limit).execute());
    },
    byName: async (name, limit) => {
      const query = sql<ReportRow>`select distinct r.* from reports r join versions v on v.report = r.report
        where v.record_id = ${name} or v.file = ${name} or v.url = ${name} order by r.id limit ${limit}`;
      return plain((await query.execute(db)).rows);
    },
    insert: async (id, key) => {
      const made = db.insertInto('reports').values({ id, key, component: null, story: null }).returning('report');
      const { report } = await made.executeTakeFirstOrThrow();
      return { report, id, key, component: null, story: null };
    },
    insertVersion: async (version, record) => {
      const made = db.insertInto('versions').values({ ...columns(version), ...spanColumns(version), derived: 0 });
      const row = await made.returning('version').executeTakeFirstOrThrow();
      await db.insertInto('records').values({ version: row.version, record }).execute();
      return row.version;
    },
    setSpan: async (version, span) => {
      await db.updateTable('versions').set(spanColumns(span)).where('version', '=', version).execute();
    },
    setRecord: async (version, record, engine, unread) => {
      await db.updateTable('records').set({ record }).where('version', '=', version).execute();
      await db.updateTable('versions').set({ engine, unread }).where('version', '=', version).execute();
    },
    versions: (report) => versions(sql`v.report = ${report}`),
    inEffect: async (rows, asOf) =>
      rows.length === 0 ? [] : versions(sql`v.report in (${sql.join([...rows])}) and ${inEffect(asOf)}`),
    byVersion: async (rows) => (rows.length === 0 ? [] : versions(sql`v.version in (${sql.join([...rows])})`)),
    records: async (rows) => {
      if (rows.length === 0) return new Map();
      const found = await db.selectFrom('records').selectAll().where('version', 'in', rows).execute();
      return new Map(found.map(({ version, record }) => [version, record]));
    },
    list: (scope, page) =>
      versions(all([...inScope(scope), ...onPage(scope, page, DAY, ROW)]), inOrder(page, DAY, ROW)),
    addedSince: (moment, page) => {
      const { after } = page;
      const beyond = after ? [sql`(v.added_at, v.version) > (${after.day}, ${after.row})`] : [];
      return versions(
        all([sql`v.added_at >= ${moment}`, ...beyond]),
        sql`order by v.added_at, v.version limit ${page.limit}`,
      );
    },
    walk: (above, limit) => versions(sql`v.version > ${above}`, sql`order by v.version limit ${limit}`),
    count: async () => {
      const query = sql<{ reports: number; versions: number }>`
        select (select count(*) from reports) as reports, (select count(*) from versions) as versions`;
      const { reports, versions } = (await query.execute(db)).rows[0] ?? { reports: 0, versions: 0 };
      return { reports: Number(reports), versions: Number(versions) };
    },
  };
}

function columns(version: NewVersion) {
  return {
    report: version.report,
    hash: version.hash,
    record_id: version.recordId,
    file: version.file,
    url: version.url,
    outlet: version.outlet,
    title: version.title,
    author: version.author,
    language: version.language,
    published: version.published,
    moment: version.moment,
    day: version.day,
    added_at: version.addedAt,
    engine: version.engine,
    unread: version.unread,
    words: version.words,
  };
}

function spanColumns(span: Span) {
  return { known_on: span.knownOn, known_at: span.knownAt, until_on: span.untilOn, until_at: span.untilAt };
}
