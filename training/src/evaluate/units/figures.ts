import type { RecordFigure } from '@cronicar/reader';
import { countAttribute, meets, type UnitCase, type UnitScorer } from './case.js';

export interface FigureCase extends UnitCase {
  readonly figures: readonly UnitFigure[];
}

interface UnitFigure {
  readonly text: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge?: string;
}

/** Right where value and bounds are, as far as the case gives them. */
export const scoreFigureCase: UnitScorer<FigureCase> = (unit, record, tally, miss) => {
  const left = new Set(record.figures);
  for (const want of unit.figures) {
    const at = record.report.text.indexOf(want.text);
    const hit = [...left].find((figure) => meets(figure.span, at, at + want.text.length));
    if (hit) left.delete(hit);
    if (hit && sameAmount(hit, want)) {
      tally.right++;
      if (want.hedge) {
        countAttribute(tally, 'hedge', hit.hedge === want.hedge);
        if (hit.hedge !== want.hedge) miss(`hedge ${hit.hedge}, not ${want.hedge}: ${want.text}`);
      }
    } else {
      tally.missed++;
      const found = hit ? `${hit.value}/${hit.min}/${hit.max}` : 'nothing';
      miss(`${want.text} = ${want.value}/${want.min}/${want.max}, found ${found}: ${unit.text}`);
    }
  }
  tally.extra += left.size;
  for (const figure of left) miss(`extra ${figure.text}: ${unit.text}`);
};

function sameAmount(hit: RecordFigure, want: UnitFigure): boolean {
  return (['value', 'min', 'max'] as const).every((slot) => want[slot] === null || hit[slot] === want[slot]);
}
