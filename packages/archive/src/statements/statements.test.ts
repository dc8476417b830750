import { describe, expect, it, test } from 'vitest';
import { QUAY_COPY, QUAY_OTHER, QUAY_WIRE } from '../../test/quay.js';
import { recordOf, type Told } from '../../test/record.js';
import { reportFacts } from '../facts/index.js';
import { wordDrift } from './drift.js';
import { statementLinks } from './links.js';
import { sameStatement } from './same-statement.js';

const facts = (told: Told) => reportFacts(recordOf(told));

function said(words: string, change: Partial<Told> & { speaker?: string; country?: string } = {}): Told {
  const { speaker = 'Corina Ghibu', country = 'ROU', ...rest } = change;
  return {
    id: 'g',
    text: `${speaker}: ${words}`,
    published: '2025-10-06',
    entities: { [speaker]: { country } },
    statements: [{ words, speaker, form: 'direct' }],
    ...rest,
  };
}

function matchOf(a: Told, b: Told) {
  const [x, y] = [facts(a), facts(b)];
  const [one, other] = [x.statements[0], y.statements[0]];
  if (!one || !other) throw new Error('nothing said');
  return sameStatement({ facts: x, statement: one }, { facts: y, statement: other });
}

describe('the same statement', () => {
  const first = said('Niciun copil nu va pierde bursa la toamnă');

  test.each<[string, Told, boolean]>([
    ['worded alike', said('niciun copil nu își va pierde bursa la toamnă'), true],
    ['the next day', said('Niciun copil nu va pierde bursa la toamnă', { published: '2025-10-07' }), true],
    ['of something else', said('Manualele ajung la timp în toate școlile din țară'), false],
    [
      'a week later, word for word',
      said('Niciun copil nu va pierde bursa la toamnă', { published: '2025-10-13' }),
      false,
    ],
    ['by somebody else', said('Niciun copil nu va pierde bursa la toamnă', { speaker: 'Matei Brumaru' }), false],
  ])('%s', (_, other, same) => {
    expect(matchOf(first, other).same).toBe(same);
    expect(matchOf(other, first)).toEqual(matchOf(first, other));
  });

  test.each<[string, 'state' | 'deny', 'state' | 'deny', 'direct' | 'indirect', boolean]>([
    ['a denial and what it denies, as reported', 'state', 'deny', 'indirect', false],
    ['two denials', 'deny', 'deny', 'indirect', true],
    ['the same quoted words, told as a denial by one', 'state', 'deny', 'direct', true],
  ])('%s', (_, act, otherAct, form, same) => {
    const told = (a: 'state' | 'deny') =>
      said('trupele au intrat în satul de lângă frontieră', {
        statements: [{ words: 'trupele au intrat în satul de lângă frontieră', speaker: 'Corina Ghibu', form, act: a }],
      });
    expect(matchOf(told(act), told(otherAct)).same).toBe(same);
  });

  it('finds one across languages by speaker, length and what looks alike, but is never sure', () => {
    const romanian = said('Suspendarea tratatului rămâne o opțiune', { speaker: 'Ingrid Dahlmann', country: 'NOR' });
    const english = said('Suspending the treaty remains an option', {
      speaker: 'Ingrid Dahlmann',
      country: 'NOR',
      language: 'en',
    });
    expect(matchOf(romanian, english)).toMatchObject({ same: true, sure: false });
    const other = said('We will never sign it', { speaker: 'Ingrid Dahlmann', country: 'NOR', language: 'en' });
    expect(matchOf(romanian, other).same).toBe(false);
  });

  it('links what two outlets quote, in whatever order they come', () => {
    const links = statementLinks(facts(QUAY_WIRE), facts(QUAY_OTHER));
    expect(links).toEqual(statementLinks(facts(QUAY_OTHER), facts(QUAY_WIRE)));
    expect(links).toMatchObject([{ statementA: 's1', statementB: 's1', sure: true }]);
    expect(statementLinks(facts(QUAY_WIRE), facts(QUAY_COPY))).toHaveLength(1);
  });
});

test('wording drift, word by word', () => {
  expect(wordDrift('Nu plecăm până nu ne primim salariile', '„Nu plecăm până nu primim toate salariile”')).toEqual([
    { kind: 'same', words: '„Nu plecăm până nu' },
    { kind: 'first', words: 'ne' },
    { kind: 'same', words: 'primim' },
    { kind: 'second', words: 'toate' },
    { kind: 'same', words: 'salariile”' },
  ]);
});
