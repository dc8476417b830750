/** Institutions spoken of by a common noun: the state's own, one told before, or one of its own words. */
import { addDraft, type Draft, type DraftMention, draftOf, keyed, mentionOf } from './book.js';
import { folded, isCapital, POS, splitKey } from './context.js';
import { recentRows, type Seen, type State, see } from './discourse.js';
import { nameAfter } from './name-after.js';
import type { Named } from './named.js';
import { seatOf } from './owners.js';
import type { Phrase } from './phrases.js';
import { ownerOf } from './roles.js';
import { contextCountry } from './scene.js';
import { readTitle } from './titles.js';
import { nominativeOf } from './wording.js';

/** The entity of a common noun inside a title: `ministerului`, `companiei`, `președintelui`; -1 if nothing fits. */
export function bodyNoun(state: State, token: number): number {
  const inner = state.phraseAt.get(token);
  if (inner !== undefined) state.resolve(inner);
  const known = state.whoAt[token] as number;
  if (known >= 0) return known;
  const republic = state.ctx.rules.nouns.get(folded(state.ctx, token))?.find((f) => f.noun.family === 'republic');
  if (republic !== undefined) {
    const country = contextCountry(state, token);
    return country === '' ? -1 : keyed(state.ctx, state.book, `country:${country}`);
  }
  const noun = state.ctx.rules.nouns.get(folded(state.ctx, token))?.find((f) => f.noun.class === 'institution')?.noun;
  if (noun === undefined) return -1;
  const found = findBody(state, token, noun.family, noun.base, noun.sector, '');
  if (found >= 0 || state.ctx.rules.front === undefined || !state.ctx.rules.stateBodies.has(noun.family)) return found;
  // `opposition leader`: the body has no phrase of its own.
  const country = contextCountry(state, token);
  return country === '' ? -1 : keyed(state.ctx, state.book, `country:${country}`);
}

export function resolveInstitution(state: State, rowOf: Int32Array, phrase: Phrase): void {
  const { ctx, book } = state;
  const { noun } = phrase;
  if (ctx.rules.thingPhrases?.get(noun.base)?.has(folded(ctx, phrase.head + 1))) return;
  if (phrase.number === 'plur' && THINGS_IN_PLURAL.has(noun.family)) return;
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  const capital =
    isCapital(ctx.doc.forms[phrase.head]) &&
    phrase.head !== ctx.doc.sentences.first[ctx.doc.sentenceOf[phrase.head] ?? 0];
  const seat = phrase.body !== null && phrase.body.named >= 0 ? seatOf(state.index, phrase.body) : '';
  const country = phrase.countries[0] ?? '';
  if (
    (noun.family === 'government' || noun.family === 'regime') &&
    country !== '' &&
    country !== ctx.rules.home &&
    phrase.end > phrase.head + 2 &&
    seat === ''
  ) {
    see(state, keyed(ctx, book, `country:${country}`), mentionOf(span, 'government by its seat'));
    return;
  }
  const fixed = ctx.rules.institutionPhrases?.get(noun.base)?.get(folded(ctx, phrase.head + 1));
  const court =
    fixed === undefined ? undefined : ctx.world.bodyOf(country || contextCountry(state, phrase.head), fixed);
  if (court !== undefined && phrase.definite) {
    see(state, keyed(ctx, book, `organization:${court}`), mentionOf(span, 'body called by a phrase of its own'));
    return;
  }
  // `blocul comunitar`: the words themselves are a name of the table
  const called = ctx.gazetteer.match(ctx.doc, phrase.head);
  const own = called?.entries.find((entry) => entry.form === 'name' && entry.key.startsWith('organization:'));
  if (called && own && called.end > phrase.head + 1 && called.end <= phrase.end) {
    see(state, keyed(ctx, book, own.key), mentionOf(span, 'noun phrase that is a name of its body'));
    return;
  }
  const apposed = apposedName(state, rowOf, phrase);
  if (apposed >= 0) {
    const draft = draftOf(book, apposed);
    if (draft.family === '') draft.family = noun.family;
    if (draft.sector === null) draft.sector = noun.sector;
    if (draft.country === '' && country !== '') draft.country = country;
    see(state, apposed, mentionOf(span, 'body called by a noun beside its name'));
    return;
  }
  const quoted = quotedName(state, rowOf, phrase);
  if (quoted >= 0) {
    if (draftOf(book, quoted).family === '') draftOf(book, quoted).family = noun.family;
    if (draftOf(book, quoted).sector === null) draftOf(book, quoted).sector = noun.sector;
    see(state, quoted, mentionOf(span, 'noun in front of the name of its body'));
    return;
  }
  if (phrase.body !== null && phrase.body.named >= 0 && !isOfBody(state, phrase.body.first)) {
    const row = rowOf[phrase.body.named] as number;
    if (row >= 0 && draftOf(book, row).kind === 'organization') {
      if (draftOf(book, row).family === '') draftOf(book, row).family = noun.family;
      // `the RIA Novosti news agency`: its head is the noun.
      if (ctx.rules.front !== undefined) see(state, row, mentionOf(span, 'noun beside the name of its body'));
      return;
    }
  }
  if (phrase.indefinite || (!phrase.definite && !capital)) return;
  const states = ctx.rules.stateBodies.has(noun.family);
  if (phrase.body !== null && (phrase.body.named >= 0 || phrase.body.noun >= 0) && !states) {
    const of = ownerOf(state.index, book, rowOf, phrase, (t) => bodyNoun(state, t));
    namedBody(state, phrase, of >= 0 ? draftOf(book, of).country : country);
    return;
  }
  if (states) stateBody(state, phrase, span, country, capital);
  else bodyToldBefore(state, phrase, span, country);
}

