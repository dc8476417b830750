/** For tests: an English text with tags, trees and clauses by the shipped weights. */
import { readFileSync } from 'node:fs';
import type { GrammarDoc } from '../src/doc.js';
import { readClauses } from '../src/grammar/clauses.js';
import { type GrammarModels, loadGrammar, readGrammar } from '../src/grammar/grammar.js';
import { readPastForms } from '../src/grammar/past-forms.js';
import { readSections } from '../src/grammar/weights.js';
import { english } from '../src/languages/en/index.js';
import { fold } from '../src/text/fold.js';
import { readText } from '../src/text/text.js';
import { readTimes } from '../src/times/times.js';

let models: GrammarModels | null = null;

export function englishDoc(text: string, published: string): GrammarDoc {
  models ??= loadGrammar(
    readSections(new Uint8Array(readFileSync(new URL('../resources/en.bin', import.meta.url)))),
    english.morph,
  );
  const tree = readPastForms(readGrammar(readText(text, published, english.text), models, fold), english.clauses);
  return { ...tree, ...readClauses(tree, english.clauses) };
}

/** The time expressions of an English text as `words = value`, with `(MOD)` where there is one. */
export function englishTimesOf(text: string, published = '2025-09-03'): string[] {
  const doc = englishDoc(text, published);
  return readTimes(doc, english).map(
    ({ span, value, mod }) => `${doc.text.slice(span[0], span[1])} = ${value}${mod === null ? '' : ` (${mod})`}`,
  );
}
