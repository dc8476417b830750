/**
 * What follows the head of a noun phrase for a person or a body: adjectives, nationality, portfolio, the institution or
 * state it belongs to, the city it sits in. One scan from left to right, at most `LONGEST_TAIL` tokens.
 */
import type { Noun } from '../language/names.js';
import { type Context, folded, INDIRECT, isCapital, nounForms, POS, splitKey } from './context.js';
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
}

export interface Tail {
  readonly end: number;
  /** Adjectives of the title, as `[masculine, feminine]`. */
  readonly adjectives: readonly (readonly [string, string])[];
  /** `de externe`, `pentru extindere`, as they stand in the base form. */
  readonly complements: readonly string[];
  /** One of them says what the office is for. */
  readonly purpose: boolean;
  /** It is of something that is no body or state: `inițiatorul legii`. */
  readonly open: boolean;
  /** Genitive of the portfolio, '' if none; and its stem. */
  readonly portfolio: string;
  readonly domain: string;
  /** Stem of a governed common noun that may change the office: `diplomației`, `statului`. */
  readonly governs: string;
  /** Its token, or -1. */
  readonly governsAt: number;
  /** Alpha-3 of nationality adjectives and seats, in text order. */
  readonly countries: readonly string[];
  readonly body: Body | null;
}

export interface Index {
  readonly ctx: Context;
  readonly named: readonly Named[];
  /** Row of the outermost name that begins at the token, and of the one that covers it; -1 for none. */
  readonly namedAt: Int32Array;
  readonly namedOver: Int32Array;
  /** Words found to be no title in this report. */
  readonly noTitles: Set<string>;
}

const LONGEST_TAIL = 16;
const LONGEST_PURPOSE = 4;

export function indexNames(ctx: Context, named: readonly Named[]): Index {
  const namedAt = new Int32Array(ctx.doc.count).fill(-1);
  const namedOver = new Int32Array(ctx.doc.count).fill(-1);
  named.forEach((name, row) => {
    if ((namedOver[name.first] as number) >= 0) return;
    namedAt[name.first] = row;
    namedOver.fill(row, name.first, name.end);
  });
  return { ctx, named, namedAt, namedOver, noTitles: new Set() };
}

