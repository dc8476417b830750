import { sql } from 'kysely';
import { type Db, insertRows } from './bulk.js';
import { all, type Condition } from './scope.js';
import type { CorrectionRow, CorrectionStore } from './store.js';

export function correctionStore(db: Db): CorrectionStore {
  const corrections = async (where: Condition, limit = -1): Promise<CorrectionRow[]> => {
    const query = sql<Omit<CorrectionRow, 'reports'> & { correction: number }>`
      select correction, id, kind, made_at as "madeAt", made_by as "madeBy", why, change, undone_at as "undoneAt",
        undone_by as "undoneBy" from corrections c where ${where} order by made_at, id`;
    const { rows } = await query.execute(db);
    const some = limit < 0 ? rows : rows.slice(0, limit);
    const found: CorrectionRow[] = [];
    for (const { correction, ...row } of some) {
      const about = await db
        .selectFrom('correction_reports')
        .select('report')
        .where('correction', '=', correction)
        .orderBy('report')
        .execute();
      found.push({ ...row, reports: about.map(({ report }) => report) });
    }
    return found;
  };
  return {
    put: async (c) => {
      const [known] = await corrections(sql`c.id = ${c.id}`);
      if (known) {
        if (c.undoneAt !== null && known.undoneAt === null) await undo(db, c.id, c.undoneAt, c.undoneBy ?? '');
        return false;
      }
      const { correction } = await db
        .insertInto('corrections')
        .values({
          id: c.id,
          kind: c.kind,
          made_at: c.madeAt,
          made_by: c.madeBy,
          why: c.why,
          change: c.change,
          undone_at: c.undoneAt,
          undone_by: c.undoneBy,
        })
        .returning('correction')
        .executeTakeFirstOrThrow();
      const rows = [...new Set(c.reports)].map((report) => [report, correction]);
      await insertRows(db, 'correction_reports', ['report', 'correction'], rows);
      return true;
    },
    undo: (id, at, by) => undo(db, id, at, by),
    byPrefix: (prefix, limit) => corrections(sql`c.id >= ${prefix} and c.id < ${`${prefix}\uffff`}`, limit),
    of: async (reports) => {
      if (reports.length === 0) return [];
      return corrections(sql`c.correction in (
        select o.correction from correction_reports o where o.report in (${sql.join([...reports])}))`);
    },
    list: () => corrections(all([])),
  };
}

async function undo(db: Db, id: string, at: string, by: string): Promise<void> {
  await db.updateTable('corrections').set({ undone_at: at, undone_by: by }).where('id', '=', id).execute();
}
