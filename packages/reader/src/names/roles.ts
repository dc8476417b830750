/** Titles given to persons: role, state and sector; and whether a title may mean a person already known. */
import { addDraft, type Book, type Draft, draftOf, keyed } from './book.js';
import { type Context, splitKey } from './context.js';
import type { Index } from './name-index.js';
import { countryOfKey } from './organizations.js';
import { seatOf } from './owners.js';
import type { Phrase } from './phrases.js';
import type { Title } from './titles.js';

/** Titles kept of one person: a text that repeats one without end must not cost more with each. */
const MOST_TITLES = 32;

/** Notes that the person has the title. `of` is an entity row or -1. */
export function giveTitle(
  ctx: Context,
  draft: Draft,
  title: Title,
  of: number,
  country: string,
  span: { first: number; end: number } = title,
): void {
  if (draft.titles.length < MOST_TITLES) draft.titles.push({ title, of, first: span.first, end: span.end });
  if (draft.gender === '' && (title.gender === 'fem' || title.noun.feminine !== '')) {
    draft.gender = title.gender === 'fem' ? 'fem' : ctx.rules.epicene.has(title.noun.family) ? '' : 'masc';
  }
  if (title.gender === 'fem' && draft.world === null) draft.gender = 'fem';
  if (draft.country === '' && country !== '' && !(draft.stateless && title.countries.length === 0)) {
    draft.country = country;
    if (title.countries.length === 0) draft.inferred.country = 'role';
  }
  if (draft.sector === null && !title.former) draft.sector = title.sector;
}

/** Entity row of what the title is of: the institution if it is named, else the state; -1 if the words don't say. */
export function ownerOf(
  index: Index,
  book: Book,
  rowOf: Int32Array,
  phrase: Pick<Phrase, 'countries' | 'body'>,
  resolveNoun: (token: number) => number,
): number {
  const { ctx } = index;
  const { body, countries } = phrase;
  if (body !== null) {
    if (body.named >= 0) {
      const state = countries.length > 0 ? '' : seatOf(index, body);
      if (state !== '' && body.key?.startsWith('place:')) return keyed(ctx, book, `country:${state}`);
      return rowOf[body.named] as number;
    }
    if (body.see !== undefined) return seeOf(index, book, body.see, body);
    if (body.key !== null)
      return ctx.world.organization(splitKey(body.key)[1]) === undefined ? -1 : keyed(ctx, book, body.key);
    if (body.noun >= 0) {
      const row = resolveNoun(body.noun);
      if (row >= 0) return row;
    }
  }
  const country = countries[0];
  return country === undefined ? -1 : keyed(ctx, book, `country:${country}`);
}

/** The see of a clergyman, told by its places: `Mitropolia Ardealului`. */
function seeOf(index: Index, book: Book, see: string, { first, end }: { first: number; end: number }): number {
  const { ctx } = index;
  const name = `${see} ${ctx.doc.text.slice(ctx.doc.start[first], ctx.doc.stop[end - 1])}`;
  const key = `see:${ctx.rules.plain(name)}`;
  const place = index.named[index.namedAt[first] ?? -1]?.key ?? '';
  // `Moldova` may be the state or the region: only a place tells where it lies.
  const country = place.startsWith('country:') ? '' : countryOfKey(ctx, place);
  const row =
    book.byKey.get(key) ?? addDraft(book, { kind: 'organization', name, country, sector: 'REL', rule: 'see' });
  book.byKey.set(key, row);
  return row;
}

/** Alpha-3 the phrase speaks of by adjective, seat or the body's own state; '' if none. */
export function countryOf(ctx: Context, book: Book, phrase: Pick<Phrase, 'countries' | 'body'>, of: number): string {
  const first = phrase.countries[0];
  if (first !== undefined) return first;
  if (of >= 0) return draftOf(book, of).country;
  return phrase.body?.key == null ? '' : countryOfKey(ctx, phrase.body.key);
}

const SAME = 10;
const COVERED = 6;
const WIDER = 5;
const OPEN = 2;

/** Both offices have words of their own behind the noun, and none in common. */
function qualifiedApart(one: Title, other: Title): boolean {
  const own = one.title.split(' ').slice(1);
  const others = other.title.split(' ').slice(1);
  const alike = one.title.split(' ')[0] === other.title.split(' ')[0];
  return alike && own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word));
}

