import type { Person } from '@cronicar/server/api';
import { expect, test } from 'vitest';
import { matchesOf } from './matches.js';

const person = (name: string, ...names: string[]) => ({ name, names: [name, ...names] }) as unknown as Person;
const people = [person('Sanda Cârlan'), person('Dorin Cârlan', 'D. Cârlan'), person('Dorin Cârlan și Sanda Cârlan')];

test.each([
  ['Dorin Cârlan', ['Dorin Cârlan'], 2],
  ['dorin carlan', ['Dorin Cârlan'], 2],
  ['D. Cârlan', ['Dorin Cârlan'], 2],
  ['Cârlan', ['Sanda Cârlan', 'Dorin Cârlan', 'Dorin Cârlan și Sanda Cârlan'], 0],
])('%s means %j', (asked, meant, others) => {
  const found = matchesOf(people, asked);
  expect(found.meant.map(({ name }) => name)).toEqual(meant);
  expect(found.others.length).toBe(others);
});
