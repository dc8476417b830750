import { availableParallelism } from 'node:os';
import type { Archive, Prepared } from '@cronicar/archive';
import { findInputs, type Input, isUrl } from '@cronicar/intake';
import type { FetcherOptions } from '@cronicar/intake/web';
import { readInParallel } from '../parallel.js';
import type { CommandProblem } from '../problem.js';
import { problemLine } from '../problem-line.js';
import { makeProgress } from '../progress.js';
import type { AddSettings } from '../settings.js';
import { readWorldTable } from '../world-table.js';
import { DEFAULT_ARCHIVE, date, text, whole } from './flags.js';
import { makePreparing, type Preparation } from './preparing.js';
import { archivePath } from './run-face.js';
import { type Asked, EXIT, type Run } from './spec.js';
import { webOptions } from './web.js';
import { withArchive } from './with-archive.js';

const MOST_JOBS = 64;
/** Below this many files, starting threads costs more than it gains. */
const WORTH_THREADS = 9;
/** Reports that are written, and so acknowledged, together. */
const TOGETHER = 64;
/** How long a report that is read waits for others to be written with, in milliseconds. */
const LONGEST_WAIT = 500;

interface Counts {
  added: number;
  'new-version': number;
  known: number;
  failed: number;
}

/**
 * Reads reports on all cores and adds them. Each is acknowledged once it is on the disk: what was acknowledged survives
 * whatever happens, and adding the same files again goes on where it stopped.
 */
export const run: Run = async (asked) => {
  const { args, options, face } = asked;
  const { words } = face;
  const settings: AddSettings = {
    archive: archivePath(options, DEFAULT_ARCHIVE),
    date: date(options, '--date', words),
    outlet: text(options, 'outlet'),
    language: text(options, 'language'),
    jobs: whole(options, '--jobs', [1, MOST_JOBS], words) ?? availableParallelism(),
  };
  const web = webOptions(options, words);
  const worldFile = text(options, 'world');
  const world = worldFile === undefined ? null : readWorldTable(worldFile);
  for (const problem of world?.problems ?? []) face.tell(problemLine(problem, words));
  if (world?.text === null) return EXIT.wrongUsage;
  const addresses = args.filter(isUrl);
  const { inputs, problems } = await findInputs(args.filter((arg) => !isUrl(arg)));
  return withArchive(asked, 'make', (archive) =>
    addAll(asked, archive, { inputs, problems, addresses, web }, { ...settings, world: world?.text }),
  );
};

interface Found {
  readonly inputs: readonly Input[];
  readonly problems: readonly CommandProblem[];
  /** On the web. */
  readonly addresses: readonly string[];
  readonly web: FetcherOptions;
}

async function addAll(
  { face }: Asked,
  archive: Archive,
  { inputs, problems, addresses, web }: Found,
  settings: AddSettings,
): Promise<number> {
  const { words } = face;
  const progress = makeProgress(inputs.length, words);
  const counts: Counts = { added: 0, 'new-version': 0, known: 0, failed: 0 };
  const tell = (found: readonly CommandProblem[]) => {
    if (found.length > 0) progress.clear();
    for (const problem of found) {
      face.tell(problemLine(problem, words));
      if (problem.severity === 'error') counts.failed++;
    }
  };
  tell(problems);
  let waiting: { file: string; prepared: Prepared }[] = [];
  let since = Date.now();
  const write = async () => {
    const batch = waiting;
    waiting = [];
    since = Date.now();
    if (batch.length === 0) return;
    const added = await archive.add(batch.map(({ prepared }) => prepared));
    for (const { outcome } of added) counts[outcome]++;
    progress.clear();
    if (face.json) await face.printJson(...added.map((one, i) => ({ file: batch[i]?.file, ...one })));
  };
  let done = 0;
  for await (const { prepared, known, problems } of preparations(inputs, settings)) {
    const file = inputs[done]?.file ?? '';
    tell(problems);
    if (prepared) waiting.push({ file, prepared });
    if (known) {
      counts.known++;
      if (face.json) await face.printJson({ file, id: known.id, outcome: 'known' });
    }
    done++;
    if (waiting.length >= TOGETHER || Date.now() - since > LONGEST_WAIT) await write();
    progress.show(done);
  }
  await write();
  progress.clear();
  if (addresses.length > 0) {
    const { addFromWeb } = await import('./adding-web.js');
    const from = await addFromWeb({ web, archive, addresses, settings });
    tell(from.problems);
    counts.added += from.added;
    counts['new-version'] += from.newVersions;
    counts.known += from.known + from.unchanged;
    if (face.json) await face.printJson(...from.reports.map(({ url, ...one }) => ({ file: url, ...one })));
  }
  if (!face.json) await face.print(words.archive.addedSummary(counts));
  return counts.failed > 0 ? EXIT.notAll : EXIT.done;
}

/** Threads have no standard input of their own. */
function preparations(inputs: readonly Input[], settings: AddSettings): AsyncIterable<Preparation> {
  const standardInput = inputs.some((input) => input.standardInput);
  if (inputs.length >= WORTH_THREADS && settings.jobs > 1 && !standardInput) {
    const lost = (problem: CommandProblem): Preparation => ({ prepared: null, known: null, problems: [problem] });
    return readInParallel<Preparation>(inputs, { task: 'add', settings }, settings.jobs, lost);
  }
  return inTurn(inputs, settings);
}

async function* inTurn(inputs: readonly Input[], settings: AddSettings): AsyncIterable<Preparation> {
  const prepareOne = makePreparing(settings);
  for (const input of inputs) yield await prepareOne(input);
}
