import { readFileSync } from 'node:fs';
import { parseHolders } from '@cronicar/reader';
import type { CommandProblem } from './problem.js';

export type WorldTable =
  | { readonly text: string; readonly problems: readonly [] }
  | { readonly text: null; readonly problems: readonly CommandProblem[] };

/** Reads the user's table of office-holders. A table with any fault is not used: who held an office must be sure. */
export function readWorldTable(file: string): WorldTable {
  try {
    const text = readFileSync(file, 'utf8');
    const problems = parseHolders(text, file).problems.map(
      ({ line, field, expected, found }) =>
        ({ code: 'bad-world', severity: 'error', file, line, field, expected, found }) as const,
    );
    return problems.length > 0 ? { text: null, problems } : { text, problems: [] };
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      text: null,
      problems: [{ code: found === 'ENOENT' ? 'not-found' : 'unreadable', severity: 'error', file, found }],
    };
  }
}
