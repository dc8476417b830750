import type { ReportRecord } from '@cronicar/reader';
import { unpack } from '../codec.js';
import type { Context } from '../context.js';
import type { VersionRow } from '../store/store.js';

/** A version with its record. */
export interface Read {
  readonly version: VersionRow;
  readonly record: ReportRecord;
}

export async function readVersions({ store }: Context, versions: readonly VersionRow[]): Promise<Map<number, Read>> {
  const records = await store.reports.records(versions.map(({ version }) => version));
  const found = new Map<number, Read>();
  for (const version of versions) {
    const bytes = records.get(version.version);
    if (bytes) found.set(version.version, { version, record: unpack<ReportRecord>(bytes) });
  }
  return found;
}
