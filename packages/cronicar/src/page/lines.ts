/** Lines of text for a terminal: their width in cells, and how they are broken. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the styles that ink.ts writes
const STYLE = /\u001b\[[0-9;]{1,8}m/g;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Cells a terminal gives the text: none for styles and marks that combine, two for East Asian letters and emoji. */
export function cells(text: string): number {
  let width = 0;
  for (const letter of text.replace(STYLE, '')) {
    if (/\p{Mn}|\p{Me}|\u200D|\uFE0F/u.test(letter)) continue;
    width += WIDE.test(letter) ? 2 : 1;
  }
  return width;
}

/** Breaks at spaces; a word longer than a line is cut. Every line begins with `indent`, the first with `first`. */
export function wrap(text: string, width: number, indent = '', first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let used = cells(first);
  let empty = true;
  const end = () => {
    lines.push(line.trimEnd());
    line = indent;
    used = cells(indent);
    empty = true;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    for (const part of cut(word, Math.max(width - Math.max(cells(indent), cells(first)), 8))) {
      const size = cells(part);
      if (!empty && used + 1 + size > width) end();
      line += empty ? part : ` ${part}`;
      used += size + (empty ? 0 : 1);
      empty = false;
    }
  }
  if (!empty) end();
  return lines;
}

/** Two columns: a label in the first, lines in the second. A label that doesn't fit gets a line of its own. */
export function columns(label: string, lines: readonly string[], indent: string, column: number): string[] {
  const gap = column - cells(indent) - cells(label);
  if (gap < 2 || lines.length === 0) return [indent + label, ...lines.map((line) => ' '.repeat(column) + line)];
  return lines.map((line, i) => (i === 0 ? indent + label + ' '.repeat(gap) : ' '.repeat(column)) + line);
}

function cut(word: string, width: number): string[] {
  if (word.length <= width || cells(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const letter of word.replace(STYLE, '')) {
    const size = cells(letter);
    if (used + size > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += letter;
    used += size;
  }
  return [...parts, part];
}
