import { createHash } from 'node:crypto';
import {
  type Archive,
  ArchiveError,
  type Identity,
  identify,
  openArchive,
  type Prepared,
  prepare,
} from '@cronicar/archive';
import { identifyLanguage, type Problem, type ReportItem } from '@cronicar/intake';
import { normalize, type Reader, type Report, type ReportRecord } from '@cronicar/reader';
import type { CommandProblem } from '../problem.js';
import { READABLE } from '../readable.js';
import { openReader } from '../resources.js';
import type { AddSettings } from '../settings.js';

/** One input made ready to be added; or known to the archive; or neither, where a problem is an error. */
export interface Preparation {
  readonly prepared: Prepared | null;
  readonly known: Identity | null;
  readonly problems: readonly CommandProblem[];
}

/** Makes the function that reads one report for the archive. */
export function makePreparing(settings: AddSettings): (item: ReportItem) => Promise<Preparation> {
  let archive: Promise<Archive | null> | undefined;
  const prepareReport = makeReportPreparing(settings.world, async (identity) => {
    archive ??= openToAsk(settings.archive);
    // Only asked in order not to read in vain: where it can't answer, everything is read.
    return (await archive)?.knows(identity).catch(() => false) ?? false;
  });
  return ({ report, origin }) => prepareReport(report, origin);
}

/** Makes the function that reads one report for an archive, which is asked first whether it knows it. Throws ArchiveError. */
export function makeReportPreparing(world: string | undefined, knows: (identity: Identity) => Promise<boolean>) {
  let reader: Reader | undefined;
  return async (given: Report, file: string, found: readonly Problem[] = []): Promise<Preparation> => {
    const problems: CommandProblem[] = [...found];
    try {
      const report = await withLanguage(given, file, problems);
      if (report === null) return { prepared: null, known: null, problems };
      const bare = withoutFacts(report);
      const identity = identify(bare.report);
      if (await knows(identity)) return { prepared: null, known: identity, problems };
      const readable = READABLE.includes(report.language ?? '');
      if (readable) reader ??= openReader(world);
      const prepared =
        reader && readable
          ? prepare(reader.read(report), { file })
          : prepare(bare, { file, unread: report.language ?? '' });
      return { prepared, known: null, problems };
    } catch (error) {
      if (error instanceof ArchiveError) throw error;
      const found = error instanceof Error ? error.message : String(error);
      problems.push({ code: 'not-read', severity: 'error', file, found });
      return { prepared: null, known: null, problems };
    }
  };
}

/** Identified from the words where nobody says it. */
async function withLanguage(report: Report, file: string, problems: CommandProblem[]): Promise<Report | null> {
  const said = report.language?.toLowerCase().split('-')[0];
  const language = said || (await identifyLanguage(report.text, READABLE));
  const expected = READABLE.join(', ');
  if (!language) {
    problems.push({ code: 'unknown-language', severity: 'error', file, expected });
    return null;
  }
  const told = problems.some(({ code }) => code === 'other-language');
  if (!READABLE.includes(language) && !told)
    problems.push({ code: 'other-language', severity: 'warning', file, expected, found: language });
  return { ...report, language };
}

async function openToAsk(path: string): Promise<Archive | null> {
  try {
    return await openArchive(path, { mode: 'read' });
  } catch (error) {
    if (error instanceof ArchiveError) return null;
    throw error;
  }
}

/** A record of a report's words alone. */
export function withoutFacts(report: Report): ReportRecord {
  const text = normalize(report.text);
  const { outlet = null, url = null, published } = report;
  const hash = (content: string) => createHash('sha256').update(content).digest('hex');
  return {
    format: 'cronicar.record/1',
    engine: '',
    report: {
      // As the reader makes it.
      id: report.id ?? `r-${hash(JSON.stringify([outlet, url, published, text])).slice(0, 16)}`,
      language: report.language ?? '',
      published,
      title: report.title ?? null,
      outlet,
      url,
      author: report.author ?? null,
      text,
      sha256: hash(text),
    },
    entities: [],
    times: [],
    statements: [],
    events: [],
    figures: [],
  };
}
