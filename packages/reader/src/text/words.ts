/** Words and numbers, with the marks inside them that do not end them. */
import type { TextRules } from '../language/text.js';
import {
  APOSTROPHE,
  classAt,
  DASH,
  DIGIT,
  HYPHEN,
  IGNORABLE,
  isLetterClass,
  isWordClass,
  MAX_TOKEN,
  NEWLINE,
  SPACE,
  UPPER,
} from './characters.js';
import { splitClitics } from './clitics.js';
import { fold } from './fold.js';
import { ABBREVIATION, ABBREVIATION_OR_END, ACRONYM, emit, type TokenSink, WORD } from './token-sink.js';
import { webEnd } from './web.js';

/** Reads the word that begins at `from`; what stands before `begun` (a sign) belongs to it unseen. */
export function readWord(text: string, from: number, rules: TextRules, sink: TokenSink, begun: number = from): number {
  const limit = Math.min(text.length, from + MAX_TOKEN);
  let at = begun;
  let pieceFrom = from;
  let dotted = false;
  let joined = false;
  while (at < limit) {
    const charClass = classAt(text, at);
    if (isWordClass(charClass)) {
      at++;
      continue;
    }
    if (charClass === IGNORABLE && isLetterClass(classAt(text, at + 1))) {
      at += 2;
      continue;
    }
    const previous = classAt(text, at - 1);
    const next = classAt(text, at + 1);
    if (!isWordClass(next)) {
      if (text.charCodeAt(at) === COLON && text.charCodeAt(at + 1) === SLASH) {
        const end = webEnd(text, from);
        if (end > from) return emit(sink, from, end);
      }
      break;
    }
    const digits = previous === DIGIT && next === DIGIT;
    if (charClass === HYPHEN || charClass === APOSTROPHE) {
      joined = true;
      // `D-N.J.`: an acronym behind a hyphen.
      if (
        charClass === HYPHEN &&
        next === UPPER &&
        text.charCodeAt(at + 2) === DOT &&
        isLetterClass(classAt(text, at + 3))
      )
        pieceFrom = at + 1;
    } else if (charClass === DASH) {
      if (!digits) break;
    } else {
      const unit = text.charCodeAt(at);
      if (unit === DOT && !digits) {
        if (at - pieceFrom === 1 && isLetterClass(previous) && isLetterClass(next)) {
          if (!acronymGoesOn(text, at + 1)) return emit(sink, from, at + 1, ABBREVIATION);
          dotted = true;
          pieceFrom = at + 1;
        } else {
          const end = webEnd(text, from);
          if (end > from) return emit(sink, from, end);
          break;
        }
      } else if (unit === AT || unit === COLON) {
        const end = digits ? at : webEnd(text, from);
        if (end > at) return emit(sink, from, end);
        if (!digits) break;
      } else if (unit === SLASH) {
        if (previous !== DIGIT || (next !== DIGIT && !upperPair(text, at + 1))) break;
      } else if (unit === AMPERSAND) {
        if (previous !== UPPER || next !== UPPER) break;
      } else if (!(digits && (unit === DOT || unit === COMMA || unit === PLUS))) break;
    }
    at++;
  }
  return finishWord(text, from, at, pieceFrom, dotted, joined, rules, sink);
}

/** Adds the word `[from, end)`, with the full stop that belongs to it or cut into host and clitics. */
function finishWord(
  text: string,
  from: number,
  end: number,
  pieceFrom: number,
  dotted: boolean,
  joined: boolean,
  rules: TextRules,
  sink: TokenSink,
): number {
  if (text.charCodeAt(end) === DOT && text.charCodeAt(end + 1) !== DOT && end - from <= MAX_ABBREVIATION) {
    if (dotted && end - pieceFrom <= 2) {
      const folded = fold(text.slice(from, end));
      return emit(sink, from, end + 1, rules.abbreviationsThatMayEnd.has(folded) ? ABBREVIATION_OR_END : ACRONYM);
    }
    const kind = abbreviationKind(text, from, end, rules);
    if (kind !== WORD) return emit(sink, from, end + 1, kind);
  }
  const hyphen = classAt(text, end) === HYPHEN && classAt(text, end + 1) === SPACE;
  if (hyphen && rules.proclitics.has(`${fold(text.slice(from, end))}-`)) return emit(sink, from, end + 1);
  if (joined) splitClitics(text, from, end, rules, (start, stop) => sink.add(start, stop, WORD));
  else sink.add(from, end, WORD);
  return end;
}

/** Longest abbreviation that a full stop is read with, in code units. */
const MAX_ABBREVIATION = 16;

function abbreviationKind(text: string, from: number, end: number, rules: TextRules): number {
  const first = classAt(text, from);
  if (first === DIGIT) return WORD;
  const next = nextVisible(text, end + 1);
  if (end - from === 1 && first === UPPER && classAt(text, next) !== NEWLINE && next < text.length) return ACRONYM;
  const form = text.slice(from, end);
  // `DNA.` is an agency at the end of a sentence, `dna.` a courtesy title.
  if (form.length > 1 && form === form.toUpperCase()) return WORD;
  const folded = fold(form);
  if (rules.abbreviations.has(folded)) return ABBREVIATION;
  if (rules.abbreviationsThatMayEnd.has(folded)) return ABBREVIATION_OR_END;
  return rules.abbreviationsBeforeNumber.has(folded) && classAt(text, next) === DIGIT ? ABBREVIATION : WORD;
}

/** First character after the spaces of this line, looking a few units ahead. */
function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < from + 4 && classAt(text, at) === SPACE) at++;
  return at;
}

/** After `S.`: `U.A.` and `ON` go on the acronym, `Popescu` and `Moldova` don't. */
function acronymGoesOn(text: string, from: number): boolean {
  let at = from;
  while (at < from + 4 && isLetterClass(classAt(text, at))) at++;
  const pieceLength = at - from;
  return (
    pieceLength === 1 ||
    (pieceLength <= 3 && classAt(text, from) === UPPER && classAt(text, from + 1) === UPPER) ||
    (pieceLength <= 2 && text.charCodeAt(at) === DOT)
  );
}

function upperPair(text: string, at: number): boolean {
  return classAt(text, at) === UPPER && classAt(text, at + 1) === UPPER;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const PLUS = 0x2b;
const AT = 0x40;
const AMPERSAND = 0x26;
