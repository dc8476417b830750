import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import { type Db, insertRows } from './bulk.js';
import type { Differences } from './differences.js';
import { type EntityCache, entitiesByKey, entitiesByWords, entityRows } from './entities.js';
import { FACTS_A_VERSION, type FactRows } from './rows.js';
import { all, type Condition, inOrder, inScope, lastDayKnown, onPage, plain, VERSION_COLUMNS } from './scope.js';
import { reportWordsRow } from './search.js';
import type {
  DayCount,
  EntityStored,
  EventFilter,
  FactRow,
  FactStore,
  Page,
  Part,
  Scope,
  StatementFilter,
  VersionRow,
} from './store.js';

type Kind = 'event' | 'statement';

const HAS_FACTS = 'select 1 from members where version = ?';
const DERIVED = 'update versions set derived = derived + 1 where version = ?';

export function factStore(db: Db, differences: Differences, cache: EntityCache): FactStore {
  const members = db.selectFrom('members').selectAll();
  return {
    put: async (version, day, rows, member) => {
      const { rows: known } = await db.executeQuery(CompiledQuery.raw(HAS_FACTS, [version]));
      // Nothing to take away from one that is new.
      if (known.length > 0) await drop(db, version, day);
      await putRows(db, differences, cache, version, day, rows);
      await insertRows(db, 'members', ['version', 'member'], [[version, member]]);
      await db.executeQuery(CompiledQuery.raw(DERIVED, [version]));
    },
    events: (filter, scope, page) => facts(db, eventsAsked(filter), scope, page),
    statements: (filter, scope, page) => facts(db, statementsAsked(differences, filter, scope), scope, page),
    eventDays: (filter, scope, page) => factDays(db, eventsAsked(filter), scope, page),
    statementDays: (filter, scope, page) => factDays(db, statementsAsked(differences, filter, scope), scope, page),
    entitiesByWords: (words, limit) => entitiesByWords(db, words, limit),
    entitiesByKey: (keys) => entitiesByKey(db, keys),
    entitiesOf: async (version) => {
      const query = sql<EntityStored & { number: number; printed: string }>`
        select e.entity, e.key, e.kind, e.name, e.country, e.wikidata, n.number, coalesce(n.name, e.name) as printed
        from version_entities n join entities e on e.entity = n.entity where n.version = ${version} order by n.number`;
      return plain((await query.execute(db)).rows);
    },
    naming: async (entities, scope, page) => {
      if (entities.length === 0) return [];
      const [day, row] = [sql<string>`n.day`, sql<number>`n.version`];
      const named = sql`n.entity in (${sql.join([...entities])})`;
      const query = sql<VersionRow & { number: number; entity: number }>`
        select ${VERSION_COLUMNS}, n.number, n.entity from version_entities n
        join versions v on v.version = n.version join reports r on r.report = v.report
        where ${all([named, ...inScope(scope), ...onPage(scope, page, day, row)])} ${inOrder(page, day, row)}`;
      return plain((await query.execute(db)).rows);
    },
    members: async (versions) => {
      if (versions.length === 0) return new Map();
      const rows = await members.where('version', 'in', versions).execute();
      return new Map(rows.map(({ version, member }) => [version, member]));
    },
    counts: async (version) => {
      const count = (table: string) => sql`(select count(*) from ${sql.table(table)} where version = ${version})`;
      const [first, last] = [version * FACTS_A_VERSION, (version + 1) * FACTS_A_VERSION - 1];
      const query = sql<{ entities: number; events: number; statements: number }>`
        select ${count('version_entities')} as entities,
          (select count(*) from events where event between ${first} and ${last}) as events,
          (select count(*) from statements where statement between ${first} and ${last}) as statements`;
      const { entities, events, statements } = (await query.execute(db)).rows[0] ?? {
        entities: 0,
        events: 0,
        statements: 0,
      };
      return { entities: Number(entities), events: Number(events), statements: Number(statements) };
    },
  };
}

