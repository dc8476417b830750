/** Pronouns: personal, demonstrative, clitic, possessive, reflexive, and phrases like `cei doi`, `cel din urmă`. */
import type { PronounForm } from '../language/names.js';
import { addDraft, type Draft, draftOf } from './book.js';
import { folded, nounForms, OBJECT, POS, SUBJECT } from './context.js';
import { agrees, antecedent, isAgent, recentRows, type Seen, see, type State } from './discourse.js';
import { lastPlaceCountry } from './scene.js';
import { entitiesAt } from './subjects.js';

/** Sentences back for a pronoun. */
const REACH = 3;
/** Tokens to the right of a weak pronoun within which the noun it doubles stands. */
const DOUBLING = 9;
/** Mentions looked back over for the order in which two were told. */
const FAR = 120;

/** Pronouns that may be a subject, and phrases; found before the clauses of the sentence are read. */
export function strongPronouns(state: State, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const phrase = phraseAt(state, i, end);
    if (phrase !== null) {
      i = phrase - 1;
      continue;
    }
    hostOrGuest(state, i);
    for (const form of state.ctx.rules.pronouns.get(folded(state.ctx, i)) ?? []) {
      if (form.person !== 3 || form.clitic !== '') continue;
      if (form.kind === 'personal' && personal(state, i, form)) break;
      if (form.kind === 'demonstrative' && demonstrative(state, i, form)) break;
    }
  }
}

/** Clitics, possessives and reflexives; after the clauses of the sentence have their subjects. */
export function weakPronouns(state: State, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if ((state.whoAt[i] as number) >= 0) continue;
    for (const form of state.ctx.rules.pronouns.get(folded(state.ctx, i)) ?? []) {
      if (form.person !== 3) continue;
      if (form.kind === 'reflexive' && reflexive(state, i)) break;
      if (form.clitic !== '' && form.kind === 'personal' && clitic(state, i, form)) break;
      if (form.kind === 'possessive' && possessive(state, i, form)) break;
    }
  }
}

function put(state: State, row: number, first: number, end: number, rule: string, gender: '' | 'masc' | 'fem' = ''): true {
  const draft = draftOf(state.book, row);
  if (gender !== '' && draft.gender === '' && draft.kind === 'person') draft.gender = gender;
  see(state, row, { first, end, head: first, form: 'pronoun', rule });
  return true;
}

function personal(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  const upos = ctx.doc.upos[i];
  if (isPossessor(state, i)) return possessive(state, i, { ...form, kind: 'possessive', number: 'sing', gender: 'fem' });
  if (upos === POS.DET || upos === POS.ADP || folded(ctx, i - 1) === ctx.rules.of) return false;
  const clause = ctx.roleClause[i] ?? -1;
  const row = antecedent(state, {
    token: i,
    number: form.number,
    gender: form.gender,
    reach: REACH,
    role: ctx.role[i] ?? 0,
    near: false,
    exclude: clause >= 0 && ctx.role[i] !== SUBJECT ? (state.subjects[clause] ?? []) : [],
    accept: (draft) => isAgent(draft) && (draft.kind !== 'country' || form.gender === 'fem'),
  });
  if (row >= 0) return put(state, row, i, i + 1, 'personal pronoun', form.gender);
  const later = laterInSentence(state, i, form);
  return later >= 0 && put(state, later, i, i + 1, 'personal pronoun before its name', form.gender);
}

/** Nobody was told before: the first person named later in the sentence who agrees. */
function laterInSentence(state: State, i: number, form: PronounForm): number {
  if (form.number === 'plur' || (state.firstPerson.token >= 0 && state.firstPerson.token < i)) return -1;
  const sentence = state.ctx.doc.sentenceOf[i] ?? 0;
  const hit = state.seen.slice(-FAR).find((s) => s.token > i && s.sentence === sentence && draftOf(state.book, s.row).kind === 'person' && s.form === 'name');
  return hit !== undefined && agrees(draftOf(state.book, hit.row), 'sing', form.gender) ? hit.row : -1;
}

