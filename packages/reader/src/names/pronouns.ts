/** Pronouns: personal, demonstrative, clitic, possessive, reflexive, and phrases like `cei doi`, `cel din urmă`. */
import type { PronounForm } from '../language/names.js';
import { draftOf } from './book.js';
import { folded, nounForms, OBJECT, POS, SUBJECT } from './context.js';
import { agrees, antecedent, isAgent, refer, type State } from './discourse.js';
import { FAR, hostOrGuest, lastPair, pair, phraseAt, together } from './pairs.js';
import { forceThatSays, isEmpty, isOfUnknown, mayStandFor, possessiveInFront } from './pronouns-in-front.js';
import { entitiesAt } from './subjects.js';

/** Sentences back for a pronoun. */
const REACH = 3;
/** Tokens to the right of a weak pronoun within which the noun it doubles stands. */
const DOUBLING = 9;

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
      if (form.kind === 'personal' && isPossessiveTag(state, i)) continue;
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

/** `her` in `her lawyer`. */
function isPossessiveTag({ ctx }: State, i: number): boolean {
  return ctx.rules.front !== undefined && ctx.doc.morph[ctx.doc.xpos[i] ?? 0]?.pronoun === 'possessive';
}

function personal(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  const sexed = ctx.rules.front !== undefined;
  if (sexed && (isEmpty(state, i, form) || isOfUnknown(state, i))) return false;
  const upos = ctx.doc.upos[i];
  // `potrivit ei`: never the plural.
  if (isPossessor(state, i) || (ctx.rules.feminineGenitive.has(folded(ctx, i)) && spoken(state, i)))
    return possessive(state, i, { ...form, kind: 'possessive', number: 'sing', gender: 'fem' });
  if (upos === POS.DET || upos === POS.ADP || folded(ctx, i - 1) === ctx.rules.of) return false;
  const clause = ctx.roleClause[i] ?? -1;
  const force = sexed && form.number === 'plur' ? forceThatSays(state, i) : -1;
  if (force >= 0) return refer(state, force, i, i + 1, 'personal pronoun', form.gender);
  // `a spus el`: nobody whom only the quotation names.
  const verb = ctx.role[i] === SUBJECT ? ctx.doc.clauses[clause]?.lemma : undefined;
  const speaks = form.number === 'sing' && verb !== undefined && ctx.rules.humanVerbs.has(verb);
  const row = antecedent(state, {
    token: i,
    number: form.number,
    gender: form.gender,
    reach: REACH,
    role: ctx.role[i] ?? 0,
    near: false,
    exclude: clause >= 0 && ctx.role[i] !== SUBJECT ? (state.subjects[clause] ?? []) : [],
    accept: (draft, seen) =>
      (sexed ? mayStandFor(draft, form) : isAgent(draft) && (draft.kind !== 'country' || form.gender === 'fem')) &&
      !(speaks && isQuoted(state, seen.token) && !isQuoted(state, i)),
    weigh: (seen) => (verb === undefined ? 0 : weightOfTeller(state, seen.token, verb)),
  });
  if (row >= 0) return refer(state, row, i, i + 1, 'personal pronoun', form.gender);
  const later = sexed && form.gender === '' ? -1 : laterInSentence(state, i, form);
  return later >= 0 && refer(state, later, i, i + 1, 'personal pronoun before its name', form.gender);
}

/** Points for whom `potrivit` tells of, where he speaks on, and against him where something else is told of somebody. */
const TELLER = 4;
/** Tokens of a title between `potrivit` and the name. */
const TELLER_REACH = 8;

/** `Potrivit polițistului X, șoferul era băut. El riscă … / El a adăugat …`: who told of it, or whom it is told of. */
function weightOfTeller({ ctx }: State, token: number, verb: string): number {
  const { doc, rules } = ctx;
  if (rules.sayingVerbs === undefined) return 0;
  const start = Math.max(doc.sentences.first[doc.sentenceOf[token] ?? 0] ?? 0, token - TELLER_REACH);
  for (let k = token - 1; k >= start; k--) {
    if (rules.attribution.has(folded(ctx, k))) return rules.sayingVerbs.has(verb) ? TELLER : -TELLER;
    if (doc.forms[k] === ',' || doc.upos[k] === POS.VERB || doc.upos[k] === POS.AUX) return 0;
  }
  return 0;
}

