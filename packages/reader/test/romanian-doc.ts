/** For tests: a Romanian text with tags, trees and clauses by the shipped weights. */
import { readFileSync } from 'node:fs';
import type { GrammarDoc } from '../src/doc.js';
import { readClauses } from '../src/grammar/clauses.js';
import { type GrammarModels, loadGrammar, readGrammar } from '../src/grammar/grammar.js';
import { readSections } from '../src/grammar/weights.js';
import { romanian } from '../src/languages/ro/index.js';
import { fold } from '../src/text/fold.js';
import { readText } from '../src/text/text.js';

let models: GrammarModels | null = null;

export function romanianDoc(text: string, published: string): GrammarDoc {
  models ??= loadGrammar(
    readSections(new Uint8Array(readFileSync(new URL('../resources/ro.bin', import.meta.url)))),
    romanian.morph,
    romanian.nouns,
  );
  const tree = readGrammar(readText(text, published, romanian.text), models, fold);
  return { ...tree, ...readClauses(tree, romanian.clauses) };
}
