export type Side = 'right' | 'left';

interface Marked {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 14;
/** A guess at the mean width of a letter of 13 px; a little more room than needed does no harm. */
const LETTER = 7.2;

/** For each marker the side on which its name covers no marker and no name before it; null where there is none. */
export function labelsOf(markers: readonly Marked[], width: number): (Side | null)[] {
  const taken: Box[] = markers.map(({ x, y, radius }) => ({
    ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  return markers.map(({ x, y, radius, text }, own) => {
    const long = text.length * LETTER;
    for (const side of ['right', 'left'] as const) {
      const left = side === 'right' ? x + radius + 4 : x - radius - 4 - long;
      const box = { left, right: left + long, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
      if (box.left < 0 || box.right > width) continue;
      if (taken.some((other, i) => i !== own && overlap(box, other))) continue;
      taken.push(box);
      return side;
    }
    return null;
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