type Span = Omit<DraftMention, 'rule'>;

/** A body of which there are many: one told before, or one with words of its own. */
function bodyToldBefore(state: State, phrase: Phrase, span: Span, country: string): void {
  const { ctx, book } = state;
  const { noun } = phrase;
  // `the teachers' union`: words of its own in front.
  const own = ctx.rules.front !== undefined && phrase.first < phrase.head && country === '';
  // `organizațiile`: several are no single body told before.
  const several =
    ctx.rules.front === undefined &&
    (phrase.number === 'plur' ||
      ctx.rules.manyBodies.has(phrase.noun.base) ||
      (phrase.noun.sector === 'JRN' && phrase.end > phrase.head + 1));
  const known = own || several ? -1 : findBody(state, phrase.head, noun.family, noun.base, noun.sector, country);
  if (known >= 0) {
    // what has been called `compania` once is one
    const draft = draftOf(book, known);
    if (draft.family === '' && draft.sector === null && noun.sector === 'BUS') draft.family = noun.family;
    see(state, known, mentionOf(span, 'body told before'));
    return;
  }
  if (phrase.definite) namedBody(state, phrase, country);
}

/** A body that every state has: that of the state its words name, or the report is set in. */
function stateBody(state: State, phrase: Phrase, span: Span, country: string, capital: boolean): void {
  const { ctx, book } = state;
  const { noun } = phrase;
  const state_ = country || countryOfHolder(state, phrase) || contextCountry(state, phrase.head);
  const key = `body:${noun.family}:${state_}`;
  let row = book.byKey.get(key);
  if (row === undefined) {
    const listed = state_ === ctx.rules.home ? ctx.rules.homeBodies.get(noun.family) : undefined;
    if (listed !== undefined && ctx.world.organization(listed) !== undefined)
      row = keyed(ctx, book, `organization:${listed}`);
    else {
      row = addDraft(book, {
        kind: 'organization',
        name: nominativeOf(state, phrase),
        country: state_,
        sector: noun.sector,
        family: noun.family,
        rule: country === '' ? 'state body, country from the report' : 'state body',
      });
      if (country === '' && state_ !== '') draftOf(book, row).inferred.country = 'scene of the report';
    }
    book.byKey.set(key, row);
  }
  see(state, row, {
    first: span.first,
    end: span.end,
    head: span.head,
    form: capital || phrase.countries.length > 0 ? 'name' : 'description',
    rule: 'state body',
  });
}

/** `the shipyard, Hanil Marine, said`, `its operator, Canada's Northgate Copper,`: row of the body named, or -1. */
function apposedName(state: State, rowOf: Int32Array, phrase: Phrase): number {
  const { ctx, index } = state;
  if (!phrase.definite || ctx.doc.forms[phrase.end] !== ',') return -1;
  if (ctx.rules.front === undefined) return companyBehind(state, rowOf, phrase);
  let row = index.namedAt[phrase.end + 1] ?? -1;
  const owner = state.named[row];
  if (owner?.kind === 'country' && ctx.rules.front.possessives.has(folded(ctx, owner.end)))
    row = index.namedAt[owner.end + 1] ?? -1;
  const name = state.named[row];
  if (name?.kind !== 'organization' || !/^[,.;:)]$/.test(ctx.doc.forms[name.end] ?? '.')) return -1;
  return rowOf[row] as number;
}

