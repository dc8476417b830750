import type { Context } from '../context.js';
import { cursor, type Listing, type Narrowing, part } from '../listing.js';
import { dueDay, isPromise, type PromiseOutcome, promiseOutcome } from '../promises/outcome.js';
import { doneRole, ROLE } from '../rows.js';
import { scopeOf } from '../scope.js';
import type { FactRow, Scope } from '../store/store.js';
import { isoOfDay } from '../text/days.js';
import type { EventView } from '../views.js';
import { entitiesNamed } from './entities.js';
import { eventViews } from './facts.js';
import { entityKeysOf } from './parties.js';

export interface PromiseQuery extends Narrowing {
  /** Who promised, planned or threatened it. */
  readonly actor?: string;
  readonly outcome?: PromiseOutcome;
}

export interface Promised {
  readonly promise: EventView;
  readonly outcome: PromiseOutcome;
  /** The day until which it is to happen, where it says so. */
  readonly due: string | null;
  /** What fulfils or breaks it. */
  readonly by: EventView | null;
}

const STATUSES = ['promised', 'planned', 'threatened'];
/** Later events of one actor looked at for what became of a promise. */
const MOST_EVENTS = 30;
const AT_ONCE = 10;

/** What was promised, planned or threatened, newest first, and what became of it. */
export async function findPromises(context: Context, query: PromiseQuery): Promise<Listing<Promised>> {
  const { scope, page, limit } = scopeOf(query);
  const actors = query.actor === undefined ? [] : await entitiesNamed(context, query.actor);
  const parts =
    query.actor === undefined
      ? []
      : [{ entities: actors.map(({ entity }) => entity), roles: [ROLE.actor, ROLE.actingFor] }];
  const rows = await context.store.facts.events({ parts, statuses: STATUSES }, scope, page);
  const shown = rows.slice(0, limit);
  const views = await eventViews(context, shown);
  const items: Promised[] = [];
  for (const [i, row] of shown.entries()) {
    const promise = views[i];
    const found = promise ? await outcomeOf(context, row, scope) : null;
    if (promise && found && (query.outcome === undefined || query.outcome === found.outcome)) {
      const by = found.by ? ((await eventViews(context, [found.by]))[0] ?? null) : null;
      items.push({ promise, outcome: found.outcome, due: found.due, by });
    }
  }
  return { items, next: part(rows, limit, cursor, []).next };
}

async function outcomeOf(
  { store, members: cache }: Context,
  row: FactRow,
  { asOf }: Scope,
): Promise<{ outcome: PromiseOutcome; due: string | null; by: FactRow | null } | null> {
  const [version] = await store.reports.byVersion([row.version]);
  const facts = version ? (await cache.get(store, [version])).get(version.version)?.facts : undefined;
  const event = facts?.events.find(({ id }) => id === `v${row.number}`);
  if (!facts || !event || !isPromise(event)) return null;
  const promise = { facts, event };
  const dueOn = dueDay(promise);
  const due = dueOn === null ? null : isoOfDay(dueOn);
  const keys = event.actors.flatMap((index) => entityKeysOf(facts, index));
  const entities = (await store.facts.entitiesByKey(keys)).map(({ entity }) => entity);
  if (entities.length === 0) return { outcome: 'open', due, by: null };
  const roles = [...new Set([event.theme ?? event.type, 'REJECT'])].map(doneRole);
  const since = facts.published.slice(0, 10);
  const page = { limit: MOST_EVENTS, oldestFirst: true };
  const later = await store.facts.events({ parts: [{ entities, roles }] }, { since, asOf }, page);
  let broken: FactRow | null = null;
  for (let at = 0; at < later.length; at += AT_ONCE) {
    const some = later.slice(at, at + AT_ONCE);
    const versions = await store.reports.byVersion([...new Set(some.map(({ version }) => version))]);
    const members = await cache.get(store, versions);
    for (const candidate of some) {
      const its = members.get(candidate.version)?.facts;
      const told = its?.events.find(({ id }) => id === `v${candidate.number}`);
      const outcome = its && told ? promiseOutcome(promise, { facts: its, event: told }) : null;
      if (outcome === 'fulfilled') return { outcome, due, by: candidate };
      if (outcome === 'broken') broken ??= candidate;
    }
  }
  return broken ? { outcome: 'broken', due, by: broken } : { outcome: 'open', due, by: null };
}
