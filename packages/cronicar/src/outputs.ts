import { join, parse, resolve } from 'node:path';
import type { Input } from '@cronicar/intake';
import type { CommandProblem } from './problem.js';

export interface OutputPlan {
  /** The inputs that have a place to be written to; all of them if nothing is written. */
  readonly inputs: readonly Input[];
  /** The file of each of those, or null if records go to standard output. */
  readonly outputs: readonly string[] | null;
  readonly problems: readonly CommandProblem[];
}

/** `NAME.txt` gives `FOLDER/NAME.json`. Nothing is ever written over an input, and no record over another of the same run. */
export function planOutputs(inputs: readonly Input[], folder: string | undefined): OutputPlan {
  if (folder === undefined) return { inputs, outputs: null, problems: [] };
  const sources = new Set(inputs.filter((input) => !input.standardInput).map((input) => resolve(input.file)));
  const taken = new Map<string, string>();
  const kept: Input[] = [];
  const outputs: string[] = [];
  const problems: CommandProblem[] = [];
  for (const input of inputs) {
    const { file } = input;
    const target = join(folder, `${input.standardInput ? 'stdin' : parse(file).name}.json`);
    // Some file systems don't tell capitals apart.
    const key = resolve(target).toLowerCase();
    const other = taken.get(key);
    if (other !== undefined) {
      problems.push({ code: 'output-taken', severity: 'error', file, expected: target, found: other });
    } else if (sources.has(resolve(target))) {
      problems.push({ code: 'output-is-input', severity: 'error', file, found: target });
    } else {
      taken.set(key, file);
      kept.push(input);
      outputs.push(target);
    }
  }
  return { inputs: kept, outputs, problems };
}
