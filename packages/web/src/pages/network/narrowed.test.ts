import type { Network } from '@cronicar/server/api';
import { expect, test } from 'vitest';
import { narrowed } from './narrowed.js';

const network = {
  nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
  edges: [
    { from: 'a', to: 'b', relation: 'meets' },
    { from: 'b', to: 'c', relation: 'accuses' },
    { from: 'c', to: 'd', relation: 'meets' },
  ],
} as unknown as Network;

test.each<[string[], string | null, string[]]>([
  [[], null, ['a', 'b', 'c', 'd']],
  [['accuses'], null, ['b', 'c']],
  [[], 'a', ['a', 'b']],
  [['meets'], 'c', ['c', 'd']],
  [['helps'], null, []],
])('relations %j of %s', (relations, node, expected) => {
  expect(narrowed(network, relations, node).nodes.map(({ id }) => id)).toEqual(expected);
});
