import type { Comparison } from '@cronicar/server/api';
import { expect, test } from 'vitest';
import { factsOf } from './facts-of.js';

const party = (name: string) => ({ name, country: null });

test('events and statements come in one shape, those that most tell first', () => {
  const comparison = {
    events: [
      {
        ...{ id: 'e1', type: 'PROTEST', mode: 'strike', actors: [party('medici')], recipients: [], missing: ['b'] },
        members: [{ report: 'a', event: 'v1', words: 'medicii protestează', span: [0, 1] }],
      },
      {
        ...{ id: 'e2', type: 'REQUEST', mode: null, actors: [party('X'), party('Y')], recipients: [party('Z')] },
        missing: [],
        members: [
          { report: 'a', event: 'v2', words: 'cer', span: [0, 1] },
          { report: 'b', event: 'v1', words: 'au cerut', span: [0, 1] },
        ],
      },
    ],
    statements: [
      {
        ...{ id: 's1', act: 'deny', speaker: null, missing: ['b'] },
        members: [
          { report: 'a', statement: 's3', words: 'neagă', wording: 'first' },
          { report: 'a', statement: 's4', words: 'a negat', wording: 'changed' },
        ],
      },
    ],
  } as unknown as Comparison;
  const { events, statements } = factsOf(comparison, {
    event: (type, mode) => `${type} ${mode}`,
    act: (act) => act,
  });
  expect(events.map(({ id, name, who, telling }) => [id, name, who, telling])).toEqual([
    ['e2', 'REQUEST null', 'X, Y → Z', ['a', 'b']],
    ['e1', 'PROTEST strike', 'medici', ['a']],
  ]);
  expect(statements[0]).toMatchObject({ name: 'deny', who: '', telling: ['a'], missing: ['b'] });
  expect(statements[0]?.tellings.map(({ fact }) => fact)).toEqual(['s3', 's4']);
});
