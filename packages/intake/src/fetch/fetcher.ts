import { type Clock, SYSTEM_CLOCK } from './clock.js';
import { type Headers, makeExchange, one } from './exchange.js';
import { makeFollowing } from './following.js';
import { LIMITS, type Limits } from './limits.js';
import type { Resolve } from './lookup.js';
import { FetchError, type FetchProblemCode } from './problem.js';
import { makeRobotsCache } from './robots-cache.js';
import { makeTurns } from './turns.js';
import { checkUrl } from './url.js';

/** What lets a host say that nothing has changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Page {
  readonly outcome: 'page';
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The header as it came, with the charset. */
  readonly contentType: string | null;
  readonly validators: Validators;
  /** When it was asked for, in UTC to the second. */
  readonly fetched: string;
}

export interface NotModified {
  readonly outcome: 'not-modified';
  readonly url: string;
  readonly fetched: string;
}

export interface NotFetched {
  readonly outcome: 'failed';
  readonly code: FetchProblemCode;
  readonly found?: string | number;
  readonly expected?: string | number;
  /** Of the last answer, if there was one. */
  readonly status?: number;
  /** How long the host wants to be left alone, in milliseconds. */
  readonly retryAfter?: number;
}

export type Fetched = Page | NotModified | NotFetched;

export interface FetchOptions {
  readonly validators?: Validators;
  readonly signal?: AbortSignal;
}

export interface Fetcher {
  /** Never throws for what an address or a host does. */
  readonly fetch: (url: string, options?: FetchOptions) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

export interface FetcherOptions {
  readonly limits?: Partial<Limits>;
  /** Also addresses of this machine and of private networks, and any port. */
  readonly allowPrivate?: boolean;
  /** Least time between two requests to one host, in milliseconds; more where its robots.txt says so. */
  readonly delay?: number;
  /** What the program calls itself; begins with `Cronicar/`. */
  readonly agent?: string;
  readonly clock?: Clock;
  readonly resolve?: Resolve;
}

const DEFAULT_DELAY = 1_000;
/** Longest rest that a host may ask for. */
const LONGEST_REST = 24 * 3_600_000;

/** Asks hosts as a guest should: no more than they allow, no faster than they like, never for long, never too much. */
export function makeFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...LIMITS, ...options.limits };
  const { allowPrivate = false, delay = DEFAULT_DELAY, clock = SYSTEM_CLOCK, agent = 'Cronicar/0.1' } = options;
  const exchange = makeExchange(limits, allowPrivate, options.resolve);
  const follow = makeFollowing(exchange, limits, allowPrivate);
  const turns = makeTurns(clock);
  const own = { 'user-agent': agent };
  const robotsOf = makeRobotsCache(clock, async (url, signal) => {
    const pause = (at: URL) => turns.wait(at.host, delay, signal);
    return (await follow(url, own, pause, signal)).answer;
  });

  const fetchPage = async (text: string, { validators, signal }: FetchOptions): Promise<Fetched> => {
    const fetched = `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;
    const asked = checkUrl(text, allowPrivate);
    const before = async (url: URL) => {
      const rest = turns.resting(url.host);
      if (rest > 0) throw new Resting(rest - clock.now());
      const robots = await robotsOf(url, signal);
      if (robots === null) throw new FetchError('robots-unknown', url.origin);
      if (!robots.allows(url)) throw new FetchError('robots-disallow', url.origin);
      await turns.wait(url.host, Math.max(delay, 1000 * (robots.crawlDelay ?? 0)), signal);
    };
    const { url, answer } = await follow(asked, { ...own, ...conditions(validators) }, before, signal);
    const { status, headers, body } = answer;
    if (status === 200) {
      const contentType = one(headers, 'content-type') ?? null;
      return { outcome: 'page', url: url.href, bytes: body, contentType, validators: validatorsOf(headers), fetched };
    }
    if (status === 304 && (validators?.etag || validators?.lastModified))
      return { outcome: 'not-modified', url: url.href, fetched };
    const retryAfter = restOf(one(headers, 'retry-after'), clock.now());
    const code = codeOf(status);
    if (code === 'busy' && retryAfter !== undefined) turns.rest(url.host, clock.now() + retryAfter);
    return { outcome: 'failed', code, found: status, status, retryAfter };
  };

  return {
    fetch: async (url, given = {}) => {
      try {
        return await fetchPage(url, given);
      } catch (error) {
        if (error instanceof Resting) return { outcome: 'failed', code: 'busy', retryAfter: error.rest };
        if (!(error instanceof FetchError)) throw error;
        return { outcome: 'failed', code: error.code, found: error.found, expected: error.expected };
      }
    },
    close: () => exchange.close(),
  };
}

class Resting extends Error {
  constructor(readonly rest: number) {
    super('the host wants to be left alone');
  }
}

function conditions(validators: Validators | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  if (validators?.etag) headers['if-none-match'] = validators.etag;
  if (validators?.lastModified) headers['if-modified-since'] = validators.lastModified;
  return headers;
}

/** Longest validator that is sent back. */
const MAX_VALIDATOR = 512;

function validatorsOf(headers: Headers): Validators {
  const kept = (name: string) => {
    const value = one(headers, name);
    return value !== undefined && value.length <= MAX_VALIDATOR && /^[\x21-\x7e \x80-\xff]+$/.test(value)
      ? value
      : null;
  };
  return { etag: kept('etag'), lastModified: kept('last-modified') };
}

function codeOf(status: number): FetchProblemCode {
  if (status === 404 || status === 410) return 'gone';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server-fault' : 'http-status';
}

/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds from now. */
function restOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const rest = /^\s*\d{1,9}\s*$/.test(header) ? 1000 * +header : Date.parse(header.slice(0, 64)) - now;
  return Number.isFinite(rest) ? Math.max(0, Math.min(rest, LONGEST_REST)) : undefined;
}
