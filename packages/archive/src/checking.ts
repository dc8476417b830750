import { createHash } from 'node:crypto';
import type { ReportRecord } from '@cronicar/reader';
import { unpack } from './codec.js';
import type { Context } from './context.js';
import { corrected } from './corrections/apply.js';
import { correctionOf } from './corrections/correction.js';
import { factRows } from './rows.js';
import { spansOf } from './spans.js';
import type { VersionRow } from './store/store.js';

/** What is wrong with an archive, or, for a loose correction, what a person should look at. */
export interface Fault {
  readonly code:
    | 'file'
    | 'no-record'
    | 'bad-record'
    | 'other-words'
    | 'facts-differ'
    | 'no-member'
    | 'bad-span'
    | 'no-story'
    | 'loose-correction';
  readonly about: string;
}

export interface Checked {
  readonly reports: number;
  readonly versions: number;
  readonly faults: readonly Fault[];
}

const AT_ONCE = 200;

/** Looks at everything: the file itself, and whether what is kept of each report agrees with its record. */
export async function check(context: Context): Promise<Checked> {
  const { store } = context;
  const faults: Fault[] = (await store.damage()).map((about) => ({ code: 'file', about }));
  const { reports, versions } = await store.reports.count();
  for (let above = 0; ; ) {
    const rows = await store.reports.walk(above, AT_ONCE);
    if (rows.length === 0) break;
    above = (rows.at(-1) as VersionRow).version;
    const numbers = rows.map(({ version }) => version);
    const records = await store.reports.records(numbers);
    const members = await store.facts.members(numbers);
    for (const row of rows)
      faults.push(...(await faultsOf(context, row, records.get(row.version), members.has(row.version))));
  }
  return { reports, versions, faults };
}

async function faultsOf(
  { store }: Context,
  row: VersionRow,
  bytes: Uint8Array | undefined,
  hasMember: boolean,
): Promise<Fault[]> {
  const fault = (code: Fault['code'], about = row.id): Fault => ({ code, about });
  if (!bytes) return [fault('no-record')];
  let record: ReportRecord;
  try {
    record = unpack<ReportRecord>(bytes);
  } catch {
    return [fault('bad-record')];
  }
  const faults: Fault[] = [];
  if (!hasMember) faults.push(fault('no-member'));
  if (createHash('sha256').update(record.report.text).digest('hex') !== record.report.sha256)
    faults.push(fault('other-words'));
  const corrections = (await store.corrections.of([row.id])).map(correctionOf);
  const result = corrected(record, row.id, corrections);
  if (row.untilAt === null)
    for (const loose of result.loose) faults.push(fault('loose-correction', `${loose.id} ${row.id}`));
  const rows = factRows(result.record, result.rejected);
  const counts = await store.facts.counts(row.version);
  const same =
    counts.entities === rows.entities.filter(({ number }) => number >= 0).length &&
    counts.events === rows.events.length &&
    counts.statements === rows.statements.length;
  if (!same) faults.push(fault('facts-differ'));
  const all = spansOf(await store.reports.versions(row.report));
  const own = all.find(({ version }) => version.version === row.version);
  if (own && (own.span.knownAt !== row.knownAt || own.span.untilAt !== row.untilAt)) faults.push(fault('bad-span'));
  if (row.untilAt === null) {
    const [story] = row.story === null ? [] : await store.links.storyById(row.story, 1);
    if (!story || row.component !== story.component) faults.push(fault('no-story'));
  }
  return faults;
}
