/** Days and minutes since 1970, counted without clocks or zones of this machine. */
const MINUTES_A_DAY = 1440;

/** Day number of an ISO date, or of the date of a date-time as written. */
export function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

export function isoOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** When something was published, in minutes since 1970: one minute for a date-time, the whole day for a date. */
export function publishedRange(published: string): readonly [from: number, until: number] {
  if (published.length > 10) {
    const at = Math.floor(Date.parse(published) / 60_000);
    if (!Number.isNaN(at)) return [at, at];
  }
  const day = dayOf(published) * MINUTES_A_DAY;
  return [day, day + MINUTES_A_DAY - 1];
}

/** A TIMEX3 value that names an evening or a night, which may be told as one of two days. */
export function isNightly(time: string | null): boolean {
  return time !== null && /T(?:NI|EV|0[0-6]|2[1-4])/.test(time);
}
