import { type CopyLink, copyLink } from '../copies/link.js';
import type { CopyPrint } from '../copies/print.js';
import type { ReportFacts } from '../facts/facts.js';
import { type StoryReason, weighReports } from './link.js';
import { translationLink } from './translation.js';

/** What is kept of a report to hold it against others. */
export interface Member {
  readonly facts: ReportFacts;
  readonly print: CopyPrint;
}

/** What two reports share, small enough to be stored by the million; what they tell alike is found again when asked for. */
export interface ReportLink {
  /** Why both tell of one occasion, codes in order of weight; null if they don't. */
  readonly story: readonly StoryReason[] | null;
  readonly score: number;
  /** Days of publication, of the report with the lesser id first. */
  readonly days: readonly [number, number];
  readonly copy: CopyLink | null;
}

/** What two reports share; null if they have nothing to do with each other. Symmetric. */
export function linkReports(x: Member, y: Member): ReportLink | null {
  const [a, b] = x.facts.report < y.facts.report ? [x, y] : [y, x];
  const words = copyLink({ id: a.facts.report, print: a.print }, { id: b.facts.report, print: b.print });
  const weighed = weighReports(a.facts, b.facts, words);
  const copy = words ?? (weighed.linked ? translationLink(a, b) : null);
  if (copy === null && !weighed.linked) return null;
  return {
    story: weighed.linked ? weighed.reasons : null,
    score: weighed.score,
    days: [a.facts.day, b.facts.day],
    copy,
  };
}
