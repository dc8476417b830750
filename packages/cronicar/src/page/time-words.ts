import type { Words } from '../words/words.js';

/** A TIMEX3 value in plain words: `2025-09-03` is `3 September 2025`, `P9M` is `9 months`. Null for what has no plain words. */
export function timeInWords(value: string, words: Words): string | null {
  const { times } = words;
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = timeInWords(value.slice(0, slash), words);
    const until = timeInWords(value.slice(slash + 1), words);
    return from && until ? times.range(from, until) : null;
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/.exec(value);
  if (day) {
    const date = times.date(+day[3], times.months[+day[2] - 1] ?? day[2], day[1]);
    return day[4] === undefined ? date : `${date}, ${clockInWords(day[4], words)}`;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month && times.months[+month[2] - 1]) return times.month(times.months[+month[2] - 1], month[1]);
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return times.week(+week[2], week[1]);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return times.quarter(+quarter[2], quarter[1]);
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return `${times.seasons[season[2]]} ${season[1]}`;
  const duration = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  if (duration) return times.duration(+duration[2], duration[1] + duration[3]);
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return times.decade(`${value}0`);
  if (/^\d{2}$/.test(value)) return times.century(+value + 1);
  return null;
}

function clockInWords(clock: string, words: Words): string {
  const part = words.times.dayParts[clock];
  if (part) return part;
  const time = /^(\d{2})(?::(\d{2}))?(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/.exec(clock);
  return time ? `${time[1]}:${time[2] ?? '00'}` : clock;
}
