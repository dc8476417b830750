/** Where the phrases of attribution stand: `potrivit`, `citat de`, `în opinia`. */
import type { NamesDoc } from '../doc.js';
import type { AttributionPhrase, StatementRules } from '../language/statements.js';
import { oncePer } from '../memo.js';
import { hasFiniteVerb, isOuter, quoteClosedAt, uposOf } from './words.js';

export interface FoundPhrase {
  readonly phrase: AttributionPhrase;
  readonly role: AttributionPhrase['role'];
  readonly first: number;
  readonly end: number;
}

/** In text order, the longest phrase at each token. */
export function attributionPhrases(doc: NamesDoc, rules: StatementRules): FoundPhrase[] {
  const byWord = phrasesByWord(rules.attributions);
  const found: FoundPhrase[] = [];
  for (let token = 0; token < doc.count; token++) {
    const phrase = byWord.get(doc.folded[token] as string)?.find((one) => matches(doc, one, token));
    if (phrase && isOuter(doc, token) && !isOfEpithet(doc, phrase, token))
      found.push({ phrase, role: phrase.role, first: token, end: token + phrase.words.length });
  }
  return found;
}

/** `X, „Prima Doamnă” potrivit Casei Albe, a cerut …`: who calls X so, not who tells the sentence. */
function isOfEpithet(doc: NamesDoc, phrase: AttributionPhrase, token: number): boolean {
  if (phrase.role !== 'speaker' || uposOf(doc, token - 1) !== 'PUNCT' || doc.forms[token - 1] === ',') return false;
  const quote = quoteClosedAt(doc, token - 1);
  if (!quote || doc.forms[quote.first - 2] !== ',') return false;
  return !hasFiniteVerb(doc, quote.first, quote.end) && doc.sentenceOf[quote.first] === doc.sentenceOf[token];
}

/** By their first word, the longest first. */
const phrasesByWord = oncePer((phrases: StatementRules['attributions']) => {
  const byWord = new Map<string, AttributionPhrase[]>();
  for (const phrase of phrases) {
    const word = phrase.words[0] as string;
    byWord.set(
      word,
      [...(byWord.get(word) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return byWord;
});

function matches(doc: NamesDoc, phrase: AttributionPhrase, token: number): boolean {
  return phrase.words.every((word, at) => doc.folded[token + at] === word);
}

/** First token of `după cum` right in front of the verb group, adverbs aside: `după cum bine a spus X`; or -1. */
export function asSaidBefore(doc: NamesDoc, rules: StatementRules, first: number): number {
  for (let end = first; end > Math.max(0, first - 2); end--) {
    for (const words of rules.asSaid) {
      const start = end - words.length;
      if (start >= 0 && words.every((word, at) => doc.folded[start + at] === word)) return start;
    }
    if (uposOf(doc, end - 1) !== 'ADV') return -1;
  }
  return -1;
}
