import { moment, newTally, type Tally, type WatchContext } from './context.js';
import { byHost, hostOf } from './hosts.js';
import { fetchPage } from './pages.js';
import { askSource } from './sources.js';
import type { WatchedPage } from './state.js';

/** Pages of one source that are taken in hand at a time. */
const AT_ONCE = 100;

export interface RoundOptions extends Omit<WatchContext, 'tally' | 'began' | 'watched'> {
  readonly sources: readonly string[];
  /** Nothing is left for a next round, however long it takes; else pages get as long as lies between two rounds. */
  readonly toTheEnd: boolean;
}

/** Asks all sources that are due, then fetches all pages that are. The tally is filled as it goes, and holds after an error too. */
export async function round(options: RoundOptions, tally: Tally = newTally()): Promise<Tally> {
  const { sources, toTheEnd, ...given } = options;
  const { clock, signal } = given;
  const watched = new Set(sources);
  const context: WatchContext = { ...given, tally, began: clock.now(), watched };
  await byHost([...watched], hostOf, async (address) => {
    if (!signal.aborted) await askSource(context, address);
    return !signal.aborted;
  });
  const until = toTheEnd ? Number.POSITIVE_INFINITY : clock.now() + given.every;
  await fetchPages(context, () => !signal.aborted && clock.now() < until);
  return tally;
}

async function fetchPages(context: WatchContext, goesOn: () => boolean): Promise<void> {
  const at = moment(context.began);
  const done = new Set<string>();
  const resting = new Set<string>();
  while (goesOn()) {
    const due: WatchedPage[] = [];
    for (const source of context.watched) due.push(...(await context.state.due(source, at, AT_ONCE)));
    const pages = due.filter(({ address }) => !done.has(address) && !resting.has(hostOf(address)));
    if (pages.length === 0) return;
    await byHost(
      pages,
      (page) => hostOf(page.address),
      async (page) => {
        if (!goesOn()) return false;
        done.add(page.address);
        const on = await fetchPage(context, page);
        if (!on) resting.add(hostOf(page.address));
        return on;
      },
    );
  }
}
