import type { FetcherOptions } from '@cronicar/intake/web';
import type { Words } from '../words/words.js';
import { whole } from './flags.js';
import type { Options } from './spec.js';

/** Seconds. */
const LONGEST_DELAY = 3600;

/** How the web is asked, as the flags say. Throws UsageError. */
export function webOptions(options: Options, words: Words): FetcherOptions {
  const delay = whole(options, '--delay', [0, LONGEST_DELAY], words);
  return { allowPrivate: options.allowPrivate === true, delay: delay === undefined ? undefined : 1000 * delay };
}
