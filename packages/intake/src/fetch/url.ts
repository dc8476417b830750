import { isPublicAddress } from './addresses.js';
import { FetchError } from './problem.js';

/** Where the web is. Other ports belong to mail, databases and the like, which a page must not make us talk to. */
const PORTS = ['', '80', '443', '8000', '8080', '8443'];

/** In UTF-16 units; browsers and servers agree on some 2,000. */
const MAX_LENGTH = 4096;

/**
 * An address that may be asked, without its fragment. Throws FetchError. The parser (WHATWG URL) has already brought every
 * way to write an IPv4 address (decimal, octal, hexadecimal, shortened) to the usual one.
 */
export function checkUrl(text: string, allowPrivate: boolean, base?: string): URL {
  const url = parse(text, base);
  if (url === null || url.href.length > MAX_LENGTH) throw new FetchError('bad-url', text.slice(0, 200));
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('bad-scheme', url.protocol.slice(0, 40), 'http, https');
  // The password is not repeated: this is going to be printed.
  if (url.username !== '' || url.password !== '') throw new FetchError('credentials-in-url');
  url.hash = '';
  if (allowPrivate) return url;
  if (!PORTS.includes(url.port)) throw new FetchError('bad-port', url.port, PORTS.filter(Boolean).join(', '));
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const named = !/^[\d.]+$/.test(host) && !host.includes(':');
  if (named ? /(?:^|\.)localhost$/.test(host) : !isPublicAddress(host)) throw new FetchError('private-address', host);
  return url;
}

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
