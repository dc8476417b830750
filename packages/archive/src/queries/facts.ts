import type { Context } from '../context.js';
import { cursor, type Listing, type Narrowing, part } from '../listing.js';
import { ROLE } from '../rows.js';
import { scopeOf } from '../scope.js';
import { parseQuery, type Term } from '../search/query.js';
import type { EventFilter, FactRow, Page, Part, Scope, StatementFilter } from '../store/store.js';
import { type EventView, eventView, type StatementView, statementView } from '../views.js';
import { entitiesNamed } from './entities.js';
import { readVersions } from './records.js';
import { remarksOf } from './remarks.js';
import { versionsWithin, type Within } from './within.js';

export interface EventQuery extends Narrowing, Within {
  readonly actor?: string;
  readonly recipient?: string;
  /** Something both have part in, whoever did it. */
  readonly between?: readonly [string, string];
  /** Anything they have part in, as actor, recipient or source. */
  readonly with?: string;
  readonly place?: string;
  readonly source?: string;
  /** `ASSAULT`, or with a mode `ASSAULT/aerial`. */
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly oldestFirst?: boolean;
  /** Those too that a person took back. */
  readonly rejected?: boolean;
  /** Only those of this report. */
  readonly versions?: readonly number[];
}

export interface StatementQuery extends Narrowing, Within {
  readonly speaker?: string;
  readonly via?: string;
  readonly addressee?: string;
  /** Somebody or something named in what is said, or words of it. */
  readonly about?: string;
  readonly act?: readonly string[];
  readonly oldestFirst?: boolean;
  readonly rejected?: boolean;
  readonly versions?: readonly number[];
}

export async function findEvents(context: Context, query: EventQuery): Promise<Listing<EventView>> {
  const { scope, page, limit } = scopeOf(query);
  const rows = await eventRows(context, query, scope, { ...page, oldestFirst: query.oldestFirst });
  return part(rows, limit, cursor, await eventViews(context, rows.slice(0, limit)));
}

/** Where the events stand that a query is about. */
export async function eventRows(context: Context, query: EventQuery, scope: Scope, page: Page): Promise<FactRow[]> {
  return context.store.facts.events(await eventFilter(context, query, scope), scope, page);
}

export async function eventFilter(context: Context, query: EventQuery, scope: Scope): Promise<EventFilter> {
  const { actor, actingFor, recipient, receivingFor } = ROLE;
  const sides = [actor, actingFor, recipient, receivingFor];
  const parts = await partsOf(context, [
    [query.actor, [actor, actingFor]],
    [query.recipient, [recipient, receivingFor]],
    [query.between?.[0], sides],
    [query.between?.[1], sides],
    [query.with, [...sides, ROLE.source]],
    [query.place, [ROLE.place]],
    [query.source, [ROLE.source]],
  ]);
  const types = query.type?.map((type) => type.split('/'));
  return {
    parts,
    types: types?.map(([type]) => type as string),
    modes: types?.some(([, mode]) => mode !== undefined) ? types.flatMap(([, mode]) => mode ?? []) : undefined,
    statuses: query.status,
    rejected: query.rejected,
    versions: (await versionsWithin(context, query, scope.asOf)) ?? query.versions,
  };
}

export async function findStatements(context: Context, query: StatementQuery): Promise<Listing<StatementView>> {
  const { scope, page, limit } = scopeOf(query);
  const rows = await statementRows(context, query, scope, { ...page, oldestFirst: query.oldestFirst });
  return part(rows, limit, cursor, await statementViews(context, rows.slice(0, limit)));
}

/** Where the statements stand that a query is about. */
export async function statementRows(
  context: Context,
  query: StatementQuery,
  scope: Scope,
  page: Page,
): Promise<FactRow[]> {
  return context.store.facts.statements(await statementFilter(context, query, scope), scope, page);
}

export async function statementFilter(context: Context, query: StatementQuery, scope: Scope): Promise<StatementFilter> {
  const about = query.about === undefined ? {} : await aboutWhat(context, query.about);
  const parts = await partsOf(context, [
    [query.speaker, [ROLE.speaker]],
    [query.via, [ROLE.via]],
    [query.addressee, [ROLE.addressee]],
  ]);
  return {
    parts: about.part ? [...parts, about.part] : parts,
    words: about.words,
    acts: query.act,
    rejected: query.rejected,
    versions: (await versionsWithin(context, query, scope.asOf)) ?? query.versions,
  };
}

export async function eventViews(context: Context, rows: readonly FactRow[]): Promise<EventView[]> {
  return views(context, rows, 'v', eventView);
}

export async function statementViews(context: Context, rows: readonly FactRow[]): Promise<StatementView[]> {
  return views(context, rows, 's', statementView);
}

async function views<T>(
  context: Context,
  rows: readonly FactRow[],
  letter: 'v' | 's',
  view: (...args: Parameters<typeof eventView>) => T | null,
): Promise<T[]> {
  const versions = await context.store.reports.byVersion([...new Set(rows.map(({ version }) => version))]);
  const read = await readVersions(context, versions);
  const remarks = await remarksOf(context, [...read.values()]);
  return rows.flatMap((row) => {
    const one = read.get(row.version);
    if (!one) return [];
    const { record, remarks: its } = remarks(one);
    return view(row, one.version, record, its(`${letter}${row.number}`)) ?? [];
  });
}

async function partsOf(
  context: Context,
  wanted: readonly (readonly [name: string | undefined, roles: readonly string[]])[],
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const [name, roles] of wanted) {
    if (name === undefined) continue;
    const entities = (await entitiesNamed(context, name)).map(({ entity }) => entity);
    parts.push({ entities, roles });
  }
  return parts;
}

/** Named things are found by all their names; what is nobody's name is looked for among the words. */
async function aboutWhat(context: Context, about: string): Promise<{ part?: Part; words?: Term[] }> {
  const quoted = /["„“”«»*]|^-/.test(about);
  const entities = quoted ? [] : await entitiesNamed(context, about).catch(() => []);
  if (entities.length === 0) return { words: parseQuery(about) };
  return { part: { entities: entities.map(({ entity }) => entity), roles: [ROLE.about] } };
}