/** `ei` is a plural nominative and a feminine genitive: after a noun it is the latter. */
function isPossessor(state: State, i: number): boolean {
  const { ctx } = state;
  if (!ctx.rules.feminineGenitive.has(folded(ctx, i)) || i === 0) return false;
  let k = i - 1;
  if (ctx.doc.upos[k] === POS.ADJ) k--;
  return ctx.doc.upos[k] === POS.NOUN || ctx.rules.genitiveArticles.has(folded(ctx, k)) || ctx.rules.stacked.has(folded(ctx, k));
}

function demonstrative(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  if (ctx.doc.upos[i - 1] === POS.NOUN && ctx.role[i] === 0 && !ctx.rules.demonstrativeOblique.has(folded(ctx, i))) return false;
  const next = ctx.doc.upos[i + 1];
  if (next === POS.NOUN && !ctx.rules.demonstrativeOblique.has(folded(ctx, i))) return false;
  const clause = ctx.doc.clauses[ctx.roleClause[i] ?? -1];
  const subject = ctx.role[i] === SUBJECT && clause !== undefined;
  const human = clause !== undefined && (ctx.rules.humanVerbs.has(clause.lemma) || clause.dative >= 0);
  if (subject && !human && (clause.copula || clause.voice !== 'active' || thingNear(state, i, form))) return false;
  if (subject && clause.copula && ctx.rules.things.has(ctx.doc.foldedLemmas[clause.verb] ?? '')) return false;
  if (!subject && thingNear(state, i, form) && ctx.doc.upos[i - 1] !== POS.NOUN && !spoken(state, i)) return false;
  const row = antecedent(state, {
    token: i,
    number: form.number,
    gender: form.gender,
    reach: 2,
    role: 0,
    near: true,
    exclude: [],
    accept: (draft) => draft.kind === 'person' || (form.number === 'plur' && (draft.kind === 'group' || draft.members.length > 0)),
  });
  return row >= 0 && put(state, row, i, i + 1, 'demonstrative');
}

/** After a word of attribution: `potrivit acestuia`. */
function spoken(state: State, i: number): boolean {
  return state.ctx.rules.attribution.has(folded(state.ctx, i - 1)) || state.ctx.rules.agentMarkers.has(folded(state.ctx, i - 1));
}

/** A noun of that gender and number that stands for a thing, nearer than any person. */
function thingNear(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  const start = ctx.doc.sentences.first[Math.max(0, (ctx.doc.sentenceOf[i] ?? 0) - 1)] ?? 0;
  for (let k = i - 1; k >= start && k > i - 60; k--) {
    if ((state.whoAt[k] as number) >= 0) {
      const draft = draftOf(state.book, state.whoAt[k] as number);
      if (draft.kind === 'person' && (draft.gender === form.gender || draft.gender === '') && draft.number === form.number) return false;
      continue;
    }
    if (ctx.doc.upos[k] !== POS.NOUN || ctx.role[k] === 0 || nounForms(ctx, k).length > 0) continue;
    const morph = ctx.doc.morph[ctx.doc.xpos[k] ?? 0];
    if (morph === undefined || morph.number !== form.number) continue;
    if (morph.gender === form.gender || (morph.gender === 'neut' && (form.gender === 'masc') === (form.number === 'sing'))) return true;
  }
  return false;
}

function reflexive(state: State, i: number): boolean {
  const clause = state.ctx.doc.clauses.length === 0 ? -1 : clauseOfClitic(state, i);
  const rows = clause < 0 ? [] : (state.subjects[clause] ?? []);
  const row = together(state, rows);
  return row >= 0 && put(state, row, i, i + 1, 'reflexive: subject of the clause');
}

/** One entity for several rows: the pair if there are two. */
export function together(state: State, rows: readonly number[]): number {
  if (rows.length <= 1) return rows[0] ?? -1;
  return pair(state, rows);
}

