import { agencyNamed } from '../copies/agencies.js';
import type { CopyLink } from '../copies/link.js';
import type { CopyPrint } from '../copies/print.js';
import { type EventLink, eventLinks, IN_ONE_STORY } from '../events/links.js';
import type { ReportFacts } from '../facts/facts.js';
import { statementLinks } from '../statements/links.js';

interface Printed {
  readonly facts: ReportFacts;
  readonly print: CopyPrint;
}

/** Share of the facts of the shorter report that must stand in the other, in the same order. */
const CREDITED = 0.5;
/** Without a credit that names the other's outlet, more of them. */
const UNCREDITED = 0.65;
const LEAST_FACTS = 6;

/**
 * Whether one of two reports in two languages is the other translated: the facts agree one by one and in order, and a
 * credit of one fits the other. Two reporters at one meeting tell much alike, but not all of it in one order. Symmetric;
 * never sure.
 */
export function translationLink(x: Printed, y: Printed): CopyLink | null {
  if (x.facts.language === y.facts.language) return null;
  const [a, b] = x.facts.report < y.facts.report ? [x, y] : [y, x];
  const credited = credits(a, b) || credits(b, a);
  if (
    !credited &&
    !(hasNoOrigin(a) && b.print.credits.chain.length > 0) &&
    !(hasNoOrigin(b) && a.print.credits.chain.length > 0)
  )
    return null;
  const shares = alignedShares(a.facts, b.facts);
  if (Math.max(shares.a, shares.b) < (credited ? CREDITED : UNCREDITED)) return null;
  return {
    a: a.facts.report,
    b: b.facts.report,
    kind: 'translation',
    sure: false,
    shareOfA: shares.a,
    shareOfB: shares.b,
    passages: [],
  };
}

/** The report names the other's outlet as where its words come from. */
function credits(report: Printed, other: Printed): boolean {
  const { outlet } = other.facts;
  if (outlet === null) return false;
  const name = agencyNamed(outlet)?.name ?? outlet;
  return report.print.credits.outletAgency !== name && report.print.credits.chain.includes(name);
}

/** A report that credits nobody may itself be the source. */
function hasNoOrigin({ print }: Printed): boolean {
  return print.credits.chain.length === 0 && print.credits.named.length === 0;
}

function alignedShares(a: ReportFacts, b: ReportFacts): { a: number; b: number } {
  const none = { a: 0, b: 0 };
  const all = Math.min(a.events.length + a.statements.length, b.events.length + b.statements.length);
  if (all < LEAST_FACTS) return none;
  const events = inOrder(eventLinks(a, b, IN_ONE_STORY).map((link) => orderOf(link, a, b)));
  const statements = inOrder(
    statementLinks(a, b).map((link) => [
      a.statements.findIndex(({ id }) => id === link.statementA),
      b.statements.findIndex(({ id }) => id === link.statementB),
    ]),
  );
  const aligned = events + statements;
  return {
    a: share(aligned, a.events.length + a.statements.length),
    b: share(aligned, b.events.length + b.statements.length),
  };
}

function orderOf(link: EventLink, a: ReportFacts, b: ReportFacts): [number, number] {
  return [a.events.findIndex(({ id }) => id === link.eventA), b.events.findIndex(({ id }) => id === link.eventB)];
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * part) / all) / 100;
}

/** Length of the longest rising run of second places, taken in order of the first. */
function inOrder(pairs: readonly (readonly number[])[]): number {
  const seconds = [...pairs].sort((x, y) => (x[0] as number) - (y[0] as number)).map((pair) => pair[1] as number);
  const longest: number[] = [];
  for (const [i, second] of seconds.entries()) {
    let best = 0;
    for (let j = 0; j < i; j++) if ((seconds[j] as number) < second) best = Math.max(best, longest[j] as number);
    longest.push(best + 1);
  }
  return Math.max(0, ...longest);
}
