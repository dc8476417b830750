/**
 * `npm run evaluate:times`: English times read by us and by chrono-node, on the same reports. Of the gold times those that
 * are a day, an hour or a month and year of the calendar; durations and sets of days chrono-node doesn't read.
 */

import { readReport } from '@cronicar/intake';
import * as chrono from 'chrono-node';
import { openReader } from 'cronicar';
import { type GoldFile, ownReports } from './evaluate/sets.js';
import { percent } from './evaluate/table.js';
import { TABLE_DAY, TIMES_TABLE } from './times-table.data.js';

interface Score {
  right: number;
  read: number;
}

interface Found {
  readonly text: string;
  readonly index: number;
  /** `2025`, `2025-09`, `2025-09-03`. */
  readonly value: string;
}

interface Wanted {
  readonly text: string;
  readonly value: string;
}

const reader = openReader();
const files = ownReports({ language: 'en' });
const gold = await Promise.all(files.map(goldOf));
const table = TIMES_TABLE.map(([text, words, value]) => ({
  text,
  published: TABLE_DAY,
  wanted: [{ text: words, value }],
}));
for (const [name, reports] of [
  ['times of the English gold', gold],
  ['own table', table],
] as const) {
  const all = reports.reduce((sum, { wanted }) => sum + wanted.length, 0);
  console.log(`${name} (${all})`);
  console.log(`  cronicar     ${line(score(reports, ours), all)}`);
  console.log(`  chrono-node  ${line(score(reports, theirs), all)}\n`);
}

interface Dated {
  readonly text: string;
  readonly published: string;
  readonly wanted: readonly Wanted[];
}

async function goldOf({ gold, bytes, name }: GoldFile): Promise<Dated> {
  const { report } = await readReport(bytes, name, { language: 'en', readable: ['en'] });
  const wanted = (gold.times ?? []).filter(({ value, optional }) => !optional && dayOf(value) !== null);
  return {
    text: report?.text ?? '',
    published: gold.published,
    wanted: wanted.map(({ text, value }) => ({ text, value: dayOf(value) as string })),
  };
}

/** The year, month or day of a TIMEX3 value; null for what is none (a week, a duration, a season). */
function dayOf(value: string): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(value)?.[0] ?? null;
}

function ours({ text, published }: Dated): Found[] {
  return reader.read({ text, published, language: 'en' }).times.flatMap((time) => {
    const value = dayOf(time.value);
    return value === null ? [] : [{ text: time.text, index: time.span[0], value }];
  });
}

function theirs({ text, published }: Dated): Found[] {
  const noon = new Date(`${published.slice(0, 10)}T12:00:00Z`);
  return chrono.parse(text, { instant: noon, timezone: 'UTC' }).map(({ text: words, index, start }) => {
    const parts = [start.get('year'), start.get('month'), start.get('day')].map((part) =>
      String(part).padStart(2, '0'),
    );
    const sure = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour');
    return { text: words, index, value: (sure || !start.isCertain('month') ? parts : parts.slice(0, 2)).join('-') };
  });
}

/** Each time that is wanted is right where the words overlap and the day (or month) is the one that is meant. */
function score(reports: readonly Dated[], read: (report: Dated) => Found[]): Score {
  const total = { right: 0, read: 0 };
  for (const report of reports) {
    const found = read(report);
    total.read += found.length;
    for (const { text, value } of report.wanted) {
      const at = found.findIndex((one) => overlap(one.text, text) && one.value === value);
      if (at >= 0) {
        total.right++;
        found.splice(at, 1);
      }
    }
  }
  return total;
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.includes(y) || y.includes(x);
}

function line({ right, read }: Score, all: number): string {
  return `${right} right of ${all} (${percent(right / all)}), ${read} read`;
}
