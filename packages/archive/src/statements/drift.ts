import { fold } from '@cronicar/reader/fold';

/** A stretch of one wording: in both, only in the first, or only in the second. */
export interface DriftPart {
  readonly kind: 'same' | 'first' | 'second';
  readonly words: string;
}

/** Longer wordings aren't laid side by side word by word. */
const MAX_WORDS = 400;

/**
 * How one utterance is worded by two outlets, word by word: a longest common subsequence over folded words. Only within one
 * language: a translation has no words in common to begin with.
 */
export function wordDrift(first: string, second: string): DriftPart[] {
  const a = split(first);
  const b = split(second);
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
    return [
      { kind: 'first', words: a.join(' ') },
      { kind: 'second', words: b.join(' ') },
    ];
  }
  const x = a.map(bare);
  const y = b.map(bare);
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        x[i] === y[j]
          ? (longest[(i + 1) * width + j + 1] as number) + 1
          : Math.max(longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number);
  const parts: { kind: DriftPart['kind']; words: string[] }[] = [];
  const put = (kind: DriftPart['kind'], word: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else parts.push({ kind, words: [word] });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && x[i] === y[j]) {
      put('same', b[j] as string);
      i++;
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number))
    )
      put('first', a[i++] as string);
    else put('second', b[j++] as string);
  }
  return parts.map(({ kind, words }) => ({ kind, words: words.join(' ') }));
}

function split(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
}

function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}
