import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type Answering, type Host, raw, startHost } from '../../test/host.js';
import type { Clock } from './clock.js';
import { type Fetcher, type FetcherOptions, makeFetcher } from './fetcher.js';
import type { Resolve } from './lookup.js';

const closing: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

const SHORT = { headers: 300, whole: 600 };
/** For what must not be a matter of time, on a busy machine either. */
const LONG = { headers: 10_000, whole: 20_000 };
const BOMB = gzipSync(Buffer.alloc(30_000_000));

async function host(answers: Record<string, Answering | string> = {}): Promise<Host> {
  const started = await startHost(answers);
  closing.push(started);
  return started;
}

function fetcher(options: FetcherOptions = {}): Fetcher {
  const made = makeFetcher({ allowPrivate: true, delay: 0, limits: LONG, ...options });
  closing.push(made);
  return made;
}

const to =
  (location: string, status = 302): Answering =>
  (_, response) =>
    response.writeHead(status, { location }).end();

const PAGE = '<p>Apele cresc.</p>';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a page', () => {
  test('with its address, its validators, its charset and when it was asked for', async () => {
    const { origin } = await host({
      '/a': (_, response) =>
        response
          .writeHead(200, {
            etag: '"v1"',
            'last-modified': 'Thu, 10 Apr 2025 07:00:00 GMT',
            'content-type': 'text/html; charset=windows-1250',
          })
          .end(Buffer.from([0xba])),
    });
    const clock: Clock = { now: () => Date.UTC(2025, 3, 10, 7, 0, 1, 500), sleep: async () => {} };
    expect(await fetcher({ clock }).fetch(`${origin}/a#sus`)).toEqual({
      outcome: 'page',
      url: `${origin}/a`,
      bytes: Buffer.from([0xba]),
      contentType: 'text/html; charset=windows-1250',
      validators: { etag: '"v1"', lastModified: 'Thu, 10 Apr 2025 07:00:00 GMT' },
      fetched: '2025-04-10T07:00:01Z',
    });
  });

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
  ])('unpacked: %s', async (coding, bytes) => {
    const { origin } = await host({
      '/a': (request, response) => {
        expect(request.headers['accept-encoding']).toBe('gzip, deflate, br');
        response.writeHead(200, { 'content-encoding': coding }).end(bytes);
      },
    });
    const page = await fetcher().fetch(`${origin}/a`);
    expect(page.outcome === 'page' && text(page.bytes)).toBe(PAGE);
  });

  test('unchanged since', async () => {
    const { origin } = await host({
      '/a': (request, response) => {
        expect(request.headers['if-none-match']).toBe('"v1"');
        expect(request.headers['if-modified-since']).toBe('Thu, 10 Apr 2025 07:00:00 GMT');
        response.writeHead(304).end();
      },
    });
    const validators = { etag: '"v1"', lastModified: 'Thu, 10 Apr 2025 07:00:00 GMT' };
    expect(await fetcher().fetch(`${origin}/a`, { validators })).toMatchObject({ outcome: 'not-modified' });
  });

  test('unchanged, though nobody asked', async () => {
    const { origin } = await host({ '/a': (_, response) => response.writeHead(304).end() });
    expect(await fetcher().fetch(`${origin}/a`)).toMatchObject({ outcome: 'failed', code: 'http-status', status: 304 });
  });
});

