/** Who has been spoken of so far, nearest last, and the choice of an antecedent among them. */
import { type Book, type Draft, type DraftMention, draftOf, mention } from './book.js';
import { type Context, NO_ROLE, OBLIQUE, roleOf, SUBJECT } from './context.js';
import type { Index } from './name-index.js';
import type { Named } from './named.js';
import type { Phrase } from './phrases.js';
import type { Title } from './titles.js';

export interface Seen {
  readonly row: number;
  readonly token: number;
  readonly sentence: number;
  readonly role: number;
  readonly clause: number;
  /** First token of the quotation that stands apart, or -1. */
  readonly apart: number;
  readonly form: DraftMention['form'];
  /** Named or described two at a time: `doi angajați`. */
  readonly count: number;
}

/** Where the report is set. */
export interface Setting {
  readonly ctx: Context;
  readonly index: Index;
  readonly scene: Scene;
}

/** A title joined to a person's name. */
export interface Joined {
  readonly head: number;
  readonly row: number;
  readonly title: Title;
  /** Row of the named body it is of, or -1; alpha-3 that its words give, or ''. */
  readonly of: number;
  readonly country: string;
}

export interface State extends Setting {
  readonly book: Book;
  readonly named: readonly Named[];
  readonly seen: Seen[];
  /** Per clause: drafts that are its subject. */
  readonly subjects: number[][];
  /** Draft row that a token stands for as head of a mention, -1 if none. */
  readonly whoAt: Int32Array;
  /** Person whose title the token stands in, joined to the name; -1 elsewhere. */
  readonly titleOver: Int32Array;
  /** Titles joined to names, in text order. */
  readonly joined: readonly Joined[];
  /** Persons with an office that serves another's, anywhere in the report. */
  readonly servants: ReadonlySet<number>;
  /** Phrases by head token, and the heads of those already told. */
  readonly phraseAt: ReadonlyMap<number, Phrase>;
  readonly told: Set<number>;
  /** Heads of offices told of as such. */
  readonly vacant: Set<number>;
  /** Resolves a phrase inside another one first. */
  readonly resolve: (phrase: Phrase) => void;
  /** Token where a person is first told, -1 so far. */
  readonly firstPerson: { token: number };
  /** Name → stems of its words. */
  readonly stems: Map<string, ReadonlySet<string>>;
}

/** Tokens that speak of a state, and its alpha-3, in text order. */
export interface Scene {
  readonly tokens: readonly number[];
  readonly countries: readonly string[];
}

/** Antecedents further back than this are not looked at: keeps reading linear and guesses near. */
const LOOKBACK = 60;

/** @param title Head of a title joined to the name: its function is the name's where the name has none. */
export function see(state: State, row: number, value: DraftMention, count = 0, title = -1): void {
  const { ctx } = state;
  mention(state.book, row, value);
  if ((state.whoAt[value.head] as number) < 0 || value.form === 'name') state.whoAt[value.head] = row;
  if (value.form === 'name' && (state.whoAt[value.first] as number) < 0) state.whoAt[value.first] = row;
  if (
    draftOf(state.book, row).kind === 'person' &&
    (state.firstPerson.token < 0 || value.head < state.firstPerson.token)
  )
    state.firstPerson.token = value.head;
  const own = roleOf(ctx, value.first, value.end, value.head);
  const [told, clause] = own[0] === NO_ROLE && title >= 0 ? roleOf(ctx, title, title + 1, title) : own;
  // `Avocatul lui, X, dezminte`: where no clause was found, who opens the sentence is its subject.
  const lead = title >= 0 ? title : value.form === 'pronoun' ? -1 : value.first;
  const apposed = ctx.doc.forms[value.end] === ',';
  const opens = apposed && lead >= 0 && lead === ctx.doc.sentences.first[ctx.doc.sentenceOf[lead] ?? 0];
  const role = told === NO_ROLE && opens ? SUBJECT : told;
  state.seen.push({
    row,
    token: value.head,
    sentence: ctx.doc.sentenceOf[value.head] ?? 0,
    role,
    clause,
    apart: ctx.apart[value.head] ?? -1,
    form: value.form,
    count,
  });
}

