/**
 * Title grammar: `fostul ministru rus de externe`, `purtătoarea de cuvânt a instituției`, `șeful diplomației de la Paris`,
 * `liderul de la Kremlin`, `col. dr.`; what the office is, of which body or state, former or present.
 */
import type { FrontRules, Noun } from '../language/names.js';
import { type Context, folded, nounForms, POS } from './context.js';
import { readFront } from './fronts.js';
import type { Index } from './name-index.js';
import type { Body } from './owners.js';
import { readBehind } from './postmodifiers.js';
import { readTail } from './tails.js';
import {
  adjectivesOf,
  baseForm,
  countriesOf,
  familyOf,
  frontedFamily,
  type HeadReading,
  headReading,
  isPrime,
  isThing,
  modifies,
  readOpening,
} from './title-parts.js';

export interface Title {
  /** The phrase without article in front and without the person's name. */
  readonly first: number;
  readonly end: number;
  /** The same with article and possessor in front. */
  readonly outer: number;
  readonly head: number;
  readonly noun: Noun;
  /** Base form: nominative, singular, no article; a feminine stays feminine. */
  readonly title: string;
  /** Titles of one family mean the same office. */
  readonly family: string;
  readonly sector: string | null;
  readonly number: 'sing' | 'plur';
  readonly gender: 'masc' | 'fem';
  readonly definite: boolean;
  readonly oblique: boolean;
  /** An indefinite article or number stands in front. */
  readonly indefinite: boolean;
  readonly former: boolean;
  readonly countries: readonly string[];
  readonly body: Body | null;
  /** The office isn't held, or not for good: elect, interim, deputy. */
  readonly acting: boolean;
  /** It is of something that is no body or state. */
  readonly open: boolean;
  /** Its words hold no body or title of their own: `șeful statului`, `lt. col.`. */
  readonly whole: boolean;
  /** It is of a part of the body that is named: `liderul grupului PSD`. */
  readonly partly: boolean;
}

/** The title whose head noun is the token, or null. */
export function readTitle(index: Index, token: number): Title | null {
  if ((index.namedOver[token] as number) < 0 && index.noTitles.has(index.ctx.doc.forms[token] as string)) return null;
  const known = index.titles.get(token);
  if (known !== undefined) return known;
  const title = titleAt(index, token);
  index.titles.set(token, title);
  return title;
}

/** Words remembered as no titles; bounds memory over many reports. */
const MOST_IDLE = 20_000;

