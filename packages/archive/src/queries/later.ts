import type { Context } from '../context.js';
import type { ReportFacts } from '../facts/index.js';
import type { Member } from '../merge.js';
import type { AsOf } from '../moments.js';
import { doneRole } from '../rows.js';
import type { VersionRow } from '../store/store.js';
import { entityKeysOf } from './parties.js';

/** Later events looked at for what became of one promise. */
const MOST_EVENTS = 30;
const PROMISES = ['planned', 'promised', 'threatened'];

/** Facts of later reports in which those who promised something do something. */
export async function laterFacts(
  { store, members: cache }: Context,
  versions: readonly VersionRow[],
  members: readonly Member[],
  asOf?: AsOf,
): Promise<ReportFacts[]> {
  const known = new Set(versions.map(({ version }) => version));
  const last = versions.at(-1);
  if (!last) return [];
  const keys = new Set<string>();
  const types = new Set<string>(['REJECT']);
  for (const { facts } of members) {
    for (const event of facts.events) {
      if (!PROMISES.includes(event.status)) continue;
      types.add(event.theme ?? event.type);
      for (const index of event.actors) for (const key of entityKeysOf(facts, index)) keys.add(key);
    }
  }
  if (keys.size === 0) return [];
  const entities = (await store.facts.entitiesByKey([...keys])).map(({ entity }) => entity);
  const later = new Set<number>();
  for (const entity of entities) {
    const filter = { parts: [{ entities: [entity], roles: [...types].map(doneRole) }] };
    const page = { limit: MOST_EVENTS, oldestFirst: true };
    const rows = await store.facts.events(filter, { since: last.day, asOf }, page);
    for (const { version } of rows) if (!known.has(version)) later.add(version);
  }
  const rows = await store.reports.byVersion([...later]);
  const found = await cache.get(store, rows);
  return rows.flatMap(({ version }) => found.get(version)?.facts ?? []);
}