/** @param plural Nationalities may be listed: `turcă și bulgară`. */
export function readTail(index: Index, start: number, head: Noun, plural: boolean): Tail {
  const { ctx } = index;
  const { rules, doc } = ctx;
  const stop = Math.min(
    doc.count,
    start + LONGEST_TAIL,
    doc.sentences.end[doc.sentenceOf[start - 1] ?? 0] ?? doc.count,
  );
  const adjectives: (readonly [string, string])[] = [];
  const complements: string[] = [];
  const countries: string[] = [];
  let portfolio = '';
  let domain = '';
  let governs = '';
  let governsAt = -1;
  let purpose = false;
  let open = false;
  let body: Body | null = null;
  let k = start;
  while (k < stop) {
    const word = folded(ctx, k);
    const nation = ctx.nation[k] ?? '';
    const adjective = rules.titleAdjectives.get(word);
    if (
      nation !== '' &&
      ctx.inhabitant[k] !== undefined &&
      isAdjectiveHere(ctx, k) &&
      (countries.length === 0 || plural)
    ) {
      countries.push(...nation.split(' '));
      k++;
      if (plural && rules.and.has(folded(ctx, k)) && (ctx.nation[k + 1] ?? '') !== '') k++;
      continue;
    }
    if (ctx.union[k] !== '' && body === null && index.namedAt[k] === -1) {
      body = { named: -1, key: `organization:${ctx.union[k]}`, noun: -1, person: false, first: k, end: k + 1 };
      k++;
      continue;
    }
    if (adjective !== undefined && index.namedAt[k] === -1 && ctx.doc.upos[k] !== POS.VERB) {
      adjectives.push([adjective.base, adjective.feminine]);
      const key = rules.bodyAdjectives.get(rules.plain(adjective.base));
      if (key !== undefined && body === null && head.class === 'person')
        body = { named: -1, key, noun: -1, person: false, first: k, end: k + 1 };
      k++;
      continue;
    }
    if (
      ctx.doc.upos[k] === POS.ADJ &&
      k <= start + 1 &&
      index.namedAt[k] === -1 &&
      !isCapital(doc.forms[k]) &&
      countries.length === 0 &&
      nounForms(ctx, k).every((f) => f.noun.class === 'group')
    ) {
      const party = head.sector === null ? undefined : rules.partyAdjectives.get(rules.stem(word));
      if (party !== undefined && body === null && head.class === 'person')
        body = { named: -1, key: party, noun: -1, person: false, first: k, end: k + 1 };
      k++;
      continue;
    }
    if (k === start && isOwner(index, k)) {
      k++;
      continue;
    }
    if (word === rules.with && head.family === 'charge' && rules.titleComplements.has(folded(ctx, k + 1))) {
      complements.push(`${doc.forms[k]} ${rules.titleComplements.get(folded(ctx, k + 1))}`);
      k += 2;
      continue;
    }
    if (word === rules.of) {
      const complement = rules.titleComplements.get(folded(ctx, k + 1));
      if (complement !== undefined && index.namedAt[k + 1] === -1 && body === null) {
        complements.push(`${doc.forms[k]?.toLowerCase() ?? ''} ${complement}`);
        domain = domain === '' ? rules.stem(folded(ctx, k + 1)) : domain;
        k += 2;
        continue;
      }
      const seat = folded(ctx, k + 1) === rules.to ? readBody(index, k + 2, false) : null;
      if (seat === null) break;
      const state = seatOf(index, seat);
      if (state !== '') countries.push(state);
      else if (body === null) body = seat;
      k = seat.end;
      continue;
    }
    if (word === rules.from && k + 1 < stop) {
      const origin = readBody(index, k + 1, false);
      if (origin === null || (head.class === 'group' && index.namedAt[k + 1] === -1)) break;
      const row = origin.named < 0 ? undefined : index.named[origin.named];
      if (row?.kind === 'country' && row.key !== null) countries.push(splitKey(row.key)[1]);
      if (body === null) body = origin;
      k = origin.end;
      continue;
    }
    if (word === rules.forWord && rules.purposeful.has(head.family) && body?.noun !== k - 1) {
      const end = purposeEnd(ctx, k + 1, Math.min(stop, k + 1 + LONGEST_PURPOSE));
      if (end === k + 1) break;
      complements.push(doc.forms.slice(k, end).join(' ').toLowerCase());
      purpose = true;
      k = end;
      continue;
    }
    const article = rules.genitiveArticles.has(word);
    const at = article ? k + 1 : k;
    if (at >= stop || (article && (ctx.doc.upos[k] === POS.AUX || ctx.doc.upos[at] === POS.VERB))) break;
    const office = rules.portfolios.get(rules.stem(folded(ctx, at)));
    if (
      office !== undefined &&
      portfolio === '' &&
      head.class !== 'group' &&
      head.class !== 'source' &&
      index.namedAt[at] === -1 &&
      isOblique(ctx, at)
    ) {
      portfolio = office;
      domain = rules.stem(folded(ctx, at));
      k = at + 1;
      while (
        k < stop &&
        ctx.doc.upos[k] === POS.ADJ &&
        ctx.nation[k] === '' &&
        index.namedAt[k] === -1 &&
        !isCapitalMid(ctx, k)
      ) {
        portfolio = `${portfolio} ${doc.forms[k]?.toLowerCase()}`;
        domain = `${domain} ${rules.stem(folded(ctx, k))}`;
        k++;
      }
      continue;
    }
    if (body !== null && body.named >= 0) break;
    const next = readBody(index, at, !article);
    if (next === null) {
      if (!article && ctx.role[at] === INDIRECT) break;
      const titled = head.class === 'person' && body === null ? personBody(index, at, article) : null;
      if (titled === null) {
        const thing = head.class === 'person' && body === null ? genitiveEnd(index, at) : at;
        if (thing === at) break;
        open = true;
        k = thing;
        continue;
      }
      body = titled;
      for (let i = titled.first; i < titled.end; i++)
        if ((ctx.nation[i] ?? '') !== '') countries.push(...(ctx.nation[i] as string).split(' '));
      k = titled.end;
      break;
    }
    const row = next.named < 0 ? undefined : index.named[next.named];
    if (row?.kind === 'person') break;
    if (row?.kind === 'country' && row.key !== null) countries.push(splitKey(row.key)[1]);
    if (next.noun >= 0) {
      governs = rules.stem(folded(ctx, next.noun));
      governsAt = next.noun;
      const inner = nounCountries(ctx, next);
      countries.push(...inner);
      const union = unionIn(ctx, next);
      if (union !== '' && body === null)
        body = { named: -1, key: `organization:${union}`, noun: -1, person: false, first: next.first, end: next.end };
    }
    if (body === null || next.named >= 0) body = next;
    k = next.end;
  }
  return { end: k, adjectives, complements, purpose, open, portfolio, domain, governs, governsAt, countries, body };
}

