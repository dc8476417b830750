/** What the rooms of `names/` share while one report is read. */
import { type NameSpan, type TimesDoc, UPOS } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { NameRules, NounForm } from '../language/names.js';
import type { WorldLanguage } from '../language/world.js';
import type { World } from '../world/world.js';
import { isShouted, startsUpper } from './capitals.js';
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from './gazetteer.js';

export type { Gazetteer, GazetteerEntry };

/** What an argument of a clause is to its verb. */
export const NO_ROLE = 0;
export const SUBJECT = 1;
export const OBJECT = 2;
export const INDIRECT = 3;
export const AGENT = 4;
export const OBLIQUE = 5;

export interface Context {
  readonly doc: TimesDoc;
  readonly names: readonly NameSpan[];
  readonly world: World;
  readonly gazetteer: Gazetteer;
  readonly worldNames: WorldLanguage;
  readonly rules: NameRules;
  /** Key of the office of a kind that a state or organization has, or null. */
  readonly officeOf: (owner: string, kind: string) => string | null;
  /** ISO date of publication. */
  readonly date: string;
  /** Role of each token that heads an argument, and the clause it is an argument of. */
  readonly role: Uint8Array;
  readonly roleClause: Int32Array;
  /** Alpha-3 of nationality adjectives and words for inhabitants, '' elsewhere; several are joined by a space. */
  readonly nation: readonly string[];
  /** 1 where `nation` is set for a word for inhabitants, 2 where that is for several of them. */
  readonly inhabitant: Uint8Array;
  /** Tokens without a capital that the table still knows as a name: `dpa`. */
  readonly lowerNames: ReadonlySet<number>;
  /** Organization ids of adjectives like `european`, '' elsewhere. */
  readonly union: readonly string[];
  /** Readings of each token in the lexicon of people and bodies. */
  readonly nouns: readonly (readonly NounForm[] | undefined)[];
  /** First token of the quotation that stands apart, for each token; -1 outside. */
  readonly apart: Int32Array;
  /** 1 for the words of a dateline, which no pronoun means; only where modifiers stand in front. */
  readonly aside: Uint8Array;
}

const NOUN = UPOS.indexOf('NOUN');
const ADJ = UPOS.indexOf('ADJ');
const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const PRON = UPOS.indexOf('PRON');
const DET = UPOS.indexOf('DET');
const ADP = UPOS.indexOf('ADP');
const PART = UPOS.indexOf('PART');
const PUNCT = UPOS.indexOf('PUNCT');
const PROPN = UPOS.indexOf('PROPN');
const CCONJ = UPOS.indexOf('CCONJ');
const NUM = UPOS.indexOf('NUM');
export const POS = { NOUN, ADJ, VERB, AUX, PRON, DET, ADP, PUNCT, PROPN, CCONJ, NUM, PART } as const;

type Base = Pick<Context, 'doc' | 'names' | 'world' | 'gazetteer' | 'worldNames' | 'rules' | 'officeOf'>;

/** Written field by field: spread, each report's context gets a shape of its own, and all that reads it looks fields up by name. */
export function createContext(base: Base): Context {
  const { doc, gazetteer, rules } = base;
  const { role, roleClause } = rolesOf(doc);
  const found = nationsOf(base);
  return {
    doc,
    names: base.names,
    world: base.world,
    // Asked again and again for the same tokens.
    gazetteer: {
      match: (_, token) => found.hits[token] ?? null,
      lookup: gazetteer.lookup,
      phrases: gazetteer.phrases,
    },
    worldNames: base.worldNames,
    rules,
    officeOf: base.officeOf,
    date: doc.published.slice(0, 10),
    role,
    roleClause,
    nation: found.nation,
    union: found.union,
    inhabitant: found.inhabitant,
    lowerNames: found.lowerNames,
    nouns: nounsOf(doc, rules),
    apart: apartOf(doc),
    aside: asideOf(doc, rules),
  };
}

