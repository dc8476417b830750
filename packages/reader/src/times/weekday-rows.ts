/** `joi și vineri`, `joi, vineri și sâmbătă`: days in a row lie in one week, in their order. */
import { weekdayOf } from './calendar.js';
import { type Direction, readBearing } from './direction.js';
import type { Reading } from './reading.js';

const MOST = 7;

/** Day number of a weekday that stands in a row with others of the same bearing; null where it stands alone. */
export function weekdayInRow(reading: Reading, direction: Direction): number | null {
  const { context, first } = reading;
  const { atoms, rules, day } = context;
  const weekdays = rules.words.weekday;
  // with a part of the day or a date it is told more exactly than the others
  if (reading.end !== first + 1) return null;
  const same = (atom: number) => readBearing(context.doc, atoms.token[atom], rules).direction === direction;
  const before: number[] = [];
  const after: number[] = [];
  for (let at = first; before.length < MOST; ) {
    at = neighbour(reading, at, -1);
    if (at < 0 || !same(at)) break;
    before.unshift(weekdays.get(atoms.folded[at]) as number);
  }
  for (let at = first; after.length < MOST; ) {
    at = neighbour(reading, at, 1);
    if (at < 0 || !same(at)) break;
    after.push(weekdays.get(atoms.folded[at]) as number);
  }
  const row = [...before, weekdays.get(atoms.folded[first]) as number, ...after];
  if (row.length < 2) return null;
  let length = 0;
  for (let i = 1; i < row.length; i++) length += (row[i] - row[i - 1] + 7) % 7 || 7;
  if (length > 6) return null;
  const own = row
    .slice(0, before.length + 1)
    .reduce((sum, one, i) => sum + (i === 0 ? 0 : (one - row[i - 1] + 7) % 7), 0);
  const opening =
    direction === 'future' || direction === 'present'
      ? day + ((row[0] - weekdayOf(day) + 7) % 7)
      : day - ((weekdayOf(day) - row[row.length - 1] + 7) % 7) - length;
  return opening + own;
}

/** The weekday beside the one at the atom, over `și` or a comma, or -1. */
function neighbour({ context }: Reading, atom: number, step: 1 | -1): number {
  const { atoms, rules } = context;
  let at = atom + step;
  let joined = false;
  for (let i = 0; i < 2 && at >= 0 && at < atoms.count && rules.cues.joiners.has(atoms.folded[at]); i++, at += step)
    joined = true;
  return joined && rules.words.weekday.has(atoms.folded[at] ?? '') ? at : -1;
}
