import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '@cronicar/archive/merging';
import type { Recorded } from './archive.js';
import { shortOf } from './archive-told.js';
import { compare } from './comparison.js';
import { matchEvents } from './facets/events.js';
import { ROOT } from './sets.js';

/** Pairs of events of two reports that are one happening. */
export interface PairScore {
  /** Of the pairs that merging joined. */
  readonly precision: number;
  /** Of all pairs that the reports tell, whether or not their events were read. */
  readonly recall: number;
  /** Of the pairs of which both events were read: what merging itself could find. */
  readonly recallOfRead: number;
}

interface SameEvents {
  readonly same: readonly (readonly string[])[];
  readonly may: readonly (readonly string[])[];
}

/**
 * Pairwise over the merged events of all stories (Bagga & Baldwin would weigh clusters; pairs are what a reader meets). An
 * event that was read stands for the one of the gold it is counted as; of two that are none nobody can tell, and one that
 * is none joined to one that is some is wrong.
 */
export function scorePairs(reports: readonly Recorded[], stories: readonly Story[], wrong: string[]): PairScore {
  const gold = JSON.parse(readFileSync(join(ROOT, 'evaluation/archive/same-events.json'), 'utf8')) as SameEvents;
  const here = new Set(reports.map(({ name }) => shortOf(name)));
  const names = goldNames(reports);
  const read = new Set(names.values());
  const optional = optionalOf(reports);
  // As everywhere, what is optional counts when found and is not missed when not.
  const told = (ref: string) => here.has(reportOf(ref)) && (read.has(ref) || !optional.has(ref));
  const same = new Set([...pairsOf(gold.same)].filter((pair) => pair.split(' ').every(told)));
  const may = pairsOf(gold.may);
  const found = pairsOf(
    stories.flatMap(({ events }) =>
      events.map(({ members }) =>
        members.map(({ report, event }) => names.get(`${report} ${event}`) ?? `${shortOf(report)}.?${event}`),
      ),
    ),
  );
  let right = 0;
  let extra = 0;
  for (const pair of found) {
    if (same.has(pair)) right++;
    else if (!may.has(pair) && pair.split('?').length < 3) {
      extra++;
      wrong.push(`events: ${pair} are two`);
    }
  }
  for (const pair of same) {
    if (found.has(pair)) continue;
    const missed = pair.split(' ').filter((ref) => !read.has(ref));
    wrong.push(`events: ${pair} are one${missed.length > 0 ? ` (not read: ${missed.join(', ')})` : ''}`);
  }
  const ofRead = [...same].filter((pair) => pair.split(' ').every((ref) => read.has(ref))).length;
  return {
    precision: right / Math.max(1, right + extra),
    recall: right / Math.max(1, same.size),
    recallOfRead: right / Math.max(1, ofRead),
  };
}

/** What the gold calls each event: `a1.3` is the third of `a1`. */
function goldNames(reports: readonly Recorded[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, gold, record } of reports) {
    if (record.engine === 'gold') {
      for (const { id } of record.events) names.set(`${name} ${id}`, `${shortOf(name)}.${id.slice(1)}`);
      continue;
    }
    const events = record.events.filter(({ type }) => !type.startsWith('+'));
    for (const [wanted, find] of matchEvents(compare(gold, record)).found)
      names.set(`${name} ${events[find]?.id}`, `${shortOf(name)}.${wanted + 1}`);
  }
  return names;
}

function optionalOf(reports: readonly Recorded[]): Set<string> {
  return new Set(
    reports.flatMap(({ name, gold }) =>
      (gold.events ?? []).flatMap(({ optional }, i) => (optional ? [`${shortOf(name)}.${i + 1}`] : [])),
    ),
  );
}

function reportOf(ref: string): string {
  return ref.split('.')[0] as string;
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups)
    for (const a of group) for (const b of group) if (a < b && reportOf(a) !== reportOf(b)) pairs.add(`${a} ${b}`);
  return pairs;
}