interface Roles {
  readonly role: Uint8Array;
  readonly roleClause: Int32Array;
}

function rolesOf(doc: TimesDoc): Roles {
  const roles: Roles = { role: new Uint8Array(doc.count), roleClause: new Int32Array(doc.count).fill(-1) };
  for (let row = 0; row < doc.clauses.length; row++) {
    const clause = doc.clauses[row] as Clause;
    for (const oblique of clause.obliques) putRole(roles, oblique, OBLIQUE, row);
    putRole(roles, clause.agent, AGENT, row);
    putRole(roles, clause.indirect, INDIRECT, row);
    putRole(roles, clause.object, OBJECT, row);
    if (clause.subject?.from !== 'relative') putRole(roles, clause.subject, SUBJECT, row);
  }
  return roles;
}

function putRole({ role, roleClause }: Roles, argument: Argument | null, value: number, row: number): void {
  if (argument === null) return;
  for (const head of argument.heads) {
    if (head < 0 || head >= role.length || role[head] === SUBJECT) continue;
    role[head] = value;
    roleClause[head] = row;
  }
}

/** What the table of the world has for each token, and what that says of peoples and unions. */
interface Nations {
  readonly hits: (GazetteerMatch | null)[];
  readonly nation: string[];
  readonly union: string[];
  readonly inhabitant: Uint8Array;
  readonly lowerNames: Set<number>;
}

function nationsOf(base: Base): Nations {
  const { doc, gazetteer } = base;
  const found: Nations = {
    hits: [],
    nation: new Array<string>(doc.count).fill(''),
    union: new Array<string>(doc.count).fill(''),
    inhabitant: new Uint8Array(doc.count),
    lowerNames: new Set(),
  };
  for (let i = 0; i < doc.count; i++) {
    const hit = gazetteer.match(doc, i);
    found.hits.push(hit);
    if (hit === null) continue;
    if (isLowerName(base, i, hit)) found.lowerNames.add(i);
    // `North Korean`: its last word stands for the whole, and is no word for a people of its own.
    const several = hit.end > i + 1 && !isName(hit.entries);
    if (hit.end !== i + 1 && !several) continue;
    const at = hit.end - 1;
    for (const entry of hit.entries) noteNation(found, at, entry);
    for (; several && i < at; i++) found.hits.push(null);
  }
  return found;
}

function isLowerName({ doc, rules }: Base, i: number, { end, entries }: GazetteerMatch): boolean {
  if (isCapital(doc.forms[i]) || !isName(entries)) return false;
  // `statele baltice` is read as a phrase of its noun, `zona euro` has nothing but its name.
  if (rules.front === undefined && end > i + 1 && rules.nouns.has(doc.folded[i] ?? '')) return false;
  // `omologul belarus`: an adjective that is spelt like a place
  return !entries.some(({ form }) => form === 'adjective');
}

function noteNation({ nation, union, inhabitant }: Nations, at: number, { form, key, number }: GazetteerEntry): void {
  if (form !== 'adjective' && form !== 'inhabitant') return;
  const [kind, id] = splitKey(key);
  if (kind === 'country') nation[at] = nation[at] === '' || nation[at] === id ? id : `${nation[at]} ${id}`;
  else if (kind === 'organization') union[at] = id;
  if (form === 'inhabitant') inhabitant[at] = Math.max(inhabitant[at] as number, number === 'plur' ? 2 : 1);
}

function asideOf(doc: TimesDoc, rules: NameRules): Uint8Array {
  const aside = new Uint8Array(doc.count);
  if (rules.front !== undefined)
    for (const { kind, first, end } of doc.furniture) if (kind === 'dateline') aside.fill(1, first, end);
  return aside;
}

function apartOf(doc: TimesDoc): Int32Array {
  const apart = new Int32Array(doc.count).fill(-1);
  for (const quote of doc.quotes) {
    if (!quote.apart) continue;
    for (let i = quote.first; i < quote.end && i < doc.count; i++) if ((apart[i] as number) < 0) apart[i] = quote.first;
  }
  return apart;
}

