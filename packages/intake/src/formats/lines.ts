/** Lines of a stream of bytes, with where they begin; one line at a time in memory. */

export interface ByteLine {
  /** Null where the line was longer than allowed. */
  readonly bytes: Uint8Array | null;
  /** 1-based. */
  readonly number: number;
  /** Byte behind the line and its end. */
  readonly next: number;
}

export async function* byteLines(chunks: AsyncIterable<Uint8Array>, longest: number, from: { line: number; offset: number }): AsyncIterable<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let { line: number, offset } = from;
  const take = (next: number): ByteLine => {
    const bytes = length > longest ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { bytes, number: ++number, next };
  };
  for await (const chunk of chunks) {
    let at = 0;
    for (;;) {
      const end = chunk.indexOf(0x0a, at);
      const piece = chunk.subarray(at, end < 0 ? chunk.length : end);
      length += piece.length;
      if (length > longest) parts = [];
      else if (piece.length > 0) parts.push(piece);
      if (end < 0) break;
      at = end + 1;
      yield take(offset + at);
    }
    offset += chunk.length;
  }
  if (length > 0) yield take(offset);
}
