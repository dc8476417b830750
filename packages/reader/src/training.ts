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
