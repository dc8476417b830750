import type { ReportRecord, Span } from '@cronicar/reader';
import { countAttribute, makeTally, type Tally } from '../tally.js';
import { fold, overlap } from '../words.js';

/** One small passage with one kind of thing to find in it. */
export interface UnitCase {
  readonly id: string;
  readonly docDate?: string;
  readonly language?: string;
  readonly text: string;
  /** Time cases have the passage here and the expression in `text`. */
  readonly context?: string;
}

/** Scores a case; what went wrong is told, one line each. */
export type UnitScorer<Case extends UnitCase> = (
  unit: Case,
  record: ReportRecord,
  tally: Tally,
  miss: (what: string) => void,
) => void;

export { countAttribute, makeTally, type Tally };

const NAME_OVERLAP = 0.66;

/** Whether the record's entity bears one of the names; alternatives are given as `A|B`. */
export function isNamed(record: ReportRecord, id: string | null | undefined, names: string): boolean {
  const entity = record.entities.find((candidate) => candidate.id === id);
  if (!entity) return false;
  const forms = [entity.name, ...entity.mentions.map((mention) => mention.text)].map(fold);
  const wanted = names.split('|').map(fold);
  return wanted.some((name) => forms.some((form) => form === name || overlap(form, name) >= NAME_OVERLAP));
}

export function nameOf(record: ReportRecord, id: string | null | undefined): string {
  return record.entities.find((entity) => entity.id === id)?.name ?? 'nobody';
}

export function meets([start, end]: Span, from: number, until: number): boolean {
  return start < until && end > from;
}