function titleAt(index: Index, token: number): Title | null {
  const { ctx } = index;
  const over = index.namedOver[token] as number;
  const office = over < 0 ? undefined : ctx.rules.titleBodies.get(index.named[over]?.key ?? '');
  if (office !== undefined && index.named[over]?.first === token) return bodyTitle(index, token, over, office);
  if (over >= 0 && index.named[over]?.kind !== 'person') return null;
  const word = folded(ctx, token);
  // By the form: `asistență` is none where `asistentă` is one.
  const printed = ctx.doc.forms[token] as string;
  if (index.noTitles.has(printed)) return null;
  // `General X`: a rank that is an adjective as well.
  const named = index.named[index.namedAt[token + 1] ?? -1]?.kind === 'person';
  const ranked = ctx.rules.front !== undefined && named;
  if (ctx.doc.upos[token] === POS.ADJ && ctx.rules.titleAdjectives.has(word) && !ranked) return null;
  const short = readAbbreviations(index, token);
  if (short !== null) return short;
  if (over >= 0) return null;
  const reading = headReading(ctx, token);
  if (reading === null) {
    if (index.noTitles.size < MOST_IDLE && !ctx.rules.abbreviations.has(withoutStop(word))) index.noTitles.add(printed);
    return null;
  }
  const { form } = reading;
  if (ctx.rules.front !== undefined) return frontedTitle(index, token, reading, ctx.rules.front);
  // `declarațiilor oficiale`: the adjective of the noun in front.
  const governed = ctx.doc.head[token] === token - 1 && ctx.doc.upos[token - 1] === POS.NOUN;
  if (ctx.doc.upos[token] === POS.ADJ && governed && (form.number === 'plur' || isThing(ctx, token - 1))) return null;
  if (ctx.rules.thingPhrases?.get(form.noun.base)?.has(folded(ctx, token + 1))) return null;
  // `o premieră`, `în premieră`: the feminine of an office that is a thing as well.
  if (ctx.rules.thingTitles.has(word) && ctx.rules.bareFeminine(printed) && !named) return null;
  const tail = readTail(index, token + 1, form.noun, form.number === 'plur');
  // `primul ministru`, `primului ministru`, but `primul ministru al justiției`
  const leads =
    form.noun.family === 'minister' && form.number === 'sing' && isPrime(index, tail)
      ? ctx.rules.primeWords?.get(folded(ctx, token - 1))
      : undefined;
  const prefix = leads === undefined ? reading.prefix : ctx.rules.primePrefix;
  const opening = readOpening(ctx, leads === undefined ? token : token - 1);
  const start =
    leads === undefined ? opening : { ...opening, definite: true, oblique: opening.oblique || leads === 'oblique' };
  const gender = form.gender === 'fem' ? 'fem' : 'masc';
  const [family, sector] = familyOf(ctx, form.noun, prefix, tail);
  const implicit = ctx.rules.implicitBodies.get(tail.purpose ? `${family}:for` : family);
  return {
    first: start.first,
    end: tail.end,
    outer: start.indefinite ? start.first - 1 : start.first,
    head: token,
    noun: form.noun,
    title: [start.lead, baseForm(ctx, form.noun, prefix, gender, tail, start.former || reading.former)]
      .filter((w) => w !== '')
      .join(' '),
    family: start.lead === '' ? family : `high-${family}`,
    sector,
    number: form.number,
    gender,
    definite:
      start.definite ||
      (form.definite && !(form.gender === 'fem' && ctx.rules.bareFeminine(ctx.doc.forms[token] ?? ''))),
    oblique: form.oblique || start.oblique,
    indefinite: start.indefinite,
    former: start.former || reading.former,
    countries: countriesOf(ctx, family, tail),
    body:
      tail.body ??
      (implicit === undefined
        ? null
        : { named: -1, key: implicit, noun: -1, person: false, first: token, end: token + 1 }),
    acting: start.notYet || tail.adjectives.some(([base]) => ctx.rules.notInOffice.has(ctx.rules.plain(base))),
    open: tail.open,
    partly:
      tail.local ||
      (tail.governsAt >= 0 && nounForms(ctx, tail.governsAt).some((f) => ctx.rules.partBodies.has(f.noun.family))),
    whole: ctx.rules.titlePhrases.some((p) => p.head === form.noun.family && p.of === tail.governs && p.ending === ''),
  };
}

/** A title with its modifiers in front: `the former deputy foreign minister of Moldova`. */
function frontedTitle(index: Index, token: number, { form, prefix }: HeadReading, rules: FrontRules): Title | null {
  const { ctx } = index;
  const { doc } = ctx;
  const upos = doc.upos[token];
  if (upos === POS.VERB || upos === POS.AUX || upos === POS.ADP || modifies(index, token)) return null;
  const next = index.namedAt[token + 1] ?? -1;
  if (upos === POS.ADJ && (doc.head[token] as number) > token && index.named[next]?.kind !== 'person') return null;
  const front = readFront(index, token, form.noun, rules);
  const tail = readBehind(index, token + 1, form.noun);
  const gender = form.gender === 'fem' ? 'fem' : 'masc';
  const head = gender === 'fem' && form.noun.feminine !== '' ? form.noun.feminine : form.noun.base;
  const words = [...front.words, prefix + head];
  for (const [word] of tail.adjectives) words.push(word);
  words.push(...tail.complements);
  const [family, sector] = frontedFamily(ctx, form.noun, prefix, front, tail);
  const adjectives = adjectivesOf(front, tail);
  const countries = front.countries.length > 0 ? front.countries : tail.countries;
  return {
    first: front.first,
    end: tail.end,
    outer: front.outer,
    head: token,
    noun: form.noun,
    title: [front.former ? ctx.rules.formerWord[0] : '', ...words].filter((word) => word !== '').join(' '),
    family,
    sector,
    number: form.number,
    gender,
    definite: front.definite,
    oblique: false,
    indefinite: front.indefinite,
    former: front.former,
    countries: countriesOf(ctx, family, { ...tail, countries, body: front.body ?? tail.body }),
    body: front.body ?? tail.body,
    acting: front.notYet || adjectives.some((word) => ctx.rules.notInOffice.has(word)),
    open: tail.open,
    partly: false,
    whole: tail.complements.length > 0 && !tail.purpose,
  };
}

