/**
 * What follows the head of a noun phrase for a person or a body: adjectives, nationality, portfolio, the institution or
 * state it belongs to, the city it sits in. One scan from left to right, at most `LONGEST_TAIL` tokens.
 */
import type { Noun } from '../language/names.js';
import { type Context, folded, isAcronym, isCapital, nounForms, POS, splitKey } from './context.js';
import type { Index } from './name-index.js';
import { type Body, isBareNoun, isOwner, readBody, seatOf } from './owners.js';
import { readGenitive, readSee } from './tail-genitives.js';
import { free, type Reading } from './tail-reading.js';

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
  /** Genitive of the board it is of, '' if none: `consiliului de administrație`. */
  readonly board: string;
  /** Stem of a governed common noun that may change the office: `diplomației`, `statului`. */
  readonly governs: string;
  /** Its token, or -1. */
  readonly governsAt: number;
  /** It is of the body's part in one place: `președintele PSD din Vrancea`. */
  readonly local: boolean;
  /** Alpha-3 of nationality adjectives and seats, in text order. */
  readonly countries: readonly string[];
  readonly body: Body | null;
}

const LONGEST_TAIL = 16;
const LONGEST_PURPOSE = 8;

/** Reads on and says so; false where the words are of another kind; null where the tail ends. */
type Step = (reading: Reading) => boolean | null;

const STEPS: readonly Step[] = [
  readNationality,
  readUnion,
  readAdjective,
  readParty,
  readOwner,
  readInOffice,
  readCharge,
  readBoard,
  readOf,
  readPost,
  readOrigin,
  readPurpose,
  readSee,
  readGenitive,
];

/** @param plural Nationalities may be listed: `turcă și bulgară`. */
export function readTail(index: Index, start: number, head: Noun, plural: boolean): Tail {
  const { doc } = index.ctx;
  const reading: Reading = {
    index,
    head,
    plural,
    start,
    stop: Math.min(doc.count, start + LONGEST_TAIL, doc.sentences.end[doc.sentenceOf[start - 1] ?? 0] ?? doc.count),
    adjectives: [],
    complements: [],
    countries: [],
    k: start,
    portfolio: '',
    board: '',
    domain: '',
    governs: '',
    governsAt: -1,
    purpose: false,
    open: false,
    local: false,
    body: null,
  };
  let going = true;
  while (going && reading.k < reading.stop) {
    going = false;
    for (const step of STEPS) {
      const read = step(reading);
      if (read === false) continue;
      going = read === true;
      break;
    }
  }
  return { ...reading, end: reading.k };
}

function readNationality(reading: Reading): boolean {
  const { index, countries, plural } = reading;
  const { ctx } = index;
  const nation = ctx.nation[reading.k] ?? '';
  if (nation === '' || !isAdjectiveHere(ctx, reading.k) || (countries.length > 0 && !plural)) return false;
  countries.push(...nation.split(' '));
  reading.k++;
  if (plural && ctx.rules.and.has(folded(ctx, reading.k)) && (ctx.nation[reading.k + 1] ?? '') !== '') reading.k++;
  return true;
}

function readUnion(reading: Reading): boolean {
  const { ctx } = reading.index;
  const { k, head } = reading;
  if (ctx.union[k] === '' || reading.body !== null || !free(reading, k)) return false;
  const office = head.class === 'person' ? ctx.rules.unionOffices.get(head.family) : undefined;
  reading.body = {
    named: -1,
    key: `organization:${office ?? ctx.union[k]}`,
    noun: -1,
    person: false,
    first: k,
    end: k + 1,
  };
  reading.k++;
  return true;
}

function readAdjective(reading: Reading): boolean {
  const { ctx } = reading.index;
  const { k, head } = reading;
  const { rules } = ctx;
  const adjective = rules.titleAdjectives.get(folded(ctx, k));
  if (adjective === undefined || !free(reading, k)) return false;
  // `jurnaliștilor șefa băncii`: one of several is nobody's adjective.
  if (reading.plural && isSingular(ctx, k, adjective.feminine)) return false;
  // A participle that goes on is a verb: `președintele ales de parlament`.
  if (ctx.doc.upos[k] === POS.VERB && ctx.doc.upos[k + 1] === POS.ADP && folded(ctx, k + 1) !== rules.forWord)
    return false;
  reading.adjectives.push([adjective.base, adjective.feminine]);
  const key = rules.bodyAdjectives.get(rules.plain(adjective.base));
  if (key !== undefined && reading.body === null && head.class === 'person')
    reading.body = { named: -1, key, noun: -1, person: false, first: k, end: k + 1 };
  reading.k++;
  return true;
}

/** A feminine singular with its article, of an adjective that is a noun as well. */
function isSingular(ctx: Context, token: number, feminine: string): boolean {
  const form = folded(ctx, token);
  return form === ctx.rules.plain(feminine) && form.endsWith('a') && nounForms(ctx, token).length > 0;
}

