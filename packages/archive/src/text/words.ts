import type { Span } from '@cronicar/reader';
import { fold } from '@cronicar/reader/fold';

/** A word of a text: its folded form (lower case, no diacritics) and where it stands. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text, or of the part of it between two offsets. */
export function wordsOf(text: string, from = 0, until = text.length): Word[] {
  const words: Word[] = [];
  const part = from === 0 && until === text.length ? text : text.slice(from, until);
  for (const match of part.matchAll(WORD)) {
    const start = from + match.index;
    words.push({ folded: fold(match[0]), start, end: start + match[0].length });
  }
  return words;
}

/** The words outside some spans, as runs that no span cuts. Spans are in order and don't overlap. */
export function runsOutside(text: string, spans: readonly Span[]): Word[][] {
  const runs: Word[][] = [];
  let from = 0;
  for (const [start, end] of [...spans, [text.length, text.length] as const]) {
    if (start > from) {
      const run = wordsOf(text, from, start);
      if (run.length > 0) runs.push(run);
    }
    from = Math.max(from, end);
  }
  return runs;
}
