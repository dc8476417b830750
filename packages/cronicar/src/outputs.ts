import { join, parse, resolve } from 'node:path';
import type { Input } from '@cronicar/intake';
import type { CommandProblem } from './problem.js';

export interface Outputs {
  /** The file of the record of an input's report (`number` from 1), or why it has none. Null if records go to standard output. */
  readonly of: (input: Input, number: number) => string | CommandProblem | null;
}

/**
 * `NAME.txt` gives `FOLDER/NAME.json`; further reports of the same input `NAME-2.json` and so on. Nothing is ever written over
 * an input, and no record over another of the same run.
 */
export function planOutputs(inputs: readonly Input[], folder: string | undefined): Outputs {
  if (folder === undefined) return { of: () => null };
  const sources = new Set(inputs.filter((input) => !input.standardInput).map((input) => resolve(input.file)));
  const taken = new Map<string, string>();
  return {
    of: (input, number) => {
      const { file } = input;
      const name = input.standardInput ? 'stdin' : parse(file).name;
      const target = join(folder, `${name}${number > 1 ? `-${number}` : ''}.json`);
      // Some file systems don't tell capitals apart.
      const key = resolve(target).toLowerCase();
      const other = taken.get(key);
      if (other !== undefined && other !== file)
        return { code: 'output-taken', severity: 'error', file, expected: target, found: other };
      if (sources.has(resolve(target))) return { code: 'output-is-input', severity: 'error', file, found: target };
      taken.set(key, file);
      return target;
    },
  };
}
