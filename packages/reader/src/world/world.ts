/** Facts about the world, language-free: what a country, an institution, an outlet, a place and an office is. */

export interface Country {
  /** ISO 3166-1. Kosovo is `XK`/`XKX`. */
  readonly alpha2: string;
  readonly alpha3: string;
  readonly wikidata: string;
  /** English short name, for those who read the table. */
  readonly name: string;
  /** GeoNames id of the capital, or 0. */
  readonly capital: number;
}

export interface Organization {
  /** Short stable key: `NATO`, `EU`, `UN`, `OSCE`. */
  readonly id: string;
  readonly name: string;
  readonly wikidata: string | null;
  /** State it belongs to, alpha-3; null for unions of states. */
  readonly country: string | null;
  /** PLOVER actor group: IGO, UNO, EUR, NGO, ISM, IMG, MNC; null for a state's own bodies. */
  readonly group: string | null;
  readonly sector: string | null;
}

/** A building or seat whose name stands for who works there: Kremlin → Russia's presidency. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  /** alpha-3 of the state, or an organization id. */
  readonly of: string;
  /** The office key whose holder works there, or null: `RUS/president`. */
  readonly office: string | null;
  readonly sector: string | null;
  readonly wikidata: string | null;
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: 'agency' | 'outlet' | 'platform';
  readonly country: string | null;
  readonly wikidata: string | null;
}

export interface Place {
  readonly geonames: number;
  readonly name: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** A region, sea, river or continent that is no city; states that are no more are regions too. */
export interface Region {
  /** ISO 3166-2 code, or a short stable key. */
  readonly id: string;
  readonly name: string;
  /** alpha-3, or null where it lies in several states or none. */
  readonly country: string | null;
  /** `region`, `county`, `oblast`, `state`, `island`, `water`, `continent`, `former-state` … */
  readonly kind: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Offices are `<alpha-3 or organization id>/<office>`: `RUS/president`, `EU/high-representative`, `ROU/prime-minister`. */
export interface Holder {
  readonly office: string;
  /** Name in the spelling of Romanian news where there is one, else the international one. */
  readonly name: string;
  /** Other spellings, any language. */
  readonly aliases: readonly string[];
  /** Language code → how the name is spelt in it, where the table says so. */
  readonly spellings?: Readonly<Record<string, string>>;
  readonly wikidata: string | null;
  readonly gender: 'masc' | 'fem';
  /** ISO dates, first and last day in office, inclusive; `until` null while in office. Month or year precision is allowed. */
  readonly from: string;
  readonly until: string | null;
  /** Acting or interim. */
  readonly acting: boolean;
}

export interface World {
  readonly countries: readonly Country[];
  readonly organizations: readonly Organization[];
  readonly seats: readonly Seat[];
  readonly outlets: readonly Outlet[];
  readonly places: readonly Place[];
  readonly regions: readonly Region[];
  readonly holders: readonly Holder[];
  country(alpha3: string): Country | undefined;
  organization(id: string): Organization | undefined;
  seat(id: string): Seat | undefined;
  outlet(id: string): Outlet | undefined;
  place(geonames: number): Place | undefined;
  region(id: string): Region | undefined;
  /** PLOVER sector of a kind of institution (`foreign-ministry`), or undefined where the kind is unknown. */
  institutionSector(kind: string): string | undefined;
  /** Id of the state's body of a kind (`constitutional-court`), or undefined where the table has none. */
  bodyOf(alpha3: string, kind: string): string | undefined;
  /** GeoNames ids of the places with that folded name, the largest first. */
  placesNamed(foldedName: string): readonly number[];
  /** The state whose capital the place is. */
  countryOfCapital(geonames: number): Country | undefined;
  /** Who held the office on the ISO date, or undefined where the table doesn't know. */
  holder(office: string, date: string): Holder | undefined;
  /** Everyone who held any office on the date and bears the folded name or alias (full name or surname). */
  holdersNamed(foldedName: string, date: string): readonly Holder[];
}
