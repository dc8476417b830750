/** Names by token. */
import type { NameRules } from '../language/names.js';
import { oncePer } from '../memo.js';
import { timedTokens } from './bounds.js';
import type { Context } from './context.js';
import type { Named } from './named.js';
import type { Title } from './titles.js';

export interface Index {
  readonly ctx: Context;
  readonly named: readonly Named[];
  /** Row of the outermost name that begins at the token, and of the one that covers it; -1 for none. */
  readonly namedAt: Int32Array;
  readonly namedOver: Int32Array;
  /** Forms found to be no title, as printed. */
  readonly noTitles: Set<string>;
  /** 1 for tokens of time expressions. */
  readonly timed: Uint8Array;
  /** Titles read so far, by token. */
  readonly titles: Map<number, Title | null>;
}

export function indexNames(ctx: Context, named: readonly Named[]): Index {
  const namedAt = new Int32Array(ctx.doc.count).fill(-1);
  const namedOver = new Int32Array(ctx.doc.count).fill(-1);
  named.forEach((name, row) => {
    if ((namedOver[name.first] as number) >= 0) return;
    namedAt[name.first] = row;
    namedOver.fill(row, name.first, name.end);
  });
  return { ctx, named, namedAt, namedOver, noTitles: noTitles(ctx.rules), timed: timedTokens(ctx), titles: new Map() };
}

/** Whether a word may be a title is a question of the rules alone. */
const noTitles = oncePer((_: NameRules) => new Set<string>());
