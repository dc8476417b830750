/** Capital letters in printed words. */

export function startsUpper(form: string): boolean {
  const unit = form.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const char = form[0] as string;
  return char !== char.toLowerCase();
}

/** All letters are capitals, and there are letters. */
export const isShouted = (form: string): boolean => form === form.toUpperCase() && form !== form.toLowerCase();

/** Words that begin with a capital; a hyphen begins a new word. */
export function upperWords(phrase: string): number {
  let count = 0;
  let fresh = true;
  for (const char of phrase) {
    if (fresh && char !== char.toLowerCase()) count++;
    fresh = char === ' ' || char === '-';
  }
  return count;
}

export function upperCount(phrase: string): number {
  let count = 0;
  for (const char of phrase) if (char !== char.toLowerCase()) count++;
  return count;
}
