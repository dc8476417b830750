/** What can be wrong with an address, or with what its host answers. */
export type FetchProblemCode =
  | 'bad-url'
  | 'bad-scheme'
  | 'credentials-in-url'
  | 'bad-port'
  /** The host is, or leads to, an address that isn't public. */
  | 'private-address'
  | 'unknown-host'
  | 'unreachable'
  | 'bad-certificate'
  | 'timed-out'
  /** The connection ended before all was there. */
  | 'cut-short'
  /** What came is no HTTP, or has headers beyond all measure. */
  | 'bad-answer'
  | 'bad-compression'
  | 'answer-too-large'
  | 'too-many-redirects'
  /** Sound, pictures: nothing that could be read. */
  | 'not-readable-media'
  | 'robots-disallow'
  /** Nobody knows what robots.txt says, so that nothing may be asked (RFC 9309, 2.3.1.4). */
  | 'robots-unknown'
  /** 404 or 410. */
  | 'gone'
  /** 429 or 503. */
  | 'busy'
  | 'server-fault'
  | 'http-status'
  /** The program is being stopped. */
  | 'stopped';

/** Thrown inside of `fetch/` only; what comes out of it is data. */
export class FetchError extends Error {
  constructor(
    readonly code: FetchProblemCode,
    /** What was found: a status, an address, a code of the system. */
    readonly found?: string | number,
    /** What would have been right. */
    readonly expected?: string | number,
  ) {
    super(`${code}${found === undefined ? '' : `: ${found}`}`);
    this.name = 'FetchError';
  }
}
