/** Which reports make one story: as the comparison finds, and as people decided. */
import type { CorrectionMade } from './corrections/correction.js';
import { groupStories, type Member, type StoryPair } from './merge.js';
import { compare } from './spans.js';

export interface Bond {
  readonly a: string;
  readonly b: string;
}

/** Pairs of reports that people joined, for telling what hangs together. */
export function joinedByPeople(corrections: readonly CorrectionMade[]): Bond[] {
  return corrections.flatMap(({ change, undone }) => {
    if (change.kind !== 'join' || undone) return [];
    const [first, ...others] = change.reports;
    return first === undefined ? [] : others.map((other) => ({ a: first, b: other }));
  });
}

/** Sets of reports that hang together, by whatever bonds. */
export function connected(reports: readonly string[], bonds: readonly Bond[]): string[][] {
  const neighbours = new Map<string, string[]>(reports.map((report) => [report, []]));
  for (const { a, b } of bonds) {
    if (!neighbours.has(a) || !neighbours.has(b)) continue;
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const report of reports) {
    if (seen.has(report)) continue;
    seen.add(report);
    const group = [report];
    for (let at = 0; at < group.length; at++) {
      for (const next of neighbours.get(group[at] as string) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The stories among reports that hang together; what people joined and parted last holds. */
export function storiesAmong(
  members: readonly Member[],
  pairs: readonly StoryPair[],
  corrections: readonly CorrectionMade[],
): string[][] {
  let groups = groupStories(members, pairs);
  for (const { change, undone } of corrections) {
    if (undone || (change.kind !== 'join' && change.kind !== 'part')) continue;
    const meant = new Set(change.reports);
    if (change.kind === 'join') {
      const touched = groups.filter((group) => group.some((report) => meant.has(report)));
      groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
    } else {
      const apart = groups.flat().filter((report) => meant.has(report));
      groups = [...groups.map((group) => group.filter((report) => !meant.has(report))), apart];
    }
    groups = groups.filter((group) => group.length > 0);
  }
  return groups.map((group) => [...group].sort(compare)).sort((a, b) => compare(a[0] as string, b[0] as string));
}
