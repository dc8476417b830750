/** What a title or a body is of, in the genitive: `apărării`, `al Poloniei`, `principalului partid`, `Ardealului`. */
import { type Context, folded, INDIRECT, isCapital, nounForms, POS, splitKey } from './context.js';
import type { Index } from './name-index.js';
import { type Body, genitiveEnd, nounCountries, personBody, readBody, unionIn } from './owners.js';
import { free, type Reading } from './tail-reading.js';

/** `mitropolitul Moldovei și Bucovinei`: the see is called by its places. */
export function readSee(reading: Reading): boolean {
  const { ctx } = reading.index;
  const { rules } = ctx;
  const see = reading.head.class === 'person' ? rules.sees.get(reading.head.family) : undefined;
  if (see === undefined || reading.body !== null) return false;
  const article = rules.genitiveArticles.has(folded(ctx, reading.k));
  const at = article ? reading.k + 1 : reading.k;
  const name = reading.index.named[reading.index.namedAt[at] ?? -1];
  if (name?.kind === 'organization' || !isSeePlace(ctx, at)) return false;
  let end = name?.end ?? at + 1;
  while (end < reading.stop && rules.and.has(folded(ctx, end)) && isSeePlace(ctx, end + 1)) end += 2;
  reading.body = { named: -1, key: null, noun: -1, person: false, first: at, end, see };
  reading.k = end;
  return true;
}

function isSeePlace(ctx: Context, token: number): boolean {
  const word = folded(ctx, token);
  return isCapital(ctx.doc.forms[token]) && ctx.rules.obliqueWord(word) && ctx.rules.givenNameGender(word) === '';
}

export function readGenitive(reading: Reading): boolean | null {
  const { index, k, head } = reading;
  const { ctx } = index;
  const article = ctx.rules.genitiveArticles.has(folded(ctx, k));
  const at = article ? k + 1 : k;
  if (at >= reading.stop) return null;
  if (article && free(reading, at) && (ctx.doc.upos[k] === POS.AUX || ctx.doc.upos[at] === POS.VERB)) return null;
  // `ministrul de externe membrilor consiliului`: behind a complement a genitive needs its article; these are spoken to.
  if (!article && reading.complements.length > 0 && isListener(ctx, at)) return null;
  if (readPortfolio(reading, at)) return true;
  if (reading.body !== null && reading.body.named >= 0) return null;
  const next = readBody(index, at, !article) ?? (head.class === 'person' ? qualifiedBody(index, at) : null);
  if (next === null) {
    if (!article && ctx.role[at] === INDIRECT) return null;
    return readSomebody(reading, at, article);
  }
  const row = next.named < 0 ? undefined : index.named[next.named];
  if (row?.kind === 'person') return null;
  if (row?.kind === 'country' && row.key !== null) reading.countries.push(splitKey(row.key)[1]);
  if (
    row !== undefined &&
    row.end === row.first + 1 &&
    nounForms(ctx, row.first).some((f) => f.noun.class === 'institution')
  ) {
    // `șeful Guvernului`: the one word is a name and the noun as well.
    reading.governs = ctx.rules.stem(folded(ctx, row.first));
    reading.governsAt = row.first;
  }
  // `șeful statului major al armatei`: of no state.
  if (next.noun >= 0 && ctx.rules.noStates.has(`${folded(ctx, next.noun)} ${folded(ctx, next.noun + 1)}`)) {
    const words = ctx.doc.forms
      .slice(next.noun, next.noun + 2)
      .join(' ')
      .toLowerCase();
    reading.complements.push(`${ctx.rules.genitiveArticle[0]} ${words}`);
    reading.k = next.noun + 2;
    return true;
  }
  if (next.noun >= 0) {
    reading.governs = ctx.rules.stem(folded(ctx, next.noun));
    reading.governsAt = next.noun;
    reading.countries.push(...nounCountries(ctx, next));
    const union = unionIn(ctx, next);
    if (union !== '' && reading.body === null)
      reading.body = {
        named: -1,
        key: `organization:${union}`,
        noun: -1,
        person: false,
        first: next.first,
        end: next.end,
      };
  }
  if (reading.body === null || next.named >= 0) reading.body = next;
  reading.k = next.end;
  return true;
}

