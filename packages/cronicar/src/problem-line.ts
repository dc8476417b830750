import { clean } from './page/clean.js';
import type { CommandProblem } from './problem.js';
import type { Words } from './words/words.js';

/** `file:line: what is wrong`, as compilers say it. */
export function problemLine(problem: CommandProblem, words: Words): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${clean(where)}: ${clean(words.problem(problem))}`;
}
