/** What a reader made of one marked report, counted. */
import type { EventsDoc } from '@cronicar/reader/training';
import type { Marked, MarkedEvent, Span } from './marks.js';
import { ALIKE_STATUSES, holds, meant, overlap, partiesOf, same, touch } from './marks-agree.js';

export interface PageCounts {
  readonly events: number;
  /** A mark tells the same type there. */
  readonly typed: number;
  readonly whole: number;
  readonly parties: number;
  readonly places: number;
  readonly placesRight: number;
  readonly times: number;
  readonly timesRight: number;
  /** Marked events that no editor would leave out. */
  readonly marked: number;
  readonly found: number;
  /** Statements where one is marked and who says it is told. */
  readonly statements: number;
  readonly speakersRight: number;
  readonly said: number;
  readonly saidFound: number;
}

/** What is printed: name, part and whole. */
export const COUNTS: readonly (readonly [name: string, part: keyof PageCounts, whole: keyof PageCounts])[] = [
  ['events of a type that is marked', 'typed', 'events'],
  ['events true but for place and time', 'parties', 'events'],
  ['events true in every slot', 'whole', 'events'],
  ['places', 'placesRight', 'places'],
  ['times', 'timesRight', 'times'],
  ['events found', 'found', 'marked'],
  ['speakers', 'speakersRight', 'statements'],
  ['statements found', 'saidFound', 'said'],
];

export function addCounts(a: PageCounts, b: PageCounts): PageCounts {
  const sum = { ...a } as Record<keyof PageCounts, number>;
  for (const key of Object.keys(sum) as (keyof PageCounts)[]) sum[key] += b[key];
  return sum;
}

export function scorePage(report: Marked, doc: EventsDoc): PageCounts {
  const spans = new Map<number, Span[]>();
  for (const { entity, span } of doc.mentions) spans.set(entity, [...(spans.get(entity) ?? []), span]);
  const spansOf = (row: number): readonly Span[] => [
    ...(spans.get(row) ?? []),
    ...(doc.entities[row]?.members ?? []).flatMap((member) => spans.get(member) ?? []),
  ];
  const areOf = (rows: readonly number[], words: readonly Span[]): boolean =>
    rows.every((row) => touch(spansOf(row), words) !== false);

  const counts = {
    events: doc.events.length,
    typed: 0,
    whole: 0,
    parties: 0,
    places: 0,
    placesRight: 0,
    times: 0,
    timesRight: 0,
    marked: 0,
    found: 0,
    statements: 0,
    speakersRight: 0,
    said: 0,
    saidFound: 0,
  };
  const used = new Set<MarkedEvent>();
  for (const event of doc.events) {
    const marks = meant(report, event);
    if (marks.length === 0) continue;
    counts.typed++;
    for (const one of marks) used.add(one);
    const moment = doc.times[event.time];
    const answers = marks.map((one) => ({
      status: one.statuses.some((status) => same(ALIKE_STATUSES, status, event.status)),
      parties: event.symmetric
        ? areOf([...event.actors, ...event.recipients], partiesOf(one))
        : areOf(event.actors, one.actors) && areOf(event.recipients, one.recipients),
      place: event.place < 0 || areOf([event.place], one.where ?? []),
      time: !moment || holds([moment.from ?? '', moment.until ?? ''], one.when ?? null),
    }));
    const right = (answer: (typeof answers)[number]) => Object.values(answer).filter(Boolean).length;
    const best = answers.reduce((a, b) => (right(b) > right(a) ? b : a));
    if (best.status && best.parties) counts.parties++;
    if (right(best) === 4) counts.whole++;
    if (event.place >= 0) counts.places++;
    if (event.place >= 0 && best.place) counts.placesRight++;
    if (moment) counts.times++;
    if (moment && best.time) counts.timesRight++;
  }
  for (const one of report.events) {
    if (one.optional) continue;
    counts.marked++;
    // told again elsewhere, of the same party
    const again = () =>
      doc.events.some(
        (event) =>
          one.types.includes(event.type) &&
          [...event.actors, ...event.recipients].some((row) => touch(spansOf(row), partiesOf(one)) === true),
      );
    if (used.has(one) || again()) counts.found++;
  }
  for (const { speaker, content } of doc.statements) {
    const marks = report.statements.filter((one) => touchAny(one.content, content) && one.speakers.length > 0);
    if (marks.length === 0 || speaker < 0) continue;
    counts.statements++;
    if (marks.some((one) => touch(spansOf(speaker), one.speakers) !== false)) counts.speakersRight++;
  }
  for (const one of report.statements) {
    if (one.optional) continue;
    counts.said++;
    if (doc.statements.some(({ content }) => touchAny(one.content, content))) counts.saidFound++;
  }
  return counts;
}

const touchAny = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlap(one, other) > 0));
