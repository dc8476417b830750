import { ArchiveError } from './problem.js';
import type { Position } from './store/store.js';

/** Part of a list, and how to go on. */
export interface Listing<T> {
  readonly items: readonly T[];
  /** Give this as `after` to get what comes next; null at the end. */
  readonly next: string | null;
}

/** What every listing is narrowed by, in the same words. */
export interface Narrowing {
  /** First and last day, inclusive, YYYY-MM-DD. */
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** What was known then: a day or a moment; now if not given. */
  readonly asOf?: string;
  /** At most so many. */
  readonly limit?: number;
  /** `next` of the part before. */
  readonly after?: string;
}

export const DEFAULT_LIMIT = 20;
export const MOST_LIMIT = 10_000;

export function cursor({ day, row }: Position): string {
  return `${day}~${row}`;
}

export function position(text: string | undefined): Position | undefined {
  if (text === undefined) return undefined;
  const match = /^([0-9TZ:-]{0,20})~(\d{1,16})$/.exec(text);
  if (!match) throw new ArchiveError('bad-cursor', text);
  return { day: match[1] as string, row: Number(match[2]) };
}

/** Of one more than were asked for, those asked for, and whether there are more. */
export function part<Row, T>(
  rows: readonly Row[],
  limit: number,
  at: (row: Row) => string,
  items: readonly T[],
): Listing<T> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: items.slice(0, limit), next: last === undefined ? null : at(last) };
}
