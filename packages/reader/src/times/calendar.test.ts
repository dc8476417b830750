import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civil,
  dayNumber,
  easterEast,
  easterWest,
  isoDay,
  isoWeekOf,
  mondayOf,
  parsePublished,
  weekdayOf,
} from './calendar.js';
import { intervalOf } from './interval.js';

const day = (iso: string): number => {
  const [y, m, d] = iso.split('-').map(Number);
  return dayNumber(y, m, d);
};

describe('calendar', () => {
  it.each([
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2025-09-03', 3],
    ['1600-01-01', 6],
  ])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(day(iso))).toBe(weekday));

  it.each([
    ['2024-12-30', '2025-W01'],
    ['2027-01-01', '2026-W53'],
    ['2025-10-01', '2025-W40'],
  ])('%s is in %s', (iso, week) => expect(isoWeekOf(day(iso))).toBe(week));

  it.each([
    [2023, '2023-04-16', '2023-04-09'],
    [2024, '2024-05-05', '2024-03-31'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-12', '2026-04-05'],
  ])('Easter %i', (year, east, west) =>
    expect([isoDay(easterEast(year)), isoDay(easterWest(year))]).toEqual([east, west]),
  );

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2025-09-03', -21, '2023-12-03'],
  ])('%s and %i months', (from, months, to) => expect(isoDay(addMonths(day(from), months))).toBe(to));

  it('turns days into dates and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 200_000 }), (n) => {
        const { year, month, day: d } = civil(n);
        expect(dayNumber(year, month, d)).toBe(n);
      }),
    );
  });

  it('finds the Monday of every week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 52 }), (year, week) => {
        expect(weekdayOf(mondayOf(year, week))).toBe(1);
        expect(isoWeekOf(mondayOf(year, week))).toBe(`${year}-W${String(week).padStart(2, '0')}`);
      }),
    );
  });

  it.each([
    ['2025-09-03', -1],
    ['2025-09-03T08:14:00+03:00', 494],
  ])('reads publication %s', (text, minutes) =>
    expect(parsePublished(text)).toEqual({ day: day('2025-09-03'), minutes }),
  );
  it.each([['yesterday'], ['2025-13-01'], ['']])('refuses publication %j', (text) =>
    expect(parsePublished(text)).toBeNull(),
  );
});

describe('intervalOf', () => {
  it.each([
    ['2025-09-03', '2025-09-03', '2025-09-03'],
    ['2025-09-03T18:00', '2025-09-03', '2025-09-03'],
    ['2025-09-02TNI', '2025-09-02', '2025-09-02'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-W36', '2025-09-01', '2025-09-07'],
    ['2025-W36-WE', '2025-09-06', '2025-09-07'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-SU', '2024-06-01', '2024-08-31'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['199', '1990-01-01', '1999-12-31'],
    ['18', '1800-01-01', '1899-12-31'],
    ['2014/..', '2014-01-01', null],
    ['../2026-12-31', null, '2026-12-31'],
    ['2019/2023', '2019-01-01', '2023-12-31'],
    ['P3D', null, null],
    ['PRESENT_REF', null, null],
    ['BC0044', null, null],
    ['XXXX-WXX-1', null, null],
  ])('%s', (value, from, until) => expect(intervalOf(value)).toEqual({ from, until }));
});
