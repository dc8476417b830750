/**
 * Numbers that count paragraphs (`4. Asked whether …`): no words of the sentence, so they are parsed by themselves. Read
 * with it they pass for a noun, which the first words then describe.
 */
import type { Unit } from '../doc.js';

/** The unit as it is parsed: what it begins with to count it, if anything, and the rest. */
export function withoutEnumerator(unit: Unit, formOf: (token: number) => string): readonly Unit[] {
  const { tokens } = unit;
  const length = enumeratorLength(tokens, formOf);
  if (length === 0) return [unit];
  return [
    { ...unit, tokens: tokens.slice(0, length) },
    { ...unit, tokens: tokens.slice(length) },
  ];
}

function enumeratorLength(tokens: Int32Array, formOf: (token: number) => string): number {
  const form = (i: number): string => (i < tokens.length ? formOf(tokens[i]) : '');
  const length = /^\d{1,2}[.)]$/.test(form(0)) ? 1 : /^\d{1,2}$/.test(form(0)) && /^[.)]$/.test(form(1)) ? 2 : 0;
  // What follows begins as a sentence does, and is more than a heading's one word.
  return length > 0 && /^\p{Lu}/u.test(form(length)) && tokens.length > length + LEAST ? length : 0;
}

const LEAST = 2;
