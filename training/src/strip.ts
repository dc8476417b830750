/** The text without diacritics. */
export const strip = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
