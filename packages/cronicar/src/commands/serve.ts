import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Archive } from '@cronicar/archive';
import { createGazetteer } from '@cronicar/reader/gazetteer';
import { makeAnsweringPool, makeServer } from '@cronicar/server';
import { clean } from '../page/clean.js';
import { problemLine } from '../problem-line.js';
import { UsageError } from '../usage.js';
import { en } from '../words/en.js';
import { ro } from '../words/ro.js';
import { readWorldTable } from '../world-table.js';
import { DEFAULT_ARCHIVE, text, whole } from './flags.js';
import { makeReadingPool } from './reading-pool.js';
import { archivePath, type Face } from './run-face.js';
import { type Asked, EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 7373;
const LEAST_TOKEN = 16;
/** Threads that read what is sent; more of them would need much memory. */
const MOST_THREADS = 2;
/** Threads that answer; each keeps pages of the archive in memory. */
const MOST_ANSWERING = 4;

/** Answers over HTTP, with the pages, until it is told to stop. */
export const run: Run = async (asked) => {
  const { options, face } = asked;
  const host = text(options, 'host') ?? DEFAULT_HOST;
  const port = whole(options, '--port', [0, 65_535], face.words) ?? DEFAULT_PORT;
  const worldFile = text(options, 'world');
  const world = worldFile === undefined ? null : readWorldTable(worldFile);
  for (const problem of world?.problems ?? []) face.tell(problemLine(problem, face.words));
  if (world?.text === null) return EXIT.wrongUsage;
  const path = archivePath(options, DEFAULT_ARCHIVE);
  const writable = isWritable(path);
  const token = writable ? tokenOf(asked) : null;
  return withArchive(asked, writable ? 'make' : 'read', (archive) =>
    serve(face, archive, { path, host, port, token, world: world?.text, open: options.open === true }),
  );
};

interface Serving {
  /** Of the archive. */
  readonly path: string;
  readonly host: string;
  readonly port: number;
  readonly token: string | null;
  readonly world?: string;
  readonly open: boolean;
}

async function serve(face: Face, archive: Archive, { path, host, port, token, world, open }: Serving): Promise<number> {
  const { serving } = face.words.archive;
  const reading = makeReadingPool({ world }, Math.min(MOST_THREADS, availableParallelism()));
  const common = { host, engine: `cronicar ${version()}`, pages: builtPages(), names: { ro, en } };
  const answering = makeAnsweringPool(
    { ...common, archive: path, languages: reading.languages },
    Math.min(MOST_ANSWERING, availableParallelism()),
  );
  const app = await makeServer({
    ...{ ...common, archive, reading, answering, token },
    gazetteer: createGazetteer(readFileSync(join(packageFolder('@cronicar/reader'), 'resources/places.txt'), 'utf8')),
    onFault: (error, what) => face.tell(`cronicar: ${clean(what)}: ${error instanceof Error ? error.stack : error}`),
  });
  const stopped = stopSignal();
  try {
    const address = await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error;
      face.tell(`cronicar: ${serving.cannotListen(host, port, error.code)}`);
      return null;
    });
    if (address === null) return EXIT.notAll;
    const url = `${address}/`;
    if (face.json) await face.printJson({ url, token });
    else await face.print(...serving.started(url, token));
    if (open) openBrowser(url);
    await stopped;
    if (!face.json) face.tell(serving.stopping);
    return EXIT.done;
  } finally {
    await app.close();
    await Promise.all([reading.close(), answering.close()]);
  }
}

/** The one in the file, or a new one that nobody can guess. */
function tokenOf({ options, face }: Asked): string {
  const file = text(options, 'tokenFile');
  if (file === undefined) return randomBytes(24).toString('base64url');
  const { serving } = face.words.archive;
  let token: string;
  try {
    token = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new UsageError(serving.noTokenFile(file, (error as NodeJS.ErrnoException).code ?? ''));
  }
  if (token.length < LEAST_TOKEN || !/^[\x21-\x7e]{1,500}$/.test(token))
    throw new UsageError(serving.badToken(file, LEAST_TOKEN));
  return token;
}

function isWritable(path: string): boolean {
  if (!existsSync(path)) return true;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Resolves at the first signal to stop; a second one ends the process as it would without us. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  // Without a browser there still is the address that was printed.
  spawn(command as string, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** Where the pages are, once they are built. */
function builtPages(): string {
  try {
    return join(packageFolder('@cronicar/web'), 'dist/app');
  } catch {
    return join(packageFolder('cronicar'), 'pages');
  }
}

function packageFolder(name: string): string {
  const require = createRequire(import.meta.url);
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return join(dirname(require.resolve(name)), '..');
  }
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
