import type { RecordEvent, RecordStatement, ReportRecord } from '@cronicar/reader';

/** A fact as one line, the same wherever in the text it stands. */
export interface FactLine {
  readonly id: string;
  readonly kind: 'event' | 'statement';
  readonly type: string;
  readonly status: string | null;
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly words: string;
}

export interface FactDiff {
  readonly gone: readonly FactLine[];
  readonly new: readonly FactLine[];
}

/** Facts that only one of two records of a report has. Where they stand and how they are numbered is all one. */
export function diffFacts(before: ReportRecord, after: ReportRecord): FactDiff {
  const old = linesOf(before);
  const now = linesOf(after);
  return { gone: without(old, now), new: without(now, old) };
}

function without(lines: readonly FactLine[], others: readonly FactLine[]): FactLine[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(keyOf(line)) ?? 0;
    if (count > 0) left.set(keyOf(line), count - 1);
    return count === 0;
  });
}

function keyOf({ id: _, ...line }: FactLine): string {
  return JSON.stringify(line);
}

function linesOf(record: ReportRecord): FactLine[] {
  const names = (ids: readonly string[]) =>
    ids.map((id) => record.entities.find((entity) => entity.id === id)?.name ?? id).sort();
  const cut = ([from, until]: readonly [number, number]) => record.report.text.slice(from, until);
  const event = (one: RecordEvent): FactLine => ({
    id: one.id,
    kind: 'event',
    type: one.mode === null ? one.type : `${one.type}/${one.mode}`,
    status: one.status,
    who: names(one.actors),
    whom: names(one.recipients),
    words: cut(one.trigger),
  });
  const statement = (one: RecordStatement): FactLine => ({
    id: one.id,
    kind: 'statement',
    type: one.act,
    status: null,
    who: names(one.speaker === null ? [] : [one.speaker]),
    whom: names(one.addressees),
    words: one.content.map(cut).join(' … '),
  });
  return [...record.events.map(event), ...record.statements.map(statement)];
}
