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

/** Relations climbed up at from one token, and down at to the other; `none` where they are farther apart than six steps. */
export function pathOf(doc: NamesDoc, from: number, to: number): string {
  const ups = ancestorsOf(doc, from);
  const downs = ancestorsOf(doc, to);
  for (let down = 0; down < downs.length; down++) {
    const up = ups.indexOf(downs[down] as number);
    if (up < 0) continue;
    const name = (at: number) => relationOf(doc, at);
    return `${ups.slice(0, up).map(name).join('<')}|${downs.slice(0, down).map(name).join('>')}`;
  }
  return 'none';
}

/** Steps climbed. */
const CLIMB = 6;

/** The token and those it hangs on. */
function ancestorsOf(doc: NamesDoc, token: number): number[] {
  const found: number[] = [];
  for (let at = token; at >= 0 && found.length < CLIMB; at = doc.head[at] as number) found.push(at);
  return found;
}
