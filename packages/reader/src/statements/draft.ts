import type { Statement } from '../doc.js';
import type { Span, StatementAct, StatementForm } from '../record.js';

/** A statement while it is being read: several rules add to it. */
export interface Draft {
  readonly speakers: readonly number[];
  readonly speakerSpan: Span | null;
  readonly addressees: readonly number[];
  readonly form: StatementForm;
  readonly act: StatementAct;
  readonly cue: Span | null;
  /** Row of the cue clause, -1 if none. */
  readonly cueClause: number;
  readonly content: readonly Span[];
  /** The cue stands in a relative clause: the report tells of it by the way. */
  readonly background: boolean;
  /** What is said stands around its cue: `…, a spus X`. */
  readonly around: boolean;
  readonly via: readonly number[];
  readonly sentence: number;
  readonly lastSentence: number;
  readonly verdict: Statement['verdict'];
  readonly rule: string;
  readonly inferred: Readonly<Record<string, string>>;
}

export function verdictOf(act: StatementAct): Statement['verdict'] {
  switch (act) {
    case 'deny':
      return 'denied';
    case 'refuse':
      return 'declined';
    case 'ask':
      return 'asked';
    case 'order':
      return 'ordered';
    case 'promise':
      return 'promised';
    case 'threaten':
      return 'threatened';
    default:
      return 'said';
  }
}
