import { createHash } from 'node:crypto';
import type { NotFetched, Page } from '../fetch/fetcher.js';
import type { LinkItem, ReportItem } from '../formats/format.js';
import { isError } from '../problem.js';
import { type Arrived, readArrived } from './arrived.js';
import { backoff } from './backoff.js';
import { count, type Kept, moment, tell, type WatchContext } from './context.js';
import { failureOf, isOffline } from './failures.js';
import type { Hint, WatchedPage, WatchedSource } from './state.js';

/** Longest wait after failures, in milliseconds, if sources aren't looked at even more seldom. */
const LONGEST_WAIT = 6 * 3_600_000;
/** Reports of one feed that are taken in together. */
const TOGETHER = 16;
/** A round may begin a little early: sources asked in the last one count as due by this share of the time between two. */
const EARLY = 0.1;

/** Asks one source, and takes in what is new. What its host said last is only remembered when all of it is safe. */
export async function askSource(context: WatchContext, address: string): Promise<void> {
  const { state, fetcher, signal, tally } = context;
  const known = (await state.source(address)) ?? unknown(address);
  if (!isDue(known, context)) return;
  tally.asked++;
  const fetched = await fetcher.fetch(address, { validators: known, signal });
  const checked = { ...known, checkedAt: moment(context.began) };
  const well = { failures: 0, problem: null, dueAt: null };
  if (fetched.outcome === 'not-modified') {
    tally.unchanged++;
    return state.putSource({ ...checked, ...well });
  }
  if (fetched.outcome === 'failed') return failed(context, checked, fetched);
  const arrived = await readArrived(fetched, address, context.reading);
  for (const problem of arrived.problems) tell(tally, problem);
  const found = arrived.reports.length + arrived.links.length;
  if (found === 0 && arrived.problems.some(isError))
    return putOff(context, checked, arrived.problems[0]?.code ?? 'empty');
  const complete =
    arrived.kind === 'page' ? await takePage(context, arrived) : await takeFeed(context, checked, fetched, arrived);
  // From an empty or half-read feed nothing is learnt: next time all of it is asked for.
  const validators = complete && found > 0 ? fetched.validators : { etag: null, lastModified: null };
  await state.putSource({ ...checked, ...well, ...validators });
}

function isDue({ checkedAt, dueAt, failures }: WatchedSource, { began, every, now }: WatchContext): boolean {
  if (failures > 0 && dueAt !== null) return Date.parse(dueAt) <= began;
  return now || checkedAt === null || Date.parse(checkedAt) + (1 - EARLY) * every <= began;
}

function unknown(address: string): WatchedSource {
  return { address, etag: null, lastModified: null, checkedAt: null, dueAt: null, failures: 0, problem: null };
}

async function failed(context: WatchContext, source: WatchedSource, fetched: NotFetched): Promise<void> {
  if (fetched.code === 'stopped') return;
  tell(context.tally, failureOf(source.address, fetched));
  await putOff(context, source, fetched.code, fetched);
}

async function putOff(
  context: WatchContext,
  source: WatchedSource,
  problem: string,
  fetched?: NotFetched,
): Promise<void> {
  const { clock, every, seed, state } = context;
  // Without a network nothing can be said against the source.
  const failures = fetched && isOffline(fetched) ? Math.max(1, source.failures) : source.failures + 1;
  const most = fetched && isOffline(fetched) ? every : Math.max(every, LONGEST_WAIT);
  const wait = fetched?.retryAfter ?? backoff(every, most, failures, seed, source.address);
  await state.putSource({ ...source, failures, problem, dueAt: moment(clock.now() + wait) });
}

/** A source that is a page itself: all that is new about it is that its words have changed. */
async function takePage({ keep, tally }: WatchContext, { reports }: Arrived): Promise<boolean> {
  if (reports.length > 0) count(tally, await keep(reports));
  return true;
}

interface Entry {
  readonly address: string;
  readonly said: string;
  readonly item: ReportItem | LinkItem;
}

/** False where it had to stop before the end. */
async function takeFeed(context: WatchContext, source: WatchedSource, page: Page, arrived: Arrived): Promise<boolean> {
  const { state, signal, watched } = context;
  const entries = new Map<string, Entry>();
  for (const item of [...arrived.reports, ...arrived.links]) {
    const entry = entryOf(item);
    if (entry && !entries.has(entry.address)) entries.set(entry.address, entry);
  }
  const known = new Map((await state.pages([...entries.keys()])).map((one) => [one.address, one]));
  // What two feeds list belongs to the first: they may speak of it in different words.
  const own = [...entries.values()].filter(({ address }) => {
    const owner = known.get(address)?.source ?? source.address;
    return owner === source.address || !watched.has(owner);
  });
  const fresh = own.filter(({ address, said }) => known.get(address)?.said !== said);
  const row = (entry: Entry): WatchedPage => {
    const before = known.get(entry.address) ?? newPage(entry, source);
    return { ...before, source: source.address, said: entry.said };
  };
  const taken = own.filter(({ address }) => (known.get(address)?.source ?? source.address) !== source.address);
  await state.putPages(
    taken.map((entry) => row(entry)).map((page) => ({ ...page, said: known.get(page.address)?.said ?? null })),
  );
  const links = fresh.filter(({ item }) => item.kind === 'link');
  const due = { dueAt: moment(context.began), failures: 0 };
  await state.putPages(links.map((entry) => ({ ...row(entry), hint: hintOf(entry.item), ...due })));
  const reports = fresh.filter(({ item }) => item.kind === 'report');
  for (let i = 0; i < reports.length; i += TOGETHER) {
    if (signal.aborted) return false;
    const some = reports.slice(i, i + TOGETHER);
    const kept = await context.keep(some.map(({ item }) => item as ReportItem));
    await state.putPages(some.map((entry, j) => ({ ...row(entry), ...outcomeOf(kept[j]), fetchedAt: page.fetched })));
    count(context.tally, kept);
  }
  return true;
}

function entryOf(item: ReportItem | LinkItem): Entry | null {
  const url = item.kind === 'link' ? item.url : (item.report.url ?? null);
  const id = item.kind === 'report' ? (item.report.id ?? null) : null;
  if (url === null && id === null) return null;
  const said =
    item.kind === 'link'
      ? [item.title, item.published]
      : [item.report.title, item.report.text, item.report.published, item.modified];
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
  const page = item.kind === 'link' ? url?.replace(/#.*$/, '') : url;
  return { address: page ?? `id:${id}`, said: hash, item };
}

function newPage({ address, said }: Entry, { address: source }: WatchedSource): WatchedPage {
  const validators = { etag: null, lastModified: null, fetchedAt: null };
  const never = { hint: null, checks: 0, dueAt: null, failures: 0, problem: null };
  return { address, source, said, status: 'waiting', ...validators, ...never };
}

function hintOf(item: ReportItem | LinkItem): string | null {
  if (item.kind !== 'link') return null;
  const { published, title } = item;
  return JSON.stringify({ published, title: title?.slice(0, 300) } satisfies Hint);
}

function outcomeOf(kept: Kept | undefined): Pick<WatchedPage, 'status' | 'problem' | 'dueAt'> {
  if (kept && kept.outcome !== 'not-read') return { status: 'kept', problem: null, dueAt: null };
  return { status: 'unread', problem: kept?.problems.find(isError)?.code ?? 'not-read', dueAt: null };
}
