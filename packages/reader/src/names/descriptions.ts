/** Whom a description standing alone means: a person of that office, a body spoken of before, a group, a state, a source. */
import { addDraft, type Draft, draftOf, keyed } from './book.js';
import { type Context, folded, isCapital, POS, splitKey, SUBJECT } from './context.js';
import { agrees, antecedent, isAgent, recentRows, type Seen, see, type State } from './discourse.js';
import { contextCountry } from './scene.js';
import type { Phrase } from './phrases.js';
import { countryOf, fit, giveTitle, holderOf, ownerOf, TRADES } from './roles.js';
import { seatOf } from './tails.js';
import { isDefinite, type Title } from './titles.js';

/** Sentences back for a role that nothing but nearness ties to a person. */
const OPEN_REACH = 3;

export function resolvePhrase(state: State, rowOf: Int32Array, phrase: Phrase): void {
  if (state.told.has(phrase.head)) return;
  state.told.add(phrase.head);
  if (phrase.kind === 'title') return resolveTitle(state, rowOf, phrase);
  if (phrase.kind === 'kin') return resolveKin(state, phrase);
  if (phrase.kind === 'institution') return resolveInstitution(state, rowOf, phrase);
  if (phrase.kind === 'state') return resolveState(state, phrase);
  if (phrase.kind === 'capital') return resolveCapital(state, phrase);
  return resolveGroup(state, rowOf, phrase);
}

/** The entity of a common noun inside a title: `ministerului`, `companiei`, `președintelui`; -1 if nothing fits. */
export function bodyNoun(state: State, rowOf: Int32Array, token: number): number {
  const inner = state.phraseAt.get(token);
  if (inner !== undefined) resolvePhrase(state, rowOf, inner);
  const known = state.whoAt[token] as number;
  if (known >= 0) return known;
  const republic = state.ctx.rules.nouns.get(folded(state.ctx, token))?.find((f) => f.noun.family === 'republic');
  if (republic !== undefined) {
    const country = contextCountry(state, token);
    return country === '' ? -1 : keyed(state.ctx, state.book, `country:${country}`);
  }
  const noun = state.ctx.rules.nouns.get(folded(state.ctx, token))?.find((f) => f.noun.class === 'institution')?.noun;
  return noun === undefined ? -1 : findBody(state, token, noun.family, noun.base, noun.sector, '');
}

function resolveTitle(state: State, rowOf: Int32Array, phrase: Phrase): void {
  const { ctx, book } = state;
  const title = phrase.title;
  if (title === null) return;
  const of = ownerOf(state.index, book, rowOf, phrase, (t) => bodyNoun(state, rowOf, t));
  const country = countryOf(ctx, book, phrase, of);
  if (phrase.names.length > 0) {
    phrase.names.forEach((name, k) => {
      const row = rowOf[name] as number;
      if (row < 0) return;
      const own = phrase.countries.length > 1 && phrase.countries.length === phrase.names.length ? (phrase.countries[k] ?? country) : country;
      const ofRow = own !== country || (of < 0 && own !== '') ? keyed(ctx, book, `country:${own}`) : of;
      const office = ctx.rules.counterpart.has(folded(ctx, title.head)) ? officeOfPeer(state, row, title.head) : null;
      giveTitle(ctx, draftOf(book, row), office ?? title, ofRow, own !== '' ? own : title.former ? '' : implied(state, phrase), phrase);
      if (phrase.names.length === 1) {
        if ((state.whoAt[title.head] as number) < 0) state.whoAt[title.head] = row;
        state.titleOver.fill(row, title.head, title.end);
      }
    });
    return;
  }
  if (title.noun.family === 'mister') return;
  if (ctx.rules.counterpart.has(folded(ctx, title.head))) return resolveCounterpart(state, phrase, country);
  const definite = isDefinite(ctx, title);
  if (title.number === 'plur') return resolveGroup(state, rowOf, phrase);
  if (copulaRole(state, phrase, of, country)) return;
  const row = definite ? knownPerson(state, phrase, of, country) : -1;
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  if (row >= 0) {
    const draft = draftOf(book, row);
    if (!draft.titles.some((t) => t.title.family === title.family)) giveTitle(ctx, draft, title, of, country);
    see(state, row, { ...span, rule: 'role' });
    return;
  }
  if (!definite && !phrase.indefinite) return;
  const made = addDraft(book, {
    kind: phrase.indefinite && title.noun.family !== 'victim' && isVoice(state, phrase) ? 'source' : 'person',
    name: phrase.body !== null && phrase.body.named >= 0 ? words(state, phrase.first, phrase.end) : [title.title, ...nationWords(state, phrase)].join(' '),
    country,
    sector: title.sector,
    gender: title.gender,
    family: title.family,
    rule: 'role without a name',
  });
  draftOf(book, made).titles.push({ title, of, first: phrase.first, end: phrase.end });
  see(state, made, { ...span, rule: phrase.indefinite ? 'indefinite role' : 'role nobody named has' });
}

