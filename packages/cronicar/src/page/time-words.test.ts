import { expect, test } from 'vitest';
import { en } from '../words/en.js';
import { ro } from '../words/ro.js';
import { timeInWords } from './time-words.js';

test.each([
  ['2025-09-03', '3 septembrie 2025', '3 September 2025'],
  ['2025-09-03T14:30:00+03:00', '3 septembrie 2025, 14:30', '3 September 2025, 14:30'],
  ['2025-09-03T18', '3 septembrie 2025, 18:00', '3 September 2025, 18:00'],
  ['2025-09-01TNI', '1 septembrie 2025, noaptea', '1 September 2025, night'],
  ['2024-06', 'iunie 2024', 'June 2024'],
  ['2024', '2024', '2024'],
  ['2025-W36', 'săptămâna 36 din 2025', 'week 36 of 2025'],
  ['2025-Q2', 'trimestrul 2 din 2025', 'quarter 2 of 2025'],
  ['2025-SU', 'vara 2025', 'summer 2025'],
  ['199', 'anii 1990', 'the 1990s'],
  ['18', 'secolul 19', '19th century'],
  ['P25Y', '25 de ani', '25 years'],
  ['P1M', 'o lună', '1 month'],
  ['PT20M', '20 de minute', '20 minutes'],
  ['P1.5Y', '1.5 ani', '1.5 years'],
  ['2025-05-01/2025-05-09', '1 mai 2025 – 9 mai 2025', '1 May 2025 – 9 May 2025'],
])('%s', (value, romanian, english) => {
  expect([timeInWords(value, ro), timeInWords(value, en)]).toEqual([romanian, english]);
});

test.each(['PXD', 'PRESENT_REF', 'XXXX-WXX-2', ''])('%s has no plain words', (value) => {
  expect(timeInWords(value, ro)).toBeNull();
});
