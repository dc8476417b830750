import type { Report, ReportRecord } from '@cronicar/reader';
import { pack } from './codec.js';
import type { Context } from './context.js';
import { derive } from './deriving.js';
import { diffFacts, type FactDiff } from './diff/fact-diff.js';
import { regroup, startLinking } from './linking.js';
import { readVersions } from './queries/records.js';
import type { VersionRow } from './store/store.js';
import { type ReportName, reportName } from './views.js';

export interface Reread {
  readonly report: ReportName;
  /** Null where the report was read as before. */
  readonly facts: FactDiff | null;
}

export interface RereadOptions {
  /** What reads now; versions read by it already are passed over. */
  readonly engine: string;
  /** Reads a report, or gives null if its language still can't be read. */
  readonly read: (report: Report) => ReportRecord | null;
  /** Those too that this very reader has read. */
  readonly all?: boolean;
}

/** Versions looked at in one go. */
const AT_ONCE = 50;

/** Reads what an older reader has read, and gives for each report what is different. What people corrected stays. */
export async function* reread(context: Context, { engine, read, all }: RereadOptions): AsyncIterable<Reread> {
  let above = 0;
  for (;;) {
    const versions = await context.store.reports.walk(above, AT_ONCE);
    if (versions.length === 0) return;
    above = (versions.at(-1) as VersionRow).version;
    const stale = versions.filter((version) => all || version.engine !== engine);
    const records = await readVersions(context, stale);
    for (const version of stale) {
      const old = records.get(version.version)?.record;
      const now = old ? read(old.report) : null;
      if (!old || !now) continue;
      const same = JSON.stringify(withoutEngine(old)) === JSON.stringify(withoutEngine(now));
      await context.store.transaction(async (store) => {
        await store.reports.setRecord(version.version, pack(now), now.engine, null);
        if (same) return;
        const linking = startLinking(context, store);
        await derive(linking, version, now);
        await regroup(linking);
      });
      yield { report: reportName(version), facts: same ? null : diffFacts(old, now) };
    }
  }
}

function withoutEngine({ engine: _, ...record }: ReportRecord): unknown {
  return record;
}
