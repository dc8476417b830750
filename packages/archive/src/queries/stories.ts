import type { Context } from '../context.js';
import { findAnchor } from '../corrections/anchor.js';
import { type CorrectionMade, correctionOf } from '../corrections/correction.js';
import { storiesAmong } from '../grouping.js';
import { inOrder, storyPairs } from '../linking.js';
import type { Listing, Narrowing } from '../listing.js';
import { cursor, part, position } from '../listing.js';
import {
  buildStory,
  type FactRef,
  linkReports,
  type Member,
  type Overrides,
  type Story,
  type StoryPair,
  type StorySummary,
  summarizeStory,
} from '../merge.js';
import { type AsOf, asOf as parseAsOf } from '../moments.js';
import { ArchiveError } from '../problem.js';
import { scopeOf } from '../scope.js';
import type { Position, Scope, StoryRow, VersionRow } from '../store/store.js';
import { laterFacts } from './later.js';
import { type Read, readVersions } from './records.js';
import { reportByName } from './reports.js';

export interface StoryListed extends StorySummary {
  readonly id: string;
  /** When its last report came out. */
  readonly last: string;
}

export interface StoryQuery extends Narrowing {
  /** Only stories of at least so many reports. */
  readonly least?: number;
}

/** The reports of one story, before it is laid out. */
export interface StoryReports {
  readonly id: string;
  readonly versions: readonly VersionRow[];
  readonly members: readonly Member[];
  readonly pairs: readonly StoryPair[];
  readonly corrections: readonly CorrectionMade[];
  readonly asOf?: AsOf;
}

/** Stories by their last report, the newest first. */
export async function listStories(context: Context, query: StoryQuery): Promise<Listing<StoryListed>> {
  if (query.asOf !== undefined) return storiesThen(context, query);
  const { scope, limit } = scopeOf({ ...query, after: undefined });
  const after = storyCursor(query.after);
  const rows = await context.store.links.stories(scope, query.least ?? 1, { limit: limit + 1, after });
  return part(rows, limit, ({ lastAt, story }) => `${lastAt}~${story}`, rows.map(listed));
}

function listed(row: StoryRow): StoryListed {
  const { story, title, from, until, reports, outlets, origins, lastAt } = row;
  return { id: story, title, from, until, reports, outlets, independentOrigins: origins, last: lastAt };
}

function storyCursor(text: string | undefined): { lastAt: string; story: string } | undefined {
  if (text === undefined) return undefined;
  const match = /^([0-9TZ:-]{0,20})~([0-9a-z]{1,12})$/.exec(text);
  if (!match) throw new ArchiveError('bad-cursor', text);
  return { lastAt: match[1] as string, story: match[2] as string };
}

/** Reports looked through for one part of the stories as they were. */
const MOST_WALKED = 2000;
const WALKED_AT_ONCE = 60;

/**
 * Stories as they were: the reports known then, newest first; the first of each story stands for it. Nothing of this is
 * kept, since every moment has its own stories. A part may hold fewer than asked for though more are to come.
 */
