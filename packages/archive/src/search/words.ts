import { fold } from '@cronicar/reader/fold';

/** Folded words of a text as the index keeps them: letters and digits, cut at everything else. */
export function indexWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
