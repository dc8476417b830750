import { groupStories, memberOf } from '@cronicar/archive/merging';
import { readReport } from '@cronicar/intake';
import type { EventType, RecordEvent, ReportRecord } from '@cronicar/reader';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../random.js';
import { linkAll } from './archive.js';
import { goldRecord } from './gold-record.js';
import { ownReports } from './sets.js';

const TRIALS = 5;
const TYPES: readonly EventType[] = ['AGREE', 'CONSULT', 'ASSAULT', 'ACCUSE', 'REQUEST', 'PROTEST', 'COERCE'];

async function goldRecords(): Promise<{ name: string; cluster: string; record: ReportRecord }[]> {
  const records = [];
  for (const { name, gold, bytes } of ownReports({})) {
    if (gold.language !== 'ro') continue;
    const { report } = await readReport(bytes, name, { language: 'ro', readable: ['ro'] });
    if (report) records.push({ name, cluster: gold.cluster ?? name, record: goldRecord(name, gold, report) });
  }
  return records;
}

describe.each([0.25, 0.5])('where a share of %f of the events is lost', (share) => {
  const lost = (random: () => number, events: readonly RecordEvent[]) => events.filter(() => random() >= share);
  const mistyped = (random: () => number, events: readonly RecordEvent[]) =>
    events.map((event) => {
      if (random() >= share) return event;
      return { ...event, type: TYPES[Math.floor(random() * TYPES.length)] as EventType, mode: null };
    });

  test.each([
    ['missed', lost],
    ['taken for another kind', mistyped],
  ])('or %s, stories stay whole and no stranger comes in', async (_, misread) => {
    const random = randomFrom(11);
    const records = await goldRecords();
    const clusters = new Map(records.map(({ name, cluster }) => [name, cluster]));
    for (let trial = 0; trial < TRIALS; trial++) {
      const members = records.map(({ name, record }) =>
        memberOf(
          {
            ...record,
            events: misread(random, record.events),
            statements: record.statements.filter(() => random() >= share / 2),
          },
          name,
        ),
      );
      const groups = groupStories(members, linkAll(members));
      for (const group of groups)
        expect(new Set(group.map((name) => clusters.get(name))).size, group.join(' ')).toBe(1);
      expect(groups).toHaveLength(new Set(clusters.values()).size);
    }
  });
});
