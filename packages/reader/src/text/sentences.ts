import type { TextRules } from '../language/text.js';
import { CLASSES, DASH, DIGIT, HYPHEN, isWordClass, LOWER, SURROGATE, UPPER } from './characters.js';
import { fold } from './fold.js';
import { CLOSE, OPEN, type Quotations } from './quotations.js';
import { ABBREVIATION_OR_END, ACRONYM, TERMINATOR, type Tokens } from './token-sink.js';

/** A longer stretch without an end is cut, so that no stage meets a sentence as long as a book. */
const MAX_SENTENCE = 1000;

/** Calls `emit` for each sentence of the token range; quotations that begin in it (after `from`, if `inside`) stay whole. */
export type SentenceSplitter = (
  from: number,
  end: number,
  inside: boolean,
  emit: (from: number, end: number) => void,
) => void;

export function sentenceSplitter(
  text: string,
  tokens: Tokens,
  quotations: Quotations,
  rules: TextRules,
): SentenceSplitter {
  const { kind, start, stop } = tokens;
  const { jump, markSide } = quotations;
  const firstClass = (token: number) => CLASSES[text.charCodeAt(start[token])];
  const single = (token: number, chars: string) =>
    stop[token] - start[token] === 1 && chars.includes(text.charAt(start[token]));

  return (from, end, inside, emit) => {
    let begun = from;
    let token = from;
    const cut = (at: number) => {
      if (at > begun) emit(begun, at);
      begun = at;
    };
    while (token < end) {
      if (token - begun >= MAX_SENTENCE) cut(token);
      const after = Math.min(jump[token], end);
      if (after > token && !(inside && token === from)) {
        const ended = after - begun > MAX_SENTENCE || endsInside(token, after);
        token = after;
        if (ended && token < end && begins(token, end, true)) cut(token);
        continue;
      }
      const tokenKind = kind[token];
      token++;
      if (tokenKind === TERMINATOR) {
        if (token - 2 === begun && firstClass(begun) === DIGIT) continue;
        const stopOnly = single(token - 1, '.');
        while (token < end && isCloser(token)) token++;
        if (token < end && begins(token, end, stopOnly)) cut(token);
      } else if (tokenKind === ABBREVIATION_OR_END) {
        if (token < end && firstClass(token) === UPPER) cut(token);
      } else if (tokenKind === ACRONYM && token < end && firstClass(token) === UPPER) {
        if (rules.sentenceStarters.has(fold(text.slice(start[token], stop[token])))) cut(token);
      }
    }
    cut(end);
  };

  /** Does the quotation `[open, after)` end with a full stop, a question or exclamation mark? */
  function endsInside(open: number, after: number): boolean {
    let last = after - 1;
    while (last > open && (markSide[last] === CLOSE || isCloser(last))) last--;
    return kind[last] === TERMINATOR;
  }

  function isCloser(token: number): boolean {
    return markSide[token] === CLOSE || (markSide[token] === 0 && single(token, ')]}\u201d\u00bb'));
  }

  /** Can a sentence begin here? After a full stop alone a quotation in small letters may begin one, too. */
  function begins(token: number, end: number, stopOnly: boolean): boolean {
    const first = firstClass(token);
    if (first === UPPER || first === DIGIT || first === SURROGATE) return true;
    if (first === LOWER && markSide[token] !== OPEN) return false;
    // `…. ,"Am reușit`: a comma too many in front of a quotation
    if (stopOnly && single(token, ',') && markSide[token + 1] === OPEN) return true;
    const next = token + 1 < end ? firstClass(token + 1) : LOWER;
    if (markSide[token] === OPEN || single(token, '\u201e\u201c\u00ab"')) return stopOnly || next !== LOWER;
    if (first === DASH || first === HYPHEN || single(token, '([\u2022*')) return next === UPPER || next === DIGIT;
    return single(token, '@#') || isWordClass(first);
  }
}