/** A plural noun for people in an oblique case. */
function isListener(ctx: Context, token: number): boolean {
  const people = nounForms(ctx, token).some(
    (form) => form.number === 'plur' && (form.noun.class === 'person' || form.noun.class === 'group'),
  );
  return people && ctx.doc.morph[ctx.doc.xpos[token] ?? 0]?.case === 'oblique';
}

/** `principalului partid`, `noii coaliții`: the adjective in front has the case. */
function qualifiedBody(index: Index, token: number): Body | null {
  const { ctx } = index;
  if (ctx.doc.upos[token] !== POS.ADJ || !ctx.rules.obliqueWord(folded(ctx, token)) || isCapital(ctx.doc.forms[token]))
    return null;
  const body = readBody(index, token + 1, false);
  return body === null || body.noun < 0 ? null : { ...body, first: token };
}

/** `apărării`, `afacerilor externe`. */
function readPortfolio(reading: Reading, at: number): boolean {
  const { index, head } = reading;
  const { ctx } = index;
  const { rules, doc } = ctx;
  const office = rules.portfolios.get(rules.stem(folded(ctx, at)));
  if (
    office === undefined ||
    reading.portfolio !== '' ||
    head.class === 'group' ||
    head.class === 'source' ||
    !free(reading, at) ||
    !isOblique(ctx, at)
  )
    return false;
  reading.portfolio = office;
  reading.domain = rules.stem(folded(ctx, at));
  let k = at + 1;
  while (isPortfolioAdjective(reading, k)) {
    reading.portfolio = `${reading.portfolio} ${doc.forms[k]?.toLowerCase()}`;
    reading.domain = `${reading.domain} ${rules.stem(folded(ctx, k))}`;
    k++;
  }
  reading.k = joinedPortfolios(reading, k);
  return true;
}

/** `Muncii și Solidarității Sociale`: what else the minister is for; the domain stays that of the first. */
function joinedPortfolios(reading: Reading, from: number): number {
  const { ctx } = reading.index;
  const { rules, doc } = ctx;
  let k = from;
  while (rules.and.has(folded(ctx, k)) || doc.forms[k] === ',') {
    const next = rules.portfolios.get(rules.stem(folded(ctx, k + 1)));
    if (next === undefined || !free(reading, k + 1) || !isOblique(ctx, k + 1)) break;
    reading.portfolio = `${reading.portfolio}${doc.forms[k] === ',' ? ',' : ` ${doc.forms[k]}`} ${next}`;
    k += 2;
    for (; isPortfolioAdjective(reading, k); k++)
      reading.portfolio = `${reading.portfolio} ${doc.forms[k]?.toLowerCase()}`;
  }
  return k;
}

function isPortfolioAdjective(reading: Reading, token: number): boolean {
  const { ctx } = reading.index;
  const adjective = ctx.doc.upos[token] === POS.ADJ && ctx.nation[token] === '';
  return token < reading.stop && adjective && free(reading, token);
}

/** `al președintelui american`: a person's; `al legii`: a thing's. */
function readSomebody(reading: Reading, at: number, article: boolean): true | null {
  const { index } = reading;
  const { ctx } = index;
  if (reading.head.class !== 'person' || reading.body !== null) return null;
  const titled = personBody(index, at, article);
  if (titled === null) {
    const thing = genitiveEnd(index, at);
    if (thing === at) return null;
    reading.open = true;
    reading.k = thing;
    return true;
  }
  reading.body = titled;
  for (let i = titled.first; i < titled.end; i++)
    if ((ctx.nation[i] ?? '') !== '') reading.countries.push(...(ctx.nation[i] as string).split(' '));
  reading.k = titled.end;
  return null;
}

/** By its tag or its ending: `apărării`, `Finanțelor`; never a bare nominative. */
function isOblique(ctx: Context, token: number): boolean {
  const morph = ctx.doc.morph[ctx.doc.xpos[token] ?? 0];
  return morph?.case === 'oblique' || morph?.case === 'gen' || ctx.rules.mayBeOblique(folded(ctx, token));
}
