import type { Archive, Narrowing, ReportDetail } from '@cronicar/archive';
import type { Face } from '../run-face.js';
import { type EventFormat, TABLE_FORMATS } from './formats.js';
import { ploverRecord } from './plover.js';
import { isPloverEvent, type Told, tell, tookPlace, tsvLine } from './told.js';

/** Writes all events in a format of others, a part at a time. */
export async function writeEvents(
  archive: Archive,
  narrowing: Narrowing,
  format: EventFormat,
  { print, printJson }: Pick<Face, 'print' | 'printJson'>,
): Promise<void> {
  const table = format === 'plover' ? null : TABLE_FORMATS[format];
  if (table?.header) await print(tsvLine(table.columns.map(({ name }) => name)));
  for (let after: string | undefined; ; ) {
    const { told, next } = await nextPart(archive, { ...narrowing, after });
    if (table) {
      const rows = told.filter(tookPlace);
      await print(...rows.map((one) => tsvLine(table.columns.map(({ of }) => of(one)))));
    } else await printJson(...told.map(ploverRecord));
    if (next === null) return;
    after = next;
  }
}

async function nextPart(archive: Archive, narrowing: Narrowing): Promise<{ told: Told[]; next: string | null }> {
  const { items, next } = await archive.events(narrowing);
  const known = items.filter(isPloverEvent);
  const reports = new Map<string, ReportDetail>();
  for (const { report } of known)
    if (!reports.has(report.id)) reports.set(report.id, await archive.report(report.id, narrowing.asOf));
  const told = known.flatMap((event) => {
    const detail = reports.get(event.report.id);
    return detail ? [tell(event, detail)] : [];
  });
  return { told, next };
}
