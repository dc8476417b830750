/** Record → rows of the tables: what listings filter and sort by. The rest stays in the record. */
import type { RecordEntity, ReportRecord, Span } from '@cronicar/reader';
import { dayOf } from './moments.js';
import { indexWords } from './search/words.js';
import {
  type EventRow,
  FACTS_A_VERSION,
  type FactRows,
  type NamedEntity,
  type RolePart,
  type StatementRow,
} from './store/rows.js';

/** Parts that an entity may have in an event or a statement, as the tables name them. */
export const ROLE = {
  actor: 'a',
  recipient: 'r',
  /** The state that an actor or recipient acts for. */
  actingFor: 'A',
  receivingFor: 'R',
  source: 's',
  place: 'p',
  speaker: 's',
  via: 'v',
  addressee: 'd',
  about: 'm',
} as const;

/** Part of an actor in an event of a type that happened, goes on or is denied: what may keep or break a promise. */
export function doneRole(type: string): string {
  return `d${type}`;
}

const DONE: readonly string[] = ['happened', 'ongoing', 'denied'];

/** Facts that a person took back, by id. They stay, but are only shown on demand. */
export type Rejected = ReadonlySet<string>;

export function factRows(record: ReportRecord, rejected: Rejected = new Set()): FactRows {
  const { text, title } = record.report;
  const states = statesActedFor(record);
  return {
    entities: [...record.entities.slice(0, FACTS_A_VERSION - 1).map(namedEntity), ...states.values()],
    events: record.events.filter(fits).map((event) => eventRow(event, record, rejected, states)),
    statements: record.statements.filter(fits).map((statement) => statementRow(statement, record, rejected)),
    words: indexWords(title === null ? text : `${title}\n${text}`).join(' '),
  };
}

/** The number in an id of the record: `v12` is 12. */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}

function fits({ id }: { readonly id: string }): boolean {
  return numberOf(id) < FACTS_A_VERSION;
}

function namedEntity(entity: RecordEntity): NamedEntity {
  const { id, kind, name, country, wikidata } = entity;
  return {
    number: numberOf(id),
    key: entityKey(entity),
    kind,
    name,
    country,
    wikidata,
    words: kind === 'source' ? [] : [...new Set(indexWords(name))],
  };
}

/**
 * By what an entity is known across reports: its identity in the world table, else its name with its country. Two of one
 * name and no country may be two; who looks at them is told so.
 */
function entityKey({ kind, name, country, wikidata }: RecordEntity): string {
  if (wikidata !== null) return wikidata;
  if (kind === 'country' && country !== null) return `country:${country}`;
  return `${kind}:${indexWords(name).join(' ')}:${country ?? ''}`;
}

/** States that somebody in an event acts for, by country. They needn't be named, so that they have no number in the record. */
function statesActedFor({ entities, events }: ReportRecord): Map<string, NamedEntity> {
  const acting = new Set(events.flatMap(({ actors, recipients }) => [...actors, ...recipients]));
  const states = new Map<string, NamedEntity>();
  for (const { id, kind, country } of entities) {
    if (country === null || kind === 'country' || !acting.has(id) || states.has(country)) continue;
    const state = {
      key: `country:${country}`,
      kind: 'country' as const,
      name: country,
      country,
      wikidata: null,
      words: [],
    };
    states.set(country, { ...state, number: -1 - states.size });
  }
  return states;
}

function eventRow(
  event: ReportRecord['events'][number],
  record: ReportRecord,
  rejected: Rejected,
  states: ReadonlyMap<string, NamedEntity>,
): EventRow {
  const actedFor = (ids: readonly string[], role: string): RolePart[] =>
    ids.flatMap((id) => {
      const entity = record.entities.find((one) => one.id === id);
      const state = entity && entity.kind !== 'country' ? states.get(entity.country ?? '') : undefined;
      return state ? [{ number: state.number, role }] : [];
    });
  return {
    number: numberOf(event.id),
    type: event.type,
    mode: event.mode,
    theme: event.theme,
    status: event.status,
    day: dayAt(event.time, record),
    rejected: rejected.has(event.id),
    parts: [
      ...parts(event.actors, ROLE.actor),
      ...(DONE.includes(event.status) ? parts(event.actors, doneRole(event.type)) : []),
      ...parts(event.recipients, ROLE.recipient),
      ...actedFor(event.actors, ROLE.actingFor),
      ...actedFor(event.recipients, ROLE.receivingFor),
      ...parts(event.sources, ROLE.source),
      ...parts(event.place === null ? [] : [event.place], ROLE.place),
    ],
  };
}

function statementRow(
  statement: ReportRecord['statements'][number],
  record: ReportRecord,
  rejected: Rejected,
): StatementRow {
  return {
    number: numberOf(statement.id),
    act: statement.act,
    form: statement.form,
    day: dayAt(statement.time, record),
    rejected: rejected.has(statement.id),
    parts: [
      ...parts(statement.speaker === null ? [] : [statement.speaker], ROLE.speaker),
      ...parts(statement.via, ROLE.via),
      ...parts(statement.addressees, ROLE.addressee),
      ...parts(namedIn(statement.content, record), ROLE.about),
    ],
    words: indexWords(statement.content.map(([from, until]) => record.report.text.slice(from, until)).join(' ')).join(
      ' ',
    ),
  };
}

function parts(ids: readonly string[], role: string): RolePart[] {
  return ids.map((id) => ({ number: numberOf(id), role }));
}

/** The day a fact is of, or the report's where the report gives none. */
function dayAt(time: string | null, record: ReportRecord): string {
  const from = time === null ? undefined : record.times.find(({ id }) => id === time)?.from;
  return from?.slice(0, 10) ?? dayOf(record.report.published);
}

function namedIn(spans: readonly Span[], { entities }: ReportRecord): string[] {
  return entities
    .filter(({ mentions }) =>
      mentions.some(({ span }) => spans.some(([from, until]) => from <= span[0] && span[1] <= until)),
    )
    .map(({ id }) => id);
}
