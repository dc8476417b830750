/**
 * What a noun for a person or a body has in front of it where modifiers stand there (`South Korea's deputy foreign minister`,
 * `a former White House spokesman`); what stands behind it is read in `postmodifiers.ts`. One scan to the left, of bounded length.
 */
import type { FrontRules, Noun } from '../language/names.js';
import { type Context, folded, isAcronym, isCapital, nounForms, POS } from './context.js';
import type { Index } from './name-index.js';
import { formerNation, leadingNation, nationStart } from './nation-words.js';
import { type Body, seatOf } from './owners.js';

export interface Front {
  /** First token of the phrase without determiner and possessor, and with them. */
  readonly first: number;
  readonly outer: number;
  /** Words of the title in front of its head, lower case, in order. */
  readonly words: readonly string[];
  /** Base forms of title adjectives among them. */
  readonly adjectives: readonly string[];
  readonly countries: readonly string[];
  readonly body: Body | null;
  /** Portfolio, folded; '' if none. */
  readonly domain: string;
  readonly former: boolean;
  readonly notYet: boolean;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** Family and sector that a word in front makes of the noun. */
  readonly modified: { readonly family: string; readonly sector: string } | null;
}

/** Most words of a phrase with its modifiers in front. */
export const LONGEST_FRONT = 10;
/** Ordinary nouns and adjectives that a title or body takes in. */
const MOST_PLAIN = 4;

/** @param head Head noun, at the token. */
export function readFront(index: Index, token: number, head: Noun, rules: FrontRules): Front {
  const { ctx } = index;
  const { doc } = ctx;
  const start = Math.max(doc.sentences.first[doc.sentenceOf[token] ?? 0] ?? 0, token - LONGEST_FRONT);
  const words: string[] = [];
  const adjectives: string[] = [];
  const domain: string[] = [];
  const countries: string[] = [];
  let body: Body | null = null;
  let former = false;
  let notYet = false;
  let definite = false;
  let indefinite = false;
  let modified: Front['modified'] = null;
  let plain = 0;
  let first = token;
  let outer = token;
  const isOffice = head.class === 'person';
  for (let k = token - 1; k >= start; k--) {
    const word = folded(ctx, k);
    const form = doc.forms[k] ?? '';
    if (doc.quoteOf[k] !== doc.quoteOf[token] || index.timed[k] === 1 || rules.counters.has(word)) break;
    if (rules.possessives.has(word) && doc.upos[k] !== POS.VERB && doc.upos[k] !== POS.AUX && k > start) {
      const owner = ownerAt(index, k);
      if (owner === null) break;
      countries.unshift(...owner.countries);
      body ??= owner.body;
      definite = true;
      outer = owner.first;
      break;
    }
    if (rules.definite.has(word) || isPossessive(ctx, word)) {
      definite = true;
      outer = k;
      break;
    }
    if (ctx.rules.indefinite.has(word)) {
      indefinite = true;
      outer = k;
      break;
    }
    const row = index.namedOver[k] as number;
    const name = row >= 0 ? index.named[row] : undefined;
    if (name !== undefined) {
      if (name.end !== k + 1 || name.kind === 'person' || body !== null) break;
      const named: Body = { named: row, key: name.key, noun: -1, person: false, first: name.first, end: name.end };
      const state = seatOf(index, named);
      if (name.kind === 'country' && state !== '') countries.unshift(state);
      else body = named;
      k = name.first;
      first = outer = k;
      continue;
    }
    if ((ctx.nation[k] ?? '') !== '') {
      const from = nationStart(ctx, k);
      countries.unshift(...(ctx.nation[k] as string).split(' '));
      k = from;
      first = outer = k;
      // `Hungarian and Romanian officials`
      const several = doc.morph[doc.xpos[token] as number]?.number === 'plur';
      if (several && rules.joiners.has(folded(ctx, k - 1)) && (ctx.nation[k - 2] ?? '') !== '') k--;
      continue;
    }
    if ((ctx.union[k] ?? '') !== '' && body === null) {
      body = { named: -1, key: `organization:${ctx.union[k]}`, noun: -1, person: false, first: k, end: k + 1 };
      first = outer = k;
      continue;
    }
    // `Foreign Minister Sheikh X`: another title, which stands for itself.
    const titled = isOffice && isCapital(form) && isCapital(doc.forms[token]) && !ctx.rules.portfolios.has(word);
    if (titled && !ctx.rules.titleAdjectives.has(word) && nounForms(ctx, k).some((f) => f.noun.class === 'person'))
      break;
    const exNation = formerNation(ctx, word);
    const leader = head.class === 'group' ? leadingNation(ctx, word, rules.led) : '';
    if (leader !== '') countries.unshift(leader);
    else if (exNation !== '') {
      former = true;
      countries.unshift(exNation);
    } else if (ctx.rules.former.has(word)) former = true;
    else if (ctx.rules.openers.has(word)) notYet ||= ctx.rules.notYet.has(word);
    else if (ctx.rules.courtesy.has(word)) {
      // nothing new
    } else {
      const change = rules.modified.find((one) => one.before === word && one.head === head.family);
      const inner = isOffice ? nounForms(ctx, k).find((f) => f.noun.class === 'institution') : undefined;
      if (change !== undefined) {
        modified ??= change;
        words.unshift(form.toLowerCase());
      } else if (
        (ctx.rules.portfolios.has(word) && (isOffice || head.family === 'ministry')) ||
        (head.family === 'minister' && k === token - 1 && doc.upos[k] !== POS.ADJ && isPlain(ctx, k))
      ) {
        domain.unshift(word);
        words.unshift(form.toLowerCase());
      } else if (rules.joiners.has(word) && domain.length > 0 && ctx.rules.portfolios.has(folded(ctx, k - 1))) {
        words.unshift(form.toLowerCase());
      } else if (ctx.rules.titleAdjectives.has(word)) {
        adjectives.unshift(word);
        words.unshift(form.toLowerCase());
      } else if (inner !== undefined && body === null && doc.upos[k] !== POS.VERB) {
        body = { named: -1, key: null, noun: k, person: false, first: k, end: k + 1 };
        // `foreign ministry spokesman`: what stands in front is the ministry's.
        while (
          k - 1 >= start &&
          (index.namedOver[k - 1] as number) < 0 &&
          isPlain(ctx, k - 1) &&
          !isDeterminer(k - 1)
        ) {
          if ((ctx.nation[k - 1] ?? '') !== '' || ctx.rules.former.has(folded(ctx, k - 1))) break;
          k--;
        }
        body = { ...body, first: k };
      } else if (isPlain(ctx, k) && plain < MOST_PLAIN) {
        plain++;
        words.unshift(isAcronym(form) ? form : form.toLowerCase());
      } else break;
    }
    first = outer = k;
  }
  return {
    first,
    outer,
    words,
    adjectives,
    countries,
    body,
    domain: domain.join(' '),
    former,
    notYet,
    definite,
    indefinite,
    modified,
  };

  function isDeterminer(k: number): boolean {
    const word = folded(ctx, k);
    return rules.definite.has(word) || ctx.rules.indefinite.has(word) || isPossessive(ctx, word);
  }
}

