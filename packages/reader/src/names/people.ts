/**
 * Chains of persons' names: full name, surname, given name, inflected forms. Two full names are one person only if word
 * for word they may be forms of one name; a surname borne by two persons is left to gender and nearness.
 */
import { addDraft, type Book, draftOf } from './book.js';
import { type Context, folded, nounForms, POS } from './context.js';
import type { Named } from './named.js';

export interface People {
  /** Draft row of each name (row of the list of names), -1 where several persons may be meant. */
  readonly rowOf: Int32Array;
  /** For those: the persons it may be. */
  readonly choices: ReadonlyMap<number, readonly number[]>;
}

interface Cluster {
  readonly row: number;
  /** Per word of the fullest name: folded forms it may have in the nominative. */
  words: readonly (readonly string[])[];
}

export function chainPeople(ctx: Context, book: Book, named: readonly Named[]): People {
  const chains: Chains = { ctx, book, clusters: [], byWord: new Map() };
  const rowOf = new Int32Array(named.length).fill(-1);
  const choices = new Map<number, readonly number[]>();
  const people: Person[] = [];
  for (const [row, name] of named.entries())
    if (name.kind === 'person') people.push({ name, row, words: wordsOf(ctx, name) });
  for (const person of people) if (person.words.length > 1) rowOf[person.row] = ofFullName(chains, person);
  for (const person of people) {
    if (person.words.length !== 1) continue;
    const rows = ofOneWord(chains, person);
    if (rows.length === 1) rowOf[person.row] = rows[0] as number;
    else choices.set(person.row, rows);
  }
  const privates = new Set<number>();
  for (const { name, row } of people) if (isPrivate(ctx, name.first)) privates.add(rowOf[row] as number);
  for (const { row, words } of chains.clusters) {
    const draft = draftOf(book, row);
    identify(ctx, draft, words, privates.has(row));
    for (const key of [`name:${draft.name}`, draft.world ?? ''])
      if (key !== '' && !book.byKey.has(key)) book.byKey.set(key, row);
  }
  return { rowOf, choices };
}

/** A name of a person: its row in the list of names, and the folded forms of each of its words. */
interface Person {
  readonly name: Named;
  readonly row: number;
  readonly words: readonly (readonly string[])[];
}

interface Chains {
  readonly ctx: Context;
  readonly book: Book;
  readonly clusters: Cluster[];
  /** Rows of `clusters` by the forms of their words. */
  readonly byWord: Map<string, number[]>;
}

function register({ byWord }: Chains, cluster: number, words: readonly (readonly string[])[]): void {
  for (const forms of words) for (const form of forms) registerForm(byWord, cluster, form);
}

