/** Which person already told, or told further on, a title standing alone means. */
import { type Draft, draftOf } from './book.js';
import { folded, nounForms, OBJECT, SUBJECT, splitKey } from './context.js';
import { antecedent, type Joined, type Seen, type State } from './discourse.js';
import type { Phrase } from './phrases.js';
import { fit, giveTitle, HEADS, holderOf, TRADES } from './roles.js';
import { isStranger, lastSeen, newcomer, OPEN_REACH } from './strangers.js';
import type { Title } from './titles.js';
import { isFresh } from './vacant.js';

export function knownPerson(state: State, phrase: Phrase, of: number, country: string): number {
  const { ctx, book } = state;
  const title = phrase.title;
  if (title === null) return -1;
  const fits = new Map<number, number>();
  const score = (draft: Draft, row: number): number => {
    const known = fits.get(row);
    if (known !== undefined) return known;
    const value = isOtherRank(state, draft, title) ? 0 : fit(ctx, book, draft, title, country, of);
    const sure = value > 2 && country !== '' && draft.country === country ? value + 1 : value;
    fits.set(row, sure);
    return sure;
  };
  const owner = officeOwner(state, phrase, of, country);
  const holder = owner === '' ? -1 : holderOf(ctx, book, title, owner);
  if (holder >= 0 && draftOf(book, holder).named) return holder;
  const object = ctx.role[phrase.head] === OBJECT || folded(ctx, phrase.first - 1) === ctx.rules.objectMarker;
  const beside = object ? sameClause(state, phrase) : [];
  for (const least of [11, 10, 7, 5]) {
    const row = antecedent(state, {
      token: phrase.head,
      number: '',
      gender: '',
      reach: 1000,
      role: SUBJECT,
      near: false,
      // `X terorizează și pe șeful de post`: of a wider title somebody else is meant beside him.
      exclude: least < 10 ? beside : [],
      accept: (draft, seen) => score(draft, seen.row) >= least,
    });
    if (row < 0) continue;
    // `Ambasadorul Rusiei …, diplomatul`: the unnamed one told after him.
    const nearer = least < 10 ? newcomer(state, phrase, title, lastSeen(state, row, phrase.head)) : -1;
    return nearer >= 0 ? nearer : row;
  }
  const told = oftenTold(state, (draft, row) => draft.mentions.length > 0 && score(draft, row) >= 10);
  if (told >= 0) return told;
  const stranger = newcomer(state, phrase, title, -1);
  if (stranger >= 0) return stranger;
  const later = toldLater(state, phrase, of, country);
  const sentence = ctx.doc.sentenceOf[phrase.head] ?? 0;
  const subjects = new Set<number>();
  for (let k = state.seen.length - 1; k >= 0 && k > state.seen.length - 60; k--) {
    const one = state.seen[k] as Seen;
    if (sentence - one.sentence > OPEN_REACH) break;
    if (
      one.role === SUBJECT ||
      (one.role !== OBJECT && draftOf(book, one.row).titles.length === 0 && sole(state, one.row))
    )
      subjects.add(one.row);
  }
  const open = antecedent(
    state,
    {
      token: phrase.head,
      number: 'sing',
      gender: title.gender === 'fem' ? 'fem' : '',
      reach: OPEN_REACH,
      role: SUBJECT,
      near: false,
      exclude: sameClause(state, phrase),
      accept: (draft, seen) =>
        score(draft, seen.row) === 2 &&
        (country !== '' || title.sector === null || TRADES.has(title.sector) || subjects.has(seen.row)) &&
        !(country !== '' && draft.country === '' && !mayBeFrom(state, draft, country)),
    },
    1,
  );
  if (
    open >= 0 &&
    !(HEAD_FAMILIES.has(title.family) && servesAnother(state, open)) &&
    !isFresh(ctx, phrase) &&
    !ctx.rules.parts.has(title.noun.family) &&
    !isStranger(state, phrase, title, open) &&
    !unique(state, phrase) &&
    !ctx.rules.cited.test(folded(ctx, phrase.head + 1)) &&
    !owned(state, phrase) &&
    (phrase.body === null || title.whole || phrase.countries.length > 0)
  ) {
    giveTitle(ctx, draftOf(book, open), title, of, country);
    draftOf(book, open).inferred.role = 'nearest person nothing speaks against';
    return open;
  }
  if (later >= 0) return later;
  return holder;
}

