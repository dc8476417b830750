import type { Face } from './run-face.js';

/** What was typed after flags, checked only for being known. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface Asked {
  readonly args: readonly string[];
  readonly options: Options;
  readonly face: Face;
}

/** Runs a command and gives its exit code. */
export type Run = (asked: Asked) => Promise<number>;

/** A command as the help shows it. What it does is loaded when it is asked for. */
export interface CommandSpec {
  readonly name: string;
  /** As commander wants them: `<files...>`. */
  readonly args: string;
  /** As people read them. */
  readonly usage: string;
  readonly flags: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

export const EXIT = { done: 0, notAll: 1, wrongUsage: 2 } as const;