/** `omologul său (turc)`: another holder of the office of the person told last, of the state given. */
function resolveCounterpart(state: State, phrase: Phrase, country: string): void {
  const { ctx, book } = state;
  const own = peer(state, phrase.head);
  const office = own < 0 ? undefined : draftOf(book, own).titles.find((t) => t.title.sector === 'GOV');
  const next = ctx.rules.pronouns.get(folded(ctx, phrase.head + 1))?.some((p) => p.kind === 'possessive') === true;
  const span = { first: phrase.first, end: next ? Math.max(phrase.end, phrase.head + 2) : phrase.end, head: phrase.head, form: 'description' as const };
  const rows = recentRows(state, phrase.head, 1000, (draft, seen) =>
    seen.row !== own && draft.kind === 'person' && draft.number === 'sing' && (country === '' || draft.country === '' || draft.country === country) &&
    (office === undefined || draft.titles.some((t) => t.title.family === office.title.family)));
  const known = rows.at(-1);
  if (known !== undefined) {
    see(state, known, { ...span, rule: 'counterpart' });
    return;
  }
  const title = phrase.title;
  if (title === null) return;
  const made = addDraft(book, { kind: 'person', name: words(state, phrase.first, phrase.end), country, sector: 'GOV', gender: title.gender, family: 'counterpart', rule: 'counterpart without a name' });
  if (office === undefined) draftOf(book, made).titles.push({ title, of: country === '' ? -1 : keyed(ctx, book, `country:${country}`), first: phrase.first, end: phrase.end });
  if (office !== undefined) draftOf(book, made).titles.push({ ...office, of: country === '' ? -1 : keyed(ctx, book, `country:${country}`) });
  see(state, made, { ...span, rule: 'counterpart without a name' });
}

function officeOfPeer(state: State, row: number, token: number): Title | null {
  const own = peer(state, token);
  return own < 0 || own === row ? null : (draftOf(state.book, own).titles.find((t) => t.title.sector === 'GOV')?.title ?? null);
}

/** The office-holder told last before the token: whose counterpart is spoken of. */
function peer(state: State, token: number): number {
  return antecedent(state, { token, number: 'sing', gender: '', reach: 2, role: SUBJECT, near: false, exclude: [], accept: (draft) => draft.kind === 'person' && draft.titles.length > 0 });
}

/** `X este primar`, `a fost numit ministru`: the predicate noun is a role of the subject. */
function copulaRole(state: State, phrase: Phrase, of: number, country: string): boolean {
  const { ctx, book } = state;
  const clause = ctx.doc.clauses[ctx.doc.clauseOf[phrase.head] ?? -1];
  if (clause === undefined || !clause.copula || clause.verb !== phrase.head || clause.negated || phrase.title === null) return false;
  const row = clause.subject === null ? -1 : (state.whoAt[clause.subject.head] as number);
  if (row < 0 || draftOf(book, row).kind !== 'person') return row >= 0;
  giveTitle(ctx, draftOf(book, row), phrase.title, of, country);
  return true;
}

