/** `cele două guverne`, `ambele părți`: two states told before by those who act for them. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';

/** Mentions looked back at, and sentences they may stand before. */
const MENTIONS = 16;
const SENTENCES = 2;

/** Countries of the two sides, the one told first in front; [] unless exactly two are told close before. */
export function statePair(doc: StatementsDoc, rules: EventRules, head: number): readonly string[] {
  if (doc.morph[doc.xpos[head] as number]?.number !== 'plur') return [];
  if (!rules.pairedNouns.has(doc.foldedLemmas[head] as string)) return [];
  if (!rules.pairWords.has(doc.folded[head - 1] ?? '')) return [];
  const sentence = doc.sentenceOf[head] as number;
  const found: string[] = [];
  const last = lastBefore(doc, head);
  for (let row = last; row >= Math.max(0, last - MENTIONS); row--) {
    const mention = doc.mentions[row];
    if (!mention || sentence - (doc.sentenceOf[mention.first] as number) > SENTENCES) break;
    const entity = doc.entities[mention.entity];
    const acts = entity?.kind === 'country' || entity?.kind === 'person' || entity?.kind === 'organization';
    if (acts && entity.country && !found.includes(entity.country)) found.push(entity.country);
  }
  return found.length === 2 ? found.reverse() : [];
}

/** Row of the last mention that begins in front of the token. */
function lastBefore(doc: StatementsDoc, token: number): number {
  let low = 0;
  let high = doc.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
