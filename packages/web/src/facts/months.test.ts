import { expect, test } from 'vitest';
import { everyMonth, lastDay } from './months.js';

test('months with nothing are there too', () => {
  const months = [
    { value: '2026-02', count: 3 },
    { value: '2025-11', count: 1 },
    { value: '?', count: 9 },
  ];
  expect(everyMonth(months).map(({ value, count }) => `${value} ${count}`)).toEqual([
    '2025-11 1',
    '2025-12 0',
    '2026-01 0',
    '2026-02 3',
  ]);
  expect(everyMonth([])).toEqual([]);
});

test('of centuries only the newest months are drawn', () => {
  const months = everyMonth([
    { value: '1826-01', count: 1 },
    { value: '2026-02', count: 1 },
  ]);
  expect(months).toHaveLength(180);
  expect(months.at(-1)?.value).toBe('2026-02');
});

test.each([
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2026-12', '2026-12-31'],
])('the last day of %s is %s', (month, day) => {
  expect(lastDay(month)).toBe(day);
});
