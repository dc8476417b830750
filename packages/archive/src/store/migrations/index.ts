import type { Differences } from '../differences.js';
import { beginning } from './001-beginning.js';
import { counting } from './002-counting.js';
import { watching } from './003-watching.js';
import { ahead } from './004-ahead.js';

/** A step from one form of the archive to the next. Steps are never changed once released; what changes is a new step. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Statements, each run on its own. */
  readonly sql: (differences: Differences) => readonly string[];
}

export const MIGRATIONS: readonly Migration[] = [beginning, counting, watching, ahead];
