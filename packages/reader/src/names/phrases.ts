/**
 * Noun phrases that mean somebody without naming them, and titles that belong to a name. A title joined to a name is a role
 * (`președintele X`, `X, primarul comunei`); one that stands alone is a mention (`președintele francez`).
 */
import type { Noun, NounForm } from '../language/names.js';
import { type Context, folded, isCapital, nounForms, POS, SUBJECT, sentenceStart, splitKey } from './context.js';
import { readFront } from './fronts.js';
import { isPerson, nameAfter } from './name-after.js';
import type { Index } from './name-index.js';
import { alpha3, type Body } from './owners.js';
import { readBehind } from './postmodifiers.js';
import { readTail } from './tails.js';
import { joinTitle, type TitledNames } from './title-joins.js';
import { readTitle, type Title } from './titles.js';

export interface Phrase {
  readonly kind: 'title' | 'institution' | 'group' | 'source' | 'kin' | 'state' | 'capital';
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly noun: Noun;
  readonly number: 'sing' | 'plur';
  readonly gender: 'masc' | 'fem' | 'neut';
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly oblique: boolean;
  readonly countries: readonly string[];
  readonly body: Body | null;
  readonly title: Title | null;
  /** Rows of the names it is joined to. */
  readonly names: readonly number[];
  /** Row of the person it belongs to by a genitive (`avocatul lui X`, `soția Mariei`), or -1. */
  readonly owner: number;
}

/** In text order, one per head noun. */
export function findPhrases(index: Index): Phrase[] {
  const { ctx } = index;
  const phrases: Phrase[] = [];
  const swallowed = new Uint8Array(ctx.doc.count);
  const joined: TitledNames = { names: new Set(), fronted: new Set() };
  let last: Phrase | null = null;
  for (let i = 0; i < ctx.doc.count; i++) {
    if (swallowed[i] === 1) continue;
    const elliptic = last === null ? null : readElliptic(index, i, last);
    if (elliptic !== null) {
      phrases.push(elliptic);
      continue;
    }
    if (
      ctx.doc.upos[i] === POS.VERB &&
      !isCapital(ctx.doc.forms[i]) &&
      ctx.doc.upos[i - 1] !== POS.ADP &&
      ctx.doc.upos[i - 1] !== POS.NUM &&
      (!isPerson(index, i + 1) || isPerfect(ctx, i)) &&
      !isBareInfinitive(ctx, i)
    )
      continue;
    const title = readTitle(index, i);
    if (title !== null) {
      const phrase: Phrase = joinTitle(index, title, last, joined);
      for (const row of phrase.names) {
        joined.names.add(row);
        if ((index.named[row]?.first ?? 0) >= phrase.end) joined.fronted.add(row);
      }
      phrases.push(phrase);
      last = phrase;
      if (title.whole) swallowed.fill(1, title.head + 1, title.end);
      else if (ctx.rules.titleAdjectives.has(folded(ctx, title.head + 1))) swallowed[title.head + 1] = 1;
      continue;
    }
    if ((index.namedOver[i] as number) >= 0) continue;
    const phrase = readPhrase(index, i);
    if (phrase === null) continue;
    phrases.push(phrase);
    if (phrase.kind === 'kin') last = phrase;
  }
  return phrases;
}

/** `a declarat prefecta`: right behind a perfect stands no infinitive, but a noun that was taken for one. */
function isBareInfinitive(ctx: Context, i: number): boolean {
  const { doc } = ctx;
  return doc.morph[doc.xpos[i] ?? 0]?.verbForm === 'inf' && i > 1 && isPerfect(ctx, i - 1);
}

/** `a mai acuzat Pop`: behind an auxiliary, an adverb between. */
function isPerfect({ doc }: Context, i: number): boolean {
  const before = doc.upos[i - 1] === POS.AUX || doc.upos[i - 1] === POS.PRON ? i - 1 : i - 2;
  return doc.upos[before] === POS.AUX && doc.morph[doc.xpos[i] ?? 0]?.verbForm === 'part';
}

