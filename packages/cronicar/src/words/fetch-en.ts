import type { FetchProblemCode } from '@cronicar/intake/web';
import type { CommandProblem } from '../problem.js';

/** Codes of problems with an address on the web, or with a list of addresses. */
type WebProblemCode = FetchProblemCode | 'bad-feed' | 'bad-opml' | 'empty-list';

/** What is wrong with an address, its host or a list of feeds, in words. */
export function fetchProblemEn(code: WebProblemCode, p: CommandProblem): string {
  const found = p.found === undefined ? '' : ` (${p.found})`;
  switch (code) {
    case 'bad-url':
      return `not an address of a page or feed${found}; one like ${p.expected ?? 'https://ecou.example/rss'} is expected`;
    case 'bad-scheme':
      return `only http and https can be fetched, not ${p.found}`;
    case 'credentials-in-url':
      return 'addresses with a user name or password are not fetched; take them out of the address';
    case 'bad-port':
      return `port ${p.found} is not one of the web (${p.expected}); --allow-private allows any`;
    case 'private-address':
      return `leads to ${p.found}, which is not on the public Internet; --allow-private allows it`;
    case 'unknown-host':
      return 'no such host, or no network; it will be asked again';
    case 'unreachable':
      return `the host cannot be reached${found}`;
    case 'bad-certificate':
      return `the host cannot prove that it is itself${found}`;
    case 'timed-out':
      return `too slow: not done after ${seconds(p.expected)} s`;
    case 'cut-short':
      return 'the connection broke off before all was there';
    case 'bad-answer':
      return `the host does not answer as HTTP asks${found}`;
    case 'bad-compression':
      return `the answer cannot be unpacked${found}`;
    case 'answer-too-large':
      return `the answer is larger than ${megabytes(p.expected)}`;
    case 'too-many-redirects':
      return `sent on more than ${p.expected} times`;
    case 'not-readable-media':
      return `not a text but ${p.found}`;
    case 'robots-disallow':
      return `robots.txt of ${p.found} does not allow this address`;
    case 'robots-unknown':
      return `robots.txt of ${p.found} cannot be had, so that nothing may be asked there; it will be asked again`;
    case 'gone':
      return `not there any more (HTTP ${p.found})`;
    case 'busy':
      return 'the host wants to be left alone for a while; it will be asked again later';
    case 'server-fault':
      return `the host is in trouble (HTTP ${p.found}); it will be asked again later`;
    case 'http-status':
      return `the host does not give it (HTTP ${p.found})`;
    case 'stopped':
      return 'stopped before it was there';
    case 'bad-feed':
      return `not a feed that can be read; ${p.expected} is expected`;
    case 'bad-opml':
      return `broken OPML: ${p.found}; the feeds before that are watched`;
    case 'empty-list':
      return 'lists no feeds; an OPML file or one address a line is expected';
  }
}

const seconds = (milliseconds: string | number | undefined) => Math.max(1, Math.round(Number(milliseconds) / 1000));

const megabytes = (bytes: string | number | undefined) => `${Math.round(Number(bytes) / 1e6)} MB`;