async function storiesThen(context: Context, query: StoryQuery): Promise<Listing<StoryListed>> {
  const { scope, limit } = scopeOf({ ...query, after: undefined });
  const start = position(query.after);
  const found: { readonly story: StoryListed; readonly at: Position }[] = [];
  const seen = new Set<number>();
  const atOnce = Math.min(WALKED_AT_ONCE, 2 * (limit + 1));
  let end = start;
  for (let walked = 0; walked < MOST_WALKED; walked += atOnce) {
    const rows = await context.store.reports.latest(scope, { limit: atOnce, after: end });
    const components = [...new Set(rows.map(({ component, report }) => component ?? report))];
    const unseen = components.filter((component) => !seen.has(component));
    for (const component of unseen) seen.add(component);
    for (const { story, versions } of await listedThen(context, unseen, scope.asOf)) {
      const at = newestIn(versions, scope);
      // One that has a newer report was given before.
      if (at === null || (start && !isBelow(at, start)) || versions.length < (query.least ?? 1)) continue;
      found.push({ story, at });
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return page(found, limit, null);
    end = { day: last.moment, row: last.version };
    if (walkedPast(found, end).length > limit) break;
  }
  return page(end ? walkedPast(found, end) : found, limit, end ?? null);
}

interface ListedThen {
  readonly story: StoryListed;
  readonly versions: readonly VersionRow[];
}

/** Stories among reports that hang together. Where all that is known today was known then, they are as they are today. */
async function listedThen(context: Context, components: readonly number[], asOf?: AsOf): Promise<ListedThen[]> {
  const { store } = context;
  const rows = await store.links.components(components);
  const versions = await store.reports.inEffect(
    rows.map(({ report }) => report),
    asOf,
  );
  const late = new Set(rows.map(({ component }) => component));
  const counts = new Map<number, number>();
  for (const { component } of rows) counts.set(component, (counts.get(component) ?? 0) + 1);
  for (const { component, untilAt } of versions)
    if (component !== null && untilAt === null) counts.set(component, (counts.get(component) ?? 0) - 1);
  for (const [component, unknown] of counts) if (unknown === 0) late.delete(component);
  const corrections = await store.corrections.of(versions.map(({ id }) => id));
  const corrected = new Set(corrections.flatMap(({ reports }) => reports));
  for (const { id, component } of versions) if (component !== null && corrected.has(id)) late.add(component);
  const settled = components.filter((component) => !late.has(component) && counts.has(component));
  const listedToday = (await store.links.storiesIn(settled)).map((row) => ({
    story: listed(row),
    versions: inOrder(versions.filter(({ story }) => story === row.story)),
  }));
  const drawn = (await storiesOf(context, [...late], asOf)).map(({ id, versions, members, pairs }) => ({
    story: { id, last: versions.at(-1)?.moment as string, ...summarizeStory(members, pairs) },
    versions,
  }));
  return [...listedToday, ...drawn];
}

/** Those whose newest report was walked past: nothing that comes later can stand before them. */
function walkedPast<T extends { readonly at: Position }>(found: readonly T[], end: Position): T[] {
  return found.filter(({ at }) => !isBelow(at, end));
}

function page(
  found: readonly { readonly story: StoryListed; readonly at: Position }[],
  limit: number,
  end: Position | null,
): Listing<StoryListed> {
  const sorted = [...found].sort((a, b) => (isBelow(a.at, b.at) ? 1 : -1));
  const last = sorted.length > limit ? (sorted[limit - 1]?.at ?? null) : end;
  return { items: sorted.slice(0, limit).map(({ story }) => story), next: last === null ? null : cursor(last) };
}

/** Where the newest report of a story stands among those of the scope. */
function newestIn(versions: readonly VersionRow[], { since, until, outlet, language }: Scope): Position | null {
  const its = versions
    .filter(
      (one) =>
        (since === undefined || one.day >= since) &&
        (until === undefined || one.day <= until) &&
        (outlet === undefined || one.outlet === outlet) &&
        (language === undefined || one.language === language),
    )
    .map(({ moment, version }) => ({ day: moment, row: version }));
  return its.reduce<Position | null>((best, one) => (best === null || isBelow(best, one) ? one : best), null);
}

function isBelow(a: Position, b: Position): boolean {
  return a.day < b.day || (a.day === b.day && a.row < b.row);
}

/** One story, laid out. Any of its reports' ids finds it, so that an id once noted stays good. */
export async function showStory(context: Context, id: string, asOf?: string): Promise<Story> {
  const { report } = await reportByName(context, id);
  const found = await storyAround(context, report, asOf === undefined ? undefined : parseAsOf(asOf));
  if (found.versions.length === 0) throw new ArchiveError('unknown-id', id);
  return layOut(context, found);
}

/** The reports of the story that a report is in. */
export async function storyAround(context: Context, report: number, asOf?: AsOf): Promise<StoryReports> {
  const [row] = await context.store.reports.byRow([report]);
  if (!row) throw new ArchiveError('unknown-id', String(report));
  const stories = await storiesOf(context, [row.component ?? report], asOf);
  const story = stories.find(({ versions }) => versions.some((version) => version.report === report));
  return story ?? { id: row.id, versions: [], members: [], pairs: [], corrections: [], asOf };
}

/** All stories among reports that hang together. */
async function storiesOf(context: Context, components: readonly number[], asOf?: AsOf): Promise<StoryReports[]> {
  const { store, members: cache } = context;
  const reports: number[] = [];
  for (const component of components) reports.push(...(await store.links.component(component)));
  const versions = inOrder(await store.reports.inEffect(reports, asOf));
  const byVersion = await cache.get(store, versions);
  const corrections = (await store.corrections.of(versions.map(({ id }) => id))).map(correctionOf);
  const known = asOf === undefined ? corrections : corrections.filter(({ when }) => isBefore(when, asOf));
  const members = versions.flatMap(({ version }) => byVersion.get(version) ?? []);
  // Links are kept for the versions of today only.
  const current = versions.every(({ untilAt }) => untilAt === null);
  const pairs = current ? storyPairs(await store.links.among(reports), versions) : pairsOf(members);
  return storiesAmong(members, pairs, known).map((group) => {
    const inside = new Set(group);
    const its = versions.filter(({ id }) => inside.has(id));
    return {
      id: its[0]?.id as string,
      versions: its,
      members: members.filter(({ facts }) => inside.has(facts.report)),
      pairs: pairs.filter(({ a, b }) => inside.has(a) && inside.has(b)),
      corrections: known,
      asOf,
    };
  });
}

function isBefore(when: string, asOf: AsOf): boolean {
  return 'day' in asOf ? when.slice(0, 10) <= asOf.day : when <= asOf.moment;
}

function pairsOf(members: readonly Member[]): StoryPair[] {
  const sorted = [...members].sort((x, y) => (x.facts.report < y.facts.report ? -1 : 1));
  return sorted.flatMap((a, i) =>
    sorted.slice(i + 1).flatMap((b) => {
      const link = linkReports(a, b);
      return link ? [{ a: a.facts.report, b: b.facts.report, link }] : [];
    }),
  );
}

/** Lays out a story: what its reports tell, on whose word, where they disagree. */
export async function layOut(context: Context, reports: StoryReports): Promise<Story> {
  const { id, versions, members, pairs, corrections, asOf } = reports;
  const read = await readVersions(context, versions);
  const rowOf = new Map(versions.map((version) => [version.id, version]));
  const tellers = members.map((member) => {
    const version = rowOf.get(member.facts.report) as VersionRow;
    const text = read.get(version.version)?.record.report.text ?? '';
    return { ...member, text, file: fileName(version.file) };
  });
  const later = await laterFacts(context, versions, members, asOf);
  const story = buildStory(tellers, pairs, overridesOf(corrections, [...read.values()]), later);
  return { ...story, id };
}

/** `folder/a1.txt` is `a1.txt` to those who read stories. */
function fileName(file: string | null): string | null {
  return file === null ? null : (file.split(/[\\/]/).at(-1) ?? null);
}

/** What people decided, with each anchor found in the records of now. */
function overridesOf(corrections: readonly CorrectionMade[], read: readonly Read[]): Overrides {
  const merged: [FactRef, FactRef][] = [];
  const split: [FactRef, FactRef][] = [];
  for (const { change, undone } of corrections) {
    if (undone || (change.kind !== 'merge' && change.kind !== 'split')) continue;
    const refs = change.facts.flatMap((anchor): FactRef[] => {
      const record = read.find(({ version }) => version.id === anchor.report)?.record;
      const fact = record ? findAnchor(record, anchor) : null;
      return fact ? [{ report: anchor.report, fact: fact.id }] : [];
    });
    const [first, ...others] = refs;
    if (!first) continue;
    for (const other of others) (change.kind === 'merge' ? merged : split).push([first, other]);
  }
  return { merged, split };
}