/** Nobody was told before: the first person named later in the sentence who agrees. */
function laterInSentence(state: State, i: number, form: PronounForm): number {
  if (form.number === 'plur' || (state.firstPerson.token >= 0 && state.firstPerson.token < i)) return -1;
  const sentence = state.ctx.doc.sentenceOf[i] ?? 0;
  const hit = state.seen
    .slice(-FAR)
    .find(
      (s) =>
        s.token > i && s.sentence === sentence && draftOf(state.book, s.row).kind === 'person' && s.form === 'name',
    );
  return hit !== undefined && agrees(draftOf(state.book, hit.row), 'sing', form.gender) ? hit.row : -1;
}

/** `ei` is a plural nominative and a feminine genitive: after a noun it is the latter. */
function isPossessor(state: State, i: number): boolean {
  const { ctx } = state;
  if (!ctx.rules.feminineGenitive.has(folded(ctx, i)) || i === 0) return false;
  let k = i - 1;
  if (ctx.doc.upos[k] === POS.ADJ) k--;
  return (
    ctx.doc.upos[k] === POS.NOUN ||
    ctx.rules.genitiveArticles.has(folded(ctx, k)) ||
    ctx.rules.stacked.has(folded(ctx, k))
  );
}

function demonstrative(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  if (ctx.doc.upos[i - 1] === POS.NOUN && ctx.role[i] === 0 && !ctx.rules.demonstrativeOblique.has(folded(ctx, i)))
    return false;
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
    accept: (draft, seen) =>
      !(subject && human && isQuoted(state, seen.token) && !isQuoted(state, i)) &&
      (draft.kind === 'person' ||
        draft.kind === 'source' ||
        (form.number === 'plur' && (draft.kind === 'group' || draft.members.length > 0))),
  });
  return row >= 0 && refer(state, row, i, i + 1, 'demonstrative');
}

function isQuoted(state: State, token: number): boolean {
  return (state.ctx.doc.quoteOf[token] ?? -1) >= 0;
}

/** After a word of attribution: `potrivit acestuia`. */
function spoken(state: State, i: number): boolean {
  return (
    state.ctx.rules.attribution.has(folded(state.ctx, i - 1)) ||
    state.ctx.rules.agentMarkers.has(folded(state.ctx, i - 1))
  );
}

/** A noun of that gender and number that stands for a thing, nearer than any person. */
function thingNear(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  const start = ctx.doc.sentences.first[Math.max(0, (ctx.doc.sentenceOf[i] ?? 0) - 1)] ?? 0;
  for (let k = i - 1; k >= start && k > i - 60; k--) {
    if ((state.whoAt[k] as number) >= 0) {
      const draft = draftOf(state.book, state.whoAt[k] as number);
      if (
        draft.kind === 'person' &&
        (draft.gender === form.gender || draft.gender === '') &&
        draft.number === form.number
      )
        return false;
      continue;
    }
    if (ctx.doc.upos[k] !== POS.NOUN || ctx.role[k] === 0 || nounForms(ctx, k).length > 0) continue;
    const morph = ctx.doc.morph[ctx.doc.xpos[k] ?? 0];
    if (morph === undefined || morph.number !== form.number) continue;
    if (
      morph.gender === form.gender ||
      (morph.gender === 'neut' && (form.gender === 'masc') === (form.number === 'sing'))
    )
      return true;
  }
  return false;
}

function reflexive(state: State, i: number): boolean {
  const clause = state.ctx.doc.clauses.length === 0 ? -1 : clauseOfClitic(state, i);
  const rows = clause < 0 ? [] : (state.subjects[clause] ?? []);
  const row = together(state, rows);
  return row >= 0 && refer(state, row, i, i + 1, 'reflexive: subject of the clause');
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
  if ((ctx.doc.upos[i] === POS.DET && !hangs) || ctx.doc.upos[i] === POS.ADP || ctx.doc.upos[i] === POS.NOUN)
    return false;
  const morph = ctx.doc.morph[ctx.doc.xpos[i] ?? 0];
  const clauseRow = clauseOfClitic(state, i);
  const clause = ctx.doc.clauses[clauseRow];
  const next = ctx.doc.upos[i + 1];
  if (clause === undefined && next !== POS.VERB && next !== POS.AUX && ctx.doc.upos[i - 1] !== POS.VERB) return false;
  const dative =
    form.clitic === 'accusative'
      ? false
      : clause === undefined
        ? morph?.case !== 'acc'
        : clause.object !== null || ctx.rules.dativeVerbs.has(clause.lemma) || !ctx.rules.personVerbs.has(clause.lemma);
  const doubled = doubling(state, i, clauseRow);
  if (doubled >= 0) return refer(state, doubled, i, i + 1, 'clitic: doubles its object');
  if (clause !== undefined && ctx.rules.idiom.has(`${folded(ctx, i).replaceAll('-', '')} ${clause.lemma}`))
    return false;
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
      (draft.kind === 'person' ||
        draft.kind === 'group' ||
        draft.kind === 'source' ||
        (dative && isAgent(draft) && draft.kind === 'country')) &&
      (apart < 0 || seen.apart === apart),
  });
  if (row < 0 && number === 'plur' && apart < 0) {
    const rows = lastPair(state, i, (draft) => draft.kind === 'person' && draft.number === 'sing').filter(
      (r) => !exclude.includes(r),
    );
    return rows.length === 2 && refer(state, pair(state, rows), i, i + 1, 'clitic: the two told before');
  }
  const person = clause !== undefined && ctx.rules.personVerbs.has(clause.lemma);
  if (row < 0 || (!dative && !person && thingObject(state, i, form))) return false;
  return refer(state, row, i, i + 1, 'clitic');
}

