import { createFold } from '../../../text/fold.js';

/** Lower case without diacritics: the form the lexicon's keys have. */
export const plain: (word: string) => string = createFold();