function clauseOfClitic(state: State, i: number): number {
  const { doc } = state.ctx;
  const own = doc.clauseOf[i] ?? -1;
  if (own >= 0) return own;
  for (let k = i + 1; k < doc.count && k < i + 6; k++) {
    const clause = doc.clauseOf[k] ?? -1;
    if (clause >= 0 && (doc.upos[k] === POS.VERB || doc.upos[k] === POS.AUX)) return clause;
  }
  return -1;
}

function clitic(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  const hangs = ctx.doc.upos[i + 1] === POS.VERB || ctx.doc.upos[i + 1] === POS.AUX;
  if ((ctx.doc.upos[i] === POS.DET && !hangs) || ctx.doc.upos[i] === POS.ADP || ctx.doc.upos[i] === POS.NOUN) return false;
  const morph = ctx.doc.morph[ctx.doc.xpos[i] ?? 0];
  const clauseRow = clauseOfClitic(state, i);
  const clause = ctx.doc.clauses[clauseRow];
  const next = ctx.doc.upos[i + 1];
  if (clause === undefined && next !== POS.VERB && next !== POS.AUX && ctx.doc.upos[i - 1] !== POS.VERB) return false;
  const dative = form.clitic === 'accusative' ? false : clause === undefined ? morph?.case !== 'acc' : clause.object !== null || ctx.rules.dativeVerbs.has(clause.lemma);
  const doubled = doubling(state, i, clauseRow);
  if (doubled >= 0) return put(state, doubled, i, i + 1, 'clitic: doubles its object');
  if (clause !== undefined && ctx.rules.idiom.has(`${folded(ctx, i).replaceAll('-', '')} ${clause.lemma}`)) return false;
  const apart = ctx.apart[i] ?? -1;
  const subjects = clauseRow < 0 ? [] : (state.subjects[clauseRow] ?? []);
  const exclude = subjects.flatMap((row) => [row, ...draftOf(state.book, row).members]);
  // Masculine plural accusative and dative singular look alike (`i-`): the verb decides.
  const number = form.clitic === 'dative' && form.number === 'sing' && !dative ? 'plur' : form.number;
  const row = antecedent(state, {
    token: i,
    number,
    gender: form.gender,
    reach: 2,
    role: OBJECT,
    near: false,
    exclude,
    accept: (draft, seen) =>
      (draft.kind === 'person' || draft.kind === 'group' || draft.kind === 'source' || (dative && isAgent(draft) && draft.kind === 'country')) &&
      (apart < 0 || seen.apart === apart),
  });
  if (row < 0 && number === 'plur' && apart < 0) {
    const rows = lastPair(state, i, (draft) => draft.kind === 'person' && draft.number === 'sing').filter((r) => !exclude.includes(r));
    return rows.length === 2 && put(state, pair(state, rows), i, i + 1, 'clitic: the two told before');
  }
  const person = clause !== undefined && ctx.rules.personVerbs.has(clause.lemma);
  if (row < 0 || (!dative && !person && thingObject(state, i, form))) return false;
  return put(state, row, i, i + 1, 'clitic');
}

/** The noun phrase that a weak pronoun repeats: `l-a propus pe X`, `i-a mulțumit ministrei`. */
function doubling(state: State, i: number, clauseRow: number): number {
  const { ctx } = state;
  const clause = ctx.doc.clauses[clauseRow];
  for (const argument of [clause?.object, clause?.indirect]) {
    if (argument == null || argument.from === 'clitic') continue;
    const rows = argument.heads.flatMap((h) => entitiesAt(state, h, h, Math.min(ctx.doc.count, h + 12)));
    const row = together(state, rows);
    if (row >= 0 && fitsClitic(state, row, i)) return row;
  }
  const end = Math.min(ctx.doc.count, i + DOUBLING, ctx.doc.sentences.end[ctx.doc.sentenceOf[i] ?? 0] ?? ctx.doc.count);
  let verb = false;
  for (let k = i + 1; k < end; k++) {
    if (ctx.doc.upos[k] === POS.VERB) {
      if (verb) break;
      verb = true;
    }
    const row = state.whoAt[k] as number;
    if (row < 0) continue;
    const before = folded(ctx, k - 1);
    const marked = before === ctx.rules.objectMarker || before === ctx.rules.nameArticle || oblique(state, k);
    if (marked && fitsClitic(state, row, i)) return row;
    if (!marked && verb) continue;
  }
  return -1;
}

