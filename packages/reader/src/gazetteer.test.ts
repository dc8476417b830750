import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createGazetteer } from './gazetteer.js';

const find = createGazetteer(readFileSync(new URL('../resources/places.txt', import.meta.url), 'utf8'));

test.each([
  ['Constanța', 'ROU', 44.2, 28.6],
  ['constanta', null, 44.2, 28.6],
  ['Moscova', 'RUS', 55.8, 37.6],
  ['Phenian', 'PRK', 39.0, 125.8],
  ['Rusia', 'RUS', 55.8, 37.6],
])('%s (%s) is found', (name, country, latitude, longitude) => {
  const found = find(name, country);
  expect(found?.latitude).toBeCloseTo(latitude, 0);
  expect(found?.longitude).toBeCloseTo(longitude, 0);
});

test.each([
  ['Valea Închipuită', 'ROU'],
  ['Constanța', 'PRK'],
  ['', null],
  ['__proto__', null],
])('%s (%s) is nowhere', (name, country) => {
  expect(find(name, country)).toBeNull();
});
