import { availableParallelism } from 'node:os';
import type { Archive, Prepared } from '@cronicar/archive';
import { findInputs, type Input, isUrl, type Place } from '@cronicar/intake';
import type { FetcherOptions } from '@cronicar/intake/web';
import { columnMap } from '../columns-flag.js';
import { doAll } from '../parallel.js';
import type { CommandProblem } from '../problem.js';
import { problemLine } from '../problem-line.js';
import { makeProgress } from '../progress.js';
import type { AddSettings } from '../settings.js';
import { type Step, stepsOf } from '../steps.js';
import { readWorldTable } from '../world-table.js';
import { DEFAULT_ARCHIVE, date, text, whole } from './flags.js';
import { openPlaces } from './places.js';
import { makePreparing, type Preparation } from './preparing.js';
import { archivePath } from './run-face.js';
import { type Asked, EXIT, type Run } from './spec.js';
import { webOptions } from './web.js';
import { withArchive } from './with-archive.js';

const MOST_JOBS = 64;
/** Reports that are written, and so acknowledged, together. */
const TOGETHER = 64;
/** How long a report that is read waits for others to be written with, in milliseconds. */
const LONGEST_WAIT = 2000;

interface Counts {
  added: number;
  'new-version': number;
  known: number;
  failed: number;
  links: number;
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
    columns: columnMap(text(options, 'map'), words),
    guess: options.guess === true,
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
  { face, options }: Asked,
  archive: Archive,
  { inputs, problems, addresses, web }: Found,
  settings: AddSettings,
): Promise<number> {
  const { words } = face;
  const progress = makeProgress(inputs.length, words);
  const counts: Counts = { added: 0, 'new-version': 0, known: 0, failed: 0, links: 0 };
  const tell = (found: readonly CommandProblem[]) => {
    if (found.length > 0) progress.clear();
    for (const problem of found) {
      face.tell(problemLine(problem, words));
      if (problem.severity === 'error') counts.failed++;
    }
  };
  tell(problems);
  const places = await openPlaces(settings.archive);
  /** Addresses found in files, to be fetched too. */
  const linked: string[] = [];
  let waiting: { file: string; prepared: Prepared }[] = [];
  let since = Date.now();
  let behind: Step | null = null;
  /** Inputs read to their end, of which something may still wait to be written. */
  const ended: Step['input'][] = [];
  // A record may give several items: it is behind us when the next one begins.
  let complete: Place | undefined;
  const write = async () => {
    const batch = waiting;
    waiting = [];
    since = Date.now();
    if (batch.length > 0) {
      const added = await archive.add(batch.map(({ prepared }) => prepared));
      for (const { outcome } of added) counts[outcome]++;
      progress.clear();
      if (face.json) await face.printJson(...added.map((one, i) => ({ file: batch[i]?.file, ...one })));
    }
    for (const input of ended.splice(0)) await places.finished(input);
    // Everything up to this step is on the disk, so reading may go on behind it.
    if (behind && complete) await places.reached(behind.input, complete);
  };
  const task = { task: 'add', settings } as const;
  const lost = (problem: CommandProblem): Preparation => ({ prepared: null, known: null, problems: [problem] });
  const steps = stepsOf(inputs, settings, { keepOthers: true, from: (input) => places.from(input) });
  let done = 0;
  for await (const { step, result } of doAll<Preparation>(
    steps,
    task,
    settings.jobs,
    () => makePreparing(settings),
    lost,
  )) {
    const { item } = step;
    if (behind && behind.input !== step.input) {
      ended.push(behind.input);
      complete = undefined;
    } else if (behind?.item.place && behind.item.place.record !== item.place?.record) complete = behind.item.place;
    if (item.kind === 'problem') tell([item.problem]);
    if (item.kind === 'link' && options.fetch === true) linked.push(item.url);
    else if (item.kind === 'link') {
      counts.links++;
      if (face.json) await face.printJson({ file: item.origin, url: item.url, outcome: 'link' });
    }
    if (result && item.kind === 'report') {
      tell(result.problems);
      if (result.prepared) waiting.push({ file: item.origin, prepared: result.prepared });
      if (result.known) {
        counts.known++;
        if (face.json) await face.printJson({ file: item.origin, id: result.known.id, outcome: 'known' });
      }
      progress.show(++done);
    }
    behind = step;
    if (waiting.length >= TOGETHER || Date.now() - since > LONGEST_WAIT) await write();
  }
  if (behind) ended.push(behind.input);
  complete = undefined;
  await write();
  progress.clear();
  const asked = [...addresses, ...linked];
  if (asked.length > 0) {
    const { addFromWeb } = await import('./adding-web.js');
    const from = await addFromWeb({ web, archive, addresses: asked, settings });
    tell(from.problems);
    counts.added += from.added;
    counts['new-version'] += from.newVersions;
    counts.known += from.known + from.unchanged;
    if (face.json) await face.printJson(...from.reports.map(({ url, ...one }) => ({ file: url, ...one })));
  }
  if (!face.json) await face.print(words.archive.addedSummary(counts));
  return counts.failed > 0 ? EXIT.notAll : EXIT.done;
}
