/**
 * An office told of as such, not as who holds it: `funcția de premier`, `desemnarea unui nou premier`, `atribuțiile
 * premierului`, `va numi un nou director`. Nobody is meant, and nobody known is.
 */
import { type Context, folded, OBJECT, POS } from './context.js';
import type { Phrase } from './phrases.js';

/** Adjectives between the noun and the office: `al cincilea titlu consecutiv de campion`. */
const MOST_ADJECTIVES = 2;

export function isVacant(ctx: Context, { title, first, head, definite, oblique, indefinite, gender }: Phrase): boolean {
  const rules = ctx.rules.vacancy;
  if (rules === undefined || title === null || title.number === 'plur') return false;
  const start = Math.min(first, title.outer);
  const before = folded(ctx, start - 1);
  // `titlul de campioana`: without its diacritics a bare noun looks definite.
  const bare = !indefinite && (!definite || gender === 'fem');
  if (before === ctx.rules.of && bare) return rules.offices.has(nounBefore(ctx, start - 2));
  const noun = ctx.rules.genitiveArticles.has(before) ? nounBefore(ctx, start - 2) : nounBefore(ctx, start - 1);
  if (oblique || folded(ctx, start) === rules.oblique)
    return rules.filling.has(noun) || (definite && rules.duties.has(noun));
  if (!indefinite) return false;
  if (isNew(ctx, start, head, rules.fresh)) return true;
  const clause = ctx.doc.clauses[ctx.roleClause[head] ?? -1];
  return clause !== undefined && ctx.role[head] === OBJECT && rules.verbs.has(clause.lemma);
}

/** `noul guvernator`: who is new is nobody told so far by another name only. */
export function isFresh(ctx: Context, { first, head, title }: Phrase): boolean {
  const fresh = ctx.rules.vacancy?.fresh;
  return fresh !== undefined && title !== null && isNew(ctx, Math.min(first, title.outer), head, fresh);
}

/** Folded lemma of the noun that ends at the token, over its adjectives; '' if none. */
function nounBefore({ doc }: Context, token: number): string {
  for (let k = token; k >= 0 && k >= token - MOST_ADJECTIVES; k--) {
    if (doc.upos[k] === POS.NOUN) return doc.foldedLemmas[k] ?? '';
    if (doc.upos[k] !== POS.ADJ) return '';
  }
  return '';
}

function isNew(ctx: Context, start: number, head: number, fresh: ReadonlySet<string>): boolean {
  for (let k = start; k < head; k++) if (fresh.has(folded(ctx, k))) return true;
  return false;
}
