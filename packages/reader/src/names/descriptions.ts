/** Whom a description standing alone means: a person of that office, a body spoken of before, a group, a state, a source. */
import { bodyNoun, resolveInstitution } from './bodies.js';
import { addDraft, draftOf, keyed, mentionOf } from './book.js';
import { folded, nounForms, POS, SUBJECT } from './context.js';
import { antecedent, type State, see } from './discourse.js';
import { resolveGroup } from './groups.js';
import { knownPerson } from './persons.js';
import type { Phrase } from './phrases.js';
import { mayStandFor } from './pronouns-in-front.js';
import { officeOfPeer, resolveCounterpart, resolveKin } from './relations.js';
import { countryOf, giveTitle, ownerOf } from './roles.js';
import { contextCountry } from './scene.js';
import { resolveCapital, resolveState } from './states.js';
import { inGender, isDefinite, type Title } from './titles.js';
import { isVacant } from './vacant.js';
import { nationWords, printedWords } from './wording.js';

export function resolvePhrase(state: State, rowOf: Int32Array, phrase: Phrase): void {
  if (state.told.has(phrase.head)) return;
  state.told.add(phrase.head);
  if (phrase.kind === 'title') resolveTitle(state, rowOf, phrase);
  else if (phrase.kind === 'kin') resolveKin(state, phrase);
  else if (phrase.kind === 'institution') resolveInstitution(state, rowOf, phrase);
  else if (phrase.kind === 'state') resolveState(state, phrase);
  else if (phrase.kind === 'capital') resolveCapital(state, phrase);
  else resolveGroup(state, rowOf, phrase);
}

function resolveTitle(state: State, rowOf: Int32Array, phrase: Phrase): void {
  const { ctx, book } = state;
  const { title } = phrase;
  if (title === null) return;
  const of = ownerOf(state.index, book, rowOf, phrase, (t) => bodyNoun(state, t));
  const country = countryOf(ctx, book, phrase, of);
  if (phrase.names.length > 0) joinTitle(state, rowOf, phrase, title, of, country);
  else if (title.noun.family === 'mister') return;
  else if (isVacant(ctx, phrase)) state.vacant.add(phrase.head);
  else if (ctx.rules.counterpart.has(folded(ctx, title.head))) resolveCounterpart(state, phrase, country);
  else if (title.number === 'plur') resolveGroup(state, rowOf, phrase);
  else if (!copulaRole(state, phrase, of, country)) describe(state, phrase, title, of, country);
}

/** The title is a role of the persons it is joined to; nationalities that are listed go to them in order. */
function joinTitle(state: State, rowOf: Int32Array, phrase: Phrase, title: Title, of: number, country: string): void {
  const { ctx, book } = state;
  const listed = phrase.countries.length > 1 && phrase.countries.length === phrase.names.length;
  phrase.names.forEach((name, k) => {
    const row = rowOf[name] as number;
    if (row < 0) return;
    const own = listed ? (phrase.countries[k] ?? country) : country;
    const ofRow = own !== country || (of < 0 && own !== '') ? keyed(ctx, book, `country:${own}`) : of;
    const office = ctx.rules.counterpart.has(folded(ctx, title.head)) ? officeOfPeer(state, row, title.head) : null;
    const from = own !== '' || title.former ? own : implied(state, phrase);
    // `omologul ei`: the office is hers, the gender is his.
    const held = office === null ? title : inGender(ctx, office, title.gender);
    giveTitle(ctx, draftOf(book, row), held, ofRow, from, phrase);
    if (phrase.names.length === 1) {
      if ((state.whoAt[title.head] as number) < 0) state.whoAt[title.head] = row;
      state.titleOver.fill(row, title.head, title.end);
    }
  });
}

/** A title standing alone: a person known by it, or somebody nobody names. */
function describe(state: State, phrase: Phrase, title: Title, of: number, country: string): void {
  const { ctx, book } = state;
  const definite = isDefinite(ctx, title);
  const opening = (made: number): void => {
    // `Fostul premier`: the parser may take the adjective for the head.
    if (phrase.first < phrase.head) state.titleOver.fill(made, phrase.first, phrase.head);
  };
  const row = definite ? knownPerson(state, phrase, of, country) : -1;
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  if (row >= 0) {
    const draft = draftOf(book, row);
    if (!draft.titles.some((t) => t.title.family === title.family)) giveTitle(ctx, draft, title, of, country);
    see(state, row, mentionOf(span, 'role'));
    opening(row);
    return;
  }
  if (!definite && !phrase.indefinite) return;
  const voice = phrase.indefinite && title.noun.family !== 'victim' && isVoice(state, phrase);
  const printed = phrase.body !== null && (phrase.body.named >= 0 || isNational(state, phrase, phrase.body.noun));
  const made = addDraft(book, {
    kind: voice ? 'source' : 'person',
    name: printed ? ownedName(state, phrase, title) : [title.title, ...nationWords(state, phrase)].join(' '),
    country,
    sector: title.sector,
    gender: title.gender,
    family: title.family,
    rule: 'role without a name',
  });
  draftOf(book, made).titles.push({ title, of, first: phrase.first, end: phrase.end });
  see(state, made, mentionOf(span, phrase.indefinite ? 'indefinite role' : 'role nobody named has'));
  opening(made);
}

