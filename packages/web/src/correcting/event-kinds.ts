import type { FactWords } from '../words/words.js';

export interface EventKind {
  /** `PROTEST strike`, or the type alone. */
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
}

/** All kinds of events that records have, type by type; the kind a fact has now is among them even if it has no name. */
export function kindsOfEvents({ events }: FactWords, now: string): EventKind[] {
  // Kinds beyond PLOVER, which begin with a plus sign, are read but can't be given.
  const ids = Object.keys(events).filter((id) => !id.startsWith('+'));
  if (!ids.includes(now)) ids.push(now);
  return ids.sort().map((id) => {
    const [type = id, mode = null] = id.split(' ');
    return { id, type, mode };
  });
}
