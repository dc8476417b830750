import { describe, expect, it, test } from 'vitest';
import { QUAY, QUAY_ENGLISH, QUAY_OTHER, QUAY_WIRE } from '../../test/quay.js';
import { recordOf, type Told } from '../../test/record.js';
import { reportFacts } from '../facts/index.js';
import { eventLinks } from './links.js';
import { sameEvent } from './same-event.js';

const facts = (told: Told) => reportFacts(recordOf(told));

function firstEvents(a: Told, b: Told) {
  const [x, y] = [facts(a), facts(b)];
  const [one, other] = [x.events[0], y.events[0]];
  if (!one || !other) throw new Error('no events');
  return sameEvent({ facts: x, event: one }, { facts: y, event: other });
}

const MEETING: Told = {
  id: 'm1',
  text: 'Premierul Radu Stamatin s-a întâlnit luni, la Lisabona, cu președinta Inês Cordeiro.',
  published: '2025-09-01',
  entities: {
    'Radu Stamatin': { country: 'ROU', sector: 'GOV' },
    'Inês Cordeiro': { country: 'PRT', sector: 'GOV' },
    Lisabona: { kind: 'place', country: 'PRT' },
  },
  events: [
    {
      words: 'Radu Stamatin s-a întâlnit luni, la Lisabona, cu președinta Inês Cordeiro',
      type: 'CONSULT',
      actors: ['Radu Stamatin'],
      recipients: ['Inês Cordeiro'],
      place: 'Lisabona',
      time: '2025-09-01',
    },
  ],
};

function meeting(change: Partial<NonNullable<Told['events']>[number]>, published = MEETING.published): Told {
  const [event] = MEETING.events as [NonNullable<Told['events']>[number]];
  return { ...MEETING, id: 'm2', published, events: [{ ...event, ...change }] };
}

describe('the same event', () => {
  it.each([
    ['the arrest in two Romanian reports, a night told as evening and night', QUAY_WIRE, QUAY_OTHER],
    ['the arrest in two languages', QUAY_WIRE, QUAY_ENGLISH],
    [
      'a meeting told from the other side',
      MEETING,
      meeting({ actors: ['Inês Cordeiro'], recipients: ['Radu Stamatin'] }),
    ],
  ])('%s', (_, a, b) => {
    expect(firstEvents(a, b).same).toBe(true);
  });

  test.each<[string, Told, string]>([
    ['a week later', meeting({ time: '2025-09-08' }, '2025-09-08'), 'other time'],
    ['three days later', meeting({ time: '2025-09-04' }, '2025-09-04'), 'other time'],
    ['planned for the same day', meeting({ status: 'planned' }), 'other status'],
    ['of another type', meeting({ type: 'SANCTION' }), 'other type'],
  ])('but not a meeting %s', (_, other, reason) => {
    expect(firstEvents(MEETING, other)).toMatchObject({ same: false, reasons: [reason] });
  });

  it('is symmetric over all events of the fixtures', () => {
    const all = [...QUAY, MEETING].map(facts);
    for (const a of all)
      for (const b of all)
        for (const x of a.events)
          for (const y of b.events)
            expect(sameEvent({ facts: a, event: x }, { facts: b, event: y })).toEqual(
              sameEvent({ facts: b, event: y }, { facts: a, event: x }),
            );
  });

  it('links each event of a report at most once, in whatever order the two reports come', () => {
    const [a, b] = [facts(QUAY_WIRE), facts(QUAY_ENGLISH)];
    const links = eventLinks(a, b);
    expect(links.map(({ eventA, eventB }) => [eventA, eventB])).toEqual([
      ['v1', 'v1'],
      ['v2', 'v2'],
    ]);
    expect(eventLinks(b, a)).toEqual(links);
  });
});
