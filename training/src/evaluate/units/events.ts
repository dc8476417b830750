import type { EventStatus, EventType, RecordEvent, ReportRecord } from '@cronicar/reader';
import { countAttribute, isNamed, meets, nameOf, type Tally, type UnitCase, type UnitScorer } from './case.js';

export interface EventCase extends UnitCase {
  /** Empty for a trap. */
  readonly events: readonly UnitEvent[];
}

interface UnitEvent {
  readonly type: readonly EventType[];
  readonly mode: readonly string[] | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly symmetric: boolean;
  readonly place: string | null;
  readonly time: string | null;
  readonly timeOptional?: boolean;
  readonly status: readonly EventStatus[];
  readonly sources?: readonly string[];
  readonly sourcesOptional?: boolean;
  readonly trigger: string;
  readonly optional?: boolean;
}

/** Right where type and trigger are; with one event in the case the type is enough. */
export const scoreEventCase: UnitScorer<EventCase> = (unit, record, tally, miss) => {
  const { text } = record.report;
  const left = new Set(record.events.filter((event) => !event.type.startsWith('+')));
  for (const want of unit.events) {
    const at = text.indexOf(want.trigger);
    const fits = [...left].filter((event) => want.type.includes(event.type));
    const hit =
      fits.find((event) => meets(event.trigger, at, at + want.trigger.length)) ??
      (unit.events.length === 1 ? fits[0] : undefined);
    if (hit) {
      left.delete(hit);
      tally.right++;
      countAttributes(record, tally, hit, want, (what) => miss(`${what}: ${unit.text}`));
    } else if (!want.optional) {
      tally.missed++;
      miss(`missed ${want.type.join('/')} [${want.trigger}]: ${unit.text}`);
    }
  }
  tally.extra += left.size;
  if (unit.events.length === 0) countAttribute(tally, 'traps silent', left.size === 0);
  for (const event of left)
    miss(`extra ${event.type} [${text.slice(event.trigger[0], event.trigger[1])}]: ${unit.text}`);
};

function countAttributes(
  record: ReportRecord,
  tally: Tally,
  hit: RecordEvent,
  want: UnitEvent,
  miss: (what: string) => void,
): void {
  const named = (ids: readonly string[], names: readonly string[]) =>
    names.every((name) => ids.some((id) => isNamed(record, id, name)));
  const actors = want.symmetric
    ? named([...hit.actors, ...hit.recipients], [...want.actors, ...want.recipients])
    : named(hit.actors, want.actors);
  const status = want.status.includes(hit.status);
  countAttribute(tally, 'actors', actors);
  if (!want.symmetric && want.recipients.length > 0)
    countAttribute(tally, 'recipients', named(hit.recipients, want.recipients));
  countAttribute(tally, 'status', status);
  if (!want.status.includes('happened')) countAttribute(tally, 'statusNotHappened', status);
  if (want.sources && want.sources.length > 0 && !want.sourcesOptional)
    countAttribute(tally, 'sources', named(hit.sources, want.sources));
  if (want.mode && want.mode.length > 0)
    countAttribute(tally, 'mode', hit.mode !== null && want.mode.includes(hit.mode));
  if (want.place) countAttribute(tally, 'place', isNamed(record, hit.place, want.place));
  if (want.time && !want.timeOptional) {
    countAttribute(tally, 'time', record.times.find((time) => time.id === hit.time)?.value === want.time);
  }
  if (actors && status) return;
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id)).join(', ');
  miss(
    `${hit.type} ${names(hit.actors)} → ${names(hit.recipients)} ${hit.status}, ` +
      `not ${want.actors.join(', ')} → ${want.recipients.join(', ')} ${want.status.join('/')}`,
  );
}