/** `…, și cel spaniol, Y`: the title of the phrase before, of another state. */
function readElliptic(index: Index, i: number, last: Phrase): Phrase | null {
  const { ctx } = index;
  if (
    last.title === null ||
    i - last.end > 10 ||
    !ctx.rules.ellipsis.has(folded(ctx, i)) ||
    (ctx.nation[i + 1] ?? '') === ''
  )
    return null;
  const next = nameAfter(index, i + 2);
  if (next === null) return null;
  return {
    ...last,
    first: i,
    end: i + 2,
    head: i,
    countries: (ctx.nation[i + 1] as string).split(' '),
    names: [next.row],
    owner: -1,
  };
}

function readPhrase(index: Index, i: number): Phrase | null {
  const { ctx } = index;
  const form = reading(ctx, i);
  if (form === null) return null;
  const cls = form.noun.class;
  const { front: fronts } = ctx.rules;
  if (fronts !== undefined && modifiesNext(index, i)) return null;
  if (fronts === undefined && tellsKind(ctx, i, form)) return null;
  const front = fronts === undefined ? null : readFront(index, i, form.noun, fronts);
  const tail = front ? readBehind(index, i + 1, form.noun) : readTail(index, i + 1, form.noun, form.number === 'plur');
  let end = tail.end;
  if (front === null && (cls === 'group' || cls === 'source')) {
    const purpose =
      ctx.rules.uniformed.has(form.noun.family) &&
      folded(ctx, i + 1) === ctx.rules.of &&
      ctx.doc.upos[i + 2] === POS.NOUN;
    end = adjectivesEnd(index, purpose ? i + 3 : i + 1, cls === 'source' ? tail.end : i + 1);
  }
  const next = nameAfter(index, end);
  const determiner = folded(ctx, i - 1);
  const base: Base = {
    first: front?.first ?? i,
    end,
    head: i,
    noun: form.noun,
    number: form.number,
    gender: form.gender,
    definite:
      front?.definite ||
      (form.definite && !(form.gender === 'fem' && ctx.rules.bareFeminine(ctx.doc.forms[i] ?? ''))) ||
      (ctx.rules.openers.has(determiner) && !ctx.rules.bareOpeners.has(determiner)),
    indefinite: front?.indefinite ?? ctx.rules.indefinite.has(determiner),
    oblique: form.oblique,
    countries:
      front && front.countries.length > 0
        ? front.countries
        : (minorityOf(index, i, end, form) ??
          peopleOf(ctx, i, form) ??
          (tail.countries.length > 0 ? tail.countries : stateWhere(index, end, form))),
    body: front?.body ?? tail.body,
  };
  if (cls === 'kin') {
    const possessive =
      ctx.rules.feminineGenitive.has(folded(ctx, i + 1)) ||
      ctx.rules.pronouns.get(folded(ctx, i + 1))?.some((p) => p.kind === 'possessive') === true
        ? i + 2
        : i + 1;
    // `fiul primarului Ion Pop`: the name is the mayor's.
    const office = readTitle(index, possessive);
    const named = office?.oblique && office.first === possessive ? null : nameAfter(index, possessive);
    if (named === null || !named.possessive)
      return untitled(base, 'kin', possessive, named === null ? [] : [named.row], -1);
    // `soția lui X, Y,`: the name of the relative follows that of the owner.
    const end = index.named[named.row]?.end ?? possessive;
    const own = nameAfter(index, end);
    const closed = own?.comma && ctx.doc.upos[index.named[own.row]?.end ?? 0] === POS.PUNCT;
    return untitled(base, 'kin', end, closed ? [own.row] : [], named.row);
  }
  const owner = next?.possessive && cls !== 'source' ? next.row : -1;
  return untitled(base, cls === 'person' ? 'title' : cls, end, [], owner);
}

type Base = Omit<Phrase, 'kind' | 'title' | 'names' | 'owner'>;

function untitled(base: Base, kind: Phrase['kind'], end: number, names: readonly number[], owner: number): Phrase {
  return {
    kind,
    first: base.first,
    end,
    head: base.head,
    noun: base.noun,
    number: base.number,
    gender: base.gender,
    definite: base.definite,
    indefinite: base.indefinite,
    oblique: base.oblique,
    countries: base.countries,
    body: base.body,
    title: null,
    names,
    owner,
  };
}

