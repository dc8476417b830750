import type { Clock } from './clock.js';

/** Longest time between two requests to one host that is honoured, in milliseconds: beyond that a host is never done. */
const LONGEST_DELAY = 120_000;
/** Hosts remembered; those whose turn has come are forgotten first. */
const MOST_HOSTS = 10_000;

/** Whose turn it is: hosts are asked no faster than they like. */
export interface Turns {
  /** Waits until the host may be asked again; `delay` in milliseconds is kept after this request. */
  readonly wait: (host: string, delay: number, signal?: AbortSignal) => Promise<void>;
  /** The host has asked to be left alone until then. */
  readonly rest: (host: string, until: number) => void;
  /** Until when, or 0. */
  readonly resting: (host: string) => number;
}

export function makeTurns(clock: Clock): Turns {
  const free = new Map<string, number>();
  const rests = new Map<string, number>();
  const forget = (map: Map<string, number>) => {
    if (map.size < MOST_HOSTS) return;
    for (const [host, until] of map) if (until <= clock.now()) map.delete(host);
  };
  return {
    wait: async (host, delay, signal) => {
      forget(free);
      const now = clock.now();
      const turn = Math.max(now, free.get(host) ?? 0);
      free.set(host, turn + Math.min(delay, LONGEST_DELAY));
      await clock.sleep(turn - now, signal);
    },
    rest: (host, until) => {
      forget(rests);
      rests.set(host, until);
    },
    resting: (host) => {
      const until = rests.get(host) ?? 0;
      return until > clock.now() ? until : 0;
    },
  };
}
