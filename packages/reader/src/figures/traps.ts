import { DIGITS, MARK, WORD } from '../text/atoms.js';
import type { Counted } from './counted.js';
import { type FigureReader, type Quantity, uposAt } from './numbers.js';

/** Numbers that count nothing: labels, names, years, scores, list numbers, ordinals, `cei doi`. */
export function isTrap(reader: FigureReader, quantity: Quantity, counted: Counted | null): boolean {
  const { atoms, doc, rules } = reader;
  const { number } = quantity;
  const token = atoms.token[number];
  const before = number - 1;
  const word = before >= 0 ? atoms.folded[before] : '';
  const sameSentence = before >= 0 && doc.sentenceOf[atoms.token[before]] === doc.sentenceOf[token];
  if (quantity.shape === 'dotted' && (!counted || counted.kind === 'noun')) return true;
  if (isListNumber(reader, quantity)) return true;
  if (counted && looksLikeYear(reader, quantity) && lacksLink(reader, quantity)) return true;
  if (sameSentence && quantity.hedge === 'exact') {
    if (
      rules.labels.has(word) ||
      (word === '.' && before > 0 && atoms.glued[before] === 1 && rules.labels.has(atoms.folded[before - 1]))
    )
      return true;
    if (isLabelList(reader, number) || (!counted && isModel(reader, number))) return true;
    // a name with a number: `Apollo 11`, unless a measure or noun with a link word follows
    const named = uposAt(reader, before) === 'PROPN' && atoms.kind[before] === WORD && atoms.kind[number] === DIGITS;
    if (named && (!counted || counted.kind === 'noun') && atoms.folded[quantity.end] !== reader.numerals.link)
      return true;
    // `a doua`: an ordinal where its noun is singular or missing
    if (
      reader.numerals.ordinalArticles.has(word) &&
      reader.numerals.ordinals.has(atoms.folded[number]) &&
      quantity.end === number + 1 &&
      !counted
    )
      return true;
  }
  // digits before a capitalised name belong to it: `3 Sud Est`
  const next = quantity.end;
  if (
    atoms.kind[number] === DIGITS &&
    quantity.shape === 'plain' &&
    !counted &&
    next < atoms.count &&
    atoms.kind[next] === WORD &&
    uposAt(reader, next) === 'PROPN'
  )
    return true;
  if (rules.definites.has(word) && sameSentence && quantity.value === 2) return true;
  return false;
}

/** `articolele 4 și 5`, `Primăriilor 3 și 5`, `sectoarele 1, 2 și 6`. */
function isLabelList(reader: FigureReader, number: number): boolean {
  const { atoms, rules } = reader;
  let at = number;
  while (
    at >= 3 &&
    (atoms.folded[at - 1] === rules.and || atoms.folded[at - 1] === ',') &&
    atoms.kind[at - 2] === DIGITS
  )
    at -= 2;
  if (at === number) return false;
  return rules.labels.has(atoms.folded[at - 1]) || isNumberedNoun(reader, at - 1);
}

/** A plural with the article in front of digits gives them as names (`Primăriile 3`), it isn't counted by them. */
function isNumberedNoun(reader: FigureReader, at: number): boolean {
  const { atoms, doc } = reader;
  if (atoms.kind[at] !== WORD) return false;
  const morph = doc.morph[doc.xpos[atoms.token[at]]];
  const tag = uposAt(reader, at);
  return (tag === 'NOUN' || tag === 'PROPN') && (tag === 'PROPN' || (morph?.number === 'plur' && morph.definite));
}

/** Letters of a type or road before a number: `F 16`, `DN 17`. */
const MODEL_LETTERS = 4;

function isModel(reader: FigureReader, number: number): boolean {
  const { atoms, doc } = reader;
  if (atoms.kind[number] !== DIGITS || number < 1 || atoms.kind[number - 1] !== WORD) return false;
  const form = doc.text.slice(atoms.start[number - 1], atoms.stop[number - 1]);
  return form.length <= MODEL_LETTERS && form === form.toUpperCase() && form !== form.toLowerCase();
}

/** `1.` or `2)` at the head of a paragraph. */
function isListNumber(reader: FigureReader, quantity: Quantity): boolean {
  const { atoms, doc } = reader;
  const token = atoms.token[quantity.number];
  if (doc.paragraphs.first[doc.paragraphOf[token]] !== token) return false;
  const mark = atoms.folded[quantity.end];
  return (
    atoms.kind[quantity.number] === DIGITS &&
    atoms.kind[quantity.end] === MARK &&
    (mark === '.' || mark === ')') &&
    atoms.glued[quantity.end] === 1
  );
}

/** `în 2021 inculpații …`: a count of so many would need the link word before its noun. */
function lacksLink(reader: FigureReader, quantity: Quantity): boolean {
  const { numerals, atoms } = reader;
  return numerals.linkNeeded((quantity.value ?? 0) % 100) && atoms.folded[quantity.end] !== numerals.link;
}

/** A year, or a number that looks like one, where no noun says what it counts. */
export function looksLikeYear(reader: FigureReader, quantity: Quantity): boolean {
  const text = reader.atoms.folded[quantity.number];
  return (
    quantity.shape === 'plain' &&
    text.length === 4 &&
    Number(text) >= 1000 &&
    Number(text) < 2200 &&
    quantity.hedge === 'exact'
  );
}
