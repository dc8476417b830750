/** Unions of states, international and non-governmental organisations, movements, and bodies of single states. */
import { BODIES_OF_STATES, UNIONS_AND_MOVEMENTS } from './organizations.data.js';
import { tableRows } from './table.js';
import type { Organization } from './world.js';

export const ORGANIZATIONS: readonly Organization[] = tableRows(UNIONS_AND_MOVEMENTS + BODIES_OF_STATES).map(
  ([id = '', name = '', wikidata, country, group, sector]) => ({
    id,
    name,
    wikidata: wikidata || null,
    country: country || null,
    group: group || null,
    sector: sector || null,
  }),
);
