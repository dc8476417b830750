/** Facts as the archive gives them out: with their words, and with names in the place of a record's own numbers. */
import type { Inferred, RecordEntity, ReportRecord, Span } from '@cronicar/reader';
import { cameoCode, intensity } from '@cronicar/reader/scales';
import type { FactRow, VersionRow } from './store/store.js';

export interface ReportView {
  /** In this archive: the same for all its versions. */
  readonly id: string;
  /** Of its record. */
  readonly record: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string;
  readonly published: string;
  readonly words: number;
  readonly story: string | null;
  /** When this version was added. */
  readonly added: string;
  /** When the next version came, or null. */
  readonly replaced: string | null;
  /** Why it has no facts: its language can't be read yet. */
  readonly unread: string | null;
}

/** A report as a fact names it. */
export type ReportName = Pick<ReportView, 'id' | 'file' | 'outlet' | 'title' | 'published' | 'language'>;

export interface EntityName {
  readonly name: string;
  readonly kind: RecordEntity['kind'];
  readonly country: string | null;
  readonly wikidata: string | null;
}

export interface TimeView {
  readonly text: string;
  readonly value: string;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Correction {
  readonly id: string;
  readonly kind: string;
  readonly when: string;
  readonly by: string;
  readonly why: string;
}

interface FactView {
  /** `REPORT/v3`: its report's id and its own in the record. */
  readonly id: string;
  readonly report: ReportName;
  /** Of the fact, or of the report where the report gives none. */
  readonly day: string;
  /** The words it was read from. */
  readonly words: string;
  readonly span: Span;
  readonly inferred?: Inferred;
  /** What people changed of it. */
  readonly corrections?: readonly Correction[];
  readonly rejected?: true;
}

export interface EventView extends FactView {
  readonly type: string;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly theme: string | null;
  readonly status: string;
  readonly actors: readonly EntityName[];
  readonly recipients: readonly EntityName[];
  readonly place: EntityName | null;
  readonly time: TimeView | null;
  /** On whose word; empty where the report says it in its own voice. */
  readonly sources: readonly EntityName[];
  /** The statement it stands in, as `REPORT/s2`. */
  readonly statement: string | null;
  readonly disputes: readonly string[];
  /** CAMEO code of its type and mode. */
  readonly cameo: string | null;
  /** From conflict to cooperation, -10 to 10, by type and mode (Goldstein 1992). */
  readonly goldstein: number | null;
}

export interface StatementView extends FactView {
  readonly speaker: EntityName | null;
  readonly addressees: readonly EntityName[];
  readonly via: readonly EntityName[];
  readonly act: string;
  readonly form: string;
  /** What is said; several parts where the cue stands between them. */
  readonly content: readonly string[];
  readonly time: TimeView | null;
  readonly place: EntityName | null;
}

export function reportView(row: VersionRow): ReportView {
  return {
    id: row.id,
    record: row.recordId,
    file: row.file,
    url: row.url,
    outlet: row.outlet,
    title: row.title,
    author: row.author,
    language: row.language,
    published: row.published,
    words: row.words,
    story: row.story,
    added: row.addedAt,
    replaced: row.untilAt,
    unread: row.unread,
  };
}

export function reportName({ id, file, outlet, title, published, language }: VersionRow): ReportName {
  return { id, file, outlet, title, published, language };
}

/** What people said of a fact: given by the corrections of its report. */
export type Remarks = Pick<FactView, 'corrections' | 'rejected'>;

export function eventView(row: FactRow, version: VersionRow, record: ReportRecord, remarks: Remarks): EventView | null {
  const event = record.events.find(({ id }) => id === `v${row.number}`);
  if (!event) return null;
  const names = namer(record);
  return {
    id: `${version.id}/${event.id}`,
    report: reportName(version),
    day: row.day,
    type: event.type,
    mode: event.mode,
    contexts: event.contexts,
    theme: event.theme,
    status: event.status,
    actors: event.actors.flatMap(names),
    recipients: event.recipients.flatMap(names),
    place: event.place === null ? null : (names(event.place)[0] ?? null),
    time: timeView(event.time, record),
    sources: event.sources.flatMap(names),
    statement: event.statement === null ? null : `${version.id}/${event.statement}`,
    disputes: event.disputes.map((id) => `${version.id}/${id}`),
    cameo: cameoCode(event.type, event.mode),
    goldstein: intensity(event.type, event.mode),
    words: cut(record, event.evidence),
    span: event.evidence,
    ...(event.inferred ? { inferred: event.inferred } : {}),
    ...remarks,
  };
}

export function statementView(
  row: FactRow,
  version: VersionRow,
  record: ReportRecord,
  remarks: Remarks,
): StatementView | null {
  const statement = record.statements.find(({ id }) => id === `s${row.number}`);
  if (!statement) return null;
  const names = namer(record);
  return {
    id: `${version.id}/${statement.id}`,
    report: reportName(version),
    day: row.day,
    speaker: statement.speaker === null ? null : (names(statement.speaker)[0] ?? null),
    addressees: statement.addressees.flatMap(names),
    via: statement.via.flatMap(names),
    act: statement.act,
    form: statement.form,
    content: statement.content.map((span) => cut(record, span)),
    time: timeView(statement.time, record),
    place: statement.place === null ? null : (names(statement.place)[0] ?? null),
    words: cut(record, statement.evidence),
    span: statement.evidence,
    ...(statement.inferred ? { inferred: statement.inferred } : {}),
    ...remarks,
  };
}

function namer({ entities }: ReportRecord): (id: string) => EntityName[] {
  return (id) => {
    const entity = entities.find((one) => one.id === id);
    return entity ? [entityName(entity)] : [];
  };
}

export function entityName({ name, kind, country, wikidata }: EntityName): EntityName {
  return { name, kind, country, wikidata };
}

function timeView(id: string | null, { times }: ReportRecord): TimeView | null {
  const time = id === null ? undefined : times.find((one) => one.id === id);
  return time ? { text: time.text, value: time.value, from: time.from, until: time.until } : null;
}

export function cut({ report }: ReportRecord, [from, until]: Span): string {
  return report.text.slice(from, until);
}
