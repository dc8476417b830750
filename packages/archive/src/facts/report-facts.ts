import type {
  EventType,
  RecordEvent,
  RecordFigure,
  RecordStatement,
  RecordTime,
  ReportRecord,
  Span,
} from '@cronicar/reader';
import { fold } from '@cronicar/reader/fold';
import { languageOf, type Toll } from '../languages/index.js';
import { dayOf, isNightly } from '../text/days.js';
import { type Terms, termsOf, wordsBetween } from '../text/terms.js';
import { type Word, wordsOf } from '../text/words.js';
import type { EventFact, FigureFact, MainDay, ReportFacts, StatementFact } from './facts.js';
import { partyOf } from './parties.js';
import { beginsWith, countryOf, rangeOf, tollOf, unitOf } from './tolls.js';

/** What stands in the paragraphs up to this letter is what a report is of, but never more than LEAD_MOST. */
const LEAD = 250;
const LEAD_MOST = 600;
/** The main day of a report is at most so many days before it. */
const MAIN_DAYS = 4;
/** A figure of days so long before is no figure of today's news. */
const PAST_DAYS = 5;

/** What merging needs of a record. Pure: the same record gives the same facts. */
export function reportFacts(record: ReportRecord): ReportFacts {
  const view = viewOf(record);
  const { report } = record;
  const days = leadDays(view);
  const end = leadEnd(report.text);
  const figures = record.figures.map((figure, i) => figureFact(figure, view.tolls[i] as Toll | null, view));
  return {
    format: 'cronicar.facts/1',
    report: report.id,
    language: report.language,
    published: report.published,
    day: dayOf(report.published),
    outlet: report.outlet,
    title: report.title,
    opening: report.title === null ? opening(report.text) : null,
    titleWords: report.title === null ? [] : titleWords(report.title),
    topic: topicOf(view),
    mainDay: days[0] ?? null,
    leadDays: [...new Set(days.flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b),
    parties: record.entities.map((entity) => partyOf(entity, report.language, record.entities, end)),
    events: record.events.map((event) => eventFact(event, view)),
    statements: record.statements.map((statement) => statementFact(statement, view)),
    figures,
  };
}

/** UTF-16 units of the text that stand for a title where there is none. */
const OPENING = 90;

/** The first words, whole, for a report without a title. */
function opening(text: string): string {
  const line = text
    .slice(0, 4 * OPENING)
    .trim()
    .split('\n', 1)[0] as string;
  if (line.length <= OPENING) return line;
  const space = line.lastIndexOf(' ', OPENING);
  return `${line.slice(0, space > 0 ? space : OPENING)} …`;
}

/** Capitalised words of a headline, folded: what may be a name. */
function titleWords(title: string): string[] {
  const words = wordsOf(title).filter(({ start, folded }) => folded.length >= 4 && /^\p{Lu}/u.test(title.slice(start)));
  return [...new Set(words.map(({ folded }) => folded))].sort();
}

interface View {
  readonly record: ReportRecord;
  readonly text: string;
  readonly words: readonly Word[];
  /** What each figure counts. */
  readonly tolls: readonly (Toll | null)[];
  readonly language: string;
  readonly day: number;
  readonly parties: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, RecordTime>;
}

function viewOf(record: ReportRecord): View {
  return {
    record,
    text: record.report.text,
    words: wordsOf(record.report.text),
    tolls: record.figures.map((figure) => tollOf(figure, record.report.text, record.report.language)),
    language: record.report.language,
    day: dayOf(record.report.published),
    parties: new Map(record.entities.map(({ id }, i) => [id, i])),
    times: new Map(record.times.map((time) => [time.id, time])),
  };
}

function eventFact(event: RecordEvent, view: View): EventFact {
  const time = event.time === null ? undefined : view.times.get(event.time);
  const { evidence, trigger } = event;
  const span: Span = [Math.min(evidence[0], trigger[0]), Math.max(evidence[1], trigger[1])];
  return {
    id: event.id,
    type: event.type,
    theme: event.theme,
    mode: event.mode,
    status: event.status,
    actors: indexes(event.actors, view),
    recipients: indexes(event.recipients, view),
    place: indexes(event.place === null ? [] : [event.place], view)[0] ?? null,
    ...daysOf(time),
    time: time?.value ?? null,
    timeStated: time !== undefined && event.inferred?.time === undefined,
    sources: indexes(event.sources, view),
    statement: event.statement,
    disputes: event.disputes,
    lead: trigger[0] < leadEnd(view.text),
    trigger,
    evidence,
    ...termsIn(span, view),
    figures: figuresOf(event, span, view),
  };
}

/** Figures in the words of the event, and those of its sentence that count what such an event does to people. */
function figuresOf(event: RecordEvent, [from, until]: Span, view: View): number[] {
  const [sentenceFrom, sentenceUntil] = sentenceAround(event.trigger, view.text);
  return view.record.figures.flatMap((figure, i) => {
    const [start, end] = figure.span;
    if (start < until && end > from) return [i];
    if (start < sentenceFrom || end > sentenceUntil) return [];
    const toll = view.tolls[i] ?? null;
    return toll !== null && TOLL_TYPES[toll].includes(event.type) ? [i] : [];
  });
}

const TOLL_TYPES: Readonly<Record<Toll, readonly EventType[]>> = {
  killed: ['ASSAULT', '+DEATH', '+ACCIDENT', '+DISASTER'],
  injured: ['ASSAULT', '+ACCIDENT', '+DISASTER'],
  arrested: ['COERCE'],
  missing: [],
  evacuated: ['+DISASTER'],
  attended: ['PROTEST'],
  deployed: ['MOBILIZE', 'AID', 'COOPERATE'],
  released: ['RETREAT'],
  abducted: ['ASSAULT'],
  expelled: ['SANCTION', 'COERCE'],
  infected: [],
};

function sentenceAround([start, end]: Span, text: string): Span {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1;
  const stops = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((at) => at >= 0);
  return [from, stops.length === 0 ? text.length : Math.min(...stops)];
}

function statementFact(statement: RecordStatement, view: View): StatementFact {
  const time = statement.time === null ? undefined : view.times.get(statement.time);
  const parts = statement.content.map((span) => termsIn(span, view));
  const sorted = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();
  return {
    id: statement.id,
    speaker: indexes(statement.speaker === null ? [] : [statement.speaker], view)[0] ?? null,
    act: statement.act,
    form: statement.form,
    addressees: indexes(statement.addressees, view),
    via: indexes(statement.via, view),
    ...daysOf(time),
    place: indexes(statement.place === null ? [] : [statement.place], view)[0] ?? null,
    content: statement.content,
    evidence: statement.evidence,
    length: statement.content.reduce((sum, [from, until]) => sum + wordsBetween(view.words, from, until).length, 0),
    stems: sorted(parts.map(({ stems }) => stems)),
    numbers: sorted(parts.map(({ numbers }) => numbers)),
    about: partiesIn(statement.content, view),
  };
}

function figureFact(figure: RecordFigure, toll: Toll | null, view: View): FigureFact {
  const [low, high] = rangeOf(figure);
  return {
    id: figure.id,
    span: figure.span,
    low,
    high,
    value: figure.value,
    hedge: figure.hedge,
    unit: unitOf(figure.unit, view.language),
    unitWord: figure.unit === null ? null : (termsOf(wordsOf(figure.unit), view.language).stems[0] ?? null),
    toll,
    country: countryOf(figure.span, view.record.entities) ?? countryInEvent(figure, toll, view),
    sources: indexes(figure.sources, view),
    lead: figure.span[0] < leadEnd(view.text),
    // Troops sent long ago are still there.
    past: toll !== 'deployed' && isPast(figure.span, view),
  };
}

/** Whose soldiers were sent, whose people were hurt: of the event that does such things in the figure's words. */
function countryInEvent({ span }: RecordFigure, toll: Toll | null, { record }: View): string | null {
  if (toll === null) return null;
  const states = record.events
    .filter(({ type, evidence }) => TOLL_TYPES[toll].includes(type) && evidence[0] <= span[0] && span[1] <= evidence[1])
    .flatMap((event) => (toll === 'deployed' ? event.actors : event.recipients))
    .map((id) => record.entities.find((entity) => entity.id === id)?.country ?? null);
  return states.length > 0 && states.every((state) => state === states[0]) ? (states[0] as string | null) : null;
}

/** A day of long before stands in the figure's sentence, and not as that from which on it was counted. */
function isPast([start, end]: Span, { text, record, day }: View): boolean {
  const [from, until] = sentenceAround([start, end], text);
  return record.times.some(
    (time) =>
      time.span[0] >= from &&
      time.span[1] <= until &&
      time.until !== null &&
      (time.type === 'DATE' || time.type === 'TIME') &&
      dayOf(time.until) < day - PAST_DAYS &&
      !isSince(time.span[0], text, record.report.language),
  );
}

/** How far before a time the word stands that makes it a beginning. */
const SINCE = 24;

function isSince(start: number, text: string, language: string): boolean {
  const since = languageOf(language)?.since;
  const before = text.slice(Math.max(0, start - SINCE), start);
  const ahead = wordsOf(before)
    .map(({ folded }) => folded)
    .join(' ');
  const endsWith = (word: string) => ahead === word || ahead.endsWith(` ${word}`);
  const comma = before.lastIndexOf(',');
  const inserted = comma < 0 ? '' : fold(before.slice(comma + 1).trim());
  return since !== undefined && (since.always.some(endsWith) || since.behindComma.includes(inserted));
}

function daysOf(time: RecordTime | undefined): { from: number | null; until: number | null } {
  if (!time || (time.type !== 'DATE' && time.type !== 'TIME')) return { from: null, until: null };
  const from = time.from === null ? Number.NaN : dayOf(time.from);
  const until = time.until === null ? Number.NaN : dayOf(time.until);
  return { from: Number.isNaN(from) ? null : from, until: Number.isNaN(until) ? null : until };
}

function indexes(ids: readonly string[], { parties }: View): number[] {
  return ids.flatMap((id) => parties.get(id) ?? []);
}

/** News is of the last days: what is older or to come stands beside it. In order of the text. */
function leadDays({ record, text, day }: View): MainDay[] {
  const end = leadEnd(text);
  const lead = record.times.filter(({ span }) => span[0] < end).sort((a, b) => a.span[0] - b.span[0]);
  return lead.flatMap((time) => {
    const { from, until } = daysOf(time);
    if (from === null || until === null || until - from > 1 || from > day || until < day - MAIN_DAYS) return [];
    // A night that already covers both its days isn't stretched to a third.
    return [{ from, until, nightly: from === until && isNightly(time.value) }];
  });
}

/** What the headline and the first paragraphs are of, whoever is named in them. */
function topicOf({ record, words, text, language }: View): string[] {
  const lead = wordsBetween(words, 0, leadEnd(text));
  const title = record.report.title === null ? [] : wordsOf(record.report.title);
  const names = new Set(record.entities.flatMap(({ name }) => wordsOf(name).map(({ folded }) => folded.slice(0, 5))));
  const routine = languageOf(language)?.newsWords ?? [];
  const telling = [...title, ...lead].filter(
    ({ folded }) => !names.has(folded.slice(0, 5)) && !routine.some((stem) => beginsWith(folded, stem)),
  );
  return [...termsOf(telling, language).stems];
}

function termsIn([from, until]: Span, { words, language }: View): Terms {
  return termsOf(wordsBetween(words, from, until), language);
}

function partiesIn(spans: readonly Span[], { record }: View): number[] {
  return record.entities.flatMap((entity, i) => {
    if (entity.kind === 'group' || entity.kind === 'source') return [];
    const inside = entity.mentions.some(
      ({ span, form }) => form === 'name' && spans.some(([from, until]) => from <= span[0] && span[1] <= until),
    );
    return inside ? [i] : [];
  });
}

function leadEnd(text: string): number {
  const end = text.indexOf('\n', Math.min(LEAD, text.length));
  return Math.min(end < 0 ? text.length : end, LEAD_MOST);
}
