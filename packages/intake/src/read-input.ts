import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FormatOptions, Item, Source } from './formats/format.js';
import { HEAD, sniffFormat } from './formats/sniff.js';
import type { Input } from './inputs.js';
import { isError } from './problem.js';
import { readBytes } from './read-bytes.js';
import { type ReportOptions, readReport, reportLanguage } from './read-report.js';

export interface InputOptions
  extends Pick<FormatOptions, 'date' | 'outlet' | 'language' | 'columns' | 'guess' | 'from'> {
  /** BCP 47 codes of the languages that can be read. */
  readonly readable: readonly string[];
  readonly keepOthers?: boolean;
}

/**
 * Everything in one input, as it comes: reports whose language is known, links, problems. Plain text loads nothing else.
 * Never throws; never holds more than one record of a stream.
 */
export async function* readInput(input: Input, options: InputOptions): AsyncIterable<Item> {
  const { file } = input;
  try {
    if (!input.standardInput && (await isPlainText(input))) {
      yield* plainText(input, options);
      return;
    }
    const { readSource } = await import('./formats/read-source.js');
    for await (const item of readSource(await sourceOf(input), options)) yield* withLanguage(item, options);
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error).slice(0, 120);
    yield {
      kind: 'problem',
      problem: { code: found === 'ENOENT' ? 'not-found' : 'unreadable', severity: 'error', file, found },
    };
  }
}

/** A source's items, each report with its language: for what was not a file (an address that was fetched). */
export async function* readAnySource(
  source: Source,
  options: InputOptions & Pick<FormatOptions, 'fetched'>,
): AsyncIterable<Item> {
  const { readSource } = await import('./formats/read-source.js');
  for await (const item of readSource(source, options)) yield* withLanguage(item, options);
}

async function* plainText(input: Input, options: ReportOptions): AsyncIterable<Item> {
  const { bytes, problem } = await readBytes(input);
  if (bytes === null) return yield { kind: 'problem', problem };
  const { report, reasons, problems } = await readReport(bytes, input.file, options);
  for (const one of problems) yield { kind: 'problem', problem: one };
  if (report)
    yield {
      kind: 'report',
      report,
      reasons: { ...reasons, language: reasons.language ?? 'words of the text' },
      origin: input.file,
    };
}

async function isPlainText({ file }: Input): Promise<boolean> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(file, { end: HEAD - 1 })) chunks.push(chunk as Uint8Array);
  const head = Buffer.concat(chunks);
  return head.length === 0 || sniffFormat(head, file) === 'text';
}

async function sourceOf({ file, standardInput }: Input): Promise<Source> {
  if (standardInput) return { name: file, seekable: false, bytes: () => process.stdin };
  const { size } = await stat(file);
  return {
    name: file,
    path: file,
    size,
    seekable: true,
    bytes: (from = 0) => createReadStream(file, { start: from, highWaterMark: 256 * 1024 }),
  };
}

async function* withLanguage(item: Item, options: InputOptions): AsyncIterable<Item> {
  if (item.kind !== 'report') return yield item;
  const { report, origin, place } = item;
  const sure =
    item.languageSure && report.language ? { language: { key: 'language', value: report.language, line: 1 } } : {};
  const found = await reportLanguage(report.text, sure, options, origin);
  // Where the words are too few to tell, the hint of the page counts.
  const hint = report.language?.toLowerCase().split('-')[0];
  const hinted =
    found.code === null && !item.languageSure && hint && found.problems.some(({ code }) => code === 'unknown-language');
  if (hinted && (options.readable.includes(hint) || options.keepOthers))
    return yield { ...item, report: { ...report, language: hint } };
  for (const problem of found.problems) yield { kind: 'problem', problem: { ...problem, line: undefined }, place };
  if (found.problems.some(isError) || found.code === null) return;
  yield {
    ...item,
    report: { ...report, language: found.code },
    reasons: { ...item.reasons, language: item.languageSure ? (item.reasons.language ?? '') : 'words of the text' },
  };
}
