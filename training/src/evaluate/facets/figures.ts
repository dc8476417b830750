import type { Comparison } from '../comparison.js';
import { match } from '../match.js';
import { countAttribute, makeTally, type Tally } from '../tally.js';
import { containment } from '../words.js';

/** Figures by their words; value, bounds and source of what was found are attributes. */
export function scoreFigures({ gold, record, denotes, nameOf, miss }: Comparison): Tally {
  const tally = makeTally();
  const wanted = gold.figures ?? [];
  const { found, taken } = match(wanted, record.figures, (want, find) => containment(want.text, find.text), 0.5);
  wanted.forEach((want, i) => {
    const at = found.get(i);
    if (at === undefined) {
      if (want.optional) return;
      tally.missed++;
      miss('figure missed', want.text);
      return;
    }
    const find = record.figures[at];
    tally.right++;
    const { value, min, source } = want;
    if (value !== undefined) {
      countAttribute(tally, 'value', find.value === value);
      if (find.value !== value) miss('figure value', `${want.text} = ${value}, found ${find.value}`);
    }
    if (min !== undefined) {
      countAttribute(tally, 'min', find.min === min);
      if (find.min !== min) miss('figure min', `${want.text} ≥ ${min}, found ${find.min}`);
    }
    if (source) {
      const right = find.sources.some((id) => denotes(id, source));
      countAttribute(tally, 'source', right);
      if (!right)
        miss('figure source', `${find.sources.map(nameOf).join(', ') || 'none'}, not ${source}: ${want.text}`);
    }
  });
  if (gold.figuresComplete) {
    record.figures.forEach((find, j) => {
      if (taken.has(j)) return;
      tally.extra++;
      miss('figure extra', find.text);
    });
  }
  return tally;
}
