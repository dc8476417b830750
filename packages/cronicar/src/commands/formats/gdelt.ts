import type { EntityName } from '@cronicar/archive';
import { CAMEO_COUNTRY, CAMEO_TYPE } from './tables.js';
import type { FormatColumn, Told } from './told.js';

type Side = 'actors' | 'recipients';

const unknown = () => null;
const empty = (prefix: string, names: readonly string[]): FormatColumn[] =>
  names.map((name) => ({ name: `${prefix}${name}`, of: unknown }));

const GEO = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'];

/** The columns of GDELT 2.0 Events, in their order; each actor is the first of its side. The files have no header. */
export const GDELT: readonly FormatColumn[] = [
  { name: 'GLOBALEVENTID', of: ({ event }) => event.id },
  { name: 'SQLDATE', of: ({ event }) => digits(event.day) },
  { name: 'MonthYear', of: ({ event }) => digits(event.day).slice(0, 6) },
  { name: 'Year', of: ({ event }) => event.day.slice(0, 4) },
  { name: 'FractionDate', of: ({ event }) => fractionOf(event.day) },
  ...actor('Actor1', 'actors'),
  ...actor('Actor2', 'recipients'),
  { name: 'IsRootEvent', of: unknown },
  { name: 'EventCode', of: ({ event }) => event.cameo },
  { name: 'EventBaseCode', of: ({ event }) => event.cameo.slice(0, 3) },
  { name: 'EventRootCode', of: ({ event }) => event.cameo.slice(0, 2) },
  { name: 'QuadClass', of: ({ event }) => quadOf(event.cameo) },
  { name: 'GoldsteinScale', of: ({ event }) => event.goldstein },
  { name: 'NumMentions', of: () => 1 },
  { name: 'NumSources', of: () => 1 },
  { name: 'NumArticles', of: () => 1 },
  { name: 'AvgTone', of: unknown },
  ...empty('Actor1Geo_', GEO),
  ...empty('Actor2Geo_', GEO),
  { name: 'ActionGeo_Type', of: ({ event }) => (event.place?.kind === 'country' ? 1 : null) },
  { name: 'ActionGeo_FullName', of: ({ event }) => event.place?.name ?? null },
  ...empty('ActionGeo_', GEO.slice(2)),
  { name: 'DATEADDED', of: ({ added }) => digits(new Date(added).toISOString().slice(0, 19)) },
  { name: 'SOURCEURL', of: ({ url }) => url },
];

function actor(prefix: string, side: Side): FormatColumn[] {
  const first = ({ event }: Told): EntityName | undefined => event[side][0];
  const type = (told: Told) => CAMEO_TYPE[sectorOfFirst(told, side) ?? ''] ?? '';
  return [
    { name: `${prefix}Code`, of: (told) => cameoCountry(first(told)) + type(told) },
    { name: `${prefix}Name`, of: (told) => first(told)?.name ?? null },
    { name: `${prefix}CountryCode`, of: (told) => cameoCountry(first(told)) },
    ...empty(prefix, ['KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code']),
    { name: `${prefix}Type1Code`, of: type },
    ...empty(prefix, ['Type2Code', 'Type3Code']),
  ];
}

function sectorOfFirst({ event, sectorOf }: Told, side: Side): string | null {
  const entity = event[side][0];
  return entity ? sectorOf(entity) : null;
}

/** Empty for unions of states, which CAMEO writes in another place. */
function cameoCountry(entity: EntityName | undefined): string {
  const country = entity?.country ?? '';
  return /^[A-Z]{3}$/.test(country) ? (CAMEO_COUNTRY[country] ?? country) : '';
}

/** By CAMEO root: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
function quadOf(cameo: string): number {
  const root = Number(cameo.slice(0, 2));
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 ? 3 : 4;
}

const digits = (day: string) => day.replaceAll(/\D/g, '');

/** As GDELT counts it: months of 30 days in a year of 365. */
function fractionOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return (year + ((month - 1) * 30 + date) / 365).toFixed(4);
}
