/** Who the subject of each clause is: spoken out, shared with another clause, or dropped because it is known. */

import type { Clause } from '../grammar/clause.js';
import { draftOf } from './book.js';
import { NO_ROLE, POS, SUBJECT } from './context.js';
import { agrees, isAgent, type Seen, type State } from './discourse.js';
import { ownerOfHost, whoIsPointedAt } from './told-in.js';

/** Chain of governing clauses looked through at most. */
const DEEP = 6;
/** Sentences back for a dropped subject. */
const REACH = 2;

/** Fills `state.subjects` for the clauses whose verb stands in the tokens, in text order. */
export function findSubjects(state: State, clauses: readonly number[]): void {
  for (const row of clauses) state.subjects[row] = subjectOf(state, row);
  // A governed clause may come before the one that governs it.
  for (const row of clauses) if (state.subjects[row]?.length === 0) state.subjects[row] = subjectOf(state, row);
}

function subjectOf(state: State, row: number): number[] {
  const { ctx } = state;
  const clause = ctx.doc.clauses[row] as Clause;
  if (clause.subject !== null) {
    const rows: number[] = [];
    for (const head of clause.subject.heads) rows.push(...entitiesAt(state, head, clause.subject.end));
    return rows.length === 0 ? whoIsPointedAt(state, clause) : [...new Set(rows)];
  }
  if (ctx.rules.impersonal.has(clause.lemma)) return [];
  const governing = ctx.doc.clauses[clause.parent];
  // `A strike killed two men, the army said`: where subjects are spoken out, who says it is not who did it.
  if (ctx.rules.front !== undefined && isSaidFirst(ctx, clause)) return [];
  if (governing !== undefined) {
    const inherited = fromGoverning(state, clause, governing);
    if (inherited !== null) return inherited;
  }
  if (
    // Where subjects are spoken out, one that the tree lacks is a fault of the tree.
    ctx.rules.front !== undefined ||
    clause.person !== 3 ||
    clause.mood === 'infinitive' ||
    clause.mood === 'participle' ||
    clause.mood === 'supine' ||
    clause.mood === 'gerund'
  )
    return [];
  if (clause.voice === 'reflexive' && !ctx.rules.humanVerbs.has(clause.lemma)) return [];
  const owner = ownerOfHost(state, clause);
  return owner.length > 0 ? owner : dropped(state, clause);
}

/** A finite clause in front of the verb that says it. */
function isSaidFirst({ doc }: State['ctx'], { link, mood, parent, verb }: Clause): boolean {
  const above = doc.clauses[parent];
  return isFiniteComplement({ link, mood }) && above !== undefined && above.verb > verb;
}

/** `was killed after one of the suspects opened fire`. */
const isFiniteAdverbial = ({ link, mood }: Pick<Clause, 'link' | 'mood'>): boolean =>
  link === 'adverbial' && mood === 'indicative';

const isFiniteComplement = ({ link, mood }: Pick<Clause, 'link' | 'mood'>): boolean =>
  link === 'complement' && (mood === 'indicative' || mood === 'conditional');

/** Entity rows of a noun phrase: its head, or a name that begins the phrase. */
export function entitiesAt(state: State, head: number, end: number): number[] {
  const titledRow = state.titleOver[head] as number;
  if (titledRow >= 0 && state.ctx.role[head] !== NO_ROLE) return [titledRow];
  const direct = state.whoAt[head] as number;
  if (direct >= 0) return [direct];
  const over = state.index.namedOver[head] as number;
  if (over >= 0) {
    const row = state.whoAt[state.index.named[over]?.first ?? head] as number;
    if (row >= 0) return [row];
  }
  // A title's head with the name behind it: `președintele rus X`.
  for (let k = head + 1; k < end && k < head + 12; k++) {
    const named = state.index.namedAt[k] as number;
    if (
      named >= 0 &&
      state.index.named[named]?.kind === 'person' &&
      (state.whoAt[k] as number) >= 0 &&
      titled(state, head, k)
    )
      return [state.whoAt[k] as number];
  }
  return [];
}

function titled(state: State, head: number, name: number): boolean {
  const row = state.whoAt[name] as number;
  return draftOf(state.book, row).titles.some((t) => t.first <= head && head < t.end);
}

