import { describe, expect, test } from 'vitest';
import { fakeArchive, fakeWeb, page, stillClock } from '../../test/watching.js';
import type { Clock } from '../fetch/clock.js';
import { backoff } from './backoff.js';
import { byHost } from './hosts.js';
import { type RoundDone, type WatchOptions, watch } from './watch.js';

const TEXT = '---\npublished: 2025-04-10\nlanguage: ro\n---\nDigul din Vâlcele cedează.';
const DIKE = 'https://ecou.example/dig.txt';

function watching(more: Partial<WatchOptions> & { rounds?: number }) {
  const archive = fakeArchive();
  const web = fakeWeb();
  const clock = stillClock();
  const stop = new AbortController();
  const told: RoundDone[] = [];
  web.answers.set(DIKE, page(DIKE, TEXT, { contentType: 'text/plain' }));
  const options: WatchOptions = {
    fetcher: web,
    state: archive.state,
    keep: archive.keep,
    reading: { readable: ['ro'] },
    clock,
    signal: stop.signal,
    every: 600_000,
    seed: 1,
    sources: async () => [DIKE],
    once: false,
    mayPass: () => false,
    told: async (done) => {
      told.push(done);
      if (told.length === (more.rounds ?? 3)) stop.abort();
    },
    ...more,
  };
  return { archive, web, clock, stop, told, options };
}

describe('rounds', () => {
  test('one after another, each told, until stopped', async () => {
    const { told, options, archive } = watching({});
    await watch(options);
    expect(told).toMatchObject([
      { number: 1, asked: 1, added: 1 },
      { number: 2, asked: 1, added: 0, known: 1 },
      { number: 3, asked: 1 },
    ]);
    expect(told.map(({ began }) => began - (told[0]?.began ?? 0))).toEqual([0, 600_000, 1_200_000]);
    expect(archive.versions.size).toBe(1);
  });

  test('only one', async () => {
    const { told, options } = watching({ once: true });
    await watch(options);
    expect(told).toMatchObject([{ number: 1, next: null }]);
  });

  test('stopped while it sleeps', async () => {
    const { told, options, stop } = watching({ rounds: 99 });
    const clock: Clock = {
      now: options.clock.now,
      sleep: async () => stop.abort(),
    };
    await watch({ ...options, clock });
    expect(told).toHaveLength(1);
  });

  test('a full disk ends no watch: it is told, and tried again after ever longer', async () => {
    const { archive, told, options } = watching({ rounds: 5 });
    let room = false;
    const full = new Error('the disk is full');
    await watch({
      ...options,
      mayPass: (error) => error === full,
      keep: async (reports) => {
        if (!room) throw full;
        return archive.keep(reports);
      },
      told: async (done) => {
        await options.told(done);
        room = told.length >= 3;
      },
    });
    expect(told).toMatchObject([
      { trouble: full },
      { trouble: full },
      { trouble: full },
      { trouble: null, added: 1 },
      {},
    ]);
    expect(told.map(({ ended, next }) => (next ?? ended) - ended)).toEqual([5_000, 10_000, 20_000, 600_000, 600_000]);
  });

  test('what is a fault of ours ends it', async () => {
    const { options } = watching({});
    const keep = async () => {
      throw new Error('a fault');
    };
    await expect(watch({ ...options, keep })).rejects.toThrow('a fault');
  });

  test('the list may change meanwhile', async () => {
    const { told, options, web } = watching({});
    const other = 'https://ecou.example/pod.txt';
    web.answers.set(other, page(other, TEXT, { contentType: 'text/plain' }));
    await watch({ ...options, sources: async () => (told.length === 0 ? [DIKE] : [other]) });
    expect(web.asked).toEqual([DIKE, other, other]);
  });
});

describe('waiting after failures', () => {
  test('is the same for the same seed, and another for another', () => {
    const waits = (seed: number) => [1, 2, 3].map((failures) => backoff(1000, 60_000, failures, seed, DIKE));
    expect(waits(1)).toEqual(waits(1));
    expect(waits(1)).not.toEqual(waits(2));
  });

  test('is spread, and never more than the most', () => {
    const waits = Array.from({ length: 1000 }, (_, seed) => backoff(1000, 60_000, 50, seed, DIKE));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(30_000);
    expect(Math.min(...waits)).toBeLessThan(31_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
    expect(Math.max(...waits)).toBeGreaterThan(59_000);
  });
});

test('one host after another thing, several hosts at a time', async () => {
  const running = new Map<string, number>();
  let most = 0;
  const order: string[] = [];
  const things = Array.from({ length: 40 }, (_, i) => `h${i % 8}/${i}`);
  const host = (thing: string) => thing.split('/')[0] as string;
  await byHost(things, host, async (thing) => {
    running.set(host(thing), (running.get(host(thing)) ?? 0) + 1);
    expect(running.get(host(thing))).toBe(1);
    most = Math.max(
      most,
      [...running.values()].reduce((a, b) => a + b),
    );
    await new Promise((resolve) => setImmediate(resolve));
    running.set(host(thing), 0);
    order.push(thing);
    return true;
  });
  expect(most).toBe(4);
  expect(order).toHaveLength(40);
});
