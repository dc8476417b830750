import type { ReportRecord } from '@cronicar/reader';
import type { Context } from '../context.js';
import { correctionOf } from '../corrections/correction.js';
import { diffFacts, type FactDiff } from '../diff/fact-diff.js';
import { type DiffPart, wordDiff } from '../diff/word-diff.js';
import { cursor, type Listing, type Narrowing } from '../listing.js';
import { momentOf } from '../moments.js';
import { scopeOf } from '../scope.js';
import { spansOf } from '../spans.js';
import { type ReportName, reportName } from '../views.js';
import { readVersions } from './records.js';

export interface ArchiveChange {
  /** `silent`: other words under the same date. */
  readonly kind: 'new' | 'edited' | 'silent' | 'correction' | 'undone';
  readonly when: string;
  readonly report: ReportName | null;
  /** Words against the version before. */
  readonly diff: readonly DiffPart[] | null;
  /** Facts that the version before had and this one hasn't, and the other way round. */
  readonly facts: FactDiff | null;
  readonly correction: { readonly id: string; readonly kind: string; readonly by: string; readonly why: string } | null;
}

/**
 * What came into the archive or was changed since a day, in the order in which it did. A part may hold fewer than asked for
 * where only one outlet is meant: only `next` being null is the end.
 */
export async function findChanges(context: Context, query: Narrowing): Promise<Listing<ArchiveChange>> {
  const { page, limit, scope } = scopeOf(query);
  const { store } = context;
  const from = query.since === undefined ? '' : momentOf(query.since);
  const until = query.until ?? query.asOf;
  const found = await store.reports.addedSince(from, page);
  const known = found.filter(({ addedAt }) => until === undefined || addedAt.slice(0, 10) <= until.slice(0, 10));
  const items: ArchiveChange[] = [];
  for (const row of known.slice(0, limit)) {
    if (scope.outlet !== undefined && row.outlet !== scope.outlet) continue;
    if (scope.language !== undefined && row.language !== scope.language) continue;
    const ordered = spansOf(await store.reports.versions(row.report)).map(({ version }) => version);
    const at = ordered.findIndex(({ version }) => version === row.version);
    const before = ordered[at - 1];
    const common = { when: row.addedAt, report: reportName(row), correction: null };
    if (!before) {
      items.push({ kind: 'new', ...common, diff: null, facts: null });
      continue;
    }
    const read = await readVersions(context, [before, row]);
    const [old, now] = [read.get(before.version)?.record, read.get(row.version)?.record];
    items.push({
      kind: before.moment === row.moment ? 'silent' : 'edited',
      ...common,
      diff: old && now ? wordDiff(wordsOf(old), wordsOf(now)) : null,
      facts: old && now ? diffFacts(old, now) : null,
    });
  }
  const last = known[limit - 1];
  const next = known.length > limit && last ? cursor({ day: last.addedAt, row: last.version }) : null;
  // Corrections are few: they come with the first part of the list.
  if (page.after === undefined) items.push(...(await correctionsSince(context, from, until)));
  return { items, next };
}

async function correctionsSince({ store }: Context, from: string, until?: string): Promise<ArchiveChange[]> {
  const isMeant = (when: string) => when >= from && (until === undefined || when.slice(0, 10) <= until.slice(0, 10));
  return (await store.corrections.list()).map(correctionOf).flatMap(({ id, kind, when, by, why, undone }) => {
    const change = (what: 'correction' | 'undone', at: string, who: string): ArchiveChange => ({
      kind: what,
      when: at,
      report: null,
      diff: null,
      facts: null,
      correction: { id, kind, by: who, why },
    });
    return [
      ...(isMeant(when) ? [change('correction', when, by)] : []),
      ...(undone && isMeant(undone.when) ? [change('undone', undone.when, undone.by)] : []),
    ];
  });
}

function wordsOf({ report }: ReportRecord): string {
  return report.title === null ? report.text : `${report.title}\n${report.text}`;
}
