/** A link between two reports, as strong as its score. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

export interface Grouped {
  readonly id: string;
  /** Day of publication since 1970. */
  readonly day: number;
}

/** No story runs longer: reports of one occasion appear within days. */
const LONGEST = 5;
/** Of all pairs between two groups that become one, this share is linked: one bridge between two occasions is not enough. */
const LINKED = 0.25;

/**
 * Stories out of linked reports: the strongest links first, and two groups become one only if enough of their reports are
 * linked to each other. The order of reports and links is all one. Groups and members in order of id.
 */
export function groupStories(reports: readonly Grouped[], links: readonly Edge[]): string[][] {
  const groups = new Map<string, Group>();
  for (const { id, day } of reports) groups.set(id, { members: [id], from: day, until: day });
  const linked = new Map<string, Set<string>>();
  for (const { a, b } of links) {
    neighbours(linked, a).add(b);
    neighbours(linked, b).add(a);
  }
  const known = links.filter(({ a, b }) => groups.has(a) && groups.has(b));
  const sorted = [...known].sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
  // A bridge that is too weak now may be strong enough once its sides have grown.
  for (let joined = true; joined; ) {
    joined = false;
    for (const { a, b } of sorted) {
      const [left, right] = [groups.get(a) as Group, groups.get(b) as Group];
      if (left === right || !mayJoin(left, right, linked)) continue;
      const members = [...left.members, ...right.members];
      const group = { members, from: Math.min(left.from, right.from), until: Math.max(left.until, right.until) };
      for (const member of members) groups.set(member, group);
      joined = true;
    }
  }
  const lists = [...new Set(groups.values())].map(({ members }) => [...members].sort(compare));
  return lists.sort((x, y) => compare(x[0] as string, y[0] as string));
}

interface Group {
  readonly members: readonly string[];
  readonly from: number;
  readonly until: number;
}

function mayJoin(left: Group, right: Group, linked: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (Math.max(left.until, right.until) - Math.min(left.from, right.from) > LONGEST) return false;
  let pairs = 0;
  for (const a of left.members) for (const b of right.members) if (linked.get(a)?.has(b)) pairs++;
  return pairs >= LINKED * left.members.length * right.members.length;
}

function neighbours(linked: Map<string, Set<string>>, id: string): Set<string> {
  let set = linked.get(id);
  if (!set) {
    set = new Set();
    linked.set(id, set);
  }
  return set;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