/** A name or a noun for a body at the token; `genitive`: a common noun must stand in an oblique case. */
function readBody(index: Index, token: number, genitive: boolean): Body | null {
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
  if (
    folded(ctx, end) === ctx.rules.of &&
    ctx.rules.titleComplements.has(folded(ctx, end + 1)) &&
    (index.namedAt[end + 1] ?? -1) === -1
  )
    end += 2;
  return { named: -1, key: null, noun: token, person: false, first: token, end };
}

/** `său`, `lui`, `acestuia`: whose, told by a pronoun. */
function isOwner(index: Index, token: number): boolean {
  const { rules, doc } = index.ctx;
  const word = folded(index.ctx, token);
  if (doc.upos[token] === POS.CCONJ) return false;
  if (rules.demonstrativeOblique.has(word)) return true;
  if (
    !rules.feminineGenitive.has(word) &&
    rules.pronouns.get(word)?.some((p) => p.kind === 'possessive' && p.person === 3) !== true
  )
    return false;
  return word !== rules.nameArticle || (index.namedAt[token + 1] ?? -1) === -1;
}

/** `al președintelui american`, `fostei manageri`: the office is somebody's. */
function personBody(index: Index, token: number, article: boolean): Body | null {
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
function genitiveEnd(index: Index, token: number): number {
  const { ctx } = index;
  const morph = ctx.doc.morph[ctx.doc.xpos[token] ?? 0];
  if (ctx.doc.upos[token] !== POS.NOUN || index.namedAt[token] !== -1 || isCapital(ctx.doc.forms[token])) return token;
  if (morph?.case !== 'oblique' && morph?.case !== 'gen') return token;
  let end = token + 1;
  while (end < token + 4 && ctx.doc.upos[end] === POS.ADJ && index.namedAt[end] === -1) end++;
  return end;
}

/** Organization whose adjective stands in the phrase: `diplomației europene`. */
function unionIn(ctx: Context, body: Body): string {
  for (let i = body.first; i < body.end; i++) if (ctx.union[i]) return ctx.union[i] as string;
  return '';
}

function nounCountries(ctx: Context, body: Body): string[] {
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

function isAdjectiveHere(ctx: Context, token: number): boolean {
  return ctx.doc.upos[token] === POS.ADJ || ctx.doc.upos[token] === POS.NOUN || !isCapital(ctx.doc.forms[token]);
}

function isCapitalMid(ctx: Context, token: number): boolean {
  return isCapital(ctx.doc.forms[token]);
}

/** By its tag or its ending: `apărării`, `Finanțelor`; never a bare nominative. */
function isOblique(ctx: Context, token: number): boolean {
  const morph = ctx.doc.morph[ctx.doc.xpos[token] ?? 0];
  return morph?.case === 'oblique' || morph?.case === 'gen' || ctx.rules.mayBeOblique(folded(ctx, token));
}

function purposeEnd(ctx: Context, start: number, stop: number): number {
  let k = start;
  while (k < stop && (ctx.doc.upos[k] === POS.NOUN || ctx.doc.upos[k] === POS.ADJ || ctx.doc.upos[k] === POS.PROPN))
    k++;
  return k;
}
