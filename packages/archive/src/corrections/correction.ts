import type { CorrectionRow } from '../store/store.js';

/** Where a correction holds: by the words, so that it finds its fact again when the report has been read anew. */
export interface Anchor {
  /** The archive's id of the report. */
  readonly report: string;
  readonly kind: 'event' | 'statement';
  /** The words the fact was read from. */
  readonly words: string;
  /** The words that give it away: the trigger of an event, the content of a statement. */
  readonly core: string;
  /** Where the core began, to choose among equal words. */
  readonly at: number;
  /** The event's type or the statement's act, as the program had read it. */
  readonly as: string;
}

/** What a person says of facts, which are named in one way when asked for and in another when kept. */
export type ChangeOf<Fact> =
  /** The fact isn't there at all. */
  | { readonly kind: 'reject'; readonly fact: Fact }
  /** Somebody else said or did it. */
  | {
      readonly kind: 'reattribute';
      readonly fact: Fact;
      readonly speaker?: string | null;
      readonly actors?: readonly string[];
      readonly recipients?: readonly string[];
      readonly sources?: readonly string[];
    }
  /** It is of another kind. */
  | {
      readonly kind: 'retype';
      readonly fact: Fact;
      readonly type?: string;
      readonly mode?: string | null;
      readonly status?: string;
      readonly act?: string;
    }
  /** Facts are one happening or one utterance, or they aren't. */
  | { readonly kind: 'merge' | 'split'; readonly facts: readonly Fact[] }
  /** Reports tell of one occasion, or they don't. */
  | { readonly kind: 'join' | 'part'; readonly reports: readonly string[] };

/** As it is kept: facts by their words. */
export type Change =
  | ChangeOf<Anchor>
  | { readonly kind: 'note'; readonly fact?: Anchor; readonly report?: string; readonly text: string };

export interface CorrectionMade {
  readonly id: string;
  readonly kind: Change['kind'];
  readonly when: string;
  readonly by: string;
  readonly why: string;
  readonly change: Change;
  readonly reports: readonly string[];
  readonly undone: { readonly when: string; readonly by: string } | null;
}

export function correctionOf(row: CorrectionRow): CorrectionMade {
  const change = JSON.parse(row.change) as Change;
  return {
    id: row.id,
    kind: change.kind,
    when: row.madeAt,
    by: row.madeBy,
    why: row.why,
    change,
    reports: row.reports,
    undone: row.undoneAt === null ? null : { when: row.undoneAt, by: row.undoneBy ?? '' },
  };
}

export function rowOf(correction: CorrectionMade): CorrectionRow {
  return {
    id: correction.id,
    kind: correction.kind,
    madeAt: correction.when,
    madeBy: correction.by,
    why: correction.why,
    change: JSON.stringify(correction.change),
    undoneAt: correction.undone?.when ?? null,
    undoneBy: correction.undone?.by ?? null,
    reports: correction.reports,
  };
}

/** Ids of the reports a change is about. */
export function reportsOf(change: Change): string[] {
  if ('reports' in change) return [...change.reports];
  if ('facts' in change) return [...new Set(change.facts.map(({ report }) => report))];
  if (change.fact) return [change.fact.report];
  return 'report' in change && change.report !== undefined ? [change.report] : [];
}
