/** Of whom a relative clause tells: `o vizită a lui X, în cadrul căreia a declarat`, `ministrul X, cel care susține`: X does. */
import type { Clause } from '../grammar/clause.js';
import { draftOf } from './book.js';
import { folded, POS } from './context.js';
import type { State } from './discourse.js';

/** Tokens between a noun and the owner's first word. */
const OWNER = 4;
/** Tokens of a relative phrase: `în cadrul căreia`. */
const PHRASE = 4;

/** The owner of the noun that the clause hangs on by an oblique relative word; [] if nobody is told. */
export function ownerOfHost(state: State, clause: Clause): number[] {
  const { doc } = state.ctx;
  const relative = obliqueRelative(state, clause);
  if (clause.link !== 'relative' || relative < 0) return [];
  for (
    let token = relative - 1;
    token > relative - REACH && doc.sentenceOf[token] === doc.sentenceOf[relative];
    token--
  ) {
    const upos = doc.upos[token];
    if (upos === POS.VERB || upos === POS.AUX) return [];
    if (upos !== POS.NOUN) continue;
    const owner = ownerBehind(state, token, relative);
    if (owner >= 0) return [owner];
  }
  return [];
}

/** `pe ministrul X, cel care susține că …`: the person named right in front of the pointing word; [] elsewhere. */
export function whoIsPointedAt(state: State, { subject, link }: Clause): number[] {
  const { ctx, index } = state;
  const head = subject?.head ?? -1;
  if (link !== 'relative' || head < 2 || !ctx.rules.ellipsis.has(folded(ctx, head)) || ctx.doc.forms[head - 1] !== ',')
    return [];
  if (ctx.doc.morph[ctx.doc.xpos[head] as number]?.number === 'plur') return [];
  const name = index.named[index.namedOver[head - 2] as number];
  const row = name?.kind === 'person' ? (state.whoAt[name.first] as number) : -1;
  return row >= 0 ? [row] : [];
}

/** Tokens between the noun and its relative clause. */
const REACH = 14;

/** First token of a relative word with a preposition in front, or -1. */
function obliqueRelative({ ctx: { doc } }: State, clause: Clause): number {
  for (let token = clause.first; token > clause.first - PHRASE && token > 0; token--) {
    if (doc.morph[doc.xpos[token] as number]?.pronoun !== 'relative') continue;
    for (let lead = token - 1; lead > token - PHRASE && lead >= 0; lead--) {
      if (doc.upos[lead] === POS.ADP) return lead;
      if (doc.upos[lead] !== POS.NOUN) return -1;
    }
    return -1;
  }
  return -1;
}

/** Row of the person in the genitive right behind the noun, or -1. */
function ownerBehind(state: State, noun: number, end: number): number {
  const { ctx } = state;
  for (let token = noun + 1; token < Math.min(end, noun + OWNER); token++) {
    const row = state.whoAt[token] as number;
    if (row >= 0) {
      const marked = ctx.rules.genitiveArticles.has(folded(ctx, noun + 1)) || isOblique(state, token);
      const { kind } = draftOf(state.book, row);
      return marked && kind === 'person' ? row : -1;
    }
    if (ctx.doc.upos[token] === POS.ADP || ctx.doc.upos[token] === POS.PUNCT) return -1;
  }
  return -1;
}

const isOblique = ({ ctx: { doc } }: State, token: number): boolean =>
  doc.morph[doc.xpos[token] as number]?.case === 'oblique';
