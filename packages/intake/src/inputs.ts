import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { isTaken } from './formats/sniff.js';
import type { Problem } from './problem.js';

/** Where a report's bytes are: a file, or `-` for standard input. */
export interface Input {
  /** As shown to the user. */
  readonly file: string;
  readonly standardInput: boolean;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

/**
 * Opens folders (with what is below them, hidden files apart) and patterns. Inputs stay in the order of the arguments, those
 * of one folder or pattern sorted by path, and each file comes once.
 */
export async function findInputs(args: readonly string[]): Promise<Inputs> {
  const inputs = new Map<string, Input>();
  const problems: Problem[] = [];
  for (const arg of args) {
    const found = await open(arg);
    if (typeof found === 'string') problems.push({ code: found, severity: 'error', file: arg });
    else for (const file of found) inputs.set(file, { file, standardInput: arg === '-' });
  }
  return { inputs: [...inputs.values()], problems };
}

async function open(arg: string): Promise<string[] | Problem['code']> {
  if (arg === '-') return [arg];
  try {
    const status = await stat(arg);
    if (!status.isDirectory()) return [arg];
    const files = await filesBelow(arg);
    return files.length > 0 ? files : 'empty-folder';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return 'unreadable';
  }
  if (!/[*?[{]/.test(arg)) return 'not-found';
  const { glob } = await import('tinyglobby');
  const files = (await glob(arg, { absolute: isAbsolute(arg), expandDirectories: false })).sort(byCodeUnits);
  return files.length > 0 ? files : 'no-match';
}

async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (isTaken(entry.name)) files.push(path);
  }
  return files.sort(byCodeUnits);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
