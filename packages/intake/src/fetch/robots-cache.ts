import type { Clock } from './clock.js';
import type { Answer } from './exchange.js';
import { FetchError, type FetchProblemCode } from './problem.js';
import { ALLOWS_ALL, type Robots, readRobots } from './robots.js';

/** How long the rules of a host are taken as known, and how long it is taken as known that nobody knows them. */
const KEPT = 24 * 3_600_000;
const UNKNOWN_KEPT = 600_000;
const MOST_HOSTS = 2_000;

/** Where robots.txt can't be had for these reasons, the page can't either, and the reason is worth telling. */
const PASSED_ON: readonly FetchProblemCode[] = [
  'private-address',
  'unknown-host',
  'unreachable',
  'bad-certificate',
  'stopped',
];

/** Gives the rules of the host of an address, or null where nobody can know them. `ask` gets its robots.txt. */
export function makeRobotsCache(clock: Clock, ask: (url: URL, signal?: AbortSignal) => Promise<Answer>) {
  const known = new Map<string, { readonly robots: Robots | null; readonly until: number }>();
  return async (url: URL, signal?: AbortSignal): Promise<Robots | null> => {
    const { origin } = url;
    const before = known.get(origin);
    if (before && before.until > clock.now()) return before.robots;
    let robots: Robots | null;
    try {
      robots = rulesIn(origin, await ask(new URL('/robots.txt', url), signal));
    } catch (error) {
      if (!(error instanceof FetchError) || PASSED_ON.includes(error.code)) throw error;
      robots = null;
    }
    if (known.size >= MOST_HOSTS) known.clear();
    // Rules that were known are better than none (RFC 9309, 2.3.1.4).
    robots ??= before?.robots ?? null;
    known.set(origin, { robots, until: clock.now() + (robots === null ? UNKNOWN_KEPT : KEPT) });
    return robots;
  };
}

/** RFC 9309, 2.3.1: no file, no rules; a host in trouble, nothing is allowed. */
function rulesIn(origin: string, { status, body }: Answer): Robots | null {
  if (status === 200) return readRobots(origin, new TextDecoder().decode(body));
  if (status === 429 || status >= 500) return null;
  return ALLOWS_ALL;
}
