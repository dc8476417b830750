import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import { AT_ONCE, type Db, inChunks, places } from './bulk.js';
import { FACTS_A_VERSION } from './rows.js';
import { all, type Condition, inScope, plain } from './scope.js';
import type { Counted, EntityStored, EventKind, NameStore, Naming, Scope } from './store.js';

const ENTITY = 'e.entity, e.key, e.kind, e.name, e.country, e.wikidata';
const SOME = places(AT_ONCE);
const BY_ROW = `select ${ENTITY} from entities e where e.entity in (${SOME})`;
const NAMED = `select n.version as "row", e.kind as role, n.entity from version_entities n
  join entities e on e.entity = n.entity where n.version in (${SOME})`;
const SPEAKING = `select distinct v.version as "row", s.role, s.entity from versions v
  join statement_entities s on s.statement between v.version * ${FACTS_A_VERSION}
  and v.version * ${FACTS_A_VERSION} + ${FACTS_A_VERSION - 1} where v.version in (${SOME})`;
const EVENTS = `select event as "row", type, mode, status from events where event in (${SOME})`;
const ACTS = `select statement as "row", act from statements where statement in (${SOME})`;

export function nameStore(db: Db): NameStore {
  const chunks = <R>(query: string, rows: readonly number[]): Promise<R[]> =>
    inChunks(rows, (some) => db.executeQuery<R>(CompiledQuery.raw(query, some)).then((result) => result.rows));
  return {
    list: async ({ kinds, words, country, after }, limit) => {
      const conditions: Condition[] = [sql`e.kind in (${sql.join([...kinds])})`];
      if (country !== undefined) conditions.push(sql`e.country = ${country}`);
      if (words !== undefined) conditions.push(...hasWords(words));
      if (after !== undefined)
        conditions.push(sql`(e.name, e.entity) > (select a.name, a.entity from entities a where a.entity = ${after})`);
      const query = sql<EntityStored>`select ${sql.raw(ENTITY)} from entities e where ${all(conditions)}
        order by e.name, e.entity limit ${limit}`;
      return plain((await query.execute(db)).rows);
    },
    counts: async (entities, scope, most) => {
      const counts: Naming[] = [];
      for (const entity of entities) {
        const { rows } = await naming(entity, scope, most).execute(db);
        const { reports, last } = rows[0] ?? { reports: 0, last: null };
        if (last !== null) counts.push({ entity, reports: Number(reports), last });
      }
      return counts;
    },
    byRow: async (entities) => plain(await chunks<EntityStored>(BY_ROW, entities)),
    parts: async (kind, rows, roles) => {
      const found = await chunks<Counted>(
        `select ${kind} as "row", role, entity from ${kind}_entities
          where ${kind} in (${SOME}) and role in (${roles.map((role) => `'${role.replaceAll("'", "''")}'`).join(', ')})`,
        rows,
      );
      return plain(found);
    },
    named: async (versions) => plain(await chunks<Counted>(NAMED, versions)),
    speaking: async (versions, speaker) =>
      plain((await chunks<Counted>(SPEAKING, versions)).filter(({ role }) => role === speaker)),
    events: async (rows) => plain(await chunks<EventKind>(EVENTS, rows)),
    acts: async (rows) => plain(await chunks<{ row: number; act: string }>(ACTS, rows)),
  };
}

function naming(entity: number, scope: Scope, most: number): RawBuilder<{ reports: number; last: string | null }> {
  const { since, until } = scope;
  const within = [sql`n.entity = ${entity}`, ...inScope(scope)];
  if (since !== undefined) within.push(sql`n.day >= ${since}`);
  if (until !== undefined) within.push(sql`n.day <= ${until}`);
  return sql`select count(*) as reports, max(s.day) as last from (
    select n.day as day from version_entities n join versions v on v.version = n.version
    where ${all(within)} order by n.day desc, n.version desc limit ${most}) s`;
}

function hasWords(words: readonly string[]): Condition[] {
  return words.map((word, i) => {
    const fits =
      i === words.length - 1 ? sql`w.word >= ${word} and w.word < ${`${word}\uffff`}` : sql`w.word = ${word}`;
    return sql`e.entity in (select w.entity from entity_words w where ${fits})`;
  });
}
