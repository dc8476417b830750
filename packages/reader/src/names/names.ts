/**
 * Who and where: names, descriptions and pronouns of a report, and the entities they stand for. Sentence by sentence, from
 * left to right: names first, then descriptions, then pronouns that may be subjects, the subjects of the clauses, and last
 * the weak pronouns, which need them.
 */
import type { NameSpan, NamesDoc, TimesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { NameRules } from '../language/names.js';
import type { WorldLanguage } from '../language/world.js';
import type { World } from '../world/world.js';
import { type Book, createBook, draftOf, keyed } from './book.js';
import { createContext, type Gazetteer, nounForms, POS, SUBJECT } from './context.js';
import { resolvePhrase } from './descriptions.js';
import { type Joined, type Setting, type State, see } from './discourse.js';
import { finish } from './finish.js';
import { atHome, withoutOthers } from './home.js';
import { standsFor } from './metonymy.js';
import { indexNames } from './name-index.js';
import { findNamed, type Named } from './named.js';
import { chooseNamesake, seatPlace } from './namesakes.js';
import { chainOrganizations } from './organizations.js';
import { chainPeople, type People } from './people.js';
import { servantsOf } from './persons.js';
import { findPhrases, type Phrase } from './phrases.js';
import { strongPronouns, weakPronouns } from './pronouns.js';
import { contextCountry, readScene } from './scene.js';
import { settleCountries } from './settling.js';
import { settleShared } from './shared-names.js';
import { findSubjects } from './subjects.js';
import { withTitledHeads } from './titled-heads.js';
import type { Title } from './titles.js';

export interface NamesResources {
  readonly world: World;
  readonly gazetteer: Gazetteer;
  readonly worldNames: WorldLanguage;
  readonly rules: NameRules;
  readonly officeOf: (owner: string, kind: string) => string | null;
}

/** @param names Spans of the name tagger. Linear in the number of tokens. */
export function readNames(read: TimesDoc, names: readonly NameSpan[], resources: NamesResources): NamesDoc {
  const doc = withTitledHeads(read, names, resources.rules);
  const usual = createContext({ doc, names: withoutSigns(doc, names), ...resources });
  const found = settleShared(usual, findNamed(usual));
  const ctx = atHome(usual, found);
  const named = withoutOthers(ctx, resources.rules.home, found);
  const index = indexNames(ctx, named);
  const book = createBook();
  const setting: Setting = { ctx, index, scene: readScene(ctx, named) };
  const people = chainPeople(ctx, book, named);
  const rowOf = chainOrganizations(ctx, book, named, (token) => contextCountry(setting, token));
  for (let i = 0; i < named.length; i++) if ((people.rowOf[i] as number) >= 0) rowOf[i] = people.rowOf[i] as number;
  const phrases = findPhrases(index);
  const state = startState(setting, book, named, phrases, rowOf);
  const clausesOf = clausesBySentence(doc);
  const titles = titlesOfNames(state, phrases);
  let n = 0;
  let p = 0;
  for (let s = 0; s < doc.sentences.count; s++) {
    const first = doc.sentences.first[s] as number;
    const end = doc.sentences.end[s] as number;
    for (; n < named.length && (named[n] as Named).first < end; n++) tellName(state, rowOf, people, n, titles);
    const here: Phrase[] = [];
    for (; p < phrases.length && (phrases[p] as Phrase).head < end; p++) here.push(phrases[p] as Phrase);
    for (const phrase of here) if (phrase.names.length > 0) resolvePhrase(state, rowOf, phrase);
    for (const phrase of here) if (phrase.names.length === 0) resolvePhrase(state, rowOf, phrase);
    strongPronouns(state, first, end);
    findSubjects(state, clausesOf[s] ?? []);
    weakPronouns(state, first, end);
  }
  settleCountries(state);
  return finish(doc, names, state);
}

/** Written field by field: spread, each report's state gets a shape of its own, and all that reads it looks fields up by name. */
function startState(
  { ctx, index, scene }: Setting,
  book: Book,
  named: readonly Named[],
  phrases: readonly Phrase[],
  rowOf: Int32Array,
): State {
  const { doc } = ctx;
  const joined = joinedTitles(phrases, rowOf);
  const subjects: number[][] = [];
  for (let row = 0; row < doc.clauses.length; row++) subjects.push([]);
  const phraseAt = new Map<number, Phrase>();
  for (const phrase of phrases) phraseAt.set(phrase.head, phrase);
  const state: State = {
    ctx,
    index,
    scene,
    book,
    named,
    seen: [],
    subjects,
    whoAt: new Int32Array(doc.count).fill(-1),
    joined,
    servants: servantsOf(joined),
    titleOver: new Int32Array(doc.count).fill(-1),
    phraseAt,
    told: new Set(),
    vacant: new Set(),
    resolve: (phrase) => resolvePhrase(state, rowOf, phrase),
    stems: new Map(),
    firstPerson: { token: -1 },
  };
  return state;
}

/** Rows of the clauses of each sentence, in the order of their verbs. */
function clausesBySentence(doc: TimesDoc): (number[] | undefined)[] {
  const rows: (number[] | undefined)[] = new Array<number[] | undefined>(doc.sentences.count).fill(undefined);
  for (let row = 0; row < doc.clauses.length; row++) {
    const sentence = doc.sentenceOf[(doc.clauses[row] as Clause).verb] ?? 0;
    const list = rows[sentence];
    if (list === undefined) rows[sentence] = [row];
    else list.push(row);
  }
  for (const list of rows) list?.sort((a, b) => (doc.clauses[a]?.verb ?? 0) - (doc.clauses[b]?.verb ?? 0));
  return rows;
}

/** The title that each name is joined to; of `Purtătorul de cuvânt, preotul X` the one that is the subject. */
function titlesOfNames(state: State, phrases: readonly Phrase[]): ReadonlyMap<number, Title> {
  const titles = new Map<number, Title>();
  for (const { title, names } of phrases) {
    if (title === null) continue;
    for (const name of names) {
      const known = titles.get(name);
      if (known === undefined || state.ctx.role[known.head] !== SUBJECT) titles.set(name, title);
    }
  }
  return titles;
}

/** Initials of editors and labels of pictures are nobody the report tells of. */
function withoutSigns(doc: TimesDoc, names: readonly NameSpan[]): readonly NameSpan[] {
  const signs = new Set<number>();
  for (const { kind, first, end } of doc.furniture) {
    if (kind !== 'credit' && kind !== 'label') continue;
    for (let token = first; token < end; token++) signs.add(token);
  }
  return signs.size === 0 ? names : names.filter((name) => !signs.has(name.first));
}

/** Longest description spelled out before an acronym in brackets. */
const LONGEST_SPELLED = 5;

/** `informațiile militare ucrainene (HUR)`: the words before the brackets mean the body as well. */
function spelledOut(state: State, name: Named, row: number): void {
  const { ctx, index } = state;
  const { doc } = ctx;
  if (name.kind !== 'organization' || doc.forms[name.first - 1] !== '(' || doc.forms[name.end] !== ')') return;
  let first = name.first - 2;
  while (first > name.first - LONGEST_SPELLED && doc.upos[first] === POS.ADJ) first--;
  if (
    first < 0 ||
    doc.upos[first] !== POS.NOUN ||
    // `liderul sindical (Federația X)`: a person is of the body.
    nounForms(ctx, first).some((form) => form.noun.class === 'person') ||
    (index.namedOver[first] as number) >= 0 ||
    (index.namedOver[name.first - 2] as number) >= 0
  )
    return;
  see(state, row, {
    first,
    end: name.first - 1,
    head: first,
    form: 'description',
    rule: 'spelled out before its acronym',
  });
  state.told.add(first);
}

function joinedTitles(phrases: readonly Phrase[], rowOf: Int32Array): Joined[] {
  const joined: Joined[] = [];
  for (const { title, names, head, body, countries } of phrases) {
    const row = names[0] === undefined ? -1 : (rowOf[names[0]] as number);
    if (title === null || row < 0) continue;
    joined.push({
      head,
      row,
      title,
      of: body === null || body.named < 0 ? -1 : (rowOf[body.named] as number),
      country: countries[0] ?? '',
    });
  }
  return joined;
}

/** Decides a name's entity in its sentence and notes the mention. */
function tellName(
  state: State,
  rowOf: Int32Array,
  people: People,
  n: number,
  titles: ReadonlyMap<number, Title>,
): void {
  const name = state.named[n] as Named;
  let row = rowOf[n] as number;
  let rule = name.rule;
  if (name.kind === 'person') {
    if (row < 0) row = rowOf[n] = chooseNamesake(state, n, people.choices.get(n) ?? [], titles);
  } else {
    const acting = standsFor(state.ctx, name);
    if (acting !== null) {
      row = keyed(state.ctx, state.book, acting);
      rule = 'capital or seat that acts';
    } else if (name.key?.startsWith('seat:') === true) {
      const place = seatPlace(state, name);
      if (place >= 0) {
        row = place;
        rule = 'seat that only locates';
      }
    } else if (name.kind === 'place' && draftOf(state.book, row).kind === 'country') rule = 'world country';
    rowOf[n] = row;
  }
  if (row < 0) return;
  spelledOut(state, name, row);
  see(
    state,
    row,
    { first: name.first, end: name.end, head: name.first, form: 'name', rule },
    0,
    titles.get(n)?.head ?? -1,
  );
}
