/** Where things happen and who deals with whom: events and statements drawn together for maps and networks. */
import type { EventType, PloverType } from '@cronicar/reader';
import { intensity } from '@cronicar/reader/scales';
import type { Context } from '../context.js';
import { cursor } from '../listing.js';
import { ROLE } from '../rows.js';
import { scopeOf } from '../scope.js';
import { FACTS_A_VERSION } from '../store/rows.js';
import type { EntityStored, FactRow } from '../store/store.js';
import { type EntityName, entityName } from '../views.js';
import { MOST_COUNTED } from './counts.js';
import { type EventQuery, eventRows, type StatementQuery, statementRows } from './facts.js';

export interface PlaceCounted extends EntityName {
  readonly events: number;
  /** Mean of its events from conflict to cooperation, -10 to 10. */
  readonly goldstein: number | null;
  /** Day of the newest of them. */
  readonly last: string;
}

/** Counted over the newest MOST_COUNTED events, or over those after `next` of the part before. */
export interface PlacesCounted {
  readonly items: readonly PlaceCounted[];
  readonly counted: number;
  readonly next: string | null;
}

export type Relation =
  | 'meets'
  | 'helps'
  | 'thanks'
  | 'asks'
  | 'accuses'
  | 'rejects'
  | 'threatens'
  | 'fights'
  | 'speaks';

export interface NetworkNode extends EntityName {
  /** Finds exactly this one, given as the name in any query. */
  readonly id: string;
  readonly facts: number;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly count: number;
  /** Mean of the events; null where only statements tell of it. */
  readonly goldstein: number | null;
  /** A few of the facts, the newest first: `REPORT/v3`. */
  readonly facts: readonly string[];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly counted: number;
  readonly next: string | null;
}

/** What an event of a type is between two sides. */
const RELATION_OF_TYPE: Readonly<Record<PloverType, Relation>> = {
  CONSULT: 'meets',
  AGREE: 'helps',
  SUPPORT: 'helps',
  COOPERATE: 'helps',
  AID: 'helps',
  CONCEDE: 'helps',
  RETREAT: 'helps',
  REQUEST: 'asks',
  ACCUSE: 'accuses',
  REJECT: 'rejects',
  THREATEN: 'threatens',
  MOBILIZE: 'threatens',
  PROTEST: 'fights',
  SANCTION: 'fights',
  COERCE: 'fights',
  ASSAULT: 'fights',
};

/** What saying something to somebody is. What stands for an event (accusing, threatening) is counted as one already. */
const RELATION_OF_ACT: Readonly<Record<string, Relation>> = {
  thank: 'thanks',
  praise: 'thanks',
  congratulate: 'thanks',
  ask: 'asks',
};
const OTHERWISE_SAID: Relation = 'speaks';
/** Both sides do it. */
const MUTUAL = new Set<Relation>(['meets']);
const DONE = new Set(['happened', 'ongoing']);
const MOST_PLACES = 500;
const MOST_EDGES = 400;
const MOST_PROOFS = 3;

export async function countPlaces(context: Context, query: EventQuery): Promise<PlacesCounted> {
  const { rows, next } = await newest(query, (scope, page) => eventRows(context, query, scope, page));
  const numbers = rows.map(({ row }) => row);
  const { names } = context.store;
  const scores = new Map(
    (await names.events(numbers)).map(({ row, type, mode }) => [row, intensity(type as EventType, mode)]),
  );
  const dayOf = new Map(rows.map(({ row, day }) => [row, day]));
  const tallies = new Map<number, { events: number; score: number; scored: number; last: string }>();
  for (const { row, entity } of await names.parts('event', numbers, [ROLE.place])) {
    const tally = tallies.get(entity) ?? { events: 0, score: 0, scored: 0, last: '' };
    const score = scores.get(row) ?? null;
    tally.events++;
    if (score !== null) {
      tally.score += score;
      tally.scored++;
    }
    const day = dayOf.get(row) ?? '';
    if (day > tally.last) tally.last = day;
    tallies.set(entity, tally);
  }
  const most = [...tallies].sort(([x, a], [y, b]) => b.events - a.events || x - y).slice(0, MOST_PLACES);
  const entities = await byRow(
    context,
    most.map(([entity]) => entity),
  );
  const items = most.flatMap(([row, { events, score, scored, last }]) => {
    const entity = entities.get(row);
    return entity
      ? [{ ...entityName(entity), events, goldstein: scored === 0 ? null : hundredths(score / scored), last }]
      : [];
  });
  return { items, counted: rows.length, next };
}

