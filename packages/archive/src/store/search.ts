import { sql } from 'kysely';
import type { Db } from './bulk.js';
import type { Differences } from './differences.js';
import { all, type Condition, inScope, lastDayKnown, plain, VERSION_COLUMNS } from './scope.js';
import type { SearchStore, VersionRow } from './store.js';

/** Of those that match, so many of the newest are weighed for being the best. */
const MOST_WEIGHED = 3000;
/**
 * What more reports than this have tells none of them from the others; and to weigh a word the index counts all that have
 * it. Then the newest come first.
 */
const FREQUENT = 10_000;

const VERSIONS = 2 ** 32;
const DAY_LENGTH = 86_400_000;
/** So that days before 1970 count from above zero too. */
const EPOCH = 400_000;

/**
 * Row number of a version in the word index. It begins with the day, so that the index itself gives the newest first: a
 * search for a frequent word needn't collect all that have it.
 */
export function reportWordsRow(day: string, version: number): number {
  return firstRow(day) + version;
}

function firstRow(day: string): number {
  return (Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH) + EPOCH) * VERSIONS;
}

export function searchStore(db: Db, differences: Differences): SearchStore {
  return {
    reports: async (terms, scope, page, best) => {
      const matches = differences.matches('report_words', terms);
      const { since } = scope;
      const until = [scope.until, lastDayKnown(scope.asOf)].filter((day) => day !== undefined).sort()[0];
      const days: Condition[] = [];
      if (since !== undefined) days.push(sql`m.rowid >= ${firstRow(since)}`);
      if (until !== undefined) days.push(sql`m.rowid < ${firstRow(until) + VERSIONS}`);
      const conditions = [matches, ...days, ...inScope(scope)];
      if (page.after && !best) conditions.push(sql`m.rowid < ${page.after.row}`);
      // To weigh every report that has a frequent word would take as long as there are reports.
      if (best) {
        conditions.push(sql`m.rowid >= coalesce((select min(w.rowid) from (
          select rowid from report_words m where ${all([matches, ...days])} order by rowid desc limit ${MOST_WEIGHED}) w), 0)`);
      }
      const byScore = best && !(await isFrequent(db, matches));
      const by = byScore ? differences.score('report_words', terms) : sql`m.rowid desc`;
      const offset = best ? sql` offset ${page.after?.row ?? 0}` : sql``;
      const order = sql`order by ${by} limit ${page.limit}${offset}`;
      const query = sql<VersionRow & { row: number }>`
        select ${VERSION_COLUMNS}, m.rowid as row from report_words m
        cross join versions v on v.version = m.rowid % ${sql.lit(VERSIONS)} cross join reports r on r.report = v.report
        where ${all(conditions)} ${order}`;
      return plain((await query.execute(db)).rows);
    },
  };
}

async function isFrequent(db: Db, matches: Condition): Promise<boolean> {
  const query = sql<{ count: number }>`select count(*) as count from (
    select rowid from report_words m where ${matches} limit ${FREQUENT}) w`;
  return Number((await query.execute(db)).rows[0]?.count ?? 0) >= FREQUENT;
}
