import type { RecordEvent, RecordStatement, ReportRecord, Span } from '@cronicar/reader';
import { fold } from '@cronicar/reader/fold';
import type { Anchor } from './correction.js';

type Fact = RecordEvent | RecordStatement;

export function anchorOf(record: ReportRecord, report: string, fact: Fact): Anchor {
  const event = 'trigger' in fact;
  const core = coreOf(fact);
  return {
    report,
    kind: event ? 'event' : 'statement',
    words: words(record, fact.evidence),
    core: words(record, core),
    at: core[0],
    as: event ? fact.type : fact.act,
  };
}

/**
 * The fact of a record that an anchor means, or null where its words are gone. Its core must be there word for word; among
 * several the one in the same sentence is taken, then the one read the same way, then the nearest.
 */
export function findAnchor(record: ReportRecord, anchor: Anchor): Fact | null {
  const facts: readonly Fact[] = anchor.kind === 'event' ? record.events : record.statements;
  const core = plain(anchor.core);
  const sentence = plain(anchor.words);
  let best: Fact | null = null;
  let bestRank: readonly number[] = [];
  for (const fact of facts) {
    const its = plain(words(record, coreOf(fact)));
    const its_sentence = plain(words(record, fact.evidence));
    const same = its === core;
    const inside = anchor.kind === 'statement' && (its.includes(core) || core.includes(its)) && its !== '';
    if (!same && !inside) continue;
    const rank = [
      +(its_sentence === sentence),
      +same,
      +(its_sentence.includes(sentence) || sentence.includes(its_sentence)),
      +(('trigger' in fact ? fact.type : fact.act) === anchor.as),
      -Math.abs(coreOf(fact)[0] - anchor.at),
    ];
    // The words stand in another sentence: it is another fact.
    if (!rank[0] && !rank[2] && !inside) continue;
    if (best === null || isGreater(rank, bestRank)) {
      best = fact;
      bestRank = rank;
    }
  }
  return best;
}

function coreOf(fact: Fact): Span {
  if ('trigger' in fact) return fact.trigger;
  const [first, last] = [fact.content[0], fact.content.at(-1)];
  return first && last ? [first[0], last[1]] : fact.evidence;
}

function words({ report }: ReportRecord, [from, until]: Span): string {
  return report.text.slice(from, until);
}

/** Words alone: an edit of punctuation or spelling of letters leaves a fact where it was. */
function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function isGreater(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) {
    const other = b[i] as number;
    if (value !== other) return value > other;
  }
  return false;
}
