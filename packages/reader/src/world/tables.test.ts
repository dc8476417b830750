import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { worldNames } from '../languages/ro/world/index.js';
import { fold } from '../text/fold.js';
import { buildWorld } from './build.js';
import { COUNTRIES } from './countries.js';
import { INSTITUTIONS } from './institutions.js';
import { parseOffice } from './offices.js';
import { ORGANIZATIONS } from './organizations.js';
import { OUTLETS } from './outlets.js';
import { REGIONS } from './regions.js';
import { SEATS } from './seats.js';

const PLACES = new URL('../../resources/places.txt', import.meta.url);
const world = buildWorld({ placesText: existsSync(PLACES) ? readFileSync(PLACES, 'utf8') : '' });
const codes = new Set(COUNTRIES.map(({ alpha3 }) => alpha3));
const unique = (values: readonly string[]): void =>
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);

describe('countries', () => {
  it('have unique codes', () => {
    unique(COUNTRIES.map(({ alpha2 }) => alpha2));
    unique(COUNTRIES.map(({ alpha3 }) => alpha3));
    unique(COUNTRIES.map(({ wikidata }) => wikidata));
    for (const { alpha2, alpha3, wikidata } of COUNTRIES) {
      expect(alpha2).toMatch(/^[A-Z]{2}$/);
      expect(alpha3).toMatch(/^[A-Z]{3}$/);
      expect(wikidata).toMatch(/^Q\d+$/);
    }
    expect(COUNTRIES.length).toBeGreaterThan(230);
  });

  it('have capitals that the gazetteer knows, in the same country', () => {
    for (const { alpha3, capital } of COUNTRIES) {
      if (capital !== 0) expect([alpha3, world.place(capital)?.country]).toEqual([alpha3, alpha3]);
    }
    expect(COUNTRIES.filter(({ capital }) => capital === 0).map(({ alpha3 }) => alpha3)).toEqual(['ESH', 'TKL']);
  });

  it('all have a Romanian name', () => {
    expect(COUNTRIES.filter(({ alpha3 }) => worldNames.countryName(alpha3) === undefined)).toEqual([]);
  });
});

describe('organizations, seats, outlets, regions', () => {
  it('have unique ids, also against country codes', () => {
    unique([...ORGANIZATIONS.map(({ id }) => id), ...codes]);
    unique(SEATS.map(({ id }) => id));
    unique(OUTLETS.map(({ id }) => id));
    unique(REGIONS.map(({ id }) => id));
  });

  it('are of known states', () => {
    for (const { id, country } of [...ORGANIZATIONS, ...OUTLETS, ...REGIONS]) {
      if (country !== null) expect([id, codes.has(country)]).toEqual([id, true]);
    }
    const organizations = new Set(ORGANIZATIONS.map(({ id }) => id));
    for (const { id, of } of SEATS) expect([id, codes.has(of) || organizations.has(of)]).toEqual([id, true]);
  });

  it('have sectors and groups of PLOVER', () => {
    const sectors = [
      null,
      'COP',
      'GOV',
      'JUD',
      'LEG',
      'MIL',
      'PRM',
      'PTY',
      'REB',
      'SPY',
      'AGR',
      'BUS',
      'EDU',
      'JRN',
      'LAB',
      'MED',
      'REF',
      'REL',
    ];
    const groups = [null, 'IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC'];
    for (const { id, sector, group } of ORGANIZATIONS) {
      expect([id, sectors.includes(sector), groups.includes(group)]).toEqual([id, true, true]);
    }
    for (const sector of INSTITUTIONS.values()) expect(sectors).toContain(sector);
  });

  it('have seats of known kinds of office', () => {
    for (const { id, office } of SEATS) {
      if (office !== null) expect([id, parseOffice(office) !== null]).toEqual([id, true]);
    }
  });

  it('are many', () => {
    expect(ORGANIZATIONS.length).toBeGreaterThan(400);
    expect(OUTLETS.length).toBeGreaterThan(300);
    expect(SEATS.length).toBeGreaterThan(50);
    expect(REGIONS.length).toBeGreaterThan(300);
  });

  it('lie on the globe', () => {
    for (const { id, latitude, longitude } of REGIONS) {
      expect([id, Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180]).toEqual([id, true]);
    }
  });

  it('have a Romanian name, and every Romanian name has its row', () => {
    const keys = new Set(worldNames.names().map(({ key }) => key));
    const rows = [
      ...COUNTRIES.map(({ alpha3 }) => `country:${alpha3}`),
      ...ORGANIZATIONS.map(({ id }) => `organization:${id}`),
      ...SEATS.map(({ id }) => `seat:${id}`),
      ...OUTLETS.map(({ id }) => `outlet:${id}`),
      ...REGIONS.map(({ id }) => `region:${id}`),
      ...[...INSTITUTIONS.keys()].map((kind) => `institution:${kind}`),
    ];
    expect(rows.filter((key) => !keys.has(key))).toEqual([]);
    const known = new Set(rows);
    expect([...keys].filter((key) => !known.has(key) && !/^(?:place|people):/.test(key))).toEqual([]);
  });

  it('name places that exist', () => {
    const ids = [...new Set(worldNames.names().map(({ key }) => key))].filter((key) => key.startsWith('place:'));
    expect(ids.filter((key) => world.place(Number(key.slice(6))) === undefined)).toEqual([]);
  });
});

