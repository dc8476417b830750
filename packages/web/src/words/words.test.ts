import { expect, test } from 'vitest';
import { en as commandEn } from '../../../cronicar/src/words/en.js';
import { ro as commandRo } from '../../../cronicar/src/words/ro.js';
import { factsEn } from './facts-en.js';
import { factsRo } from './facts-ro.js';

test.each([
  ['ro', factsRo, commandRo],
  ['en', factsEn, commandEn],
] as const)('kinds of facts are called as the command calls them (%s)', (_, facts, command) => {
  const { kinds, acts, forms, statuses, hedges, events } = command;
  expect(facts).toEqual({ kinds, acts, forms, statuses, hedges, events });
});
