import type { NotFetched, Page } from '../fetch/fetcher.js';
import { isError } from '../problem.js';
import { readPage } from './arrived.js';
import { backoff } from './backoff.js';
import { count, moment, tell, type WatchContext } from './context.js';
import { failureOf, isForGood, isOffline } from './failures.js';
import type { Hint, WatchedPage } from './state.js';

const HOUR = 3_600_000;

/** How long after it was kept, and after each look since, a page is looked at again: reports are edited when they are young. */
const LOOKS = [HOUR, 3 * HOUR, 9 * HOUR, 27 * HOUR, 81 * HOUR];

/** After a failure, in milliseconds; twice as long after each next one. */
const FIRST_WAIT = 60_000;
const LONGEST_WAIT = 6 * HOUR;
/** Where the network may be gone it isn't waited longer, so that it is soon seen to be back. */
const LONGEST_OFFLINE = HOUR / 2;

/** A page that fails so often is given up: after some eight days. */
const MOST_FAILURES = 40;
/** A page that never was there may be one that isn't there yet; one that may not be had may be by mistake. */
const MOST_DENIALS = 3;

/** Fetches a page that is due, and takes in what it says. False where its host wants to be left alone. */
export async function fetchPage(context: WatchContext, page: WatchedPage): Promise<boolean> {
  const { fetcher, state, signal, tally } = context;
  const fetched = await fetcher.fetch(page.address, { validators: page, signal });
  if (fetched.outcome === 'page') {
    tally.fetched++;
    await takeIn(context, page, fetched);
    return true;
  }
  if (fetched.outcome === 'not-modified') {
    tally.fetched++;
    await state.putPages([{ ...looked(context, page), fetchedAt: fetched.fetched }]);
    return true;
  }
  if (fetched.code === 'stopped') return false;
  await state.putPages([fail(context, page, fetched)]);
  return fetched.code !== 'busy' && fetched.code !== 'robots-unknown' && !isOffline(fetched);
}

async function takeIn(context: WatchContext, page: WatchedPage, fetched: Page): Promise<void> {
  const { state, keep, tally } = context;
  const hint: Hint = page.hint === null ? {} : JSON.parse(page.hint);
  const { reports, problems } = await readPage(fetched, page.address, context.reading, hint);
  for (const problem of problems) tell(tally, problem);
  const kept = reports.length > 0 ? await keep(reports) : [];
  count(tally, kept);
  const now = { ...page, ...fetched.validators, fetchedAt: fetched.fetched };
  const wrong = [...problems, ...kept.flatMap((one) => one.problems)].find(isError);
  const read = kept.some(({ outcome }) => outcome !== 'not-read');
  // What was kept once stays, though the page may say nothing now: it is looked at again.
  if (read || page.status === 'kept')
    return state.putPages([{ ...looked(context, now), problem: wrong?.code ?? null }]);
  await state.putPages([{ ...now, status: 'unread', problem: wrong?.code ?? 'empty', dueAt: null }]);
}

function looked({ clock }: WatchContext, page: WatchedPage): WatchedPage {
  const wait = LOOKS[page.checks];
  const dueAt = wait === undefined ? null : moment(clock.now() + wait);
  return { ...page, status: 'kept', checks: page.checks + 1, failures: 0, problem: null, dueAt };
}

function fail({ clock, seed, tally }: WatchContext, page: WatchedPage, fetched: NotFetched): WatchedPage {
  const { code } = fetched;
  const failures = isOffline(fetched) ? Math.max(1, page.failures) : page.failures + 1;
  const denied = code === 'gone' || code === 'http-status';
  const missed = page.status === 'kept' ? code === 'gone' : denied && failures >= MOST_DENIALS;
  const given = { ...page, failures, problem: code };
  if (missed && code === 'gone') {
    tally.gone++;
    return { ...given, status: 'gone', dueAt: null };
  }
  tell(tally, failureOf(page.address, fetched));
  if (missed || isForGood(fetched) || failures >= MOST_FAILURES) {
    const status = page.status === 'kept' ? 'kept' : code === 'gone' ? 'gone' : 'refused';
    return { ...given, status, dueAt: null };
  }
  const most = isOffline(fetched) ? LONGEST_OFFLINE : LONGEST_WAIT;
  const wait = fetched.retryAfter ?? backoff(FIRST_WAIT, most, failures, seed, page.address);
  return { ...given, dueAt: moment(clock.now() + wait) };
}
