/** Lower case without diacritics: the form the lexicon's keys have. */
export function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
