import type { ReportRecord } from '@cronicar/reader';
import type { Context } from '../context.js';
import { type CorrectionMade, correctionOf } from '../corrections/correction.js';
import { type DiffPart, wordDiff } from '../diff/word-diff.js';
import { cursor, type Listing, type Narrowing, part } from '../listing.js';
import { ArchiveError } from '../problem.js';
import { scopeOf } from '../scope.js';
import { parseQuery } from '../search/query.js';
import { spansOf } from '../spans.js';
import type { ReportRow, VersionRow } from '../store/store.js';
import { type Remarks, type ReportView, reportView } from '../views.js';
import { type Passage, passages } from './passages.js';
import { readVersions } from './records.js';
import { remarksOf } from './remarks.js';

export interface SearchQuery extends Narrowing {
  readonly query: string;
  /** Best matches first, not the newest. */
  readonly best?: boolean;
}

export interface Hit {
  readonly report: ReportView;
  /** Where the words stand. */
  readonly passages: readonly Passage[];
}

export interface ReportDetail {
  readonly report: ReportView;
  readonly record: ReportRecord;
  /** What people said of its facts, by their ids in the record: `s3`. */
  readonly remarks: Readonly<Record<string, Remarks>>;
  /** All corrections about it, undone ones too, in the order they were made. */
  readonly corrections: readonly CorrectionMade[];
  /** All its versions, oldest first. */
  readonly versions: readonly VersionView[];
}

export interface VersionView {
  readonly number: number;
  readonly published: string;
  readonly added: string;
  /** From when on, as far as the archive knows, it was what stood there. */
  readonly known: string;
  readonly title: string | null;
  /** Published under the same date as the one before: nobody was told of the change. */
  readonly silent: boolean;
  /** Against the one before. */
  readonly diff: readonly DiffPart[] | null;
}

export async function listReports(context: Context, narrowing: Narrowing): Promise<Listing<ReportView>> {
  const { scope, page, limit } = scopeOf(narrowing);
  const rows = await context.store.reports.list(scope, page);
  return part(rows, limit, ({ day, version }) => cursor({ day, row: version }), rows.map(reportView));
}

export async function searchReports(context: Context, query: SearchQuery): Promise<Listing<Hit>> {
  const { scope, page, limit } = scopeOf(query);
  const terms = parseQuery(query.query);
  const best = query.best ?? false;
  const rows = await context.store.search.reports(terms, scope, page, best);
  const shown = rows.slice(0, limit);
  const read = await readVersions(context, shown);
  const words = terms.filter(({ excluded }) => !excluded);
  const items = shown.map((row) => ({
    report: reportView(row),
    passages: passages(read.get(row.version)?.record.report.text ?? '', words),
  }));
  // By relevance there is no position but the count of those seen.
  const seen = (page.after?.row ?? 0) + limit;
  return part(rows, limit, ({ day, row }) => cursor(best ? { day: '', row: seen } : { day, row }), items);
}

export async function showReport(context: Context, id: string, asOf?: string): Promise<ReportDetail> {
  const { store } = context;
  const { report } = await reportByName(context, id);
  const { scope } = scopeOf({ asOf });
  const [current] = await store.reports.inEffect([report], scope.asOf);
  if (!current) throw new ArchiveError('unknown-id', id);
  const all = spansOf(await store.reports.versions(report)).map(({ version }) => version);
  const known = all.filter(({ knownAt }) => knownAt <= current.knownAt);
  const read = await readVersions(context, known);
  const versions = known.map((version, i): VersionView => {
    const before = known[i - 1];
    return {
      number: i + 1,
      published: version.published,
      added: version.addedAt,
      known: version.knownAt,
      title: version.title,
      silent: before !== undefined && before.moment === version.moment,
      diff: before ? wordDiff(textOf(read, before), textOf(read, version)) : null,
    };
  });
  const one = read.get(current.version);
  if (!one) throw new ArchiveError('damaged', id);
  const { record, remarks } = (await remarksOf(context, [one]))(one);
  const corrections = (await store.corrections.of([current.id])).map(correctionOf);
  const facts = [...record.events, ...record.statements].map(({ id }) => [id, remarks(id)] as const);
  return {
    report: reportView(current),
    record,
    remarks: Object.fromEntries(facts.filter(([, its]) => its.corrections !== undefined)),
    corrections,
    versions,
  };
}

/** The one report that goes by an id, the beginning of one, the id of its record, its file or its address. */
export async function reportByName({ store }: Context, name: string): Promise<ReportRow> {
  const prefix = name.toLowerCase();
  if (/^[0-9a-z]{4,12}$/.test(prefix)) {
    const found = await store.reports.byPrefix(prefix, 2);
    if (found.length > 1) throw new ArchiveError('ambiguous-id', name);
    if (found[0]) return found[0];
  }
  const named = await store.reports.byName(name, 2);
  if (named.length > 1) throw new ArchiveError('ambiguous-id', name);
  if (!named[0]) throw new ArchiveError('unknown-id', name);
  return named[0];
}

function textOf(read: ReadonlyMap<number, { record: ReportRecord }>, { version }: VersionRow): string {
  const report = read.get(version)?.record.report;
  return report ? [report.title, report.text].filter((part) => part !== null).join('\n') : '';
}
