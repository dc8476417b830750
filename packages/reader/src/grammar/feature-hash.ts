/** Hashes of the parsers' features, cheaper than Murmur's: a number for the template and one to three atoms. */
import type { ParseWords } from './parse-words.js';

export function one(template: number, a: number): number {
  const h = Math.imul(a + Math.imul(template, 0x632be5ab), 0x9e3779b1);
  const g = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return g ^ (g >>> 13);
}

export function two(template: number, a: number, b: number): number {
  const h = Math.imul(a + Math.imul(template, 0x632be5ab), 0x9e3779b1);
  const g = Math.imul((h ^ (h >>> 15)) + b, 0x85ebca6b);
  const f = Math.imul(g ^ (g >>> 13), 0xc2b2ae35);
  return f ^ (f >>> 16);
}

export function three(template: number, a: number, b: number, c: number): number {
  const h = Math.imul(a + Math.imul(template, 0x632be5ab), 0x9e3779b1);
  const g = Math.imul((h ^ (h >>> 15)) + b, 0x85ebca6b);
  const f = Math.imul((g ^ (g >>> 13)) + c, 0xc2b2ae35);
  const e = Math.imul(f ^ (f >>> 16), 0x27d4eb2f);
  return e ^ (e >>> 15);
}

export function distance(left: number, right: number, none: number): number {
  if (left === none || right === none) return 0;
  const d = right - left;
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : d < 20 ? 7 : 8;
}

/** Verbs (to 3) and marks (to 3) between two words. */
export function between(
  { verbsBefore, punctsBefore, count }: ParseWords,
  left: number,
  right: number,
  none: number,
): number {
  if (left === none || right === none || left >= count) return -1;
  const verbs = verbsBefore[right] - verbsBefore[left + 1];
  const puncts = punctsBefore[right] - punctsBefore[left + 1];
  return Math.min(verbs, 3) * 4 + Math.min(puncts, 3);
}

/** 0 not shown, 1 same, 2 other; for number, gender, person. */
export function agreement({ number, gender, person }: ParseWords, a: number, b: number): number {
  return same(number[a], number[b]) * 9 + same(gender[a], gender[b]) * 3 + same(person[a], person[b]);
}

const same = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a === b ? 1 : 2);
