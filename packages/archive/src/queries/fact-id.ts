import type { Context } from '../context.js';
import type { AsOf } from '../moments.js';
import { ArchiveError } from '../problem.js';
import { numberOf } from '../rows.js';
import { FACTS_A_VERSION } from '../store/rows.js';
import type { FactRow, VersionRow } from '../store/store.js';
import { type Read, readVersions } from './records.js';
import { reportByName } from './reports.js';

/** A fact by the id that listings give: `4zqh1nbfty7m/v3`. */
export interface FoundFact extends Read {
  readonly kind: 'event' | 'statement';
  /** In the record: `v3`. */
  readonly fact: string;
  readonly row: FactRow;
}

export async function factById(context: Context, id: string, asOf?: AsOf): Promise<FoundFact> {
  const match = /^([^/]+)\/([vs])(\d{1,5})$/.exec(id.trim());
  if (!match) throw new ArchiveError('unknown-id', id);
  const [, report, letter, number] = match as unknown as [string, string, string, string];
  const { report: row } = await reportByName(context, report);
  const [version] = await context.store.reports.inEffect([row], asOf);
  const read = version ? (await readVersions(context, [version])).get(version.version) : undefined;
  if (!version || !read) throw new ArchiveError('unknown-id', id);
  const fact = `${letter}${number}`;
  const facts = letter === 'v' ? read.record.events : read.record.statements;
  if (!facts.some((one) => one.id === fact)) throw new ArchiveError('unknown-id', id);
  return { ...read, kind: letter === 'v' ? 'event' : 'statement', fact, row: rowOf(version, fact) };
}

function rowOf({ version, day }: VersionRow, fact: string): FactRow {
  const number = numberOf(fact);
  return { row: version * FACTS_A_VERSION + number, version, number, day };
}