function fromGoverning(state: State, clause: Clause, governing: Clause): number[] | null {
  const { ctx } = state;
  let parent: Clause | undefined = governing;
  let at = clause.parent;
  for (let depth = 0; parent !== undefined && depth < DEEP; depth++) {
    const rows: readonly number[] = state.subjects[at] ?? [];
    if (
      ctx.rules.objectControl.has(parent.lemma) &&
      ((clause.link === 'complement' && (clause.mood === 'subjunctive' || clause.mood === 'infinitive')) ||
        // `accused the police of beating them`
        (clause.mood === 'gerund' && clause.markerToken >= 0 && clause.link !== 'coordinate'))
    ) {
      const other = [...heads(state, parent.indirect?.heads), ...heads(state, parent.object?.heads)];
      if (other.length > 0) return other;
      const clitic = parent.dative >= 0 ? parent.dative : parent.accusative;
      const who = clitic < 0 ? -1 : (state.whoAt[clitic] as number);
      return who >= 0 ? [who] : [];
    }
    // `reported the group had asked for talks`: nor does who speaks do what a finite clause tells.
    if (ctx.rules.front !== undefined && (isFiniteComplement(clause) || isFiniteAdverbial(clause))) return [];
    if (rows.length > 0) {
      const fits = rows.every((r) => compatible(state, clause, r, rows.length));
      if (clause.link === 'relative' || clause.link === 'subject') return null;
      const front = ctx.rules.front === undefined ? [] : rightInFront(state, clause);
      if (front.length > 0) return front;
      if (clause.link === 'participial') return clause.mood === 'gerund' ? [...rows] : [];
      return fits ? [...rows] : null;
    }
    if (clause.link !== 'coordinate' && clause.link !== 'complement') return null;
    // `A court freed two men and jailed a third, Reuters said`: where subjects are spoken out, the first verb's is shared, known or not.
    // `Reuters said a strike killed two men and wounded ten`: nor is it who speaks.
    // `said the police had attacked and accused the government`: but a verb of saying goes on with who speaks.
    const told = parent.link === 'complement' && ctx.rules.telling?.has(clause.lemma) === true;
    if (ctx.rules.front !== undefined && ((parent.subject !== null && !told) || isSaidFirst(ctx, parent))) return [];
    at = parent.parent;
    parent = ctx.doc.clauses[at];
  }
  return null;
}

/** `hurt by protesters demanding that …`: several people right in front of a gerund do what it tells. */
function rightInFront(state: State, clause: Clause): number[] {
  const { doc } = state.ctx;
  const head = clause.first - 1;
  if (clause.mood !== 'gerund' || clause.markerToken >= 0 || doc.upos[head] !== POS.NOUN) return [];
  if (doc.morph[doc.xpos[head] ?? 0]?.number !== 'plur') return [];
  const row = state.whoAt[head] as number;
  return row >= 0 && draftOf(state.book, row).kind === 'group' ? [row] : [];
}

function heads(state: State, tokens: readonly number[] | undefined): number[] {
  const rows: number[] = [];
  for (const token of tokens ?? []) {
    const row = state.whoAt[token] as number;
    if (row >= 0) rows.push(row);
  }
  return rows;
}

function compatible(state: State, clause: Clause, row: number, count: number): boolean {
  const draft = draftOf(state.book, row);
  const number = count > 1 || draft.members.length > 0 ? 'plur' : draft.number;
  if (clause.number !== '' && clause.number !== number) return false;
  const gender = participleGender(state, clause);
  return agrees(draft, '', draft.kind === 'person' ? gender : '');
}

/** Gender shown by a passive participle or a predicate adjective. */
export function participleGender(state: State, clause: Clause): 'masc' | 'fem' | '' {
  if (clause.voice !== 'passive' && !clause.copula) return '';
  const { doc } = state.ctx;
  if (clause.copula && doc.upos[clause.verb] !== POS.ADJ && doc.upos[clause.verb] !== POS.VERB) return '';
  const gender = doc.morph[doc.xpos[clause.verb] ?? 0]?.gender;
  return gender === 'masc' || gender === 'fem' ? gender : '';
}

/** The subject of the last main clause that fits in number and gender, in this paragraph, two sentences back at most. */
function dropped(state: State, clause: Clause): number[] {
  const { ctx, seen } = state;
  const { doc } = ctx;
  const sentence = doc.sentenceOf[clause.verb] ?? 0;
  const paragraph = doc.paragraphOf[clause.verb] ?? 0;
  const apart = ctx.apart[clause.verb] ?? -1;
  for (let k = seen.length - 1, looked = 0; k >= 0 && looked < 60; k--, looked++) {
    const one = seen[k] as Seen;
    if (one.token >= clause.first) continue;
    if (sentence - one.sentence > REACH || (doc.paragraphOf[one.token] ?? 0) !== paragraph) break;
    if (one.role !== SUBJECT || one.apart !== apart) continue;
    const draft = draftOf(state.book, one.row);
    if (!isAgent(draft)) continue;
    const subjects = one.clause < 0 ? [one.row] : (state.subjects[one.clause] ?? [one.row]);
    if (subjects.every((r) => compatible(state, clause, r, subjects.length))) return [...subjects];
  }
  return [];
}
