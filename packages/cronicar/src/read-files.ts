import { mkdir, writeFile } from 'node:fs/promises';
import { findInputs, type Input } from '@cronicar/intake';
import { planOutputs } from './outputs.js';
import { readInParallel } from './parallel.js';
import type { CommandProblem } from './problem.js';
import { problemLine } from './problem-line.js';
import { makeProgress } from './progress.js';
import { makeReading, type Reading } from './reading.js';
import type { ReadSettings } from './settings.js';
import type { Words } from './words/words.js';

/** Below this many files, starting threads costs more than it gains: each loads the language data for itself. */
const WORTH_THREADS = 9;

/** Reads and prints all reports, in the order they were named. False if any could not be read. */
export async function readFiles(args: readonly string[], settings: ReadSettings, words: Words): Promise<boolean> {
  const { inputs, problems } = await findInputs(args);
  const plan = planOutputs(inputs, settings.out);
  let allRead = true;
  const tell = (found: readonly CommandProblem[]) => {
    progress.clear();
    for (const problem of found) {
      process.stderr.write(`${problemLine(problem, words)}\n`);
      if (problem.severity === 'error') allRead = false;
    }
  };
  const progress = makeProgress(plan.inputs.length, words);
  tell([...problems, ...plan.problems]);
  if (settings.out !== undefined && plan.inputs.length > 0) {
    const problem = await makeFolder(settings.out);
    if (problem) {
      tell([problem]);
      return false;
    }
  }
  let done = 0;
  let written = 0;
  for await (const { output, problems } of readAll(plan.inputs, settings)) {
    tell(problems);
    const target = plan.outputs?.[done];
    if (output !== null && target === undefined) await print(output, written++ > 0 && !settings.json);
    if (output !== null && target !== undefined) {
      const problem = await write(target, output, plan.inputs[done]);
      if (problem) tell([problem]);
      else written++;
    }
    progress.show(++done);
  }
  progress.clear();
  if (settings.out !== undefined && process.stderr.isTTY)
    process.stderr.write(`${words.written(written, settings.out)}\n`);
  return allRead;
}

/** Threads have no standard input of their own. */
function readAll(inputs: readonly Input[], settings: ReadSettings): AsyncIterable<Reading> {
  const standardInput = inputs.some((input) => input.standardInput);
  if (inputs.length >= WORTH_THREADS && settings.jobs > 1 && !standardInput) {
    const lost = (problem: CommandProblem): Reading => ({ output: null, problems: [problem] });
    return readInParallel<Reading>(inputs, { task: 'read', settings }, settings.jobs, lost);
  }
  return readInTurn(inputs, settings);
}

async function* readInTurn(inputs: readonly Input[], settings: ReadSettings): AsyncIterable<Reading> {
  const read = makeReading(settings);
  for (const input of inputs) yield await read(input);
}

async function print(output: string, another: boolean): Promise<void> {
  if (process.stdout.write(another ? `\n${output}` : output)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function write(target: string, output: string, input: Input): Promise<CommandProblem | null> {
  try {
    await writeFile(target, output);
    return null;
  } catch (error) {
    return { ...cannotWrite(target, error), file: input.file };
  }
}

async function makeFolder(folder: string): Promise<CommandProblem | null> {
  try {
    await mkdir(folder, { recursive: true });
    return null;
  } catch (error) {
    return cannotWrite(folder, error);
  }
}

function cannotWrite(path: string, error: unknown): CommandProblem {
  return {
    code: 'cannot-write',
    severity: 'error',
    file: '--out',
    expected: path,
    found: (error as NodeJS.ErrnoException).code,
  };
}