/** Who does what to whom, in what was done or goes on, and who speaks to whom. */
export async function drawNetwork(context: Context, query: EventQuery): Promise<Network> {
  const events = await newest(query, (scope, page) => eventRows(context, query, scope, page));
  const said: StatementQuery = { ...query, speaker: query.with };
  // What is said is counted beside the first part of what is done.
  const statements =
    query.after === undefined
      ? await newest(said, (scope, page) => statementRows(context, said, scope, page))
      : { rows: [], next: null };
  const ties: Tie[] = [...(await done(context, events.rows)), ...(await spoken(context, statements.rows))];
  const edges = new Map<string, { tie: Tie; count: number; score: number; scored: number; facts: string[] }>();
  const reports = await reportIds(context, [...events.rows, ...statements.rows]);
  for (const tie of ties) {
    const [from, to] = MUTUAL.has(tie.relation) && tie.to < tie.from ? [tie.to, tie.from] : [tie.from, tie.to];
    const key = `${from} ${to} ${tie.relation}`;
    const edge = edges.get(key) ?? { tie: { ...tie, from, to }, count: 0, score: 0, scored: 0, facts: [] };
    edge.count++;
    if (tie.score !== null) {
      edge.score += tie.score;
      edge.scored++;
    }
    const fact = `${reports.get(tie.row.version)}/${tie.letter}${tie.row.number}`;
    if (edge.facts.length < MOST_PROOFS && !edge.facts.includes(fact)) edge.facts.push(fact);
    edges.set(key, edge);
  }
  const shown = [...edges.values()]
    .sort((a, b) => b.count - a.count || a.tie.from - b.tie.from || a.tie.to - b.tie.to)
    .slice(0, MOST_EDGES);
  const facts = new Map<number, number>();
  for (const { tie, count } of shown)
    for (const side of [tie.from, tie.to]) facts.set(side, (facts.get(side) ?? 0) + count);
  const entities = await byRow(context, [...facts.keys()]);
  const id = (row: number) => `=${entities.get(row)?.key ?? ''}`;
  return {
    nodes: [...facts].flatMap(([row, count]) => {
      const entity = entities.get(row);
      return entity ? [{ id: id(row), ...entityName(entity), facts: count }] : [];
    }),
    edges: shown
      .filter(({ tie }) => entities.has(tie.from) && entities.has(tie.to))
      .map(({ tie, count, score, scored, facts }) => ({
        from: id(tie.from),
        to: id(tie.to),
        relation: tie.relation,
        count,
        goldstein: scored === 0 ? null : hundredths(score / scored),
        facts,
      })),
    counted: events.rows.length + statements.rows.length,
    next: events.next,
  };
}

/** One fact between two. */
interface Tie {
  readonly row: FactRow;
  readonly letter: 'v' | 's';
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly score: number | null;
}

async function done({ store }: Context, rows: readonly FactRow[]): Promise<Tie[]> {
  const numbers = rows.map(({ row }) => row);
  const kindOf = new Map((await store.names.events(numbers)).map((kind) => [kind.row, kind]));
  const sides = sidesOf(await store.names.parts('event', numbers, [ROLE.actor, ROLE.recipient]));
  return rows.flatMap((row): Tie[] => {
    const kind = kindOf.get(row.row);
    if (!kind || !DONE.has(kind.status)) return [];
    const { from, to } = sides(row.row, ROLE.actor, ROLE.recipient);
    const score = intensity(kind.type as EventType, kind.mode);
    // Of a type beyond PLOVER: no relation between sides.
    if (score === null) return [];
    const tie = { row, letter: 'v', relation: RELATION_OF_TYPE[kind.type as PloverType], score } as const;
    // Those who meet are all actors.
    const pairs = to.length === 0 && MUTUAL.has(tie.relation) ? amongAll(from) : across(from, to);
    return pairs.map(([from, to]) => ({ ...tie, from, to }));
  });
}

async function spoken({ store }: Context, rows: readonly FactRow[]): Promise<Tie[]> {
  const numbers = rows.map(({ row }) => row);
  const actOf = new Map((await store.names.acts(numbers)).map(({ row, act }) => [row, act]));
  const sides = sidesOf(await store.names.parts('statement', numbers, [ROLE.speaker, ROLE.addressee]));
  return rows.flatMap((row) => {
    const { from, to } = sides(row.row, ROLE.speaker, ROLE.addressee);
    const relation = RELATION_OF_ACT[actOf.get(row.row) ?? ''] ?? OTHERWISE_SAID;
    return across(from, to).map(([from, to]): Tie => ({ row, letter: 's', from, to, relation, score: null }));
  });
}

function sidesOf(counted: readonly { readonly row: number; readonly role: string; readonly entity: number }[]) {
  const byRow = new Map<number, { role: string; entity: number }[]>();
  for (const { row, role, entity } of counted) {
    const its = byRow.get(row);
    if (its) its.push({ role, entity });
    else byRow.set(row, [{ role, entity }]);
  }
  return (row: number, doing: string, done: string) => {
    const its = byRow.get(row) ?? [];
    const of = (role: string) => [...new Set(its.filter((one) => one.role === role).map(({ entity }) => entity))];
    return { from: of(doing), to: of(done) };
  };
}

function across(from: readonly number[], to: readonly number[]): [number, number][] {
  return from.flatMap((one) => to.filter((other) => other !== one).map((other): [number, number] => [one, other]));
}

function amongAll(all: readonly number[]): [number, number][] {
  return all.flatMap((one, i) => all.slice(i + 1).map((other): [number, number] => [one, other]));
}

type Fetch = (
  scope: ReturnType<typeof scopeOf>['scope'],
  page: ReturnType<typeof scopeOf>['page'],
) => Promise<FactRow[]>;

async function newest(
  query: EventQuery | StatementQuery,
  fetch: Fetch,
): Promise<{ rows: FactRow[]; next: string | null }> {
  const { scope, page } = scopeOf({ ...query, limit: undefined });
  const rows = await fetch(scope, { ...page, limit: MOST_COUNTED + 1 });
  const last = rows.length > MOST_COUNTED ? rows[MOST_COUNTED - 1] : undefined;
  return { rows: rows.slice(0, MOST_COUNTED), next: last === undefined ? null : cursor(last) };
}

async function reportIds({ store }: Context, rows: readonly FactRow[]): Promise<Map<number, string>> {
  const versions = [...new Set(rows.map(({ row }) => Math.floor(row / FACTS_A_VERSION)))];
  return new Map((await store.reports.byVersion(versions)).map(({ version, id }) => [version, id]));
}

async function byRow({ store }: Context, rows: readonly number[]): Promise<Map<number, EntityStored>> {
  return new Map((await store.names.byRow(rows)).map((entity) => [entity.entity, entity]));
}

function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}
