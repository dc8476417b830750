import { readFigures } from '../src/figures/figures.js';
import { romanian } from '../src/languages/ro/index.js';
import { readTimes } from '../src/times/times.js';
import { romanianDoc } from './romanian-doc.js';

/** The figures of a text as `words = value unit`, a range as `min..max`, with the hedge where it is not exact. */
export function figuresOf(text: string): string[] {
  const doc = romanianDoc(text, '2025-09-03');
  return readFigures(doc, readTimes(doc, romanian), romanian).map(({ span, value, min, max, unit, hedge }) => {
    const number = value ?? `${min ?? ''}..${max ?? ''}`;
    return `${doc.text.slice(span[0], span[1])} = ${number} ${unit ?? '-'}${hedge === 'exact' ? '' : ` (${hedge})`}`;
  });
}
