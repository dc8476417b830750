import type { Words } from './words/words.js';

export interface Progress {
  readonly show: (done: number) => void;
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void;
}

/** From this many reports on there is something to wait for. */
const WORTH_SHOWING = 5;

/** One line on standard error, only where that is a terminal. */
export function makeProgress(all: number, words: Words): Progress {
  if (all < WORTH_SHOWING || !process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (done) => process.stderr.write(`\r\u001b[2K${words.progress(done, Math.max(done, all))}`),
    clear: () => process.stderr.write('\r\u001b[2K'),
  };
}
