import type { EventType } from '@cronicar/reader';
import { intensity } from '@cronicar/reader/scales';
import type { Context } from '../context.js';
import { cursor } from '../listing.js';
import { ROLE } from '../rows.js';
import { scopeOf } from '../scope.js';
import { parseQuery } from '../search/query.js';
import type { Counted, FactRow, Position, VersionRow } from '../store/store.js';
import { type EntityName, entityName } from '../views.js';
import {
  type EventQuery,
  eventFilter,
  eventRows,
  type StatementQuery,
  statementFilter,
  statementRows,
} from './facts.js';
import type { SearchQuery } from './reports.js';

const REPORT_FACETS = [
  'outlet',
  'language',
  'month',
  'day',
  'speaker',
  'person',
  'organization',
  'country',
  'place',
] as const;
const STATEMENT_FACETS = ['outlet', 'language', 'month', 'day', 'speaker', 'via', 'about', 'act'] as const;
const EVENT_FACETS = ['outlet', 'language', 'month', 'day', 'actor', 'recipient', 'place', 'type', 'status'] as const;

/** By what each kind of thing can be counted. */
export const FACETS = { reports: REPORT_FACETS, statements: STATEMENT_FACETS, events: EVENT_FACETS } as const;

type Facet = (typeof FACETS)[keyof typeof FACETS][number];

/**
 * What is counted, by what, and which of it: the filters are those of the listing of the same name. Reports may be those
 * that a search finds. `limit` is how many values of a facet are given, not how many things are counted.
 */
export type CountQuery =
  | ({ readonly of: 'reports'; readonly by: readonly (typeof REPORT_FACETS)[number][] } & Partial<
      Omit<SearchQuery, 'best'>
    >)
  | ({ readonly of: 'statements'; readonly by: readonly (typeof STATEMENT_FACETS)[number][] } & StatementQuery)
  | ({ readonly of: 'events'; readonly by: readonly (typeof EVENT_FACETS)[number][] } & EventQuery);

export interface Count {
  /** `2025-05`, `Ecoul`, `CONSULT`, or the name of whom it counts. */
  readonly value: string;
  readonly count: number;
  /** Whom it counts, where it counts somebody. */
  readonly entity?: EntityName;
  /** Of events: how they lie between conflict and cooperation, on the mean; -10 to 10. */
  readonly goldstein?: number;
}

/** Counts over a part of what a query finds: the newest first, or what comes after `next` of the part before. */
export interface Counts {
  /** How many were counted, at most MOST_COUNTED. */
  readonly counted: number;
  /** Give this as `after` to count what is older; null where all is counted. Add up the parts for the whole. */
  readonly next: string | null;
  /** Values by how often they are there; months and days by time. */
  readonly facets: Readonly<Partial<Record<Facet, readonly Count[]>>>;
}

/** So many things are counted at once, so that no count takes long. */
export const MOST_COUNTED = 500;
const MOST_VALUES = 50;

/** One thing counted: where and when it is of. */
interface Thing {
  readonly row: number;
  readonly version: number;
  readonly day: string;
  readonly report?: VersionRow;
}

