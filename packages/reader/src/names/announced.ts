/** Names that the word in front gives away: units of an army, things called by a name, and companies called by half of theirs. */
import type { NameSpan } from '../doc.js';
import { type Context, folded, isCapital, nounForms, POS, SUBJECT, sentenceStart } from './context.js';
import type { Named } from './named.js';

/** `Brigada 81 Mecanizată`, `Brigăzii 30 Vânători de Munte`: last token + 1 of the unit's name that begins here, or -1. */
export function unitEndAt(ctx: Context, token: number): number {
  const { doc } = ctx;
  if (!isCapital(doc.forms[token]) || !isUnit(ctx, token) || !NUMBER.test(doc.forms[token + 1] ?? '')) return -1;
  const end = unitEnd(ctx, token, token + 2);
  // At the start of a sentence a capital says nothing: `Divizii 3 …`.
  return end > token + 2 || token !== sentenceStart(ctx, token) ? end : -1;
}

/** Longest name of a military unit behind its number: `Vânători de Munte`. */
const LONGEST_UNIT = 5;
const NUMBER = /^\d{1,4}$/;

/** End of a unit's name that goes on behind its number: `Brigada 2 Vânători de Munte`. */
export function unitEnd(ctx: Context, first: number, end: number): number {
  if (!isUnit(ctx, first) || !NUMBER.test(ctx.doc.forms[end - 1] ?? '')) return end;
  const last = ctx.doc.sentences.end[ctx.doc.sentenceOf[first] ?? 0] ?? ctx.doc.count;
  let stop = end;
  for (let k = end; k < Math.min(last, end + LONGEST_UNIT); k++) {
    const word = folded(ctx, k);
    if (isCapital(ctx.doc.forms[k])) {
      // `comandantul Brigăzii 8 Ion X`
      if (ctx.rules.givenNameGender(word) !== '' && isCapital(ctx.doc.forms[k + 1])) break;
      stop = k + 1;
    } else if (word !== ctx.rules.of) break;
  }
  return stop;
}

const isUnit = (ctx: Context, token: number): boolean => nounForms(ctx, token).some((f) => f.noun.sector === 'MIL');

/**
 * Words of the names that a noun for something made or held stands in front of (`exercițiul X`, `nava „Y”`), unless the
 * report also tells what a person of that name does.
 */
export function thingNames(ctx: Context): ReadonlySet<string> {
  const things = new Set<string>();
  for (const span of ctx.names) if (isThing(ctx, span)) things.add(wordsOf(ctx, span));
  if (things.size === 0) return things;
  for (const span of ctx.names) {
    if (!isThing(ctx, span) && acts(ctx, span)) things.delete(wordsOf(ctx, span));
  }
  return things;
}

/** Behind a title, or the subject of a verb that only people have. */
function acts(ctx: Context, { first, end }: NameSpan): boolean {
  if (nounForms(ctx, first - 1).some((f) => f.noun.class === 'person')) return true;
  for (let k = first; k < end; k++) {
    const clause = ctx.doc.clauses[ctx.roleClause[k] as number];
    if (ctx.role[k] === SUBJECT && clause && ctx.rules.humanVerbs.has(clause.lemma)) return true;
  }
  return false;
}

export const wordsOf = (ctx: Context, { first, end }: Pick<NameSpan, 'first' | 'end'>): string =>
  ctx.doc.folded.slice(first, end).join(' ');

/** A noun for a thing in front of the token, over an adjective and the opening of a quotation. */
function isThing(ctx: Context, { first: token, label }: NameSpan): boolean {
  const { doc, rules } = ctx;
  let at = token - 1;
  if (doc.upos[at] === POS.PUNCT && doc.forms[at] !== ',' && doc.forms[at] !== '.') at--;
  for (let steps = 0; steps < 2 && at >= 0 && doc.upos[at] === POS.ADJ; steps++) at--;
  const lemma = doc.foldedLemmas[at] ?? '';
  return (
    at >= sentenceStart(ctx, token) &&
    !isCapital(doc.forms[at]?.slice(1)) &&
    (rules.namedThings.has(lemma) || (label === 'PER' && rules.namedOccasions?.has(lemma) === true))
  );
}

/**
 * The second words of companies' names made of a noun and one word (`Compania Petrolux`), folded: alone and with a capital
 * they mean the company again. Names that also are something else (`Banca Transilvania`) are left out.
 */
export function companyWords(ctx: Context, found: readonly Named[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { first, end, kind, key } of found) {
    if (kind !== 'organization' || key !== null) continue;
    const head = end - first === 2 ? first : end - first === 1 ? first - 1 : -1;
    if (head < 0 || !nounForms(ctx, head).some((f) => f.noun.class === 'institution' && f.noun.sector === 'BUS'))
      continue;
    const own = folded(ctx, end - 1);
    if (own.length < LEAST_LETTERS || ctx.rules.nouns.has(own) || ctx.rules.givenNameGender(own) !== '') continue;
    if (ctx.gazetteer.match(ctx.doc, end - 1) === null) words.add(own);
  }
  return words;
}

const LEAST_LETTERS = 4;
