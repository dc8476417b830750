import type { ReportRecord } from '@cronicar/reader';
import { unpack } from './codec.js';
import type { Context } from './context.js';
import { derive } from './deriving.js';
import { type Linking, linkReport, regroup, startLinking, unlinkReport } from './linking.js';
import { blockingKeys } from './merge.js';
import type { Prepared } from './prepare.js';
import { compare, spansOf } from './spans.js';
import type { ReportRow, VersionRow } from './store/store.js';

export interface Added {
  /** Of the report. */
  readonly id: string;
  /** `known`: these words of this report were there already, and nothing was changed. */
  readonly outcome: 'added' | 'new-version' | 'known';
}

/** Adds reports, all of them or, if anything goes wrong, none. They are on the disk when this returns. */
export async function addReports(context: Context, reports: readonly Prepared[]): Promise<Added[]> {
  // The word index likes to be fed in order of time.
  const order = reports.map((_, i) => i).sort((a, b) => compare(day(reports, a), day(reports, b)) || a - b);
  const now = context.now();
  return context.store.transaction(async (inside) => {
    const added: Added[] = [];
    const linking = startLinking(context, inside);
    for (const i of order) added[i] = await addReport(linking, reports[i] as Prepared, now);
    // Once for all: a story that many of them are of is drawn anew only once.
    await regroup(linking);
    return added;
  });
}

function day(reports: readonly Prepared[], i: number): string {
  return (reports[i] as Prepared).version.day;
}

async function addReport(linking: Linking, prepared: Prepared, now: string): Promise<Added> {
  const { id } = prepared;
  const { store } = linking;
  const known = await store.reports.byKey(prepared.key);
  if (!known) {
    const report = await store.reports.insert(id, prepared.key);
    await addVersion(linking, prepared, { report, before: [], now });
    return { id, outcome: 'added' };
  }
  const versions = await store.reports.versions(known.report);
  if (versions.some(({ hash }) => hash === prepared.version.hash)) return { id, outcome: 'known' };
  await addVersion(linking, prepared, { report: known, before: versions, now });
  return { id, outcome: 'new-version' };
}

interface Place {
  readonly report: ReportRow;
  /** The versions it has already. */
  readonly before: readonly VersionRow[];
  readonly now: string;
}

async function addVersion(linking: Linking, prepared: Prepared, place: Place): Promise<void> {
  const { store, members: cache } = linking;
  const { before, now } = place;
  const { report, id } = place.report;
  const current = before.find(({ untilAt }) => untilAt === null);
  const version = { ...prepared.version, report, addedAt: now };
  const unknown = { knownOn: version.day, knownAt: version.moment, untilOn: null, untilAt: null };
  const row = await store.reports.insertVersion({ ...version, ...unknown }, prepared.record);
  if (before.length > 0) {
    for (const { version: one, span } of spansOf([...before, { ...version, version: row }]))
      await store.reports.setSpan(one.version, span);
  }
  await store.facts.put(row, version.day, prepared.rows, prepared.packedMember);
  cache.put(row, 1, prepared.member);
  // What is older than what is there changes nothing of today.
  if (!current || version.moment >= current.moment) {
    if (current) {
      const old = (await cache.get(store, [current])).get(current.version);
      if (old) await store.links.dropKeys(report, blockingKeys(old).keys);
      await unlinkReport(linking, report);
    }
    await store.links.putKeys(report, prepared.keys);
    await linkReport(linking, { report, id, member: prepared.member, lookups: prepared.lookups });
  }
  // What people corrected holds for the new words too, as far as they are the same. It may have come before the report.
  if ((await store.corrections.of([id])).length > 0) {
    const [added] = await store.reports.byVersion([row]);
    if (added) await derive(linking, added, unpack<ReportRecord>(prepared.record));
  }
}
