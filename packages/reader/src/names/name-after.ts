/** The person's name behind a title: `ministrul X`, `liderul platformei DA, X,`, `primarul orașului (ABC) Y, X`. */
import { type Context, folded, isAcronym, isCapital, POS, sentenceEnd } from './context.js';
import type { Index } from './name-index.js';
import { readTitle, type Title } from './titles.js';

interface After {
  readonly row: number;
  readonly comma: boolean;
  readonly possessive: boolean;
}

/** The person named right after the phrase, over a comma, a place (`la București`) or a second title. */
export function nameAfter(index: Index, end: number): After | null {
  const { ctx } = index;
  let k = end;
  let comma = false;
  let seconded = false;
  const stop = Math.min(sentenceEnd(ctx, Math.max(0, end - 1)), end + 12);
  for (let step = 0; step < 4 && k < stop; step++) {
    const row = index.namedAt[k] as number;
    if (row >= 0 && index.named[row]?.kind === 'person') {
      const article = folded(ctx, k - 1) === ctx.rules.nameArticle;
      return { row, comma, possessive: !comma && (article || obliqueName(ctx, k)) };
    }
    const word = folded(ctx, k);
    if (word === ',') {
      if (comma && !(seconded && closesPhrase(index, k + 1, end))) return null;
      comma = true;
      k++;
    } else if (!comma && step === 0 && DASH.test(ctx.doc.forms[k] ?? '') && isSetOff(index, k + 1)) {
      // `ambasadorul Spaniei – X, ambasadorul Italiei – Y`
      k++;
    } else if (word === ctx.rules.nameArticle || ctx.rules.courtesy.has(word)) k++;
    else if (
      ctx.rules.locative.has(word) &&
      (index.namedAt[k + 1] as number) >= 0 &&
      index.named[index.namedAt[k + 1] as number]?.kind !== 'person'
    ) {
      k = index.named[index.namedAt[k + 1] as number]?.end ?? k + 2;
    } else if ((ctx.nation[k] ?? '') !== '' && isPerson(index, k + 1)) k++;
    else if (!comma && ctx.rules.locative.has(word) && ctx.doc.upos[k + 1] === POS.NOUN && isPerson(index, k + 2)) {
      k += 2;
    } else if (!comma && (ctx.rules.locative.has(word) || goesOn(ctx, k)) && afterAdjunct(index, k) > k) {
      k = afterAdjunct(index, k);
    } else if (word === '(' && ctx.doc.forms[k + 2] === ')' && isAcronym(ctx.doc.forms[k + 1])) {
      // `Inspectoratului de Poliție Județean (IPJ) Sălaj, X`
      k += 3;
    } else if (!comma && unknownName(index, k) > k) {
      k = unknownName(index, k);
    } else {
      const second = ctx.rules.front === undefined ? readTitle(index, k) : titleFrom(index, k, stop);
      if (second === null || second.first > k + 1) return null;
      seconded = ctx.rules.front === undefined;
      k = second.end;
    }
  }
  return null;
}

const DASH = /^[-–—]$/;

/** A person's name that ends its phrase. */
function isSetOff(index: Index, token: number): boolean {
  if (index.ctx.rules.front !== undefined || !isPerson(index, token)) return false;
  const end = index.named[index.namedAt[token] as number]?.end ?? token;
  return /^[,.;:)–—-]$/.test(index.ctx.doc.forms[end] ?? '.') || index.ctx.rules.and.has(folded(index.ctx, end));
}

/** `prezentatorul galei, președintele X, Radu Dobre.`: the name ends the phrase of two titles, which is no list of persons. */
function closesPhrase(index: Index, token: number, titleEnd: number): boolean {
  const { ctx } = index;
  const { doc } = ctx;
  if (!isPerson(index, token)) return false;
  const end = index.named[index.namedAt[token] as number]?.end ?? token;
  const verb = doc.morph[doc.xpos[end] ?? 0];
  // `viceprim-ministrul, ministrul de interne, X a dispus`: one person
  const acts = doc.upos[end] === POS.AUX && verb?.number !== 'plur';
  if (end < sentenceEnd(ctx, token) && !acts && !/^[.!?;)]$/.test(doc.forms[end] ?? '.')) return false;
  const clause = doc.clauses[doc.clauseOf[titleEnd - 1] ?? -1];
  return clause === undefined || doc.morph[doc.xpos[clause.verb] ?? 0]?.number !== 'plur';
}