function registerForm(byWord: Map<string, number[]>, cluster: number, form: string): void {
  const list = byWord.get(form);
  if (list === undefined) byWord.set(form, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

function addPerson(chains: Chains, { name, words }: Person, gender: '' | 'masc' | 'fem'): number {
  const { ctx, book, clusters } = chains;
  const draft = addDraft(book, { kind: 'person', name: printed(ctx, name), rule: name.rule, gender });
  clusters.push({ row: draft, words });
  register(chains, clusters.length - 1, words);
  return draft;
}

/** Draft of a name of several words: one told before, or a new one. */
function ofFullName(chains: Chains, person: Person): number {
  const own = person.words;
  const hit = sameCluster(chains, own);
  if (hit < 0) return addPerson(chains, person, '');
  const cluster = chains.clusters[hit] as Cluster;
  if (own.length > cluster.words.length) {
    cluster.words = own;
    register(chains, hit, own);
  }
  return cluster.row;
}

function sameCluster({ clusters, byWord }: Chains, own: Person['words']): number {
  for (const form of own.at(-1) ?? [])
    for (const at of byWord.get(form) ?? []) if (sameName((clusters[at] as Cluster).words, own)) return at;
  return -1;
}

/** Drafts that a name of one word may be of: those who bear it as a surname come before others; a new one where none does. */
function ofOneWord(chains: Chains, person: Person): readonly number[] {
  const { ctx, book, clusters, byWord } = chains;
  const [forms = []] = person.words;
  const borne = new Set<Cluster>();
  for (const form of forms) for (const at of byWord.get(form) ?? []) borne.add(clusters[at] as Cluster);
  const hits = borne.size > 0 ? [...borne] : ofInitials(clusters, ctx.doc.forms[person.name.first] ?? '');
  const surname = hits.filter(({ words }) => (words.at(-1) ?? []).some((form) => forms.includes(form)));
  const called = calledGender(ctx, person.name.first);
  const rows: number[] = [];
  for (const cluster of surname.length > 0 ? surname : hits)
    if (called === '' || [called, ''].includes(genderOf(ctx, book, cluster))) rows.push(cluster.row);
  return rows.length > 0 ? rows : [addPerson(chains, person, called)];
}

/** `R.T.`: those whose words begin so. */
function ofInitials(clusters: readonly Cluster[], form: string): readonly Cluster[] {
  if (!INITIALS.test(form)) return [];
  const initials = form.replaceAll('.', '').toLowerCase();
  return clusters.filter(({ words }) => words.map((forms) => forms[0]?.charAt(0)).join('') === initials);
}

const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;

/** `antrenorul X`, `medicul echipei, X`, `„Nando” X`: a surname that is borne by others than who holds an office. */
function isPrivate(ctx: Context, first: number): boolean {
  const { doc } = ctx;
  if (CLOSING.has(doc.forms[first - 1] ?? '')) return true;
  const apart = doc.forms[first - 1] === ',';
  for (let token = apart ? first - 2 : first - 1; token >= Math.max(0, first - TITLE); token--) {
    // `după discuția cu antrenorul, X`
    const governed = apart && doc.upos[token - 1] === POS.ADP;
    if (nounForms(ctx, token).some(({ noun }) => PRIVATE.has(noun.sector ?? ''))) return !governed;
    if (!apart || doc.sentenceOf[token] !== doc.sentenceOf[first] || doc.upos[token] === POS.PUNCT) return false;
  }
  return false;
}

/** Sectors of those who hold no office. */
const PRIVATE: ReadonlySet<string> = new Set(['CVL', 'MED', 'EDU', 'JRN', 'BUS', 'AGR', 'CRM', 'JUD', 'COP']);
const CLOSING: ReadonlySet<string> = new Set(['”', '“', '"', '»', '’']);
/** Tokens of a title in front of a name between commas. */
const TITLE = 7;

/** `doamna X`, `domnul X`: the gender of the courtesy title in front, '' if none. */
function calledGender(ctx: Context, token: number): 'masc' | 'fem' | '' {
  const form = nounForms(ctx, token - 1).find((f) => f.noun.family === 'mister');
  return form === undefined ? '' : form.gender === 'fem' ? 'fem' : 'masc';
}

function genderOf(ctx: Context, book: Book, { row, words }: Cluster): 'masc' | 'fem' | '' {
  const told = draftOf(book, row).gender;
  return told !== '' || words.length < 2 ? told : ctx.rules.givenNameGender(words[0]?.[0] ?? '');
}

/** Folded nominatives each word may stand for; suffixes like `jr.` left out. */
function wordsOf(ctx: Context, name: Named): (readonly string[])[] {
  const article = name.first > 0 && folded(ctx, name.first - 1) === ctx.rules.nameArticle;
  const words: (readonly string[])[] = [];
  for (let i = name.first; i < name.end; i++) {
    const form = ctx.doc.forms[i] ?? '';
    if (!/\p{L}/u.test(form)) continue;
    // `Georgeta-Corina Popescu` is Corina Popescu.
    const parts = /^\p{Lu}[\p{L}.]+(?:-\p{Lu}\p{L}+)+$/u.test(form) ? form.split('-') : [form];
    for (const part of parts) {
      const bases = ctx.rules.baseOfPerson(part, article).map(ctx.rules.plain);
      words.push([...new Set([parts.length > 1 ? ctx.rules.plain(part.toLowerCase()) : folded(ctx, i), ...bases])]);
    }
  }
  if (words.length > 1 && isYounger(ctx, name)) words.push(YOUNGER);
  return words;
}

/** Stands for `Jr.` among the words of a name: father and son are two. */
const YOUNGER: readonly string[] = ['jr.'];

function isYounger(ctx: Context, { end }: Named): boolean {
  return ctx.rules.generation.get(folded(ctx, end).replace(/\.$/, '')) === 'younger';
}

/** Same number of words, each pair sharing a form; or all words of the shorter, in order, in the longer. */
function sameName(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  if ((a.at(-1) === YOUNGER) !== (b.at(-1) === YOUNGER)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let k = 0;
  for (const word of long)
    if (k < short.length && (short[k] as readonly string[]).some((form) => word.includes(form))) k++;
  return k === short.length;
}

/** The name in the nominative, spelt as printed. */
function printed(ctx: Context, name: Named): string {
  const article = name.first > 0 && folded(ctx, name.first - 1) === ctx.rules.nameArticle;
  const parts: string[] = [];
  for (let i = name.first; i < name.end; i++) {
    const form = ctx.doc.forms[i] ?? '';
    const bases = ctx.rules.baseOfPerson(form, article);
    const known = bases.find((base) => ctx.rules.givenNameGender(ctx.rules.plain(base)) !== '');
    parts.push(i === name.first && known !== undefined ? known : (bases[0] ?? form));
  }
  if (parts.length > 1 && isYounger(ctx, name)) parts.push(ctx.doc.forms[name.end] ?? '');
  return parts.join(' ');
}

/** Gender from the given name; name, country and Wikidata id from the table of office-holders. */
function identify(
  ctx: Context,
  draft: ReturnType<typeof draftOf>,
  words: readonly (readonly string[])[],
  isOther: boolean,
): void {
  for (const word of words) {
    for (const form of word) {
      if (draft.gender === '') draft.gender = ctx.rules.givenNameGender(form);
    }
    if (draft.gender !== '') break;
  }
  const full = words.map((w) => w[0]).join(' ');
  // A lone given name may be anybody's.
  if (words.length === 1 && ctx.rules.givenNameGender(full) !== '') return;
  const holders = ctx.world.holdersNamed(full, ctx.date);
  const holder = holders[0];
  if (holder === undefined || new Set(holders.map((h) => h.name)).size !== 1) return;
  const shown = holder.spellings?.[ctx.rules.spelling ?? ''] ?? holder.name;
  if (isOther && words.length < shown.split(' ').length) return;
  draft.gender = holder.gender;
  if (words.length === 1) draft.inferred.name = 'world: only office-holder of that surname';
  if (words.length === 1 || words.length < shown.split(' ').length) draft.name = shown;
  if (holder.wikidata !== null) draft.world = `person:${holder.wikidata}`;
  const owner = holder.office.split('/')[0] ?? '';
  const country = ctx.world.country(owner)?.alpha3 ?? ctx.world.organization(owner)?.country ?? '';
  if (country !== '' && country !== null) {
    draft.country = country;
    draft.inferred.country = `world: ${holder.office} on the date of the report`;
  }
  if (draft.country === '' && ctx.world.organization(owner) !== undefined) draft.stateless = true;
  draft.sector = 'GOV';
}
