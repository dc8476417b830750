/** Lower case, no diacritics, no quotation marks, single spaces: two spellings of one name are equal after it. */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[„”“"«»'’‘]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Folded words and numbers, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the words of both sides that they have in common, each word as often as it stands there (Dice, 0..1). */
export function overlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  return (2 * common(left, right)) / (left.length + right.length);
}

/** Share of the shorter side's words that the longer has too (0..1). */
export function containment(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  return common(left, right) / Math.min(left.length, right.length);
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of b) {
    const rest = left.get(word) ?? 0;
    if (rest === 0) continue;
    count++;
    left.set(word, rest - 1);
  }
  return count;
}