/** Words of a title that begins at a token among which its head stands. */
const LONGEST_TITLE = 6;

/** The title whose phrase begins at the token, where its head stands behind. */
function titleFrom(index: Index, token: number, stop: number): Title | null {
  for (let k = token; k < Math.min(stop, token + LONGEST_TITLE); k++) {
    if (index.ctx.doc.upos[k] === POS.PUNCT || index.ctx.doc.upos[k] === POS.VERB) return null;
    const title = readTitle(index, k);
    if (title !== null && title.outer <= token && title.end > token) return title;
  }
  return null;
}

/** A genitive or `of` behind a title belongs to it: `lidera grupului de opoziție`. */
function goesOn(ctx: Context, token: number): boolean {
  if (folded(ctx, token) === ctx.rules.of) return true;
  const upos = ctx.doc.upos[token];
  const morph = ctx.doc.morph[ctx.doc.xpos[token] as number];
  // `inspectorul șef al pompierilor ieșeni`
  if (upos === POS.ADJ && ctx.rules.front === undefined) return true;
  return (upos === POS.NOUN || upos === POS.ADJ) && morph?.case === 'oblique';
}

/** Longest adjunct between a title and its holder's name: `reprezentantul regiunii în formatul „1+1”, X`. */
const LONGEST_ADJUNCT = 10;

/** The comma behind a prepositional phrase if a person's name follows it, or the token itself. */
function afterAdjunct(index: Index, token: number): number {
  const { ctx } = index;
  for (let k = token + 1; k < token + LONGEST_ADJUNCT && k + 1 < ctx.doc.count; k++) {
    const upos = ctx.doc.upos[k];
    if (ctx.doc.forms[k] === ',') return isPerson(index, k + 1) || isTitled(index, k + 1) ? k : token;
    if (upos === POS.VERB || upos === POS.AUX || upos === POS.CCONJ || isPerson(index, k)) return token;
    // `decanul din noua componență a Parlamentului, X`: a body in the adjunct, but none that the title may be of.
    if ((index.namedAt[k] as number) >= 0 && ctx.rules.front !== undefined) return token;
  }
  return token;
}

/** `…, colonelul X`: a title in front of a name. */
function isTitled(index: Index, token: number): boolean {
  const title = index.ctx.rules.front === undefined ? readTitle(index, token) : null;
  return title !== null && title.first === token && isPerson(index, title.end);
}

/** `liderul platformei DA, X,`: the comma behind capitalised words that nobody knows, with a person's name between commas behind it. */
function unknownName(index: Index, token: number): number {
  const { ctx } = index;
  if (ctx.rules.front !== undefined) return token;
  let k = token;
  while (k < token + LONGEST_UNKNOWN && isCapital(ctx.doc.forms[k]) && isNoPerson(index, k)) k++;
  if (k === token || ctx.doc.forms[k] !== ',' || !isPerson(index, k + 1)) return token;
  const end = index.named[index.namedAt[k + 1] as number]?.end ?? 0;
  return /^[,.]$/.test(ctx.doc.forms[end] ?? '.') ? k : token;
}

/** In no name, or in a place's. */
function isNoPerson({ namedOver, named }: Index, token: number): boolean {
  const row = namedOver[token] as number;
  return row < 0 || named[row]?.kind === 'place';
}

/** Words of a body's name that no list and no tagger knows. */
const LONGEST_UNKNOWN = 3;

export function isPerson(index: Index, token: number): boolean {
  const row = token < index.namedAt.length ? (index.namedAt[token] as number) : -1;
  return row >= 0 && index.named[row]?.kind === 'person';
}

/** A person's name printed in an oblique case: `Anei Pop` beside `Ana`. */
function obliqueName(ctx: Context, token: number): boolean {
  const form = ctx.doc.forms[token] ?? '';
  if (ctx.rules.givenNameGender(folded(ctx, token)) !== '') return false;
  return ctx.rules
    .baseOfPerson(form, false)
    .some((base) => base !== form && ctx.rules.givenNameGender(ctx.rules.plain(base)) !== '');
}
