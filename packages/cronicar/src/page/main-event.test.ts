import type { RecordEntity, RecordEvent, ReportRecord } from '@cronicar/reader';
import { expect, test } from 'vitest';
import { mainEvent } from './main-event.js';

const TEXT =
  'Horia Dăncescu, eliberat după doi ani\nTribunalul Cernavodă a respins contestația. Ploile au dus la evacuarea unor persoane. ' +
  'Apa a ajuns și în gară. Trenurile au întârziat. ' +
  'Primăria a alocat bani pentru rețea. '.padEnd(600, 'x') +
  'Ana Lupu a fost demisă.';

const entity = (
  id: string,
  kind: RecordEntity['kind'],
  name: string,
  more: Partial<RecordEntity> = {},
): RecordEntity => ({
  id,
  kind,
  name,
  country: null,
  sector: null,
  wikidata: null,
  roles: [],
  mentions: [{ span: [0, 1], text: name, form: /^\p{Lu}/u.test(name) ? 'name' : 'description' }],
  ...more,
});

const ENTITIES = [
  entity('horia', 'person', 'Horia Dăncescu'),
  entity('court', 'organization', 'Tribunalul Cernavodă'),
  entity('people', 'group', 'persoane'),
  entity('net', 'organization', 'rețea'),
  entity('ana', 'person', 'Ana Lupu'),
];

const event = (
  id: string,
  words: string,
  actors: string[],
  recipients: string[],
  status = 'happened',
): RecordEvent => ({
  id,
  type: 'ACCUSE',
  mode: null,
  contexts: [],
  theme: null,
  actors,
  recipients,
  place: null,
  time: null,
  status: status as RecordEvent['status'],
  sources: [],
  disputes: [],
  statement: null,
  trigger: [TEXT.indexOf(words), TEXT.indexOf(words) + words.length],
  evidence: [0, 1],
  cameo: null,
  goldstein: null,
});

const RELEASE = event('release', 'eliberat', [], ['horia']);
const REFUSAL = event('refusal', 'a respins', ['court'], []);
const CROWD = event('crowd', 'evacuarea', ['people'], []);
const GRID = event('grid', 'a alocat', ['people'], ['net']);
const FIRE: RecordEvent = { ...event('fire', 'Ploile', [], []), type: '+DISASTER' };
const FAR = event('far', 'a alocat', ['court'], ['net']);
const LATER = event('later', 'a fost demisă', ['court'], ['ana']);

/** Events of a report → the one that its head shows. */
test.each<readonly [why: string, events: readonly RecordEvent[], expected: string | undefined]>([
  ['the headline before the lead', [REFUSAL, RELEASE], 'release'],
  ['the lead before the rest', [LATER, REFUSAL], 'refusal'],
  ['nothing far from the lead', [LATER], undefined],
  ['nothing that nobody named does', [CROWD, GRID], undefined],
  ['a named doer before nobody', [CROWD, REFUSAL], 'refusal'],
  ['what befalls a place, where nobody does it', [CROWD, FIRE], 'fire'],
  ['a crowd that protests', [{ ...CROWD, type: 'PROTEST' }], 'crowd'],
  ['nothing told behind the opening', [FAR], undefined],
  [
    'nothing that only may be, or is not',
    [
      { ...FIRE, status: 'possible' },
      { ...REFUSAL, status: 'hypothetical' },
      { ...RELEASE, status: 'denied' },
    ],
    undefined,
  ],
  ['what is done before what is asked', [{ ...REFUSAL, id: 'asked', status: 'requested' }, REFUSAL], 'refusal'],
])('%s', (_why, events, expected) => {
  const record = { report: { text: TEXT, title: null }, entities: ENTITIES, events } as unknown as ReportRecord;
  expect(mainEvent(record)?.id).toBe(expected);
});

test('who stands in the title comes first', () => {
  const record = {
    report: { text: TEXT.slice(TEXT.indexOf('\n') + 1), title: 'Lupu, demisă de tribunal: Cernavodă' },
    entities: ENTITIES,
    events: [
      { ...event('other', 'a respins', ['court'], ['horia']), trigger: [10, 15] },
      { ...event('told', 'a respins', ['court'], ['ana']), trigger: [20, 25] },
    ],
  } as unknown as ReportRecord;
  expect(mainEvent(record)?.id).toBe('told');
});
