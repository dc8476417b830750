import type { Event } from '@cronicar/server/api';

export interface Point {
  readonly event: Event;
  readonly x: number;
  readonly y: number;
}

export const RADIUS = 6;

/** Places of the points, those without a score on the zero line, moved apart where they would lie on each other; the order stays that of time. */
export function pointsOf(
  events: readonly Event[],
  x: (day: string) => number,
  y: (goldstein: number) => number,
): Point[] {
  const taken = new Set<string>();
  const cell = (px: number, py: number) => `${Math.round(px / (2 * RADIUS))} ${Math.round(py / (2 * RADIUS))}`;
  return events.map((event) => {
    const px = x(event.day);
    const level = y(event.goldstein ?? 0);
    let py = level;
    for (let step = 1; taken.has(cell(px, py)) && step < 40; step++) {
      const by = Math.ceil(step / 2) * 2 * RADIUS;
      py = level + (step % 2 === 1 ? -by : by);
    }
    taken.add(cell(px, py));
    return { event, x: px, y: py };
  });
}
