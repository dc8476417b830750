/** Keeps links between reports and the stories they make up to date, whenever a report's facts are new. */
import type { MemberCache } from './member-cache.js';
import { groupStories, type LinkedPair, linkReports, type Member, type ReportLink, summarizeStory } from './merge.js';
import { compare } from './spans.js';
import type { Store, StoredLink, VersionRow } from './store/store.js';

export interface NewFacts {
  readonly report: number;
  readonly id: string;
  readonly member: Member;
  readonly lookups: readonly string[];
}

/** Finds what a report with new facts shares with others, and puts its story right. Its old links must be gone. */
export async function linkReport(
  store: Store,
  cache: MemberCache,
  { report, id, member, lookups }: NewFacts,
): Promise<void> {
  const found = (await store.links.found(lookups)).filter((other) => other !== report);
  const versions = await store.reports.inEffect(found);
  const members = await cache.get(store, versions);
  const links: StoredLink[] = [];
  const touched = new Set<number>([report]);
  for (const other of versions) {
    const its = members.get(other.version);
    if (!its) continue;
    const link = id < other.id ? linkReports(member, its) : linkReports(its, member);
    if (!link) continue;
    links.push({ report, other: other.report, link: JSON.stringify(link) });
    if (link.story !== null) touched.add(other.report);
  }
  await store.links.put(links);
  await regroup(store, cache, [...touched]);
}

/** Takes a report out of its links, and puts right the stories it was in. */
export async function unlinkReport(store: Store, cache: MemberCache, report: number): Promise<void> {
  const links = await store.links.of(report);
  await store.links.drop(report);
  await regroup(
    store,
    cache,
    links.map(({ other }) => other),
  );
}

/** Draws the stories anew among all reports that hang together with the given ones. */
export async function regroup(store: Store, cache: MemberCache, touched: readonly number[]): Promise<void> {
  const rows = await store.reports.byRow(touched);
  const components = new Set(rows.flatMap(({ component }) => component ?? []));
  const reports = new Set(touched);
  for (const component of components) for (const report of await store.links.component(component)) reports.add(report);
  const versions = await store.reports.inEffect([...reports]);
  const members = await cache.get(store, versions);
  const links = reports.size > 1 ? pairs(await store.links.among([...reports]), versions) : [];
  await store.links.dropStories([...components]);
  for (const group of connected(versions, links)) {
    const component = Math.min(...group.map(({ report }) => report));
    const moved = group.filter(({ report }) => rows.find((row) => row.report === report)?.component !== component);
    await store.links.setComponent(
      moved.map(({ report }) => report),
      component,
    );
    const inside = new Set(group.map(({ id }) => id));
    const itsLinks = links.filter(({ a }) => inside.has(a));
    const its = group.flatMap(({ version }) => members.get(version) ?? []);
    for (const ids of groupStories(its, itsLinks)) await putStory(store, component, ids, group, itsLinks, members);
  }
}

async function putStory(
  store: Store,
  component: number,
  ids: readonly string[],
  group: readonly VersionRow[],
  links: readonly LinkedPair[],
  members: ReadonlyMap<number, Member>,
): Promise<void> {
  const wanted = new Set(ids);
  const versions = inOrder(group.filter(({ id }) => wanted.has(id)));
  const story = versions[0]?.id as string;
  const moved = versions.filter((version) => version.story !== story).map(({ report }) => report);
  await store.links.setStory(moved, story);
  const summary = summarizeStory(
    versions.flatMap(({ version }) => members.get(version) ?? []),
    links.filter(({ a, b }) => wanted.has(a) && wanted.has(b)),
  );
  await store.links.putStory({
    story,
    component,
    title: summary.title,
    from: summary.from,
    until: summary.until,
    lastAt: versions.at(-1)?.moment as string,
    reports: versions.length,
    outlets: summary.outlets,
    origins: summary.origins,
  });
}

/** By time, then by id, so that no order of adding shows. The first gives the story its id. */
export function inOrder(versions: readonly VersionRow[]): VersionRow[] {
  return [...versions].sort((a, b) => compare(a.moment, b.moment) || compare(a.id, b.id));
}

function pairs(links: readonly StoredLink[], versions: readonly VersionRow[]): LinkedPair[] {
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

/** Connected components over the links of stories. */
export function connected(versions: readonly VersionRow[], links: readonly LinkedPair[]): VersionRow[][] {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { a, b, link } of links) {
    if (link.story === null) continue;
    add(a, b);
    add(b, a);
  }
  const byId = new Map(versions.map((version) => [version.id, version]));
  const seen = new Set<string>();
  const groups: VersionRow[][] = [];
  for (const { id } of versions) {
    if (seen.has(id)) continue;
    seen.add(id);
    const group = [id];
    for (let at = 0; at < group.length; at++) {
      for (const next of neighbours.get(group[at] as string) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    groups.push(group.flatMap((one) => byId.get(one) ?? []));
  }
  return groups;
}