function knownPerson(state: State, phrase: Phrase, of: number, country: string): number {
  const { ctx, book } = state;
  const title = phrase.title;
  if (title === null) return -1;
  const fits = new Map<number, number>();
  const score = (draft: Draft, row: number): number => {
    const known = fits.get(row);
    if (known !== undefined) return known;
    const value = fit(ctx, book, draft, title, country, of);
    const sure = value > 2 && country !== '' && draft.country === country ? value + 1 : value;
    fits.set(row, sure);
    return sure;
  };
  const owner = country !== '' ? country : of >= 0 && draftOf(book, of).world?.startsWith('organization:') ? splitKey(draftOf(book, of).world as string)[1] : '';
  const holder = owner === '' ? -1 : holderOf(ctx, book, title, owner);
  if (holder >= 0 && draftOf(book, holder).mentions.some((m) => m.form === 'name')) return holder;
  for (const least of [11, 10, 7, 5]) {
    const row = antecedent(state, {
      token: phrase.head,
      number: '',
      gender: '',
      reach: 1000,
      role: SUBJECT,
      near: false,
      exclude: [],
      accept: (draft, seen) => score(draft, seen.row) >= least,
    });
    if (row >= 0) return row;
  }
  const told = oftenTold(state, (draft, row) => draft.mentions.length > 0 && score(draft, row) >= 10);
  if (told >= 0) return told;
  const later = oftenTold(state, (draft, row) => draft.mentions.length === 0 && draft.rule !== 'world office-holder' && score(draft, row) >= 10);
  const sentence = ctx.doc.sentenceOf[phrase.head] ?? 0;
  const subjects = new Set<number>();
  for (let k = state.seen.length - 1; k >= 0 && k > state.seen.length - 60; k--) {
    const one = state.seen[k] as Seen;
    if (sentence - one.sentence > OPEN_REACH) break;
    if (one.role === SUBJECT || draftOf(book, one.row).titles.length === 0 && sole(state, one.row)) subjects.add(one.row);
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
      accept: (draft, seen) => score(draft, seen.row) === 2 && (country !== '' || title.sector === null || TRADES.has(title.sector) || subjects.has(seen.row)) && !(country !== '' && draft.country === '' && !mayBeFrom(state, draft, country)),
    },
    1,
  );
  if (open >= 0 && !unique(state, phrase) && !owned(state, phrase) && (phrase.body === null || phrase.countries.length > 0)) {
    giveTitle(ctx, draftOf(book, open), title, of, country);
    draftOf(book, open).inferred['role'] = 'nearest person nothing speaks against';
    return open;
  }
  if (later >= 0) return later;
  return holder;
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
  const word = folded(state.ctx, phrase.end);
  return state.ctx.rules.feminineGenitive.has(word) || state.ctx.rules.pronouns.get(word)?.some((p) => p.kind === 'possessive') === true;
}

/** Persons looked through when nobody near fits. */
const MOST_PERSONS = 200;

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
  const portfolio = title.noun.family === 'minister' && (title.family.includes(':') || state.ctx.rules.portfolioFamilies.has(title.family));
  return portfolio || state.ctx.rules.counterpart.has(folded(state.ctx, phrase.head));
}

function sameClause(state: State, phrase: Phrase): number[] {
  const clause = state.ctx.doc.clauseOf[phrase.head] ?? -1;
  return clause < 0 ? [] : state.seen.slice(-40).filter((s) => s.clause === clause && s.sentence === state.ctx.doc.sentenceOf[phrase.head]).map((s) => s.row).slice(-8);
}

/** Country of a bare domestic role: where the sentence is set, else the home state. */
function implied(state: State, phrase: Phrase): string {
  const title = phrase.title;
  if (title === null || title.sector === null || !['GOV', 'LEG', 'JUD', 'MIL', 'COP'].includes(title.sector)) return '';
  if (phrase.body !== null) return '';
  return contextCountry(state, phrase.head);
}

function isVoice(state: State, phrase: Phrase): boolean {
  const clause = state.ctx.doc.clauses[state.ctx.roleClause[phrase.head] ?? -1];
  return clause === undefined || (state.ctx.role[phrase.head] === SUBJECT && state.ctx.rules.humanVerbs.has(clause.lemma));
}

