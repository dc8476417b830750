import { setTimeout as wait } from 'node:timers/promises';

/** Time as fetching and watching see it, so that tests needn't wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, and without an error, when the signal is given. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** The longest a timer can run. */
const LONGEST = 2 ** 31 - 1;

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    if (milliseconds <= 0 || signal?.aborted) return;
    await wait(Math.min(milliseconds, LONGEST), undefined, { signal }).catch(() => {});
  },
};
