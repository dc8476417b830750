/** A run of words of a text; `shared` where the other text has them in the same order. */
export interface Run {
  readonly text: string;
  readonly shared: boolean;
}

/** Beyond so many words nothing is compared: time grows with the square. */
const MOST_WORDS = 1500;
/** Shared runs shorter than this between words that differ are chance (`și de`). */
const LEAST_SHARED = 2;

/** The words of `text` in runs, those shared with `other` apart: their longest common subsequence, without case and marks. */
export function commonWords(text: string, other: string): Run[] {
  const words = text.match(/\s*\S+\s*?/gu) ?? [];
  const others = (other.match(/\S+/gu) ?? []).map(plain);
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return [{ text, shared: false }];
  return runs(words, withoutChance(inCommon(words.map(plain), others)));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function inCommon(a: readonly string[], b: readonly string[]): boolean[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] as number) + 1
          : Math.max(longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number);
    }
  }
  const shared = a.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared[i] = true;
      i++;
      j++;
    } else if ((longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number)) i++;
    else j++;
  }
  return shared;
}

function withoutChance(shared: readonly boolean[]): boolean[] {
  const kept = [...shared];
  for (let from = 0; from < shared.length; from++) {
    if (!shared[from]) continue;
    let to = from;
    while (to < shared.length && shared[to]) to++;
    const isWhole = from === 0 && to === shared.length;
    if (!isWhole && to - from < LEAST_SHARED) kept.fill(false, from, to);
    from = to;
  }
  return kept;
}

function runs(words: readonly string[], shared: readonly boolean[]): Run[] {
  const found: { text: string; shared: boolean }[] = [];
  for (const [i, word] of words.entries()) {
    const last = found.at(-1);
    if (last && last.shared === shared[i]) last.text += word;
    else found.push({ text: word, shared: shared[i] as boolean });
  }
  return found;
}
