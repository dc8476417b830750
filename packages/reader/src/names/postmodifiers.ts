/**
 * What stands behind a noun for a person or a body where modifiers stand in front of it: adjectives (`secretary general`), then what it
 * is of, behind a preposition (`the head of the navy`). The counterpart of `tails.ts` for such a language; one scan to the right, of
 * bounded length.
 */
import type { FrontRules, Noun } from '../language/names.js';
import { folded, nounForms, POS } from './context.js';
import { isPlain, isPossessive, LONGEST_FRONT } from './fronts.js';
import type { Index } from './name-index.js';
import { type Body, seatOf } from './owners.js';
import type { Tail } from './tails.js';

/** Adjectives right behind the head, then `of …`, `for …`, `at …`. */
export function readBehind(index: Index, start: number, head: Noun): Tail {
  const { ctx } = index;
  const { rules, doc } = ctx;
  const front = rules.front as FrontRules;
  const stop = doc.sentences.end[doc.sentenceOf[Math.max(0, start - 1)] ?? 0] ?? doc.count;
  const tail: { -readonly [K in keyof Tail]: Tail[K] } = {
    end: start,
    adjectives: [],
    complements: [],
    purpose: false,
    open: false,
    portfolio: '',
    domain: '',
    board: '',
    governs: '',
    governsAt: -1,
    local: false,
    countries: [],
    body: null,
  };
  let k = start;
  const isOffice = head.class === 'person';
  while (
    isOffice &&
    k < stop &&
    rules.titleAdjectives.has(folded(ctx, k)) &&
    doc.upos[k] !== POS.VERB &&
    index.namedAt[k] === -1
  ) {
    const word = folded(ctx, k);
    // `secretary general`, `president elect`; what stands in front of another noun is that noun's.
    if ((doc.head[k] as number) > k) break;
    tail.adjectives = [...tail.adjectives, [word, word]];
    k++;
  }
  tail.end = k;
  const called = index.named[index.namedAt[k] ?? -1];
  if (head.class === 'institution' && called?.kind === 'organization') {
    // `the news agency Medianet`
    tail.body = {
      named: index.namedAt[k] as number,
      key: called.key,
      noun: -1,
      person: false,
      first: k,
      end: called.end,
    };
    return tail;
  }
  const word = folded(ctx, k);
  if (k + 1 >= stop) return tail;
  const complement = rules.titleComplements.get(folded(ctx, k + 1));
  if (word === rules.of && isOffice && complement !== undefined && index.namedAt[k + 1] === -1) {
    tail.complements = [`${word} ${complement}`];
    tail.domain = folded(ctx, k + 1);
    tail.end = k + 2;
    k = tail.end;
    if (folded(ctx, k) !== rules.forWord) return tail;
  }
  const preposition = folded(ctx, k);
  const sent = (preposition === rules.to || preposition === rules.in) && front.sent.has(head.family);
  const posted = sent || (preposition === AT && rules.posted.has(head.family));
  const purposeful = preposition === rules.forWord && rules.purposeful.has(head.family);
  if (preposition !== rules.of && preposition !== rules.from && !posted && !purposeful) return tail;
  const owner = ownerBehind(index, k + 1, stop);
  if (owner === null) {
    if (!isOffice || (preposition !== rules.of && !purposeful)) return tail;
    const end = plainEnd(index, k + 1, stop);
    if (end === k + 1) return tail;
    if (purposeful) {
      tail.complements = [...tail.complements, doc.forms.slice(k, end).join(' ').toLowerCase()];
      tail.purpose = true;
    }
    tail.open = true;
    tail.end = end;
    return tail;
  }
  const state = preposition === rules.of || preposition === rules.from || head.class !== 'person';
  if (owner.countries.length > 0 && (state || preposition === AT)) tail.countries = owner.countries;
  if (owner.body !== null && !sent) tail.body = owner.body;
  if (preposition === rules.from && !isOffice && tail.body !== null) tail.body = null;
  tail.end = owner.end;
  return tail;
}

const AT = 'at';

interface OwnerBehind {
  readonly end: number;
  readonly countries: readonly string[];
  readonly body: Body | null;
}

/** A state, body or noun for a body at the token, determiner and adjectives passed: `the country's arms agency`. */
function ownerBehind(index: Index, token: number, stop: number): OwnerBehind | null {
  const { ctx } = index;
  const front = ctx.rules.front as FrontRules;
  let k = token;
  if (
    front.definite.has(folded(ctx, k)) ||
    isPossessive(ctx, folded(ctx, k)) ||
    ctx.rules.indefinite.has(folded(ctx, k))
  )
    k++;
  const countries: string[] = [];
  for (let steps = 0; k < stop && steps < LONGEST_FRONT; steps++) {
    const row = index.namedAt[k] as number;
    const name = row >= 0 ? index.named[row] : undefined;
    if (name !== undefined) {
      if (name.kind === 'person') return null;
      const body: Body = { named: row, key: name.key, noun: -1, person: false, first: k, end: name.end };
      const state = seatOf(index, body);
      const next = name.end;
      // `of Russia's navy`, `of the Kyiv region`: the noun behind is what is meant.
      if (front.possessives.has(folded(ctx, next)) && next + 1 < stop) {
        if (state !== '') countries.push(state);
        k = next + 1;
        continue;
      }
      if (
        isPlain(ctx, next) &&
        index.namedAt[next] === -1 &&
        nounForms(ctx, next).length > 0 &&
        name.kind !== 'organization'
      ) {
        if (nounForms(ctx, next).some((f) => f.noun.class === 'state')) return { end: next + 1, countries, body };
        if (state !== '') countries.push(state);
        k = next;
        continue;
      }
      if (name.kind === 'country' && state !== '') return { end: next, countries: [...countries, state], body: null };
      return { end: next, countries, body };
    }
    if ((ctx.nation[k] ?? '') !== '' && isPlain(ctx, k)) {
      countries.push(...(ctx.nation[k] as string).split(' '));
      k++;
      continue;
    }
    if (!isPlain(ctx, k)) break;
    const next = k + 1;
    const goesOn = next < stop && isPlain(ctx, next) && index.namedAt[next] === -1;
    if (!goesOn) {
      const noun = nounForms(ctx, k).find((f) => f.noun.class === 'institution' || f.noun.class === 'state');
      if (noun === undefined) return null;
      return { end: next, countries, body: { named: -1, key: null, noun: k, person: false, first: token, end: next } };
    }
    k = next;
  }
  return null;
}

/** End of the ordinary noun phrase at the token; the token itself if none stands there. */
function plainEnd(index: Index, token: number, stop: number): number {
  const { ctx } = index;
  let k = token;
  if (
    ctx.rules.front?.definite.has(folded(ctx, k)) ||
    ctx.rules.indefinite.has(folded(ctx, k)) ||
    isPossessive(ctx, folded(ctx, k))
  )
    k++;
  const first = k;
  while (k < stop && k < first + 4 && isPlain(ctx, k) && index.namedAt[k] === -1) k++;
  return k === first ? token : k;
}
