/** The name tagger's lexicon: words and phrases → classes, folded, inflected and packed for the weights file. */
import {
  fold,
  hashString,
  LEXICON,
  type LexiconClass,
  type NameTaggerWords,
  packLookUp,
  phraseKey,
  type Section,
} from '@cronicar/reader/training';

/** Folded phrase, its words separated by blanks → classes. */
export type Phrases = Map<string, Set<LexiconClass>>;

export function addPhrase(phrases: Phrases, phrase: string, ...classes: readonly LexiconClass[]): void {
  const key = fold(phrase.trim());
  if (key === '') return;
  const known = phrases.get(key);
  if (known === undefined) phrases.set(key, new Set(classes));
  else for (const name of classes) known.add(name);
}

const CLASS_OF_LIST: readonly (readonly [keyof NameTaggerWords, LexiconClass, boolean])[] = [
  ['titles', 'title', true],
  ['organizationHeads', 'organization-head', true],
  ['facilityHeads', 'facility-head', true],
  ['locationHeads', 'location-head', true],
  ['eventHeads', 'event-head', true],
  ['workHeads', 'work-head', true],
  ['productHeads', 'product-head', true],
  ['stateHeads', 'state-head', true],
  ['linkers', 'linker', false],
  ['calendar', 'calendar', false],
  ['saying', 'say', true],
  ['organizations', 'organization', false],
  ['events', 'event', false],
  ['works', 'work', false],
  ['surnames', 'surname', false],
];

/** The lists of a language, each word with its inflected forms: those of the tables, and what `inflect` adds. */
export function addWords(phrases: Phrases, words: NameTaggerWords, forms: (lemma: string) => readonly string[]): void {
  for (const [list, name, inflected] of CLASS_OF_LIST)
    for (const word of words[list].split(/\s+/)) {
      const phrase = word.replaceAll('_', ' ');
      addPhrase(phrases, phrase, name);
      if (inflected) for (const form of forms(phrase)) addPhrase(phrases, form, name);
    }
}

/** Sections of the lexicon's phrases. */
export function packPhrases(phrases: Phrases): Section[] {
  const classes = new Map<number, number>();
  const add = (key: number, name: LexiconClass): void => {
    classes.set(key, (classes.get(key) ?? 0) | (1 << LEXICON.indexOf(name)));
  };
  const sorted = [...phrases].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  for (const [phrase, names] of sorted) {
    const words = phrase.split(' ');
    let key = 0;
    for (const [i, word] of words.entries()) {
      key = phraseKey(key, hashString(word));
      if (i < words.length - 1) add(key, 'more');
    }
    // A state's name that is a people's as well (`Belarusul`) counts as the state's: case tells the two apart.
    if (names.has('country')) names.delete('nationality');
    for (const own of names) add(key, own);
  }
  const sets = [...new Set(classes.values())].sort((a, b) => a - b);
  return [
    packLookUp(
      'names.phrases',
      [...classes].map(([key, set]) => [key, sets.indexOf(set)] as const),
    ),
    { name: 'names.sets', type: 'u32', data: Uint32Array.from(sets), meta: null },
  ];
}

/** Section of a look-up word → cluster. */
export function packClusters(clusters: ReadonlyMap<string, number>): Section {
  return packLookUp(
    'names.clusters',
    [...clusters].map(([word, cluster]) => [hashString(word), cluster] as const),
  );
}