function resolveKin(state: State, phrase: Phrase): void {
  const { ctx, book, index } = state;
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  const gender = phrase.gender === 'fem' ? 'fem' : 'masc';
  if (phrase.names.length > 0) {
    const name = phrase.names[0] as number;
    const row = state.whoAt[index.named[name]?.first ?? 0] as number;
    if (row >= 0) {
      if (draftOf(book, row).gender === '') draftOf(book, row).gender = gender;
      draftOf(book, row).family = phrase.noun.family;
    }
    return;
  }
  if (phrase.number === 'plur') return;
  const owner = phrase.owner >= 0 ? (state.whoAt[index.named[phrase.owner]?.first ?? 0] as number) : possessor(state, phrase);
  if (owner < 0) return;
  const surname = lastWord(draftOf(book, owner).name);
  const relatives = book.drafts
    .slice(0, MOST_PERSONS)
    .map((draft, row) => ({ draft, row }))
    .filter(({ draft, row }) => row !== owner && draft.kind === 'person' && draft.number === 'sing' && lastWord(draft.name) === surname && agrees(draft, 'sing', gender));
  const only = relatives[0];
  if (relatives.length === 1 && only !== undefined && surname !== '') {
    see(state, only.row, { ...span, rule: 'kin of the same surname' });
    return;
  }
  const made = addDraft(book, { kind: 'person', name: `${phrase.noun.base}`, gender, country: '', sector: 'CVL', family: phrase.noun.family, rule: 'kin without a name' });
  see(state, made, { ...span, rule: 'kin without a name' });
  void ctx;
}

function possessor(state: State, phrase: Phrase): number {
  const word = folded(state.ctx, phrase.head + 1);
  const form = state.ctx.rules.feminineGenitive.has(word)
    ? { gender: 'fem' as const }
    : state.ctx.rules.pronouns.get(word)?.find((p) => p.kind === 'possessive');
  if (form === undefined && phrase.end - phrase.first < 2) return -1;
  return antecedent(state, {
    token: phrase.head,
    number: 'sing',
    gender: form?.gender ?? '',
    reach: 2,
    role: SUBJECT,
    near: false,
    exclude: [],
    accept: (draft) => draft.kind === 'person',
  });
}

function lastWord(name: string): string {
  const words = name.split(' ');
  return words.length > 1 ? (words.at(-1) ?? '').toLowerCase() : '';
}

function resolveInstitution(state: State, rowOf: Int32Array, phrase: Phrase): void {
  const { ctx, book } = state;
  const { noun } = phrase;
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  const capital = isCapital(ctx.doc.forms[phrase.head]) && phrase.head !== ctx.doc.sentences.first[ctx.doc.sentenceOf[phrase.head] ?? 0];
  const seat = phrase.body !== null && phrase.body.named >= 0 ? seatOf(state.index, phrase.body) : '';
  const country = phrase.countries[0] ?? '';
  if ((noun.family === 'government' || noun.family === 'regime') && country !== '' && country !== ctx.rules.home && phrase.end > phrase.head + 2 && seat === '') {
    see(state, keyed(ctx, book, `country:${country}`), { ...span, rule: 'government by its seat' });
    return;
  }
  if (phrase.body !== null && phrase.body.named >= 0 && !isOfBody(state, phrase.body.first)) {
    const row = rowOf[phrase.body.named] as number;
    if (row >= 0 && draftOf(book, row).kind === 'organization') {
      if (draftOf(book, row).family === '') draftOf(book, row).family = noun.family;
      return;
    }
  }
  if (phrase.indefinite || (!phrase.definite && !capital)) return;
  const own = ctx.rules.stateBodies.has(noun.family);
  if (phrase.body !== null && (phrase.body.named >= 0 || phrase.body.noun >= 0) && !own) {
    const of = ownerOf(state.index, book, rowOf, phrase, (t) => bodyNoun(state, rowOf, t));
    named(state, phrase, of >= 0 ? draftOf(book, of).country : country);
    return;
  }
  if (!own) {
    const known = findBody(state, phrase.head, noun.family, noun.base, noun.sector, country);
    if (known >= 0) {
      see(state, known, { ...span, rule: 'body told before' });
      return;
    }
    if (phrase.definite) named(state, phrase, country);
    return;
  }
  const state_ = country !== '' ? country : contextCountry(state, phrase.head);
  const key = `body:${noun.family}:${state_}`;
  let row = book.byKey.get(key);
  if (row === undefined) {
    const listed = state_ === ctx.rules.home ? ctx.rules.homeBodies.get(noun.family) : undefined;
    if (listed !== undefined && ctx.world.organization(listed) !== undefined) row = keyed(ctx, book, `organization:${listed}`);
    else {
      row = addDraft(book, {
        kind: 'organization',
        name: base(state, phrase),
        country: state_,
        sector: noun.sector,
        family: noun.family,
        rule: country === '' ? 'state body, country from the report' : 'state body',
      });
      if (country === '' && state_ !== '') draftOf(book, row).inferred['country'] = 'scene of the report';
    }
    book.byKey.set(key, row);
  }
  see(state, row, { ...span, form: capital || phrase.countries.length > 0 ? 'name' : 'description', rule: 'state body' });
}

