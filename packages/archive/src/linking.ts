/** Keeps links between reports and the stories they make up to date, whenever a report's facts are new. */
import type { Context } from './context.js';
import { type CorrectionMade, correctionOf } from './corrections/correction.js';
import { connected, joinedByPeople, storiesAmong } from './grouping.js';
import { type KnownLink, storedLink } from './link-cache.js';
import { linkReports, type Member, type ReportLink, type StoryPair, summarizeStory } from './merge.js';
import { compare } from './spans.js';
import type { CurrentVersion, Store, StoredLink, VersionRow } from './store/store.js';

/** Linking within one transaction. The stories of all that it touched are put right at its end by `regroup`, once. */
export interface Linking extends Pick<Context, 'members' | 'links'> {
  readonly store: Store;
  /** Reports whose links are other ones now. */
  readonly touched: Set<number>;
}

export function startLinking({ members, links }: Context, store: Store): Linking {
  return { members, links, store, touched: new Set() };
}

export interface NewFacts {
  readonly report: number;
  readonly id: string;
  readonly member: Member;
  readonly lookups: readonly string[];
}

/** Finds what a report with new facts shares with others. Its old links must be gone. */
export async function linkReport(linking: Linking, { report, id, member, lookups }: NewFacts): Promise<void> {
  const { store, members: cache, touched } = linking;
  const found = (await store.links.found(lookups)).filter((other) => other !== report);
  const versions = await store.reports.current(found);
  const members = await cache.get(store, versions);
  const links: KnownLink[] = [];
  touched.add(report);
  for (const other of versions) {
    const its = members.get(other.version);
    const link = its ? (id < other.id ? linkReports(member, its) : linkReports(its, member)) : null;
    if (!link) continue;
    links.push({ report: Math.min(report, other.report), other: Math.max(report, other.report), link });
    if (link.story !== null) touched.add(other.report);
  }
  await store.links.put(links.map(storedLink));
  linking.links.put(links);
}

/** Takes a report out of its links. */
export async function unlinkReport({ store, links, touched }: Linking, report: number): Promise<void> {
  const others = await store.links.linked(report);
  if (others.length === 0) return;
  await store.links.drop(report);
  links.drop(report, others);
  for (const one of [report, ...others]) touched.add(one);
}

/** Draws the stories anew among all reports that hang together with those that were touched. */
export async function regroup({ store, members: cache, links, touched }: Linking): Promise<void> {
  if (touched.size === 0) return;
  const rows = await store.reports.byRow([...touched]);
  const components = [...new Set(rows.flatMap(({ component }) => component ?? []))];
  const reports = new Set(touched);
  for (const { report } of await store.links.components(components)) reports.add(report);
  touched.clear();
  const versions = await store.reports.current([...reports]);
  const byId = new Map(versions.map((version) => [version.id, version]));
  const members = await cache.get(store, versions);
  const corrections = (await store.corrections.of([...byId.keys()])).map(correctionOf);
  const pairs = reports.size > 1 ? pairsOf(await links.among(store, [...reports]), versions) : [];
  const bonds = [...pairs.filter(({ link }) => link.story !== null), ...joinedByPeople(corrections)];
  await store.links.dropStories(components);
  const groups = connected([...byId.keys()], bonds);
  const inGroups = pairsWithin(groups, pairs);
  for (const [i, ids] of groups.entries()) {
    const group = ids.map((id) => byId.get(id) as CurrentVersion);
    const component = Math.min(...group.map(({ report }) => report));
    const moved = group.filter((version) => version.component !== component).map(({ report }) => report);
    await store.links.setComponent(moved, component);
    await putStories(store, { component, group, members, pairs: inGroups[i] as StoryPair[], corrections });
  }
}

interface Component {
  readonly component: number;
  readonly group: readonly CurrentVersion[];
  readonly members: ReadonlyMap<number, Member>;
  /** Only those between its reports. */
  readonly pairs: readonly StoryPair[];
  readonly corrections: readonly CorrectionMade[];
}

async function putStories(store: Store, { component, group, members, pairs, corrections }: Component): Promise<void> {
  const byId = new Map(group.map((version) => [version.id, version]));
  const groupMembers = group.flatMap(({ version }) => members.get(version) ?? []);
  const stories = storiesAmong(groupMembers, pairs, corrections);
  const inStories = pairsWithin(stories, pairs);
  for (const [i, ids] of stories.entries()) {
    const versions = inOrder(ids.map((id) => byId.get(id) as CurrentVersion));
    const story = versions[0]?.id as string;
    const moved = versions.filter((version) => version.story !== story).map(({ report }) => report);
    await store.links.setStory(moved, story);
    const { title, from, until, reports, outlets, independentOrigins } = summarizeStory(
      versions.flatMap(({ version }) => members.get(version) ?? []),
      inStories[i] as StoryPair[],
    );
    const lastAt = versions.at(-1)?.moment as string;
    await store.links.putStory({
      story,
      component,
      title,
      from,
      until,
      lastAt,
      reports,
      outlets,
      origins: independentOrigins,
    });
  }
}

/** By time, then by id, so that no order of adding shows. The first gives the story its id. */
export function inOrder<V extends Pick<VersionRow, 'moment' | 'id'>>(versions: readonly V[]): V[] {
  return [...versions].sort((a, b) => compare(a.moment, b.moment) || compare(a.id, b.id));
}

/** Stored links with the ids of their reports, the lesser first. */
export function storyPairs(
  links: readonly StoredLink[],
  versions: readonly Pick<VersionRow, 'report' | 'id'>[],
): StoryPair[] {
  const parsed = links.map(({ report, other, link }) => ({ report, other, link: JSON.parse(link) as ReportLink }));
  return pairsOf(parsed, versions).sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}

/** The same in no order, for those to whom the order is all one. */
function pairsOf(links: readonly KnownLink[], versions: readonly Pick<VersionRow, 'report' | 'id'>[]): StoryPair[] {
  const ids = new Map(versions.map(({ report, id }) => [report, id]));
  const pairs: StoryPair[] = [];
  for (const { report, other, link } of links) {
    const [a, b] = [ids.get(report), ids.get(other)];
    if (a !== undefined && b !== undefined) pairs.push(a < b ? { a, b, link } : { a: b, b: a, link });
  }
  return pairs;
}

/** Of each group of reports the pairs between its own. */
function pairsWithin(groups: readonly (readonly string[])[], pairs: readonly StoryPair[]): StoryPair[][] {
  const groupOf = new Map(groups.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const within: StoryPair[][] = groups.map(() => []);
  for (const pair of pairs) {
    const group = groupOf.get(pair.a);
    if (group !== undefined && group === groupOf.get(pair.b)) within[group]?.push(pair);
  }
  return within;
}