function oblique(state: State, k: number): boolean {
  const morph = state.ctx.doc.morph[state.ctx.doc.xpos[k] ?? 0];
  return morph?.case === 'oblique' || morph?.case === 'dat' || morph?.case === 'gen' || state.ctx.rules.obliqueName(folded(state.ctx, k)) || /lor$/.test(folded(state.ctx, k));
}

function fitsClitic(state: State, row: number, i: number): boolean {
  const draft = draftOf(state.book, row);
  const forms = state.ctx.rules.pronouns.get(folded(state.ctx, i)) ?? [];
  return forms.some((f) => f.clitic !== '' && f.person === 3 && (f.number === '' || f.number === draft.number || (f.clitic === 'dative' && f.number === 'sing') || draft.kind === 'country') && (f.gender === '' || draft.gender === '' || f.gender === draft.gender));
}

/** The weak object may be a thing told in the sentence before, which no person can be weighed against. */
function thingObject(state: State, i: number, form: PronounForm): boolean {
  return form.clitic === 'accusative' && thingNear(state, i, { ...form, gender: form.gender === '' ? 'masc' : form.gender });
}

function possessive(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  const word = folded(ctx, i);
  if (word === ctx.rules.nameArticle && (state.index.namedAt[i + 1] as number) >= 0) return false;
  const previous = ctx.doc.upos[i - 1];
  const adjective = previous === POS.ADJ && ctx.doc.upos[i - 2] === POS.NOUN;
  const after = previous === POS.NOUN || adjective || previous === POS.PROPN || ctx.rules.genitiveArticles.has(folded(ctx, i - 1)) || ctx.rules.stacked.has(folded(ctx, i - 1));
  const upos = ctx.doc.upos[i];
  if (!after || (upos !== POS.DET && upos !== POS.PRON && upos !== POS.ADJ)) return false;
  const own = form.gender === '' && form.number === 'sing';
  const clauseRow = clauseOfNoun(state, i);
  const subjects = clauseRow < 0 ? [] : (state.subjects[clauseRow] ?? []);
  const inSubject = inside(state, i, clauseRow);
  if (own && !inSubject && subjects.length > 0) {
    const row = subjects.length === 1 ? (subjects[0] as number) : -1;
    if (row >= 0) return put(state, row, i, i + 1, 'possessive: subject of the clause');
  }
  const head = state.whoAt[i - 1] as number;
  const row = antecedent(state, {
    token: i,
    number: form.number,
    gender: form.gender,
    reach: 2,
    role: SUBJECT,
    near: false,
    exclude: head >= 0 ? [head] : [],
    accept: (draft) => isAgent(draft) && (own || draft.kind === 'person' || (form.number === 'plur' && draft.kind !== 'country')),
  });
  if (row >= 0) return put(state, row, i, i + 1, 'possessive');
  if (form.number === 'plur') {
    const rows = lastPair(state, i, (draft) => draft.kind === 'country');
    if (rows.length === 2) return put(state, pair(state, rows), i, i + 1, 'possessive of two');
    return false;
  }
  const later = laterInSentence(state, i, form);
  return later >= 0 && put(state, later, i, i + 1, 'possessive before its name', form.gender);
}

function clauseOfNoun(state: State, i: number): number {
  const { doc } = state.ctx;
  for (let k = i; k > i - 4 && k >= 0; k--) {
    const clause = state.ctx.roleClause[k] as number;
    if (clause >= 0) return clause;
  }
  return doc.clauseOf[i] ?? -1;
}

/** The token stands in the subject phrase of the clause. */
function inside(state: State, i: number, clauseRow: number): boolean {
  const subject = state.ctx.doc.clauses[clauseRow]?.subject;
  return subject != null && i >= subject.first && i < subject.end;
}

