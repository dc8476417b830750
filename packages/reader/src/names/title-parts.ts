/**
 * What a title is put together from: the noun at its head with its prefixes (`vice-`, `ex-`, `procuror-șef`), the words that open it
 * (`fostul`, `primul`), the family of its office and the states it is of, and its base form. `titles.ts` makes whole titles of them.
 */
import type { Noun, NounForm } from '../language/names.js';
import { type Context, folded, nounForms, POS } from './context.js';
import type { Front } from './fronts.js';
import type { Index } from './name-index.js';
import type { Tail } from './tails.js';

export interface HeadReading {
  readonly form: NounForm;
  readonly prefix: string;
  readonly former: boolean;
}

/** Plain nouns first, then `vice-`, `prim-`, `ex-`, `procuror-șef`. */
export function headReading(ctx: Context, token: number): HeadReading | null {
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

/** A noun for no person, and no word that opens a title. */
export function isThing(ctx: Context, token: number): boolean {
  const word = folded(ctx, token);
  if (ctx.rules.openers.has(word) || ctx.rules.titleLeads.has(word) || ctx.rules.former.has(word)) return false;
  return nounForms(ctx, token).every((form) => form.noun.class !== 'person');
}

/** A noun in front of the one it tells more of: `police officer`; not a title in front of its holder's name. */
export function modifies(index: Index, token: number): boolean {
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

export function readOpening(ctx: Context, token: number): Opening {
  let first = token;
  let former = false;
  let definite = false;
  let oblique = false;
  let lead = '';
  let notYet = false;
  while (first > 0) {
    const word = folded(ctx, first - 1);
    // `au fost victime`: a verb
    if (ctx.rules.former.has(word) && ctx.doc.upos[first - 2] === POS.AUX) break;
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

/** No `primul ministru condamnat`: a name, a verb or nothing but a state stands behind it. */
export function isPrime({ ctx, named, namedAt }: Index, { domain, portfolio, countries, end }: Tail): boolean {
  if (domain !== '' || portfolio !== '') return false;
  const upos = ctx.doc.upos[end];
  const finite = upos === POS.AUX || (upos === POS.VERB && ctx.doc.morph[ctx.doc.xpos[end] ?? 0]?.verbForm === 'fin');
  return countries.length > 0 || finite || named[namedAt[end] ?? -1]?.kind === 'person';
}

/** `president`, `minister:sanatat`, `secretary:general`: what is compared when two phrases may mean one person. */
export function familyOf(ctx: Context, noun: Noun, prefix: string, tail: Tail): readonly [string, string | null] {
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

/** The adjectives in front of a title's noun, then those behind it. */
export function adjectivesOf(front: Front, tail: Tail): string[] {
  const words = [...front.adjectives];
  for (const [word] of tail.adjectives) words.push(word);
  return words;
}

export function frontedFamily(
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
  for (const word of adjectivesOf(front, tail))
    if (ctx.rules.rankWords?.has(word) || noun.family === 'secretary') family += `:${word}`;
  return [family, front.modified?.sector ?? noun.sector];
}

export function countriesOf(ctx: Context, family: string, { countries, body }: Tail): readonly string[] {
  const sole = countries.length === 0 && body === null ? ctx.rules.soleOffices.get(family) : undefined;
  return sole === undefined ? countries : [sole];
}

export function baseForm(
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
