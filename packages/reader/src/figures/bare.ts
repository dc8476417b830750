/** Numbers without a noun: what they count was counted before (`doar trei`, `la 71.300`) or is told as a part (`două dintre cereri`). */
import type { Figure } from '../doc.js';
import { DIGITS, MARK, WORD } from '../text/atoms.js';
import type { Counted } from './counted.js';
import { type FigureReader, type Quantity, uposAt } from './numbers.js';
import { looksLikeYear } from './traps.js';

/** How far back, in tokens, the thing counted may stand. */
const MEMORY = 60;
const PERCENT = '%';

export function stoodFor(reader: FigureReader, quantity: Quantity, found: readonly Figure[]): Counted | null {
  const { atoms, doc, rules } = reader;
  if (quantity.shape === 'range' || quantity.shape === 'dotted') return null;
  const { end, number, first } = quantity;
  // `una dintre victime` picks one out and counts none
  if (quantity.value === 1 && atoms.kind[number] === WORD) return null;
  if (end < atoms.count && rules.partitives.has(atoms.folded[end]) && !looksLikeYear(reader, quantity))
    return partOf(reader, quantity);
  if (looksLikeYear(reader, quantity)) return null;
  const token = atoms.token[number];
  const last = found[found.length - 1];
  // per cent is said of each number
  const near = last && token - last.end <= MEMORY && last.unit !== null && last.unit !== PERCENT ? last : null;
  const sentence = near !== null && doc.sentenceOf[near.first] === doc.sentenceOf[token];
  const unit = near?.unit ?? '';
  const counted: Counted = { end, unit, token: near ? near.unitToken : -1, kind: 'noun' };
  const opener = first < number;
  const before = first > 0 ? atoms.folded[first - 1] : '';
  const large = quantity.shape === 'grouped' || (quantity.shape === 'words' && (quantity.value ?? 0) >= 1000);
  const tail = end >= atoms.count || atoms.kind[end] === MARK || isVerbal(reader, end);
  if (quantity.shape === 'vague') return tail && (opener || near) ? counted : null;
  if (isResult(reader, first, tail) || (near && isSubject(reader, first, end) && quantity.value !== 1)) return counted;
  if (atoms.kind[number] === DIGITS) {
    if (large) return counted;
    if (opener && near) return counted;
    if (!near) return null;
    if (sentence && (rules.bare.has(before) || isPartOfThem(reader, first))) return counted;
    if (isVerb(reader, first - 1) && tail) return counted;
    return sentence && isListed(reader, first, end) ? counted : null;
  }
  if (large) return counted;
  if (!near || quantity.value === 1) return null;
  return tail && (opener || rules.bare.has(before) || isPartOfThem(reader, first)) ? counted : null;
}

/** How many atoms the whole may stand behind its partitive (`dintre cei 1.900 de angajați`). */
const PART = 9;

/** `două dintre cereri`: the noun behind the partitive. */
function partOf(reader: FigureReader, quantity: Quantity): Counted | null {
  const { atoms, doc } = reader;
  for (let at = quantity.end + 1; at < quantity.end + PART && at < atoms.count; at++) {
    const tag = uposAt(reader, at);
    if (tag === 'NOUN') return { end: at + 1, unit: doc.forms[atoms.token[at]], token: atoms.token[at], kind: 'noun' };
    if (tag === 'PRON' && uposAt(reader, at + 1) !== 'NUM')
      return { end: quantity.end, unit: '', token: -1, kind: 'noun' };
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'ADP' && tag !== 'PRON') return null;
  }
  return null;
}

/** `dintre care trei`. */
function isPartOfThem(reader: FigureReader, first: number): boolean {
  return (
    first >= 2 && uposAt(reader, first - 1) === 'PRON' && reader.rules.partitives.has(reader.atoms.folded[first - 2])
  );
}

/** `a crescut la 43`: what a verb of change leads to. */
function isResult(reader: FigureReader, first: number, tail: boolean): boolean {
  const { atoms, doc, rules } = reader;
  if (first < 2 || atoms.folded[first - 1] !== rules.toWord) return false;
  const lemma = doc.foldedLemmas[atoms.token[first - 2]];
  return rules.changing.has(lemma) && tail;
}

/** `patru au murit`, `iar două sunt rănite`: a number alone in front of its verb. */
function isSubject(reader: FigureReader, first: number, end: number): boolean {
  const { atoms, doc } = reader;
  const token = atoms.token[first];
  const opens = doc.sentences.first[doc.sentenceOf[token]] === token;
  const before = uposAt(reader, first - 1);
  return (
    (opens || before === 'PUNCT' || before === 'CCONJ') &&
    (isVerb(reader, end) || (uposAt(reader, end) === 'PRON' && isVerb(reader, end + 2)))
  );
}

function isVerb(reader: FigureReader, at: number): boolean {
  const tag = uposAt(reader, at);
  return tag === 'VERB' || tag === 'AUX';
}

function isVerbal(reader: FigureReader, at: number): boolean {
  const tag = uposAt(reader, at);
  return tag === 'VERB' || tag === 'AUX' || (tag === 'PRON' && reader.atoms.kind[at] === WORD) || tag === 'ADV';
}

/** In a row with the figure before: `203 voturi …, 87 „împotrivă” și …`. */
function isListed(reader: FigureReader, first: number, end: number): boolean {
  const { atoms } = reader;
  const comma = atoms.folded[first - 1] === ',' || uposAt(reader, first - 1) === 'CCONJ';
  const mark = atoms.folded[end];
  return comma && (mark === '„' || mark === '"' || mark === '”' || mark === '«' || mark === '“');
}
