import type { NamesDoc, Statement } from '../doc.js';
import type { Span, StatementAct, StatementForm } from '../record.js';
import type { Cue } from './cues.js';

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

/** A statement told in other words, as its cue shows it. */
export function indirectDraft(
  doc: NamesDoc,
  cue: Cue,
  content: readonly Span[],
  form: Draft['form'],
  rule: string,
): Draft {
  return {
    speakers: cue.speakers,
    speakerSpan: cue.speakerSpan,
    addressees: cue.addressees,
    form,
    act: cue.row.negated ? (cue.verb.negatedAct ?? cue.verb.act) : cue.verb.act,
    cue: cue.span,
    cueClause: cue.clause,
    content,
    background: cue.row.link === 'relative',
    around: rule === 'cue in the sentence',
    via: cue.outlets,
    sentence: cue.sentence,
    lastSentence: cue.sentence,
    verdict: cue.row.negated && cue.verb.act !== 'refuse' ? 'said' : verdictOf(cue.verb.act),
    rule: `${rule}: ${cue.row.lemma}`,
    inferred: cue.row.subject ? {} : { speaker: doc.subjects[cue.clause]?.length ? 'subject left out' : 'context' },
  };
}
