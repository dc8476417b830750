import type { EntityName } from '@cronicar/archive';
import { AUXILIARY_MODE, QUAD } from './tables.js';
import { ploverCountry, type Told } from './told.js';

/** The event as a PLOVER record; what isn't known is left out. What didn't happen has an auxiliary mode and says so. */
export function ploverRecord(told: Told): object {
  const { event, engine, url } = told;
  const { report, place, mode, status } = event;
  const [start, end] = event.span;
  const sides = (entities: readonly EntityName[]) => entities.map((one) => ploverEntity(one, told));
  return known({
    id: event.id,
    date: event.day,
    actor: sides(event.actors),
    recipient: sides(event.recipients),
    event: [event.type],
    mode: [mode, AUXILIARY_MODE[status]].filter((one) => one),
    context: event.contexts,
    quad_code: QUAD[event.type],
    event_scale: event.goldstein,
    event_loc: place ? known({ extracted_place: place.name, country_code: ploverCountry(place) }) : null,
    text: event.words,
    text_info: { start, end },
    link: url,
    cite_info: known({ url, title: report.title, language: report.language, publication: report.outlet }),
    coder: engine,
    comment: `status: ${status}`,
  });
}

function ploverEntity(entity: EntityName, { sectorOf }: Told): object {
  const { name, wikidata } = entity;
  const code = ploverCountry(entity);
  return known({ code, sector: sectorOf(entity), entity_text: name, identifier_id: wikidata });
}

function known(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
