import { type Input, readBytes, readReport } from '@cronicar/intake';
import type { Reader } from '@cronicar/reader';
import { FACES } from './face.js';
import { makeInk } from './page/ink.js';
import { recordPage } from './page/page.js';
import type { CommandProblem } from './problem.js';
import { openReader } from './resources.js';
import type { ReadSettings } from './settings.js';

/** One input read: what is to be printed or written, or null where a problem is an error. */
export interface Reading {
  readonly output: string | null;
  readonly problems: readonly CommandProblem[];
}

/** BCP 47 codes of the languages there is a pack for. */
export const READABLE: readonly string[] = ['ro', 'en'];

/** Makes the function that reads one input. The language data is loaded when the first report is there to be read. */
export function makeReading(settings: ReadSettings): (input: Input) => Promise<Reading> {
  let reader: Reader | undefined;
  const page = {
    words: FACES[settings.ui],
    ink: makeInk(settings.color),
    width: settings.width,
    explain: settings.explain,
  };
  return async (input) => {
    const { bytes, problem } = await readBytes(input);
    if (bytes === null) return { output: null, problems: [problem] };
    const { report, problems } = await readReport(bytes, input.file, { ...settings, readable: READABLE });
    if (report === null) return { output: null, problems };
    try {
      reader ??= openReader(settings.world);
      const record = reader.read(report, { explain: settings.explain, all: settings.all });
      const asJson = settings.json || settings.out !== undefined;
      return { output: asJson ? `${JSON.stringify(record)}\n` : recordPage(record, page), problems };
    } catch (error) {
      return { output: null, problems: [...problems, failure(input, error)] };
    }
  };
}

/** What the reader refuses, or a fault of ours: either way the other reports are still read. */
function failure(input: Input, error: unknown): CommandProblem {
  const found = error instanceof Error ? error.message : String(error);
  return { code: 'not-read', severity: 'error', file: input.file, found };
}
