/** Tokens that begin with neither a letter nor a digit. */
import type { TextRules } from '../language/text.js';
import {
  APOSTROPHE,
  CLASSES,
  classAt,
  DASH,
  DIGIT,
  HYPHEN,
  IGNORABLE,
  isLetterClass,
  isWordClass,
  LOWER,
  MAX_TOKEN,
  NEWLINE,
  SPACE,
  SURROGATE,
  UPPER,
} from './characters.js';
import { fold } from './fold.js';
import { emit, PUNCTUATION, TERMINATOR, type TokenSink } from './token-sink.js';
import { readWord } from './words.js';

/** How far an apostrophe looks for its closing mark before it is taken as an elision (`'ntâi`). */
const MAX_APOSTROPHE_LOOKAHEAD = 60;

export function readSymbol(text: string, at: number, charClass: number, rules: TextRules, sink: TokenSink): number {
  const unit = text.charCodeAt(at);
  const next = classAt(text, at + 1);
  if (unit === DOT || unit === ELLIPSIS)
    return emit(
      sink,
      at,
      runEnd(text, at, (u) => u === DOT || u === ELLIPSIS),
      TERMINATOR,
    );
  if (unit === EXCLAMATION || unit === QUESTION) {
    return emit(
      sink,
      at,
      runEnd(text, at, (u) => u === EXCLAMATION || u === QUESTION),
      TERMINATOR,
    );
  }
  if ((unit === AT || unit === HASH) && isLetterClass(next)) return emit(sink, at, wordEnd(text, at + 1));
  if (charClass === SURROGATE) return emit(sink, at, symbolEnd(text, at));
  if (charClass === APOSTROPHE) return readApostrophe(text, at, sink);
  if (charClass === HYPHEN || charClass === DASH) return readDash(text, at, charClass, rules, sink);
  if (unit === COMMA && text.charCodeAt(at + 1) === COMMA) return emit(sink, at, at + 2, PUNCTUATION);
  if (unit === GRAVE && text.charCodeAt(at + 1) === GRAVE) return emit(sink, at, at + 2, PUNCTUATION);
  if (unit === DEGREE && next === UPPER && !isLetterClass(classAt(text, at + 2))) return emit(sink, at, at + 2);
  return emit(sink, at, at + 1, PUNCTUATION);
}

function readApostrophe(text: string, at: number, sink: TokenSink): number {
  if (classAt(text, at + 1) === APOSTROPHE) return emit(sink, at, at + 2, PUNCTUATION);
  const afterSpace = !isWordClass(classAt(text, at - 1));
  if (
    afterSpace &&
    classAt(text, at + 1) === DIGIT &&
    classAt(text, at + 2) === DIGIT &&
    !isWordClass(classAt(text, at + 3))
  ) {
    return emit(sink, at, at + 3);
  }
  if (
    afterSpace &&
    classAt(text, at + 1) === LOWER &&
    classAt(text, at + 2) === LOWER &&
    !apostropheCloses(text, at + 1)
  ) {
    return emit(sink, at, wordEnd(text, at + 1));
  }
  return emit(sink, at, at + 1, PUNCTUATION);
}

function apostropheCloses(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + MAX_APOSTROPHE_LOOKAHEAD);
  for (let at = from; at < limit; at++) {
    const charClass = classAt(text, at);
    if (charClass === NEWLINE) return false;
    if (charClass === APOSTROPHE && !isWordClass(classAt(text, at + 1))) return true;
  }
  return false;
}

function readDash(text: string, at: number, charClass: number, rules: TextRules, sink: TokenSink): number {
  const before = classAt(text, at - 1);
  const next = classAt(text, at + 1);
  const minus = charClass === HYPHEN ? before === SPACE : text.charCodeAt(at) === MINUS;
  if (minus && next === DIGIT) return readWord(text, at, rules, sink, at + 1);
  if (charClass === HYPHEN && before === SPACE && next === LOWER) {
    const end = wordEnd(text, at + 1);
    if (end - at <= 4 && rules.enclitics.has(`-${fold(text.slice(at + 1, end))}`)) return emit(sink, at, end);
  }
  return emit(
    sink,
    at,
    runEnd(text, at, (u) => CLASSES[u] === HYPHEN || CLASSES[u] === DASH),
    PUNCTUATION,
  );
}

function runEnd(text: string, from: number, belongs: (unit: number) => boolean): number {
  const limit = Math.min(text.length, from + MAX_TOKEN);
  let at = from + 1;
  while (at < limit && belongs(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_TOKEN);
  let at = from;
  while (at < limit && isWordClass(classAt(text, at))) at++;
  return at;
}

/** Emoji and other characters outside the BMP, with their joiners and modifiers: one token, at most 64 units. */
function symbolEnd(text: string, from: number): number {
  let at = from;
  while (at < from + 64) {
    const charClass = classAt(text, at);
    if (charClass !== SURROGATE && !(charClass === IGNORABLE && classAt(text, at + 1) === SURROGATE)) break;
    at++;
  }
  return at;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const AT = 0x40;
const HASH = 0x23;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const GRAVE = 0x60;
const DEGREE = 0xb0;
const MINUS = 0x2212;
