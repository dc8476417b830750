/**
 * Words of a report made safe to print: a report may hold escape sequences that would move the cursor, recolour the
 * terminal or hide text, and marks that turn the writing direction. Control characters become their pictures (U+2400 …),
 * direction marks and invisible separators go, unpaired surrogates become U+FFFD, white space becomes one space.
 */
export function clean(text: string): string {
  return text
    .replace(/[\s\u00A0\u2028\u2029]+/g, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\u2060\u061C\uFEFF\u00AD]/g, '')
    .replace(/[\u0080-\u009F]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/\p{Cc}/gu, (control) =>
      String.fromCharCode(control === '\u007F' ? 0x2421 : 0x2400 + control.charCodeAt(0)),
    );
}