/** Another adjective right behind the head: it may tell the party. */
function readParty(reading: Reading): boolean {
  const { ctx } = reading.index;
  const { k, head } = reading;
  if (
    ctx.doc.upos[k] !== POS.ADJ ||
    k > reading.start + 1 ||
    !free(reading, k) ||
    isCapital(ctx.doc.forms[k]) ||
    reading.countries.length > 0 ||
    !nounForms(ctx, k).every((f) => f.noun.class === 'group') ||
    ctx.rules.falseAdjectives.has(ctx.doc.forms[k] ?? '')
  )
    return false;
  const party = head.sector === null ? undefined : ctx.rules.partyAdjectives.get(ctx.rules.stem(folded(ctx, k)));
  if (party !== undefined && reading.body === null && head.class === 'person')
    reading.body = { named: -1, key: party, noun: -1, person: false, first: k, end: k + 1 };
  reading.k++;
  return true;
}

function readOwner(reading: Reading): boolean {
  const { ctx } = reading.index;
  // `purtătorul de cuvânt al acestuia`
  if (
    reading.body === null &&
    ctx.rules.genitiveArticles.has(folded(ctx, reading.k)) &&
    ctx.rules.demonstrativeOblique.has(folded(ctx, reading.k + 1))
  ) {
    reading.k += 2;
    return true;
  }
  if (reading.k !== reading.start || !isOwner(reading.index, reading.k)) return false;
  reading.k++;
  return true;
}

/** `în exercițiu`: nothing new. */
function readInOffice(reading: Reading): boolean {
  const { ctx } = reading.index;
  if (reading.head.class !== 'person' || reading.body !== null) return false;
  const words = ctx.rules.inOffice.find((phrase) => phrase.every((word, i) => folded(ctx, reading.k + i) === word));
  if (words === undefined) return false;
  reading.k += words.length;
  return true;
}

/** `însărcinat cu afaceri`. */
function readCharge(reading: Reading): boolean {
  const { ctx } = reading.index;
  const { k } = reading;
  const complement = ctx.rules.titleComplements.get(folded(ctx, k + 1));
  if (folded(ctx, k) !== ctx.rules.with || reading.head.family !== 'charge' || complement === undefined) return false;
  reading.complements.push(`${ctx.doc.forms[k]} ${complement}`);
  reading.k += 2;
  return true;
}

/** `președintele CA al X`, `președinta consiliului de administrație`. */
function readBoard(reading: Reading): boolean {
  const { ctx } = reading.index;
  if (reading.head.class !== 'person' || reading.board !== '' || reading.body !== null) return false;
  const at = ctx.rules.genitiveArticles.has(folded(ctx, reading.k)) ? reading.k + 1 : reading.k;
  const board = ctx.rules.boards.find(({ words }) =>
    words.every((word, i) => (isAcronym(word) ? ctx.doc.forms[at + i] === word : folded(ctx, at + i) === word)),
  );
  if (board === undefined) return false;
  reading.board = board.genitive;
  reading.k = at + board.words.length;
  return true;
}

/** `de externe`, `de la Paris`, `de familie`. */
function readOf(reading: Reading): boolean | null {
  const { index, k } = reading;
  const { ctx } = index;
  const { rules } = ctx;
  if (folded(ctx, k) !== rules.of) return false;
  const complement = rules.titleComplements.get(folded(ctx, k + 1));
  if (complement !== undefined && free(reading, k + 1) && reading.body === null) {
    reading.complements.push(`${ctx.doc.forms[k]?.toLowerCase() ?? ''} ${complement}`);
    // `ministrul de resort`: of what has been told
    const told = rules.toldDomain?.has(folded(ctx, k + 1)) === true;
    if (reading.domain === '' && !told) reading.domain = rules.stem(folded(ctx, k + 1));
    reading.k += 2;
    readJoined(reading);
    return true;
  }
  if (folded(ctx, k + 1) !== rules.to) return readKind(reading);
  const seat = readBody(index, k + 2, false);
  if (seat === null) return null;
  const state = seatOf(index, seat);
  if (state !== '') reading.countries.push(state);
  else if (reading.body === null) reading.body = seat;
  reading.k = seat.end;
  return true;
}

/** A bare noun after `de` says of what kind the person or body is: `medic de familie`, `companie de asigurări`. */
function readKind(reading: Reading): true | null {
  const { k } = reading;
  const { ctx } = reading.index;
  const { head } = reading;
  if (head.class !== 'person' && head.class !== 'institution') return null;
  if (reading.body !== null || !isBareNoun(reading.index, k + 1, reading.stop)) return null;
  // `solicitarea sindicatelor de majorare a salariilor`: of the request, not of the unions
  const governs = ctx.rules.genitiveArticles.has(folded(ctx, k + 2));
  if (governs && head.class === 'institution' && ctx.doc.morph[ctx.doc.xpos[k - 1] ?? 0]?.case === 'oblique')
    return null;
  let end = k + 2;
  if (ctx.doc.upos[end] === POS.ADJ && free(reading, end) && !isCapital(ctx.doc.forms[end])) end++;
  reading.complements.push(ctx.doc.forms.slice(k, end).join(' ').toLowerCase());
  reading.k = end;
  readJoined(reading);
  return true;
}

