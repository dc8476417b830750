import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MAX_BYTES } from './bytes.js';
import type { Input } from './inputs.js';
import type { Problem } from './problem.js';

export type InputBytes =
  | { readonly bytes: Uint8Array; readonly problem: null }
  | { readonly bytes: null; readonly problem: Problem };

/** Reads an input, never much more of it than a report may have, so that an endless one ends. */
export async function readBytes(input: Input): Promise<InputBytes> {
  const { file } = input;
  try {
    const size = input.standardInput ? 0 : (await stat(file)).size;
    if (size > MAX_BYTES)
      return failed({ code: 'too-large', severity: 'error', file, expected: MAX_BYTES, found: size });
    return { bytes: await drain(input.standardInput ? process.stdin : createReadStream(file)), problem: null };
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error);
    return failed({ code: found === 'ENOENT' ? 'not-found' : 'unreadable', severity: 'error', file, found });
  }
}

function failed(problem: Problem): InputBytes {
  return { bytes: null, problem };
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}