/** `comunicat de presa al Executivului`: without its diacritics a bare noun looks definite, but behind `of` it tells a kind. */
function tellsKind(ctx: Context, i: number, { gender, number, oblique }: NounForm): boolean {
  return (
    gender === 'fem' &&
    number === 'sing' &&
    !oblique &&
    folded(ctx, i - 1) === ctx.rules.of &&
    ctx.doc.upos[i - 2] === POS.NOUN
  );
}

/** `government officials`: a noun in front of the one that it tells more of. */
function modifiesNext({ ctx }: Index, i: number): boolean {
  const { doc } = ctx;
  const head = doc.head[i] as number;
  const relation = (doc.relations[doc.relation[i] as number] ?? '').split(':')[0];
  if (head <= i || head > i + 3 || (relation !== 'compound' && relation !== 'amod')) return false;
  const next = doc.upos[i + 1];
  return next === POS.NOUN || next === POS.PROPN || next === POS.ADJ;
}

/** `oameni tineri`, `serviciile publice`: the adjective of the noun in front; `în compania`: a body in no such phrase. */
function isNobody(ctx: Context, i: number): boolean {
  const { noBodies } = ctx.rules;
  if (noBodies.size > 0 && noBodies.has(`${folded(ctx, i - 1)} ${folded(ctx, i)}`)) return true;
  if (isUnqualified(ctx, i)) return true;
  const governed = ctx.doc.head[i] === i - 1 && ctx.doc.upos[i - 1] === POS.NOUN;
  return ctx.rules.front === undefined && ctx.doc.upos[i] === POS.ADJ && governed;
}

/** `posturile vacante`, `serviciile maritime`, `blocul`: a body only with a name, a people or certain words behind. */
function isUnqualified(ctx: Context, i: number): boolean {
  const form = ctx.nouns[i]?.[0];
  const base = form?.noun.base ?? '';
  const several = form?.number === 'plur' ? ctx.rules.qualifiedPlurals : undefined;
  const words = ctx.rules.qualified.get(base) ?? several?.get(base);
  if (words === undefined || (isCapital(ctx.doc.forms[i]) && i !== sentenceStart(ctx, i))) return false;
  // `Direcția a anunțat`: told of before, by its name.
  const clause = ctx.role[i] === SUBJECT ? ctx.doc.clauses[ctx.roleClause[i] ?? -1] : undefined;
  const acts = clause !== undefined && clause.voice === 'active' && ctx.rules.humanVerbs.has(clause.lemma);
  if (acts && form?.definite && isCapital(ctx.doc.forms[i])) return false;
  const next = folded(ctx, i + 1) === ctx.rules.of ? i + 2 : i + 1;
  const named = isCapital(ctx.doc.forms[next]) || ctx.doc.quotes[ctx.doc.quoteOf[next + 1] ?? -1]?.first === next + 1;
  return !named && (ctx.nation[next] ?? '') === '' && !words.has(folded(ctx, next));
}

const NOBODY: readonly NounForm[] = [];

function reading(ctx: Context, i: number): NounForm | null {
  const known = nounForms(ctx, i);
  const forms = known.length === 0 || isNobody(ctx, i) ? NOBODY : known.filter((f) => f.noun.class !== 'person');
  if (forms.length === 0) return (ctx.inhabitant[i] as number) > 0 ? inhabitants(ctx, i) : null;
  const morph = ctx.doc.morph[ctx.doc.xpos[i] ?? 0];
  const upos = ctx.doc.upos[i];
  if (upos !== POS.NOUN && upos !== POS.PROPN && upos !== POS.ADJ && upos !== 0 && upos !== POS.VERB) return null;
  // `discursurile publice`: an adjective of the noun in front.
  if (upos === POS.ADJ && ctx.doc.upos[i - 1] === POS.NOUN && !ctx.rules.front) return null;
  const group = forms.find((f) => f.noun.class === 'group' && f.number === 'plur');
  if (group !== undefined && forms.every((f) => f.noun.class === 'group')) return group;
  const fits = forms.find((f) => f.number === morph?.number) ?? forms[0];
  if (fits === undefined) return null;
  return fits.noun.class === 'group' &&
    fits.number === 'sing' &&
    fits.gender !== 'neut' &&
    !ctx.rules.collective.has(fits.noun.family)
    ? null
    : fits;
}

