import { prepare } from '@cronicar/archive';
import { readReport } from '@cronicar/intake';
import type { Reader } from '@cronicar/reader';
import type { ReadingAsk, ReadingDone } from '@cronicar/server';
import { READABLE } from '../readable.js';
import { openReader } from '../resources.js';
import type { ServeSettings } from '../settings.js';
import { withoutFacts } from './preparing.js';

/** Makes the function that reads what was sent to a server. What is only to be read must be in a language that can be. */
export function makeServing({ world }: ServeSettings): (ask: ReadingAsk) => Promise<ReadingDone> {
  let reader: Reader | undefined;
  return async ({ bytes, name, published, outlet, language, prepare: prepares }) => {
    const options = { date: published, outlet, language, readable: READABLE, keepOthers: prepares };
    const { report, problems } = await readReport(bytes, name, options);
    if (report === null) return { record: null, prepared: null, problems };
    try {
      const readable = READABLE.includes(report.language ?? '');
      if (readable) reader ??= openReader(world);
      const record = reader && readable ? reader.read(report) : withoutFacts(report);
      const unread = readable ? undefined : (report.language ?? '');
      return { record, prepared: prepares ? prepare(record, { unread }) : null, problems };
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      const problem = { code: 'not-read', severity: 'error', file: name, found } as const;
      return { record: null, prepared: null, problems: [...problems, problem] };
    }
  };
}
