import type { FormatOptions, Item } from './format.js';

export interface PageOptions extends Pick<FormatOptions, 'date' | 'outlet' | 'language'> {
  /** Address of the page; relative links and the outlet are known by it. */
  readonly url?: string;
  /** Day or moment at which it was fetched, ISO 8601: a page is not published after it. */
  readonly fetched?: string;
  readonly mediaType?: string;
  /** How it is called in problems and origins; else its address. */
  readonly name?: string;
}

/** A page to its report, or the reports of a live blog, or a problem. Never throws. */
export function readHtml(_html: string, _options: PageOptions): Item[] {
  return [];
}
