/** Units of time and how TIMEX3 writes lengths in them (ISO 8601 durations, with `X` for a number not known). */
import type { TimeUnit } from '../language/time-units.js';

export type { PartOfDay, Season, TimeUnit } from '../language/time-units.js';

interface Written {
  readonly letter: string;
  readonly times: number;
  readonly clock: boolean;
}

const WRITTEN: Readonly<Record<TimeUnit, Written>> = {
  second: { letter: 'S', times: 1, clock: true },
  minute: { letter: 'M', times: 1, clock: true },
  hour: { letter: 'H', times: 1, clock: true },
  day: { letter: 'D', times: 1, clock: false },
  week: { letter: 'W', times: 1, clock: false },
  weekend: { letter: 'D', times: 2, clock: false },
  month: { letter: 'M', times: 1, clock: false },
  quarter: { letter: 'M', times: 3, clock: false },
  halfYear: { letter: 'M', times: 6, clock: false },
  season: { letter: 'M', times: 3, clock: false },
  year: { letter: 'Y', times: 1, clock: false },
  decade: { letter: 'Y', times: 10, clock: false },
  century: { letter: 'Y', times: 100, clock: false },
  millennium: { letter: 'Y', times: 1000, clock: false },
  while: { letter: 'X', times: 1, clock: false },
};

/** What half, a quarter of a unit is in whole smaller units. */
const PARTS: Readonly<Partial<Record<TimeUnit, readonly [number, TimeUnit]>>> = {
  minute: [60, 'second'],
  hour: [60, 'minute'],
  day: [24, 'hour'],
  week: [7, 'day'],
  year: [12, 'month'],
};

export interface Length {
  /** Null where no number is given. */
  readonly amount: number | null;
  readonly unit: TimeUnit;
}

/** `P6Y8M`, `PT2H14M8S`, `PXM`, `PT30M`, `P25Y`, `PXX`. */
export function durationValue(lengths: readonly Length[]): string {
  let date = '';
  let clock = '';
  for (const length of lengths.flatMap(whole)) {
    const { letter, times, clock: small } = WRITTEN[length.unit];
    const part = `${length.amount === null ? 'X' : plain(length.amount * times)}${letter}`;
    if (small) clock += part;
    else date += part;
  }
  return `P${date}${clock === '' ? '' : `T${clock}`}`;
}

/** A broken number of a unit as whole ones: 2.5 hours are 2 hours and 30 minutes. */
function whole(length: Length): readonly Length[] {
  const { amount, unit } = length;
  if (amount === null || Number.isInteger(amount * WRITTEN[unit].times)) return [length];
  const parts = PARTS[unit];
  if (!parts) return [length];
  const floor = Math.floor(amount);
  const rest = (amount - floor) * parts[0];
  if (!Number.isInteger(rest)) return [length];
  return [...(floor > 0 ? [{ amount: floor, unit }] : []), { amount: rest, unit: parts[1] }];
}

function plain(n: number): string {
  return String(Math.round(n * 1000) / 1000);
}
