/**
 * Text → tokens, in one pass. The segmentation is that of UD Romanian RRT: a clitic keeps its hyphen and is a token of its
 * own, compounds stay whole; numbers keep their points, commas, colons and slashes (`11.000-12.000`, `9,5`, `18:00`,
 * `03.09.2025`); `%` and `°C` stand apart; an abbreviation, an initial and a dotted acronym keep their full stop.
 */
import type { TextRules } from '../language/text.js';
import {
  APOSTROPHE,
  CLASSES,
  DASH,
  DIGIT,
  HYPHEN,
  IGNORABLE,
  isLetterClass,
  isWordClass,
  LOWER,
  NEWLINE,
  SPACE,
  SURROGATE,
  UPPER,
} from './characters.js';
import { splitClitics } from './clitics.js';
import { fold } from './fold.js';
import { webEnd } from './web.js';

export const WORD = 0;
export const PUNCTUATION = 1;
/** `.`, `?!`, `…`. */
export const TERMINATOR = 2;
/** A word that carries its own full stop and never ends a sentence, and one that may. */
export const ABBREVIATION = 3;
export const ABBREVIATION_OR_END = 4;
/** Dotted acronyms and initials. */
export const ACRONYM = 5;

export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly stop: Int32Array;
  readonly kind: Uint8Array;
}

/** A longer stretch without a break is cut: no word is that long, and later stages look at every letter. */
const MAX_TOKEN = 1000;
/** How far an apostrophe looks for its closing mark before it is taken as an elision (`'ntâi`). */
const MAX_APOSTROPHE_LOOKAHEAD = 60;

export function tokenize(text: string, rules: TextRules): Tokens {
  const sink = new TokenSink(Math.min(text.length, 1024 + (text.length >> 2)));
  const length = text.length;
  let at = 0;
  while (at < length) {
    const charClass = classAt(text, at);
    if (charClass === SPACE || charClass === NEWLINE || charClass === IGNORABLE) at++;
    else if (isWordClass(charClass)) at = readWord(text, at, rules, sink);
    else at = readSymbol(text, at, charClass, rules, sink);
  }
  return sink.tokens();
}

/** Columns that grow; a class because its three arrays must grow together. */
class TokenSink {
  private count = 0;
  private start: Int32Array;
  private stop: Int32Array;
  private kind: Uint8Array;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity + 16);
    this.stop = new Int32Array(capacity + 16);
    this.kind = new Uint8Array(capacity + 16);
  }

  add(start: number, stop: number, kind: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.stop[this.count] = stop;
    this.kind[this.count++] = kind;
  }

  tokens(): Tokens {
    const { count } = this;
    return {
      count,
      start: this.start.slice(0, count),
      stop: this.stop.slice(0, count),
      kind: this.kind.slice(0, count),
    };
  }

  private grow(): void {
    const start = new Int32Array(this.count * 2);
    const stop = new Int32Array(this.count * 2);
    const kind = new Uint8Array(this.count * 2);
    start.set(this.start);
    stop.set(this.stop);
    kind.set(this.kind);
    [this.start, this.stop, this.kind] = [start, stop, kind];
  }
}

function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? CLASSES[text.charCodeAt(at)] : SPACE;
}

/** Reads the word that begins at `from`; what stands before `begun` (a sign) belongs to it unseen. */
function readWord(text: string, from: number, rules: TextRules, sink: TokenSink, begun: number = from): number {
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
  const folded = fold(text.slice(from, end));
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

function readSymbol(text: string, at: number, charClass: number, rules: TextRules, sink: TokenSink): number {
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
  if (unit === 0x60 && text.charCodeAt(at + 1) === 0x60) return emit(sink, at, at + 2, PUNCTUATION);
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

function emit(sink: TokenSink, start: number, stop: number, kind: number = WORD): number {
  sink.add(start, stop, kind);
  return stop;
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
const COLON = 0x3a;
const SLASH = 0x2f;
const PLUS = 0x2b;
const AT = 0x40;
const HASH = 0x23;
const AMPERSAND = 0x26;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;
const DEGREE = 0xb0;
const MINUS = 0x2212;
