import { newTally, type Tally } from './context.js';
import { type RoundOptions, round } from './round.js';

/** Shortest time from the end of a round to the next one, in milliseconds. */
const LEAST_PAUSE = 1_000;
/** After a round that could not keep what it found; twice as long after each next one. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

/** What is told of a round. */
export interface RoundDone extends Tally {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly ended: number;
  /** Pages that are still to be fetched for the first time. */
  readonly waiting: number;
  /** Why the round could not be brought to its end: the disk is full, for one. */
  readonly trouble: unknown;
  /** When the next one begins, or null if there is none. */
  readonly next: number | null;
}

export interface WatchOptions extends Omit<RoundOptions, 'sources' | 'toTheEnd' | 'now'> {
  /** What is watched; asked before each round, since the list may have changed. */
  readonly sources: () => Promise<readonly string[]>;
  /** One round only, to its end. */
  readonly once: boolean;
  readonly told: (done: RoundDone) => Promise<void>;
  /** Whether an error of what keeps reports may pass (a full disk, a lock); others end the watch. */
  readonly mayPass: (error: unknown) => boolean;
}

/** Goes round until it is stopped. What was kept is safe at any time; what wasn't is found again. */
export async function watch(options: WatchOptions): Promise<void> {
  const { clock, signal, every, once } = options;
  let troubles = 0;
  for (let number = 1; !signal.aborted; number++) {
    const began = clock.now();
    const tally = newTally();
    let sources: readonly string[] = [];
    let trouble: unknown = null;
    let waiting = 0;
    try {
      sources = await options.sources();
      await round({ ...options, sources, toTheEnd: once, now: number === 1 }, tally);
      for (const source of sources) waiting += await options.state.waiting(source);
      troubles = 0;
    } catch (error) {
      if (!options.mayPass(error)) throw error;
      trouble = error;
      troubles++;
    }
    const ended = clock.now();
    const pause = troubles > 0 ? Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (troubles - 1)) : 0;
    const next =
      once || signal.aborted ? null : Math.max(pause > 0 ? ended + pause : began + every, ended + LEAST_PAUSE);
    await options.told({ ...tally, number, began, ended, waiting, trouble, next });
    if (next === null) return;
    await clock.sleep(next - ended, signal);
  }
}