/** An ordinary word that may stand in front of a noun: noun, adjective, participle. */
export function isPlain(ctx: Context, k: number): boolean {
  const { doc } = ctx;
  const upos = doc.upos[k];
  if (upos === POS.NOUN || upos === POS.ADJ || upos === POS.PROPN) return true;
  if (upos !== POS.VERB || isCapital(doc.forms[k])) return false;
  const morph = doc.morph[doc.xpos[k] ?? 0];
  return (morph?.verbForm === 'ger' || morph?.verbForm === 'part') && (doc.head[k] as number) > k;
}

export function isPossessive(ctx: Context, word: string): boolean {
  return ctx.rules.pronouns.get(word)?.some((p) => p.kind === 'possessive') === true;
}

interface Owner {
  readonly first: number;
  readonly countries: readonly string[];
  readonly body: Body | null;
}

/** Whoever the mark of the possessive at the token belongs to. */
function ownerAt(index: Index, mark: number): Owner | null {
  const { ctx } = index;
  const end = mark;
  const row = index.namedOver[end - 1] as number;
  const name = row >= 0 ? index.named[row] : undefined;
  if (name !== undefined) {
    const body: Body = { named: row, key: name.key, noun: -1, person: false, first: name.first, end: name.end };
    if (name.kind === 'person') return { first: name.first, countries: [], body: null };
    const state = seatOf(index, body);
    return name.kind === 'country' && state !== ''
      ? { first: name.first, countries: [state], body: null }
      : { first: withArticle(ctx, name.first), countries: [], body };
  }
  const forms = nounForms(ctx, end - 1);
  const person = forms.find((f) => f.noun.class === 'person');
  let first = end - 1;
  while (first > 0 && end - first < 5 && isPlain(ctx, first - 1) && (index.namedOver[first - 1] as number) < 0) first--;
  const countries: string[] = [];
  for (let k = first; k < end; k++)
    if ((ctx.nation[k] ?? '') !== '') countries.push(...(ctx.nation[k] as string).split(' '));
  if (forms.length === 0) return { first: withArticle(ctx, first), countries, body: null };
  const noun = { named: -1, key: null, noun: end - 1, person: person !== undefined, first, end };
  return { first: withArticle(ctx, first), countries, body: person === undefined ? noun : null };
}

function withArticle(ctx: Context, first: number): number {
  const before = folded(ctx, first - 1);
  return ctx.rules.front?.definite.has(before) || ctx.rules.indefinite.has(before) || isPossessive(ctx, before)
    ? first - 1
    : first;
}
