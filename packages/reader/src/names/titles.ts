/**
 * Title grammar: `fostul ministru rus de externe`, `purtătoarea de cuvânt a instituției`, `șeful diplomației de la Paris`,
 * `liderul de la Kremlin`, `col. dr.`; what the office is, of which body or state, former or present.
 */
import type { FrontRules, Noun, NounForm } from '../language/names.js';
import { type Context, folded, nounForms, POS } from './context.js';
import { type Front, readBehind, readFront } from './fronts.js';
import type { Index } from './name-index.js';
import type { Body } from './owners.js';
import { readTail, type Tail } from './tails.js';

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

/** No `primul ministru condamnat`: a name, a verb or nothing but a state stands behind it. */
function isPrime({ ctx, named, namedAt }: Index, { domain, portfolio, countries, end }: Tail): boolean {
  if (domain !== '' || portfolio !== '') return false;
  const upos = ctx.doc.upos[end];
  const finite = upos === POS.AUX || (upos === POS.VERB && ctx.doc.morph[ctx.doc.xpos[end] ?? 0]?.verbForm === 'fin');
  return countries.length > 0 || finite || named[namedAt[end] ?? -1]?.kind === 'person';
}

/** A noun for no person, and no word that opens a title. */
function isThing(ctx: Context, token: number): boolean {
  const word = folded(ctx, token);
  if (ctx.rules.openers.has(word) || ctx.rules.titleLeads.has(word) || ctx.rules.former.has(word)) return false;
  return nounForms(ctx, token).every((form) => form.noun.class !== 'person');
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
  const words = [...front.words, prefix + head, ...tail.adjectives.map(([word]) => word), ...tail.complements];
  const [family, sector] = frontedFamily(ctx, form.noun, prefix, front, tail);
  const adjectives = [...front.adjectives, ...tail.adjectives.map(([word]) => word)];
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

/** A noun in front of the one it tells more of: `police officer`; not a title in front of its holder's name. */
function modifies(index: Index, token: number): boolean {
  const { doc, rules } = index.ctx;
  const head = doc.head[token] as number;
  // `Justice Minister`: a portfolio that is an office as well.
  if (
    rules.portfolios.has(folded(index.ctx, token)) &&
    nounForms(index.ctx, token + 1).some((f) => f.noun.class === 'person')
  )
    return true;
  // `Deputy Foreign Minister`: an office that ranks another.
  if (
    rules.titleAdjectives.has(folded(index.ctx, token)) &&
    (index.namedAt[token + 1] ?? -1) < 0 &&
    nounAfter(index, token)
  )
    return true;
  if (head <= token || head > token + 3) return false;
  const relation = (doc.relations[doc.relation[token] as number] ?? '').split(':')[0];
  if (relation !== 'compound' && relation !== 'amod' && relation !== 'nmod') return false;
  const row = index.namedOver[head] as number;
  return (row < 0 || index.named[row]?.kind !== 'person') && nounAfter(index, token);
}

function nounAfter({ ctx }: Index, token: number): boolean {
  const upos = ctx.doc.upos[token + 1];
  return (upos === POS.NOUN || upos === POS.PROPN) && ctx.doc.start[token + 1] !== ctx.doc.stop[token];
}

function frontedFamily(
  ctx: Context,
  noun: Noun,
  prefix: string,
  front: Front,
  tail: Tail,
): readonly [string, string | null] {
  const domain = front.domain || tail.domain;
  let family = front.modified?.family ?? prefix + noun.family;
  if (family === 'minister' && domain !== '') family = ctx.rules.ministries.get(domain) ?? `minister:${domain}`;
  else if (family === 'secretary' && domain !== '') family = `secretary:${domain}`;
  const words = [...front.adjectives, ...tail.adjectives.map(([word]) => word)];
  for (const word of words) if (ctx.rules.rankWords?.has(word) || noun.family === 'secretary') family += `:${word}`;
  return [family, front.modified?.sector ?? noun.sector];
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

function countriesOf(ctx: Context, family: string, { countries, body }: Tail): readonly string[] {
  const sole = countries.length === 0 && body === null ? ctx.rules.soleOffices.get(family) : undefined;
  return sole === undefined ? countries : [sole];
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

interface HeadReading {
  readonly form: NounForm;
  readonly prefix: string;
  readonly former: boolean;
}

/** Plain nouns first, then `vice-`, `prim-`, `ex-`, `procuror-șef`. */
function headReading(ctx: Context, token: number): HeadReading | null {
  const plain = person(nounForms(ctx, token), ctx, token);
  if (plain !== undefined) return { form: plain, prefix: '', former: false };
  const word = folded(ctx, token);
  for (const prefix of ctx.rules.formerPrefixes) {
    const form = word.startsWith(prefix)
      ? person(ctx.rules.nouns.get(word.slice(prefix.length)), ctx, token)
      : undefined;
    if (form !== undefined) return { form, prefix: '', former: true };
  }
  for (const prefix of ctx.rules.titlePrefixes) {
    if (!word.startsWith(prefix)) continue;
    const form = person(ctx.rules.nouns.get(word.slice(prefix.length)), ctx, token);
    if (form !== undefined) return { form, prefix, former: false };
  }
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const left = word.slice(0, hyphen);
    const right = word.slice(hyphen + 1);
    const chief = ctx.rules.titleAdjectives.get(right);
    const form = chief === undefined ? undefined : person(ctx.rules.nouns.get(left), ctx, token);
    if (form !== undefined && chief !== undefined) {
      const noun = {
        ...form.noun,
        base: `${form.noun.base}-${chief.base}`,
        feminine: form.noun.feminine === '' ? '' : `${form.noun.feminine}-${chief.feminine}`,
      };
      return { form: { ...form, noun }, prefix: '', former: false };
    }
    const compound = chief === undefined ? compoundReading(ctx, token, left, right) : null;
    if (compound !== null) return compound;
  }
  return null;
}

/** `generalul-maior`, `locotenent-colonelului`: two nouns for persons, one of them inflected. */
function compoundReading(ctx: Context, token: number, left: string, right: string): HeadReading | null {
  const first = person(ctx.rules.nouns.get(left), ctx, token);
  const second = person(ctx.rules.nouns.get(right), ctx, token);
  if (first === undefined || second === undefined) return null;
  const inflected = first.definite || first.number === 'plur' ? first : second;
  const noun = { ...first.noun, base: `${first.noun.base}-${second.noun.base}`, feminine: '' };
  return { form: { ...inflected, noun }, prefix: '', former: false };
}

function person(forms: readonly NounForm[] | undefined, ctx: Context, token: number): NounForm | undefined {
  const fits = forms?.filter((f) => f.noun.class === 'person');
  if (fits === undefined || fits.length === 0) return undefined;
  const morph = ctx.doc.morph[ctx.doc.xpos[token] ?? 0];
  // `președintele`: the masculine singular, though the feminine plural is spelt alike.
  const single = fits.find((f) => f.number === 'sing' && f.gender === 'masc');
  if (single !== undefined && fits.some((f) => f.number === 'plur' && f.gender === 'fem')) return single;
  return fits.find((f) => f.number === morph?.number && f.gender === morph?.gender) ?? fits[0];
}

interface Opening {
  readonly first: number;
  readonly former: boolean;
  readonly indefinite: boolean;
  /** An adjective in front carries the article: `fostul ministru`. */
  readonly definite: boolean;
  readonly oblique: boolean;
  /** Word that belongs to the title, base form: `înalt`. */
  readonly lead: string;
  readonly notYet: boolean;
}

function readOpening(ctx: Context, token: number): Opening {
  let first = token;
  let former = false;
  let definite = false;
  let oblique = false;
  let lead = '';
  let notYet = false;
  while (first > 0) {
    const word = folded(ctx, first - 1);
    notYet ||= ctx.rules.notYet.has(word);
    if (ctx.rules.former.has(word)) former = true;
    else if (ctx.rules.titleLeads.has(word)) lead = ctx.rules.titleLeads.get(word) ?? '';
    else if (!ctx.rules.openers.has(word) && !ctx.rules.courtesy.has(word)) break;
    if (
      !ctx.rules.bareOpeners.has(word) &&
      !ctx.rules.bareFeminine(ctx.doc.forms[first - 1] ?? '') &&
      !ctx.rules.courtesy.has(word)
    ) {
      definite = true;
      oblique ||= ctx.rules.obliqueWord(word);
    }
    first--;
  }
  const before = first > 0 ? folded(ctx, first - 1) : '';
  const number = ctx.doc.upos[first - 1] !== undefined && ctx.rules.indefinite.has(before);
  return { first, former, indefinite: number, definite, oblique, lead, notYet };
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

/** `president`, `minister:sanatat`, `secretary:general`: what is compared when two phrases may mean one person. */
function familyOf(ctx: Context, noun: Noun, prefix: string, tail: Tail): readonly [string, string | null] {
  const phrase = ctx.rules.titlePhrases.find(
    (p) => p.head === noun.family && (p.of === tail.governs || (tail.governs === '' && p.of === tail.domain)),
  );
  if (phrase !== undefined) return [prefix + phrase.family, phrase.sector];
  let family = prefix === ctx.rules.primePrefix && noun.family === 'minister' ? 'prime-minister' : prefix + noun.family;
  if (noun.family === 'minister' && prefix === '' && tail.domain !== '') {
    family =
      ctx.rules.ministries.get(tail.domain) ??
      ctx.rules.ministries.get(tail.domain.split(' ')[0] ?? '') ??
      `minister:${tail.domain}`;
  } else if (noun.family === 'secretary' && tail.domain !== '') family = `secretary:${tail.domain}`;
  for (const [masculine] of tail.adjectives)
    if (noun.family === 'secretary' || masculine === ctx.rules.deputy) family += `:${masculine}`;
  return [family, noun.sector];
}

function baseForm(
  ctx: Context,
  noun: Noun,
  prefix: string,
  gender: 'masc' | 'fem',
  tail: Tail,
  former: boolean,
): string {
  const feminine = gender === 'fem';
  const head = feminine && noun.feminine !== '' ? noun.feminine : noun.base;
  const parts = [former ? ctx.rules.formerWord[feminine ? 1 : 0] : '', prefix + head];
  for (const [masc, fem] of tail.adjectives) parts.push(feminine ? fem : masc);
  parts.push(...tail.complements);
  if (tail.portfolio !== '') parts.push(ctx.rules.genitiveArticle[feminine ? 1 : 0], tail.portfolio);
  const phrase = ctx.rules.titlePhrases.find((p) => p.head === noun.family && p.of === tail.governs);
  if (tail.board !== '') parts.push(ctx.rules.genitiveArticle[feminine ? 1 : 0], tail.board);
  if (phrase !== undefined && phrase.ending !== '') parts.push(phrase.ending);
  else if (phrase !== undefined && tail.governsAt >= 0) {
    const word =
      ctx.rules.nouns.get(folded(ctx, tail.governsAt))?.find((f) => f.noun.class !== 'person')?.noun.base ?? '';
    parts.push(ctx.rules.genitiveArticle[feminine ? 1 : 0], ctx.rules.genitiveOf(word));
  }
  return parts.filter((part) => part !== '').join(' ');
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
