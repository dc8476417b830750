/** Facts of the archive as rows of tables. */
import type { DiffPart, EntityName, EventView, ReportName, ReportView, StatementView } from '@cronicar/archive';
import type { EventStatus, EventType, StatementAct } from '@cronicar/reader';
import { clean } from '../page/clean.js';
import { eventName } from '../page/events.js';
import { wrap } from '../page/lines.js';
import { inMarks } from '../page/quote.js';
import { sidesInWords } from '../page/sides.js';
import { table } from '../page/table.js';
import type { Face } from './run-face.js';

/** Letters of the words that a fact was read from that are shown. */
const LONGEST_WORDS = 400;

export function eventTable(face: Face, events: readonly EventView[]): string[] {
  const { words, ink, width } = face;
  const { columns } = words.archive;
  return table(
    [
      { title: columns.day, ink: ink.soft },
      { title: columns.event, ink: ink.strong, flexible: true },
      { title: columns.who, flexible: true },
      { title: columns.status, ink: ink.open },
      { title: columns.outlet, ink: ink.soft, flexible: true },
      { title: columns.id, ink: ink.soft },
    ],
    events.map((event) => ({
      cells: [
        event.day,
        clean(eventName({ type: event.type as EventType, mode: event.mode }, words)),
        sidesInWords(names(event.actors), names(event.recipients), event.type),
        event.status === 'happened' ? '' : words.statuses[event.status as EventStatus],
        clean(event.report.outlet ?? ''),
        event.id,
      ],
      below: [...said(face, event.words), ...remarks(face, event)],
    })),
    ink,
    width,
  );
}

export function statementTable(face: Face, statements: readonly StatementView[]): string[] {
  const { words, ink, width } = face;
  const { columns } = words.archive;
  return table(
    [
      { title: columns.day, ink: ink.soft },
      { title: columns.speaker, ink: ink.strong, flexible: true },
      { title: columns.act },
      { title: columns.via, flexible: true },
      { title: columns.outlet, ink: ink.soft, flexible: true },
      { title: columns.id, ink: ink.soft },
    ],
    statements.map((statement) => ({
      cells: [
        statement.day,
        statement.speaker ? clean(statement.speaker.name) : '—',
        words.acts[statement.act as StatementAct],
        names(statement.via),
        clean(statement.report.outlet ?? ''),
        statement.id,
      ],
      below: [...said(face, statement.content.join(' […] ')), ...remarks(face, statement)],
    })),
    ink,
    width,
  );
}

export function reportTable(face: Face, reports: readonly ReportView[]): string[] {
  const { words, ink, width } = face;
  const { columns } = words.archive;
  return table(
    [
      { title: columns.day, ink: ink.soft },
      { title: columns.title, flexible: true, ink: ink.strong },
      { title: columns.outlet, flexible: true },
      { title: columns.language },
      { title: columns.id, ink: ink.soft },
    ],
    reports.map((report) => ({ cells: reportCells(report) })),
    ink,
    width,
  );
}

function reportCells(report: ReportView): string[] {
  const { outlet, language, id } = report;
  return [report.published.slice(0, 10), reportTitle(report), clean(outlet ?? ''), language, id];
}

export function reportTitle({ title, file, id }: Pick<ReportName, 'title' | 'file' | 'id'>): string {
  return clean(title ?? file ?? id);
}

export function names(entities: readonly EntityName[]): string {
  return entities.map(({ name }) => clean(name)).join(', ');
}

/** Words of a report in quotation marks, set in under a row. */
export function said({ words, width, ink }: Face, text: string): string[] {
  const whole = clean(text).trim();
  const short = whole.length > LONGEST_WORDS ? `${whole.slice(0, LONGEST_WORDS).replace(/\s\S*$/, '')} …` : whole;
  return wrap(ink.soft(inMarks(short, words)), width, '    ');
}

function remarks(face: Face, { corrections, rejected }: Pick<EventView, 'corrections' | 'rejected'>): string[] {
  const { words, width, ink } = face;
  return (corrections ?? []).flatMap(({ kind, by, why, when }) => {
    const what = words.archive.corrections[kind] ?? kind;
    const line = `${what} · ${clean(by)}, ${when.slice(0, 10)}: ${clean(why)}`;
    return wrap((rejected ? ink.bad : ink.open)(line), width, '      ', '    ✎ ');
  });
}

/** Letters of unchanged words shown beside a change. */
const AROUND = 40;

/** What changed between two versions, each change with the words before it. */
export function diffLines({ ink }: Face, diff: readonly DiffPart[] | null): string[] {
  return (diff ?? []).flatMap((part, i, parts) => {
    if (part.kind === 'same') return [];
    const before = parts[i - 1];
    const lead = before?.kind === 'same' ? ink.soft(clean(before.text.slice(-AROUND)).trim()) : '';
    const sign =
      part.kind === 'gone' ? ink.bad(`− ${clean(part.text).trim()}`) : ink.good(`+ ${clean(part.text).trim()}`);
    return [`     ${lead === '' || before?.kind !== 'same' ? '' : `… ${lead} `}${sign}`];
  });
}