describe('world', () => {
  it('finds by id', () => {
    expect(world.country('MDA')).toMatchObject({ alpha2: 'MD', capital: 618426 });
    expect(world.organization('NATO')).toMatchObject({ wikidata: 'Q7184', group: 'IGO' });
    expect(world.seat('kremlin')).toMatchObject({ of: 'RUS', office: 'RUS/president' });
    expect(world.outlet('reuters')).toMatchObject({ kind: 'agency', country: 'GBR' });
    expect(world.region('UA-43')).toMatchObject({ country: 'UKR' });
    expect(world.institutionSector('foreign-ministry')).toBe('GOV');
    expect(world.country('ZZZ')).toBeUndefined();
  });

  it('finds places', () => {
    expect(world.place(618426)).toMatchObject({ name: 'Chisinau', country: 'MDA' });
    expect(world.placesNamed('odesa')[0]).toBe(698740);
    expect(world.countryOfCapital(1871859)?.alpha3).toBe('PRK');
    expect(world.placesNamed('nicaieri')).toEqual([]);
    const { latitude, longitude, population } = world.place(616052) ?? { latitude: 0, longitude: 0, population: 0 };
    expect(Math.round(latitude)).toBe(40);
    expect(Math.round(longitude)).toBe(45);
    expect(population).toBeGreaterThan(900_000);
  });

  it('knows who holds an office', () => {
    expect(world.holder('RUS/president', '2024-01-01')?.name).toBe('Vladimir Putin');
    const own = {
      office: 'RUS/president',
      name: 'Ion Exemplu',
      aliases: [],
      wikidata: null,
      gender: 'masc',
      acting: false,
    } as const;
    const mine = buildWorld({ placesText: '', extraHolders: [{ ...own, from: '2024-01-01', until: '2024-01-02' }] });
    expect(mine.holder('RUS/president', '2024-01-01')?.name).toBe('Ion Exemplu');
    expect(mine.holder('RUS/president', '2024-01-03')?.name).toBe('Vladimir Putin');
  });

  it('leaves out lines it cannot read', () => {
    const odd = buildWorld({ placesText: 'fără bare\n\n|||||RO\nOraș|2s|a|b|c\nOraș|2s|a|b|c|RO\n' });
    expect(odd.places).toEqual([
      { geonames: 100, name: 'Oraș', country: 'ROU', latitude: 0.1, longitude: 0.11, population: 1200 },
    ]);
    expect(odd.placesNamed('oras')).toEqual([100]);
  });

  it('finds every place by its name and id', () => {
    for (const { name, geonames } of world.places.filter((_, row) => row % 97 === 0)) {
      expect(world.placesNamed(fold(name))).toContain(geonames);
      expect(world.place(geonames)?.name).toBe(name);
    }
  });
});
