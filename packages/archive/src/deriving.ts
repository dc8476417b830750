/** Facts drawn anew from a record that is there already: after it was corrected, or read by a newer reader. */
import type { ReportRecord } from '@cronicar/reader';
import { pack } from './codec.js';
import { type Corrected, corrected } from './corrections/apply.js';
import { correctionOf } from './corrections/correction.js';
import { type Linking, linkReport, unlinkReport } from './linking.js';
import { blockingKeys, memberOf } from './merge.js';
import { factRows } from './rows.js';
import type { VersionRow } from './store/store.js';

/** Puts the facts of a version into the tables, as people corrected them, and its links right; stories are left to `regroup`. */
export async function derive(linking: Linking, version: VersionRow, record: ReportRecord): Promise<Corrected> {
  const { store, members } = linking;
  const corrections = (await store.corrections.of([version.id])).map(correctionOf);
  const result = corrected(record, version.id, corrections);
  const member = memberOf(withoutRejected(result), version.id);
  const old = (await members.get(store, [version])).get(version.version);
  await store.facts.put(version.version, version.day, factRows(result.record, result.rejected), pack(member));
  members.put(version.version, version.derived + 1, member);
  if (version.untilAt !== null) return result;
  if (old) await store.links.dropKeys(version.report, blockingKeys(old).keys);
  await unlinkReport(linking, version.report);
  const { keys, lookups } = blockingKeys(member);
  await store.links.putKeys(version.report, keys);
  await linkReport(linking, { report: version.report, id: version.id, member, lookups });
  return result;
}

function withoutRejected({ record, rejected }: Corrected): ReportRecord {
  if (rejected.size === 0) return record;
  return {
    ...record,
    events: record.events.filter(({ id }) => !rejected.has(id)),
    statements: record.statements.filter(({ id }) => !rejected.has(id)),
  };
}