/** The name is a genitive or has a preposition: a body of it, not the body called so (`agenția BelTA`). */
function isOfBody(state: State, token: number): boolean {
  const { ctx } = state;
  return ctx.doc.upos[token - 1] === POS.ADP || ctx.rules.genitiveArticles.has(folded(ctx, token - 1)) || ctx.rules.obliqueName(folded(ctx, token)) || ctx.doc.morph[ctx.doc.xpos[token] ?? 0]?.case === 'oblique';
}

/** A body with words of its own (`spitalul orașului`, `fracțiunea sa`): kept apart, under its own words. */
function named(state: State, phrase: Phrase, country: string): void {
  const { book } = state;
  const name = base(state, phrase);
  const key = `phrase:${state.ctx.rules.stem(folded(state.ctx, phrase.head))}:${state.ctx.rules.plain(name)}`;
  const row = book.byKey.get(key) ?? addDraft(book, { kind: 'organization', name, country, sector: phrase.noun.sector, family: phrase.noun.family, rule: 'body by a common noun' });
  book.byKey.set(key, row);
  const capital = isCapital(state.ctx.doc.forms[phrase.head]) && phrase.end > phrase.head + 1;
  see(state, row, { first: phrase.first, end: phrase.end, head: phrase.head, form: capital ? 'name' : 'description', rule: 'body by a common noun' });
}

/** The nearest institution told before that the noun may mean. */
function findBody(state: State, token: number, family: string, word: string, sector: string | null, country: string): number {
  const { ctx } = state;
  const stem = ctx.rules.stem(ctx.rules.plain(word));
  const wide = ctx.rules.wideBodies.get(family);
  const rows = recentRows(state, token, 1000, (draft) => {
    if (draft.kind !== 'organization' || (country !== '' && draft.country !== '' && draft.country !== country)) return false;
    if (draft.sector === 'JRN' && family !== 'press') return false;
    if (draft.family === family && family !== '') return true;
    if (stemsOf(state, draft).has(stem)) return true;
    if (wide === undefined) return draft.family === '' && draft.sector !== null && draft.sector === sector;
    return wide.includes('*') || wide.includes(draft.family) || (draft.sector !== null && wide.includes(draft.sector)) || wide.includes(groupOf(state, draft)) || (draft.sector === null && wide.includes('?'));
  });
  return rows.at(-1) ?? -1;
}

/** Stems of the words of an entity's name, made once for each name. */
function stemsOf(state: State, draft: Draft): ReadonlySet<string> {
  const known = state.stems.get(draft.name);
  if (known !== undefined) return known;
  const made = new Set(draft.name.split(' ').map((w) => state.ctx.rules.stem(state.ctx.rules.plain(w))));
  state.stems.set(draft.name, made);
  return made;
}

/** PLOVER group of an organization of the world table, '' for others. */
function groupOf(state: State, draft: Draft): string {
  return draft.world?.startsWith('organization:') ? (state.ctx.world.organization(splitKey(draft.world)[1])?.group ?? '-') : '-';
}