/** Where ranks stand in front: `the vice president` is nobody told as president only, and the other way round. */
function isOtherRank({ ctx: { rules } }: State, draft: Draft, title: Title): boolean {
  if (rules.front === undefined || draft.titles.length === 0) return false;
  const rank = (family: string): string => family.split(':').find((word) => rules.rankWords?.has(word)) ?? '';
  const own = rank(title.family);
  const same = draft.titles.filter((one) => one.title.noun.family === title.noun.family);
  if (same.length === 0) return own !== '';
  return !same.some((one) => rank(one.title.family) === own);
}

/** Offices that have spokesmen and advisers. */
const HEAD_FAMILIES: ReadonlySet<string> = new Set(['president', 'prime-minister', 'monarch', 'mayor']);
/** Who speaks or works for another. */
const SERVANTS: ReadonlySet<string> = new Set(['spokesperson', 'adviser', 'lawyer', 'secretary', 'assistant']);

/** `președintele`, says his spokesman, whom the report calls so here or further on. */
function servesAnother(state: State, row: number): boolean {
  return state.servants.has(row) || draftOf(state.book, row).titles.some(({ title }) => serves(title));
}

/** Persons who have such an office anywhere in the report. */
export function servantsOf(joined: readonly Joined[]): ReadonlySet<number> {
  return new Set(joined.filter(({ title }) => serves(title)).map(({ row }) => row));
}

function serves(title: Title): boolean {
  return SERVANTS.has(title.noun.family) && !title.former;
}

/** The state or organization whose table of office-holders answers: never the state for an office of one of its bodies. */
function officeOwner(state: State, phrase: Phrase, of: number, country: string): string {
  const body = of < 0 ? null : draftOf(state.book, of);
  if (phrase.title?.partly === true) return '';
  if (body?.kind === 'organization' && phrase.title?.whole !== true) {
    if (body.world?.startsWith('organization:')) return splitKey(body.world)[1];
    return body.world?.startsWith('seat:') ? country : '';
  }
  // `liderul de la Odesa`: who leads a town that is no capital leads no state.
  if (body?.kind === 'place' && phrase.countries.length === 0) return '';
  if (phrase.body === null || phrase.title?.whole === true) return country;
  const { noun } = phrase.body;
  if (noun >= 0 && nounForms(state.ctx, noun).some((f) => f.noun.class === 'institution')) return '';
  return body === null && phrase.countries.length === 0 ? '' : country;
}

/** Titles of persons named further on that are looked through. */
const MOST_LATER = 60;

/** A headline's `șeful DNA` whom the text names below: the same office of the same body or state. */
function toldLater(state: State, phrase: Phrase, of: number, country: string): number {
  const title = phrase.title;
  if (title === null) return -1;
  if (of < 0 && country === '') return soleHolder(state, phrase, title);
  const from = firstAfter(state.joined, phrase.head);
  for (let k = from; k < state.joined.length && k < from + MOST_LATER; k++) {
    const one = state.joined[k] as Joined;
    const same = one.title.family === title.family || (HEADS.has(title.noun.family) && of >= 0 && one.of === of);
    const open = state.ctx.rules.front !== undefined && one.of < 0 && one.country === '';
    if (same && (open || (of >= 0 && one.of >= 0 ? one.of === of : one.country !== '' && one.country === country)))
      return one.row;
  }
  return -1;
}

/** Sentences that lead to a report. */
const LEADS = 2;
/** Tokens from a bare office in the lead to whoever holds it. */
const NAMED_SOON = 150;

