import { ArchiveError } from './problem.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A date or date-time as one in UTC, so that text order is time order; a day counts from its beginning. */
export function momentOf(published: string): string {
  if (DAY.test(published)) return `${published}T00:00:00Z`;
  const time = Date.parse(published);
  return Number.isNaN(time) ? `${published.slice(0, 10)}T00:00:00Z` : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

export function dayOf(published: string): string {
  return published.slice(0, 10);
}

/** Up to when something was known: a whole day, or a moment in UTC. */
export type AsOf = { readonly day: string } | { readonly moment: string };

export function asOf(text: string): AsOf {
  if (isDay(text)) return { day: text };
  if (MOMENT.test(text) && !Number.isNaN(Date.parse(text))) return { moment: momentOf(text) };
  throw new ArchiveError('bad-date', text);
}

/** A day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
