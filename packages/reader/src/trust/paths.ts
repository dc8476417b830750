/** How two words of a sentence stand to each other in its tree and in its words. */
import { type Mention, type NamesDoc, UPOS } from '../doc.js';

/** Steps of a dependency path that is looked at. */
const STEPS = 5;

export function mentionsBySentence(doc: NamesDoc): ReadonlyMap<number, readonly Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const mention of doc.mentions) {
    const sentence = doc.sentenceOf[mention.head] as number;
    const same = found.get(sentence);
    if (same) same.push(mention);
    else found.set(sentence, [mention]);
  }
  return found;
}

/** The mention of an entity, or of one of its members, that stands nearest to a token; null if none is near. */
export function nearestMention(
  near: readonly Mention[],
  row: number,
  members: readonly number[],
  token: number,
): Mention | null {
  let best: Mention | null = null;
  for (const one of near) {
    if (one.entity !== row && !members.includes(one.entity)) continue;
    if (!best || Math.abs(one.head - token) < Math.abs(best.head - token)) best = one;
  }
  return best;
}

/** Verbs and commas between two tokens. */
export function crossed(doc: NamesDoc, from: number, to: number): { readonly verbs: number; readonly commas: number } {
  let verbs = 0;
  let commas = 0;
  for (let at = from + 1; at < to; at++) {
    if (UPOS[doc.upos[at] as number] === 'VERB') verbs++;
    else if (doc.forms[at] === ',') commas++;
  }
  return { verbs, commas };
}

/** Relations from a mention's head up to the common head and down to the trigger: `nsubj^`, `nmod^ obj^`, `nsubj^ xcomp_`. */
export function pathOf(doc: NamesDoc, from: number, to: number): string {
  const up = chainOf(doc, from);
  const down = chainOf(doc, to);
  const top = up.findIndex((token) => down.includes(token));
  if (top < 0) return 'far';
  const bottom = down.indexOf(up[top] as number);
  const steps = [
    ...up.slice(0, top).map((token) => `${relationOf(doc, token)}^`),
    ...down
      .slice(0, bottom)
      .reverse()
      .map((token) => `${relationOf(doc, token)}_`),
  ];
  return steps.join(' ') || 'self';
}

function chainOf(doc: NamesDoc, from: number): number[] {
  const chain = [from];
  for (let at = doc.head[from] as number; at >= 0 && chain.length <= STEPS; at = doc.head[at] as number) chain.push(at);
  return chain;
}

export function prepositionOf(doc: NamesDoc, token: number): string {
  for (let at = token - 1; at >= Math.max(0, token - 6); at--) {
    if (UPOS[doc.upos[at] as number] === 'ADP' && doc.head[at] === token) return doc.folded[at] as string;
  }
  return '';
}

/** Without what stands behind the colon: `obl:agent` differs from `obl`, `nsubj:pass` from `nsubj`, so these stay. */
export function relationOf(doc: NamesDoc, token: number): string {
  const relation = doc.relations[doc.relation[token] as number] ?? '';
  return KEPT.has(relation) ? relation : (relation.split(':')[0] as string);
}

const KEPT: ReadonlySet<string> = new Set(['obl:agent', 'nsubj:pass', 'nmod:agent', 'expl:pass', 'csubj:pass']);
