import { expect, test } from 'vitest';
import { asOfIn, keptAsOf } from './as-of.js';

test.each([
  ['', null],
  ['?asOf=2026-03-17', '2026-03-17'],
  ['?q=x&asOf=2026-03-17T10:00:00Z', '2026-03-17T10:00:00Z'],
  ['?asOf=2026-13-40', null],
  ['?asOf=yesterday', null],
  ['?asOf=', null],
])('%j asks of %j', (search, expected) => {
  expect(asOfIn(search)).toBe(expected);
});

test.each([
  ['/ledger', '/ledger?asOf=2026-03-17'],
  ['/r/a#s3', '/r/a?asOf=2026-03-17#s3'],
  ['/map?place=Goris&at=1,2,3', '/map?place=Goris&at=1%2C2%2C3&asOf=2026-03-17'],
  ['/compare?report=a&report=b', '/compare?report=a&report=b&asOf=2026-03-17'],
  ['/ledger?asOf=2026-01-01', '/ledger?asOf=2026-01-01'],
  ['/api/docs', '/api/docs'],
  ['#s3', '#s3'],
])('%s leads to %s', (address, expected) => {
  expect(keptAsOf(address, '2026-03-17')).toBe(expected);
  expect(keptAsOf(address, null)).toBe(address);
});
