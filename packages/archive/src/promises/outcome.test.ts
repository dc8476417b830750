import { expect, test } from 'vitest';
import { recordOf, type Told } from '../../test/record.js';
import { reportFacts } from '../facts/index.js';
import { isPromise, promiseOutcome } from './outcome.js';

const ENTITIES: Told['entities'] = {
  'Radu Stamatin': { country: 'ROU', sector: 'GOV' },
  'Inês Cordeiro': { country: 'PRT', sector: 'GOV' },
  Lisabona: { kind: 'place', country: 'PRT' },
};

type Event = NonNullable<Told['events']>[number];

function only(id: string, published: string, event: Omit<Event, 'words'>, words = 'Radu Stamatin merge la Lisabona') {
  const facts = reportFacts(
    recordOf({ id, published, text: `${words} la Inês Cordeiro.`, entities: ENTITIES, events: [{ words, ...event }] }),
  );
  const [fact] = facts.events;
  if (!fact) throw new Error('no event');
  return { facts, event: fact };
}

const VISIT = { type: 'CONSULT', actors: ['Radu Stamatin'], recipients: ['Inês Cordeiro'] } as const;
const planned = only('p', '2025-09-01', { ...VISIT, place: 'Lisabona', time: '2025-09-05', status: 'planned' });

test.each<[string, ReturnType<typeof only>, string | null]>([
  ['held on its day', only('l', '2025-09-05', { ...VISIT, place: 'Lisabona', time: '2025-09-05' }), 'fulfilled'],
  ['another meeting, weeks later', only('l', '2025-10-20', { ...VISIT, time: '2025-10-20' }), null],
  ['told of before it was planned', only('l', '2025-08-30', { ...VISIT, time: '2025-08-30' }), null],
  ['denied on its day', only('l', '2025-09-05', { ...VISIT, time: '2025-09-05', status: 'denied' }), 'broken'],
  [
    'called off',
    only(
      'l',
      '2025-09-04',
      { type: 'REJECT', mode: 'meet', actors: ['Radu Stamatin'] },
      'Radu Stamatin a anulat vizita',
    ),
    'broken',
  ],
  ['still only planned', only('l', '2025-09-03', { ...VISIT, time: '2025-09-05', status: 'planned' }), null],
  [
    'held by somebody else',
    only('l', '2025-09-05', { ...VISIT, actors: [], recipients: [], time: '2025-09-05' }),
    null,
  ],
])('a planned visit and what came of it: %s', (_, later, outcome) => {
  expect(isPromise(planned.event)).toBe(true);
  expect(promiseOutcome(planned, later)).toBe(outcome);
});

test('a threat that says nothing of its content is kept open', () => {
  const threat = only('p', '2025-09-01', { type: 'THREATEN', actors: ['Radu Stamatin'], status: 'threatened' });
  const later = only('l', '2025-09-03', { type: 'THREATEN', actors: ['Radu Stamatin'] });
  expect(promiseOutcome(threat, later)).toBeNull();
});
