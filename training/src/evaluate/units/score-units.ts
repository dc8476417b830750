import type { ReportRecord } from '@cronicar/reader';
import type { Miss } from '../comparison.js';
import { makeTally, type Tally, type UnitCase, type UnitScorer } from './case.js';
import { type EventCase, scoreEventCase } from './events.js';
import { type FigureCase, scoreFigureCase } from './figures.js';
import { type QuoteCase, scoreQuoteCase } from './quotes.js';
import { type RefCase, scoreRefCase } from './refs.js';
import { scoreTimeCase, type TimeCase } from './times.js';
import { scoreTitleCase, type TitleCase } from './titles.js';

export type UnitKind = 'times' | 'quotes' | 'events' | 'refs' | 'figures' | 'titles';

export interface UnitScore {
  readonly kind: UnitKind;
  readonly tally: Tally;
  /** What cases too many don't count against: there a share of right ones is all that can be said. */
  readonly share: boolean;
}

/** Scores the cases of one file, all of one kind; `read` gives the record of a case. */
export function scoreUnits(
  cases: readonly UnitCase[],
  read: (unit: UnitCase) => ReportRecord,
  misses: Miss[] = [],
): UnitScore {
  const kind = kindOf(cases[0]);
  const tally = makeTally();
  const score = scorerOf(kind);
  for (const unit of cases) {
    score(unit, read(unit), tally, (what) => misses.push({ report: unit.id, kind: `unit ${kind}`, what }));
  }
  return { kind, tally, share: kind === 'times' || kind === 'refs' || kind === 'titles' };
}

/** What is right of all there is, or F1 where what is too much counts. */
export function unitFigure({ tally, share }: UnitScore): number {
  const { right, extra, missed } = tally;
  const recall = right / (right + missed || 1);
  if (share) return recall;
  const precision = right / (right + extra || 1);
  return (2 * precision * recall) / (precision + recall || 1);
}

function kindOf(unit: UnitCase): UnitKind {
  if (unit.context !== undefined) return 'times';
  if ('quotes' in unit) return 'quotes';
  if ('events' in unit) return 'events';
  if ('chains' in unit) return 'refs';
  if ('title' in unit) return 'titles';
  return 'figures';
}

function scorerOf(kind: UnitKind): UnitScorer<UnitCase> {
  const scorers = {
    times: scoreTimeCase as UnitScorer<TimeCase>,
    quotes: scoreQuoteCase as UnitScorer<QuoteCase>,
    events: scoreEventCase as UnitScorer<EventCase>,
    refs: scoreRefCase as UnitScorer<RefCase>,
    figures: scoreFigureCase as UnitScorer<FigureCase>,
    titles: scoreTitleCase as UnitScorer<TitleCase>,
  };
  // The cases of a file were told apart by the fields that this scorer asks for.
  return scorers[kind] as UnitScorer<UnitCase>;
}
