import type { Count } from '@cronicar/server/api';

/** More months than this are not drawn: the newest are. */
const MOST_MONTHS = 180;

/** Each month from the first to the last (`2026-03`), those with nothing too; what is no month is left out. */
export function everyMonth(months: readonly Count[]): { readonly value: string; readonly count: number }[] {
  const known = new Map(months.filter(({ value }) => /^\d{4}-\d\d$/.test(value)).map((one) => [one.value, one.count]));
  const values = [...known.keys()].sort();
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return [];
  const all: { value: string; count: number }[] = [];
  for (let month = last; month >= first && all.length < MOST_MONTHS; month = before(month)) {
    all.unshift({ value: month, count: known.get(month) ?? 0 });
  }
  return all;
}

/** `2026-02-28` of `2026-02`. */
export function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function before(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}
