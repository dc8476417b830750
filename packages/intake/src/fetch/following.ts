import { type Answer, type Exchange, type Headers, one } from './exchange.js';
import type { Limits } from './limits.js';
import { FetchError } from './problem.js';
import { checkUrl } from './url.js';

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Asks, and follows redirects: `before` is called for each address and may refuse it. Each is checked as the first one was,
 * so that a public page can't send us to a private place.
 */
export type Follow = (
  url: URL,
  headers: Readonly<Record<string, string>>,
  before: (url: URL) => Promise<void>,
  signal?: AbortSignal,
) => Promise<{ readonly url: URL; readonly answer: Answer }>;

export function makeFollowing(exchange: Exchange, limits: Limits, allowPrivate: boolean): Follow {
  const wanted = (status: number, headers: Headers) => status === 200 && isWanted(headers, limits);
  return async (first, headers, before, signal) => {
    let url = first;
    for (let redirects = 0; ; redirects++) {
      await before(url);
      const answer = await exchange.ask({ url, headers: { accept: ACCEPT, ...headers }, signal, wanted });
      const location = REDIRECTS.includes(answer.status) ? one(answer.headers, 'location') : undefined;
      if (location === undefined) return { url, answer };
      if (redirects === limits.redirects) throw new FetchError('too-many-redirects', undefined, limits.redirects);
      url = checkUrl(location, allowPrivate, url.href);
    }
  };
}

function isWanted(headers: Headers, limits: Limits): boolean {
  const media = one(headers, 'content-type') ?? '';
  if (/^\s*(?:image|audio|video|font)\//i.test(media))
    throw new FetchError('not-readable-media', media.slice(0, 80), 'text/html');
  const length = Number(one(headers, 'content-length') ?? 0);
  if (length > limits.wireBytes) throw new FetchError('answer-too-large', length, limits.wireBytes);
  return true;
}