/** Of statements with the words asked for, so many of the last added are put in order of days where nothing else is asked. */
const MOST_MATCHES = 5000;

function common(filter: { readonly versions?: readonly number[]; readonly rejected?: boolean }): Condition[] {
  const conditions: Condition[] = [];
  if (filter.versions) conditions.push(sql`f.version in (${sql.join([...filter.versions])})`);
  if (!filter.rejected) conditions.push(sql`f.rejected = 0`);
  return conditions;
}

interface FactsAsked {
  readonly kind: Kind;
  readonly parts: readonly Part[];
  readonly conditions: readonly Condition[];
  /** Where no entity is asked for: what the index is read side by side by. */
  readonly kinds: readonly Condition[];
}

function eventsAsked(filter: EventFilter): FactsAsked {
  const conditions = common(filter);
  const statuses = filter.statuses ?? [];
  if (filter.types) conditions.push(sql`f.type in (${sql.join([...filter.types])})`);
  if (filter.modes) conditions.push(sql`f.mode in (${sql.join([...filter.modes])})`);
  if (filter.statuses) conditions.push(sql`f.status in (${sql.join([...filter.statuses])})`);
  const kinds = statuses.map((status) => sql`f.status = ${status}`);
  return { kind: 'event', parts: filter.parts, conditions, kinds };
}

function statementsAsked(differences: Differences, filter: StatementFilter, scope: Scope): FactsAsked {
  const conditions = common(filter);
  if (filter.acts) conditions.push(sql`f.act in (${sql.join([...filter.acts])})`);
  if (filter.words) {
    const matches = differences.matches('statement_words', filter.words);
    const found = sql`select rowid from statement_words where ${matches}`;
    const newest = sql`select rowid from statement_words where ${matches} order by rowid desc limit ${MOST_MATCHES}`;
    const narrow = (filter.parts.length > 0 || filter.versions || scope.since) ?? scope.until ?? scope.asOf;
    conditions.push(sql`f.statement in (select rowid from (${narrow ? found : newest}) m)`);
  }
  return { kind: 'statement', parts: filter.parts, conditions, kinds: [] };
}

async function facts(db: Db, asked: FactsAsked, scope: Scope, page: Page): Promise<FactRow[]> {
  const query = await factQuery<{ row: number; version: number; day: string }>(db, asked, scope, page);
  if (query === null) return [];
  return (await query.execute(db)).rows.map(({ row, version, day }) => ({
    row,
    version,
    number: row - version * FACTS_A_VERSION,
    day,
  }));
}

/** Counted in the database: to hand over hundreds of rows takes longer than to find them. */
async function factDays(db: Db, asked: FactsAsked, scope: Scope, page: Page): Promise<DayCount[]> {
  const found = await factQuery(db, asked, scope, page);
  if (found === null) return [];
  const order = page.oldestFirst ? sql`day, "row"` : sql`day desc, "row" desc`;
  const last = sql.raw(page.oldestFirst ? 'max' : 'min');
  const events = asked.kind === 'event';
  const kind = events ? sql`k.type, k.mode` : sql`null as type, null as mode`;
  const joined = events ? sql`cross join events k on k.event = p."row"` : sql``;
  const grouped = events ? sql`p.day, p.more, k.type, k.mode` : sql`p.day, p.more`;
  const query = sql<Omit<DayCount, 'more'> & { readonly more: number }>`
    select p.day, count(*) as count, ${last}(p."row") as "row", p.more, ${kind} from (
      select n."row", n.day, case when row_number() over (order by ${order}) >= ${page.limit} then 1 else 0 end as more
      from (${found}) n) p ${joined} group by ${grouped}`;
  return (await query.execute(db)).rows.map((row) => ({ ...row, count: Number(row.count), more: row.more === 1 }));
}

/** Indexes that are read side by side; beyond that what they give is put in order afterwards. */
const MOST_ARMS = 24;

