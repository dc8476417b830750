import type { Item } from './format.js';
import type { PageOptions } from './html.js';

export interface ReadFeed {
  /** Newest first, as in the feed: a report where the full text is there, else a link. */
  readonly items: readonly Item[];
  readonly title: string | null;
  /** Page of the outlet. */
  readonly link: string | null;
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json' | null;
}

/** RSS, Atom, RDF and JSON Feed, also broken ones. Never throws. */
export function readFeed(_text: string, _options: PageOptions): ReadFeed {
  return { items: [], title: null, link: null, kind: null };
}
