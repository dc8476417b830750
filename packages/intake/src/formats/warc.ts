/** Web archives, plain or gzipped, a record at a time: of each page, feed or list in them, what it gives. */
import { brotliDecompressSync } from 'node:zlib';
import { type WARCRecord, WARCParser } from 'warcio';
import { memorySource } from './bytes-of.js';
import type { FormatOptions, Item, Source } from './format.js';

/** Largest payload that is read, unpacked, in bytes; others are passed over without being held in memory. */
const LARGEST = 16_000_000;
const READ_TYPES = /text\/|html|xml|json|rss|atom|pdf|octet-stream|^$/i;

export async function* readWarc(source: Source, options: FormatOptions): AsyncIterable<Item> {
  const { name: file } = source;
  const jump = source.seekable && options.from?.offset ? options.from.offset : 0;
  let number = jump > 0 ? (options.from?.record ?? 0) : 0;
  const parser = new WARCParser(source.bytes(jump) as never);
  let previous: Item[] = [];
  try {
    for await (const record of parser) {
      const offset = jump + parser.offset;
      number++;
      // Behind this record the next begins, which is known once it is there; so its items wait for it.
      for (const item of previous) yield { ...item, place: { record: number - 1, offset } };
      previous = [];
      if (number <= (options.from?.record ?? 0)) {
        await record.skipFully();
        continue;
      }
      previous = await itemsOfRecord(record, `${file}@${offset}`, options);
    }
  } catch (error) {
    const found = error instanceof Error ? error.message.slice(0, 100) : '';
    previous.push({ kind: 'problem', problem: { code: 'broken-format', severity: 'error', file, expected: 'WARC', found } });
  }
  for (const item of previous) yield { ...item, place: { record: number } };
  if (number === 0 && previous.length === 0) yield { kind: 'problem', problem: { code: 'broken-format', severity: 'error', file, expected: 'WARC' } };
}

async function itemsOfRecord(record: WARCRecord, name: string, options: FormatOptions): Promise<Item[]> {
  const status = +(record.httpHeaders?.statusCode ?? 200);
  const mediaType = record.httpHeaders ? (record.httpHeaders.headers.get('content-type') ?? '') : (record.warcHeaders.headers.get('content-type') ?? '');
  const wanted = (record.warcType === 'response' || record.warcType === 'resource') && status === 200 && READ_TYPES.test(mediaType);
  if (!wanted) {
    await record.skipFully();
    return [];
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.contentReader) {
    size += chunk.length;
    if (size > LARGEST) {
      await record.skipFully();
      return [{ kind: 'problem', problem: { code: 'long-record', severity: 'error', file: name, expected: LARGEST } }];
    }
    chunks.push(chunk);
  }
  const bytes = decodedBody(Buffer.concat(chunks), record);
  const items: Item[] = [];
  const url = record.warcTargetURI ?? undefined;
  const inner = memorySource(name, bytes, { ...(url ? { url } : {}), mediaType });
  const fetched = record.warcDate ?? undefined;
  for await (const item of options.inner?.(inner, { ...options, from: undefined, ...(fetched ? { fetched } : {}) }) ?? []) items.push(item);
  return items;
}

/** The parser unpacks gzip and deflate, not brotli. */
function decodedBody(bytes: Uint8Array, record: WARCRecord): Uint8Array {
  if (!/\bbr\b/i.test(record.httpHeaders?.headers.get('content-encoding') ?? '')) return bytes;
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    return bytes;
  }
}
