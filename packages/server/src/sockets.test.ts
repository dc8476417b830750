/** What only shows on real connections: those who are slow, and the end. */
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { reading, type Served, serve } from '../test/served.js';
import type { Limits } from './options.js';

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

async function listen(limits: Partial<Limits> = {}, options: Parameters<typeof serve>[1] = {}): Promise<number> {
  served = await serve([], { ...options, limits: { requests: 10_000, ...limits } });
  const address = await served.app.listen({ host: '127.0.0.1', port: 0 });
  return Number(new URL(address).port);
}

interface Heard {
  readonly text: string;
  /** Milliseconds until the other side closed. */
  readonly took: number;
}

/** Sends pieces with pauses between and listens until the server closes the connection. */
function talk(port: number, pieces: readonly string[], pause = 0): Promise<Heard> {
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = connect(port, '127.0.0.1');
    let text = '';
    let i = 0;
    const say = () => {
      if (i >= pieces.length || socket.destroyed) return;
      socket.write(pieces[i++] as string);
      timer = setTimeout(say, pause);
    };
    let timer = setTimeout(say, 0);
    socket.on('data', (data) => {
      text += data.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      resolve({ text, took: performance.now() - started });
    });
  });
}

test('headers that don’t end are not waited for', async () => {
  const port = await listen({ headers: 400, request: 800 });
  const trickle = [
    'GET /api/health HTTP/1.1\r\nHost: localhost\r\n',
    ...Array.from({ length: 100 }, () => 'x-a: b\r\n'),
  ];
  const { text, took } = await talk(port, trickle, 100);
  expect(text).toMatch(/^HTTP\/1\.1 408/);
  expect(took).toBeLessThan(8_000);
});

test('a body that doesn’t end is not waited for', async () => {
  const port = await listen({ headers: 300, request: 600 });
  const head =
    'POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\n';
  const { text, took } = await talk(port, [head, ...Array.from({ length: 100 }, () => 'x')], 100);
  expect(text).toMatch(/^HTTP\/1\.1 408|^$/);
  expect(took).toBeLessThan(8_000);
});

test('a connection that says nothing is closed', async () => {
  const port = await listen({ idle: 300, headers: 500 });
  expect((await talk(port, [])).took).toBeLessThan(8_000);
});

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['no host', 'GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['an empty host', 'GET /api/health HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 421],
  [
    'two lengths',
    'POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['endless headers', `GET / HTTP/1.1\r\nHost: localhost\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
  [
    'the way up',
    'GET /../../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n',
    404,
  ],
  ['another method', 'TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 404],
])('%s → an error and the end', async (_, said, status) => {
  const port = await listen();
  const { text } = await talk(port, [said]);
  expect(text.split('\r\n')[0]).toContain(String(status));
  expect(text).not.toContain('root:');
});

test('stopping finishes what was asked and takes nothing new', async () => {
  let go = () => {};
  const begun = new Promise<void>((resolve) => {
    go = resolve;
  });
  const slow = {
    ...reading,
    read: async (ask: Parameters<typeof reading.read>[0]) => {
      go();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return reading.read(ask);
    },
  };
  const port = await listen({ grace: 5_000 }, { reading: slow });
  const asked = fetch(`http://127.0.0.1:${port}/api/read`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '---\npublished: 2026-01-02\nlanguage: ro\n---\nPrimarul a plecat.',
  });
  await begun;
  const closing = served?.app.close();
  await expect(fetch(`http://127.0.0.1:${port}/api/health`).then(({ status }) => status)).rejects.toThrow();
  expect((await asked).status).toBe(200);
  await closing;
});

test('what goes on too long doesn’t keep it from stopping', async () => {
  let go = () => {};
  const begun = new Promise<void>((resolve) => {
    go = resolve;
  });
  const endless = {
    ...reading,
    read: () => {
      go();
      return new Promise<never>(() => {});
    },
  };
  const port = await listen({ grace: 300 }, { reading: endless });
  const asked = fetch(`http://127.0.0.1:${port}/api/read`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'x',
  });
  const ended = expect(asked).rejects.toThrow();
  await begun;
  const started = performance.now();
  await served?.app.close();
  expect(performance.now() - started).toBeLessThan(5_000);
  await ended;
});
