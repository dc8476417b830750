import type { EntityName } from '@cronicar/archive';
import { countryNames } from '../../page/country-name.js';
import type { FormatColumn, Told } from './told.js';

const countryName = countryNames('en');
const country = (entity: EntityName | null | undefined) => (entity?.country ? countryName(entity.country) : null);
const sector = (entity: EntityName | undefined, { sectorOf }: Told) => (entity ? sectorOf(entity) : null);
const unknown = () => null;

/** The columns of the ICEWS files, in their order; each side is the first that the event names. */
export const ICEWS: readonly FormatColumn[] = [
  { name: 'Event ID', of: ({ event }) => event.id },
  { name: 'Event Date', of: ({ event }) => event.day },
  { name: 'Source Name', of: ({ event }) => event.actors[0]?.name ?? null },
  { name: 'Source Sectors', of: (told) => sector(told.event.actors[0], told) },
  { name: 'Source Country', of: ({ event }) => country(event.actors[0]) },
  { name: 'Event Text', of: ({ event }) => [event.type, event.mode].filter(Boolean).join(' ') },
  { name: 'CAMEO Code', of: ({ event }) => event.cameo },
  { name: 'Intensity', of: ({ event }) => event.goldstein },
  { name: 'Target Name', of: ({ event }) => event.recipients[0]?.name ?? null },
  { name: 'Target Sectors', of: (told) => sector(told.event.recipients[0], told) },
  { name: 'Target Country', of: ({ event }) => country(event.recipients[0]) },
  { name: 'Story ID', of: ({ event }) => event.report.id },
  { name: 'Sentence Number', of: unknown },
  { name: 'Publisher', of: ({ event }) => event.report.outlet },
  { name: 'City', of: unknown },
  { name: 'District', of: unknown },
  { name: 'Province', of: unknown },
  { name: 'Country', of: ({ event }) => country(event.place) },
  { name: 'Latitude', of: unknown },
  { name: 'Longitude', of: unknown },
];