function resolveState(state: State, phrase: Phrase): void {
  const { ctx, book } = state;
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  if (phrase.number === 'plur') {
    let end = phrase.end;
    while (end < ctx.doc.count && ctx.doc.upos[end] === POS.ADJ && end < phrase.head + 4) end++;
    if (!phrase.definite || end === phrase.head + 1 || pairBefore(ctx, phrase.head)) return;
    const name = base(state, { ...phrase, end });
    const key = `states:${ctx.rules.plain(name)}`;
    const row = book.byKey.get(key) ?? addDraft(book, { kind: 'group', name, number: 'plur', gender: 'fem', sector: 'GOV', family: 'states', rule: 'states' });
    book.byKey.set(key, row);
    see(state, row, { ...span, end, rule: 'states' });
    return;
  }
  if (!phrase.definite || phrase.indefinite) return;
  const neighbour = folded(ctx, phrase.head + 1);
  const other = ctx.rules.neighbour.has(neighbour);
  const possessive = ctx.rules.pronouns.get(neighbour)?.some((p) => p.kind === 'possessive' && p.person === 3) === true;
  if (possessive) {
    const owner = antecedent(state, { token: phrase.head, number: '', gender: '', reach: 1, role: SUBJECT, near: false, exclude: [], accept: (d) => d.country !== '' && isAgent(d) });
    if (owner >= 0) see(state, keyed(ctx, book, `country:${draftOf(book, owner).country}`), { ...span, end: phrase.head + 2, rule: 'state of its owner' });
    return;
  }
  if (phrase.end > phrase.head + 1 && !other && phrase.noun.family === 'country' && phrase.body !== null) return;
  const subjects = new Set(state.seen.slice(-40).filter((s) => s.role === SUBJECT).slice(-4).map((s) => s.row));
  const row = antecedent(state, {
    token: phrase.head,
    number: 'sing',
    gender: '',
    reach: 2,
    role: SUBJECT,
    near: other,
    exclude: other ? [...subjects] : [],
    accept: (draft) => draft.kind === 'country' && !(other && draft.country === ctx.rules.home && phrase.countries.length === 0),
  });
  if (row >= 0) see(state, row, { ...span, end: other ? phrase.head + 2 : phrase.end, rule: 'state told before' });
}