/**
 * Facts by day. Where entities are asked for, the index of the rarest leads and gives its facts by day; the others are
 * looked up for each. Of several entities or roles each has its own reading of the index, and the database merges them:
 * so a page is found without looking at all that a state has ever done.
 */
async function factQuery<R>(
  db: Db,
  { kind, parts, conditions, kinds }: FactsAsked,
  scope: Scope,
  page: Page,
): Promise<RawBuilder<R> | null> {
  if (parts.some((part) => part.entities.length === 0)) return null;
  const first = await rarest(db, kind, parts);
  const lead = parts[first];
  const others = parts.filter((_, i) => i !== first).map((part) => hasPart(kind, part));
  const where = [...conditions, ...inScope(scope), ...others];
  const [key, table] = [sql.ref(kind), sql.table(`${kind}s`)];
  const joined = sql`cross join versions v on v.version = f.version`;
  const arms = lead ? armsOf(kind, lead) : [null];
  const apart = lead || kinds.length < 2 ? [sql`1 = 1`] : kinds;
  const [day, row] = lead ? [sql<string>`l.day`, sql<number>`l.${key}`] : [sql<string>`f.day`, sql<number>`f.${key}`];
  const select = (arm: RawBuilder<unknown> | null, only: Condition) => {
    const source = arm ? sql`${arm} l cross join ${table} f on f.${key} = l.${key}` : sql`${table} f`;
    return sql`select ${row} as "row", f.version as version, ${day} as day from ${source} ${joined}
      where ${all([only, ...where, ...onPage(scope, page, day, row)])}`;
  };
  // What was known then is of a day up to then, but for what was ahead.
  const last = lastDayKnown(scope.asOf);
  const known = last === undefined ? [] : [sql`${day} <= ${last}`];
  const selects = arms.flatMap((arm) => apart.map((only) => select(arm, all([only, ...known]))));
  if (last !== undefined) {
    const [aheadDay, aheadRow] = [sql<string>`l.day`, sql<number>`l.${key}`];
    const part = lead ? [hasPart(kind, lead)] : [];
    selects.push(sql`select ${aheadRow} as "row", f.version as version, ${aheadDay} as day
      from ${sql.table(`${kind}s_ahead`)} l cross join ${table} f on f.${key} = l.${key} ${joined}
      where ${all([sql`${aheadDay} > ${last}`, ...where, ...part, ...onPage(scope, page, aheadDay, aheadRow)])}`);
  }
  const order = inOrder(page, sql<string>`day`, sql<number>`"row"`);
  return sql<R>`${sql.join(selects, sql` union `)} ${order}`;
}

/** Rows of facts in which a part is had, each set straight from the index, by day. */
function armsOf(kind: Kind, { entities, roles }: Part): RawBuilder<unknown>[] {
  const [key, table] = [sql.ref(kind), sql.table(`${kind}_entities`)];
  if (entities.length * roles.length > MOST_ARMS) {
    return [
      sql`(select distinct day, ${key} from ${table} where ${among('entity', entities)} and ${among('role', roles)})`,
    ];
  }
  return entities.flatMap((entity) =>
    roles.map((role) => sql`(select day, ${key} from ${table} where entity = ${entity} and role = ${role})`),
  );
}

function hasPart(kind: Kind, { entities, roles }: Part): Condition {
  return sql`exists (select 1 from ${sql.table(`${kind}_entities`)} o where ${among('o.entity', entities)}
    and ${among('o.role', roles)} and o.day = f.day and o.${sql.ref(kind)} = f.${sql.ref(kind)})`;
}

function among(column: string, values: readonly (string | number)[]): Condition {
  return values.length === 1
    ? sql`${sql.ref(column)} = ${values[0]}`
    : sql`${sql.ref(column)} in (${sql.join([...values])})`;
}

/** How far facts are counted to tell which part is the rarest. */
const COUNT_UP_TO = 20_000;

