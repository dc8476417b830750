import { scores, type Tally } from './tally.js';

const FACET = 12;

/** One line a facet: precision, recall, F1 in percent, counts, and attributes as right/all. */
export function facetTable(facets: Readonly<Record<string, Tally>>): string {
  const head = `${'facet'.padEnd(FACET)}  precision  recall     F1   right  extra  missed   attributes`;
  const lines = Object.entries(facets).map(([name, tally]) => {
    const { precision, recall, f1 } = scores(tally);
    const share = [...tally.attributes].map(([attribute, { right, all }]) => `${attribute} ${right}/${all}`).join('  ');
    const counts = [cell(tally.right, 7), cell(tally.extra, 7), cell(tally.missed, 8)].join('');
    return `${name.padEnd(FACET)}  ${percent(precision, 9)}  ${percent(recall, 6)} ${percent(f1, 6)} ${counts}   ${share}`.trimEnd();
  });
  return [head, ...lines].join('\n');
}

export function percent(share: number, width = 0): string {
  return (100 * share).toFixed(1).padStart(width);
}

function cell(count: number, width: number): string {
  return String(count).padStart(width);
}
