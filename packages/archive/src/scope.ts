import { DEFAULT_LIMIT, MOST_LIMIT, type Narrowing, position } from './listing.js';
import { asOf, isDay } from './moments.js';
import { ArchiveError } from './problem.js';
import type { Page, Scope } from './store/store.js';

/** What a user asked for, checked, in the words of the store. One more than asked for is fetched, to see if there is more. */
export function scopeOf(narrowing: Narrowing): { readonly scope: Scope; readonly page: Page; readonly limit: number } {
  for (const day of [narrowing.since, narrowing.until])
    if (day !== undefined && !isDay(day)) throw new ArchiveError('bad-date', day);
  const limit = Math.max(1, Math.min(narrowing.limit ?? DEFAULT_LIMIT, MOST_LIMIT));
  return {
    scope: {
      since: narrowing.since,
      until: narrowing.until,
      outlet: narrowing.outlet,
      language: narrowing.language,
      asOf: narrowing.asOf === undefined ? undefined : asOf(narrowing.asOf),
    },
    page: { limit: limit + 1, after: position(narrowing.after) },
    limit,
  };
}
