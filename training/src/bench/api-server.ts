/** The server that `bench-api.ts` asks, in a process of its own: `node api-server.js ARCHIVE`. */
import { availableParallelism } from 'node:os';
import { openArchive } from '@cronicar/archive';
import { makeAnsweringPool, makeServer } from '@cronicar/server';

/** Told to who started it. */
export interface BenchServer {
  readonly url: string;
  /** Of some of its reports. */
  readonly ids: readonly string[];
}

const NO_NAMES = { acts: {}, statuses: {}, events: {} };

const archive = await openArchive(process.argv[2] as string, { mode: 'read' });
const { items } = await archive.reports({ limit: 400 });
const common = {
  engine: 'cronicar bench',
  host: '127.0.0.1',
  pages: '/nowhere',
  names: { ro: NO_NAMES, en: NO_NAMES },
};
const app = await makeServer({
  ...common,
  archive,
  answering: makeAnsweringPool(
    { ...common, archive: process.argv[2] as string, languages: ['ro'] },
    availableParallelism(),
  ),
  reading: { languages: ['ro'], read: () => Promise.reject(new Error('nothing is read here')) },
  token: null,
  limits: { requests: 1_000_000 },
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ url, ids: items.map(({ id }) => id) } satisfies BenchServer);
// How much of the processor it used so far, in milliseconds, whenever it is asked.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1000);
});
process.once('SIGTERM', () => process.exit());
