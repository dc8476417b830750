/** JSON lines, JSON arrays, CSV and lists of addresses: a record at a time. */
import { parse as csvParser } from 'csv-parse';
import { MAX_BYTES } from '../bytes.js';
import type { Problem } from '../problem.js';
import { decodeText } from './charset.js';
import { decodeBytes } from './code-pages.js';
import { type Columns, columnsOf, columnsProblem, memberOf, recordItems } from './columns.js';
import type { FormatOptions, Item, Source } from './format.js';
import { gdeltAddress } from './gdelt.js';
import { byteLines } from './lines.js';
import { addressLine } from './links.js';

type Thing = Readonly<Record<string, unknown>>;

/** JSON of an object may hold a report's text with every letter escaped. */
const LONGEST_LINE = 4 * MAX_BYTES;

export async function* readJsonLines(source: Source, options: FormatOptions): AsyncIterable<Item> {
  const { name: file } = source;
  const from = options.from;
  const jump = source.seekable && from?.offset ? from.offset : 0;
  let columns: Columns | null = null;
  for await (const { bytes, number, next } of byteLines(source.bytes(jump), LONGEST_LINE, { line: jump > 0 ? (from?.record ?? 0) : 0, offset: jump })) {
    if (number <= (from?.record ?? 0)) continue;
    const place = { record: number, offset: next };
    const broken = (problem: Omit<Problem, 'file' | 'line'>): Item => ({ kind: 'problem', problem: { file, line: number, ...problem }, place });
    if (bytes === null) {
      yield broken({ code: 'long-record', severity: 'error', expected: LONGEST_LINE });
      continue;
    }
    const text = new TextDecoder().decode(bytes).trim();
    if (text === '') continue;
    const object = objectOf(text);
    if (object === null) {
      yield broken({ code: 'broken-record', severity: 'error', expected: 'JSON', found: text.slice(0, 40) });
      continue;
    }
    if (columns === null) {
      columns = columnsOf(membersOf(object), options);
      const problem = columnsProblem(columns, membersOf(object), options, file);
      if (problem) yield { kind: 'problem', problem };
      if (problem?.severity === 'error') return;
    }
    yield* recordItems((column) => memberOf(object, column), columns, { ...options, file, line: undefined, origin: `${file}:${number}`, place });
  }
}

/** An array of objects, or one object, in memory. */
export function* jsonItems(text: string, file: string, options: FormatOptions): Iterable<Item> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield { kind: 'problem', problem: { code: 'broken-format', severity: 'error', file, expected: 'JSON', found: (error as Error).message.slice(0, 80) } };
    return;
  }
  const objects = (Array.isArray(value) ? value : [value]).filter((one): one is Thing => one !== null && typeof one === 'object');
  const first = objects[0];
  if (!first) return;
  const columns = columnsOf(membersOf(first), options);
  const problem = columnsProblem(columns, membersOf(first), options, file);
  if (problem) yield { kind: 'problem', problem };
  if (problem?.severity === 'error') return;
  for (const [i, object] of objects.entries()) {
    if (i < (options.from?.record ?? 0)) continue;
    const origin = objects.length === 1 ? file : `${file}:${i + 1}`;
    yield* recordItems((column) => memberOf(object, column), columns, { ...options, file, origin, place: { record: i + 1 } });
  }
}

export async function* readCsv(source: Source, head: Uint8Array, options: FormatOptions): AsyncIterable<Item> {
  const { name: file } = source;
  const { text: start, charset } = decodeText(head, { kind: 'text' });
  const firstLine = start.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = delimiterOf(firstLine);
  const parser = csvParser({ delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true, max_record_size: LONGEST_LINE });
  const skipped: Problem[] = [];
  parser.on('skip', (error: Error & { lines?: number }) => skipped.push({ code: 'broken-record', severity: 'error', file, line: error.lines, expected: 'CSV', found: error.message.slice(0, 80) }));
  const feeding = feed(source.bytes(), parser, charset);
  let names: string[] | null = null;
  let columns: Columns | null = null;
  let number = 0;
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      for (const problem of skipped.splice(0)) yield { kind: 'problem', problem };
      if (number === 0 && names === null) {
        const gdelt = gdeltAddress(row);
        if (gdelt === null) {
          names = row.map((name) => name.trim());
          columns = columnsOf(names, options);
          const problem = columnsProblem(columns, names, options, file);
          if (problem) yield { kind: 'problem', problem };
          if (problem?.severity === 'error') return;
          continue;
        }
      }
      number++;
      if (number <= (options.from?.record ?? 0)) continue;
      const origin = `${file}:${number + (names ? 1 : 0)}`;
      const place = { record: number };
      if (names === null || columns === null) {
        const url = gdeltAddress(row);
        const item = url === null ? null : addressLine(url, origin);
        if (item) yield { ...item, place };
        continue;
      }
      const at = names;
      yield* recordItems((column) => row[at.indexOf(column)], columns, { ...options, file, origin, place });
    }
    for (const problem of skipped) yield { kind: 'problem', problem };
  } catch (error) {
    yield { kind: 'problem', problem: { code: 'broken-format', severity: 'error', file, expected: 'CSV', found: (error as Error).message.slice(0, 100) } };
  } finally {
    parser.destroy();
    await feeding.catch(() => {});
  }
}

async function feed(chunks: AsyncIterable<Uint8Array>, parser: ReturnType<typeof csvParser>, charset: string): Promise<void> {
  const decoder = charset === 'iso-8859-16' || charset === 'windows-1252' ? null : new TextDecoder(charset);
  for await (const chunk of chunks) {
    if (parser.destroyed) return;
    const text = decoder ? decoder.decode(chunk, { stream: true }) : decodeBytes(chunk, charset);
    if (!parser.write(text)) await Promise.race([once(parser, 'drain'), once(parser, 'close')]);
  }
  if (!parser.destroyed) parser.end(decoder?.decode());
}

function once(parser: ReturnType<typeof csvParser>, event: 'drain' | 'close'): Promise<void> {
  return new Promise((resolve) => parser.once(event, () => resolve()));
}

export async function* readAddresses(source: Source, options: FormatOptions): AsyncIterable<Item> {
  const { name: file } = source;
  for await (const { bytes, number, next } of byteLines(source.bytes(), 10_000, { line: 0, offset: 0 })) {
    if (number <= (options.from?.record ?? 0) || bytes === null) continue;
    const line = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const item = addressLine(line, `${file}:${number}`);
    if (item) yield { ...item, place: { record: number, offset: next } };
    else yield { kind: 'problem', problem: { code: 'broken-record', severity: 'error', file, line: number, expected: 'https://…', found: line.slice(0, 60) } };
  }
}

function objectOf(text: string): Thing | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Thing) : null;
  } catch {
    return null;
  }
}

/** Names of members, those of objects within as `a.b`. */
function membersOf(object: Thing): string[] {
  return Object.entries(object).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? [name, ...Object.keys(value).map((inner) => `${name}.${inner}`)] : [name],
  );
}

function delimiterOf(line: string): string {
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: line.split(mark).length - 1 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
