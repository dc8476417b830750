/** A server over an archive of a few invented reports, each read as a user's would be. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive, prepare } from '@cronicar/archive';
import { readReport } from '@cronicar/intake';
import { createReader } from '@cronicar/reader';
import type { FastifyInstance } from 'fastify';
import { en } from '../../cronicar/src/words/en.js';
import { ro } from '../../cronicar/src/words/ro.js';
import type { Reading, ServerOptions } from '../src/options.js';
import { makeServer } from '../src/server.js';

export const TOKEN = 'a-token-of-thirty-two-characters!';

const resource = (name: string) => new URL(`../../reader/resources/${name}`, import.meta.url);
const reader = createReader({
  ro: readFileSync(resource('ro.bin')),
  places: readFileSync(resource('places.txt'), 'utf8'),
});

/** Reads in this thread: tests have small texts. */
export const reading: Reading = {
  languages: ['ro'],
  read: async ({ bytes, name, published, outlet, language, prepare: prepares }) => {
    const { report, problems } = await readReport(bytes, name, { date: published, outlet, language, readable: ['ro'] });
    if (report === null) return { record: null, prepared: null, problems };
    const record = reader.read(report);
    return { record, prepared: prepares ? prepare(record) : null, problems };
  },
};

export interface Served {
  readonly app: FastifyInstance;
  readonly archive: Archive;
  readonly folder: string;
  /** Ids of the reports, in the order given. */
  readonly ids: readonly string[];
  readonly end: () => Promise<void>;
}

export async function serve(reports: readonly string[], options: Partial<ServerOptions> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'cronicar-server-'));
  const archive = await openArchive(join(folder, 'a.db'), {
    mode: 'make',
    clock: () => new Date('2026-03-20T10:00:00Z'),
  });
  const ids: string[] = [];
  for (const text of reports) {
    const { prepared } = await reading.read({ bytes: Buffer.from(text), name: '-', prepare: true });
    if (prepared === null) throw new Error(`no report: ${text.slice(0, 100)}`);
    ids.push(...(await archive.add([prepared])).map(({ id }) => id));
  }
  const app = await makeServer({
    ...{ archive, reading, engine: 'cronicar 0.1.0', token: TOKEN, host: '127.0.0.1', pages: join(folder, 'none') },
    names: { ro, en },
    limits: { requests: 1_000_000, readings: 100_000, writings: 100_000 },
    ...options,
  });
  return {
    ...{ app, archive, folder, ids },
    end: async () => {
      await app.close();
      await archive.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The invented strike at the port that comes with the program, as four reports tell it. */
export function portReports(): string[] {
  const folder = new URL('../../../examples/protest-port/', import.meta.url);
  return ['1-agentie.txt', '2-portal.txt', '3-ziar-local.txt', '4-a-doua-zi.txt'].map((name) =>
    readFileSync(new URL(name, folder), 'utf8'),
  );
}
