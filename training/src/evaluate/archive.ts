import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildStory,
  groupStories,
  linkReports,
  type Member,
  memberOf,
  type Story,
  type StoryPair,
} from '@cronicar/archive/merging';
import type { ReportRecord } from '@cronicar/reader';
import type { GoldReport } from './gold.js';
import { ROOT } from './sets.js';

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
  /** Pairs of events of two reports; null where the events aren't the gold's. */
  readonly pairs: { readonly precision: number; readonly recall: number } | null;
  readonly wrong: readonly string[];
}

export interface Share {
  readonly right: number;
  readonly all: number;
}

/** Merging of all reports in one archive, held against the clusters, origins and copies of the gold. */
export function scoreArchive(reports: readonly Recorded[], events: boolean): ArchiveScore {
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
    pairs: events ? scorePairs(stories, wrong) : null,
    wrong,
  };
}

function linkAll(members: readonly Member[]): StoryPair[] {
  return members.flatMap((x, i) =>
    members.slice(i + 1).flatMap((y) => {
      const [a, b] = x.facts.report < y.facts.report ? [x, y] : [y, x];
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

interface SameEvents {
  readonly same: readonly (readonly string[])[];
  readonly may: readonly (readonly string[])[];
}

/** Pairwise over the merged events of all stories (Bagga & Baldwin would weigh clusters; pairs are what a reader meets). */
function scorePairs(stories: readonly Story[], wrong: string[]): ArchiveScore['pairs'] {
  const file = join(ROOT, 'evaluation/archive/same-events.json');
  if (!existsSync(file)) return null;
  const gold = JSON.parse(readFileSync(file, 'utf8')) as SameEvents;
  const same = pairsOf(gold.same);
  const may = pairsOf(gold.may);
  const found = pairsOf(
    stories.flatMap((story) => story.events.map(({ members }) => members.map((one) => refOf(one.report, one.event)))),
  );
  let right = 0;
  let extra = 0;
  for (const pair of found) {
    if (same.has(pair)) right++;
    else if (!may.has(pair)) {
      extra++;
      wrong.push(`events: ${pair} are two`);
    }
  }
  for (const pair of same) if (!found.has(pair)) wrong.push(`events: ${pair} are one`);
  return { precision: right / Math.max(1, right + extra), recall: right / Math.max(1, same.size) };
}

/** `a1_tbilisi_agerpres`, `v3` is `a1.3`. */
function refOf(report: string, event: string): string {
  return `${report.split('_')[0]}.${event.slice(1)}`;
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups)
    for (const a of group)
      for (const b of group) if (a < b && a.split('.')[0] !== b.split('.')[0]) pairs.add(`${a} ${b}`);
  return pairs;
}
