import { expect, test } from 'vitest';
import { clustersOf } from './clusters.js';

const spot = (item: string, x: number, y: number, weight = 1) => ({ item, x, y, weight });

test('near spots join the weightiest, far ones stay alone', () => {
  const clusters = clustersOf([spot('a', 0, 0), spot('b', 5, 5, 9), spot('c', 100, 0), spot('d', 9, 5)], 20);
  expect(clusters).toEqual([
    { items: ['b', 'a', 'd'], x: 5, y: 5, weight: 11 },
    { items: ['c'], x: 100, y: 0, weight: 1 },
  ]);
});

test('neighbours across the lines of the grid are found', () => {
  expect(clustersOf([spot('a', 19.9, -0.1, 2), spot('b', 20.1, 0.1)], 20)).toHaveLength(1);
  expect(clustersOf([spot('a', 0, 0, 2), spot('b', 20, 0)], 20)).toHaveLength(2);
});

test('each spot is in one cluster', () => {
  const spots = Array.from({ length: 2000 }, (_, i) => spot(String(i), (i * 37) % 800, (i * 91) % 400));
  const items = clustersOf(spots, 26).flatMap((cluster) => cluster.items);
  expect(new Set(items).size).toBe(2000);
  expect(items).toHaveLength(2000);
});
