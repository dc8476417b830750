import type { Span } from '@cronicar/reader';
import { fold } from '@cronicar/reader/fold';
import type { Term } from '../search/query.js';

/** A piece of a text in which words that were looked for stand. */
export interface Passage {
  readonly text: string;
  /** Where they stand in it. */
  readonly marks: readonly Span[];
}

/** Letters around what was found. */
const AROUND = 80;
const MOST_PASSAGES = 3;

/** The first places of a text where the terms stand, as they are spelled there. */
export function passages(text: string, terms: readonly Term[]): Passage[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    from: match.index,
    until: match.index + match[0].length,
  }));
  const marks: Span[] = [];
  for (const term of terms) {
    let found = 0;
    for (let i = 0; i + term.words.length <= words.length && found < MOST_PASSAGES; i++) {
      const fits = term.words.every((word, k) => {
        const folded = words[i + k]?.folded as string;
        return term.prefix && k === term.words.length - 1 ? folded.startsWith(word) : folded === word;
      });
      if (!fits) continue;
      marks.push([words[i]?.from as number, words[i + term.words.length - 1]?.until as number]);
      found++;
    }
  }
  marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const shown: { from: number; until: number; marks: Span[] }[] = [];
  for (const mark of marks) {
    const last = shown.at(-1);
    if (last && mark[0] <= last.until) {
      last.marks.push(mark);
      last.until = Math.max(last.until, end(text, mark[1] + AROUND));
    } else if (shown.length < MOST_PASSAGES) {
      shown.push({ from: start(text, mark[0] - AROUND), until: end(text, mark[1] + AROUND), marks: [mark] });
    }
  }
  return shown.map(({ from, until, marks }) => ({
    text: text.slice(from, until),
    marks: marks.map(([a, b]) => [a - from, b - from]),
  }));
}

/** Beginnings and ends are moved to between words. */
function start(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + 30).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function end(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - 30 ? space : at;
}
