/** Two told together and one of two: `cei doi`, `ambele țări`, `cel din urmă`, `gazda`. */
import type { Noun, PronounForm } from '../language/names.js';
import { addDraft, type Draft, draftOf } from './book.js';
import { folded, nounForms, POS, SUBJECT } from './context.js';
import { recentRows, refer, type Seen, type State, see } from './discourse.js';
import { lastPlaceCountry } from './scene.js';

/** One entity for several rows: the pair if there are two. */
export function together(state: State, rows: readonly number[]): number {
  if (rows.length <= 1) return rows[0] ?? -1;
  return pair(state, rows);
}

export function phraseAt(state: State, i: number, end: number): number | null {
  const { ctx } = state;
  for (const { words, form } of ctx.rules.pronounPhrases.get(folded(ctx, i)) ?? []) {
    if (words.length > end - i || !words.every((word, k) => folded(ctx, i + k) === word)) continue;
    const stop = i + words.length;
    if (form.kind === 'pair') return pairPhrase(state, i, stop, form);
    const next = ctx.doc.upos[stop];
    const oblique = ctx.rules.obliqueWord(folded(ctx, i));
    if (next === POS.NOUN || next === POS.ADJ || next === POS.PROPN || (ctx.doc.upos[i - 1] === POS.NOUN && !oblique))
      return null;
    const row = ordered(state, i, form);
    if (row < 0) return null;
    refer(state, row, i, stop, form.kind);
    return stop;
  }
  return null;
}

/** `primul`, `cel din urmă`, `celălalt`: of the last two told, the first or the second. */
function ordered(state: State, i: number, form: PronounForm): number {
  const fits = (draft: Draft, seen: Seen): boolean =>
    seen.form !== 'pronoun' &&
    (form.number === 'plur' ? draft.kind === 'group' : draft.kind === 'person') &&
    draft.members.length === 0;
  const named = recentRows(state, i, 3, (draft, seen) => fits(draft, seen) && draft.named);
  const all = named.length >= 2 || form.number === 'plur' ? named : [];
  const states =
    form.number === 'sing'
      ? recentRows(state, i, 1, (draft, seen) => seen.form === 'name' && draft.kind === 'country')
      : [];
  const rows = (all.length >= 2 ? all : form.number === 'plur' ? recentRows(state, i, 3, fits) : states).slice(-2);
  if (rows.length < 2) return -1;
  const [a, b] = rows as [number, number];
  const order = firstTold(state, a) <= firstTold(state, b) ? [a, b] : [b, a];
  if (form.kind === 'other') {
    const last = state.seen.slice(-FAR).findLast((s) => s.form === 'pronoun' && order.includes(s.row));
    return last === undefined ? -1 : ((last.row === order[0] ? order[1] : order[0]) as number);
  }
  const row = (form.kind === 'former' ? order[0] : order[1]) as number;
  const gender = draftOf(state.book, row).gender;
  return form.gender !== '' && gender !== '' && gender !== form.gender ? -1 : row;
}

/** Token of the earliest mention in reach that is no pronoun. */
function firstTold(state: State, row: number): number {
  let token = 0;
  for (let k = state.seen.length - 1; k >= 0 && k > state.seen.length - FAR; k--) {
    const one = state.seen[k] as Seen;
    if (one.row === row && one.form !== 'pronoun') token = one.token;
  }
  return token;
}

/** `cei doi`, `cei doi lideri`, `ambele țări`. Returns the token after the phrase, or null if nobody fits. */
function pairPhrase(state: State, i: number, stop: number, form: PronounForm): number | null {
  const { ctx } = state;
  const noun = nounForms(ctx, stop).find((f) => f.number === 'plur')?.noun;
  const upos = ctx.doc.upos[stop];
  if (noun === undefined && (upos === POS.NOUN || upos === POS.PROPN)) return null;
  const states =
    noun !== undefined &&
    (noun.class === 'state' ||
      noun.class === 'institution' ||
      noun.class === 'capital' ||
      noun.family === 'side' ||
      noun.family === 'allies');
  let end = noun === undefined ? stop : stop + 1;
  while (noun !== undefined && ctx.doc.upos[end] === POS.ADJ && end < stop + 3) end++;
  const counted = state.seen
    .slice(-FAR)
    .findLast((s) => s.token < i && s.count === 2 && (ctx.doc.sentenceOf[i] ?? 0) - s.sentence <= 2);
  const rows =
    states && noun !== undefined
      ? lastPair(state, i, (d) => isOneOf(state, d, noun))
      : lastPair(
          state,
          i,
          (d) =>
            d.kind === 'person' &&
            d.number === 'sing' &&
            (form.gender !== 'fem' || d.gender !== 'masc') &&
            (noun === undefined || (ctx.rules.front === undefined ? suits(d, noun.family) : holds(d, noun.family))),
        );
  const wanted =
    rows.length === 2
      ? rows
      : noun !== undefined && !states && ctx.rules.front === undefined
        ? lastPair(state, i, (d) => d.kind === 'person' && d.number === 'sing' && (d.named || d.titles.length === 0))
        : states && noun?.family === 'side'
          ? lastPair(state, i, (d) => d.kind === 'person')
          : [];
  if (
    counted !== undefined &&
    !states &&
    (wanted.length < 2 || counted.token > Math.max(...wanted.map((r) => lastTold(state, r, i))))
  ) {
    see(state, counted.row, {
      first: i,
      end,
      head: noun === undefined ? i : stop,
      form: noun === undefined ? 'pronoun' : 'description',
      rule: 'the two told before',
    });
    return end;
  }
  if (wanted.length < 2) return null;
  const row = pair(state, wanted);
  see(state, row, {
    first: i,
    end,
    head: noun === undefined ? i : stop,
    form: noun === undefined ? 'pronoun' : 'description',
    rule: 'the two told before',
  });
  state.whoAt[i] = row;
  return end;
}

