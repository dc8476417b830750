import type { Event } from '@cronicar/server/api';
import { expect, test } from 'vitest';
import { pointsOf, RADIUS } from './points.js';

const event = (id: string, goldstein: number) => ({ id, day: '2026-03-17', goldstein }) as Event;

test('points of one day and one place on the scale are moved apart, others stay', () => {
  const points = pointsOf(
    [event('a', 0), event('b', 0), event('c', 0), event('d', -10)],
    () => 50,
    (goldstein) => 100 - goldstein * 10,
  );
  expect(points.map(({ event: { id }, y }) => [id, y])).toEqual([
    ['a', 100],
    ['b', 100 - 2 * RADIUS],
    ['c', 100 + 2 * RADIUS],
    ['d', 200],
  ]);
});
