import { hostname } from 'node:os';
import { type Archive, ArchiveError, holdWatch } from '@cronicar/archive';
import type { Problem } from '@cronicar/intake';
import { type Fetcher, listSources, makeFetcher, type RoundDone, SYSTEM_CLOCK, watch } from '@cronicar/intake/web';
import { problemLine } from '../problem-line.js';
import { READABLE } from '../readable.js';
import { UsageError } from '../usage.js';
import type { Words } from '../words/words.js';
import { readWorldTable } from '../world-table.js';
import { text } from './flags.js';
import { makeKeep } from './keeping.js';
import type { Face } from './run-face.js';
import { type Asked, EXIT, type Options, type Run } from './spec.js';
import { webOptions } from './web.js';
import { withArchive } from './with-archive.js';

/** Problems told of one round in words; --json gives up to fifty. */
const MOST_TOLD = 10;

/** Watches feeds and pages, and adds what is new, until it is told to stop. */
export const run: Run = async (asked) => {
  const { options, face } = asked;
  const settings = { every: everyOf(options, face.words), web: webOptions(options, face.words) };
  const worldFile = text(options, 'world');
  const world = worldFile === undefined ? null : readWorldTable(worldFile);
  for (const problem of world?.problems ?? []) face.tell(problemLine(problem, face.words));
  if (world?.text === null) return EXIT.wrongUsage;
  return withArchive(asked, 'make', async (archive, path) => {
    const hold = holdWatch(path);
    const fetcher = makeFetcher(settings.web);
    try {
      return await watchAll(asked, archive, path, { ...settings, fetcher, world: world?.text });
    } finally {
      hold.release();
      await fetcher.close();
    }
  });
};

interface Settings {
  readonly every: number;
  readonly fetcher: Fetcher;
  readonly world: string | undefined;
}

async function watchAll({ args, options, face }: Asked, archive: Archive, path: string, settings: Settings) {
  const sources = makeSources(args, face);
  if ((await sources()).length === 0) return EXIT.notAll;
  const stop = new AbortController();
  const stopping = () => {
    face.tell(face.words.archive.watch.stopping);
    stop.abort();
  };
  // Told a second time, the system ends it at once.
  for (const signal of SIGNALS) process.once(signal, stopping);
  let failed = false;
  try {
    await watch({
      fetcher: settings.fetcher,
      state: archive.watching,
      keep: makeKeep(archive, settings.world),
      reading: { readable: READABLE },
      clock: SYSTEM_CLOCK,
      signal: stop.signal,
      every: settings.every,
      seed: seedOf(`${hostname()} ${path}`),
      sources,
      once: options.once === true,
      mayPass: (error) => error instanceof ArchiveError && PASSING.includes(error.code),
      told: async (done) => {
        failed = done.failed > 0 || done.trouble !== null;
        await tellRound(face, done);
      },
    });
  } finally {
    for (const signal of SIGNALS) process.off(signal, stopping);
  }
  return failed && options.once === true ? EXIT.notAll : EXIT.done;
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** What may be over by itself, or be mended while the watch goes on. */
const PASSING: readonly string[] = ['disk-full', 'locked', 'cannot-open', 'read-only'];

/** Lists are read anew before each round; one that can't be read any more is taken as it was. */
function makeSources(args: readonly string[], face: Face): () => Promise<readonly string[]> {
  let last: readonly string[] = [];
  let told = '';
  return async () => {
    const { addresses, problems } = await listSources(args);
    const lines = problems.map((problem) => problemLine(problem, face.words)).join('\n');
    if (lines !== told && lines !== '') face.tell(lines);
    told = lines;
    if (addresses.length > 0) last = addresses;
    return last;
  };
}

async function tellRound(face: Face, done: RoundDone): Promise<void> {
  const { words } = face;
  const trouble = done.trouble instanceof ArchiveError ? done.trouble : null;
  const wrong = trouble && words.archive.problem(trouble.code, trouble.about);
  if (face.json) {
    const { began, ended, next, trouble: _, ...counts } = done;
    const moments = { began: moment(began), ended: moment(ended), next: next === null ? null : moment(next) };
    await face.printJson({ ...moments, ...counts, trouble: trouble?.code ?? null });
    return;
  }
  if (wrong) face.tell(`${moment(done.ended)} ${wrong}`);
  const lines = done.problems.map((problem: Problem) => problemLine(problem, words));
  for (const line of lines.slice(0, MOST_TOLD)) face.tell(line);
  if (lines.length > MOST_TOLD) face.tell(words.archive.watch.moreProblems(lines.length - MOST_TOLD));
  await face.print(`${moment(done.began)} ${words.archive.watch.round(done)}`);
}

function moment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DEFAULT_EVERY = '10m';
/** A week. */
const MOST_EVERY = 604_800_000;

function everyOf(options: Options, { usage, archive }: Words): number {
  const given = text(options, 'every') ?? DEFAULT_EVERY;
  const parts = /^(\d{1,6})([smhd])$/.exec(given);
  const every = parts ? Number(parts[1]) * (UNITS[parts[2] as string] as number) : 0;
  if (every < 1_000 || every > MOST_EVERY) throw new UsageError(usage.badValue('--every', given, archive.watch.every));
  return every;
}

function seedOf(name: string): number {
  let seed = 0;
  for (let i = 0; i < name.length; i++) seed = (Math.imul(seed, 31) + name.charCodeAt(i)) >>> 0;
  return seed;
}
