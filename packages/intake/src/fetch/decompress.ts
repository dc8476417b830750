import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchError } from './problem.js';

type Chunks = AsyncIterable<Uint8Array>;

/** More than one is rare, more than two is a trick. */
const MOST_CODINGS = 2;

/** Names of the content codings that can be undone, for the request. */
export const CODINGS = 'gzip, deflate, br';

export interface BodyLimits {
  /** Of what comes over the wire, in bytes. */
  readonly wireBytes: number;
  /** Of what comes out, in bytes. */
  readonly bytes: number;
}

/**
 * Reads a body to its end and undoes its content codings (RFC 9110, 8.4). What comes out is counted while it comes, so that a
 * small body that unpacks to a huge one ends at the limit. Throws FetchError, and what the body itself throws.
 */
export async function readBody(body: Chunks, coding: string, limits: BodyLimits): Promise<Uint8Array> {
  let out = counted(body, limits.wireBytes);
  for (const name of codings(coding)) out = undone(out, name);
  const chunks: Uint8Array[] = [];
  for await (const chunk of counted(out, limits.bytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* counted(chunks: Chunks, most: number): Chunks {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new FetchError('answer-too-large', size, most);
    yield chunk;
  }
}

/** The last coding that was applied comes first: it is the first to be undone. */
function codings(header: string): string[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  if (names.length > MOST_CODINGS) throw new FetchError('bad-compression', header.slice(0, 80), CODINGS);
  return names;
}

async function* undone(chunks: Chunks, coding: string): Chunks {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  let failure: unknown;
  const packed = Readable.from(
    (async function* () {
      try {
        yield first.value;
        yield* { [Symbol.asyncIterator]: () => source };
      } catch (error) {
        failure = error;
        throw error;
      }
    })(),
  );
  const unpacked = pipeline(packed, decompressor(coding, first.value[0] ?? 0), () => {});
  try {
    yield* unpacked as Chunks;
  } catch (error) {
    throw failure ?? new FetchError('bad-compression', (error as NodeJS.ErrnoException).code ?? coding);
  }
}

function decompressor(coding: string, firstByte: number) {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // It means zlib's format, but some hosts send the bare data (RFC 9110, 8.4.1.2): the first byte tells.
      return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      throw new FetchError('bad-compression', coding.slice(0, 80), CODINGS);
  }
}