/** The noun phrase that a weak pronoun repeats: `l-a propus pe X`, `i-a mulțumit ministrei`. */
function doubling(state: State, i: number, clauseRow: number): number {
  const { ctx } = state;
  const clause = ctx.doc.clauses[clauseRow];
  for (const argument of [clause?.object, clause?.indirect]) {
    if (argument == null || argument.from === 'clitic') continue;
    const rows = argument.heads.flatMap((h) => entitiesAt(state, h, Math.min(ctx.doc.count, h + 12)));
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
  return (
    morph?.case === 'oblique' ||
    morph?.case === 'dat' ||
    morph?.case === 'gen' ||
    state.ctx.rules.obliqueWord(folded(state.ctx, k))
  );
}

function fitsClitic(state: State, row: number, i: number): boolean {
  const draft = draftOf(state.book, row);
  const forms = state.ctx.rules.pronouns.get(folded(state.ctx, i)) ?? [];
  return forms.some(
    (f) =>
      f.clitic !== '' &&
      f.person === 3 &&
      (f.number === '' ||
        f.number === draft.number ||
        (f.clitic === 'dative' && f.number === 'sing') ||
        draft.kind === 'country') &&
      (f.gender === '' || draft.gender === '' || f.gender === draft.gender),
  );
}

/** The weak object may be a thing told in the sentence before, which no person can be weighed against. */
function thingObject(state: State, i: number, form: PronounForm): boolean {
  return (
    form.clitic === 'accusative' && thingNear(state, i, { ...form, gender: form.gender === '' ? 'masc' : form.gender })
  );
}

function possessive(state: State, i: number, form: PronounForm): boolean {
  const { ctx } = state;
  if (ctx.rules.front !== undefined) return possessiveInFront(state, i, form);
  const word = folded(ctx, i);
  if (word === ctx.rules.nameArticle && (state.index.namedAt[i + 1] as number) >= 0) return false;
  const previous = ctx.doc.upos[i - 1];
  const adjective = previous === POS.ADJ && ctx.doc.upos[i - 2] === POS.NOUN;
  const after =
    previous === POS.NOUN ||
    adjective ||
    previous === POS.PROPN ||
    ctx.rules.genitiveArticles.has(folded(ctx, i - 1)) ||
    ctx.rules.stacked.has(folded(ctx, i - 1)) ||
    ctx.rules.attribution.has(folded(ctx, i - 1));
  const upos = ctx.doc.upos[i];
  if (!after || (upos !== POS.DET && upos !== POS.PRON && upos !== POS.ADJ)) return false;
  const own = form.gender === '' && form.number === 'sing';
  const clauseRow = clauseOfNoun(state, i);
  const subjects = clauseRow < 0 ? [] : (state.subjects[clauseRow] ?? []);
  const inSubject = inside(state, i, clauseRow);
  if (own && !inSubject && subjects.length > 0) {
    const row = subjects.length === 1 ? (subjects[0] as number) : -1;
    if (row >= 0) return refer(state, row, i, i + 1, 'possessive: subject of the clause');
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
    accept: (draft) =>
      isAgent(draft) && (own || draft.kind === 'person' || (form.number === 'plur' && draft.kind !== 'country')),
  });
  if (row >= 0) return refer(state, row, i, i + 1, 'possessive');
  if (form.number === 'plur') {
    const rows = lastPair(state, i, (draft) => draft.kind === 'country');
    if (rows.length === 2) return refer(state, pair(state, rows), i, i + 1, 'possessive of two');
    return false;
  }
  const later = laterInSentence(state, i, form);
  return later >= 0 && refer(state, later, i, i + 1, 'possessive before its name', form.gender);
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
