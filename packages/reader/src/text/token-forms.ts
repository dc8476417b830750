import { CLASSES } from './characters.js';
import { fold } from './fold.js';
import type { Tokens } from './token-sink.js';

/** Words of a text that is being cut, before the document has its columns; '' and class 0 outside of it. */
export interface TokenForms {
  readonly form: (token: number) => string;
  readonly folded: (token: number) => string;
  readonly kind: (token: number) => number;
  /** Class of its first character. */
  readonly classOf: (token: number) => number;
  /** No space stands before it. */
  readonly glued: (token: number) => boolean;
}

export function tokenForms(text: string, tokens: Tokens): TokenForms {
  const { start, stop, kind } = tokens;
  const form = (token: number) => text.slice(start[token] ?? 0, stop[token] ?? 0);
  return {
    form,
    folded: (token) => fold(form(token)),
    kind: (token) => kind[token] ?? 0,
    classOf: (token) => CLASSES[text.charCodeAt(start[token] ?? text.length)] ?? 0,
    glued: (token) => token > 0 && start[token] === stop[token - 1],
  };
}