/** `rușii`, `ucrainenii`: people of a state, where the word is a noun in the plural, or a name that is one (`Ukrainians`). */
function inhabitants(ctx: Context, i: number): NounForm | null {
  const morph = ctx.doc.morph[ctx.doc.xpos[i] ?? 0];
  const upos = ctx.doc.upos[i];
  const several = upos === POS.NOUN && morph?.number !== 'sing';
  if (
    !several &&
    !(ctx.worldNames.capitalPeoples && ctx.inhabitant[i] === 2 && isCapital(ctx.doc.forms[i]) && upos !== POS.VERB)
  )
    return null;
  return {
    noun: {
      class: 'group',
      base: ctx.doc.forms[i]?.toLowerCase() ?? '',
      feminine: '',
      sector: 'CVL',
      family: 'people',
      covers: [],
    },
    number: 'plur',
    gender: 'masc',
    definite: true,
    oblique: morph?.case === 'oblique',
  };
}

/** Words between `in` and a place: `in the southern city of`. */
const PLACE_WORDS = 4;

/** The state where a group is said to be right behind its noun: `demonstrators in Lyon`, `rebels in the north of Chad`. */
function stateWhere(index: Index, end: number, { noun, number }: NounForm): readonly string[] {
  const { ctx } = index;
  if (ctx.rules.front === undefined || number !== 'plur') return [];
  if (noun.class !== 'group' && noun.class !== 'institution') return [];
  if (folded(ctx, end) !== ctx.rules.in) return [];
  for (let k = end + 1; k < Math.min(ctx.doc.count, end + 2 + PLACE_WORDS); k++) {
    const name = index.named[index.namedAt[k] ?? -1];
    if (name?.key != null) {
      const [kind, id] = splitKey(name.key);
      if (kind === 'country') return [id];
      const place = kind === 'place' ? ctx.world.place(Number(id)) : undefined;
      const state = place === undefined ? '' : alpha3(ctx, place.country);
      return state === '' ? [] : [state];
    }
    const upos = ctx.doc.upos[k];
    if (upos !== POS.DET && upos !== POS.ADJ && upos !== POS.NOUN && folded(ctx, k) !== ctx.rules.of) return [];
  }
  return [];
}

/** `ethnic Russians in Latvia`: people of the state where they live, whatever their people. */
function minorityOf(index: Index, i: number, end: number, form: NounForm): readonly string[] | null {
  const { ctx } = index;
  if (!ctx.rules.front?.ethnic.has(folded(ctx, i - 1)) || (ctx.nation[i] ?? '') === '') return null;
  const where = stateWhere(index, end, form);
  return where.length > 0 ? where : null;
}

/** The one state whose people a word of a front-loaded language means: `Serbs`. */
function peopleOf(ctx: Context, i: number, { noun }: NounForm): readonly string[] | null {
  const nation = ctx.nation[i] ?? '';
  return ctx.rules.front !== undefined && noun.family === 'people' && nation !== '' && !nation.includes(' ')
    ? [nation]
    : null;
}

/** Adjectives and their lists: `sud-coreene, ucrainene și occidentale`. */
function adjectivesEnd(index: Index, start: number, least: number): number {
  const { ctx } = index;
  let k = Math.max(start, least);
  for (let step = 0; step < 6 && k < ctx.doc.count; step++) {
    const isAdjective = (t: number): boolean =>
      (ctx.doc.upos[t] === POS.ADJ || (ctx.nation[t] ?? '') !== '') && (index.namedAt[t] as number) < 0;
    if (isAdjective(k)) k++;
    else if ((ctx.doc.forms[k] === ',' || ctx.rules.and.has(folded(ctx, k))) && k > start && isAdjective(k + 1)) k += 2;
    else break;
  }
  return k;
}
