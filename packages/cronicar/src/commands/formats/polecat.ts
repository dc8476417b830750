import type { EntityName } from '@cronicar/archive';
import { QUAD } from './tables.js';
import { type FormatColumn, ploverCountry, type Told } from './told.js';

const joined = (values: readonly (string | null)[]) =>
  values.some((one) => one) ? values.map((one) => (one ?? '').replaceAll(';', ',')).join('; ') : null;
const names = (entities: readonly EntityName[]) => joined(entities.map(({ name }) => name));
const countries = (entities: readonly EntityName[]) => joined(entities.map(ploverCountry));
const sectors = (entities: readonly EntityName[], { sectorOf }: Told) => joined(entities.map(sectorOf));
const first = (entities: readonly EntityName[], { sectorOf }: Told) => (entities[0] ? sectorOf(entities[0]) : null);
const unknown = () => null;

/** The columns of the POLECAT files, in their order. What the archive doesn't know stays empty. */
export const POLECAT: readonly FormatColumn[] = [
  { name: 'Event ID', of: ({ event }) => event.id },
  { name: 'Event Date', of: ({ event }) => event.day },
  { name: 'Event Type', of: ({ event }) => event.type },
  { name: 'Event Mode', of: ({ event }) => event.mode },
  { name: 'Intensity', of: ({ event }) => event.goldstein },
  { name: 'Quad Code', of: ({ event }) => QUAD[event.type] },
  { name: 'Contexts', of: ({ event }) => joined(event.contexts) },
  { name: 'Actor Name', of: ({ event }) => names(event.actors) },
  { name: 'Actor Country', of: ({ event }) => countries(event.actors) },
  { name: 'Actor COW', of: unknown },
  { name: 'Primary Actor Sector', of: (told) => first(told.event.actors, told) },
  { name: 'Actor Sectors', of: (told) => sectors(told.event.actors, told) },
  { name: 'Actor Title', of: unknown },
  { name: 'Actor Name Raw', of: unknown },
  { name: 'Wikipedia Actor ID', of: unknown },
  { name: 'Recipient Name', of: ({ event }) => names(event.recipients) },
  { name: 'Recipient Country', of: ({ event }) => countries(event.recipients) },
  { name: 'Recipient COW', of: unknown },
  { name: 'Primary Recipient Sector', of: (told) => first(told.event.recipients, told) },
  { name: 'Recipient Sectors', of: (told) => sectors(told.event.recipients, told) },
  { name: 'Recipient Title', of: unknown },
  { name: 'Recipient Name Raw', of: unknown },
  { name: 'Wikipedia Recipient ID', of: unknown },
  { name: 'Placename', of: ({ event }) => event.place?.name ?? null },
  { name: 'City', of: unknown },
  { name: 'District', of: unknown },
  { name: 'Province', of: unknown },
  { name: 'Country', of: ({ event }) => (event.place ? ploverCountry(event.place) : null) },
  { name: 'Latitude', of: unknown },
  { name: 'Longitude', of: unknown },
  { name: 'GeoNames ID', of: unknown },
  { name: 'Raw Placename', of: unknown },
  { name: 'Feature Type', of: unknown },
  { name: 'Source', of: ({ event }) => event.report.outlet },
  { name: 'Publication Date', of: ({ event }) => event.report.published.slice(0, 10) },
  { name: 'Story People', of: unknown },
  { name: 'Story Organizations', of: unknown },
  { name: 'Story Locations', of: unknown },
  { name: 'Language', of: ({ event }) => event.report.language },
  { name: 'Version', of: ({ engine }) => engine },
];
