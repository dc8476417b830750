import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sets.js';

const FILE = join(ROOT, 'evaluation/baseline.json');
/** How far a facet may fall under the baseline, in points of a hundred. */
const LEEWAY = 0.5;

/** Figures in percent, by language and facet. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The facets that fell too far, in words; none if all is well. */
export function fallen(figures: Figures): string[] {
  if (!existsSync(FILE)) return [`there is no ${FILE}; write it with: npm run evaluate -- --write-baseline`];
  const baseline = JSON.parse(readFileSync(FILE, 'utf8')) as Figures;
  return Object.entries(baseline).flatMap(([language, facets]) =>
    Object.entries(facets).flatMap(([facet, before]) => {
      const now = figures[language]?.[facet];
      if (now === undefined) return [`${language} ${facet}: not measured, baseline ${before}`];
      return now < before - LEEWAY ? [`${language} ${facet}: ${now}, baseline ${before}`] : [];
    }),
  );
}

export function writeBaseline(figures: Figures): void {
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}
