/**
 * A capital, a palace or a city that acts stands for the state or union that sits there (`Moscova a respins`); where it
 * only locates, it is a place (`la Moscova`). Each occurrence is decided by its own sentence.
 */
import {
  AGENT,
  type Context,
  folded,
  INDIRECT,
  OBJECT,
  POS,
  roleOf,
  SUBJECT,
  sentenceEnd,
  sentenceStart,
  splitKey,
} from './context.js';
import type { Named } from './named.js';
import { alpha3 } from './owners.js';
import { isCapitalCity } from './table-names.js';

/** Key of the state or union meant, or null where the name is a plain place (or no seat of power at all). */
export function standsFor(ctx: Context, name: Named): string | null {
  const state = seat(ctx, name);
  if (state === null) return null;
  return acts(ctx, name) ? state : null;
}

/** What sits in the city: the state whose capital it is, or the union it is the byword of. */
function seat(ctx: Context, name: Named): string | null {
  if (name.key === null) return null;
  for (const key of [name.key, ...name.others]) {
    const [kind, id] = splitKey(key);
    if (kind !== 'place') continue;
    const place = ctx.world.place(Number(id));
    if (place === undefined) continue;
    const union =
      ctx.rules.unionSeats.get(folded(ctx, name.first).replace(/-.*$/, '')) ??
      ctx.rules.unionSeats.get(ctx.rules.stem(folded(ctx, name.first)));
    if (union !== undefined) return `organization:${union}`;
    if (isCapitalCity(ctx, place.geonames, place.country)) return `country:${alpha3(ctx, place.country)}`;
  }
  return null;
}

/** The occurrence is somebody who does, says or is told something, not somewhere. */
export function acts(ctx: Context, name: Named): boolean {
  const { doc, rules } = ctx;
  const before = governing(ctx, name.first);
  const word = before >= 0 ? folded(ctx, before) : '';
  if (rules.locative.has(word)) return false;
  if (before >= 0 && doc.upos[before] === POS.NOUN && rules.localNouns.has(rules.stem(word))) return false;
  const [role, clauseRow] = roleOf(ctx, name.first, name.end, name.first);
  const clause = doc.clauses[clauseRow];
  if (sports(ctx, name.first)) return false;
  if (role === SUBJECT && clause !== undefined) {
    if (clause.voice === 'passive') return false;
    if (name.key?.startsWith('seat:') === true) return true;
    return name.definite || (!clause.copula && rules.humanVerbs.has(clause.lemma));
  }
  if (role === AGENT || role === INDIRECT) return true;
  if (name.definite || name.oblique) return true;
  if (word === rules.with || rules.opposed.has(word) || rules.agentMarkers.has(word)) return true;
  if (role === OBJECT && clause !== undefined) return rules.humanVerbs.has(clause.lemma) && clause.lemma !== '';
  const next = name.end < doc.count ? name.end : -1;
  return (
    next >= 0 &&
    name.first === sentenceStart(ctx, name.first) &&
    (doc.upos[next] === POS.AUX || doc.upos[next] === POS.VERB || doc.upos[next] === POS.PRON)
  );
}

/** Longest list of names walked back over. */
const LONGEST_LIST = 16;

/** Token in front of the name, or of the list of names it ends: the `la` of `la Constanța, Galați și București`. */
function governing(ctx: Context, first: number): number {
  const { doc, rules } = ctx;
  let at = first - 1;
  // `at the White House`
  if (at > 0 && rules.front !== undefined && doc.morph[doc.xpos[at] ?? 0]?.pronoun === 'article') at--;
  for (let step = 0; at >= 0 && step < LONGEST_LIST; step++) {
    const listed = doc.forms[at] === ',' || rules.and.has(folded(ctx, at));
    if (doc.upos[at] === POS.ADJ && !listed) at--;
    else if (listed && doc.upos[at - 1] === POS.PROPN) at--;
    else if (doc.upos[at] === POS.PROPN && step > 0) at--;
    else break;
  }
  return at;
}

/** A word of sport in the sentence: the city is a team. */
function sports(ctx: Context, token: number): boolean {
  const end = Math.min(sentenceEnd(ctx, token), token + 40);
  for (let i = Math.max(sentenceStart(ctx, token), token - 40); i < end; i++)
    if (ctx.rules.sport.has(folded(ctx, i))) return true;
  return false;
}
