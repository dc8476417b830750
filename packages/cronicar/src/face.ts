import { en } from './words/en.js';
import { ro } from './words/ro.js';
import type { Words } from './words/words.js';

export const FACES: Readonly<Record<string, Words>> = { ro, en };

/** The language the command speaks: `--ui`, else that of the locale, else English. */
export function chooseWords(argv: readonly string[], environment: NodeJS.ProcessEnv): Words {
  const at = argv.findIndex((arg) => arg === '--ui' || arg.startsWith('--ui='));
  const given = at < 0 ? undefined : argv[at].startsWith('--ui=') ? argv[at].slice(5) : argv[at + 1];
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return FACES[given ?? locale.slice(0, 2).toLowerCase()] ?? en;
}
