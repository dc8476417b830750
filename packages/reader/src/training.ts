/** What `training/` needs of the models' insides. No part of the library's interface. */
export * from './grammar/grammar.js';
export * from './grammar/hash.js';
export * from './grammar/lexicon.js';
export * from './grammar/sparse.js';
export * from './grammar/tagger.js';
export * from './grammar/weights.js';
export * from './grammar/words.js';
export * from './grammar/lemmatizer.js';
export * from './grammar/parse-features.js';
export * from './grammar/parse-state.js';
export * from './grammar/parse-words.js';
export * from './grammar/parser.js';
export { readMorph } from './languages/ro/morph.js';
export { type Morph, UPOS, type Upos } from './doc.js';
export { givenNames } from './languages/ro/given-names.js';
export { nameTaggerWords } from './languages/ro/name-tagger.js';
export { worldNames } from './languages/ro/world/index.js';
export type { NameTaggerWords } from './language/name-tagger.js';
export { CASING, casingOf } from './names/casing.js';
export { CLASSES, encode, KINDS, type Piece } from './names/labels.js';
export { loadNameTagger, tagWindow } from './names/tagger.js';
export {
  createWindow, featuresAt, fillWindow, LEXICON, type LexiconClass, MAX_FEATURES, type NameLexicon, PAD, phraseKey, WINDOW,
} from './names/tagger-features.js';
export { createLattice, EDGE, viterbi } from './names/viterbi.js';
export { fold } from './text/fold.js';
export { HOLDERS } from './world/holders.js';
