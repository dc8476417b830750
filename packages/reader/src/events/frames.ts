/** Sentences that tell of no occasion: habits (`de regulă`), and what happens in a play or a novel. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';

/** Tokens of a sentence that are looked at; frames stand at its beginning. */
const REACH = 60;

/** Asks about the sentence of a token; each sentence is read once. */
export function frameReader(doc: StatementsDoc, rules: EventRules): (token: number) => boolean {
  const opening = firstWords(rules.habitual);
  const known = new Map<number, boolean>();
  return (token) => {
    const sentence = doc.sentenceOf[token] as number;
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const first = doc.sentences.first[sentence] as number;
    const end = Math.min(doc.sentences.end[sentence] as number, first + REACH);
    let framed = false;
    for (let at = first; at < end && !framed; at++) {
      const form = doc.folded[at] as string;
      framed =
        (opening.has(form) && rules.habitual.has(`${form} ${doc.folded[at + 1] ?? ''}`)) ||
        // `polițiștii din Roman`: what is written with a capital is a name
        (rules.framePrepositions.has(form) &&
          rules.fiction.has(doc.foldedLemmas[at + 1] ?? '') &&
          !CAPITAL.test(doc.forms[at + 1] as string));
    }
    known.set(sentence, framed);
    return framed;
  };
}

const CAPITAL = /^\p{Lu}/u;

/** First words of phrases of two. */
const firstWords = oncePer(
  (pairs: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf(' ')))),
);
