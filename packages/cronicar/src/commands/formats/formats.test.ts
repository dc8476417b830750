import { readFileSync } from 'node:fs';
import type { Archive, EntityName, EventView } from '@cronicar/archive';
import { describe, expect, test } from 'vitest';
import { EVENT_FORMATS, type EventFormat, TABLE_FORMATS } from './formats.js';
import { ploverRecord } from './plover.js';
import { type Told, tookPlace, tsvLine } from './told.js';
import { writeEvents } from './write-events.js';

const DOCS = readFileSync(new URL('../../../../../docs/exports.md', import.meta.url), 'utf8');
/** As the publishers of the data sets give them. */
const ORDER = {
  polecat: `
Event ID, Event Date, Event Type, Event Mode, Intensity, Quad Code, Contexts, Actor Name, Actor Country, Actor COW,
Primary Actor Sector, Actor Sectors, Actor Title, Actor Name Raw, Wikipedia Actor ID, Recipient Name, Recipient
Country, Recipient COW, Primary Recipient Sector, Recipient Sectors, Recipient Title, Recipient Name Raw, Wikipedia
Recipient ID, Placename, City, District, Province, Country, Latitude, Longitude, GeoNames ID, Raw Placename, Feature
Type, Source, Publication Date, Story People, Story Organizations, Story Locations, Language, Version
`,
  icews: `
Event ID, Event Date, Source Name, Source Sectors, Source Country, Event Text, CAMEO Code, Intensity, Target Name,
Target Sectors, Target Country, Story ID, Sentence Number, Publisher, City, District, Province, Country, Latitude,
Longitude
`,
  gdelt: `
GLOBALEVENTID, SQLDATE, MonthYear, Year, FractionDate, Actor1Code, Actor1Name, Actor1CountryCode,
Actor1KnownGroupCode, Actor1EthnicCode, Actor1Religion1Code, Actor1Religion2Code, Actor1Type1Code, Actor1Type2Code,
Actor1Type3Code, Actor2Code, Actor2Name, Actor2CountryCode, Actor2KnownGroupCode, Actor2EthnicCode,
Actor2Religion1Code, Actor2Religion2Code, Actor2Type1Code, Actor2Type2Code, Actor2Type3Code, IsRootEvent, EventCode,
EventBaseCode, EventRootCode, QuadClass, GoldsteinScale, NumMentions, NumSources, NumArticles, AvgTone,
Actor1Geo_Type, Actor1Geo_FullName, Actor1Geo_CountryCode, Actor1Geo_ADM1Code, Actor1Geo_ADM2Code, Actor1Geo_Lat,
Actor1Geo_Long, Actor1Geo_FeatureID, Actor2Geo_Type, Actor2Geo_FullName, Actor2Geo_CountryCode, Actor2Geo_ADM1Code,
Actor2Geo_ADM2Code, Actor2Geo_Lat, Actor2Geo_Long, Actor2Geo_FeatureID, ActionGeo_Type, ActionGeo_FullName,
ActionGeo_CountryCode, ActionGeo_ADM1Code, ActionGeo_ADM2Code, ActionGeo_Lat, ActionGeo_Long, ActionGeo_FeatureID,
DATEADDED, SOURCEURL
`,
};
const PREMIER: EntityName = { name: 'Livia\tScor\r\nțaru', kind: 'person', country: 'ROU', wikidata: 'Q9' };
const UNION: EntityName = { name: '=Uniunea; Văilor', kind: 'organization', country: 'EU', wikidata: null };
const KOSOVO: EntityName = { name: 'Kosovo', kind: 'country', country: 'XKX', wikidata: null };
const FRANCE: EntityName = { name: 'Franța', kind: 'country', country: 'FRA', wikidata: null };

const EVENT: Told['event'] = {
  id: 'abc/v1',
  report: {
    id: 'abc',
    file: null,
    outlet: 'Ecoul\tVăii',
    title: 'Vizită',
    published: '2025-04-11T10:00:00+03:00',
    language: 'ro',
  },
  day: '2025-04-10',
  words: 'Scorțaru a vizitat\nFranța',
  span: [4, 29],
  type: 'RETREAT',
  mode: 'withdraw',
  contexts: ['military', 'territory'],
  theme: null,
  status: 'happened',
  actors: [PREMIER, UNION],
  recipients: [KOSOVO],
  place: FRANCE,
  time: null,
  sources: [],
  statement: null,
  disputes: [],
  cameo: '0873',
  goldstein: 8,
};

