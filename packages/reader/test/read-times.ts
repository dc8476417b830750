import { romanian } from '../src/languages/ro/index.js';
import { readTimes } from '../src/times/times.js';
import { romanianDoc } from './romanian-doc.js';

/** The time expressions of a text as `words = value`, with `(MOD)` where there is one. */
export function timesOf(text: string, published = '2025-09-03'): string[] {
  const doc = romanianDoc(text, published);
  return readTimes(doc, romanian).map(
    ({ span, value, mod }) => `${doc.text.slice(span[0], span[1])} = ${value}${mod === null ? '' : ` (${mod})`}`,
  );
}
