import type { RecordEvent, Span } from '@cronicar/reader';
import type { Comparison } from '../comparison.js';
import type { GoldEvent } from '../gold.js';
import { type Matching, match } from '../match.js';
import { countAttribute, makeTally, type Tally } from '../tally.js';
import { overlap } from '../words.js';

/** An event is found where its type is allowed, its trigger stands in the evidence, and at least one side is right. */
export function scoreEvents(comparison: Comparison): Tally {
  const { gold, record, cut, miss } = comparison;
  const tally = makeTally();
  const wanted = gold.events ?? [];
  const finds = record.events.filter((event) => !event.type.startsWith('+'));
  const { found, taken } = matchEvents(comparison);
  wanted.forEach((want, i) => {
    const at = found.get(i);
    if (at !== undefined) {
      tally.right++;
      countAttributes(comparison, tally, finds[at], want);
    } else if (!want.optional) {
      tally.missed++;
      miss(
        'event missed',
        `${want.type.join('/')} ${want.actors.join(', ')} → ${want.recipients.join(', ')}: ${want.evidence}`,
      );
    }
  });
  if (gold.eventsComplete !== false) {
    finds.forEach((find, j) => {
      if (taken.has(j)) return;
      tally.extra++;
      miss('event extra', `${find.type} [${cut(find.trigger)}] ${sides(comparison, find)}: ${cut(find.evidence)}`);
    });
  }
  return tally;
}

/** For each event of the gold, by index, that of the record which tells it. */
export function matchEvents(comparison: Comparison): Matching {
  const finds = comparison.record.events.filter((event) => !event.type.startsWith('+'));
  return match(comparison.gold.events ?? [], finds, (want, find) => similarity(comparison, want, find), 0.6);
}

function similarity({ record, cut, denotes }: Comparison, want: GoldEvent, find: RecordEvent): number {
  if (!want.type.includes(find.type)) return 0;
  const { text } = record.report;
  if (![want.evidence, ...(want.alsoEvidence ?? [])].some((evidence) => touches(text, evidence, find.trigger)))
    return 0;
  const all = [...find.actors, ...find.recipients];
  const right = [...want.actors, ...want.recipients].filter((name) => all.some((id) => denotes(id, name))).length;
  return right === 0 ? 0 : 0.6 + 0.1 * right + 0.1 * overlap(want.evidence, cut(find.evidence));
}

/** Whether the span meets any place where the words stand in the text. */
function touches(text: string, words: string, [start, end]: Span): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (start < at + words.length && end > at) return true;
  }
  return false;
}

function countAttributes(comparison: Comparison, tally: Tally, find: RecordEvent, want: GoldEvent): void {
  const { record, denotes, nameOf, miss } = comparison;
  const about = `${find.type}: ${want.evidence}`;
  const named = (ids: readonly string[], names: readonly string[], any = false) => {
    const has = (name: string) => ids.some((id) => denotes(id, name));
    return names.length === 0 || (any ? names.some(has) : names.every(has));
  };
  const actors = want.symmetric
    ? named([...find.actors, ...find.recipients], [...want.actors, ...want.recipients])
    : named(find.actors, want.actors, want.anyActor);
  countAttribute(tally, 'actors', actors);
  if (!actors)
    miss(
      'actors',
      `${sides(comparison, find)}, not ${want.actors.join(', ')} → ${want.recipients.join(', ')}: ${about}`,
    );
  if (!want.symmetric && want.recipients.length > 0) {
    const recipients = named(find.recipients, want.recipients, want.anyRecipient);
    countAttribute(tally, 'recipients', recipients);
    if (!recipients) miss('recipients', `${sides(comparison, find)}, not → ${want.recipients.join(', ')}: ${about}`);
  }
  if (want.place) countAttribute(tally, 'place', denotes(find.place, want.place));
  if (want.time && !want.timeOptional) {
    const value = record.times.find((time) => time.id === find.time)?.value ?? '';
    countAttribute(tally, 'time', value === want.time);
    countAttribute(tally, 'timeDay', value.slice(0, 10) === want.time.slice(0, 10));
    if (value !== want.time) miss('event time', `${value || 'none'}, not ${want.time}: ${about}`);
  }
  if (want.status) {
    const right = want.status.includes(find.status);
    countAttribute(tally, 'status', right);
    if (!want.status.includes('happened')) countAttribute(tally, 'statusNotHappened', right);
    if (!right) miss('status', `${find.status}, not ${want.status.join('/')}: ${about}`);
  }
  if (want.sources && !want.sourcesOptional) {
    const right = named(find.sources, want.sources) && (want.sources.length > 0 || find.sources.length === 0);
    countAttribute(tally, 'sources', right);
    if (want.sources.length > 0) countAttribute(tally, 'sourcesNamed', right);
    if (!right)
      miss(
        'sources',
        `${find.sources.map(nameOf).join(', ') || 'none'}, not ${want.sources.join(', ') || 'none'}: ${about}`,
      );
  }
}

function sides({ nameOf }: Comparison, event: RecordEvent): string {
  return `${event.actors.map(nameOf).join(', ')} → ${event.recipients.map(nameOf).join(', ')}`;
}
