/** `cele două guverne`, `ambele părți`: two states told before by those who act for them. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { lastBefore } from './agents.js';

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
