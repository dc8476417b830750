import type { EntityName, EventView, ReportDetail } from '@cronicar/archive';
import type { PloverType } from '@cronicar/reader';
import { PLOVER_COUNTRY } from './tables.js';

/** Formats of others know PLOVER's types or those before them, none beyond. */
type PloverEvent = EventView & { readonly type: PloverType; readonly cameo: string; readonly goldstein: number };

export function isPloverEvent(event: EventView): event is PloverEvent {
  return event.cameo !== null && event.goldstein !== null;
}

/** An event as the formats of others need it: with what only its report knows. */
export interface Told {
  readonly event: PloverEvent;
  readonly url: string | null;
  /** When the report was added, ISO 8601. */
  readonly added: string;
  /** What read it, with its version. */
  readonly engine: string;
  /** PLOVER sector of somebody or something that the event names, or null. */
  readonly sectorOf: (entity: EntityName) => string | null;
}

export interface FormatColumn {
  readonly name: string;
  readonly of: (told: Told) => string | number | null;
}

export function tell(event: PloverEvent, { report, record }: Pick<ReportDetail, 'report' | 'record'>): Told {
  return {
    event,
    url: report.url,
    added: report.added,
    engine: record.engine,
    sectorOf: ({ name, kind }) =>
      record.entities.find((entity) => entity.name === name && entity.kind === kind)?.sector ?? null,
  };
}

/** Of formats that have no status: what didn't happen would count there as having happened. */
export function tookPlace({ event }: Told): boolean {
  return event.status === 'happened' || event.status === 'ongoing';
}

export function ploverCountry({ country }: EntityName): string | null {
  return country === null ? null : (PLOVER_COUNTRY[country] ?? country);
}

/** One line of a table between tabs: a tab or a new line in a name becomes a space, a would-be formula text. */
export function tsvLine(cells: readonly (string | number | null)[]): string {
  return cells
    .map((cell) => {
      if (typeof cell === 'number') return String(cell);
      const text = (cell ?? '').replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
      return /^[=+\-@]/.test(text) ? `'${text}` : text;
    })
    .join('\t');
}
