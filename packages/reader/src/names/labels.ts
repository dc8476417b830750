/** The classes of the name tagger: BILOU places (begin, inside, last, outside, unit) of each kind of name. */
import type { NameSpan } from '../doc.js';

export const KINDS = [
  'PER',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'EVT',
  'WRK',
  'PRD',
  'NORP',
] as const satisfies readonly NameSpan['label'][];
const PLACES = 4;
/** Class 0 is "outside"; class `1 + 4 * kind + place` has place 0 begin, 1 inside, 2 last, 3 unit. */
export const CLASSES = 1 + PLACES * KINDS.length;
export const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3] as const;

export const classOf = (kind: number, place: number): number => 1 + PLACES * kind + place;
const kindOf = (label: number): number => (label - 1) >> 2;
const placeOf = (label: number): number => (label === 0 ? -1 : (label - 1) & 3);

/** May `next` follow `label`? The edge of a sentence counts as outside. */
export function mayFollow(label: number, next: number): boolean {
  const place = placeOf(label);
  const nextPlace = placeOf(next);
  const open = place === BEGIN || place === INSIDE;
  const goesOn = nextPlace === INSIDE || nextPlace === LAST;
  return open === goesOn && (!open || kindOf(label) === kindOf(next));
}

export interface Piece {
  readonly first: number;
  readonly end: number;
  readonly kind: number;
}

/** Names as classes, one a token. */
export function encode(count: number, pieces: readonly Piece[]): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { first, end, kind } of pieces) {
    if (end === first + 1) labels[first] = classOf(kind, UNIT);
    else {
      labels.fill(classOf(kind, INSIDE), first, end);
      labels[first] = classOf(kind, BEGIN);
      labels[end - 1] = classOf(kind, LAST);
    }
  }
  return labels;
}

/** The inverse of `encode`, for a sequence that keeps to `mayFollow`. */
export function decode(labels: Uint8Array, count: number): Piece[] {
  const pieces: Piece[] = [];
  let first = 0;
  for (let i = 0; i < count; i++) {
    const label = labels[i];
    const place = placeOf(label);
    if (place === BEGIN || place === UNIT) first = i;
    if (place === LAST || place === UNIT) pieces.push({ first, end: i + 1, kind: kindOf(label) });
  }
  return pieces;
}
