import { mkdir, writeFile } from 'node:fs/promises';
import { findInputs, type Input, type LinkItem } from '@cronicar/intake';
import { planOutputs } from './outputs.js';
import { clean } from './page/clean.js';
import { doAll } from './parallel.js';
import type { CommandProblem } from './problem.js';
import { problemLine } from './problem-line.js';
import { makeProgress } from './progress.js';
import { makeReading, type Reading } from './reading.js';
import type { ReadSettings } from './settings.js';
import { stepsOf } from './steps.js';
import type { Words } from './words/words.js';

/** Reads and prints all reports, in the order they were named. False if any could not be read. */
export async function readFiles(args: readonly string[], settings: ReadSettings, words: Words): Promise<boolean> {
  const { inputs, problems } = await findInputs(args);
  const outputs = planOutputs(inputs, settings.out);
  let allRead = true;
  const tell = (found: readonly CommandProblem[]) => {
    progress.clear();
    for (const problem of found) {
      process.stderr.write(`${problemLine(problem, words)}\n`);
      if (problem.severity === 'error') allRead = false;
    }
  };
  const progress = makeProgress(inputs.length, words);
  tell(problems);
  if (settings.out !== undefined && inputs.length > 0) {
    const problem = await makeFolder(settings.out);
    if (problem) {
      tell([problem]);
      return false;
    }
  }
  let done = 0;
  let written = 0;
  const lost = (problem: CommandProblem): Reading => ({ output: null, problems: [problem] });
  const task = { task: 'read', settings } as const;
  for await (const { step, result } of doAll<Reading>(
    stepsOf(inputs, settings),
    task,
    settings.jobs,
    () => makeReading(settings),
    lost,
  )) {
    const { item, input, number } = step;
    if (item.kind === 'problem') tell([item.problem]);
    if (item.kind === 'link') await print(linkLine(item, settings), false);
    if (!result) continue;
    tell(result.problems);
    const target = result.output === null ? null : outputs.of(input, number);
    if (result.output !== null && target === null) await print(result.output, written++ > 0 && !settings.json);
    if (result.output !== null && typeof target === 'string') {
      const problem = await write(target, result.output, input);
      if (problem) tell([problem]);
      else written++;
    }
    if (target !== null && typeof target !== 'string') tell([target]);
    progress.show(++done);
  }
  progress.clear();
  if (settings.out !== undefined && process.stderr.isTTY)
    process.stderr.write(`${words.written(written, settings.out)}\n`);
  return allRead;
}

/** An address whose words are not there, for `cronicar add --fetch`. */
function linkLine({ url, published, title, origin }: LinkItem, { json, out }: ReadSettings): string {
  if (json || out !== undefined)
    return `${JSON.stringify({ format: 'cronicar.link/1', url, published: published ?? null, title: title ?? null, file: origin })}\n`;
  return `${clean([url, published, title].filter(Boolean).join('  '))}\n`;
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
