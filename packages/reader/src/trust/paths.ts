/** How a word stands in its sentence's tree. */
import { type NamesDoc, UPOS } from '../doc.js';

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
