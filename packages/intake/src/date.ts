/** A publication date, or what is wrong with it. */
export type PublishedDate =
  | { readonly published: string; readonly reduced: boolean }
  | { readonly published: null; readonly wrong: 'bad-date' | 'no-such-date' };

/** What a date must look like, for messages. */
export const DATE_PATTERN = 'YYYY-MM-DD';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * ISO 8601: a calendar date, or a date-time with offset. A date-time without an offset is no instant, so it is reduced to
 * its date (`reduced`). A day or an hour that doesn't exist is told apart from a wrong pattern.
 */
export function publishedDate(text: string): PublishedDate {
  const trimmed = text.trim();
  const parts = ISO.exec(trimmed);
  if (!parts) return { published: null, wrong: 'bad-date' };
  const [, year, month, day, hour, minute, second, offset] = parts;
  if (!dayExists(+year, +month, +day)) return { published: null, wrong: 'no-such-date' };
  if (hour === undefined) return { published: trimmed, reduced: false };
  if (+hour > 23 || +minute > 59 || +(second ?? 0) > 59) return { published: null, wrong: 'no-such-date' };
  const date = `${year}-${month}-${day}`;
  if (offset === undefined) return { published: date, reduced: true };
  return { published: `${date}T${hour}:${minute}:${second ?? '00'}${isoOffset(offset)}`, reduced: false };
}

function isoOffset(offset: string): string {
  if (offset === 'Z' || offset === 'z') return 'Z';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

function dayExists(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= days[month - 1];
}
