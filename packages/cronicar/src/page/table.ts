import type { Ink } from './ink.js';
import { cells, wrap } from './lines.js';

export interface Column {
  readonly title: string;
  /** Takes what is left of the width, and is broken into lines; others are cut only where nothing is left. */
  readonly flexible?: boolean;
  readonly ink?: (text: string) => string;
  /** Numbers stand at the right. */
  readonly right?: boolean;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Lines below the row, over the whole width. */
  readonly below?: readonly string[];
}

const GAP = 2;
const LEAST = 6;

/** Rows under headings, no wider than the page. Cells must be clean already. */
export function table(columns: readonly Column[], rows: readonly TableRow[], ink: Ink, width: number): string[] {
  const used = columns.map((_, i) => rows.some((row) => (row.cells[i] ?? '') !== ''));
  const shown = columns.flatMap((column, i) => (used[i] ? [{ ...column, at: i }] : []));
  const widths = fit(
    shown.map(({ at, title, flexible }) => ({
      natural: Math.max(cells(title), ...rows.map((row) => cells(row.cells[at] ?? ''))),
      flexible: flexible ?? false,
    })),
    width,
  );
  const line = (texts: readonly string[], paint: (text: string, i: number) => string) => {
    const broken = texts.map((text, i) => wrap(text, widths[i] as number));
    const height = Math.max(1, ...broken.map((lines) => lines.length));
    return Array.from({ length: height }, (_, k) =>
      broken
        .map((lines, i) => {
          const text = lines[k] ?? '';
          const pad = ' '.repeat(Math.max(0, (widths[i] as number) - cells(text)));
          return shown[i]?.right ? pad + paint(text, i) : paint(text, i) + pad;
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  const head = line(
    shown.map(({ title }) => title),
    (text) => ink.soft(text),
  );
  const body = rows.flatMap((row) => [
    ...line(
      shown.map(({ at }) => row.cells[at] ?? ''),
      (text, i) => shown[i]?.ink?.(text) ?? text,
    ),
    ...(row.below ?? []),
  ]);
  return [...head, ...body];
}

/** Widths that add up to no more than the page: what is flexible gives way first, the widest first. */
function fit(columns: readonly { natural: number; flexible: boolean }[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  const room = width - GAP * (columns.length - 1);
  let excess = widths.reduce((sum, one) => sum + one, 0) - room;
  for (const flexible of [true, false]) {
    while (excess > 0) {
      let widest = -1;
      columns.forEach((column, i) => {
        if (column.flexible !== flexible || (widths[i] as number) <= LEAST) return;
        if (widest < 0 || (widths[i] as number) > (widths[widest] as number)) widest = i;
      });
      if (widest < 0) break;
      widths[widest] = (widths[widest] as number) - 1;
      excess--;
    }
  }
  return widths;
}
