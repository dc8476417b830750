/** Whose an office or a body is: the words behind its noun that name a body, a state, a person. */
import { type Context, folded, isCapital, nounForms, POS, splitKey } from './context.js';
import type { Index } from './name-index.js';
import type { Named } from './named.js';
import { isCapitalCity } from './table-names.js';

export interface Body {
  /** Index in the list of names, or -1. */
  readonly named: number;
  /** Key in the world table that an adjective gives, or null. */
  readonly key: string | null;
  /** Head token of a common noun for a body, or -1. */
  readonly noun: number;
  /** That noun is a person's title: `trimisul președintelui`. */
  readonly person: boolean;
  readonly first: number;
  readonly end: number;
  /** Noun for the see where a clergyman's place stands for it: `mitropolitul Ardealului`. */
  readonly see?: string;
}

/** A name or a noun for a body at the token; `genitive`: a common noun must stand in an oblique case. */
export function readBody(index: Index, token: number, genitive: boolean): Body | null {
  const { ctx } = index;
  if (token >= ctx.doc.count) return null;
  const row = index.namedAt[token] as number;
  if (row >= 0) {
    const name = index.named[row] as Named;
    if (name.kind === 'person') return null;
    if (genitive && name.kind === 'place' && ctx.doc.upos[token - 1] === POS.ADP) return null;
    return { named: row, key: name.key, noun: -1, person: false, first: token, end: name.end };
  }
  const form = nounForms(ctx, token).find(
    (f) =>
      f.noun.class !== 'person' &&
      f.noun.class !== 'source' &&
      (!genitive || f.oblique || f.noun.class === 'institution'),
  );
  if (form === undefined || (genitive && !form.oblique)) return null;
  let end = token + 1;
  while (end < ctx.doc.count && end < token + 4 && ctx.doc.upos[end] === POS.ADJ && index.namedAt[end] === -1) end++;
  if (folded(ctx, end) === ctx.rules.of && isBareNoun(index, end + 1, ctx.doc.count)) end += 2;
  if (ctx.rules.members?.has(folded(ctx, end)) === true) end++;
  return membersOf(index, token, end) ?? { named: -1, key: null, noun: token, person: false, first: token, end };
}

/** `statelor membre din Uniunea Europeană`, `statele membre UE`: the union that they are members of. */
function membersOf({ ctx, namedAt, named }: Index, token: number, end: number): Body | null {
  let at = end;
  if (ctx.rules.members?.has(folded(ctx, at - 1)) !== true) return null;
  if (folded(ctx, at) === ctx.rules.from || ctx.rules.genitiveArticles.has(folded(ctx, at))) at++;
  const row = namedAt[at] ?? -1;
  const name = named[row];
  if (name?.kind !== 'organization' || name.key === null) return null;
  return { named: row, key: name.key, noun: -1, person: false, first: token, end: name.end };
}

/** A noun without article or case, that a noun takes after `de`: `de familie`. */
export function isBareNoun({ ctx, namedAt }: Index, token: number, stop: number): boolean {
  if (token >= stop || namedAt[token] !== -1 || isCapital(ctx.doc.forms[token])) return false;
  if (ctx.rules.titleComplements.has(folded(ctx, token))) return true;
  const morph = ctx.doc.morph[ctx.doc.xpos[token] ?? 0];
  return ctx.doc.upos[token] === POS.NOUN && morph?.definite !== true && morph?.case !== 'oblique';
}

/** `său`, `lui`, `acestuia`: whose, told by a pronoun. */
export function isOwner(index: Index, token: number): boolean {
  const { rules, doc } = index.ctx;
  const word = folded(index.ctx, token);
  // `le-a cerut șoferilor să oprească`: folded it looks like `sa`.
  if (doc.upos[token] === POS.CCONJ || doc.upos[token] === POS.PART || rules.wishSpelling.has(doc.forms[token] ?? ''))
    return false;
  if (rules.demonstrativeOblique.has(word)) return true;
  if (
    !rules.feminineGenitive.has(word) &&
    rules.pronouns.get(word)?.some((p) => p.kind === 'possessive' && p.person === 3) !== true
  )
    return false;
  return word !== rules.nameArticle || (index.namedAt[token + 1] ?? -1) === -1;
}

/** `al președintelui american`, `fostei manageri`: the office is somebody's. */
export function personBody(index: Index, token: number, article: boolean): Body | null {
  const { ctx } = index;
  let at = token;
  while (at < token + 2 && (ctx.rules.former.has(folded(ctx, at)) || ctx.rules.openers.has(folded(ctx, at)))) at++;
  if (
    !nounForms(ctx, at).some(
      (f) => f.noun.class === 'person' && (article || f.number === 'sing') && (f.oblique || at > token),
    )
  )
    return null;
  let end = at + 1;
  while (
    end < ctx.doc.count &&
    end < at + 4 &&
    ((ctx.nation[end] ?? '') !== '' || ctx.rules.titleAdjectives.has(folded(ctx, end))) &&
    index.namedAt[end] === -1
  )
    end++;
  return { named: -1, key: null, noun: at, person: true, first: token, end };
}

/** End of an ordinary noun in the genitive with its adjectives; the token itself if none stands there. */
export function genitiveEnd(index: Index, token: number): number {
  const { ctx } = index;
  const morph = ctx.doc.morph[ctx.doc.xpos[token] ?? 0];
  if (ctx.doc.upos[token] !== POS.NOUN || index.namedAt[token] !== -1 || isCapital(ctx.doc.forms[token])) return token;
  if (morph?.case !== 'oblique' && morph?.case !== 'gen') return token;
  let end = token + 1;
  while (end < token + 4 && ctx.doc.upos[end] === POS.ADJ && index.namedAt[end] === -1) end++;
  return end;
}

/** Organization whose adjective stands in the phrase: `diplomației europene`. */
export function unionIn(ctx: Context, body: Body): string {
  for (let i = body.first; i < body.end; i++) if (ctx.union[i]) return ctx.union[i] as string;
  return '';
}

export function nounCountries(ctx: Context, body: Body): string[] {
  const found: string[] = [];
  for (let i = body.first; i < body.end; i++) if (ctx.nation[i]) found.push(...(ctx.nation[i] as string).split(' '));
  return found;
}

/** The state whose capital or seat of power the name is, '' for other places. */
export function seatOf(index: Index, body: Body): string {
  const { ctx } = index;
  const name = body.named < 0 ? undefined : index.named[body.named];
  if (name?.key == null) return '';
  for (const key of [name.key, ...name.others]) {
    const [kind, id] = splitKey(key);
    if (kind === 'country') return id;
    if (kind === 'seat') {
      const seat = ctx.world.seat(id);
      if (seat !== undefined) return ctx.world.country(seat.of) === undefined ? '' : seat.of;
    }
    if (kind === 'place') {
      const place = ctx.world.place(Number(id));
      if (place !== undefined && isCapitalCity(ctx, place.geonames, place.country)) return alpha3(ctx, place.country);
    }
  }
  return '';
}

export function alpha3(ctx: Context, country: string): string {
  if (country.length === 3) return country;
  return ctx.world.countries.find((c) => c.alpha2 === country)?.alpha3 ?? '';
}
