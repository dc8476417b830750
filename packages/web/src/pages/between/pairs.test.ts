import type { Network } from '@cronicar/server/api';
import { expect, test } from 'vitest';
import { pairsOf } from './pairs.js';

const node = (id: string, kind: Network['nodes'][number]['kind']) => ({
  ...{ id, name: id, kind, country: null, wikidata: null, facts: 1 },
});
const edge = (from: string, to: string, relation: Network['edges'][number]['relation'], count: number) => ({
  ...{ from, to, relation, count, goldstein: 0, facts: [] },
});

test('pairs are counted in both directions, states before others, without who only speaks', () => {
  const network: Network = {
    nodes: [node('A', 'country'), node('B', 'country'), node('P', 'person'), node('G', 'group')],
    edges: [
      edge('A', 'B', 'meets', 1),
      edge('B', 'A', 'accuses', 2),
      edge('A', 'P', 'helps', 9),
      edge('P', 'B', 'speaks', 5),
      edge('G', 'A', 'asks', 7),
      edge('A', 'A', 'helps', 7),
      edge('A', 'missing', 'helps', 7),
    ],
    counted: 7,
    next: null,
  };
  expect(pairsOf(network).map(({ a, b, facts }) => [a.id, b.id, facts])).toEqual([
    ['A', 'B', 3],
    ['A', 'P', 9],
  ]);
});
