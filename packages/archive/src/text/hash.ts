/** FNV-1a over UTF-16 units, 32 bits, with a last mixing so that low bits may choose samples. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** One number of several, order counts. */
export function hashAll(hashes: readonly number[], from: number, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + count; i++) hash = mix(Math.imul(hash, 31) ^ (hashes[i] as number));
  return hash >>> 0;
}

function mix(hash: number): number {
  let x = hash;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
