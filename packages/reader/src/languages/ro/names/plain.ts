/** Lower case without diacritics: the form the lexicon's keys have. */
export { fold as plain } from '../../../text/fold.js';
