import type { Problem } from '@cronicar/intake';

/** What can go wrong on top of what is wrong with an input. */
export type CommandProblemCode =
  | Problem['code']
  | 'output-taken'
  | 'output-is-input'
  | 'cannot-write'
  | 'not-read'
  | 'paragraphs-left-out'
  | 'bad-world';

export interface CommandProblem extends Omit<Problem, 'code'> {
  readonly code: CommandProblemCode;
}
