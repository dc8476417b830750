/** Which state a bare institution or office belongs to: the one the sentence is set in, else the report's, else home. */
import { draftOf } from './book.js';
import { type Context, folded, sentenceStart } from './context.js';
import type { Scene, Setting, State } from './discourse.js';
import type { Named } from './named.js';
import { countryOfKey } from './organizations.js';
import { seatOf } from './owners.js';

const SCENE_PARAGRAPH_TOKENS = 200;

/** Alpha-3, or '' where nothing tells. */
export function contextCountry(state: Setting, token: number): string {
  const { ctx, index } = state;
  const shared = sharedNation(ctx, token);
  if (shared !== '') return shared;
  const paragraph = ctx.doc.paragraphOf[token] ?? 0;
  const start = Math.max(ctx.doc.paragraphs.first[paragraph] ?? 0, token - SCENE_PARAGRAPH_TOKENS);
  for (let i = token - 1; i >= start; i--) {
    const row = index.namedAt[i] as number;
    if (row < 0 || i === 0) continue;
    const before = folded(ctx, i - 1);
    const opening = i - 1 === sentenceStart(ctx, i) && ctx.rules.locative.has(before);
    const meeting =
      before === ctx.rules.to &&
      folded(ctx, i - 2) !== ctx.rules.of &&
      ctx.doc.sentenceOf[i] === ctx.doc.sentenceOf[token];
    if (!opening && !meeting) continue;
    const seat = seatOf(index, {
      named: row,
      key: index.named[row]?.key ?? null,
      noun: -1,
      person: false,
      first: i,
      end: i + 1,
    });
    if (seat !== '') return seat;
  }
  if (ctx.rules.home !== '') return reportCountry(state, token);
  const near = paragraphCountry(state, start, token);
  return near ?? reportCountry(state, token);
}

/** `armata și poliția israeliană`: the adjective behind the second of two bodies is of both. */
function sharedNation({ doc, nation }: Context, token: number): string {
  const upos = (at: number) => doc.morph[doc.xpos[at] as number]?.upos;
  if (upos(token + 1) !== 'CCONJ' || upos(token + 2) !== 'NOUN' || upos(token + 3) !== 'ADJ') return '';
  const told = nation[token + 3] ?? '';
  return told.includes(' ') ? '' : told;
}

/** The state that the paragraph speaks of most so far and last, '' where these are two, null where none is. */
function paragraphCountry({ scene }: Setting, start: number, token: number): string | null {
  const counts = new Map<string, number>();
  const last = lastBefore(scene.tokens, token);
  for (let k = last; k >= 0 && (scene.tokens[k] as number) >= start; k--) {
    const country = scene.countries[k] as string;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [top, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (top === undefined) return null;
  // The one told last must be the one told most.
  return (second !== undefined && second[1] === top[1]) || scene.countries[last] !== top[0] ? '' : top[0];
}

/** Evidence looked back at: enough for a report, bounded for a book. */
const MOST_EVIDENCE = 50;

/** The foreign state that the text up to here is about, if home is not spoken of; home where nothing tells, '' where it is open. */
function reportCountry(state: Setting, token: number): string {
  const { home } = state.ctx.rules;
  const counts = new Map<string, number>();
  let total = 0;
  const { tokens, countries } = state.scene;
  for (let k = lastBefore(tokens, token); k >= 0 && total < MOST_EVIDENCE; k--, total++) {
    const country = countries[k] as string;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const top = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (top === undefined || (home !== '' && counts.has(home))) return home;
  // One mention may be of the other side only: `a discutat cu ministrul Estoniei`.
  if (top[1] > 1 && top[1] * 2 > total) return top[0];
  // Where no state is home, a report is set in the state that it begins with and speaks of most.
  return home === '' && top[1] > 1 && countries[0] === top[0] ? top[0] : '';
}

/** The one state that the whole report is about: home where no state is named, '' where there are several. */
export function settingOf({ ctx, scene }: Setting): string {
  const counts = new Map<string, number>();
  const { countries } = scene;
  for (const country of countries.slice(0, MOST_EVIDENCE)) counts.set(country, (counts.get(country) ?? 0) + 1);
  if (counts.size === 0) return ctx.rules.home;
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const total = Math.min(MOST_EVIDENCE, countries.length);
  return top !== undefined && top[1] >= total * CLEAR && (top[0] === ctx.rules.home || top[1] > 1) ? top[0] : '';
}

/** Share of what is said of states that must be of one for the report to be about it. */
const CLEAR = 0.6;

/** Row of the last evidence before the token, or -1. */
function lastBefore(tokens: readonly number[], token: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as number) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Tokens that speak of a state (its name, a city of it, its adjective) and which, in text order. */
export function readScene(ctx: Context, named: readonly Named[]): Scene {
  const found: [number, string][] = [];
  for (const name of named) {
    const country = name.key === null ? seatCountry(ctx, name) : countryOfKey(ctx, name.key);
    if (country !== '' && name.key?.startsWith('outlet:') !== true) found.push([name.first, country]);
  }
  for (let i = 0; i < ctx.doc.count; i++) {
    const nation = ctx.nation[i] ?? '';
    // `met his Chinese counterpart`: the other side's
    if (ctx.rules.front !== undefined && ctx.rules.counterpart.has(folded(ctx, i + 1))) continue;
    if (nation !== '' && !nation.includes(' ')) found.push([i, nation]);
  }
  found.sort((a, b) => a[0] - b[0]);
  return { tokens: found.map((f) => f[0]), countries: found.map((f) => f[1]) };
}

/** `Judecătoria Chișinău`: the state of the city that ends the name of a body, '' if none does. */
function seatCountry(ctx: Context, { kind, first, end }: Named): string {
  if (kind !== 'organization' || end - first < 2) return '';
  const hit = ctx.gazetteer.match(ctx.doc, end - 1);
  const place = hit?.end === end ? hit.entries.find((one) => one.form === 'name' && !one.weak) : undefined;
  return place?.key.startsWith('place:') ? countryOfKey(ctx, place.key) : '';
}

/** Country of the place where the latest event is set, for hosts and guests. */
export function lastPlaceCountry(state: State, token: number): string {
  for (let k = state.seen.length - 1; k >= 0 && k > state.seen.length - 80; k--) {
    const one = state.seen[k];
    if (one === undefined || one.token >= token) continue;
    const draft = draftOf(state.book, one.row);
    const before = folded(state.ctx, one.token - 1);
    if (
      draft.kind === 'place' &&
      draft.country !== '' &&
      state.ctx.rules.locative.has(before) &&
      folded(state.ctx, one.token - 2) !== state.ctx.rules.of
    )
      return draft.country;
  }
  return '';
}
