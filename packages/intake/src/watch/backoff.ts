/**
 * How long to wait after a failure, in milliseconds: twice as long after each, up to `most`, and somewhat less by chance, so
 * that what failed together doesn't come back together. The chance depends on the seed, on what failed and on how often.
 */
export function backoff(first: number, most: number, failures: number, seed: number, what: string): number {
  const full = Math.min(most, first * 2 ** Math.min(Math.max(failures - 1, 0), 40));
  return Math.round(full * (0.5 + 0.5 * chance(`${seed} ${failures} ${what}`)));
}

/** From 0 up to 1: FNV-1a, with the last steps of MurmurHash3 to spread it. */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
