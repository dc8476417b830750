import type { FactWords } from './words.js';

/** `Grevă` of PROTEST strike; the type's own name where the mode has none. */
export function eventName({ events }: FactWords, type: string, mode: string | null): string {
  return (mode === null ? undefined : events[`${type} ${mode}`]) ?? events[type] ?? type;
}
