import { CLASSES, IGNORABLE, LOWER, NEWLINE, SPACE } from './characters.js';

/**
 * Offsets where paragraphs end (exclusive, at their line feed or the end of text), in order; empty ones are left out.
 * A blank line ends a paragraph; a single line feed does too, unless the text is hard-wrapped or the line breaks off in
 * the middle of a sentence.
 */
export function paragraphEnds(text: string): Int32Array {
  const lines = readLines(text);
  const width = wrapWidth(text, lines);
  const ends = new Int32Array(lines.count);
  let count = 0;
  for (let i = 0; i < lines.count; i++) {
    if (isBlank(lines, i)) continue;
    const more = i + 1 < lines.count && !isBlank(lines, i + 1) && continues(text, lines, i, width);
    if (!more) ends[count++] = lines.end[i];
  }
  return ends.slice(0, count);
}

/** Lines that a mail program or an editor wraps are shorter than this; paragraphs on one line are mostly longer. */
const MAX_WRAP = 100;
const MIN_WRAP = 50;
/** A line as long as this that ends without a mark and is followed by a small letter goes on there. */
const MIN_BROKEN = 40;

interface Lines {
  readonly count: number;
  /** Offsets of the visible part, half open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

function readLines(text: string): Lines {
  let feeds = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) feeds++;
  const start = new Int32Array(feeds);
  const end = new Int32Array(feeds);
  let from = 0;
  for (let i = 0; i < feeds; i++) {
    const feed = text.indexOf('\n', from);
    let last = feed < 0 ? text.length : feed;
    let first = from;
    from = last + 1;
    while (first < last && isSpace(text, first)) first++;
    while (last > first && isSpace(text, last - 1)) last--;
    start[i] = first;
    end[i] = last;
  }
  return { count: feeds, start, end };
}

function isSpace(text: string, at: number): boolean {
  const charClass = CLASSES[text.charCodeAt(at)];
  return charClass === SPACE || charClass === NEWLINE || charClass === IGNORABLE;
}

function isBlank(lines: Lines, i: number): boolean {
  return lines.start[i] === lines.end[i];
}

function lineLength(lines: Lines, i: number): number {
  return lines.end[i] - lines.start[i];
}

/**
 * The column at which the text was wrapped, 0 if it wasn't: nearly every line that another follows is too full for the
 * next line's first word.
 */
function wrapWidth(text: string, lines: Lines): number {
  let width = 0;
  for (let i = 0; i < lines.count; i++) width = Math.max(width, lineLength(lines, i));
  if (width < MIN_WRAP || width > MAX_WRAP) return 0;
  let followed = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    if (isBlank(lines, i) || isBlank(lines, i + 1)) continue;
    followed++;
    if (isFull(text, lines, i, width)) full++;
  }
  return followed >= 3 && full * 10 >= followed * 7 ? width : 0;
}

function isFull(text: string, lines: Lines, i: number, width: number): boolean {
  const from = lines.start[i + 1];
  let at = from;
  while (at < lines.end[i + 1] && at < from + MAX_WRAP && !isSpace(text, at)) at++;
  return lineLength(lines, i) + 1 + (at - from) > width;
}

function continues(text: string, lines: Lines, i: number, width: number): boolean {
  if (width > 0 && isFull(text, lines, i, width)) return true;
  if (lineLength(lines, i) < MIN_BROKEN) return false;
  const last = CLASSES[text.charCodeAt(lines.end[i] - 1)];
  const comma = text.charCodeAt(lines.end[i] - 1) === 0x2c;
  return (last === LOWER || comma) && CLASSES[text.charCodeAt(lines.start[i + 1])] === LOWER;
}
