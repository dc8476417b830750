/** Where the words of an unnamed side begin and end. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { isQuantity } from './dependents.js';

/** Words of a phrase that belong to what it calls its head: `partidul de guvernământ`, `suporteri ai opoziției`. */
const LONGEST = 5;

export function phraseEnd(doc: StatementsDoc, rules: EventRules, head: number): number {
  let end = head + 1;
  for (
    let token = head + 1;
    token < Math.min(doc.count, head + LONGEST) && doc.unitOf[token] === doc.unitOf[head];
    token++
  ) {
    const morph = doc.morph[doc.xpos[token] as number];
    const oblique = morph?.case === 'oblique' || morph?.case === 'gen';
    if (morph?.upos === 'ADJ' && morph.verbForm === '' && !rules.modifiersFirst) end = token + 1;
    else if (morph?.upos === 'NOUN' && (oblique || doc.folded[token - 1] === rules.compoundLink)) end = token + 1;
    else if (!rules.genitiveMarkers.has(doc.folded[token] as string) && doc.folded[token] !== rules.compoundLink) break;
  }
  return end;
}

/** First word of the number in front of a noun: `mii de oameni`, `doi polițiști`. */
export function countedFrom(doc: StatementsDoc, rules: EventRules, head: number): number {
  let first = head;
  while (first > Math.max(0, head - LONGEST) && doc.unitOf[first - 1] === doc.unitOf[head]) {
    const link = doc.folded[first - 1] === rules.compoundLink && isQuantity(doc, rules, first - 2);
    if (!link && !isQuantity(doc, rules, first - 1)) break;
    first--;
  }
  return first;
}

/** First of the adjectives and nouns in front of a noun that describe it: `three | Iranian oil companies`. */
export function phraseStart(doc: StatementsDoc, head: number): number {
  let first = head;
  while (first > Math.max(0, head - LONGEST) && doc.unitOf[first - 1] === doc.unitOf[head]) {
    const upos = doc.morph[doc.xpos[first - 1] as number]?.upos;
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN') break;
    first--;
  }
  return first;
}
