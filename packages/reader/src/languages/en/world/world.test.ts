import { expect, test } from 'vitest';
import { buildWorld } from '../../../world/build.js';
import { worldNames } from './index.js';

const world = buildWorld({ placesText: '' });

test('every name is of something the world tables know', () => {
  const unknown = worldNames.names().filter(({ key }) => {
    const [kind, id = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    if (kind === 'country') return world.country(id) === undefined;
    if (kind === 'organization') return world.organization(id) === undefined;
    if (kind === 'seat') return world.seat(id) === undefined;
    if (kind === 'outlet') return world.outlet(id) === undefined;
    if (kind === 'region') return world.region(id) === undefined;
    if (kind === 'institution') return world.institutionSector(id) === undefined;
    return kind !== 'place' && kind !== 'people';
  });
  expect(unknown.map(({ key }) => key)).toEqual([]);
});

test.each([
  ['country:KOR', 'South Korea'],
  ['country:FRA', 'France'],
  ['organization:NATO', 'NATO'],
  ['organization:EC', 'European Commission'],
  ['outlet:afp', 'AFP'],
  ['seat:kremlin', 'Kremlin'],
])('%s is shown as %s', (key, name) => {
  expect(worldNames.display(key)).toBe(name);
});

test.each([
  ['Polish', 'adjective', 'country:POL'],
  ['Poles', 'inhabitant', 'country:POL'],
  ['Iraqis', 'inhabitant', 'country:IRQ'],
  ['U.S.', 'acronym', 'country:USA'],
  ['North Korean', 'adjective', 'country:PRK'],
  ['State Department', 'name', 'organization:USA-state-department'],
])('%s is a %s of %s', (phrase, form, key) => {
  const found = worldNames.names().filter((name) => name.phrase === phrase);
  expect(found.map((name) => [name.form, name.key])).toContainEqual([form, key]);
});
