import { expect, test } from 'vitest';
import { findDates, readDate } from './dates.js';

test.each<[text: string, published: string | null, reduced?: boolean]>([
  ['2025-09-03', '2025-09-03'],
  ['2025-09-03T10:20:30+03:00', '2025-09-03T10:20:30+03:00'],
  ['2025-09-03T10:20:30.123+0300', '2025-09-03T10:20:30+03:00'],
  ['2025-09-03 10:20:30 +03', '2025-09-03T10:20:30+03:00'],
  ['2025-09-03T10:20:30Z', '2025-09-03T10:20:30Z'],
  ['2025-09-03 10:20', '2025-09-03', true],
  ['2025-09-03 10:20 EEST', '2025-09-03T10:20:00+03:00'],
  ['Wed, 03 Sep 2025 10:20:30 +0300', '2025-09-03T10:20:30+03:00'],
  ['Wed, 3 Sep 25 10:20:30 GMT', '2025-09-03T10:20:30Z'],
  ['Wed, 03 Sep 2025 10:20:30', '2025-09-03', true],
  ['miercuri, 3 septembrie 2025', '2025-09-03'],
  ['3 sept. 2025, ora 10:20', '2025-09-03', true],
  ['Publicat: 03.09.2025 10:20', '2025-09-03', true],
  ['03/09/2025', '2025-09-03'],
  ['September 3, 2025', '2025-09-03'],
  ['Sept. 3rd, 2025 at 7:05 pm EDT', '2025-09-03T19:05:00-04:00'],
  ['3 September 2025 07:05 GMT+3', '2025-09-03T07:05:00+03:00'],
  ['2025/09/03 10:20', '2025-09-03', true],
  ['1756884030', '2025-09-03T07:20:30Z'],
  ['31 februarie 2025', null],
  ['3 brumar 2025', null],
  ['azi, 10:20', null],
  ['acum 3 ore', null],
  ['0000-00-00', null],
  ['1.9.2025.12', null],
  ['192.168.2025', null],
])('%s', (text, published, reduced = false) => {
  expect(readDate(text)).toEqual(published === null ? null : { published, reduced });
});

test('a day and a month that could change places are no date on an English page', () => {
  expect(readDate('03/09/2025', { language: 'en-GB' })).toBeNull();
  expect(readDate('23/09/2025', { language: 'en' })?.published).toBe('2025-09-23');
});

test('all dates of a line, in order', () => {
  const line = 'Publicat 3 septembrie 2025, 10:20 | Actualizat: 04.09.2025 11:00';
  expect(findDates(line).map(({ date, start }) => [date.published, start])).toEqual([
    ['2025-09-03', 9],
    ['2025-09-04', 48],
  ]);
});

test('long lines of digits cost no time', () => {
  const start = performance.now();
  for (const line of ['1'.repeat(100_000), '1.'.repeat(50_000), `3 ${'a'.repeat(100_000)}`, ' '.repeat(100_000)])
    readDate(line);
  expect(performance.now() - start).toBeLessThan(500);
});
