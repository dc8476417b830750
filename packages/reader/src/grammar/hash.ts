/**
 * 32-bit hashing of features (MurmurHash3's mixing steps: Appleby, public domain). Same result on every machine: only
 * `Math.imul` and shifts. A feature is built step by step: `finish(mix(mix(seed, a), b))`.
 */

/** One more 32-bit value into a running hash. */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Spreads the bits of a running hash; call once, when the feature is complete. The result may be negative. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A finished hash of UTF-16 units `from` to `to` of a string. */
export function hashString(text: string, seed = 0, from = 0, to = text.length): number {
  let h = seed;
  for (let i = from; i < to; i++) h = mix(h, text.charCodeAt(i));
  return finish(h ^ (to - from));
}