/** Counts by outlet, month, speaker and so on: for facets beside a list, bars over time, and states over time. */
export async function countThings(context: Context, query: CountQuery): Promise<Counts> {
  const days = query.of !== 'reports' && query.by.every((facet) => facet === 'month' || facet === 'day');
  if (days) return countDays(context, query);
  const { things, next } = await found(context, query);
  const facets: Partial<Record<Facet, readonly Count[]>> = {};
  const { store } = context;
  const kinds = query.of === 'events' ? await store.names.events(things.map(({ row }) => row)) : [];
  const kindOf = new Map(kinds.map((kind) => [kind.row, kind]));
  const scores = new Map(kinds.map(({ row, type, mode }) => [row, intensity(type as EventType, mode)]));
  const versions = new Map<number, VersionRow>();
  if (query.by.some((facet) => facet === 'outlet' || facet === 'language')) {
    for (const { version, report } of things) if (report) versions.set(version, report);
    const unknown = new Set(things.filter(({ report }) => !report).map(({ version }) => version));
    for (const row of await store.reports.byVersion([...unknown])) versions.set(row.version, row);
  }
  const acts = query.by.some((facet) => facet === 'act') ? await store.names.acts(things.map(({ row }) => row)) : [];
  const actOf = new Map(acts.map(({ row, act }) => [row, act]));
  const namedIn = await namedWithin(context, query, things);
  const most = Math.min(query.limit ?? MOST_VALUES, MOST_VALUES);
  const plainValue: Partial<Record<Facet, (thing: Thing) => string | null | undefined>> = {
    outlet: ({ version }) => versions.get(version)?.outlet,
    language: ({ version }) => versions.get(version)?.language,
    month: ({ day }) => day.slice(0, 7),
    day: ({ day }) => day,
    type: ({ row }) => kindOf.get(row)?.type,
    status: ({ row }) => kindOf.get(row)?.status,
    act: ({ row }) => actOf.get(row),
  };
  for (const facet of query.by as readonly Facet[]) {
    const value = plainValue[facet];
    facets[facet] = value
      ? byValue(things, value, scores, facet === 'month' || facet === 'day' ? null : most)
      : await byEntity(context, await named(context, query.of, facet, things, namedIn), scores, most);
  }
  return { counted: things.length, next, facets };
}

/** The same where all that is asked is when: without looking at each. */
async function countDays(context: Context, query: Exclude<CountQuery, { readonly of: 'reports' }>): Promise<Counts> {
  const { scope, page } = scopeOf({ ...query, limit: undefined });
  const wide = { ...page, limit: MOST_COUNTED + 1 };
  const { facts } = context.store;
  const all =
    query.of === 'events'
      ? await facts.eventDays(await eventFilter(context, query, scope), scope, wide)
      : await facts.statementDays(await statementFilter(context, query, scope), scope, wide);
  const days = all.filter(({ more }) => !more);
  const facets: Partial<Record<Facet, readonly Count[]>> = {};
  for (const facet of query.by) {
    const tallies = new Map<string, Tally>();
    for (const { day, count, type, mode } of days) {
      const score = type === null ? null : intensity(type as EventType, mode);
      add(tallies, facet === 'month' ? day.slice(0, 7) : day, score, count);
    }
    const counts = [...tallies].map(([value, tally]) => ({ value, ...figures(tally) }));
    facets[facet] = counts.sort((a, b) => (a.value < b.value ? -1 : 1));
  }
  const last = days.length < all.length ? days.reduce((a, b) => (isBefore(a, b) ? a : b)) : null;
  const counted = days.reduce((sum, { count }) => sum + count, 0);
  return { counted, next: last && cursor(last), facets };
}

function isBefore(a: Position, b: Position): boolean {
  return a.day < b.day || (a.day === b.day && a.row < b.row);
}

async function found(context: Context, query: CountQuery): Promise<{ things: Thing[]; next: string | null }> {
  const { scope, page } = scopeOf({ ...query, limit: undefined });
  const wide = { ...page, limit: MOST_COUNTED + 1 };
  const end = <R>(rows: readonly R[], at: (row: R) => Position) => {
    const last = rows.length > MOST_COUNTED ? rows[MOST_COUNTED - 1] : undefined;
    return last === undefined ? null : cursor(at(last));
  };
  if (query.of !== 'reports') {
    const rows: FactRow[] =
      query.of === 'events'
        ? await eventRows(context, query, scope, wide)
        : await statementRows(context, query, scope, wide);
    return { things: rows.slice(0, MOST_COUNTED), next: end(rows, (row) => row) };
  }
  const thing = (report: VersionRow): Thing => ({
    row: report.version,
    version: report.version,
    day: report.day,
    report,
  });
  if (query.query === undefined) {
    const rows = await context.store.reports.list(scope, wide);
    return {
      things: rows.slice(0, MOST_COUNTED).map(thing),
      next: end(rows, ({ day, version }) => ({ day, row: version })),
    };
  }
  const rows = await context.store.search.reports(parseQuery(query.query), scope, wide, false);
  return { things: rows.slice(0, MOST_COUNTED).map(thing), next: end(rows, ({ day, row }) => ({ day, row })) };
}

