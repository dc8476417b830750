import {
  blockingKeys,
  buildStory,
  groupStories,
  linkReports,
  type Member,
  memberOf,
  type Story,
  type StoryPair,
} from '@cronicar/archive/merging';
import type { ReportRecord } from '@cronicar/reader';
import { type PairScore, scorePairs } from './archive-pairs.js';
import { scoreTold, type ToldScore } from './archive-told.js';
import type { GoldReport } from './gold.js';

/** A report of the gold and a record of it: the gold's own, or what the reader read. */
export interface Recorded {
  readonly name: string;
  readonly gold: GoldReport;
  readonly record: ReportRecord;
}

/** Shares from 0 to 1, and what went wrong, in words. */
export interface ArchiveScore {
  /** Clusters that are one story with no stranger in it. */
  readonly stories: Share;
  readonly origins: Share;
  readonly copies: Share;
  /** Clusters whose independent origins are counted right. */
  readonly independent: Share;
  /** Pairs of events of two reports. */
  readonly pairs: PairScore;
  readonly told: ToldScore;
  readonly wrong: readonly string[];
}

export interface Share {
  readonly right: number;
  readonly all: number;
}

/** Merging of all reports in one archive, held against the clusters, origins and copies of the gold. */
export function scoreArchive(reports: readonly Recorded[]): ArchiveScore {
  const members = reports.map(({ name, record }) => ({ name, text: record.report.text, ...memberOf(record, name) }));
  const pairs = linkAll(members);
  const groups = groupStories(members, pairs);
  const stories = groups.map((names) => {
    const inside = members.filter(({ name }) => names.includes(name));
    return buildStory(
      inside,
      pairs.filter(({ a, b }) => names.includes(a) && names.includes(b)),
    );
  });
  const wrong: string[] = [];
  return {
    stories: scoreStories(reports, groups, wrong),
    ...scoreOrigins(reports, stories, wrong),
    independent: scoreIndependent(reports, stories, wrong),
    pairs: scorePairs(reports, stories, wrong),
    told: scoreTold(reports, stories, wrong),
    wrong,
  };
}

/** As the archive does it: only those that meet under a key are held against each other. */
export function linkAll(members: readonly Member[]): StoryPair[] {
  const keys = new Map(members.map((member) => [member, blockingKeys(member)]));
  const meet = (a: Member, b: Member) => {
    const stored = new Set(keys.get(b)?.keys);
    return keys.get(a)?.lookups.some((key) => stored.has(key));
  };
  return members.flatMap((x, i) =>
    members.slice(i + 1).flatMap((y) => {
      const [a, b] = x.facts.report < y.facts.report ? [x, y] : [y, x];
      if (!meet(a, b)) return [];
      const link = linkReports(a, b);
      return link === null ? [] : [{ a: a.facts.report, b: b.facts.report, link }];
    }),
  );
}

/** Every cluster, and every report outside them, whose group is exactly itself. */
function scoreStories(reports: readonly Recorded[], groups: readonly (readonly string[])[], wrong: string[]): Share {
  const expected = new Map<string, string[]>();
  for (const { name, gold } of reports) {
    const key = gold.cluster === undefined ? name : `cluster ${gold.cluster}`;
    expected.set(key, [...(expected.get(key) ?? []), name]);
  }
  const found = new Set(groups.map((group) => [...group].sort().join(' ')));
  let right = 0;
  for (const [key, names] of expected) {
    if (found.has([...names].sort().join(' '))) right++;
    else wrong.push(`story: ${key} is not one story by itself`);
  }
  return { right, all: expected.size };
}

function scoreOrigins(reports: readonly Recorded[], stories: readonly Story[], wrong: string[]) {
  const found = new Map(stories.flatMap((story) => story.reports.map((report) => [report.id, report] as const)));
  const origins = { right: 0, all: 0 };
  const copies = { right: 0, all: 0 };
  const names = new Set(reports.map(({ name }) => name));
  for (const { name, gold } of reports) {
    const report = found.get(name);
    if (gold.origin !== undefined) {
      origins.all++;
      if (report?.origin === gold.origin) origins.right++;
      else wrong.push(`origin: ${name} is of ${gold.origin}, not ${report?.origin}`);
    }
    // A copy of a report that isn't here can't be found; one that is called a copy and is none is as wrong.
    const expected = gold.copyOf !== undefined && names.has(gold.copyOf) ? gold.copyOf : null;
    copies.all++;
    if ((report?.copyOf ?? null) === expected) copies.right++;
    else wrong.push(`copy: ${name} is a copy of ${expected}, not ${report?.copyOf}`);
  }
  return { origins, copies };
}

function scoreIndependent(reports: readonly Recorded[], stories: readonly Story[], wrong: string[]): Share {
  const expected = new Map<string, Set<string>>();
  for (const { gold } of reports)
    if (gold.cluster !== undefined && gold.origin !== undefined)
      expected.set(gold.cluster, (expected.get(gold.cluster) ?? new Set()).add(gold.origin));
  let right = 0;
  for (const [cluster, origins] of expected) {
    const story = stories.find((one) => reports.some(({ name, gold }) => name === one.id && gold.cluster === cluster));
    if (story?.independentOrigins === origins.size) right++;
    else wrong.push(`origins: ${cluster} has ${origins.size}, not ${story?.independentOrigins}`);
  }
  return { right, all: expected.size };
}