async function rarest(db: Db, kind: Kind, parts: readonly Part[]): Promise<number> {
  if (parts.length < 2) return 0;
  const counts: number[] = [];
  for (const { entities, roles } of parts) {
    const query = sql<{ count: number }>`select count(*) as count from (
      select 1 from ${sql.table(`${kind}_entities`)}
      where ${among('entity', entities)} and ${among('role', roles)} limit ${COUNT_UP_TO}) s`;
    counts.push(Number((await query.execute(db)).rows[0]?.count ?? 0));
  }
  return counts.indexOf(Math.min(...counts));
}

async function putRows(
  db: Db,
  differences: Differences,
  cache: EntityCache,
  version: number,
  day: string,
  rows: FactRows,
): Promise<void> {
  const entities = await entityRows(db, cache, rows.entities);
  const rowOf = new Map(rows.entities.map(({ number, key }) => [number, entities.get(key)?.entity as number]));
  const named = rows.entities.filter(({ number }) => number >= 0);
  const first = version * FACTS_A_VERSION;
  await insertRows(
    db,
    'version_entities',
    ['version', 'number', 'entity', 'name', 'day'],
    named.map(({ number, key, name }) => {
      const known = entities.get(key);
      return [version, number, known?.entity, known?.name === name ? null : name, day];
    }),
  );
  await insertRows(
    db,
    'events',
    ['event', 'version', 'type', 'mode', 'theme', 'status', 'day', 'rejected'],
    rows.events.map((e) => [first + e.number, version, e.type, e.mode, e.theme, e.status, e.day, +e.rejected]),
  );
  await insertRows(
    db,
    'statements',
    ['statement', 'version', 'act', 'form', 'day', 'rejected'],
    rows.statements.map((s) => [first + s.number, version, s.act, s.form, s.day, +s.rejected]),
  );
  for (const [kind, found] of [
    ['event', rows.events],
    ['statement', rows.statements],
  ] as const) {
    const parts = found.flatMap((fact) =>
      fact.parts.map(({ number, role }) => [rowOf.get(number), role, fact.day, first + fact.number]),
    );
    const columns = ['entity', 'role', 'day', kind];
    const ahead = found.filter((fact) => fact.day > day).map((fact) => [fact.day, first + fact.number]);
    await insertRows(db, `${kind}s_ahead`, ['day', kind], ahead);
    await insertRows(db, `${kind}_entities`, columns, parts, 'on conflict do nothing');
  }
  const spoken = rows.statements.filter(({ words }) => words !== '');
  await differences.putWords(
    db,
    'statement_words',
    spoken.map((s) => [first + s.number, s.words]),
  );
  await differences.putWords(db, 'report_words', [[reportWordsRow(day, version), rows.words]]);
}

async function drop(db: Db, version: number, day: string): Promise<void> {
  await db.deleteFrom('members').where('version', '=', version).execute();
  const [first, last] = [version * FACTS_A_VERSION, (version + 1) * FACTS_A_VERSION - 1];
  await sql`delete from event_entities where event between ${first} and ${last}`.execute(db);
  await sql`delete from statement_entities where statement between ${first} and ${last}`.execute(db);
  await sql`delete from events_ahead where event between ${first} and ${last}
    and day in (select day from events where event between ${first} and ${last})`.execute(db);
  await sql`delete from statements_ahead where statement between ${first} and ${last}
    and day in (select day from statements where statement between ${first} and ${last})`.execute(db);
  await sql`delete from statement_words where rowid in (
    select statement from statements where statement between ${first} and ${last})`.execute(db);
  await sql`delete from report_words where rowid = ${reportWordsRow(day, version)}`.execute(db);
  await sql`delete from events where event between ${first} and ${last}`.execute(db);
  await sql`delete from statements where statement between ${first} and ${last}`.execute(db);
  await sql`delete from version_entities where version = ${version}`.execute(db);
}
