/** Where reading of long inputs stopped, kept in a file beside the archive, so that `add` goes on there. */
import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Input, Place } from '@cronicar/intake';

export interface Places {
  readonly from: (input: Input) => Place | undefined;
  /** Everything before the place is in the archive. */
  readonly reached: (input: Input, place: Place) => Promise<void>;
  /** The input was read to its end. */
  readonly finished: (input: Input) => Promise<void>;
}

interface Kept extends Place {
  /** Of the first bytes, by which another file of the same name is known. */
  readonly beginning: string;
  readonly size: number;
}

/** Smaller inputs are read again from their beginning: what is in the archive is known by its words anyway. */
const WORTH_KEEPING = 1_000_000;
const BEGINNING = 64 * 1024;

export async function openPlaces(archive: string): Promise<Places> {
  const path = `${archive}.places.json`;
  const kept = await load(path);
  const files = new Map<string, { beginning: string; size: number } | null>();
  const going = new Map<string, Place>();
  for (const [file, { beginning, size, ...place }] of Object.entries(kept)) {
    const now = await identityOf(file);
    files.set(file, now);
    // A file that grew at its end is the same; one that is shorter or begins otherwise is another.
    if (now && now.beginning === beginning && now.size >= size) going.set(file, place);
  }
  const save = async () => {
    const all = Object.fromEntries([...going].map(([file, place]) => [file, { ...place, ...files.get(file) }]));
    if (going.size === 0) return rm(path, { force: true });
    await writeFile(`${path}.new`, `${JSON.stringify(all)}\n`);
    await rename(`${path}.new`, path);
  };
  return {
    from: (input) => (input.standardInput ? undefined : going.get(resolve(input.file))),
    async reached(input, place) {
      if (input.standardInput) return;
      const file = resolve(input.file);
      if (!files.has(file)) files.set(file, await identityOf(file));
      if ((files.get(file)?.size ?? 0) < WORTH_KEEPING) return;
      going.set(file, place);
      await save();
    },
    async finished(input) {
      if (going.delete(resolve(input.file))) await save();
    },
  };
}

async function load(path: string): Promise<Record<string, Kept>> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, Kept>;
  } catch {
    // None yet, or a broken one: everything is read from its beginning.
    return {};
  }
}

async function identityOf(file: string): Promise<{ beginning: string; size: number } | null> {
  try {
    const { size } = await stat(file);
    const handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    await handle.close();
    return { size, beginning: createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex').slice(0, 32) };
  } catch {
    return null;
  }
}
