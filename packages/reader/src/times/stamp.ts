/** Time stamps of live reports: a clock time that opens a paragraph (`13.25 Ambasadoarea …`). */
import type { TimeExpression } from '../doc.js';
import { DIGITS, WORD } from '../text/atoms.js';
import { isoDay } from './calendar.js';
import type { ClassReader } from './classes.js';
import type { Context } from './reading.js';

/** True where a paragraph opens with two digits at this atom. */
export function isStamp(context: Context, atom: number): boolean {
  const { atoms, doc } = context;
  if (atoms.kind[atom] !== DIGITS || atoms.folded[atom].length !== 2) return false;
  const token = atoms.token[atom];
  return doc.paragraphs.first[doc.paragraphOf[token]] === token && (atom === 0 || atoms.token[atom - 1] !== token);
}

/** The stamp that begins at an atom; null where the number is something else (`12.50 lei`, `20 de oameni`). */
export function readStamp(
  context: Context,
  read: ClassReader,
  atom: number,
): { readonly time: TimeExpression; readonly end: number } | null {
  const { atoms, doc } = context;
  const hit = read('hour', atom);
  const clock = hit?.value.value;
  if (!hit || typeof clock !== 'object' || !('hour' in clock) || clock.minute < 0) return null;
  let next = hit.end;
  while (next < atoms.count && atoms.kind[next] !== WORD && next < hit.end + 3) next++;
  if (next >= atoms.count || atoms.kind[next] !== WORD) return null;
  const initial = doc.text[atoms.start[next]];
  if (initial === initial.toLowerCase()) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = isoDay(context.day);
  const time: TimeExpression = {
    first: atoms.token[atom],
    end: atoms.token[hit.end - 1] + 1,
    span: [atoms.start[atom], atoms.stop[hit.end - 1]],
    type: 'TIME',
    value: `${day}T${two(clock.hour)}:${two(clock.minute)}`,
    from: day,
    until: day,
    mod: null,
    rule: 'time stamp',
    inferred: 'publication date',
  };
  return { time, end: hit.end };
}
