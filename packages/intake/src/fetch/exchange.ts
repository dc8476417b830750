import { Agent, type Dispatcher, request } from 'undici';
import { CODINGS, readBody } from './decompress.js';
import type { Limits } from './limits.js';
import { guardedLookup, type Resolve } from './lookup.js';
import { FetchError, type FetchProblemCode } from './problem.js';

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a host answered to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Unpacked; empty where `wanted` said no. */
  readonly body: Uint8Array;
}

export interface Ask {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Whether the body is to be read, or throws FetchError. */
  readonly wanted: (status: number, headers: Headers) => boolean;
}

/** Makes one request at a time, follows nothing. Throws FetchError. */
export interface Exchange {
  readonly ask: (ask: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** A connection left open for the next request to its host is closed after this long, in milliseconds. */
const KEEP_ALIVE = 4_000;
const DUMP_BYTES = 32 * 1024;
const DUMP_TIME = 500;

const NOTHING = new Uint8Array();

export function makeExchange(limits: Limits, allowPrivate: boolean, resolve?: Resolve): Exchange {
  const agent = new Agent({
    connect: { timeout: limits.connect, lookup: guardedLookup(allowPrivate, resolve) },
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: KEEP_ALIVE,
    keepAliveMaxTimeout: KEEP_ALIVE,
    // Times are kept below: these count in whole seconds only.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    ask: async (ask) => {
      const stop = new AbortController();
      const late = (what: string, after: number) =>
        setTimeout(() => stop.abort(new FetchError('timed-out', what, after)), after);
      const timers = [late('headers', limits.headers), late('whole', limits.whole)];
      const stopped = () => stop.abort(new FetchError('stopped'));
      ask.signal?.addEventListener('abort', stopped);
      try {
        if (ask.signal?.aborted) throw new FetchError('stopped');
        const send = () =>
          request(ask.url, {
            dispatcher: agent,
            headers: { ...ask.headers, 'accept-encoding': CODINGS },
            signal: stop.signal,
          });
        // A connection that was left open may have been closed by the host just now: once more, on a new one.
        const { statusCode, headers, body } = await send().catch((error) => {
          if (stop.signal.aborted || fetchError(error).code !== 'cut-short') throw error;
          return send();
        });
        clearTimeout(timers[0]);
        // A body that is given up tells so, and nobody has to hear it.
        body.on('error', () => {});
        try {
          const read = ask.wanted(statusCode, headers);
          if (!read) await dump(body, stop.signal);
          const coding = one(headers, 'content-encoding') ?? '';
          return { status: statusCode, headers, body: read ? await readBody(body, coding, limits) : NOTHING };
        } finally {
          body.destroy();
        }
      } catch (error) {
        throw fetchError(stop.signal.aborted ? stop.signal.reason : error);
      } finally {
        for (const timer of timers) clearTimeout(timer);
        ask.signal?.removeEventListener('abort', stopped);
      }
    },
    close: () => agent.destroy(),
  };
}

/** Reads away a body that nobody wants, where it is small, so that the connection can be used again. */
async function dump(body: Dispatcher.ResponseData['body'], signal: AbortSignal): Promise<void> {
  const soon = AbortSignal.any([signal, AbortSignal.timeout(DUMP_TIME)]);
  await body.dump({ limit: DUMP_BYTES, signal: soon }).catch(() => {});
}

/** The first value of a header. */
export function one(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** By what a code of the system, of TLS or of the HTTP parser begins with. */
const CODES: readonly (readonly [begins: string, means: FetchProblemCode])[] = [
  ['ENOTFOUND', 'unknown-host'],
  ['EAI_', 'unknown-host'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timed-out'],
  ['ETIMEDOUT', 'timed-out'],
  ['ECONNRESET', 'cut-short'],
  ['EPIPE', 'cut-short'],
  ['UND_ERR_SOCKET', 'cut-short'],
  ['UND_ERR_RES_CONTENT_LENGTH', 'cut-short'],
  ['UND_ERR_HEADERS_OVERFLOW', 'bad-answer'],
  ['UND_ERR_INVALID_ARG', 'bad-url'],
  ['CERT_', 'bad-certificate'],
  ['ERR_TLS_', 'bad-certificate'],
  ['ERR_SSL_', 'bad-certificate'],
  ['EPROTO', 'bad-certificate'],
  ['UNABLE_TO_', 'bad-certificate'],
  ['DEPTH_ZERO_', 'bad-certificate'],
  ['SELF_SIGNED_', 'bad-certificate'],
];

function fetchError(error: unknown): FetchError {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth++) {
    if (cause instanceof FetchError) return cause;
    if (cause.name === 'HTTPParserError') return new FetchError('bad-answer', cause.message.slice(0, 120));
    const { code } = cause as NodeJS.ErrnoException;
    const known = typeof code === 'string' && CODES.find(([begins]) => code.startsWith(begins));
    if (known) return new FetchError(known[1], code);
  }
  const { code, message } = error as NodeJS.ErrnoException;
  return new FetchError('unreachable', code ?? message);
}
