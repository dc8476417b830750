/** Mentions by where they begin and end: the widest at each token. */
import type { Mention, NamesDoc } from '../doc.js';

export interface MentionEdges {
  readonly starts: ReadonlyMap<number, Mention>;
  readonly ends: ReadonlyMap<number, Mention>;
}

export function mentionEdges(doc: NamesDoc): MentionEdges {
  const starts = new Map<number, Mention>();
  const ends = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    const first = starts.get(mention.first);
    if (!first || mention.end > first.end) starts.set(mention.first, mention);
    const last = ends.get(mention.end);
    if (!last || mention.first < last.first) ends.set(mention.end, mention);
  }
  return { starts, ends };
}