function resolveCapital(state: State, phrase: Phrase): void {
  const { ctx, book } = state;
  if (phrase.number === 'plur') return;
  const owner = phrase.body !== null && phrase.body.named >= 0 ? seatOf(state.index, phrase.body) : '';
  const country = phrase.countries[0] ?? (owner !== '' ? owner : isCapital(ctx.doc.forms[phrase.head]) ? ctx.rules.home : '');
  const capital = ctx.world.country(country)?.capital ?? 0;
  if (capital === 0) return;
  const row = keyed(ctx, book, `place:${capital}`);
  see(state, row, { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description', rule: 'capital of a state' });
}

function resolveGroup(state: State, rowOf: Int32Array, phrase: Phrase): void {
  const { ctx, book } = state;
  if (phrase.number === 'sing' && !ctx.rules.collective.has(phrase.noun.family)) return;
  if (pairBefore(ctx, phrase.head)) return;
  const of = ownerOf(state.index, book, rowOf, phrase, (t) => bodyNoun(state, rowOf, t));
  const country = phrase.countries[0] ?? (of >= 0 ? draftOf(book, of).country : '');
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  const count = ctx.rules.two.has(folded(ctx, phrase.first - 1)) ? 2 : 0;
  if (phrase.kind === 'source') {
    const end = originEnd(state, phrase.end);
    const again = ctx.rules.cited.test(words(state, phrase.first - 1, phrase.end + 1).toLowerCase()) ? lastSource(state, phrase.head) : -1;
    const made = again >= 0 ? again : addDraft(book, { kind: 'source', name: words(state, phrase.first, end), country: country !== '' ? country : originCountry(state, rowOf, phrase.end, end), number: phrase.number, family: 'source', rule: 'unnamed source' });
    see(state, made, { ...span, end, rule: again >= 0 ? 'source cited before' : 'unnamed source' });
    return;
  }
  const stem = ctx.rules.stem(ctx.rules.plain(phrase.noun.base));
  if (phrase.definite && phrase.end === phrase.head + 1 && ctx.role[phrase.head] === SUBJECT && folded(ctx, phrase.end) === ctx.rules.from) {
    const end = originEnd(state, phrase.end);
    if (end > phrase.end) phrase = { ...phrase, end };
    span.end = phrase.end;
  }
  if ((phrase.noun.family === 'authorities' || phrase.noun.family === 'authority') && country !== '' && phrase.end > phrase.head + 2) {
    see(state, keyed(ctx, book, `country:${country}`), { ...span, rule: 'authorities by their seat' });
    return;
  }
  const known = phrase.indefinite ? -1 : (recentRows(state, phrase.head, 1000, (draft) => draft.kind === 'group' && draft.family === stem && draft.members.length === 0 && (country === '' || draft.country === country)).at(-1) ?? -1);
  const row =
    known >= 0
      ? known
      : addDraft(book, {
          kind: 'group',
          name: base(state, phrase),
          country,
          sector: phrase.noun.sector,
          number: 'plur',
          gender: phrase.gender === 'fem' ? 'fem' : phrase.gender === 'masc' ? 'masc' : '',
          family: stem,
          rule: 'group',
        });
  if (phrase.title !== null && known < 0) draftOf(book, row).titles.push({ title: phrase.title, of, first: phrase.first, end: phrase.end });
  see(state, row, { ...span, rule: 'group' }, count);
}

/** `cei doi`, `ambele` stand right before the token: read with the pronouns. */
function pairBefore(ctx: Context, token: number): boolean {
  for (let start = Math.max(0, token - 2); start < token; start++) {
    for (const { words: list, form } of ctx.rules.pronounPhrases.get(folded(ctx, start)) ?? []) {
      if (form.kind === 'pair' && start + list.length === token && list.every((word, k) => folded(ctx, start + k) === word)) return true;
    }
  }
  return false;
}

/** Longest origin of a source: `din cadrul Ministerului Afacerilor Interne`. */
const LONGEST_ORIGIN = 10;

/** End of the phrase that says where a source is from: `din cadrul SIS`, `de la Cotroceni`, `apropiate anchetei`. */
function originEnd(state: State, start: number): number {
  const { ctx, index } = state;
  const word = folded(ctx, start);
  if (word !== ctx.rules.from && !(word === ctx.rules.of && folded(ctx, start + 1) === ctx.rules.to)) return start;
  const stop = Math.min(ctx.doc.count, start + LONGEST_ORIGIN);
  let end = start;
  for (let k = start + 1; k < stop; k++) {
    const row = index.namedAt[k] as number;
    if (row >= 0) return index.named[row]?.end ?? k + 1;
    const upos = ctx.doc.upos[k];
    if (upos === POS.NOUN || upos === POS.ADJ || upos === POS.PROPN) end = k + 1;
    else if (upos !== POS.ADP && upos !== POS.DET) break;
  }
  return end;
}

function originCountry(state: State, rowOf: Int32Array, start: number, end: number): string {
  for (let k = start; k < end; k++) {
    const row = state.index.namedAt[k] as number;
    if (row >= 0 && (rowOf[row] as number) >= 0) return draftOf(state.book, rowOf[row] as number).country;
  }
  return '';
}

function lastSource(state: State, token: number): number {
  return recentRows(state, token, 12, (draft) => draft.kind === 'source').at(-1) ?? -1;
}

/** The phrase with its head in the nominative. */
function base(state: State, phrase: Phrase): string {
  const { ctx } = state;
  const text = words(state, phrase.first, phrase.end);
  const head = ctx.doc.forms[phrase.head] ?? '';
  return phrase.oblique ? text.replace(head, ctx.rules.baseOfHead(head)) : text;
}

function nationWords(state: State, phrase: Phrase): string[] {
  const found: string[] = [];
  for (let i = phrase.head; i < phrase.end; i++) if ((state.ctx.nation[i] ?? '') !== '' && state.ctx.inhabitant[i] !== undefined) found.push(state.ctx.doc.forms[i] ?? '');
  return found.slice(0, 1);
}

export function words(state: State, first: number, end: number): string {
  const { doc } = state.ctx;
  const a = Math.max(0, first);
  const b = Math.min(doc.count, end);
  return a >= b ? '' : doc.text.slice(doc.start[a], doc.stop[b - 1]).replace(/\s+/g, ' ');
}

export function titlesOf(seen: Seen, state: State): Draft['titles'] {
  return draftOf(state.book, seen.row).titles;
}
