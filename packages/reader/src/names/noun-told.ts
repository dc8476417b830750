/** Names of which a noun in front tells that they are no person's: `râul X`, `stadionul Ion Pop`, `Lacul Y`; and those names told again. */
import type { NameSpan } from '../doc.js';
import { wordsOf } from './announced.js';
import { type Context, folded, nounForms, POS, SUBJECT, sentenceStart } from './context.js';

export type ToldKind = 'place' | 'facility';

/** Words between the noun and the name: `baza aeriană 57 X`. */
const BETWEEN = 2;
const LEAST_LETTERS = 4;

/** Folded words of names told so → what they are; also their last word, where no person of the report has it. */
export function nounToldNames(ctx: Context): ReadonlyMap<string, ToldKind> {
  const told = new Map<string, ToldKind>();
  if (ctx.rules.siteNouns === undefined) return told;
  for (const span of ctx.names) {
    const kind = toldKind(ctx, span.first) ?? innerKind(ctx, span);
    if (kind === null) continue;
    told.set(wordsOf(ctx, { first: nameStart(ctx, span), end: span.end }), kind);
    const last = folded(ctx, span.end - 1);
    if (last.length >= LEAST_LETTERS && ctx.rules.givenNameGender(last) === '') told.set(last, kind);
  }
  if (told.size === 0) return told;
  for (const span of ctx.names) {
    if (span.label !== 'PER' || toldKind(ctx, span.first) !== null) continue;
    const words = wordsOf(ctx, span);
    if (span.end - span.first > 1 && !told.has(words)) told.delete(folded(ctx, span.end - 1));
    else if (told.has(words) && isActing(ctx, span)) {
      told.delete(words);
      told.delete(folded(ctx, span.end - 1));
    }
  }
  return told;
}

/** What the noun in front of the token says that its name is, or null. */
export function toldKind(ctx: Context, token: number): ToldKind | null {
  const { doc, rules } = ctx;
  let at = token - 1;
  const start = sentenceStart(ctx, token);
  for (let k = 0; k < BETWEEN && at > start; k++) {
    // `Baza Aeriană 57 X`: in front of a number an adjective may have a capital and no tag of its own
    const qualifies = doc.upos[at] === POS.ADJ || doc.upos[at] === POS.NUM || doc.upos[at + 1] === POS.NUM;
    if (!qualifies) break;
    at--;
  }
  if (at < start) return null;
  const kind = rules.siteNouns?.get(doc.foldedLemmas[at] ?? '');
  const morph = doc.morph[doc.xpos[at] ?? 0];
  // `A plecat de la stadion Ion Pop`: without an article it has no name.
  if (kind === undefined || morph?.definite !== true) return null;
  // `directorul aeroportului Ion Pop`
  const owned = morph.case === 'oblique' && nounForms(ctx, at - 1).some((form) => form.noun.class === 'person');
  return owned ? null : kind;
}

/** `Lacul Vidraru`: the noun is part of the name. */
function innerKind(ctx: Context, { first, end, label }: NameSpan): ToldKind | null {
  if (end - first < 2 || (label !== 'LOC' && label !== 'FAC')) return null;
  return toldKind(ctx, first + 1);
}

const nameStart = (ctx: Context, { first, end }: NameSpan): number =>
  end - first > 1 && ctx.rules.siteNouns?.has(ctx.doc.foldedLemmas[first] ?? '') ? first + 1 : first;

/** Behind a title, or the subject of what only people do. */
function isActing(ctx: Context, { first, end }: NameSpan): boolean {
  if (nounForms(ctx, first - 1).some((form) => form.noun.class === 'person')) return true;
  for (let k = first; k < end; k++) {
    const clause = ctx.doc.clauses[ctx.roleClause[k] as number];
    if (ctx.role[k] === SUBJECT && clause && clause.voice !== 'passive' && ctx.rules.humanVerbs.has(clause.lemma))
      return true;
  }
  return false;
}
