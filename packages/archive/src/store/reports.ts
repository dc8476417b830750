import { CompiledQuery, sql } from 'kysely';
import { AT_ONCE, type Db, inChunks, insertRows, places } from './bulk.js';
import {
  all,
  type Condition,
  dayAfter,
  inEffect,
  inOrder,
  inScope,
  lastDayKnown,
  onPage,
  plain,
  VERSION_COLUMNS,
} from './scope.js';
import type { CurrentVersion, NewVersion, ReportRow, ReportStore, Scope, Span, VersionRow } from './store.js';

const DAY = sql<string>`v.day`;
const ROW = sql<number>`v.version`;

const CURRENT = `select r.report, r.id, r.component, r.story, v.version, v.moment, v.derived
  from reports r join versions v on v.report = r.report
  where r.report in (${places(AT_ONCE)}) and v.until_on is null`;

export function reportStore(db: Db): ReportStore {
  const reports = db.selectFrom('reports').selectAll();
  const versions = async (where: Condition, order: Condition = sql``): Promise<VersionRow[]> => {
    const query = sql<VersionRow>`
      select ${VERSION_COLUMNS} from versions v join reports r on r.report = v.report where ${where} ${order}`;
    return plain((await query.execute(db)).rows);
  };
  return {
    byKey: async (key) => {
      const found = await db.executeQuery<ReportRow>(CompiledQuery.raw(BY_KEY, [key]));
      return found.rows[0];
    },
    hasWords: async (key, hash) => {
      const found = await db.executeQuery(CompiledQuery.raw(HAS_WORDS, [key, hash]));
      return found.rows.length > 0;
    },
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
      const inserted = await db.executeQuery<{ report: number }>(CompiledQuery.raw(INSERT_REPORT, [id, key]));
      const { report } = inserted.rows[0] as { report: number };
      return { report, id, key, component: null, story: null };
    },
    insertVersion: async (version, record) => {
      const values = Object.values({ ...columns(version), ...spanColumns(version), derived: 0 });
      const inserted = await db.executeQuery<{ version: number }>(CompiledQuery.raw(INSERT_VERSION, values));
      const { version: row } = inserted.rows[0] as { version: number };
      await insertRows(db, 'records', ['version', 'record'], [[row, record]]);
      return row;
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
    current: async (rows) => {
      if (rows.length === 0) return [];
      const found = await inChunks(rows, (some) =>
        db.executeQuery<CurrentVersion>(CompiledQuery.raw(CURRENT, some)).then((result) => result.rows),
      );
      return found;
    },
    byVersion: async (rows) => (rows.length === 0 ? [] : versions(sql`v.version in (${sql.join([...rows])})`)),
    records: async (rows) => {
      if (rows.length === 0) return new Map();
      const found = await db.selectFrom('records').selectAll().where('version', 'in', rows).execute();
      return new Map(found.map(({ version, record }) => [version, record]));
    },
    list: (scope, page) =>
      versions(
        all([...inScope(scope), ...published(scope), ...onPage(scope, page, DAY, ROW)]),
        inOrder(page, DAY, ROW),
      ),
    latest: (scope, page) => {
      const [moment, row] = [sql<string>`v.moment`, ROW];
      const within = [
        ...(scope.since === undefined ? [] : [sql`v.day >= ${scope.since}`]),
        ...(scope.until === undefined ? [] : [sql`v.day <= ${scope.until}`]),
        // Days are those of the place, moments are not: a day on either side tells where to begin and end in the index.
        ...(scope.since === undefined ? [] : [sql`v.moment >= ${dayAfter(scope.since, -1)}`]),
        ...(scope.until === undefined ? [] : [sql`v.moment < ${dayAfter(scope.until, 2)}`]),
        ...published(scope).map(() => sql`v.moment < ${dayAfter(lastDayKnown(scope.asOf) as string, 2)}`),
      ];
      return versions(
        all([...inScope(scope), ...within, ...onPage({}, page, moment, row)]),
        inOrder(page, moment, row),
      );
    },
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

/** Whatever came out later was not known then: so that the index begins there. */
function published({ asOf }: Scope): Condition[] {
  const last = lastDayKnown(asOf);
  return last === undefined ? [] : [sql`v.day <= ${last}`];
}

const BY_KEY = 'select report, id, key, component, story from reports where key = ?';
const HAS_WORDS = `select 1 from reports r join versions v on v.report = r.report where r.key = ? and v.hash = ?`;
const INSERT_REPORT = 'insert into reports (id, key) values (?, ?) returning report';

/** In the order of `columns` and `spanColumns`. */
const VERSION_NAMES = `report, hash, record_id, file, url, outlet, title, author, language, published, moment, day, added_at,
  engine, unread, words, known_on, known_at, until_on, until_at, derived`;
const INSERT_VERSION = `insert into versions (${VERSION_NAMES}) values (${places(21)}) returning version`;

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