function phraseAt(state: State, i: number, end: number): number | null {
  const { ctx } = state;
  for (const { words, form } of ctx.rules.pronounPhrases.get(folded(ctx, i)) ?? []) {
    if (words.length > end - i || !words.every((word, k) => folded(ctx, i + k) === word)) continue;
    const stop = i + words.length;
    if (form.kind === 'pair') return pairPhrase(state, i, stop, form);
    const next = ctx.doc.upos[stop];
    const oblique = /^cel(?:ui|ei|or)$/.test(folded(ctx, i));
    if (next === POS.NOUN || next === POS.ADJ || next === POS.PROPN || (ctx.doc.upos[i - 1] === POS.NOUN && !oblique)) return null;
    const row = ordered(state, i, form);
    if (row < 0) return null;
    put(state, row, i, stop, form.kind);
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
  const named = recentRows(state, i, 3, (draft, seen) => fits(draft, seen) && draft.mentions.some((m) => m.form === 'name'));
  const all = named.length >= 2 || form.number === 'plur' ? named : [];
  const states = form.number === 'sing' ? recentRows(state, i, 1, (draft, seen) => seen.form === 'name' && draft.kind === 'country') : [];
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
  const states = noun !== undefined && (noun.class === 'state' || noun.class === 'institution' || noun.class === 'capital' || noun.family === 'side' || noun.family === 'allies');
  let end = noun === undefined ? stop : stop + 1;
  while (noun !== undefined && ctx.doc.upos[end] === POS.ADJ && end < stop + 3) end++;
  const counted = state.seen.slice(-FAR).findLast((s) => s.token < i && s.count === 2 && (ctx.doc.sentenceOf[i] ?? 0) - s.sentence <= 2);
  const rows = states
    ? lastPair(state, i, (d) => d.kind === 'country' || (d.kind === 'organization' && d.sector === null && noun?.family === 'side'))
    : lastPair(state, i, (d) => d.kind === 'person' && d.number === 'sing' && (form.gender !== 'fem' || d.gender !== 'masc') && (noun === undefined || suits(d, noun.family)));
  const wanted = rows.length === 2 ? rows : noun !== undefined && !states ? lastPair(state, i, (d) => d.kind === 'person' && d.number === 'sing') : states && noun?.family === 'side' ? lastPair(state, i, (d) => d.kind === 'person') : [];
  if (counted !== undefined && !states && (wanted.length < 2 || counted.token > Math.max(...wanted.map((r) => lastTold(state, r, i))))) {
    see(state, counted.row, { first: i, end, head: noun === undefined ? i : stop, form: noun === undefined ? 'pronoun' : 'description', rule: 'the two told before' });
    return end;
  }
  if (wanted.length < 2) return null;
  const row = pair(state, wanted);
  see(state, row, { first: i, end, head: noun === undefined ? i : stop, form: noun === undefined ? 'pronoun' : 'description', rule: 'the two told before' });
  state.whoAt[i] = row;
  return end;
}

function lastTold(state: State, row: number, before: number): number {
  return state.seen.slice(-FAR).findLast((s) => s.row === row && s.token < before)?.token ?? -1;
}

function suits(draft: Draft, family: string): boolean {
  return draft.titles.length === 0 || draft.titles.some((t) => t.title.noun.family === family || t.title.family === family) || family === 'leader' || family === 'official' || family === 'dignitary';
}

/** The last two distinct entities of a kind; two that share a clause as subjects come before others. */
function lastPair(state: State, token: number, accept: (draft: Draft) => boolean): number[] {
  for (const reach of [0, 1, 2, 4]) {
    const rows = recentRows(state, token, reach, (draft) => accept(draft) && draft.members.length === 0);
    if (rows.length < 2) continue;
    const subjects = recentRows(state, token, reach, (draft, seen) => accept(draft) && draft.members.length === 0 && seen.role === SUBJECT);
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
function hostOrGuest(state: State, i: number): void {
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
