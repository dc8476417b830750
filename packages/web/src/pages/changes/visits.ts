/** When somebody was here: this visit, and the one before it. ISO 8601 in UTC. */
export interface Visits {
  readonly before: string | null;
  readonly now: string;
}

/** Whoever comes back sooner is still on the same visit, so that going to and fro hides nothing. */
const SAME_VISIT = 30 * 60 * 1000;

/** The visits after coming at `now`, from what was kept of those before. Anything unreadable counts as nothing. */
export function visited(kept: string | null, now: Date): Visits {
  const known = parsed(kept);
  if (known === null || Date.parse(known.now) > now.getTime()) return { before: null, now: now.toISOString() };
  const isSame = now.getTime() - Date.parse(known.now) < SAME_VISIT;
  return isSame ? { ...known, now: now.toISOString() } : { before: known.now, now: now.toISOString() };
}

function parsed(kept: string | null): Visits | null {
  if (kept === null) return null;
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null || !('now' in value)) return null;
    const before = 'before' in value && isMoment(value.before) ? value.before : null;
    return isMoment(value.now) ? { before, now: value.now } : null;
  } catch {
    return null;
  }
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