/** `șefii de stat` + `și de guvern`: a second kind of the same people. */
function readJoined(reading: Reading): void {
  const { index, k, stop, head } = reading;
  const { ctx } = index;
  const joins = ctx.rules.and.has(folded(ctx, k)) && folded(ctx, k + 1) === ctx.rules.of;
  if (head.class !== 'person' || !joins || !free(reading, k + 2)) return;
  if (!ctx.rules.titleComplements.has(folded(ctx, k + 2)) && !isBareNoun(index, k + 2, stop)) return;
  const last = reading.complements.pop();
  reading.complements.push(
    `${last} ${ctx.doc.forms
      .slice(k, k + 3)
      .join(' ')
      .toLowerCase()}`,
  );
  reading.k = k + 3;
}

/** `medic la Spitalul X`, `secretar de stat în MAI`. */
function readPost(reading: Reading): boolean {
  const { index, k, head } = reading;
  const { ctx } = index;
  const word = folded(ctx, k);
  if ((word !== ctx.rules.to && word !== ctx.rules.in) || reading.body !== null || !ctx.rules.posted.has(head.family))
    return false;
  const row = index.namedAt[k + 1] ?? -1;
  const name = row < 0 ? undefined : index.named[row];
  if (name?.kind !== 'organization' || reading.countries.length > 0) return false;
  reading.body = { named: row, key: name.key, noun: -1, person: false, first: k + 1, end: name.end };
  reading.k = name.end;
  return true;
}

/** `din Ministerul Energiei`, `din cadrul DNA`, `din Polonia`. */
function readOrigin(reading: Reading): boolean | null {
  const { index, k, head } = reading;
  const { ctx } = index;
  if (folded(ctx, k) !== ctx.rules.from || k + 1 >= reading.stop) return false;
  const inside = head.class === 'person' && ctx.rules.inside.has(folded(ctx, k + 1));
  const at = inside ? k + 2 : k + 1;
  const origin = readBody(index, at, inside);
  if (origin === null || (head.class === 'group' && free(reading, at))) return null;
  const row = origin.named < 0 ? undefined : index.named[origin.named];
  if (row?.kind === 'country' && row.key !== null) reading.countries.push(splitKey(row.key)[1]);
  if (reading.body === null) reading.body = origin;
  else if (row?.kind === 'place') reading.local = true;
  reading.k = origin.end;
  return true;
}

/** `pentru extindere`; what is for a state (`pentru Siria`) is no part of the title. */
function readPurpose(reading: Reading): boolean | null {
  const { k } = reading;
  const { ctx } = reading.index;
  const { rules } = ctx;
  if (folded(ctx, k) !== rules.forWord || !rules.purposeful.has(reading.head.family) || reading.body?.noun === k - 1)
    return false;
  if (!free(reading, k + 1)) {
    const name = reading.index.named[reading.index.namedAt[k + 1] as number];
    if (name === undefined || name.kind === 'person') return null;
    reading.k = name.end;
    return true;
  }
  const end = purposeEnd(ctx, k + 1, Math.min(reading.stop, k + 1 + LONGEST_PURPOSE));
  if (end === k + 1) return null;
  reading.complements.push(ctx.doc.forms.slice(k, end).join(' ').toLowerCase());
  reading.purpose = true;
  reading.k = end;
  return true;
}

function isAdjectiveHere(ctx: Context, token: number): boolean {
  return ctx.doc.upos[token] === POS.ADJ || ctx.doc.upos[token] === POS.NOUN || !isCapital(ctx.doc.forms[token]);
}

function purposeEnd(ctx: Context, start: number, stop: number): number {
  const isNominal = (token: number): boolean =>
    ctx.doc.upos[token] === POS.NOUN || ctx.doc.upos[token] === POS.ADJ || ctx.doc.upos[token] === POS.PROPN;
  let k = start;
  while (k < stop && (isNominal(k) || (k > start && goesOn(ctx, k) && k + 1 < stop && isNominal(k + 1)))) k++;
  return k;
}

/** `pentru extindere și vecinătate`, `pentru afaceri externe și politica de securitate`; but `pentru extindere și premierul`. */
function goesOn(ctx: Context, token: number): boolean {
  const word = folded(ctx, token);
  const next = token + 1;
  if (word === ctx.rules.of) return ctx.doc.upos[next] === POS.NOUN || ctx.doc.upos[next] === POS.PROPN;
  return ctx.rules.and.has(word) && nounForms(ctx, next).length === 0;
}
