/** Doc → record: the last layer's facts in the public format, with ids in reading order. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EventsDoc } from './doc.js';
import { cameoCode, intensity } from './events/scales.js';
import type {
  Inferred,
  RecordEntity,
  RecordEvent,
  RecordFigure,
  RecordStatement,
  RecordTime,
  RecordWarning,
  ReportRecord,
  Span,
} from './record.js';
import type { Report } from './report.js';

export interface AssembleOptions {
  readonly warnings?: readonly RecordWarning[];
  readonly engine: string;
  readonly language: string;
  /** Adds to each fact the rule or model that read it and what was inferred. */
  readonly explain: boolean;
}

export function assemble(report: Report, doc: EventsDoc, options: AssembleOptions): ReportRecord {
  const sha = bytesToHex(sha256(utf8ToBytes(doc.text)));
  const order = entityOrder(doc);
  const entityId = new Map(order.map((row, at) => [row, `e${at + 1}`]));
  const ids = (rows: readonly number[]): string[] => {
    const known: string[] = [];
    for (const row of rows) {
      const id = entityId.get(row);
      if (id !== undefined) known.push(id);
    }
    return known;
  };
  const id = (row: number) => entityId.get(row) ?? null;
  const why = (rule: string) => (options.explain ? { rule } : {});
  const timeId = (row: number) => (row >= 0 ? `t${row + 1}` : null);
  const statementId = (row: number) => (row >= 0 ? `s${row + 1}` : null);
  return {
    format: 'cronicar.record/1',
    engine: options.engine,
    report: {
      id: report.id ?? contentId(report, doc.text),
      language: options.language,
      published: report.published,
      title: report.title ?? null,
      outlet: report.outlet ?? null,
      url: report.url ?? null,
      author: report.author ?? null,
      text: doc.text,
      sha256: sha,
    },
    entities: entities(doc, order, id, why),
    times: doc.times.map(
      (time, row): RecordTime => ({
        id: `t${row + 1}`,
        span: time.span,
        text: cut(doc, time.span),
        type: time.type,
        value: time.value,
        from: time.from,
        until: time.until,
        mod: time.mod,
        ...why(time.rule),
        ...(time.inferred ? { inferred: { value: time.inferred } } : {}),
      }),
    ),
    statements: doc.statements.map(
      (statement, row): RecordStatement => ({
        id: `s${row + 1}`,
        speaker: id(statement.speaker),
        speakerSpan: statement.speakerSpan,
        addressees: ids(statement.addressees),
        form: statement.form,
        act: statement.act,
        cue: statement.cue,
        content: statement.content,
        via: ids(statement.via),
        time: timeId(statement.time),
        place: id(statement.place),
        evidence: statement.evidence,
        ...why(statement.rule),
        ...inferred(statement.inferred),
      }),
    ),
    events: doc.events.map(
      (event, row): RecordEvent => ({
        id: `v${row + 1}`,
        type: event.type,
        mode: event.mode,
        contexts: event.contexts,
        theme: event.theme,
        actors: ids(event.actors),
        recipients: ids(event.recipients),
        place: id(event.place),
        time: timeId(event.time),
        status: event.status,
        sources: ids(event.sources),
        disputes: event.disputes.map((other) => `v${other + 1}`),
        statement: statementId(event.statement),
        trigger: event.trigger,
        evidence: event.evidence,
        cameo: cameoCode(event.type, event.mode),
        goldstein: intensity(event.type, event.mode),
        ...why(event.rule),
        ...inferred(event.inferred),
      }),
    ),
    figures: doc.figures.map(
      (figure, row): RecordFigure => ({
        id: `f${row + 1}`,
        span: figure.span,
        text: cut(doc, figure.span),
        value: figure.value,
        min: figure.min,
        max: figure.max,
        unit: figure.unit,
        hedge: figure.hedge,
        of: figure.of,
        sources: ids(doc.figureSources[row] ?? []),
        ...why(figure.rule),
      }),
    ),
    ...(options.warnings && options.warnings.length > 0 ? { warnings: options.warnings } : {}),
  };
}

function cut(doc: EventsDoc, [from, to]: readonly [number, number]): string {
  return doc.text.slice(from, to);
}

function inferred(reasons: Inferred): { inferred?: Inferred } {
  return Object.keys(reasons).length > 0 ? { inferred: reasons } : {};
}

/** Rows of entities that have a mention or that a role is of, by the first words that speak of them. */
function entityOrder(doc: EventsDoc): number[] {
  const first = new Map<number, number>();
  for (const mention of doc.mentions) if (!first.has(mention.entity)) first.set(mention.entity, mention.span[0]);
  for (const [row, span] of ownerSpans(doc)) if (!first.has(row)) first.set(row, span[0]);
  return [...first.entries()].sort((a, b) => a[1] - b[1] || a[0] - b[0]).map(([row]) => row);
}

/** Entities that are only spoken of by a role, and the words there: `rus` in `președintele rus`. */
function ownerSpans(doc: EventsDoc): Map<number, Span> {
  const mentioned = new Set(doc.mentions.map((mention) => mention.entity));
  const spans = new Map<number, Span>();
  for (const entity of doc.entities) {
    for (const { of, owner } of entity.roles) {
      if (of < 0 || owner === null || mentioned.has(of) || spans.has(of)) continue;
      spans.set(of, [doc.start[owner[0]] as number, doc.stop[owner[1] - 1] as number]);
    }
  }
  return spans;
}

function entities(
  doc: EventsDoc,
  order: readonly number[],
  id: (row: number) => string | null,
  why: (rule: string) => { rule?: string },
): RecordEntity[] {
  const mentions = mentionsByEntity(doc);
  const all: RecordEntity[] = [];
  for (const row of order) all.push(recordEntity(doc, row, mentions.get(row) ?? [], id, why));
  return all;
}

type Mentions = RecordEntity['mentions'][number][];

function mentionsByEntity(doc: EventsDoc): ReadonlyMap<number, Mentions> {
  const mentions = new Map<number, Mentions>();
  for (const { entity, span, form } of doc.mentions) {
    const rows = mentions.get(entity);
    const mention = { span, text: cut(doc, span), form };
    if (rows) rows.push(mention);
    else mentions.set(entity, [mention]);
  }
  for (const [row, span] of ownerSpans(doc)) mentions.set(row, [{ span, text: cut(doc, span), form: 'description' }]);
  return mentions;
}

function recordEntity(
  doc: EventsDoc,
  row: number,
  mentions: Mentions,
  id: (row: number) => string | null,
  why: (rule: string) => { rule?: string },
): RecordEntity {
  const entity = doc.entities[row] as EventsDoc['entities'][number];
  const roles: RecordEntity['roles'][number][] = [];
  for (const { title, of, first, end } of entity.roles)
    roles.push({
      title,
      of: of >= 0 ? id(of) : null,
      span: [doc.start[first] as number, doc.stop[end - 1] as number],
    });
  return {
    id: id(row) as string,
    kind: entity.kind,
    name: entity.name,
    country: entity.country,
    sector: entity.sector,
    wikidata: entity.wikidata,
    roles,
    mentions,
    ...why(entity.rule),
    ...inferred(entity.inferred),
  };
}

/** Same words, outlet, date and address: same id. */
function contentId(report: Report, text: string): string {
  const key = JSON.stringify([report.outlet ?? null, report.url ?? null, report.published, text]);
  return `r-${bytesToHex(sha256(utf8ToBytes(key))).slice(0, 16)}`;
}
