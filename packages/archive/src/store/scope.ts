/** Pieces of SQL that the listings share. In them `v` is a version and `r` its report. */
import { type RawBuilder, sql } from 'kysely';
import type { AsOf } from '../moments.js';
import type { Page, Scope } from './store.js';

export type Condition = RawBuilder<unknown>;

export const VERSION_COLUMNS = sql`v.version, v.report, r.id, r.component, r.story, v.hash, v.record_id as "recordId", v.file, v.url,
  v.outlet, v.title, v.author, v.language, v.published, v.moment, v.day, v.known_on as "knownOn", v.known_at as "knownAt",
  v.until_on as "untilOn", v.until_at as "untilAt", v.added_at as "addedAt", v.engine, v.unread, v.words, v.derived`;

/** The versions a scope is about: those in effect, of its outlet and language. Days are each listing's own matter. */
export function inScope({ outlet, language, asOf }: Scope): Condition[] {
  const conditions = [inEffect(asOf)];
  if (outlet !== undefined) conditions.push(sql`v.outlet = ${outlet}`);
  if (language !== undefined) conditions.push(sql`v.language = ${language}`);
  return conditions;
}

export function inEffect(asOf: AsOf | undefined): Condition {
  if (asOf === undefined) return sql`v.until_on is null`;
  if ('day' in asOf) return sql`v.known_on <= ${asOf.day} and (v.until_on is null or v.until_on > ${asOf.day})`;
  return sql`v.known_at <= ${asOf.moment} and (v.until_at is null or v.until_at > ${asOf.moment})`;
}

/** The last day on which a report can have come out that was known then: nothing is known before it is published. */
export function lastDayKnown(asOf: AsOf | undefined): string | undefined {
  if (asOf === undefined) return undefined;
  // Somewhere it may be the next day already.
  return 'day' in asOf ? asOf.day : dayAfter(asOf.moment.slice(0, 10), 1);
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** First and last day of a scope, and what lies beyond the page before. */
export function onPage(scope: Scope, page: Page, day: RawBuilder<string>, row: RawBuilder<number>): Condition[] {
  const conditions: Condition[] = [];
  if (scope.since !== undefined) conditions.push(sql`${day} >= ${scope.since}`);
  if (scope.until !== undefined) conditions.push(sql`${day} <= ${scope.until}`);
  if (page.after) {
    const beyond = sql.raw(page.oldestFirst ? '>' : '<');
    conditions.push(sql`(${day}, ${row}) ${beyond} (${page.after.day}, ${page.after.row})`);
  }
  return conditions;
}

export function inOrder(page: Page, day: RawBuilder<string>, row: RawBuilder<number>): Condition {
  const direction = sql.raw(page.oldestFirst ? 'asc' : 'desc');
  return sql`order by ${day} ${direction}, ${row} ${direction} limit ${page.limit}`;
}

export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`1 = 1` : sql.join([...conditions], sql` and `);
}

/** Rows of a database have no prototype; plain objects compare and print as expected. */
export function plain<T extends object>(rows: readonly T[]): T[] {
  return rows.map((row) => ({ ...row }));
}
