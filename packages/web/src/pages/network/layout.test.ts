import type { Network } from '@cronicar/server/api';
import { expect, test } from 'vitest';
import { laidOut } from './layout.js';

const COLORS = {
  ...{ ink: '#000', paper: '#fff', accent: '#00f', faint: '#eee' },
  ...{ quiet: 'rgb(100, 100, 100)', conflict: 'rgb(200, 0, 0)', cooperation: 'rgb(0, 200, 0)' },
};

const network: Network = {
  nodes: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'person', country: null, wikidata: null, facts: 2 })),
  edges: [
    { from: 'a', to: 'b', relation: 'meets', count: 3, goldstein: 4, facts: [] },
    { from: 'a', to: 'b', relation: 'accuses', count: 1, goldstein: -4, facts: [] },
    { from: 'b', to: 'c', relation: 'speaks', count: 1, goldstein: null, facts: [] },
    { from: 'c', to: 'c', relation: 'helps', count: 1, goldstein: 7, facts: [] },
    { from: 'c', to: 'gone', relation: 'helps', count: 1, goldstein: 7, facts: [] },
  ],
  counted: 7,
  next: null,
};

test('relations of two are one line, with the mean of all its facts', () => {
  const graph = laidOut(network, COLORS);
  expect(graph.size).toBe(2);
  expect(graph.getEdgeAttributes('a', 'b')).toMatchObject({ count: 4, lean: 2 });
});

test('the same network always looks the same', () => {
  const places = () =>
    laidOut(network, COLORS).mapNodes((_, { x, y }: { readonly x: number; readonly y: number }) => [x, y]);
  expect(places()).toEqual(places());
  expect(places().flat().every(Number.isFinite)).toBe(true);
});

test('one alone, or nobody, can be drawn', () => {
  expect(laidOut({ ...network, nodes: network.nodes.slice(0, 1) }, COLORS).order).toBe(1);
  expect(laidOut({ ...network, nodes: [] }, COLORS).order).toBe(0);
});
