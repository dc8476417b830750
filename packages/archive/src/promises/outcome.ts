import type { EventType } from '@cronicar/reader';
import { type EventIn, sameEvent } from '../events/same-event.js';
import { statusClass } from '../events/types.js';
import type { EventFact, Party } from '../facts/facts.js';
import { matchParties } from '../facts/same-party.js';
import { publishedRange } from '../text/days.js';

/** What became of something promised, planned or threatened. */
export type PromiseOutcome = 'fulfilled' | 'broken' | 'open';

/** Undated, it is looked for within so many days of being said. */
const WITHIN_DAYS = 60;
/** How much a later event must have in common with what was promised. */
const ENOUGH = 3.25;

/** Whether an event is one that may still come true: not a mere possibility, and not what somebody else asks for. */
export function isPromise(event: EventFact): boolean {
  return event.status === 'planned' || event.status === 'promised' || event.status === 'threatened';
}

/** Whether a later event fulfils a promise, breaks it, or has nothing to do with it (null). */
export function promiseOutcome(promise: EventIn, later: EventIn): Exclude<PromiseOutcome, 'open'> | null {
  if (later.facts.report === promise.facts.report || !isLater(promise, later)) return null;
  if (!isInTime(promise, later)) return null;
  if (isCalledOff(promise, later)) return 'broken';
  // What is threatened or promised without saying what can't be recognised when it comes.
  if (ONLY_WORDS.includes(promisedType(promise.event)) || ONLY_WORDS.includes(later.event.type)) return null;
  const status = statusClass(later.event);
  if (status !== 'done' && status !== 'denied') return null;
  // As if it had been told as done on the same day: then the two are one happening.
  const done: EventIn = {
    facts: { ...promise.facts, day: later.facts.day },
    event: { ...promise.event, type: promisedType(promise.event), theme: null, status: 'happened' },
  };
  const told: EventIn = { facts: later.facts, event: { ...later.event, status: 'happened' } };
  const match = sameEvent(done, told, ENOUGH);
  if (!match.same || !match.reasons.some((reason) => PARTICULAR.includes(reason))) return null;
  if (promise.event.actors.length > 0 && !match.reasons.some((reason) => ACTORS.includes(reason))) return null;
  return status === 'done' ? 'fulfilled' : 'broken';
}

/** The same actors doing such a thing again is no fulfilment: the day, the place or the words must fit. */
const PARTICULAR: readonly string[] = ['day', 'period', 'place', 'words', 'numbers'];

const ACTORS: readonly string[] = ['actor', 'actor body', 'actor state'];

const ONLY_WORDS: readonly EventType[] = ['AGREE', 'THREATEN', 'REQUEST'];

/** Told after the promise, of a day not before it. */
function isLater(promise: EventIn, later: EventIn): boolean {
  if (publishedRange(later.facts.published)[1] <= publishedRange(promise.facts.published)[0]) return false;
  return (later.event.until ?? later.facts.day) >= promise.facts.day;
}

/** The day until which it is to happen, where it says so; a day before the report is when it was promised. */
export function dueDay({ facts, event }: EventIn): number | null {
  return event.until !== null && event.until >= facts.day ? event.until : null;
}

function promisedType({ type, theme }: EventFact): EventType {
  return theme ?? type;
}

function isInTime({ facts, event }: EventIn, later: EventIn): boolean {
  const happened = later.event.until ?? later.facts.day;
  if (event.from !== null && event.until !== null && event.until >= facts.day)
    return happened >= event.from - 1 && happened <= event.until + 1;
  return happened >= facts.day && happened <= facts.day + WITHIN_DAYS;
}

/** A meeting that is cancelled, a promise taken back: REJECT by one of the sides, of the thing itself. */
function isCalledOff(promise: EventIn, later: EventIn): boolean {
  if (later.event.type !== 'REJECT' || statusClass(later.event) !== 'done') return false;
  const promised = promisedType(promise.event);
  const same = later.event.theme === promised || (promised === 'CONSULT' && later.event.mode === 'meet');
  return (
    same &&
    [...promise.event.actors, ...promise.event.recipients].some((i) =>
      later.event.actors.some(
        (j) => matchParties(promise.facts.parties[i] as Party, later.facts.parties[j] as Party) === 'identity',
      ),
    )
  );
}
