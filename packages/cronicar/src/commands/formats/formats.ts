import { GDELT } from './gdelt.js';
import { ICEWS } from './icews.js';
import { POLECAT } from './polecat.js';
import type { FormatColumn } from './told.js';

interface TableFormat {
  readonly columns: readonly FormatColumn[];
  /** Whether the first line names the columns. */
  readonly header: boolean;
}

/** Tables of events as others write them, between tabs. Programs outside depend on their columns. */
export const TABLE_FORMATS: Readonly<Record<'polecat' | 'icews' | 'gdelt', TableFormat>> = {
  polecat: { columns: POLECAT, header: true },
  icews: { columns: ICEWS, header: true },
  gdelt: { columns: GDELT, header: false },
};

export const EVENT_FORMATS = ['plover', 'polecat', 'icews', 'gdelt'] as const;
export type EventFormat = (typeof EVENT_FORMATS)[number];
