import type { Span } from '@cronicar/reader';

const CLOSERS: Readonly<Record<string, string>> = {
  '\u201e': '\u201d\u201c"',
  '\u201c': '\u201d"',
  '\u00ab': '\u00bb',
  '"': '"\u201d',
  '\u2039': '\u203a',
};
/** A quotation left open ends with its paragraph, or here, so that one lost mark can't swallow a report. */
const MAX_LENGTH = 1500;

/**
 * What stands between quotation marks, marks included, in any of the usual pairs. Shorter ones inside a longer one belong
 * to it. A mark that nothing closes in its paragraph opens nothing.
 */
export function quotationSpans(text: string): Span[] {
  const spans: Span[] = [];
  let i = 0;
  while (i < text.length) {
    const closers = CLOSERS[text[i] as string];
    const end = closers === undefined ? -1 : closingAt(text, i, closers);
    if (end < 0) i++;
    else {
      spans.push([i, end]);
      i = end;
    }
  }
  return spans;
}

function closingAt(text: string, open: number, closers: string): number {
  const mark = text[open] as string;
  let depth = 1;
  const limit = Math.min(text.length, open + MAX_LENGTH);
  for (let i = open + 1; i < limit; i++) {
    const unit = text[i] as string;
    if (unit === '\n') return -1;
    if (closers.includes(unit)) depth--;
    else if (unit === mark) depth++;
    if (depth === 0) return i + 1;
  }
  return -1;
}
