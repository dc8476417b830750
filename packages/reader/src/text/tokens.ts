/**
 * Text → tokens, in one pass. The segmentation is that of UD Romanian RRT: a clitic keeps its hyphen and is a token of its
 * own, compounds stay whole; numbers keep their points, commas, colons and slashes (`11.000-12.000`, `9,5`, `18:00`,
 * `03.09.2025`); `%` and `°C` stand apart; an abbreviation, an initial and a dotted acronym keep their full stop.
 */
import type { TextRules } from '../language/text.js';
import { classAt, IGNORABLE, isWordClass, learnClasses, NEWLINE, SPACE, UPPER } from './characters.js';
import { readSymbol } from './symbols.js';
import { TokenSink, type Tokens } from './token-sink.js';
import { readWord } from './words.js';

export function tokenize(text: string, rules: TextRules): Tokens {
  const sink = new TokenSink(Math.min(text.length, 64 + (text.length >> 2)));
  learnClasses(text);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const charClass = classAt(text, at);
    if (charClass === SPACE || charClass === NEWLINE || charClass === IGNORABLE) at++;
    else if (isWordClass(charClass) && !isMark(text, at)) at = readWord(text, at, rules, sink);
    else at = readSymbol(text, at, charClass, rules, sink);
  }
  return sink.tokens();
}

/** `ßPodul va fi gata”`: no word begins with this letter; old code pages show the low mark so. */
function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) === SHARP_S && !isWordClass(classAt(text, at - 1)) && classAt(text, at + 1) === UPPER;
}

const SHARP_S = 0xdf;