export interface Wanted {
  readonly token: number;
  readonly number: 'sing' | 'plur' | '';
  readonly gender: 'masc' | 'fem' | '';
  /** Sentences back. */
  readonly reach: number;
  readonly role: number;
  /** Later mentions count for more than subjects: demonstratives. */
  readonly near: boolean;
  readonly exclude: readonly number[];
  readonly accept: (draft: Draft, seen: Seen) => boolean;
  /** What else speaks for a mention, or against it. */
  readonly weigh?: (seen: Seen) => number;
}

/** The best antecedent, or -1. `margin` below which two different candidates are too close to choose. */
export function antecedent(state: State, wanted: Wanted, margin = 0): number {
  const { ctx, seen, book } = state;
  const sentence = ctx.doc.sentenceOf[wanted.token] ?? 0;
  const apart = ctx.apart[wanted.token] ?? -1;
  let best = -1;
  let top = -Infinity;
  let second = -Infinity;
  let looked = 0;
  for (let k = seen.length - 1; k >= 0 && looked < LOOKBACK; k--, looked++) {
    const one = seen[k] as Seen;
    if (one.token >= wanted.token) continue;
    const distance = sentence - one.sentence;
    if (distance > wanted.reach) break;
    if (wanted.exclude.includes(one.row) || ctx.aside[one.token] === 1) continue;
    const draft = draftOf(book, one.row);
    if (!agrees(draft, wanted.number, wanted.gender) || !wanted.accept(draft, one)) continue;
    const role = one.role === SUBJECT ? (wanted.near ? 1 : 4) : one.role === OBLIQUE ? 1 : one.role === 0 ? 1 : 2;
    const parallel = one.role === wanted.role && wanted.role !== 0 ? 1.5 : 0;
    const gap = Math.min(3, (wanted.token - one.token) / (wanted.near ? 8 : 25));
    const kind = draft.kind === 'person' ? (draft.named ? 2 : wanted.near ? 1.5 : 0.5) : 0;
    const score =
      -3 * distance + role + parallel - gap + kind - (one.apart === apart ? 0 : 3) + (wanted.weigh?.(one) ?? 0);
    if (one.row === best) {
      top = Math.max(top, score);
    } else if (score > top) {
      second = top;
      top = score;
      best = one.row;
    } else second = Math.max(second, score);
  }
  return best >= 0 && top - second < margin ? -1 : best;
}

export function agrees(draft: Draft, number: string, gender: string): boolean {
  if (number !== '' && draft.number !== number) return false;
  return (
    gender === '' ||
    draft.gender === '' ||
    draft.gender === gender ||
    draft.kind === 'organization' ||
    draft.kind === 'country'
  );
}

/** Distinct rows spoken of within `reach` sentences before the token, in the order they were first told in that stretch. */
export function recentRows(
  state: State,
  token: number,
  reach: number,
  accept: (draft: Draft, seen: Seen) => boolean,
): number[] {
  const sentence = state.ctx.doc.sentenceOf[token] ?? 0;
  const rows: number[] = [];
  for (let k = state.seen.length - 1, looked = 0; k >= 0 && looked < LOOKBACK; k--, looked++) {
    const one = state.seen[k] as Seen;
    if (one.token >= token) continue;
    if (sentence - one.sentence > reach) break;
    if (!accept(draftOf(state.book, one.row), one)) continue;
    const at = rows.indexOf(one.row);
    if (at >= 0) rows.splice(at, 1);
    rows.unshift(one.row);
  }
  return rows;
}

export function isAgent(draft: Draft): boolean {
  return draft.kind !== 'place' && draft.kind !== 'facility';
}

export function refer(
  state: State,
  row: number,
  first: number,
  end: number,
  rule: string,
  gender: '' | 'masc' | 'fem' = '',
): true {
  const draft = draftOf(state.book, row);
  if (gender !== '' && draft.gender === '' && draft.kind === 'person') draft.gender = gender;
  see(state, row, { first, end, head: first, form: 'pronoun', rule });
  return true;
}