/** `Prefecta cere …` in the title or the first sentence: the only one whom the report names by that office, soon after. */
function soleHolder(state: State, phrase: Phrase, title: Title): number {
  const { doc } = state.ctx;
  const bare = phrase.body === null && phrase.owner < 0 && !phrase.indefinite && title.family === title.noun.family;
  if (!bare || title.former || !HOLDERS.has(title.family) || (doc.sentenceOf[phrase.head] ?? LEADS) >= LEADS) return -1;
  const [one, ...others] = state.joined.filter(({ title: held }) => held.noun.family === title.family);
  if (!one || one.title.former || one.head <= phrase.head || one.head - phrase.head > NAMED_SOON) return -1;
  return others.every(({ row }) => row === one.row) ? one.row : -1;
}

/** Offices of which a report on one seldom means another. */
const HOLDERS: ReadonlySet<string> = new Set([
  'prefect',
  'subprefect',
  'mayor',
  'vice-mayor',
  'governor',
  'minister',
  'prime-minister',
]);

/** First row of the titles behind the token. */
function firstAfter(joined: readonly Joined[], token: number): number {
  let low = 0;
  let high = joined.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joined[middle] as Joined).head <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Persons looked through when nobody near fits. */
export const MOST_PERSONS = 200;

/** The latest person of the report that fits, near or not. */
function oftenTold(state: State, accept: (draft: Draft, row: number) => boolean): number {
  const { drafts } = state.book;
  for (let row = drafts.length - 1, looked = 0; row >= 0 && looked < MOST_PERSONS; row--) {
    const draft = drafts[row] as Draft;
    if (draft.kind !== 'person') continue;
    looked++;
    if (accept(draft, row)) return row;
  }
  return -1;
}

/** A person of a known family of names is not made the leader of another state by nearness. */
function mayBeFrom(state: State, draft: Draft, country: string): boolean {
  const origin = state.ctx.rules.nameOrigin(state.ctx.rules.plain(draft.name));
  return origin.length === 0 || origin.includes(country);
}

/** A minister with a portfolio of his own is someone else than a person never called a minister. */
function unique(state: State, phrase: Phrase): boolean {
  const title = phrase.title;
  if (title === null) return true;
  const portfolio =
    title.noun.family === 'minister' &&
    (title.family.includes(':') || state.ctx.rules.portfolioFamilies.has(title.family));
  return portfolio || state.ctx.rules.counterpart.has(folded(state.ctx, phrase.head));
}

/** No other person has been told so far. */
function sole(state: State, row: number): boolean {
  let looked = 0;
  for (let k = state.seen.length - 1; k >= 0 && looked < 60; k--, looked++) {
    const one = state.seen[k] as Seen;
    if (one.row !== row && draftOf(state.book, one.row).kind === 'person') return false;
  }
  return true;
}

/** `avocatul lui`, `fratele său`: somebody of somebody, who is no one told before unless a role says so. */
function owned(state: State, phrase: Phrase): boolean {
  if (phrase.owner >= 0) return true;
  const { rules } = state.ctx;
  const isPossessive = (word: string): boolean =>
    rules.pronouns.get(word)?.some((p) => p.kind === 'possessive') === true;
  // `his lawyer`
  const outer = phrase.title?.outer ?? phrase.head;
  if (rules.front !== undefined && outer < phrase.head && isPossessive(folded(state.ctx, outer))) return true;
  const word = folded(state.ctx, phrase.end);
  return rules.feminineGenitive.has(word) || isPossessive(word);
}

function sameClause(state: State, phrase: Phrase): number[] {
  const { doc } = state.ctx;
  const clause = doc.clauseOf[phrase.head] ?? -1;
  if (clause < 0) return [];
  // `X spunea că președintele va respinge`: nobody says of himself what he is.
  const above = doc.clauses[clause]?.link === 'complement' ? (doc.clauses[clause]?.parent ?? -1) : -1;
  const speaker = doc.clauses[above]?.subject?.head ?? -1;
  const itself = speaker < 0 ? -1 : (state.whoAt[speaker] as number);
  const beside = state.seen
    .slice(-40)
    .filter((s) => s.clause === clause && s.sentence === doc.sentenceOf[phrase.head])
    .map((s) => s.row)
    .slice(-8);
  return itself < 0 ? beside : [...beside, itself];
}
