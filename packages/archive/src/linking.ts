/** Keeps links between reports and the stories they make up to date, whenever a report's facts are new. */
import { type CorrectionMade, correctionOf } from './corrections/correction.js';
import { connected, joinedByPeople, storiesAmong } from './grouping.js';
import type { MemberCache } from './member-cache.js';
import { linkReports, type Member, type ReportLink, type StoryPair, summarizeStory } from './merge.js';
import { compare } from './spans.js';
import type { CurrentVersion, Store, StoredLink, VersionRow } from './store/store.js';

export interface NewFacts {
  readonly report: number;
  readonly id: string;
  readonly member: Member;
  readonly lookups: readonly string[];
}

/** Finds what a report with new facts shares with others, and puts its story right. Its old links must be gone. */
export async function linkReport(store: Store, cache: MemberCache, facts: NewFacts): Promise<void> {
  const { report, id, member, lookups } = facts;
  const found = (await store.links.found(lookups)).filter((other) => other !== report);
  const versions = await store.reports.current(found);
  const members = await cache.get(store, versions);
  const links: StoredLink[] = [];
  const touched = [report];
  for (const other of versions) {
    const its = members.get(other.version);
    const link = its ? (id < other.id ? linkReports(member, its) : linkReports(its, member)) : null;
    if (!link) continue;
    links.push({ report, other: other.report, link: JSON.stringify(link) });
    if (link.story !== null) touched.push(other.report);
  }
  await store.links.put(links);
  await regroup(store, cache, touched);
}

/** Takes a report out of its links, and puts right the stories it was in. */
export async function unlinkReport(store: Store, cache: MemberCache, report: number): Promise<void> {
  const others = await store.links.linked(report);
  if (others.length === 0) return;
  await store.links.drop(report);
  await regroup(store, cache, [report, ...others]);
}

/** Draws the stories anew among all reports that hang together with the given ones. */
export async function regroup(store: Store, cache: MemberCache, touched: readonly number[]): Promise<void> {
  const rows = await store.reports.byRow(touched);
  const components = new Set(rows.flatMap(({ component }) => component ?? []));
  const reports = new Set(touched);
  for (const component of components) for (const report of await store.links.component(component)) reports.add(report);
  const versions = await store.reports.current([...reports]);
  const byId = new Map(versions.map((version) => [version.id, version]));
  const members = await cache.get(store, versions);
  const corrections = (await store.corrections.of([...byId.keys()])).map(correctionOf);
  const pairs = reports.size > 1 ? storyPairs(await store.links.among([...reports]), versions) : [];
  const bonds = [...pairs.filter(({ link }) => link.story !== null), ...joinedByPeople(corrections)];
  await store.links.dropStories([...components]);
  for (const ids of connected([...byId.keys()], bonds)) {
    const group = ids.map((id) => byId.get(id) as CurrentVersion);
    const component = Math.min(...group.map(({ report }) => report));
    const moved = group.filter((version) => version.component !== component).map(({ report }) => report);
    await store.links.setComponent(moved, component);
    await putStories(store, { component, group, members, pairs, corrections });
  }
}

interface Component {
  readonly component: number;
  readonly group: readonly CurrentVersion[];
  readonly members: ReadonlyMap<number, Member>;
  readonly pairs: readonly StoryPair[];
  readonly corrections: readonly CorrectionMade[];
}

async function putStories(store: Store, { component, group, members, pairs, corrections }: Component): Promise<void> {
  const inside = new Set(group.map(({ id }) => id));
  const its = pairs.filter(({ a, b }) => inside.has(a) && inside.has(b));
  const groupMembers = group.flatMap(({ version }) => members.get(version) ?? []);
  for (const ids of storiesAmong(groupMembers, its, corrections)) {
    const wanted = new Set(ids);
    const versions = inOrder(group.filter(({ id }) => wanted.has(id)));
    const story = versions[0]?.id as string;
    const moved = versions.filter((version) => version.story !== story).map(({ report }) => report);
    await store.links.setStory(moved, story);
    const { title, from, until, reports, outlets, independentOrigins } = summarizeStory(
      versions.flatMap(({ version }) => members.get(version) ?? []),
      its.filter(({ a, b }) => wanted.has(a) && wanted.has(b)),
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
  const ids = new Map(versions.map(({ report, id }) => [report, id]));
  return links
    .flatMap(({ report, other, link }) => {
      const [a, b] = [ids.get(report), ids.get(other)];
      if (a === undefined || b === undefined) return [];
      const parsed = JSON.parse(link) as ReportLink;
      return [a < b ? { a, b, link: parsed } : { a: b, b: a, link: parsed }];
    })
    .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}