/** `ambele guverne` are two states, `ambele partide` two parties. */
function isOneOf({ ctx }: State, draft: Draft, noun: Noun): boolean {
  const own = noun.class === 'institution' && !ctx.rules.stateBodies.has(noun.family);
  if (!own)
    return (
      draft.kind === 'country' || (draft.kind === 'organization' && draft.sector === null && noun.family === 'side')
    );
  return (
    draft.kind === 'organization' &&
    (draft.family === noun.family || (noun.sector !== null && draft.sector === noun.sector))
  );
}

function lastTold(state: State, row: number, before: number): number {
  return state.seen.slice(-FAR).findLast((s) => s.row === row && s.token < before)?.token ?? -1;
}

function suits(draft: Draft, family: string): boolean {
  return (
    draft.titles.length === 0 ||
    draft.titles.some((t) => t.title.noun.family === family || t.title.family === family) ||
    family === 'leader' ||
    family === 'official' ||
    family === 'dignitary'
  );
}

/** Where offices stand in front of names: `the two leaders` are of those who lead, `the two presidents` of presidents. */
function holds(draft: Draft, family: string): boolean {
  const wide = family === 'leader' ? LEADING : UNRANKED.has(family) ? null : OWN;
  if (draft.titles.length === 0) return wide !== OWN;
  return (
    wide === null ||
    draft.titles.some((t) => t.title.noun.family === family || t.title.family === family || wide.has(t.title.family))
  );
}

const LEADING: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'supreme-leader',
  'leader',
  'dictator',
]);
const OWN: ReadonlySet<string> = new Set();
const UNRANKED: ReadonlySet<string> = new Set(['official', 'dignitary', 'politician']);

/** The last two distinct entities of a kind; two that share a clause as subjects come before others. */
export function lastPair(state: State, token: number, accept: (draft: Draft) => boolean): number[] {
  const { ctx } = state;
  const sentence = ctx.doc.sentenceOf[token] ?? 0;
  // Who does it is not among those it is done to.
  const agent = (seen: Seen): boolean =>
    seen.sentence === sentence &&
    seen.role === SUBJECT &&
    seen.clause === ctx.doc.clauseOf[token] &&
    ctx.role[token] !== SUBJECT;
  const fits = (draft: Draft, seen: Seen): boolean => accept(draft) && draft.members.length === 0 && !agent(seen);
  for (const reach of ctx.rules.front === undefined ? REACHES : FAR_REACHES) {
    const rows = recentRows(state, token, reach, fits);
    if (rows.length < 2) continue;
    const subjects = recentRows(state, token, reach, (draft, seen) => fits(draft, seen) && seen.role === SUBJECT);
    const chosen = rows.length === 2 ? rows : subjects.length === 2 ? subjects : [];
    return chosen.sort((a, b) => firstTold(state, a) - firstTold(state, b));
  }
  return [];
}

/** The entity made of these rows: made once. */
export function pair(state: State, rows: readonly number[]): number {
  const { book } = state;
  const members = [...new Set(rows)].sort((a, b) => a - b);
  const key = `pair:${members.join(',')}`;
  const known = book.byKey.get(key);
  if (known !== undefined) return known;
  const drafts = members.map((row) => draftOf(book, row));
  const country = drafts.every((d) => d.country === drafts[0]?.country) ? (drafts[0]?.country ?? '') : '';
  const ordered_ = [...new Set(rows)].map((row) => draftOf(book, row).name);
  const row = addDraft(book, {
    kind: 'group',
    name: ordered_.length === 2 ? `${ordered_[0]} ${state.ctx.rules.andWord} ${ordered_[1]}` : ordered_.join(', '),
    country,
    number: 'plur',
    gender: drafts.every((d) => d.gender === 'fem') ? 'fem' : 'masc',
    members,
    rule: 'two or more together',
  });
  book.byKey.set(key, row);
  return row;
}

/** `gazda`, `oaspetele`: who is at home where the meeting is, and who is not. */
export function hostOrGuest(state: State, i: number): void {
  const { ctx } = state;
  const part = ctx.rules.hosts.get(folded(ctx, i));
  if (part === undefined) return;
  const country = lastPlaceCountry(state, i);
  const persons = recentRows(state, i, 12, (draft) => draft.kind === 'person' && draft.number === 'sing');
  const fits = persons.filter((row) => {
    const of = draftOf(state.book, row).country;
    return of !== '' && country !== '' && (of === country) === (part === 'host');
  });
  const subject = fits.at(-1);
  if (subject === undefined) return;
  see(state, subject, { first: i, end: i + 1, head: i, form: 'description', rule: part });
}

/** Sentences back, narrowest first. */
const REACHES: readonly number[] = [0, 1, 2, 4];
const FAR_REACHES: readonly number[] = [...REACHES, 6];

/** Mentions looked back over for the order in which two were told. */
export const FAR = 120;
