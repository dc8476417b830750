import { readFileSync } from 'node:fs';
import { createReader, type Reader, type RecordEvent, type ReportRecord } from '../src/index.js';

let shared: Reader | undefined;

/** A reader with the shipped resources, made once a test file. */
export function testReader(): Reader {
  const resource = (name: string) => readFileSync(new URL(`../resources/${name}`, import.meta.url));
  shared ??= createReader({
    ro: new Uint8Array(resource('ro.bin')),
    en: () => new Uint8Array(resource('en.bin')),
    places: resource('places.txt').toString('utf8'),
  });
  return shared;
}

/** What rules read; what the judge makes of it is tested with `judged`. */
export const read = (text: string, published = '2025-09-03'): ReportRecord =>
  testReader().read({ text, published }, { all: true });

/** What is printed: facts that are likely wrong left out. */
export const judged = (text: string, published = '2025-09-03'): ReportRecord => testReader().read({ text, published });

export const nameOf = (record: ReportRecord, id: string | null): string | null =>
  record.entities.find((entity) => entity.id === id)?.name ?? null;

export const cut = (record: ReportRecord, span: readonly [number, number] | null): string | null =>
  span ? record.report.text.slice(span[0], span[1]) : null;

/** `[trigger] TYPE status: actors > recipients`, an event a line. */
export const eventLines = (text: string, published: string): string[] => {
  const record = read(text, published);
  return record.events.map((event) =>
    `[${cut(record, event.trigger)}] ${event.type} ${event.status}: ${namesOf(record, event.actors)} > ${namesOf(record, event.recipients)}`.trim(),
  );
};

/** `TYPE/mode: actors > recipients @ place | status`, then `← sources` where there are any, an event a line. */
export const placedEvents = (text: string, published: string): string[] =>
  eventsWith(text, published, (record, { sources }) => (sources.length > 0 ? `← ${namesOf(record, sources)}` : ''));

/** `TYPE/mode: actors > recipients @ place | status time`, an event a line. */
export const timedEvents = (text: string, published: string): string[] =>
  eventsWith(text, published, (record, { time }) => record.times.find((one) => one.id === time)?.value ?? '');

function eventsWith(
  text: string,
  published: string,
  last: (record: ReportRecord, event: RecordEvent) => string,
): string[] {
  const record = read(text, published);
  return record.events.map((event) =>
    [
      `${event.type}${event.mode ? `/${event.mode}` : ''}:`,
      namesOf(record, event.actors),
      '>',
      namesOf(record, event.recipients),
      event.place ? `@ ${nameOf(record, event.place)}` : '',
      `| ${event.status}`,
      last(record, event),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const namesOf = (record: ReportRecord, ids: readonly string[]): string =>
  ids.map((id) => nameOf(record, id)).join(' + ');