/** `Compania de stat, Petrolux, a anunțat`: one body, where a verb in the singular follows the name between commas. */
function companyBehind({ ctx, index, named }: State, rowOf: Int32Array, phrase: Phrase): number {
  const row = index.namedAt[phrase.end + 1] ?? -1;
  const name = named[row];
  const opens = phrase.first === ctx.doc.sentences.first[ctx.doc.sentenceOf[phrase.first] ?? 0];
  if (!opens || phrase.oblique || phrase.number !== 'sing' || phrase.noun.sector !== 'BUS') return -1;
  if (name?.kind !== 'organization' || ctx.doc.forms[name.end] !== ',') return -1;
  const verb = ctx.doc.morph[ctx.doc.xpos[name.end + 1] ?? 0];
  const acts = ctx.doc.upos[name.end + 1] === POS.AUX || verb?.verbForm === 'fin';
  return acts && verb?.number !== 'plur' ? (rowOf[row] as number) : -1;
}

/** `Partidul „Alianța Verde”`: row of the body whose name in quotation marks is all that they hold, or -1. */
function quotedName(state: State, rowOf: Int32Array, { end, head }: Phrase): number {
  const { ctx, index } = state;
  if (ctx.rules.front !== undefined || end !== head + 1) return -1;
  const quote = ctx.doc.quotes[ctx.doc.quoteOf[end + 1] ?? -1];
  if (!quote?.closed || quote.first !== end + 1) return -1;
  const at = index.namedAt[end + 1] ?? -1;
  const name = state.named[at];
  return name?.kind === 'organization' && name.end === quote.end ? (rowOf[at] as number) : -1;
}

/** The name is a genitive or has a preposition: a body of it, not the body called so (`agenția BelTA`). */
function isOfBody(state: State, token: number): boolean {
  const { ctx } = state;
  return (
    ctx.doc.upos[token - 1] === POS.ADP ||
    ctx.rules.genitiveArticles.has(folded(ctx, token - 1)) ||
    ctx.rules.obliqueName(folded(ctx, token)) ||
    ctx.doc.morph[ctx.doc.xpos[token] ?? 0]?.case === 'oblique'
  );
}

/** Bodies that are but means where there are many: `rețelele sociale`, `fondurile europene`. */
const THINGS_IN_PLURAL: ReadonlySet<string> = new Set(['network', 'fund']);

/** Sectors of bodies of which there are many: a bare `compania` is any. */
const PRIVATE: ReadonlySet<string> = new Set(['BUS', 'CVL', 'MED', 'EDU']);

/** A body with words of its own (`spitalul orașului`, `fracțiunea sa`): kept apart, under its own words. */
function namedBody(state: State, phrase: Phrase, country: string): void {
  const { book } = state;
  const bare = phrase.end === phrase.head + 1 && !isCapital(state.ctx.doc.forms[phrase.head]);
  const owned = phrase.end === phrase.head + 1 ? ownerEnd(state, phrase) : phrase.end;
  const name =
    bare && owned === phrase.end && PRIVATE.has(phrase.noun.sector ?? '')
      ? phrase.noun.base
      : nominativeOf(state, { ...phrase, end: owned });
  const key = `phrase:${state.ctx.rules.stem(folded(state.ctx, phrase.head))}:${state.ctx.rules.plain(name)}`;
  const row =
    book.byKey.get(key) ??
    addDraft(book, {
      kind: 'organization',
      name,
      country,
      sector: phrase.noun.sector,
      family: phrase.noun.family,
      number: phrase.number === 'plur' ? 'plur' : 'sing',
      rule: 'body by a common noun',
    });
  book.byKey.set(key, row);
  const seated = phrase.body !== null && phrase.body.named >= 0 && state.named[phrase.body.named]?.kind === 'place';
  const capital = isCapital(state.ctx.doc.forms[phrase.head]) && phrase.end > phrase.head + 1;
  see(state, row, {
    first: phrase.first,
    end: phrase.end,
    head: phrase.head,
    form: capital || seated ? 'name' : 'description',
    rule: 'body by a common noun',
  });
}

/** `Biroul premierului israelian Ion Pop`: behind the title and the name of the person whose it is, else the phrase's end. */
function ownerEnd({ ctx, index }: State, { end }: Phrase): number {
  const title = ctx.rules.front === undefined ? readTitle(index, end) : null;
  if (title === null || !title.oblique || title.first !== end || title.number !== 'sing') return end;
  const name = nameAfter(index, title.end);
  return name !== null && !name.comma ? (index.named[name.row]?.end ?? title.end) : title.end;
}

