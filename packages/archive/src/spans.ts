import type { Span } from './store/store.js';

interface Dated {
  readonly version: number;
  readonly moment: string;
  readonly day: string;
  readonly addedAt: string;
}

/**
 * When each version of a report was in effect, in order of time. One that gives a later date than the one before came out
 * then; one that gives the same date was changed in silence, and is known from when it was added.
 */
export function spansOf<V extends Dated>(versions: readonly V[]): { readonly version: V; readonly span: Span }[] {
  const ordered = [...versions].sort((a, b) => compare(a.moment, b.moment) || a.version - b.version);
  const known: { on: string; at: string }[] = [];
  for (const [i, version] of ordered.entries()) {
    const before = ordered[i - 1];
    const silent = before !== undefined && before.moment === version.moment;
    const at = silent ? version.addedAt : version.moment;
    const on = silent ? version.addedAt.slice(0, 10) : version.day;
    const last = known[i - 1];
    // Added by a clock that runs behind, it still comes after the one it replaces.
    known.push(last && at < last.at ? last : { on: last && on < last.on ? last.on : on, at });
  }
  return ordered.map((version, i) => ({
    version,
    span: {
      knownOn: known[i]?.on as string,
      knownAt: known[i]?.at as string,
      untilOn: known[i + 1]?.on ?? null,
      untilAt: known[i + 1]?.at ?? null,
    },
  }));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
