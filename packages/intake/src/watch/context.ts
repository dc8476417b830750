import type { Clock } from '../fetch/clock.js';
import type { Fetcher } from '../fetch/fetcher.js';
import type { ReportItem } from '../formats/format.js';
import type { Problem } from '../problem.js';
import type { ReportOptions } from '../read-report.js';
import type { WatchState } from './state.js';

/** What became of a report. */
export interface Kept {
  readonly url: string | null;
  /** Where it is kept, if it is. */
  readonly id: string | null;
  readonly outcome: 'added' | 'new-version' | 'known' | 'not-read';
  readonly problems: readonly Problem[];
}

/** Takes reports in, all of them or, where it throws, none; they are safe when it returns. One answer for each, in order. */
export type Keep = (reports: readonly ReportItem[]) => Promise<readonly Kept[]>;

/** What the user says about all reports, above what they say themselves; and the languages that can be read. */
export type Reading = Pick<ReportOptions, 'readable' | 'date' | 'outlet' | 'language'>;

/** What one round works with. */
export interface WatchContext {
  readonly fetcher: Fetcher;
  readonly state: WatchState;
  readonly keep: Keep;
  readonly reading: Reading;
  readonly clock: Clock;
  /** Ends the round early: what is at hand is brought to its end. */
  readonly signal: AbortSignal;
  /** Milliseconds between two looks at a source. */
  readonly every: number;
  /** Of the chance in how long is waited after failures. */
  readonly seed: number;
  /** When the round began, in milliseconds since 1970. */
  readonly began: number;
  /** All that is watched. */
  readonly watched: ReadonlySet<string>;
  /** Sources are asked though they are not due yet. */
  readonly now: boolean;
  readonly tally: Tally;
}

/** What a round did. */
export interface Tally {
  /** Sources asked. */
  asked: number;
  /** Sources that had nothing new. */
  unchanged: number;
  /** Pages fetched. */
  fetched: number;
  added: number;
  newVersions: number;
  known: number;
  /** Pages that were there and aren't any more. */
  gone: number;
  /** Sources and pages that could not be had or read. */
  failed: number;
  readonly problems: Problem[];
  readonly reports: { url: string | null; id: string; outcome: Kept['outcome'] }[];
}

export function newTally(): Tally {
  return {
    asked: 0,
    unchanged: 0,
    fetched: 0,
    added: 0,
    newVersions: 0,
    known: 0,
    gone: 0,
    failed: 0,
    problems: [],
    reports: [],
  };
}

/** Problems told of one round; the others are only counted. */
const MOST_PROBLEMS = 50;

export function tell(tally: Tally, problem: Problem): void {
  if (problem.severity === 'error') tally.failed++;
  if (tally.problems.length < MOST_PROBLEMS) tally.problems.push(problem);
}

export function count(tally: Tally, kept: readonly Kept[]): void {
  for (const { url, id, outcome, problems } of kept) {
    for (const problem of problems) tell(tally, problem);
    if (outcome === 'not-read' || id === null) continue;
    if (outcome === 'added') tally.added++;
    else if (outcome === 'new-version') tally.newVersions++;
    else tally.known++;
    tally.reports.push({ url, id, outcome });
  }
}

/** A moment as it is kept. */
export function moment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
