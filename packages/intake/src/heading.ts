/** Longest first line that is held to be a heading, in UTF-16 units. */
const LONGEST = 220;
const FEWEST_WORDS = 3;
/** `București, 12 sep. 2025 …`, `10 martie 2025, 14:30`: where and when, not what. */
const DATELINE = /^(?:[\p{Lu}][\p{L} -]{1,40}, ?)?\d{1,2} \p{L}{3,10}\.?(?: \d{4})?(?=[ ,./(–—-]|$)/u;
const AGENCY_END = /(?:\/|\))\s*[-–—]?$/;

/**
 * The heading of a text that brings no title: a first line that doesn't end like a sentence, with a blank line behind it
 * and more text to come. It stays in the text, too, whose offsets count from its beginning.
 */
export function headingOf(text: string): string | null {
  const match = /^\s*([^\r\n]+)(?:\r?\n|\r)[^\S\r\n]*(?:\r?\n|\r)/.exec(text.slice(0, LONGEST * 2));
  if (!match || text.slice(match[0].length).trim() === '') return null;
  const line = match[1].trim();
  if (line.length > LONGEST || /[.;:,]$/.test(line) || (line.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS)
    return null;
  if (DATELINE.test(line) || (AGENCY_END.test(line) && /^\p{Lu}[^/(]{0,40}[/(]/u.test(line) && line.length < 60))
    return null;
  return line.replace(/\s+/g, ' ');
}
