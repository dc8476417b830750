import { countAttribute, meets, type UnitCase, type UnitScorer } from './case.js';

export interface TimeCase extends UnitCase {
  readonly context: string;
  /** TIMEX3 type, or NONE for a trap: nothing may be found there. */
  readonly type: string;
  readonly value: string;
  readonly alt?: readonly (string | { readonly value: string })[];
  /** Offsets in code points. */
  readonly start: number;
  readonly end: number;
}

/** Right where an expression that meets the given words has the value. */
export const scoreTimeCase: UnitScorer<TimeCase> = (unit, record, tally, miss) => {
  const points = [...unit.context];
  const from = points.slice(0, unit.start).join('').length;
  const until = points.slice(0, unit.end).join('').length;
  const hits = record.times.filter((time) => meets(time.span, from, until));
  if (unit.type === 'NONE') {
    countAttribute(tally, 'traps silent', hits.length === 0);
    if (hits.length > 0) {
      tally.extra++;
      miss(`trap: found ${hits[0].text} in: ${unit.context}`);
    }
    return;
  }
  const values = [unit.value, ...(unit.alt ?? []).map((other) => (typeof other === 'string' ? other : other.value))];
  if (hits.some((time) => values.includes(time.value))) tally.right++;
  else {
    tally.missed++;
    miss(
      `${unit.text} = ${unit.value}, found ${hits.map((time) => time.value).join(' ') || 'nothing'}: ${unit.context}`,
    );
  }
};
