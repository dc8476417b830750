import { describe, expect, test } from 'vitest';
import { readSections, writeSections } from '../grammar/weights.js';
import { type Asked, judgeSection, loadJudge, SCALE, slotOf, sumOf } from './judge.js';

const asked = (): Asked => ({ trigger: [0, 1], type: 'CONSULT', status: 'happened' });
const weights = (given: Readonly<Record<string, number>>, bias = 0): Int16Array => {
  const table = new Int16Array(1024);
  table[0] = bias * SCALE;
  for (const [feature, weight] of Object.entries(given)) table[slotOf(feature, table.length)] = weight * SCALE;
  return table;
};

describe('judge', () => {
  const judge = loadJudge(
    readSections(
      writeSections([judgeSection('event', weights({ 'lemma=lupta': -3, 'type=ASSAULT': 1 }, 1), -SCALE / 2)]),
    ),
  );
  test.each([
    ['no feature known: the bias decides', ['lemma=ataca'], true],
    ['one against', ['lemma=lupta'], false],
    ['not enough for', ['lemma=lupta', 'type=ASSAULT'], false],
    ['for', ['type=ASSAULT'], true],
  ])('%s', (_, features, stands) => {
    expect(judge.stands('event', features, asked)).toBe(stands);
  });
  test('a language without weights is trusted', () => {
    const trusting = loadJudge(readSections(writeSections([])));
    expect(trusting.stands('event', ['lemma=lupta'], asked)).toBe(true);
  });
  test('slots are within the table and never the bias', () => {
    for (let i = 0; i < 500; i++) {
      const slot = slotOf(`feature=${i}`, 64);
      expect(slot).toBeGreaterThan(0);
      expect(slot).toBeLessThan(64);
    }
  });
  test('sums add up', () => {
    expect(sumOf(weights({ a: 2, b: -1 }, 1), ['a', 'b', 'c'])).toBe(2 * SCALE);
  });
  test('a table of another kind is refused', () => {
    const wrong = { name: 'judge.event', type: 'u8', data: new Uint8Array(4), meta: { least: 0 } } as const;
    expect(() => loadJudge(readSections(writeSections([wrong])))).toThrow('judge.event');
  });
});
