import { blocksOf } from './blocks.js';
import { removeJunk, sweep, textOf } from './body.js';
import { parsePage } from './element.js';
import { preparePage } from './prepare.js';
import { decodeEntities } from './strings.js';

/** Words of a piece of HTML that is known to be one report: of a feed, a message, a document. Plain text stays as it is. */
export function wordsOfHtml(html: string, title: string | null = null): string {
  if (!/<[a-z!/]/i.test(html)) return decodeEntities(html).trim();
  const page = preparePage(html);
  if (page.refused) return '';
  const document = parsePage(page.html);
  removeJunk(document);
  return textOf(sweep(blocksOf(document.body), { title, description: null }));
}
