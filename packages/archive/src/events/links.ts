import type { ReportFacts } from '../facts/facts.js';
import { ENOUGH, type EventMatch, type EventReason, sameEvent } from './same-event.js';

/** Two events of two reports that are one happening. */
export interface EventLink {
  readonly a: string;
  readonly b: string;
  readonly eventA: string;
  readonly eventB: string;
  readonly score: number;
  readonly disputed: boolean;
  readonly reasons: readonly EventReason[];
}

/** In reports of one occasion less is enough: nothing else is there to be meant. */
export const IN_ONE_STORY = ENOUGH - 1.1;

/**
 * The events two reports both tell, each at most once: the best pairs first, so that of two arrests in one report the one
 * that fits is taken. Symmetric up to the exchange of a and b, which stand in order of id.
 */
export function eventLinks(x: ReportFacts, y: ReportFacts, enough = ENOUGH): EventLink[] {
  const [a, b] = x.report < y.report ? [x, y] : [y, x];
  const matches: { i: number; j: number; match: EventMatch }[] = [];
  for (const [i, eventA] of a.events.entries()) {
    for (const [j, eventB] of b.events.entries()) {
      const match = sameEvent({ facts: a, event: eventA }, { facts: b, event: eventB }, enough);
      if (match.same) matches.push({ i, j, match });
    }
  }
  matches.sort(
    (p, q) => q.match.score - p.match.score || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i || p.j - q.j,
  );
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const links: EventLink[] = [];
  for (const { i, j, match } of matches) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    const { score, disputed, reasons } = match;
    links.push({
      a: a.report,
      b: b.report,
      eventA: a.events[i]?.id as string,
      eventB: b.events[j]?.id as string,
      score,
      disputed,
      reasons,
    });
  }
  return links;
}