const KINDS_OF: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  person: ['person'],
  organization: ['organization'],
  country: ['country'],
  place: ['place', 'facility'],
};

const ROLE_OF: Readonly<Partial<Record<Facet, string>>> = {
  speaker: ROLE.speaker,
  via: ROLE.via,
  about: ROLE.about,
  place: ROLE.place,
  actor: ROLE.actor,
  recipient: ROLE.recipient,
};

/** Whom all the things name, for all the facets at once. */
async function namedWithin(
  { store }: Context,
  query: CountQuery,
  things: readonly Thing[],
): Promise<readonly Counted[]> {
  const rows = things.map(({ row }) => row);
  const facets: readonly Facet[] = query.by;
  if (query.of === 'reports') return facets.some((facet) => facet in KINDS_OF) ? store.names.named(rows) : [];
  const roles = facets.flatMap((facet) => ROLE_OF[facet] ?? []);
  if (roles.length === 0) return [];
  return store.names.parts(query.of === 'events' ? 'event' : 'statement', rows, roles);
}

/** Who stands in each thing, by the facet's role. */
async function named(
  { store }: Context,
  of: CountQuery['of'],
  facet: Facet,
  things: readonly Thing[],
  namedIn: readonly Counted[],
): Promise<readonly Counted[]> {
  if (of === 'reports' && facet === 'speaker')
    return store.names.speaking(
      things.map(({ row }) => row),
      ROLE.speaker,
    );
  const kinds = of === 'reports' ? (KINDS_OF[facet] ?? []) : [ROLE_OF[facet]];
  return namedIn.filter(({ role }) => kinds.includes(role));
}

class Tally {
  count = 0;
  score = 0;
  scored = 0;
}

function byValue(
  things: readonly Thing[],
  value: (thing: Thing) => string | null | undefined,
  scores: ReadonlyMap<number, number | null>,
  most: number | null,
): Count[] {
  const tallies = new Map<string, Tally>();
  for (const thing of things) {
    const its = value(thing);
    if (its !== null && its !== undefined) add(tallies, its, scores.get(thing.row));
  }
  const counts = [...tallies].map(([value, tally]) => ({ value, ...figures(tally) }));
  if (most === null) return counts.sort((a, b) => (a.value < b.value ? -1 : 1));
  return counts.sort(mostFirst).slice(0, most);
}

async function byEntity(
  { store }: Context,
  counted: readonly Counted[],
  scores: ReadonlyMap<number, number | null>,
  most: number,
): Promise<Count[]> {
  const tallies = new Map<number, Tally>();
  for (const { row, entity } of counted) add(tallies, entity, scores.get(row));
  const first = [...tallies].sort(([x, a], [y, b]) => b.count - a.count || x - y).slice(0, most);
  const entities = new Map((await store.names.byRow(first.map(([entity]) => entity))).map((one) => [one.entity, one]));
  return first
    .flatMap(([row, tally]) => {
      const entity = entities.get(row);
      return entity ? [{ value: entity.name, ...figures(tally), entity: entityName(entity) }] : [];
    })
    .sort(mostFirst);
}

function add<K>(tallies: Map<K, Tally>, key: K, score: number | null | undefined, times = 1): void {
  const tally = tallies.get(key) ?? new Tally();
  tally.count += times;
  if (score !== undefined && score !== null) {
    tally.score += times * score;
    tally.scored += times;
  }
  tallies.set(key, tally);
}

function figures({ count, score, scored }: Tally): { count: number; goldstein?: number } {
  return scored === 0 ? { count } : { count, goldstein: Math.round((100 * score) / scored) / 100 };
}

function mostFirst(a: Count, b: Count): number {
  return b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
}
