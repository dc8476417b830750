/** What the rooms of `names/` share while one report is read. */
import { type NameSpan, type TimesDoc, UPOS } from '../doc.js';
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

export function createContext(
  base: Pick<Context, 'doc' | 'names' | 'world' | 'gazetteer' | 'worldNames' | 'rules' | 'officeOf'>,
): Context {
  const { doc } = base;
  const role = new Uint8Array(doc.count);
  const roleClause = new Int32Array(doc.count).fill(-1);
  doc.clauses.forEach((clause, index) => {
    const put = (heads: readonly number[] | undefined, value: number): void => {
      for (const head of heads ?? []) {
        if (head < 0 || head >= doc.count || role[head] === SUBJECT) continue;
        role[head] = value;
        roleClause[head] = index;
      }
    };
    for (const oblique of clause.obliques) put(oblique.heads, OBLIQUE);
    put(clause.agent?.heads, AGENT);
    put(clause.indirect?.heads, INDIRECT);
    put(clause.object?.heads, OBJECT);
    if (clause.subject?.from !== 'relative') put(clause.subject?.heads, SUBJECT);
  });
  const nation: string[] = new Array<string>(doc.count).fill('');
  const union: string[] = new Array<string>(doc.count).fill('');
  const inhabitant = new Uint8Array(doc.count);
  const lowerNames = new Set<number>();
  const hits: (GazetteerMatch | null)[] = [];
  for (let i = 0; i < doc.count; i++) {
    const hit = base.gazetteer.match(doc, i);
    hits.push(hit);
    if (hit === null) continue;
    // `statele baltice` is read as a phrase of its noun, `zona euro` has nothing but its name.
    const phrase = base.rules.front === undefined && hit.end > i + 1 && base.rules.nouns.has(doc.folded[i] ?? '');
    // `omologul belarus`: an adjective that is spelt like a place
    const adjective = hit.entries.some(({ form }) => form === 'adjective');
    if (!isCapital(doc.forms[i]) && isName(hit.entries) && !phrase && !adjective) lowerNames.add(i);
    // `North Korean`: its last word stands for the whole, and is no word for a people of its own.
    const several = hit.end > i + 1 && !isName(hit.entries);
    if (hit.end !== i + 1 && !several) continue;
    const at = hit.end - 1;
    for (const entry of hit.entries) {
      if (entry.form !== 'adjective' && entry.form !== 'inhabitant') continue;
      const [kind, id] = splitKey(entry.key);
      if (kind === 'country') nation[at] = nation[at] === '' || nation[at] === id ? id : `${nation[at]} ${id}`;
      else if (kind === 'organization') union[at] = id;
      if (entry.form === 'inhabitant')
        inhabitant[at] = Math.max(inhabitant[at] as number, entry.number === 'plur' ? 2 : 1);
    }
    for (; several && i < at; i++) hits.push(null);
  }
  const aside = new Uint8Array(doc.count);
  if (base.rules.front !== undefined)
    for (const { kind, first, end } of doc.furniture) if (kind === 'dateline') aside.fill(1, first, end);
  const apart = new Int32Array(doc.count).fill(-1);
  for (const quote of doc.quotes) {
    if (!quote.apart) continue;
    for (let i = quote.first; i < quote.end && i < doc.count; i++) if ((apart[i] as number) < 0) apart[i] = quote.first;
  }
  return {
    ...base,
    // Asked again and again for the same tokens.
    gazetteer: { ...base.gazetteer, match: (_, token) => hits[token] ?? null },
    date: doc.published.slice(0, 10),
    role,
    roleClause,
    nation,
    union,
    inhabitant,
    lowerNames,
    nouns: nounsOf(doc, base.rules),
    apart,
    aside,
  };
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
    known = forms.map((form) => ({ ...form, definite: true }));
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
