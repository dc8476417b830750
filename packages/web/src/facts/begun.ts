/** The words of a fact without the comma or dash that a clause begins with in the middle of its sentence. */
export function begun(words: string): string {
  return words.replace(/^[\s,;:–—-]+(?=\p{L})/u, '');
}
