import type { ReportRecord } from '@cronicar/reader';
import type { Context } from '../context.js';
import { corrected } from '../corrections/apply.js';
import { correctionOf } from '../corrections/correction.js';
import type { Correction, Remarks } from '../views.js';
import type { Read } from './records.js';

export interface Remarked {
  /** As people corrected it. */
  readonly record: ReportRecord;
  /** What they said of a fact. */
  readonly remarks: (fact: string) => Remarks;
}

/** Records as people corrected them, with what they said. */
export async function remarksOf({ store }: Context, read: readonly Read[]): Promise<(one: Read) => Remarked> {
  const rows = await store.corrections.of([...new Set(read.map(({ version }) => version.id))]);
  const corrections = rows.filter(({ undoneAt }) => undoneAt === null).map(correctionOf);
  return ({ version, record }) => {
    const its = corrections.filter(({ reports }) => reports.includes(version.id));
    if (its.length === 0) return { record, remarks: () => ({}) };
    const result = corrected(record, version.id, its);
    return {
      record: result.record,
      remarks: (fact) => {
        const on: Correction[] = (result.changed.get(fact) ?? []).map(({ id, kind, when, by, why }) => ({
          id,
          kind,
          when,
          by,
          why,
        }));
        if (on.length === 0) return {};
        return { corrections: on, ...(result.rejected.has(fact) ? { rejected: true } : {}) };
      },
    };
  };
}