function nounsOf(doc: TimesDoc, rules: NameRules): (readonly NounForm[] | undefined)[] {
  const nouns: (readonly NounForm[] | undefined)[] = [];
  for (let i = 0; i < doc.count; i++) {
    const forms = spelled(rules, rules.nouns.get(doc.folded[i] as string), doc.forms[i] ?? '');
    nouns.push(rules.front ? determined(forms, doc, i) : forms);
  }
  return nouns;
}

/** Without the nouns that only look like the word when folded. */
function spelled({ isSpelled }: NameRules, forms: readonly NounForm[] | undefined, printed: string) {
  if (!forms || !isSpelled) return forms;
  const fits = forms.filter(({ noun }) => isSpelled(printed, noun.base));
  return fits.length === forms.length ? forms : fits.length > 0 ? fits : undefined;
}

/** Where articles are words: the noun is definite by its article, or by its capital within a sentence. */
function determined(
  forms: readonly NounForm[] | undefined,
  doc: TimesDoc,
  token: number,
): readonly NounForm[] | undefined {
  if (forms === undefined) return undefined;
  const capital = isCapital(doc.forms[token]) && token !== doc.sentences.first[doc.sentenceOf[token] ?? 0];
  if (!capital && doc.morph[doc.xpos[token] ?? 0]?.definite !== true) return forms;
  let known = DEFINITE.get(forms);
  if (known === undefined) {
    known = forms.map(({ noun, number, gender, oblique }) => ({ noun, number, gender, definite: true, oblique }));
    DEFINITE.set(forms, known);
  }
  return known;
}

const DEFINITE = new WeakMap<readonly NounForm[], readonly NounForm[]>();

export function splitKey(key: string): readonly [kind: string, id: string] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon), key.slice(colon + 1)];
}

export function folded(ctx: Context, token: number): string {
  return ctx.doc.folded[token] ?? '';
}

/** Begins with a capital letter. */
export function isCapital(form: string | undefined): boolean {
  return form !== undefined && form !== '' && startsUpper(form);
}

/** Last token + 1 of the sentence the token stands in. */
export function sentenceEnd(ctx: Context, token: number): number {
  return ctx.doc.sentences.end[ctx.doc.sentenceOf[token] ?? 0] ?? ctx.doc.count;
}

export function sentenceStart(ctx: Context, token: number): number {
  return ctx.doc.sentences.first[ctx.doc.sentenceOf[token] ?? 0] ?? 0;
}

/** Readings of the token in the lexicon of people and bodies; hyphenated prefixes (`vice-`, `prim-`) are looked through. */
export function nounForms(ctx: Context, token: number): readonly NounForm[] {
  return ctx.nouns[token] ?? NO_FORMS;
}

const NO_FORMS: readonly NounForm[] = [];

/** Role of a mention: that of its head, or of any token of it that heads an argument. */
export function roleOf(
  ctx: Context,
  first: number,
  end: number,
  head: number,
): readonly [role: number, clause: number] {
  if ((ctx.role[head] as number) !== NO_ROLE) return [ctx.role[head] as number, ctx.roleClause[head] as number];
  for (let i = first; i < end; i++) {
    if ((ctx.role[i] as number) !== NO_ROLE) return [ctx.role[i] as number, ctx.roleClause[i] as number];
  }
  return [NO_ROLE, ctx.doc.clauseOf[head] ?? -1];
}

export function isName(entries: readonly GazetteerEntry[]): boolean {
  return entries.some((e) => e.form === 'name' || e.form === 'acronym');
}

export function isAcronym(form: string | undefined): boolean {
  if (form === undefined || form.length < 2) return false;
  const second = form.charCodeAt(1);
  // Most words are told by their second letter.
  return !(second >= 97 && second <= 122) && isShouted(form);
}