/** `șeful armatei israeliene`: the adjective is the body's. */
function isNational({ ctx }: State, phrase: Phrase, noun: number): boolean {
  if (noun < phrase.head || ctx.rules.front !== undefined) return false;
  // `șeful liberalilor ieșeni`
  if (nounForms(ctx, noun).some((form) => form.noun.class === 'group')) return true;
  for (let k = noun + 1; k < phrase.end; k++) if ((ctx.nation[k] ?? '') !== '') return true;
  return false;
}

/** `guvernatoarea Găgăuziei` as printed; in an oblique case `guvernatoare a Găgăuziei`. */
function ownedName(state: State, phrase: Phrase, title: Title): string {
  const { ctx } = state;
  const first = phrase.body?.first ?? phrase.end;
  const before = folded(ctx, first - 1);
  const linked = ctx.rules.genitiveArticles.has(before) || ctx.doc.upos[first - 1] === POS.ADP;
  const genitive = ctx.rules.obliqueWord(folded(ctx, first)) || ctx.rules.mayBeOblique(folded(ctx, first));
  if (!title.oblique || (!linked && !genitive)) return printedWords(state, phrase.first, phrase.end);
  const article = ctx.rules.genitiveArticle[title.gender === 'fem' ? 1 : 0];
  // `din cadrul DNA`: two words link.
  const start = linked && ctx.doc.upos[first - 2] === POS.ADP ? first - 2 : linked ? first - 1 : first;
  const rest = printedWords(state, start, phrase.end);
  return linked ? `${title.title} ${rest}` : `${title.title} ${article} ${rest}`;
}

/** `X este primar`, `a fost numit ministru`: the predicate noun is a role of the subject. */
function copulaRole(state: State, phrase: Phrase, of: number, country: string): boolean {
  const { ctx, book } = state;
  const clause = ctx.doc.clauses[ctx.doc.clauseOf[phrase.head] ?? -1];
  if (clause === undefined || !clause.copula || clause.verb !== phrase.head || clause.negated || phrase.title === null)
    return false;
  const row = clause.subject === null ? -1 : (state.whoAt[clause.subject.head] as number);
  if (row < 0 || draftOf(book, row).kind !== 'person') return row >= 0;
  state.vacant.add(phrase.head);
  giveTitle(ctx, draftOf(book, row), phrase.title, of, country);
  return true;
}

/** Country of a bare domestic role: where the sentence is set, else the home state. */
function implied(state: State, phrase: Phrase): string {
  const title = phrase.title;
  if (title === null) return '';
  const owner = ownerInFront(state, title);
  if (owner !== null) return owner;
  if (title.sector === null || !['GOV', 'LEG', 'JUD', 'MIL', 'COP'].includes(title.sector)) return '';
  if (phrase.body !== null) return '';
  // Soldiers are told of abroad: where no state is home, a rank says nothing of the state.
  if (state.ctx.rules.home === '' && title.sector === 'MIL') return '';
  return contextCountry(state, phrase.head);
}

/** `its commander`: the state of the body or state that the pronoun stands for, '' if open; null where none stands in front. */
function ownerInFront(state: State, title: Title): string | null {
  const { ctx, book } = state;
  const form =
    ctx.rules.front && ctx.rules.pronouns.get(folded(ctx, title.outer))?.find((p) => p.kind === 'possessive');
  if (!form || title.outer === title.head) return null;
  if (form.gender !== '' || form.number === 'plur') return '';
  const row = antecedent(state, {
    token: title.outer,
    number: form.number,
    gender: '',
    reach: 1,
    role: SUBJECT,
    near: false,
    exclude: [],
    accept: (draft) => mayStandFor(draft, form),
  });
  return row < 0 ? '' : draftOf(book, row).country;
}

function isVoice(state: State, phrase: Phrase): boolean {
  const clause = state.ctx.doc.clauses[state.ctx.roleClause[phrase.head] ?? -1];
  return (
    clause === undefined || (state.ctx.role[phrase.head] === SUBJECT && state.ctx.rules.humanVerbs.has(clause.lemma))
  );
}