/** `Guvernul președintelui Emmanuel Macron`: the state that whoever is named behind the body holds an office of. */
function countryOfHolder(state: State, { end }: Phrase): string {
  const { ctx, index } = state;
  const title = ctx.rules.front === undefined ? readTitle(index, end) : null;
  // `cabinetul lui X`
  if (title === null && ctx.rules.nameArticle !== '' && folded(ctx, end) === ctx.rules.nameArticle)
    return countryOfLeader(state, index.named[index.namedAt[end + 1] ?? -1]);
  if (title === null || !title.oblique || title.first !== end) return '';
  const name = nameAfter(index, title.end);
  return name === null || name.comma ? '' : countryOfLeader(state, index.named[name.row]);
}

/** The one state in which somebody of the name holds an office. */
function countryOfLeader({ ctx }: State, named: Named | undefined): string {
  if (named === undefined) return '';
  const words = ctx.doc.folded.slice(named.first, named.end).join(' ');
  const owners = new Set(ctx.world.holdersNamed(words, ctx.date).map(({ office }) => office.split('/')[0] ?? ''));
  const [owner = ''] = owners;
  return owners.size === 1 ? (ctx.world.country(owner)?.alpha3 ?? '') : '';
}

/** The nearest institution told before that the noun may mean. */
function findBody(
  state: State,
  token: number,
  family: string,
  word: string,
  sector: string | null,
  country: string,
): number {
  const { ctx } = state;
  const stem = ctx.rules.stem(ctx.rules.plain(word));
  const wide = ctx.rules.wideBodies.get(family);
  const any = wide?.includes('*') === true;
  const rows = recentRows(state, token, 1000, (draft, seen) => {
    // `sub coordonarea Parchetului`: the body that only directs is not `instituția`.
    // `sindicatele`, too, are none
    if (any && (isDirecting(state, seen) || isSeveral(state, draft))) return false;
    if (draft.kind !== 'organization' || (country !== '' && draft.country !== '' && draft.country !== country))
      return false;
    if (draft.sector === 'JRN' && family !== 'press') return false;
    // `instituția`: never `sindicatele`
    if (draft.number === 'plur') return false;
    // `publicația`, `ziarul`: never where people post.
    if (family === 'press' && isPlatform(state, draft) && !stemsOf(state, draft).has(stem)) return false;
    if (draft.family === family && family !== '') return true;
    if (stemsOf(state, draft).has(stem)) return true;
    if (wide === undefined) return draft.family === '' && draft.sector !== null && draft.sector === sector;
    return (
      wide.includes('*') ||
      wide.includes(draft.family) ||
      (draft.sector !== null && wide.includes(draft.sector)) ||
      wide.includes(groupOf(state, draft)) ||
      (draft.sector === null && wide.includes('?') && !isPhrase(state, draft))
    );
  });
  return rows.at(-1) ?? -1;
}

/** `Corpul de Control al Ministerului`: made of common words, and no firm. */
function isPhrase({ ctx }: State, { name }: Draft): boolean {
  const words = name.split(' ').map(ctx.rules.plain);
  return words.some(
    (word) => ctx.rules.genitiveArticles.has(word) || word === ctx.rules.of || word === ctx.rules.forWord,
  );
}

/** `sindicatele` */
function isSeveral({ ctx }: State, { name }: Draft): boolean {
  const forms = ctx.rules.nouns.get(ctx.rules.plain(name)) ?? [];
  return forms.length > 0 && forms.every((form) => form.number === 'plur');
}

function isDirecting({ ctx }: State, { token, clause }: Seen): boolean {
  const { directing } = ctx.rules;
  if (directing === undefined) return false;
  return directing.has(folded(ctx, token - 1)) || directing.has(ctx.doc.clauses[clause]?.lemma ?? '');
}

function isPlatform({ ctx }: State, { world }: Draft): boolean {
  return world?.startsWith('outlet:') === true && ctx.world.outlet(splitKey(world)[1])?.kind === 'platform';
}

/** PLOVER group of an organization of the world table, '' for others. */
function groupOf(state: State, draft: Draft): string {
  return draft.world?.startsWith('organization:')
    ? (state.ctx.world.organization(splitKey(draft.world)[1])?.group ?? '-')
    : '-';
}

/** Stems of the words of an entity's name, made once for each name. */
function stemsOf(state: State, draft: Draft): ReadonlySet<string> {
  const known = state.stems.get(draft.name);
  if (known !== undefined) return known;
  const made = new Set(draft.name.split(' ').map((w) => state.ctx.rules.stem(state.ctx.rules.plain(w))));
  state.stems.set(draft.name, made);
  return made;
}