function told(change: Partial<Told['event']> = {}): Told {
  return {
    event: { ...EVENT, ...change },
    url: 'https://ecoul.example/1',
    added: '2025-04-12T01:30:00.000+03:00',
    engine: 'cronicar 0',
    sectorOf: ({ name }) => (name === PREMIER.name ? 'GOV' : null),
  };
}

function row(format: keyof typeof TABLE_FORMATS, change?: Partial<Told['event']>): Record<string, string> {
  const { columns } = TABLE_FORMATS[format];
  const line = tsvLine(columns.map(({ of }) => of(told(change))));
  expect(line).not.toMatch(/[\r\n]/);
  const cells = line.split('\t');
  expect(cells).toHaveLength(columns.length);
  return Object.fromEntries(columns.flatMap(({ name }, at) => (cells[at] ? [[name, cells[at]]] : [])));
}

describe('tables', () => {
  test.each([
    ['polecat', 40],
    ['icews', 20],
    ['gdelt', 61],
  ] as const)('%s has its %i columns in their order, each documented', (format, count) => {
    const names = TABLE_FORMATS[format].columns.map(({ name }) => name);
    expect(names).toEqual(ORDER[format].trim().replaceAll('\n', ' ').split(', '));
    expect(names).toHaveLength(count);
    const section = DOCS.split(`## ${format}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(names.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  test('polecat lists all of a side, in the same order', () => {
    expect(row('polecat')).toEqual({
      'Event ID': 'abc/v1',
      'Event Date': '2025-04-10',
      'Event Type': 'RETREAT',
      'Event Mode': 'withdraw',
      Intensity: '8',
      'Quad Code': '2',
      Contexts: 'military; territory',
      'Actor Name': 'Livia Scor țaru; =Uniunea, Văilor',
      'Actor Country': 'ROU; EU',
      'Primary Actor Sector': 'GOV',
      'Actor Sectors': 'GOV;',
      'Recipient Name': 'Kosovo',
      'Recipient Country': 'KOS',
      Placename: 'Franța',
      Country: 'FRA',
      Source: 'Ecoul Văii',
      'Publication Date': '2025-04-11',
      Language: 'ro',
      Version: 'cronicar 0',
    });
  });

  test('icews has the first of each side', () => {
    expect(row('icews', { goldstein: -6 })).toEqual({
      'Event ID': 'abc/v1',
      'Event Date': '2025-04-10',
      'Source Name': 'Livia Scor țaru',
      'Source Sectors': 'GOV',
      'Source Country': 'Romania',
      'Event Text': 'RETREAT withdraw',
      'CAMEO Code': '0873',
      Intensity: '-6',
      'Target Name': 'Kosovo',
      'Target Country': 'Kosovo',
      'Story ID': 'abc',
      Publisher: 'Ecoul Văii',
      Country: 'France',
    });
    expect(row('icews', { actors: [UNION] })['Source Name']).toBe("'=Uniunea; Văilor");
  });

  test('gdelt has CAMEO codes as far as they are known', () => {
    expect(row('gdelt')).toEqual({
      GLOBALEVENTID: 'abc/v1',
      SQLDATE: '20250410',
      MonthYear: '202504',
      Year: '2025',
      FractionDate: '2025.2740',
      Actor1Code: 'ROMGOV',
      Actor1Name: 'Livia Scor țaru',
      Actor1CountryCode: 'ROM',
      Actor1Type1Code: 'GOV',
      Actor2Name: 'Kosovo',
      EventCode: '0873',
      EventBaseCode: '087',
      EventRootCode: '08',
      QuadClass: '2',
      GoldsteinScale: '8',
      NumMentions: '1',
      NumSources: '1',
      NumArticles: '1',
      ActionGeo_Type: '1',
      ActionGeo_FullName: 'Franța',
      DATEADDED: '20250411223000',
      SOURCEURL: 'https://ecoul.example/1',
    });
    const bare = row('gdelt', { actors: [UNION], recipients: [], place: { ...FRANCE, kind: 'place' } });
    expect(Object.keys(bare).filter((name) => /^Actor/.test(name))).toEqual(['Actor1Name']);
    expect(bare.ActionGeo_Type).toBeUndefined();
  });

  test.each([
    ['050', '1'],
    ['060', '2'],
    ['130', '3'],
    ['141', '4'],
  ])('CAMEO %s is of quad class %s', (cameo, quad) => {
    expect(row('gdelt', { cameo }).QuadClass).toBe(quad);
  });
});

describe('plover', () => {
  test('keeps lists and what is known', () => {
    const record = ploverRecord(told());
    expect(record).toEqual({
      id: 'abc/v1',
      date: '2025-04-10',
      actor: [
        { code: 'ROU', sector: 'GOV', entity_text: PREMIER.name, identifier_id: 'Q9' },
        { code: 'EU', entity_text: UNION.name },
      ],
      recipient: [{ code: 'KOS', entity_text: 'Kosovo' }],
      event: ['RETREAT'],
      mode: ['withdraw'],
      context: ['military', 'territory'],
      quad_code: 2,
      event_scale: 8,
      event_loc: { extracted_place: 'Franța', country_code: 'FRA' },
      text: EVENT.words,
      text_info: { start: 4, end: 29 },
      link: 'https://ecoul.example/1',
      cite_info: { url: 'https://ecoul.example/1', title: 'Vizită', language: 'ro', publication: 'Ecoul\tVăii' },
      coder: 'cronicar 0',
      comment: 'status: happened',
    });
    const section = DOCS.split('## plover\n')[1]?.split('\n## ')[0] ?? '';
    expect(Object.keys(record).filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  test.each([
    ['happened', [], true],
    ['ongoing', [], true],
    ['planned', ['future'], false],
    ['promised', ['future'], false],
    ['requested', ['future'], false],
    ['threatened', ['future'], false],
    ['possible', ['hypothetical'], false],
    ['hypothetical', ['hypothetical'], false],
    ['denied', ['negation'], false],
  ])('%s has the auxiliary modes %j and stands in the tables: %j', (status, mode, there) => {
    const one = told({ status, mode: null });
    expect(ploverRecord(one)).toMatchObject({ mode, comment: `status: ${status}` });
    expect(tookPlace(one)).toBe(there);
  });
});

/** Of a type that no format of others knows. */
const BEYOND: EventView = { ...EVENT, id: 'abc/v4', type: '+APPOINT', mode: null, cameo: null, goldstein: null };

test.each(EVENT_FORMATS)(
  '%s is written part after part, with what happened or with all',
  async (format: EventFormat) => {
    const parts = [[EVENT, { ...EVENT, id: 'abc/v2', status: 'denied' }, BEYOND], [{ ...EVENT, id: 'abc/v3' }]];
    const asked: string[] = [];
    const archive = {
      events: async ({ after }: { after?: string }) => ({ items: parts[after ? 1 : 0], next: after ? null : 'more' }),
      report: async (id: string) => {
        asked.push(id);
        return { report: { url: null, added: '2025-04-12T00:00:00Z' }, record: { engine: 'cronicar 0', entities: [] } };
      },
    } as unknown as Archive;
    const lines: string[] = [];
    await writeEvents(archive, {}, format, {
      print: async (...more) => void lines.push(...more),
      printJson: async (...more) => void lines.push(...more.map((one) => JSON.stringify(one))),
    });
    const ids = lines.map((line) => /abc\/v\d/.exec(line)?.[0] ?? 'header');
    const all = { plover: ['abc/v1', 'abc/v2', 'abc/v3'], gdelt: ['abc/v1', 'abc/v3'] };
    expect(ids).toEqual(all[format as keyof typeof all] ?? ['header', 'abc/v1', 'abc/v3']);
    expect(asked).toEqual(['abc', 'abc']);
  },
);
