/** A weekday without a verb, as in a headline (`greva de miercuri`), is the one that the text dates: `miercuri, 21 noiembrie`. */
import type { TimeExpression } from '../doc.js';
import { dayNumber, weekdayOf } from './calendar.js';

/** Days from publication within which the dated day lies. */
const NEAR = 8;
const RULE = 'weekday';
const NO_VERB = 'publication date, no verb';

export function settleWeekdays(found: readonly TimeExpression[], published: number): TimeExpression[] {
  const dated = new Map<number, string | null>();
  for (const time of found) {
    if (time.rule !== RULE || (time.inferred !== null && time.inferred !== 'publication date, weekday')) continue;
    const day = dayOf(time);
    const value = time.value.slice(0, 10);
    if (day === null || Math.abs(day - published) > NEAR) continue;
    const known = dated.get(weekdayOf(day));
    // Two Wednesdays with dates: nobody knows which is meant.
    dated.set(weekdayOf(day), known === undefined || known === value ? value : null);
  }
  if (dated.size === 0) return [...found];
  return found.map((time) => {
    const day = time.rule === RULE && time.inferred === NO_VERB ? dayOf(time) : null;
    const value = day === null ? null : dated.get(weekdayOf(day));
    if (!value || time.value.startsWith(value)) return time;
    return {
      ...time,
      value: value + time.value.slice(10),
      from: value,
      until: value,
      inferred: 'the weekday that the text dates',
    };
  });
}

function dayOf({ value }: TimeExpression): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return parts === null ? null : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
