/** Pronouns of a language that tells persons from things by them, and whose possessives stand in front: `its army`, `her lawyer`. */
import type { PronounForm } from '../language/names.js';
import { type Draft, draftOf } from './book.js';
import { POS, SUBJECT } from './context.js';
import { agrees, antecedent, refer, type State } from './discourse.js';
import { together } from './pairs.js';

/** `he` and `she` are persons, `it` is a body or a state, `they` are several. */
export function mayStandFor(draft: Draft, form: PronounForm): boolean {
  if (form.gender !== '') return (draft.kind === 'person' || draft.kind === 'source') && draft.number === 'sing';
  if (form.number === 'plur') return draft.kind !== 'place' && draft.kind !== 'facility';
  return draft.kind === 'organization' || draft.kind === 'country';
}

/** Nothing told before is meant: `it is clear that`, or a thing that does what no body does. */
export function isEmpty({ ctx }: State, token: number, form: PronounForm): boolean {
  if (form.gender !== '' || form.number === 'plur') return false;
  if ((ctx.doc.relations[ctx.doc.relation[token] as number] ?? '').startsWith('expl')) return true;
  const clause = ctx.doc.clauses[ctx.roleClause[token] ?? -1];
  if (ctx.role[token] !== SUBJECT || clause === undefined || ctx.rules.humanVerbs.has(clause.lemma)) return false;
  return clause.copula || clause.voice !== 'active' || !saysOfItself(ctx, token);
}

/** `Northshire Police said they had arrested …`: a force is several, and tells of itself; its row, else -1. */
export function forceThatSays({ ctx, book, whoAt }: State, token: number): number {
  const clause = ctx.doc.clauses[ctx.roleClause[token] ?? -1];
  const above = ctx.doc.clauses[clause?.parent ?? -1];
  if (ctx.role[token] !== SUBJECT || clause?.link !== 'complement' || clause.voice !== 'active') return -1;
  const head = above?.subject?.head ?? -1;
  if (above === undefined || head < 0 || head > token || !ctx.rules.humanVerbs.has(above.lemma)) return -1;
  const row = whoAt[head] as number;
  const draft = row < 0 ? undefined : draftOf(book, row);
  return draft?.kind === 'organization' && (draft.sector === 'COP' || draft.sector === 'MIL') ? row : -1;
}

/** Clauses above a pronoun among which its subject is looked for. */
const ABOVE = 3;

/** `Tarnex apologised but said it would …`: a name nobody was found for is more likely meant than who was told before. */
export function isOfUnknown({ ctx, whoAt }: State, token: number): boolean {
  const { doc } = ctx;
  let row = doc.clauses[doc.clauseOf[token] ?? -1]?.parent ?? -1;
  for (let steps = 0; row >= 0 && steps < ABOVE; steps++) {
    const clause = doc.clauses[row];
    const head = clause?.subject?.head ?? -1;
    if (head >= 0)
      return head < token && doc.upos[head] === POS.PROPN && (whoAt[head] as number) < 0 && isName(doc.forms[head]);
    row = clause?.parent ?? -1;
  }
  return false;
}

/** Clauses looked back at for who said what the sentence before tells. */
const BACK = 12;

/** `Officers said they …`, `Police said so. They said …`: whoever spoke, where no name was found for them, and nobody they told of. */
export function goesOnWithUnknown({ ctx, whoAt }: State, token: number): boolean {
  const { doc } = ctx;
  const row = ctx.roleClause[token] ?? -1;
  const clause = doc.clauses[row];
  if (ctx.role[token] !== SUBJECT || clause === undefined) return false;
  const isUnknown = (head: number): boolean =>
    head >= 0 && head < token && doc.upos[head] === POS.NOUN && (whoAt[head] as number) < 0;
  const above = doc.clauses[clause.parent];
  if (clause.link === 'complement' && above !== undefined && ctx.rules.humanVerbs.has(above.lemma))
    return isUnknown(above.subject?.head ?? -1);
  if (clause.link !== 'root' || !ctx.rules.humanVerbs.has(clause.lemma)) return false;
  const sentence = doc.sentenceOf[token] as number;
  for (let at = row - 1; at >= Math.max(0, row - BACK); at--) {
    const before = doc.clauses[at];
    if (before === undefined || sentence - (doc.sentenceOf[before.verb] as number) > 1) return false;
    if (before.link === 'root' && before.lemma === clause.lemma) return isUnknown(before.subject?.head ?? -1);
  }
  return false;
}

const isName = (form: string | undefined): boolean => /^\p{Lu}/u.test(form ?? '');

/** `Japan said it had halted aid`: what a state or body says of itself. */
function saysOfItself(ctx: State['ctx'], token: number): boolean {
  const clause = ctx.doc.clauses[ctx.roleClause[token] ?? -1];
  const above = ctx.doc.clauses[clause?.parent ?? -1];
  if (above === undefined || clause?.link !== 'complement') return false;
  return above.subject !== null && above.subject.head < token && ctx.rules.humanVerbs.has(above.lemma);
}

/** Words behind a possessive among which its noun stands. */
const LONGEST_PHRASE = 6;

export function possessiveInFront(state: State, token: number, form: PronounForm): boolean {
  const { ctx, book } = state;
  const upos = ctx.doc.upos[token];
  if (upos !== POS.DET && upos !== POS.PRON) return false;
  const own: number[] = [];
  for (let k = token + 1; k < Math.min(ctx.doc.count, token + LONGEST_PHRASE); k++) {
    const who = state.whoAt[k] as number;
    if (who >= 0) own.push(who);
    if (ctx.doc.upos[k] === POS.PUNCT || ctx.doc.upos[k] === POS.VERB || ctx.doc.upos[k] === POS.ADP) break;
  }
  const clauseRow = ctx.doc.clauseOf[token] ?? -1;
  const clause = ctx.doc.clauses[clauseRow];
  const inSubject = clause?.subject != null && token >= clause.subject.first && token < clause.subject.end;
  const subjects = clauseRow < 0 || inSubject ? [] : (state.subjects[clauseRow] ?? []).filter((r) => !own.includes(r));
  const fits = (row: number): boolean =>
    agrees(draftOf(book, row), form.number, form.gender) && mayStandFor(draftOf(book, row), form);
  if (subjects.length === 1 && fits(subjects[0] as number))
    return refer(state, subjects[0] as number, token, token + 1, 'possessive: subject of the clause', form.gender);
  if (subjects.length > 1 && form.number === 'plur') {
    const row = together(state, subjects);
    if (row >= 0) return refer(state, row, token, token + 1, 'possessive: subjects of the clause');
  }
  const row = antecedent(state, {
    token,
    number: form.number,
    gender: form.gender,
    reach: 2,
    role: SUBJECT,
    near: false,
    exclude: own,
    accept: (draft) => mayStandFor(draft, form),
  });
  return row >= 0 && refer(state, row, token, token + 1, 'possessive', form.gender);
}
