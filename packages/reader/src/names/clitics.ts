/**
 * Clitics: whom a weak pronoun at the verb stands for, a reflexive or an object (`s-au întâlnit`, `l-a propus`, `i-a mulțumit ministrei`),
 * and whether a thing told nearer is meant instead.
 */
import type { PronounForm } from '../language/names.js';
import { draftOf } from './book.js';
import { folded, nounForms, OBJECT, POS } from './context.js';
import { antecedent, isAgent, refer, type State } from './discourse.js';
import { lastPair, pair, together } from './pairs.js';
import { entitiesAt } from './subjects.js';

/** Tokens to the right of a weak pronoun within which the noun it doubles stands. */
const DOUBLING = 9;

export function reflexive(state: State, i: number): boolean {
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

export function clitic(state: State, i: number, form: PronounForm): boolean {
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
  const twin = twinBefore(state, i, clauseRow);
  if (twin >= 0) {
    const row = state.whoAt[twin] as number;
    return row >= 0 && refer(state, row, i, i + 1, 'clitic: the same as that of the verb before');
  }
  if (clause !== undefined && ctx.rules.idiom.has(`${folded(ctx, i).replaceAll('-', '')} ${clause.lemma}`))
    return false;
  if (clause?.mood === 'gerund' && form.number === 'plur' && takesUpObject(state, clause.parent)) return false;
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

/** `a oprit doi ciobani, amenințându-i`: an object in the plural that nobody is known for, and that the pronoun stands for. */
function takesUpObject({ ctx, whoAt }: State, main: number): boolean {
  const object = ctx.doc.clauses[main]?.object;
  if (!object || object.from === 'clitic') return false;
  const morph = ctx.doc.morph[ctx.doc.xpos[object.head] ?? 0];
  return morph?.upos === 'NOUN' && morph.number === 'plur' && (whoAt[object.head] as number) < 0;
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
    // `asigurându-i de sprijinul său și al autorităților`: of whom something is
    const owner = ctx.rules.genitiveArticles.has(before);
    const marked =
      before === ctx.rules.objectMarker || before === ctx.rules.nameArticle || (!owner && oblique(state, k));
    if (marked && fitsClitic(state, row, i)) return row;
    if (!marked && verb) continue;
  }
  return -1;
}

/**
 * `le-a transmis partidelor că … și le-a cerut`: a verb joined to one with the same subject, the same weak pronoun and a noun that
 * this doubles speaks of the same people, known or not; the token of the first pronoun, or -1.
 */
function twinBefore({ ctx, subjects }: State, i: number, clauseRow: number): number {
  const { doc } = ctx;
  const clause = doc.clauses[clauseRow];
  const beside = doc.clauses[clause?.parent ?? -1];
  if (!clause || !beside || clause.link !== 'coordinate' || clause.subject) return -1;
  const first = beside.link === 'complement' && !beside.indirect ? beside.parent : clause.parent;
  const other = doc.clauses[first];
  const side = subjects[first]?.[0];
  if (!other || other.unit !== clause.unit || side === undefined || !subjects[clauseRow]?.includes(side)) return -1;
  // Which case `le` is in the second time, the tree may not know.
  const token = [other.dative, other.accusative].find((at) => at >= 0 && folded(ctx, at) === folded(ctx, i)) ?? -1;
  const noun = token === other.dative ? other.indirect : other.object;
  const told = noun !== null && noun.from !== 'clitic' && noun.head > other.verb;
  return told ? token : -1;
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

/** A noun of that gender and number that stands for a thing, nearer than any person. */
export function thingNear(state: State, i: number, form: PronounForm): boolean {
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
