/** What the archive asks of the rooms that compare reports: what is kept of each, how others are found, what they share. */
import type { ReportRecord } from '@cronicar/reader';
import { copyPrint } from './copies/index.js';
import { reportFacts } from './facts/index.js';
import { groupStories as group } from './stories/group.js';
import { type BlockingKeys, blockingKeys as keysOf } from './stories/keys.js';
import type { Member, ReportLink } from './stories/pair.js';

export { linkReports, type Member, type ReportLink } from './stories/pair.js';

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

export interface LinkedPair {
  readonly a: string;
  readonly b: string;
  readonly link: ReportLink;
}

/** The stories among reports that hang together. Doesn't depend on the order of anything. */
export function groupStories(members: readonly Member[], links: readonly LinkedPair[]): string[][] {
  const reports = members.map(({ facts }) => ({ id: facts.report, day: facts.day }));
  const edges = links.flatMap(({ a, b, link }) => (link.story === null ? [] : [{ a, b, score: link.score }]));
  return group(reports, edges);
}

export interface StorySummary {
  readonly title: string | null;
  readonly from: string;
  readonly until: string;
  readonly outlets: number;
  readonly origins: number;
}

/** What a listing of stories shows. */
export function summarizeStory(members: readonly Member[], _links: readonly LinkedPair[]): StorySummary {
  const days = members.map(({ facts }) => facts.published.slice(0, 10)).sort();
  const outlets = new Set(members.map(({ facts }) => facts.outlet)).size;
  return {
    title: members[0]?.facts.title ?? null,
    from: days[0] ?? '',
    until: days.at(-1) ?? '',
    outlets,
    origins: outlets,
  };
}
