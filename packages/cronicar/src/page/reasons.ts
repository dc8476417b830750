import type { ReportItem } from '@cronicar/intake';
import { clean } from './clean.js';
import { wrap } from './lines.js';
import type { PageSettings } from './sheet.js';

/** Where title, date and the like of a report came from, for `--explain`. */
export function reasonLines(
  { reasons, modified, country, origin, report }: ReportItem,
  { words, ink, width }: PageSettings,
): string {
  const values: Readonly<Record<string, string | null | undefined>> = { ...report, modified, country };
  const told = Object.entries(reasons).flatMap(([field, reason]) =>
    reason
      ? wrap(clean(`${words.fields[field] ?? field}: ${values[field] ?? '–'} (${reason})`), width, '      ', '  ')
      : [],
  );
  return [ink.soft(clean(origin)), ...told.map((line) => ink.soft(line)), ''].map((line) => `${line}\n`).join('');
}
