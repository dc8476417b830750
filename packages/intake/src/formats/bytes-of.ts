import type { Source } from './format.js';

/** All bytes of a source, or null where there are more than allowed. */
export async function bytesOf(source: Source, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.bytes()) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

/** A source of bytes that are in memory. */
export function memorySource(name: string, bytes: Uint8Array, more: { readonly url?: string; readonly mediaType?: string } = {}): Source {
  return {
    name,
    ...more,
    size: bytes.length,
    seekable: true,
    async *bytes(from = 0) {
      yield bytes.subarray(from);
    },
  };
}
