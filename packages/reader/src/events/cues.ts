/** Which statement a verb introduces, and whose words a token stands in. */
import type { Statement, StatementsDoc } from '../doc.js';
import { lowerBound } from '../doc-index.js';

export interface Cues {
  /** Row of the statement whose cue the token belongs to. */
  readonly at: (token: number) => number | undefined;
  /** The statement whose content holds the token. */
  readonly around: (token: number) => Statement | undefined;
  /** The statement whose cue stands before the token in one sentence (`a subliniat că, de la semnarea …`). */
  readonly before: (token: number) => Statement | undefined;
}

export function readCues(doc: StatementsDoc): Cues {
  const cues = new Map<number, number>();
  const bySentence = new Map<number, number[]>();
  doc.statements.forEach((statement, row) => {
    if (!statement.cue) return;
    const first = lowerBound(doc.start, statement.cue[0]);
    if (doc.start[first] !== statement.cue[0]) return;
    for (let token = first; token < doc.count && (doc.start[token] as number) < statement.cue[1]; token++) {
      if (!cues.has(token)) cues.set(token, row);
    }
    const sentence = doc.sentenceOf[first] as number;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), row].slice(-LATEST));
  });
  return {
    at: (token) => cues.get(token),
    around: (token) => doc.statements[doc.statementOf[token] as number],
    before: (token) => {
      const rows = bySentence.get(doc.sentenceOf[token] as number) ?? [];
      return doc.statements[
        rows
          .filter((row) => (doc.statements[row]?.cue?.[0] ?? Number.MAX_SAFE_INTEGER) < (doc.start[token] as number))
          .at(-1) ?? -1
      ];
    },
  };
}

/** Statements of one sentence that are kept; keeps the cost linear. */
const LATEST = 8;
