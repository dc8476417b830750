import type { Archive } from '@cronicar/archive';
import { type FetcherOptions, makeFetcher, round, SYSTEM_CLOCK, type Tally } from '@cronicar/intake/web';
import { READABLE } from '../readable.js';
import type { AddSettings } from '../settings.js';
import { makeKeep } from './keeping.js';

interface FromWeb {
  readonly web: FetcherOptions;
  readonly archive: Archive;
  readonly addresses: readonly string[];
  readonly settings: AddSettings;
}

/** Adds what stands at addresses, and where that is a feed what it lists: one round of a watch, to its end. */
export async function addFromWeb({ web, archive, addresses, settings }: FromWeb): Promise<Tally> {
  const fetcher = makeFetcher(web);
  try {
    return await round({
      sources: addresses,
      fetcher,
      state: archive.watching,
      keep: makeKeep(archive, settings.world),
      reading: { ...settings, readable: READABLE },
      clock: SYSTEM_CLOCK,
      signal: new AbortController().signal,
      every: 0,
      seed: 0,
      now: true,
      toTheEnd: true,
    });
  } finally {
    await fetcher.close();
  }
}
