import { createHash } from 'node:crypto';
import { type Prepared, prepare } from '@cronicar/archive';
import { type Input, readBytes, readReport } from '@cronicar/intake';
import { normalize, type Reader, type Report, type ReportRecord } from '@cronicar/reader';
import type { CommandProblem } from '../problem.js';
import { READABLE } from '../reading.js';
import { openReader } from '../resources.js';
import type { AddSettings } from '../settings.js';

/** One input read and made ready to be added, or null where a problem is an error. */
export interface Preparation {
  readonly prepared: Prepared | null;
  readonly problems: readonly CommandProblem[];
}

/** Makes the function that reads one input for the archive. */
export function makePreparing(settings: AddSettings): (input: Input) => Promise<Preparation> {
  let reader: Reader | undefined;
  return async (input) => {
    const { bytes, problem } = await readBytes(input);
    if (bytes === null) return { prepared: null, problems: [problem] };
    const options = { ...settings, readable: READABLE, keepOthers: true };
    const { report, problems } = await readReport(bytes, input.file, options);
    if (report === null) return { prepared: null, problems };
    try {
      if (!READABLE.includes(report.language ?? '')) {
        const unread = report.language ?? '';
        return { prepared: prepare(withoutFacts(report), { file: input.file, unread }), problems };
      }
      reader ??= openReader(settings.world);
      return { prepared: prepare(reader.read(report), { file: input.file }), problems };
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return {
        prepared: null,
        problems: [...problems, { code: 'not-read', severity: 'error', file: input.file, found }],
      };
    }
  };
}

/** A record of a report that can't be read yet: its words alone. */
function withoutFacts(report: Report): ReportRecord {
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
