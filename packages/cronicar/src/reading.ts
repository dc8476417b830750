import type { ReportItem } from '@cronicar/intake';
import type { Reader, ReportRecord } from '@cronicar/reader';
import { FACES } from './face.js';
import { makeInk } from './page/ink.js';
import { recordPage } from './page/page.js';
import { reasonLines } from './page/reasons.js';
import type { CommandProblem } from './problem.js';
import { openReader } from './resources.js';
import type { ReadSettings } from './settings.js';

/** One input read: what is to be printed or written, or null where a problem is an error. */
export interface Reading {
  readonly output: string | null;
  readonly problems: readonly CommandProblem[];
}

/** Makes the function that reads one input. The language data is loaded when the first report is there to be read. */
export function makeReading(settings: ReadSettings): (item: ReportItem) => Promise<Reading> {
  let reader: Reader | undefined;
  const page = {
    words: FACES[settings.ui],
    ink: makeInk(settings.color),
    width: settings.width,
    explain: settings.explain,
  };
  return async (item) => {
    const { report } = item;
    try {
      reader ??= openReader(settings.world);
      const record = reader.read(report, { explain: settings.explain, all: settings.all });
      const asJson = settings.json || settings.out !== undefined;
      return {
        output: asJson
          ? `${JSON.stringify(record)}\n`
          : (settings.explain ? reasonLines(item, page) : '') + recordPage(record, page),
        problems: leftOut(item, record),
      };
    } catch (error) {
      return { output: null, problems: [failure(item, error)] };
    }
  };
}

/** Paragraphs in another language carry no facts: that is said. */
function leftOut({ origin }: ReportItem, { warnings }: ReportRecord): CommandProblem[] {
  if (warnings === undefined) return [];
  return [{ code: 'paragraphs-left-out', severity: 'warning', file: origin, found: String(warnings.length) }];
}

/** What the reader refuses, or a fault of ours: either way the other reports are still read. */
function failure(item: ReportItem, error: unknown): CommandProblem {
  const found = error instanceof Error ? error.message : String(error);
  return { code: 'not-read', severity: 'error', file: item.origin, found };
}