/** The same office borne by the other sex: `șefă a diplomației`, `șef al diplomației`. */
export function inGender(ctx: Context, title: Title, gender: 'masc' | 'fem'): Title {
  const { noun } = title;
  if (title.gender === gender || noun.feminine === '') return { ...title, gender };
  const to = gender === 'fem' ? 1 : 0;
  const heads = [noun.base, noun.feminine];
  const from = heads[1 - to] as string;
  const linked = `${from} ${ctx.rules.genitiveArticle[1 - to]} `;
  const words = title.title.includes(linked)
    ? title.title.replace(linked, `${heads[to]} ${ctx.rules.genitiveArticle[to]} `)
    : title.title.replace(from, heads[to] as string);
  return { ...title, title: words, gender };
}

/** `Avocatul Poporului, X`: the body's name is its head's title. */
function bodyTitle(index: Index, token: number, over: number, title: string): Title | null {
  const form = nounForms(index.ctx, token).find((f) => f.noun.class === 'person');
  if (form === undefined) return null;
  const end = index.named[over]?.end ?? token + 1;
  return {
    first: token,
    end,
    outer: token,
    head: token,
    noun: form.noun,
    title,
    family: `body:${title}`,
    sector: 'GOV',
    number: 'sing',
    gender: 'masc',
    definite: false,
    oblique: form.oblique,
    indefinite: false,
    former: false,
    countries: [index.ctx.rules.home],
    body: null,
    acting: false,
    open: false,
    partly: false,
    whole: false,
  };
}

function withoutStop(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** `gen. lt. X`, `d-nei conf. univ. dr. X`: abbreviations in a row before a name. */
function readAbbreviations(index: Index, token: number): Title | null {
  const { ctx } = index;
  // Most words are none.
  if (!ctx.rules.abbreviations.has(withoutStop(folded(ctx, token))) && folded(ctx, token) !== '.') return null;
  const bases: string[] = [];
  let k = token;
  while (k < ctx.doc.count && k < token + 5) {
    const word = withoutStop(folded(ctx, k));
    const base = ctx.rules.abbreviations.get(word);
    if (base !== undefined) bases.push(base);
    else if (!(ctx.rules.courtesy.has(word) && bases.length > 0) && folded(ctx, k) !== '.') break;
    k++;
  }
  const first = bases[0];
  if (
    first === undefined ||
    (index.namedAt[k] as number) < 0 ||
    index.named[index.namedAt[k] as number]?.kind !== 'person'
  )
    return null;
  const form = ctx.rules.nouns.get(ctx.rules.plain(first))?.find((f) => f.noun.class === 'person');
  if (form === undefined) return null;
  const second = bases[1];
  const rank =
    second !== undefined &&
    form.noun.sector === 'MIL' &&
    ctx.rules.nouns.get(ctx.rules.plain(second))?.[0]?.noun.sector === 'MIL';
  const title =
    second === undefined
      ? first
      : rank
        ? `${first}-${second}`
        : ctx.rules.nouns.has(ctx.rules.plain(second))
          ? first
          : `${first} ${second}`;
  const before = token > 0 && ctx.rules.courtesy.has(folded(ctx, token - 1)) ? token - 1 : token;
  return {
    first: before,
    end: k,
    outer: before,
    head: token,
    noun: form.noun,
    title,
    family: form.noun.family,
    sector: form.noun.sector,
    number: 'sing',
    gender: 'masc',
    definite: true,
    oblique: false,
    indefinite: false,
    former: false,
    countries: [],
    body: null,
    acting: false,
    open: false,
    partly: false,
    whole: true,
  };
}

/** Whether the phrase can stand for a known person: definite, or bare after the mark of a personal object. */
export function isDefinite(ctx: Context, title: Title): boolean {
  if (title.indefinite) return false;
  if (title.definite) return true;
  const before = title.first > 0 ? folded(ctx, title.first - 1) : '';
  return (
    ctx.doc.upos[title.first - 1] === POS.ADP &&
    (before === ctx.rules.objectMarker || before === ctx.rules.with || ctx.rules.agentMarkers.has(before))
  );
}
