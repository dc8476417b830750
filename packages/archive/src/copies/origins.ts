import { publishedRange } from '../text/days.js';
import { agencyNamed } from './agencies.js';
import type { Credits } from './credits.js';
import type { CopyLink } from './link.js';

export interface OriginReport {
  readonly id: string;
  readonly published: string;
  readonly outlet: string | null;
  readonly credits: Credits;
}

/** Whose words a report carries. */
export interface Origin {
  readonly id: string;
  /** Agency or outlet; null where neither is known. */
  readonly origin: string | null;
  /** What `origin` was read from. */
  readonly reason: 'credit' | 'outlet' | 'copied' | 'named' | 'credit of a copy' | 'unknown';
  readonly copyOf: string | null;
  /** Share of its words outside quotations that stand in `copyOf`. */
  readonly copiedShare: number | null;
  /** False where `copyOf` is a translation, known by credit and facts and not by words. */
  readonly sure: boolean;
}

/** The copy tree of some reports and the origin of each. The order of reports and links is all one. */
export function originsOf(reports: readonly OriginReport[], links: readonly CopyLink[]): Map<string, Origin> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const parents = copyTree(byId, links);
  const rootOf = (id: string): string => {
    for (let at = id; ; ) {
      const parent = parents.get(at);
      if (parent === undefined) return at;
      at = parent.of;
    }
  };
  const trees = new Map<string, OriginReport[]>();
  for (const report of [...reports].sort(byIdOrder)) {
    const root = rootOf(report.id);
    const tree = trees.get(root);
    if (tree) tree.push(report);
    else trees.set(root, [report]);
  }
  const origins = new Map<string, Origin>();
  for (const [root, members] of trees) {
    const known = originOfTree(byId.get(root) as OriginReport, members);
    for (const { id } of members) {
      const parent = parents.get(id);
      origins.set(id, {
        id,
        origin: known.origin,
        reason: parent ? 'copied' : known.reason,
        copyOf: parent?.of ?? null,
        // Of a translation no word stands in the other.
        copiedShare: parent?.sure ? parent.share : null,
        sure: parent?.sure ?? true,
      });
    }
  }
  return origins;
}

/** Distinct origins; a report of unknown origin that is no copy counts for itself. */
export function independentOrigins(origins: Iterable<Origin>): number {
  const distinct = new Set<string>();
  let unknown = 0;
  for (const { origin, copyOf } of origins) {
    if (origin !== null) distinct.add(origin);
    else if (copyOf === null) unknown++;
  }
  return distinct.size + unknown;
}

interface Parent {
  readonly of: string;
  readonly share: number;
  readonly sure: boolean;
}

/** Each report's nearest earlier relative: the strongest links first, none that would close a circle. */
function copyTree(reports: ReadonlyMap<string, OriginReport>, links: readonly CopyLink[]): Map<string, Parent> {
  const placed = new Map([...reports].map(([id, report]) => [id, { report, range: publishedRange(report.published) }]));
  const edges: Edge[] = [];
  for (const link of links) {
    const a = placed.get(link.a);
    const b = placed.get(link.b);
    if (!a || !b) continue;
    const later = laterOf(a, b, link);
    const [copy, from] = later === b ? [b, a] : [a, b];
    const share = later === b ? link.shareOfB : link.shareOfA;
    edges.push({ copy: copy.report.id, of: from.report.id, share, sure: link.sure, from: from.range[0] });
  }
  return nearest(edges) ?? joined(edges.sort(strongestFirst));
}

interface Edge {
  readonly copy: string;
  readonly of: string;
  readonly share: number;
  readonly sure: boolean;
  /** When `of` was published. */
  readonly from: number;
}

function strongestFirst(x: Edge, y: Edge): number {
  return (
    Number(y.sure) - Number(x.sure) ||
    y.share - x.share ||
    // Of equals the earliest is the source.
    x.from - y.from ||
    (x.of < y.of ? -1 : x.of > y.of ? 1 : 0) ||
    (x.copy < y.copy ? -1 : 1)
  );
}

/** The strongest link of each report; null where these run in circles, which they do only where times don't tell. */
function nearest(edges: readonly Edge[]): Map<string, Parent> | null {
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    const known = best.get(edge.copy);
    if (!known || strongestFirst(edge, known) < 0) best.set(edge.copy, edge);
  }
  const rooted = new Set<string>();
  for (const start of best.keys()) {
    const way = new Set<string>();
    for (let at: string | undefined = start; at !== undefined && !rooted.has(at); at = best.get(at)?.of) {
      if (way.has(at)) return null;
      way.add(at);
    }
    for (const one of way) rooted.add(one);
  }
  return best;
}

function joined(edges: readonly Edge[]): Map<string, Parent> {
  const parents = new Map<string, Parent>();
  for (const { copy, of, share, sure } of edges) {
    if (parents.has(copy)) continue;
    let up: string | undefined = of;
    while (up !== undefined && up !== copy) up = parents.get(up)?.of;
    if (up === undefined) parents.set(copy, { of, share, sure });
  }
  return parents;
}

interface Placed {
  readonly report: OriginReport;
  readonly range: readonly [from: number, until: number];
}

/**
 * Which of two related reports took from the other: the later one; where times don't tell, the one that credits the
 * other's outlet, or more agencies on the way, or whose words stand in the other with the larger share.
 */
function laterOf(a: Placed, b: Placed, link: CopyLink): Placed {
  const [aFrom, aUntil] = a.range;
  const [bFrom, bUntil] = b.range;
  if (aUntil < bFrom) return b;
  if (bUntil < aFrom) return a;
  const outlet = Number(creditsOutlet(b.report, a.report)) - Number(creditsOutlet(a.report, b.report));
  if (outlet !== 0) return outlet > 0 ? b : a;
  const chain = wayOf(b.report) - wayOf(a.report);
  if (chain !== 0) return chain > 0 ? b : a;
  if (link.shareOfA !== link.shareOfB) return link.shareOfB > link.shareOfA ? b : a;
  if (aFrom !== bFrom) return aFrom < bFrom ? b : a;
  return b;
}

function creditsOutlet(report: OriginReport, other: OriginReport): boolean {
  if (other.outlet === null) return false;
  const outlet = agencyNamed(other.outlet)?.name ?? other.outlet;
  if (report.credits.outletAgency === outlet) return false;
  return report.credits.chain.includes(outlet) || report.credits.named.includes(outlet);
}

/** Through how many hands a report says it came, its own outlet not counted. */
function wayOf({ credits }: OriginReport): number {
  return credits.chain.filter((name) => name !== credits.outletAgency).length;
}

/** The farthest credit of the root, else of its copies (who leaves a credit out may have copied too), else the outlet. */
function originOfTree(root: OriginReport, members: readonly OriginReport[]): Pick<Origin, 'origin' | 'reason'> {
  const own = root.credits.chain.at(-1);
  if (own !== undefined) return { origin: own, reason: 'credit' };
  if (root.credits.outletAgency !== null) return { origin: root.credits.outletAgency, reason: 'outlet' };
  const ofCopies = mostNamed(members.filter((m) => m !== root).flatMap((m) => m.credits.chain.slice(-1)));
  if (ofCopies !== null && ofCopies !== root.outlet) return { origin: ofCopies, reason: 'credit of a copy' };
  const named = root.credits.named[0];
  if (named !== undefined) return { origin: named, reason: 'named' };
  if (root.outlet !== null) return { origin: root.outlet, reason: 'outlet' };
  return { origin: null, reason: 'unknown' };
}

function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best?.[0] ?? null;
}

function byIdOrder(a: OriginReport, b: OriginReport): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
