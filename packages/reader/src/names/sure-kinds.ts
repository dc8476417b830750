/**
 * What the tables know better than the tagger: one word that is an organisation's name with an article (`Rapidului`) is that
 * organisation, and an unknown name of two words that begins with a given name (`Edmund Thackray`) is a person.
 */
import { hashString } from '../grammar/hash.js';
import { CASING, casingOf } from './casing.js';
import { KINDS, type Piece } from './labels.js';
import { classesOf, isGivenName, isOrganization, type NameLexicon, ownClasses, phraseKey } from './tagger-lexicon.js';

const [PER, ORG, GPE] = ['PER', 'ORG', 'GPE'].map((kind) => (KINDS as readonly string[]).indexOf(kind));
const ARTICLE = /(?:ului|ul)$/;
/** Shorter stems say little. */
const LEAST_LETTERS = 4;

/** The piece with the kind that is sure. */
export function withSureKind(
  piece: Piece,
  forms: readonly string[],
  folded: readonly string[],
  { lexicon, announced }: { readonly lexicon: NameLexicon; readonly announced: boolean },
): Piece {
  const { first, end, kind } = piece;
  const classes = (...words: readonly string[]): number =>
    ownClasses(
      classesOf(
        lexicon,
        words.reduce((key, word) => phraseKey(key, hashString(word)), 0),
      ),
    );
  if (end - first === 1 && (kind === PER || kind === GPE)) {
    const stem = folded[first].replace(ARTICLE, '');
    const known = stem !== folded[first] && stem.length >= LEAST_LETTERS && classes(folded[first]) === 0;
    return known && isOrganization(classes(stem)) ? { ...piece, kind: ORG } : piece;
  }
  if (end - first !== 2 || kind !== ORG || announced) return piece;
  const [given, surname] = [folded[first], folded[first + 1]];
  const capital = casingOf(forms[first]) === CASING.capital && casingOf(forms[first + 1]) === CASING.capital;
  const unknown = classes(given, surname) === 0 && classes(surname) === 0;
  return capital && unknown && isGivenName(classes(given)) ? { ...piece, kind: PER } : piece;
}
