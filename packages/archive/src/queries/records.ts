import type { ReportRecord } from '@cronicar/reader';
import { unpack } from '../codec.js';
import type { Context } from '../context.js';
import type { VersionRow } from '../store/store.js';

/** A version with its record. */
export interface Read {
  readonly version: VersionRow;
  readonly record: ReportRecord;
}

/** Records of versions, kept while they are in use: what is new is asked for again and again. */
export interface RecordCache {
  readonly get: (version: VersionRow) => ReportRecord | undefined;
  readonly put: (version: VersionRow, record: ReportRecord) => void;
}

/** A record takes about 30 kB in memory. */
const MOST = 1000;

export function recordCache(): RecordCache {
  // What a version's record says changes with who read it and how often its facts were drawn, and with nothing else.
  const kept = new Map<number, { readonly engine: string; readonly derived: number; readonly record: ReportRecord }>();
  const put: RecordCache['put'] = ({ version, engine, derived }, record) => {
    kept.delete(version);
    kept.set(version, { engine, derived, record });
    // A map gives its keys in the order they were put: the first has been longest out of use.
    if (kept.size > MOST) kept.delete(kept.keys().next().value as number);
  };
  return {
    put,
    get: (version) => {
      const known = kept.get(version.version);
      if (known?.engine !== version.engine || known.derived !== version.derived) return undefined;
      put(version, known.record);
      return known.record;
    },
  };
}

export async function readVersions(
  { store, records: cache }: Context,
  versions: readonly VersionRow[],
): Promise<Map<number, Read>> {
  const found = new Map<number, Read>();
  const missing: VersionRow[] = [];
  for (const version of versions) {
    const record = cache.get(version);
    if (record) found.set(version.version, { version, record });
    else missing.push(version);
  }
  const stored = await store.reports.records(missing.map(({ version }) => version));
  for (const version of missing) {
    const bytes = stored.get(version.version);
    if (!bytes) continue;
    const record = unpack<ReportRecord>(bytes);
    cache.put(version, record);
    found.set(version.version, { version, record });
  }
  return found;
}
