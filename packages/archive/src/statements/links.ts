import type { ReportFacts } from '../facts/facts.js';
import { type StatementMatch, type StatementReason, sameStatement } from './same-statement.js';

/** Two statements of two reports that are one utterance. */
export interface StatementLink {
  readonly a: string;
  readonly b: string;
  readonly statementA: string;
  readonly statementB: string;
  readonly score: number;
  readonly sure: boolean;
  readonly reasons: readonly StatementReason[];
}

/** The utterances two reports both give, each at most once, the best pairs first. Symmetric. */
export function statementLinks(x: ReportFacts, y: ReportFacts): StatementLink[] {
  const [a, b] = x.report < y.report ? [x, y] : [y, x];
  const matches: { i: number; j: number; match: StatementMatch }[] = [];
  for (const [i, one] of a.statements.entries()) {
    for (const [j, other] of b.statements.entries()) {
      const match = sameStatement({ facts: a, statement: one }, { facts: b, statement: other });
      if (match.same) matches.push({ i, j, match });
    }
  }
  matches.sort(
    (p, q) => q.match.score - p.match.score || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i || p.j - q.j,
  );
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const links: StatementLink[] = [];
  for (const { i, j, match } of matches) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    const { score, sure, reasons } = match;
    const statementA = a.statements[i]?.id as string;
    links.push({
      a: a.report,
      b: b.report,
      statementA,
      statementB: b.statements[j]?.id as string,
      score,
      sure,
      reasons,
    });
  }
  return links;
}