describe('hosts that are broken or hostile', () => {
  const flood = Array.from({ length: 5000 }, (_, i) => `X-${i}: ${'a'.repeat(50)}`).join('\r\n');
  const drip: Answering = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(timer));
  };
  const endless: Answering = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
    };
    response.on('drain', more);
    more();
  };
  const slowHeaders: Answering = (_, __, socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write('X-A: a\r\n'), 20);
    socket.on('close', () => clearInterval(timer));
  };
  const reset: Answering = (_, __, socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc', () => socket.resetAndDestroy());
  };

  test.each<[name: string, answer: Answering, code: string]>([
    ['says nothing', () => {}, 'timed-out'],
    ['headers that never end', slowHeaders, 'timed-out'],
    ['a body in drops', drip, 'timed-out'],
    ['a body that never ends', endless, 'answer-too-large'],
    [
      'a body announced too large',
      raw('HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n', false),
      'answer-too-large',
    ],
    ['a flood of headers', raw(`HTTP/1.1 200 OK\r\n${flood}\r\n\r\n`), 'bad-answer'],
    ['one endless header', raw(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(200_000)}`, false), 'bad-answer'],
    ['less than announced', raw('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>Apele'), 'cut-short'],
    [
      'chunks that end too soon',
      raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nApele\r\n'),
      'cut-short',
    ],
    ['chunks that are none', raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nApele\r\n'), 'bad-answer'],
    ['the connection is reset', reset, 'cut-short'],
    ['the connection is reset at once', (_, __, socket) => socket.resetAndDestroy(), 'cut-short'],
    ['no HTTP', raw('220 mail.example ESMTP\r\n'), 'bad-answer'],
    ['a length that is none', raw('HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n'), 'bad-answer'],
    ['two lengths', raw('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd'), 'cut-short'],
    [
      'a gzip bomb',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
      'answer-too-large',
    ],
    [
      'gzip cut off',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 20)),
      'bad-compression',
    ],
    [
      'a picture',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
      'not-readable-media',
    ],
    ['a redirect to itself', to('/a'), 'too-many-redirects'],
    ['a redirect to a file', to('file:///etc/passwd'), 'bad-scheme'],
    ['a redirect to a script', to('javascript:alert(1)'), 'bad-scheme'],
    ['a redirect with a password', to('http://ana:taina@127.0.0.1/'), 'credentials-in-url'],
    ['a redirect to nowhere', to('http://'), 'bad-url'],
    ['a redirect without an address', (_, response) => response.writeHead(302).end(), 'http-status'],
    ['gone', (_, response) => response.writeHead(410).end(), 'gone'],
    ['not found', (_, response) => response.writeHead(404).end('x'.repeat(100_000)), 'gone'],
    ['forbidden', (_, response) => response.writeHead(403).end(), 'http-status'],
    ['in trouble', (_, response) => response.writeHead(500).end(), 'server-fault'],
  ])('%s', async (_, answer, code) => {
    const { origin } = await host({ '/a': answer });
    const limits = { ...(code === 'timed-out' ? SHORT : LONG), wireBytes: 500_000, bytes: 1_000_000 };
    expect(await fetcher({ limits }).fetch(`${origin}/a`)).toMatchObject({ outcome: 'failed', code });
  });

  test('a circle of redirects ends after as many as may be followed', async () => {
    const { origin, asked } = await host({ '/a': to('/b'), '/b': to('/a', 308) });
    expect(await fetcher({ limits: { redirects: 3 } }).fetch(`${origin}/a`)).toMatchObject({
      code: 'too-many-redirects',
      expected: 3,
    });
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/a', '/b']);
  });

  test('a redirect that ends well', async () => {
    const { origin } = await host({ '/a': to('/b?c=1', 301), '/b': PAGE });
    expect(await fetcher().fetch(`${origin}/a`)).toMatchObject({ outcome: 'page', url: `${origin}/b?c=1` });
  });

  test('nobody there', async () => {
    const gone = await startHost();
    await gone.close();
    expect(await fetcher().fetch(`${gone.origin}/a`)).toMatchObject({ code: 'unreachable', found: 'ECONNREFUSED' });
  });

  test('a connection that was closed while it was left open is made anew', async () => {
    let times = 0;
    const { origin } = await host({
      '/a': (_, response, socket) => (times++ === 0 ? socket.resetAndDestroy() : response.writeHead(200).end(PAGE)),
    });
    expect(await fetcher().fetch(`${origin}/a`)).toMatchObject({ outcome: 'page' });
    expect(times).toBe(2);
  });

  test('one that cannot prove what it is', async () => {
    const { origin } = await host({ '/a': PAGE });
    expect(await fetcher().fetch(`${origin.replace('http:', 'https:')}/a`)).toMatchObject({ code: 'bad-certificate' });
  });

  test('one that hangs keeps nobody from others', async () => {
    const slow = await host({ '/a': () => {} });
    const quick = await host({ '/a': PAGE });
    const one = fetcher({ limits: { headers: 2_000 } });
    const hanging = one.fetch(`${slow.origin}/a`);
    expect(await one.fetch(`${quick.origin}/a`)).toMatchObject({ outcome: 'page' });
    expect(await hanging).toMatchObject({ code: 'timed-out' });
  });

  test('the memory an endless host takes is bounded', async () => {
    const { origin } = await host({ '/a': endless });
    const one = fetcher({ limits: { wireBytes: 2_000_000 } });
    await one.fetch(`${origin}/a`);
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 10; i++) expect(await one.fetch(`${origin}/a`)).toMatchObject({ code: 'answer-too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  test('stopped in the middle', async () => {
    const { origin } = await host({ '/a': () => {} });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const long = fetcher();
    expect(await long.fetch(`${origin}/a`, { signal: stop.signal })).toMatchObject({ code: 'stopped' });
    expect(await long.fetch(`${origin}/a`, { signal: stop.signal })).toMatchObject({ code: 'stopped' });
  });
});

describe('addresses that are not public', () => {
  const leadsTo = (...addresses: string[]): { resolve: Resolve; names: string[] } => {
    const names: string[] = [];
    const resolve: Resolve = (name, _, done) => {
      names.push(name);
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    return { resolve, names };
  };
  const port = (origin: string) => new URL(origin).port;

  test('the host of this very test is not asked', async () => {
    const { origin, asked } = await host({ '/a': PAGE });
    expect(await fetcher({ allowPrivate: false }).fetch(`${origin}/a`)).toMatchObject({ code: 'bad-port' });
    expect(await fetcher({ allowPrivate: false }).fetch('http://127.0.0.1/a')).toMatchObject({
      code: 'private-address',
    });
    expect(asked).toEqual([]);
  });

  test.each([
    '127.0.0.1',
    '10.0.0.8',
    '169.254.169.254',
    '100.64.0.9',
    '::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    'fd00:ec2::254',
  ])('a name that leads to %s', async (address) => {
    const { resolve, names } = leadsTo(address);
    expect(await fetcher({ allowPrivate: false, resolve }).fetch('http://stiri.example/a')).toMatchObject({
      code: 'private-address',
      found: address,
    });
    expect(names).toEqual(['stiri.example']);
  });

  test.each([
    'http://127.0.0.1/b',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://localhost:8080/',
    'http://[::ffff:a9fe:a9fe]/',
  ])('a redirect to %s', async (location) => {
    const { origin, asked } = await host({ '/a': to(location) });
    // The first host is let through as if it were public, the redirect is not.
    const { makeFollowing } = await import('./following.js');
    const { makeExchange } = await import('./exchange.js');
    const { LIMITS } = await import('./limits.js');
    const exchange = makeExchange(LIMITS, true);
    closing.push(exchange);
    const follow = makeFollowing(exchange, LIMITS, false);
    await expect(follow(new URL(`${origin}/a`), {}, async () => {})).rejects.toMatchObject({ code: 'private-address' });
    expect(asked).toEqual(['/a']);
  });

  test('the name is asked for once, and what was looked at is what is connected to', async () => {
    const { origin, asked } = await host({ '/a': PAGE });
    let times = 0;
    const resolve: Resolve = (_, __, done) =>
      done(null, [{ address: times++ === 0 ? '127.0.0.1' : '192.0.2.1', family: 4 }]);
    const page = await fetcher({ resolve, delay: 50 }).fetch(`http://stiri.example:${port(origin)}/a`);
    expect(page).toMatchObject({ outcome: 'page', url: `http://stiri.example:${port(origin)}/a` });
    expect(times).toBe(1);
    expect(asked).toEqual(['/robots.txt', '/a']);
  });

  test('a name without an address', async () => {
    const resolve: Resolve = (_, __, done) => done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []);
    expect(await fetcher({ resolve }).fetch('http://nicaieri.example/a')).toMatchObject({ code: 'unknown-host' });
  });
});

