/** ZIP archives: every entry that can be read, as if it were a file. Nothing is ever unpacked onto the disk. */
import { fromBuffer, open, type Entry, type ZipFile, validateFileName } from 'yauzl';
import { bytesOf } from './bytes-of.js';
import type { FormatOptions, Item, Source } from './format.js';
import { isTaken } from './sniff.js';

/** A ZIP that comes through a pipe, or lies in another, is held in memory, in bytes. */
const LARGEST_IN_MEMORY = 512_000_000;
const MOST_ENTRIES = 200_000;
const DEEPEST = 3;
/** How far an archive may unpack: so many times its size, and at least so many bytes. Text packs ten to one. */
const MOST_RATIO = 100;
const LEAST_ALLOWANCE = 200_000_000;

export async function* readZip(source: Source, options: FormatOptions): AsyncIterable<Item> {
  const { name: file } = source;
  const failed = (code: 'bomb' | 'broken-format' | 'too-deep' | 'too-many' | 'unsafe-path' | 'encrypted', expected?: number | string, found?: string, where = file): Item => ({ kind: 'problem', problem: { code, severity: 'error', file: where, expected, found } });
  if ((options.depth ?? 0) >= DEEPEST) return yield failed('too-deep', DEEPEST);
  let zip: ZipFile;
  let size: number;
  try {
    [zip, size] = await opened(source);
  } catch (error) {
    return yield failed('broken-format', 'ZIP', error instanceof Error ? error.message.slice(0, 100) : '');
  }
  const allowance = Math.max(LEAST_ALLOWANCE, size * MOST_RATIO);
  const used = { bytes: 0 };
  let number = 0;
  try {
    if (zip.entryCount > MOST_ENTRIES) return yield failed('too-many', MOST_ENTRIES);
    for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
      number++;
      const name = nameOf(entry);
      if (number <= (options.from?.record ?? 0) || name.endsWith('/')) continue;
      const place = { record: number };
      if (validateFileName(name) !== null) {
        yield { ...failed('unsafe-path', undefined, name.slice(0, 100)), place };
        continue;
      }
      if (!isTaken(name) || /(?:^|\/)(?:__MACOSX|\.)/.test(name)) continue;
      const where = `${file}!${name}`;
      if (entry.isEncrypted()) {
        yield { ...failed('encrypted', undefined, undefined, where), place };
        continue;
      }
      if (used.bytes + entry.uncompressedSize > allowance) return yield failed('bomb', allowance, name.slice(0, 100));
      const inner: Source = { name: where, size: entry.uncompressedSize, seekable: false, bytes: () => unpacked(zip, entry as Entry, used, allowance) };
      try {
        for await (const item of options.inner?.(inner, { ...options, from: undefined, depth: (options.depth ?? 0) + 1 }) ?? []) yield { ...item, place };
      } catch (error) {
        if (error instanceof Bomb) return yield failed('bomb', allowance, name.slice(0, 100));
        yield { ...failed('broken-format', 'ZIP', error instanceof Error ? error.message.slice(0, 100) : '', where), place };
      }
    }
  } catch (error) {
    yield failed('broken-format', 'ZIP', error instanceof Error ? error.message.slice(0, 100) : '');
  } finally {
    zip.close();
  }
}

class Bomb extends Error {}

async function* unpacked(zip: ZipFile, entry: Entry, used: { bytes: number }, allowance: number): AsyncIterable<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => zip.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found))));
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    used.bytes += chunk.length;
    if (used.bytes > allowance) throw new Bomb();
    yield chunk;
  }
}

async function opened(source: Source): Promise<[ZipFile, number]> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
  if (source.path !== undefined) {
    const path = source.path;
    const zip = await new Promise<ZipFile>((resolve, reject) => open(path, options, (error, found) => (error ? reject(error) : resolve(found))));
    return [zip, zip.fileSize];
  }
  const bytes = await bytesOf(source, LARGEST_IN_MEMORY);
  if (bytes === null) throw new Error(`> ${LARGEST_IN_MEMORY / 1e6} MB`);
  const zip = await new Promise<ZipFile>((resolve, reject) => fromBuffer(Buffer.from(bytes), options, (error, found) => (error ? reject(error) : resolve(found))));
  return [zip, bytes.length];
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const done = (act: () => void) => {
      zip.removeAllListeners('entry');
      zip.removeAllListeners('end');
      zip.removeAllListeners('error');
      act();
    };
    zip.once('entry', (entry) => done(() => resolve(entry)));
    zip.once('end', () => done(() => resolve(null)));
    zip.once('error', (error) => done(() => reject(error)));
    zip.readEntry();
  });
}

function nameOf(entry: Entry): string {
  return Buffer.from(entry.fileName as unknown as Uint8Array).toString('utf8');
}
