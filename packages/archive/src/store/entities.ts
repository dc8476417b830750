import { CompiledQuery, sql } from 'kysely';
import { AT_ONCE, type Db, inChunks, insertRows, places } from './bulk.js';
import type { NamedEntity } from './rows.js';
import { plain } from './scope.js';
import type { EntityStored } from './store.js';

/** Row numbers of entities by key, kept while they are surely right: entities are never taken away. */
export type EntityCache = Map<string, { readonly entity: number; name: string; readonly words: Set<string> }>;

/** What the cache may hold; a name, a key and words take about 300 bytes. */
const MOST_CACHED = 100_000;

/** Rows of entities by key; those that are new are made. */
export async function entityRows(
  db: Db,
  cache: EntityCache,
  named: readonly NamedEntity[],
): Promise<ReadonlyMap<string, { readonly entity: number; readonly name: string }>> {
  const wanted = new Map(named.map((entity) => [entity.key, entity]));
  if (cache.size > MOST_CACHED) cache.clear();
  await load(db, cache, [...wanted.keys()]);
  const unknown = [...wanted.values()].filter(({ key }) => !cache.has(key));
  if (unknown.length > 0) {
    const rows = unknown.map(({ key, kind, name, country, wikidata }) => [key, kind, name, country, wikidata]);
    await insertRows(db, 'entities', ['key', 'kind', 'name', 'country', 'wikidata'], rows, 'on conflict do nothing');
    await load(
      db,
      cache,
      unknown.map(({ key }) => key),
    );
  }
  const words: (readonly [word: string, entity: number])[] = [];
  for (const one of named) {
    const known = cache.get(one.key);
    if (!known) throw new Error(`no entity ${one.key}`);
    const name = betterName(known.name, one.name);
    if (name !== known.name) {
      await db.updateTable('entities').set({ name }).where('entity', '=', known.entity).execute();
      known.name = name;
    }
    for (const word of one.words) {
      if (known.words.has(word)) continue;
      known.words.add(word);
      words.push([word, known.entity]);
    }
  }
  await insertRows(db, 'entity_words', ['word', 'entity'], words, 'on conflict do nothing');
  return cache;
}

const LOAD = `select entity, key, name from entities where key in (${places(AT_ONCE)})`;

async function load(db: Db, cache: EntityCache, keys: readonly string[]): Promise<void> {
  const unknown = keys.filter((key) => !cache.has(key));
  const rows = await inChunks(unknown, (some) =>
    db
      .executeQuery<{ entity: number; key: string; name: string }>(CompiledQuery.raw(LOAD, some))
      .then((result) => result.rows),
  );
  for (const { entity, key, name } of rows) if (!cache.has(key)) cache.set(key, { entity, name, words: new Set() });
}

/** Of two names of one entity the one to show: the same whichever came first. The longer, then the one with more marks. */
function betterName(a: string, b: string): string {
  const rank = (name: string) => [name.length, name.normalize('NFD').length, name] as const;
  const [x, y] = [rank(a), rank(b)];
  for (let i = 0; i < 3; i++) {
    if ((x[i] as number | string) > (y[i] as number | string)) return a;
    if ((x[i] as number | string) < (y[i] as number | string)) return b;
  }
  return a;
}

export async function entitiesByWords(db: Db, words: readonly string[], limit: number): Promise<EntityStored[]> {
  const [last, ...others] = [...words].reverse();
  if (last === undefined) return [];
  const conditions = others.map(
    (word) => sql`exists (select 1 from entity_words o where o.entity = e.entity and o.word = ${word})`,
  );
  const query = sql<EntityStored>`
    select e.entity, e.key, e.kind, e.name, e.country, e.wikidata from entities e
    where e.entity in (select w.entity from entity_words w where w.word >= ${last} and w.word < ${`${last}\uffff`})
    ${sql.join(
      conditions.map((condition) => sql` and ${condition}`),
      sql``,
    )}
    order by e.entity limit ${limit}`;
  return plain((await query.execute(db)).rows);
}

export async function entitiesByKey(db: Db, keys: readonly string[]): Promise<EntityStored[]> {
  if (keys.length === 0) return [];
  const query = sql<EntityStored>`
    select entity, key, kind, name, country, wikidata from entities where key in (${sql.join([...keys])})`;
  return plain((await query.execute(db)).rows);
}
