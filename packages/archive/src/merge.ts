/** What the archive asks of the rooms that compare reports: what is kept of each, how others are found, what they share. */
import type { ReportRecord } from '@cronicar/reader';
import { copyPrint, independentOrigins, originsOf } from './copies/index.js';
import { reportFacts } from './facts/index.js';
import { byTime, type StoryPair } from './stories/build.js';
import { groupStories as group } from './stories/group.js';
import { type BlockingKeys, blockingKeys as keysOf } from './stories/keys.js';
import type { Member } from './stories/pair.js';

export { buildStory, type StoryMember, type StoryPair } from './stories/build.js';
export { linkReports, type Member, type ReportLink } from './stories/pair.js';
export type { FactRef, Overrides, Story } from './stories/story.js';

/** `report` is the archive's own id of the report, by which links, stories and corrections name it. */
export function memberOf(record: ReportRecord, report: string): Member {
  return {
    facts: reportFacts({ ...record, report: { ...record.report, id: report } }),
    print: copyPrint(record.report),
  };
}

/** Keys that a report is stored under, and those under which others that may tell of the same are stored. */
export function blockingKeys({ facts, print }: Member): BlockingKeys {
  return keysOf(facts, print);
}

/** The stories among reports that hang together. Doesn't depend on the order of anything. */
export function groupStories(members: readonly Member[], pairs: readonly StoryPair[]): string[][] {
  const reports = members.map(({ facts }) => ({ id: facts.report, day: facts.day }));
  const edges = pairs.flatMap(({ a, b, link }) => (link.story === null ? [] : [{ a, b, score: link.score }]));
  return group(reports, edges);
}

/** What a listing of stories shows. */
export interface StorySummary {
  readonly title: string | null;
  /** First and last day of publication. */
  readonly from: string;
  readonly until: string;
  readonly reports: number;
  readonly outlets: number;
  readonly independentOrigins: number;
}

export function summarizeStory(members: readonly Member[], pairs: readonly StoryPair[]): StorySummary {
  const inTime = members.map((member) => ({ ...member, text: '' })).sort(byTime);
  const days = members.map(({ facts }) => facts.published.slice(0, 10)).sort();
  const reports = members.map(({ facts, print }) => ({
    id: facts.report,
    published: facts.published,
    outlet: facts.outlet,
    credits: print.credits,
  }));
  const origins = originsOf(
    reports,
    pairs.flatMap(({ link }) => link.copy ?? []),
  );
  return {
    title: inTime.find(({ facts }) => facts.title !== null)?.facts.title ?? inTime[0]?.facts.opening ?? null,
    from: days[0] ?? '',
    until: days.at(-1) ?? '',
    reports: members.length,
    outlets: new Set(members.map(({ facts }) => facts.outlet)).size,
    independentOrigins: independentOrigins(origins.values()),
  };
}
