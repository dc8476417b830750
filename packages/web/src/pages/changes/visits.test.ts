import { expect, test } from 'vitest';
import { visited } from './visits.js';

const now = new Date('2026-03-17T12:00:00.000Z');
const kept = (before: string | null, at: string) => JSON.stringify({ before, now: at });

test.each([
  ['the first visit', null, null],
  ['the day after', kept(null, '2026-03-16T12:00:00.000Z'), '2026-03-16T12:00:00.000Z'],
  [
    'minutes later it is the same visit',
    kept('2026-03-10T08:00:00.000Z', '2026-03-17T11:50:00.000Z'),
    '2026-03-10T08:00:00.000Z',
  ],
  ['minutes into the first visit', kept(null, '2026-03-17T11:50:00.000Z'), null],
  ['a clock that went back', kept(null, '2027-01-01T00:00:00.000Z'), null],
  ['something else was kept', '{"now": 4}', null],
  ['no JSON was kept', 'yesterday', null],
])('%s', (_, before, expected) => {
  expect(visited(before, now)).toEqual({ before: expected, now: now.toISOString() });
});
