/** A link between two reports, as strong as its score. There is one between two reports at most. */
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
  for (const { id, day } of reports) groups.set(id, { members: [id], from: day, until: day, linked: new Map() });
  const known = links.filter(({ a, b }) => groups.has(a) && groups.has(b));
  if (areOne(reports, known)) return [reports.map(({ id }) => id).sort(compare)];
  for (const { a, b } of known) {
    count(groups.get(a) as Group, groups.get(b) as Group, 1);
    count(groups.get(b) as Group, groups.get(a) as Group, 1);
  }
  let open = [...known].sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
  // A bridge that is too weak now may be strong enough once its sides have grown.
  for (let joined = true; joined; ) {
    joined = false;
    const left: Edge[] = [];
    for (const edge of open) {
      const [one, other] = [groups.get(edge.a) as Group, groups.get(edge.b) as Group];
      if (one === other) continue;
      if (!mayJoin(one, other)) {
        left.push(edge);
        continue;
      }
      join(one, other, groups);
      joined = true;
    }
    open = left;
  }
  const lists = [...new Set(groups.values())].map(({ members }) => [...members].sort(compare));
  return lists.sort((x, y) => compare(x[0] as string, y[0] as string));
}

/**
 * Whether all n reports surely end in one group, told without joining: hundreds of them are nearly identical, and each is linked to nearly
 * all others. If more than one group were left, the smallest, of s ≤ n/2 reports, would have fewer than LINKED·s·(n - s) links
 * to the others, and at most s·(s - 1) ends of links inside; so one of its reports would have fewer than
 * LINKED·(n - s) + s - 1 links, which is most for s = n/2.
 */
function areOne(reports: readonly Grouped[], links: readonly Edge[]): boolean {
  const n = reports.length;
  const least = (LINKED * n) / 2 + n / 2 - 1;
  if (n < 2 || 2 * links.length < n * least) return false;
  const days = reports.map(({ day }) => day);
  if (days.reduce((a, b) => Math.max(a, b)) - days.reduce((a, b) => Math.min(a, b)) > LONGEST) return false;
  const degrees = new Map(reports.map(({ id }) => [id, 0]));
  for (const { a, b } of links) {
    degrees.set(a, (degrees.get(a) as number) + 1);
    degrees.set(b, (degrees.get(b) as number) + 1);
  }
  return [...degrees.values()].every((degree) => degree >= least);
}

interface Group {
  readonly members: string[];
  from: number;
  until: number;
  /** How many links lead to each other group. */
  readonly linked: Map<Group, number>;
}

function count(from: Group, to: Group, links: number): void {
  from.linked.set(to, (from.linked.get(to) ?? 0) + links);
}

function mayJoin(left: Group, right: Group): boolean {
  if (Math.max(left.until, right.until) - Math.min(left.from, right.from) > LONGEST) return false;
  return (left.linked.get(right) ?? 0) >= LINKED * left.members.length * right.members.length;
}

/** The smaller group goes into the larger, with all its links. */
function join(one: Group, other: Group, groups: Map<string, Group>): void {
  const [into, gone] = one.members.length >= other.members.length ? [one, other] : [other, one];
  for (const member of gone.members) {
    into.members.push(member);
    groups.set(member, into);
  }
  into.from = Math.min(into.from, gone.from);
  into.until = Math.max(into.until, gone.until);
  for (const [third, links] of gone.linked) {
    third.linked.delete(gone);
    if (third === into) continue;
    count(into, third, links);
    count(third, into, links);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
