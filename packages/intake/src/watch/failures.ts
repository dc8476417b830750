import type { NotFetched } from '../fetch/fetcher.js';
import type { FetchProblemCode } from '../fetch/problem.js';
import type { Problem } from '../problem.js';

/** What doesn't change by asking again. */
const FOR_GOOD: readonly FetchProblemCode[] = [
  'bad-url',
  'bad-scheme',
  'bad-port',
  'credentials-in-url',
  'private-address',
  'robots-disallow',
  'not-readable-media',
  'answer-too-large',
];

export function isForGood({ code, status }: NotFetched): boolean {
  return FOR_GOOD.includes(code) || status === 410;
}

/** What the system says when there is no way out, rather than that the host doesn't answer. */
const NO_WAY_OUT = ['ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH', 'EADDRNOTAVAIL'];

/** Whether it may well be the network that is gone, and not the host that is at fault. */
export function isOffline({ code, found }: NotFetched): boolean {
  return code === 'unknown-host' || (code === 'unreachable' && NO_WAY_OUT.includes(String(found)));
}

export function failureOf(address: string, { code, found, expected }: NotFetched): Problem {
  return { code, severity: 'error', file: address, found, expected };
}
