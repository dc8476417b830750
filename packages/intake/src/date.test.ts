import { expect, test } from 'vitest';
import { publishedDate } from './date.js';

test.each([
  ['2025-09-03', '2025-09-03'],
  [' 2024-02-29 ', '2024-02-29'],
  ['2026-03-09T08:14:00+02:00', '2026-03-09T08:14:00+02:00'],
  ['2026-03-09 08:14+0200', '2026-03-09T08:14:00+02:00'],
  ['2026-03-09t08:14:30.250z', '2026-03-09T08:14:30Z'],
])('%s', (text, published) => {
  expect(publishedDate(text)).toEqual({ published, reduced: false });
});

test('a time without an offset is no instant', () => {
  expect(publishedDate('2026-03-09T08:14')).toEqual({ published: '2026-03-09', reduced: true });
});

test.each([
  ['2025-02-30', 'no-such-date'],
  ['2025-02-29', 'no-such-date'],
  ['1900-02-29', 'no-such-date'],
  ['2025-13-01', 'no-such-date'],
  ['2025-00-10', 'no-such-date'],
  ['0000-01-01', 'no-such-date'],
  ['2025-01-01T24:00Z', 'no-such-date'],
  ['03.09.2025', 'bad-date'],
  ['2025-9-3', 'bad-date'],
  ['2025', 'bad-date'],
  ['', 'bad-date'],
])('%s: %s', (text, wrong) => {
  expect(publishedDate(text)).toEqual({ published: null, wrong });
});
