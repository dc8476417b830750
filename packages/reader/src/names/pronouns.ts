/** Pronouns: personal, demonstrative, possessive, and phrases like `cei doi`, `cel din urmă`; weak ones are read in `clitics.ts`. */
import type { PronounForm } from '../language/names.js';
import { draftOf } from './book.js';
import { clitic, reflexive, thingNear } from './clitics.js';
import { type Context, folded, isAcronym, POS, SUBJECT } from './context.js';
import { agrees, antecedent, isAgent, refer, type Seen, type State } from './discourse.js';
import { FAR, hostOrGuest, lastPair, pair, phraseAt } from './pairs.js';
import {
  forceThatSays,
  goesOnWithUnknown,
  isEmpty,
  isOfUnknown,
  mayStandFor,
  possessiveInFront,
} from './pronouns-in-front.js';

/** Sentences back for a pronoun. */
const REACH = 3;

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
      // `a dansa`, which without marks looks like a pronoun
      if (state.ctx.doc.upos[i] === POS.VERB) continue;
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
    // `Petrolux SA`
    if (isAcronym(state.ctx.doc.forms[i]) && !isAcronym(state.ctx.doc.forms[i - 1])) continue;
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
  if (sexed && form.number === 'plur' && goesOnWithUnknown(state, i)) return false;
  const beside = sexed ? objectOfJoined(state, i, form) : -1;
  if (beside >= 0) return refer(state, beside, i, i + 1, 'object of the joined verb', form.gender);
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
    exclude: clause >= 0 && ctx.role[i] !== SUBJECT ? ownSubjects(state, clause) : [],
    accept: (draft, seen) =>
      // `“It threatens teachers,” she said`: nothing that was told outside the quotation
      !(sexed && form.number === 'sing' && form.gender === '' && isQuoted(state, i) && !isQuoted(state, seen.token)) &&
      (sexed ? mayStandFor(draft, form) : isAgent(draft) && (draft.kind !== 'country' || form.gender === 'fem')) &&
      !(speaks && isQuoted(state, seen.token) && !isQuoted(state, i)),
    weigh: (seen) => (verb === undefined ? 0 : weightOfTeller(state, seen.token, verb)),
  });
  if (row >= 0) return refer(state, row, i, i + 1, 'personal pronoun', form.gender);
  // `accused him of attacking X`: an object comes behind its name
  const object = sexed && ctx.role[i] !== SUBJECT;
  const later = object || (sexed && form.gender === '') ? -1 : laterInSentence(state, i, form);
  return later >= 0 && refer(state, later, i, i + 1, 'personal pronoun before its name', form.gender);
}

/** `Peter Marsh charged him`: whoever does it is not whom it is done to (principle B of the binding theory, Chomsky 1981). */
function ownSubjects({ ctx, subjects, whoAt }: State, clause: number): readonly number[] {
  const heads = ctx.doc.clauses[clause]?.subject?.heads ?? [];
  return [...(subjects[clause] ?? []), ...heads.map((head) => whoAt[head] as number).filter((row) => row >= 0)];
}

/** `seized Dan Roe at home and released him`: whom the verb that this one is joined to is done to; -1 for others. */
function objectOfJoined({ ctx, whoAt, book }: State, i: number, form: PronounForm): number {
  const clause = ctx.doc.clauses[ctx.roleClause[i] ?? -1];
  if (form.gender === '' || clause === undefined || clause.subject !== null || clause.link !== 'coordinate') return -1;
  if (ctx.role[i] === SUBJECT || clause.object?.head !== i) return -1;
  const head = ctx.doc.clauses[clause.parent]?.object?.head ?? -1;
  const row = head >= 0 && head < i ? (whoAt[head] as number) : -1;
  if (row < 0 || !mayStandFor(draftOf(book, row), form)) return -1;
  return agrees(draftOf(book, row), form.number, form.gender) ? row : -1;
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
    // `publicat de X, membru al unui partid condus de Y. Potrivit acestuia`: Y only tells of the party.
    weigh: (seen) => (isAgentOfParticiple(ctx, seen) ? -ASIDE : 0),
    accept: (draft, seen) =>
      !(subject && human && isQuoted(state, seen.token) && !isQuoted(state, i)) &&
      (draft.kind === 'person' ||
        draft.kind === 'source' ||
        (form.number === 'plur' && (draft.kind === 'group' || draft.members.length > 0))),
  });
  return row >= 0 && refer(state, row, i, i + 1, 'demonstrative');
}

/** What a mention that only tells of another loses. */
const ASIDE = 3;

const isAgentOfParticiple = ({ doc }: Context, { role, clause }: Seen): boolean =>
  role !== SUBJECT && doc.clauses[clause]?.mood === 'participle';

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
