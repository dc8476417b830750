import type { Unit } from '../doc.js';
import type { Quotations } from './quotations.js';
import type { SentenceSplitter } from './sentences.js';

export interface Units {
  readonly units: readonly Unit[];
  readonly unitOf: Int32Array;
}

/**
 * One unit for the words of a sentence outside the quotations that stand apart, and one for each sentence of such a
 * quotation; its marks belong to its first and last unit. What is left of a sentence without any word goes to the unit
 * before it. `sentenceFirst`, `sentenceEnd` are token ranges that cover all `count` tokens.
 */
export function makeUnits(
  count: number,
  sentenceFirst: Int32Array,
  sentenceEnd: Int32Array,
  quotations: Quotations,
  split: SentenceSplitter,
  isWord: (token: number) => boolean,
): Units {
  const { quotes, jump, jumpQuote } = quotations;
  const units: { tokens: number[]; sentence: number; quote: number }[] = [];

  for (let sentence = 0; sentence < sentenceFirst.length; sentence++) {
    const before = units.length;
    addUnits(sentenceFirst[sentence], sentenceEnd[sentence], sentence, -1, -1);
    dropWordless(before);
  }
  const unitOf = new Int32Array(count).fill(-1);
  const made = units.map((unit, row) => {
    for (const token of unit.tokens) unitOf[token] = row;
    return { tokens: new Int32Array(unit.tokens), sentence: unit.sentence, quote: unit.quote };
  });
  return { units: made, unitOf };

  /** Reads `[from, end)`, which lies in `quote`; a part of `quote` itself beginning at `own` is not entered again. */
  function addUnits(from: number, end: number, sentence: number, quote: number, own: number): void {
    const tokens: number[] = [];
    units.push({ tokens, sentence, quote });
    let token = from;
    while (token < end) {
      const row = jumpQuote[token];
      if (row < 0 || token === own || !(quotes[row] as { apart: boolean }).apart) {
        tokens.push(token++);
        continue;
      }
      const after = Math.min(jump[token], end);
      addQuotation(token, after, sentence, row);
      token = after;
    }
  }

  /** Units of the part `[from, end)` of a quotation, marks included. */
  function addQuotation(from: number, end: number, sentence: number, row: number): void {
    const first = isWord(from) ? from : from + 1;
    const quote = quotes[row] as { end: number };
    const last = end - 1 === quote.end ? quote.end : end;
    const ranges: [number, number][] = [];
    split(first, last, first === from, (a, b) => ranges.push([a, b]));
    if (ranges.length === 0) ranges.push([from, end]);
    (ranges[0] as [number, number])[0] = from;
    (ranges[ranges.length - 1] as [number, number])[1] = end;
    for (const [a, b] of ranges) addUnits(a, b, sentence, row, from);
  }

  /** Gives the tokens of wordless units of the sentence (rows from `first` on) to a neighbour with words. */
  function dropWordless(first: number): void {
    const kept = units.slice(first).filter((unit) => unit.tokens.some(isWord));
    if (kept.length === 0 || kept.length === units.length - first) {
      if (kept.length === 0) mergeAll(first);
      return;
    }
    for (const unit of units.slice(first)) {
      if (kept.includes(unit) || unit.tokens.length === 0) continue;
      const at = unit.tokens[0];
      let neighbour = kept[0] as (typeof units)[number];
      for (const other of kept) if (other.tokens[0] < at) neighbour = other;
      neighbour.tokens.push(...unit.tokens);
      neighbour.tokens.sort((a, b) => a - b);
    }
    units.length = first;
    units.push(...kept);
  }

  function mergeAll(first: number): void {
    const rest = units.splice(first);
    const all = rest.flatMap((unit) => unit.tokens).sort((a, b) => a - b);
    const { sentence } = rest[0] as { sentence: number };
    units.push({ tokens: all, sentence, quote: -1 });
  }
}
