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
import { type Input, readBytes, readReport } from '@cronicar/intake';
import { normalize, type Reader, type Report, type ReportRecord } from '@cronicar/reader';
import type { CommandProblem } from '../problem.js';
import { READABLE } from '../reading.js';
import { openReader } from '../resources.js';
import type { AddSettings } from '../settings.js';

/** One input made ready to be added; or known to the archive; or neither, where a problem is an error. */
export interface Preparation {
  readonly prepared: Prepared | null;
  readonly known: Identity | null;
  readonly problems: readonly CommandProblem[];
}

/** Makes the function that reads one input for the archive. */
export function makePreparing(settings: AddSettings): (input: Input) => Promise<Preparation> {
  let reader: Reader | undefined;
  let archive: Promise<Archive | null> | undefined;
  const nothing = { prepared: null, known: null };
  return async (input) => {
    const { bytes, problem } = await readBytes(input);
    if (bytes === null) return { ...nothing, problems: [problem] };
    const options = { ...settings, readable: READABLE, keepOthers: true };
    const { report, problems } = await readReport(bytes, input.file, options);
    if (report === null) return { ...nothing, problems };
    try {
      archive ??= openToAsk(settings.archive);
      const bare = withoutFacts(report);
      const identity = identify(bare.report);
      if (await (await archive)?.knows(identity)) return { prepared: null, known: identity, problems };
      const readable = READABLE.includes(report.language ?? '');
      if (readable) reader ??= openReader(settings.world);
      const prepared =
        reader && readable
          ? prepare(reader.read(report), { file: input.file })
          : prepare(bare, { file: input.file, unread: report.language ?? '' });
      return { prepared, known: null, problems };
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return { ...nothing, problems: [...problems, { code: 'not-read', severity: 'error', file: input.file, found }] };
    }
  };
}

/** Only asked in order not to read in vain: if it can't be, everything is read. */
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
