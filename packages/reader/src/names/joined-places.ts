/**
 * Two places side by side that the tagger took for one name: a state in the dative, or after a preposition, and what is said
 * of it (`i-a vândut Statelor Unite Alaska`). The tables know where the state's name ends.
 */
import { hashString } from '../grammar/hash.js';
import { KINDS, type Piece } from './labels.js';
import { classesOf, isCountry, isPlace, type NameLexicon, ownClasses, phraseKey } from './tagger-lexicon.js';

const KIND_GPE = KINDS.indexOf('GPE');

/** The piece, or the two places that it is made of. */
export function separatePlaces(piece: Piece, folded: readonly string[], lexicon: NameLexicon): readonly Piece[] {
  const { first, end, kind } = piece;
  if (kind !== KIND_GPE || end - first < 2 || ownClasses(classesOfWords(first, end)) !== 0) return [piece];
  for (let at = end - 1; at > first; at--)
    if (isCountry(classesOfWords(first, at)) && isPlace(classesOfWords(at, end)))
      return [
        { first, end: at, kind },
        { first: at, end, kind },
      ];
  return [piece];

  function classesOfWords(from: number, to: number): number {
    let key = 0;
    for (let token = from; token < to; token++) key = phraseKey(key, hashString(folded[token]));
    return classesOf(lexicon, key);
  }
}
