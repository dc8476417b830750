import type { EventStatus, RecordEvent, Span } from '@cronicar/reader';
import type { Words } from '../words/words.js';
import { clean } from './clean.js';
import type { Ink } from './ink.js';
import { wrap } from './lines.js';
import { inMarks } from './quote.js';
import type { Sheet } from './sheet.js';
import { sidesInWords } from './sides.js';
import { timeInWords } from './time-words.js';

const MARKS: Readonly<Record<EventStatus, string>> = {
  happened: '✓',
  ongoing: '…',
  planned: '◷',
  promised: '↻',
  requested: '»',
  threatened: '!',
  possible: '?',
  denied: '✗',
  hypothetical: '~',
};

/** Words shown before and after a trigger, in UTF-16 units, where the evidence is longer than that. */
const BEFORE = 70;
const AFTER = 150;

/** What happened, in the order of the text, each with its mark; then what the marks mean. */
export function eventLines(sheet: Sheet): string[] {
  const { events } = sheet.record;
  if (events.length === 0) return [];
  const blocks = events.flatMap((event, i) => [...(i > 0 ? [''] : []), ...oneEvent(sheet, event)]);
  return [...blocks, ...legend(sheet)];
}

/** Plain name of what kind of event it is. */
export function eventName(event: Pick<RecordEvent, 'type' | 'mode'>, words: Words): string {
  return words.events[`${event.type} ${event.mode}`] ?? words.events[event.type] ?? event.type;
}

function oneEvent(sheet: Sheet, event: RecordEvent): string[] {
  const { words, ink, width, record } = sheet;
  const { page } = words;
  const mark = markInk(ink, event.status)(MARKS[event.status]);
  const who = sidesInWords(sheet.names(event.actors), sheet.names(event.recipients), event.type);
  const headline = `${ink.strong(eventName(event, words))}${who ? `: ${who}` : ''}`;
  const time = record.times.find((candidate) => candidate.id === event.time);
  const place = sheet.entity(event.place);
  const guessed = (slot: string) => (event.inferred?.[slot] ? ` (${page.inferred})` : '');
  const about: string[] = [event.mode ? `${event.type}/${event.mode}` : event.type];
  if (event.status !== 'happened') about.push(words.statuses[event.status] + guessed('status'));
  if (event.theme) about.push(`${page.theme}: ${words.events[event.theme] ?? event.theme}`);
  if (place) about.push(clean(place.name) + guessed('place'));
  if (time) about.push((timeInWords(time.value, words) ?? clean(time.text)) + guessed('time'));
  if (event.sources.length > 0) about.push(page.source(sheet.names(event.sources), event.sources.length > 1));
  if (event.disputes.length > 0)
    about.push(`${page.disputes} ${event.disputes.map((id) => disputed(sheet, id)).join(', ')}`);
  return [
    ...wrap(headline, width, '    ', `  ${mark} `),
    ...wrap(ink.soft(about.join(' · ')), width, '    '),
    ...wrap(excerpt(sheet, event.trigger, event.evidence), width, '    '),
    ...sheet.reason(event, event.trigger, '    '),
  ];
}

/** The evidence around the trigger, the trigger in bold. */
function excerpt(sheet: Sheet, trigger: Span, evidence: Span): string {
  const { text } = sheet.record.report;
  const from =
    trigger[0] - evidence[0] > BEFORE
      ? wordStart(text, trigger[0] - BEFORE, trigger[0])
      : Math.min(evidence[0], trigger[0]);
  const until =
    evidence[1] - trigger[1] > AFTER
      ? wordEnd(text, trigger[1] + AFTER, trigger[1])
      : Math.max(evidence[1], trigger[1]);
  const lead = from > evidence[0] ? '… ' : '';
  const trail = until < evidence[1] ? ' …' : '';
  const words = inMarks(lead + clean(text.slice(from, until)).trim() + trail, sheet.words);
  // The trigger is found again by its words: marks beside it may have changed.
  const strong = sheet.cut(trigger);
  const at = words.indexOf(strong, Math.max(0, trigger[0] - from - strong.length));
  return at < 0 ? words : words.slice(0, at) + sheet.ink.strong(strong) + words.slice(at + strong.length);
}

function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < limit ? space + 1 : limit;
}

function wordEnd(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > limit ? space : at;
}

function disputed(sheet: Sheet, id: string): string {
  const event = sheet.record.events.find((candidate) => candidate.id === id);
  return event ? `${eventName(event, sheet.words).toLowerCase()} (${sheet.cut(event.trigger)})` : id;
}

function legend(sheet: Sheet): string[] {
  const used = (Object.keys(MARKS) as EventStatus[]).filter((status) =>
    sheet.record.events.some((event) => event.status === status),
  );
  const meanings = used.map((status) => `${MARKS[status]} ${sheet.words.statuses[status]}`).join('   ');
  return ['', `  ${sheet.ink.soft(meanings)}`];
}

function markInk(ink: Ink, status: EventStatus): (text: string) => string {
  if (status === 'happened' || status === 'ongoing') return ink.good;
  return status === 'denied' || status === 'threatened' ? ink.bad : ink.open;
}
