/** Puts the tables of the world together. */
import { COUNTRIES } from './countries.js';
import { HOLDERS } from './holders.data.js';
import { indexHolders, parseHolders } from './holders.js';
import { INSTITUTIONS, STATE_BODIES } from './institutions.js';
import { lazily } from './lazily.js';
import { ORGANIZATIONS } from './organizations.js';
import { OUTLETS } from './outlets.js';
import { parsePlaces } from './places.js';
import { REGIONS } from './regions.js';
import { SEATS } from './seats.js';
import type { Holder, Place, World } from './world.js';

export interface WorldOptions {
  /** Text of `resources/places.txt`; '' for a world without cities. */
  readonly placesText: string;
  /** The caller's own office-holders; where they claim an office for a day, they win. */
  readonly extraHolders?: readonly Holder[];
}

/** Pure and cheap: cities and office-holders are read when first asked for. */
export function buildWorld({ placesText, extraHolders = [] }: WorldOptions): World & {
  /** The places with that folded name, the largest first. */
  readonly placeIndex: (foldedName: string) => readonly Place[];
} {
  const places = parsePlaces(placesText);
  const holders = lazily(() => [...parseHolders(HOLDERS).holders, ...extraHolders]);
  const holderIndex = lazily(() => indexHolders(holders()));
  return {
    countries: COUNTRIES,
    organizations: ORGANIZATIONS,
    seats: SEATS,
    outlets: OUTLETS,
    regions: REGIONS,
    get places() {
      return places.all;
    },
    get holders() {
      return holders();
    },
    country: (alpha3) => COUNTRY_BY_CODE.get(alpha3),
    organization: (id) => ORGANIZATION_BY_ID.get(id),
    seat: (id) => SEAT_BY_ID.get(id),
    outlet: (id) => OUTLET_BY_ID.get(id),
    region: (id) => REGION_BY_ID.get(id),
    place: (geonames) => places.get(geonames),
    bodyOf: (alpha3, kind) => {
      const id = STATE_BODIES.get(`${alpha3} ${kind}`) ?? `${alpha3}-${kind}`;
      return ORGANIZATION_BY_ID.has(id) ? id : undefined;
    },
    institutionSector: (kind) => INSTITUTIONS.get(kind),
    placesNamed: (foldedName) => places.named(foldedName).map((place) => place.geonames),
    countryOfCapital: (geonames) => COUNTRY_BY_CAPITAL.get(geonames),
    holder: (office, date) => holderIndex().holder(office, date),
    holdersNamed: (foldedName, date) => holderIndex().holdersNamed(foldedName, date),
    placeIndex: (foldedName) => places.named(foldedName),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

const COUNTRY_BY_CODE = new Map(COUNTRIES.map((country) => [country.alpha3, country]));
const COUNTRY_BY_CAPITAL = new Map(
  COUNTRIES.filter((country) => country.capital !== 0).map((country) => [country.capital, country]),
);
const ORGANIZATION_BY_ID = byId(ORGANIZATIONS);
const SEAT_BY_ID = byId(SEATS);
const OUTLET_BY_ID = byId(OUTLETS);
const REGION_BY_ID = byId(REGIONS);
