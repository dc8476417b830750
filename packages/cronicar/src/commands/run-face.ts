import { makeInk } from '../page/ink.js';
import type { PageSettings } from '../page/sheet.js';
import type { Words } from '../words/words.js';
import { text, whole } from './flags.js';
import type { Options } from './spec.js';

const LEAST_WIDTH = 40;
const MOST_WIDTH = 400;
const DEFAULT_WIDTH = 100;

/** How a command speaks to who asked: in which words, how wide, in colour or as JSON. */
export interface Face extends Omit<PageSettings, 'explain'> {
  readonly json: boolean;
  /** Prints lines; waits where the reader is slow. */
  readonly print: (...lines: readonly string[]) => Promise<void>;
  /** One JSON object a line. */
  readonly printJson: (...values: readonly unknown[]) => Promise<void>;
  /** To standard error, so that output stays clean. */
  readonly tell: (line: string) => void;
}

export function makeFace(options: Options, words: Words): Face {
  const terminal = Math.max(LEAST_WIDTH, Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MOST_WIDTH));
  const colour = options.color as boolean | undefined;
  const coloured = colour ?? (process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb');
  const write = async (output: string) => {
    if (output === '' || process.stdout.write(output)) return;
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  return {
    words,
    ink: makeInk(coloured),
    width: whole(options, '--width', [LEAST_WIDTH, MOST_WIDTH], words) ?? terminal,
    json: options.json === true,
    print: (...lines) => write(lines.map((line) => `${line}\n`).join('')),
    printJson: (...values) => write(values.map((value) => `${JSON.stringify(value)}\n`).join('')),
    tell: (line) => process.stderr.write(`${line}\n`),
  };
}

/** The archive's file: as given, from the environment, or in the folder one works in. */
export function archivePath(options: Options, otherwise: string): string {
  return text(options, 'archive') ?? process.env.CRONICAR_ARCHIVE ?? otherwise;
}