/** How well a title fits a person: 0 not at all, 2 nothing against it, 10 the very office. */
export function fit(ctx: Context, book: Book, draft: Draft, title: Title, country: string, body: number): number {
  if (draft.kind !== 'person' || draft.number !== title.number) return 0;
  if (title.gender === 'fem' && draft.gender === 'masc') return 0;
  if (country !== '' && draft.country !== '' && country !== draft.country) return 0;
  const named =
    draft.mentions.slice(0, MOST_TITLES).some((m) => m.form === 'name') ||
    draft.rule.startsWith('tagger') ||
    draft.world !== null;
  let best = 0;
  for (const known of draft.titles) {
    if (known.title.noun.family === 'mister') continue;
    if (known.title.family === title.family || sameMinister(known.title, title)) {
      if (title.former !== known.title.former && !title.former) continue;
      // `președintele X` is the head of state before he is the president of a council.
      if (
        body >= 0 &&
        !title.whole &&
        known.of < 0 &&
        ctx.rules.offices.has(known.title.family) &&
        isOwnBody(book, body, draft)
      )
        continue;
      if (body >= 0 && known.of >= 0 && body !== known.of && !compatible(title, country)) continue;
      // `procurorul general` is not `procurorul șef al DNA`.
      if (body >= 0 && body !== known.of && qualifiedApart(known.title, title)) continue;
      // A former premier is rather who was called so than who is premier.
      best = Math.max(best, title.former && !known.title.former ? COVERED : SAME);
    } else if (body >= 0 && known.of === body && HEADS.has(title.noun.family)) best = Math.max(best, COVERED);
    else if (
      covers(title, known.title) ||
      (known.of >= 0 && title.noun.covers.includes(`*${draftOf(book, known.of).sector}`))
    )
      best = Math.max(best, COVERED);
    else if (title.noun.covers.includes('*') || crafts(title, known.title)) best = Math.max(best, OPEN);
    else if (covers(known.title, title) && draft.titles.every((t) => t.title.noun.covers.length > 0))
      best = Math.max(best, WIDER);
  }
  const plain = draft.titles.every((t) => t.title.noun.family === 'mister');
  if (best < SAME && (!named || title.open)) return 0;
  if (
    best <= OPEN &&
    title.gender === 'masc' &&
    draft.gender === 'fem' &&
    !ctx.rules.epicenePlain.has(title.noun.family)
  )
    return 0;
  // Whom the report calls `ministra` is not `diplomatul` next.
  if (title.gender === 'masc' && draft.gender === 'fem' && best < SAME && isFeminine(draft)) return 0;
  // `profesoara`, whom nobody names, is not `profesorul` next.
  const unnamed = !draft.named && isFeminine(draft) && !ctx.rules.epicene.has(title.noun.family);
  if (title.gender === 'masc' && draft.gender === 'fem' && unnamed) return 0;
  // An official is called by the office, not `bărbatul`.
  if (best === OPEN && title.noun.covers.includes('*') && draft.titles.some((t) => OFFICIALS.has(t.title.sector ?? '')))
    return 0;
  if (best === 0 && plain) return OPEN;
  if (
    best > 0 &&
    title.gender === 'masc' &&
    draft.gender === 'fem' &&
    title.noun.feminine === '' &&
    !ctx.rules.epicene.has(title.noun.family) &&
    best < SAME
  )
    return 0;
  return best;
}

function isFeminine({ titles }: Draft): boolean {
  const told = titles.filter((t) => t.title.noun.family !== 'mister');
  return told.length > 0 && told.every((t) => t.title.gender === 'fem' && t.title.noun.feminine !== '');
}

/** A body that is no state, of which the person hasn't been told to be. */
function isOwnBody(book: Book, body: number, person: Draft): boolean {
  return draftOf(book, body).kind === 'organization' && !person.titles.some((t) => t.of === body);
}

/** A trade beside an office says nothing against one person having both. */
function crafts(title: Title, known: Title): boolean {
  return title.sector !== null && TRADES.has(title.sector) && (known.sector === null || !TRADES.has(known.sector));
}

/** Words for whoever is at the head of a body. */
export const HEADS: ReadonlySet<string> = new Set(['chief', 'leader']);
export const TRADES: ReadonlySet<string> = new Set(['CVL', 'AGR', 'BUS', 'MED', 'EDU']);

/** Sectors of those who hold an office. */
const OFFICIALS: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'IGO']);

/** A bare `ministrul` may be any minister. */
function sameMinister(a: Title, b: Title): boolean {
  if (a.noun.family !== b.noun.family) return false;
  return a.family === a.noun.family || b.family === b.noun.family;
}

function compatible(title: Title, country: string): boolean {
  return country !== '' && title.body === null;
}

function covers(wide: Title, narrow: Title): boolean {
  return wide.noun.covers.some((c) =>
    c.startsWith('*') ? c.slice(1) === narrow.sector : c === narrow.noun.family || c === narrow.family,
  );
}

/** The holder of the office on the day of the report, as an entity; -1 where the table doesn't know. */
export function holderOf(ctx: Context, book: Book, title: Title, owner: string): number {
  const kind = ctx.rules.offices.get(title.family) ?? (ctx.rules.leaders.has(title.family) ? 'leader' : undefined);
  if (kind === undefined || owner === '' || title.former || title.acting || title.number === 'plur') return -1;
  const office = ctx.officeOf(owner, kind);
  const holder = office === null ? undefined : ctx.world.holder(office, ctx.date);
  if (holder === undefined || (title.gender === 'fem' && holder.gender === 'masc')) return -1;
  const key = `person:${holder.wikidata ?? holder.name}`;
  const known = book.byKey.get(key) ?? book.byKey.get(`name:${holder.name}`);
  if (known !== undefined) return known;
  const country = ctx.world.country(owner)?.alpha3 ?? '';
  const row = addDraft(book, {
    kind: 'person',
    name: holder.spellings?.[ctx.rules.spelling ?? ''] ?? holder.name,
    country,
    sector: 'GOV',
    gender: holder.gender,
    rule: 'world office-holder',
  });
  draftOf(book, row).world = holder.wikidata === null ? null : key;
  draftOf(book, row).inferred.name = `world: ${holder.office} on the date of the report`;
  book.byKey.set(key, row);
  return row;
}
