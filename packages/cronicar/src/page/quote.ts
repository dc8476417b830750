import type { Words } from '../words/words.js';

const MARK = /[„“”"«»]/g;
const OPENS_AFTER = /[\s([{—–-]/;

/**
 * A report's words in quotation marks. Marks inside become the inner ones of the page's language; one that stands at an
 * end without its partner, because the words were cut there, goes, and so does punctuation that led on from what was cut.
 */
export function inMarks(text: string, words: Words): string {
  const [open, close] = words.quotes;
  return open + innerMarks(text.replace(/^[\s,;:.–—]+/, ''), words) + close;
}

function innerMarks(text: string, { innerQuotes }: Words): string {
  const marks = [...text.matchAll(MARK)].map(({ index }) => ({ index, opens: opens(text, index) }));
  const whole = marks.length === 2 && marks[0].opens && marks[0].index === 0 && marks[1].index === text.length - 1;
  if (whole) return text.slice(1, -1);
  const alone = new Set<number>();
  const waiting: number[] = [];
  for (const { index, opens } of marks) {
    if (opens) waiting.push(index);
    else if (waiting.pop() === undefined) alone.add(index);
  }
  for (const index of waiting) alone.add(index);
  return text.replace(MARK, (mark, index: number) => {
    if (alone.has(index)) return index === 0 || index >= text.length - 2 ? '' : mark;
    return mark === '«' || mark === '»' ? mark : innerQuotes[opens(text, index) ? 0 : 1];
  });
}

function opens(text: string, index: number): boolean {
  return text[index] === '„' || text[index] === '«' || index === 0 || OPENS_AFTER.test(text[index - 1]);
}
