/** What `training/` needs of the models' insides. No part of the library's interface. */

export { type EventsDoc, type Morph, UPOS, type Upos } from './doc.js';
export * from './grammar/arc-features.js';
export * from './grammar/grammar.js';
export * from './grammar/hash.js';
export * from './grammar/joint-tree.js';
export * from './grammar/lemmatizer.js';
export * from './grammar/lexicon.js';
export * from './grammar/look-up.js';
export * from './grammar/move-table.js';
export * from './grammar/parse-features.js';
export * from './grammar/parse-state.js';
export * from './grammar/parse-units.js';
export * from './grammar/parse-words.js';
export * from './grammar/parser.js';
export * from './grammar/sparse.js';
export * from './grammar/tagger.js';
export * from './grammar/weights.js';
export * from './grammar/words.js';
export type { NameTaggerWords } from './language/name-tagger.js';
export { givenNames as englishGivenNames } from './languages/en/given-names.js';
export {
  irregularNouns,
  irregularVerbs,
  pluralOf,
  verbForms,
} from './languages/en/inflect.js';
export { formTag, readMorph as englishMorph } from './languages/en/morph.js';
export { nameTaggerWords as englishNameTaggerWords } from './languages/en/name-tagger.js';
export { englishText } from './languages/en/text.js';
export { englishVerbs } from './languages/en/verbs.js';
export { worldNames as englishWorldNames } from './languages/en/world/index.js';
export { givenNames } from './languages/ro/given-names.js';
export { readMorph } from './languages/ro/morph.js';
export { nameTaggerWords } from './languages/ro/name-tagger.js';
export { worldNames } from './languages/ro/world/index.js';
export { CASING, casingOf } from './names/casing.js';
export { CLASSES, encode, KINDS, type Piece } from './names/labels.js';
export { loadNameTagger, tagWindow } from './names/tagger.js';
export { featuresAt, MAX_FEATURES } from './names/tagger-features.js';
export { LEXICON, type LexiconClass, loadNameLexicon, type NameLexicon, phraseKey } from './names/tagger-lexicon.js';
export { createWindow, fillWindow, PAD, WINDOW } from './names/tagger-window.js';
export { createLattice, EDGE, transitionSpread, viterbi } from './names/viterbi.js';
export { createDocReader } from './read.js';
export { fold } from './text/fold.js';
export { readText } from './text/text.js';
export * from './trust/judge.js';
export { HOLDERS } from './world/holders.js';
