import type { Run } from '../../facts/common-words.js';

/** A text in runs, the passages `[start, end)` apart; passages may overlap and come in any order. */
export function faded(text: string, passages: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [start, end] of [...passages].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) runs.push({ text: text.slice(at, from), shared: false });
    runs.push({ text: text.slice(from, end), shared: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), shared: false });
  return runs;
}