describe('manners', () => {
  test('what robots.txt refuses is not asked for', async () => {
    const { origin, asked } = await host({ '/robots.txt': 'User-agent: *\nDisallow: /privat', '/a': to('/privat/a') });
    const one = fetcher();
    expect(await one.fetch(`${origin}/privat`)).toMatchObject({ code: 'robots-disallow' });
    expect(await one.fetch(`${origin}/a`)).toMatchObject({ code: 'robots-disallow' });
    expect(asked).toEqual(['/robots.txt', '/a']);
  });

  test.each<[name: string, answer: Answering, code: string]>([
    ['in trouble', (_, response) => response.writeHead(500).end(), 'robots-unknown'],
    ['busy', (_, response) => response.writeHead(429).end(), 'robots-unknown'],
    ['silent', () => {}, 'robots-unknown'],
    ['in a circle', to('/robots.txt'), 'robots-unknown'],
  ])('nobody knows what it says (%s): nothing is asked for', async (_, answer, code) => {
    const { origin, asked } = await host({ '/robots.txt': answer, '/a': PAGE });
    expect(await fetcher({ limits: SHORT }).fetch(`${origin}/a`)).toMatchObject({ code });
    expect(asked).not.toContain('/a');
  });

  test('rules once known hold while the host is in trouble', async () => {
    let now = Date.UTC(2025, 3, 10);
    const clock: Clock = { now: () => now, sleep: async () => {} };
    const { origin, answers } = await host({ '/robots.txt': 'User-agent: *\nDisallow: /privat', '/a': PAGE });
    const one = fetcher({ clock });
    expect(await one.fetch(`${origin}/a`)).toMatchObject({ outcome: 'page' });
    now += 25 * 3_600_000;
    answers.set('/robots.txt', (_, response) => response.writeHead(500).end());
    expect(await one.fetch(`${origin}/a`)).toMatchObject({ outcome: 'page' });
    expect(await one.fetch(`${origin}/privat`)).toMatchObject({ code: 'robots-disallow' });
  });

  test('hosts are asked no faster than they like, others meanwhile', async () => {
    let now = Date.UTC(2025, 3, 10);
    const slept: number[] = [];
    const clock: Clock = {
      now: () => now,
      sleep: async (milliseconds) => {
        if (milliseconds > 0) slept.push(milliseconds);
        now += Math.max(0, milliseconds);
      },
    };
    const slow = await host({ '/robots.txt': 'User-agent: *\nCrawl-delay: 10', '/a': PAGE });
    const quick = await host({ '/a': PAGE });
    const one = fetcher({ clock, delay: 1_000 });
    await one.fetch(`${slow.origin}/a`);
    await one.fetch(`${slow.origin}/a`);
    await one.fetch(`${quick.origin}/a`);
    await one.fetch(`${slow.origin}/a`);
    // After robots.txt, for the crawl delay, after the other's robots.txt, and what is left of the crawl delay.
    expect(slept).toEqual([1_000, 10_000, 1_000, 9_000]);
  });

  test.each([
    ['120', 120_000],
    ['Thu, 10 Apr 2025 00:05:00 GMT', 300_000],
    ['999999999', 24 * 3_600_000],
    ['curând', undefined],
  ])('busy, Retry-After: %s', async (header, rest) => {
    const clock: Clock = { now: () => Date.UTC(2025, 3, 10), sleep: async () => {} };
    const busy: Answering = (_, response) =>
      response.writeHead(429, { 'retry-after': encodeURI(header).replaceAll('%20', ' ') }).end();
    const { origin, asked } = await host({ '/a': busy, '/b': PAGE });
    const one = fetcher({ clock });
    expect(await one.fetch(`${origin}/a`)).toMatchObject({ code: 'busy', status: 429, retryAfter: rest });
    // The host as a whole is left alone.
    const other = await one.fetch(`${origin}/b`);
    expect(other.outcome).toBe(rest === undefined ? 'page' : 'failed');
    expect(asked.includes('/b')).toBe(rest === undefined);
  });
});
