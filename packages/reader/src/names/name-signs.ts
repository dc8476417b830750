/** Words around a capital that tell what it names, or that it names nobody: a street, a village, a medium, a rank. */
import { type Context, folded, isAcronym, isCapital, nounForms, POS, sentenceStart, splitKey } from './context.js';
import type { Named } from './named.js';
import { isSpeltApart } from './table-names.js';

export const QUARTER = 'name of a quarter or village';
/** Names looked back at for the one before in a list. */
export const LISTED = 3;
/** Names looked back at for a list of places. */
export const NEIGHBOURS = 8;

/** `Directorul General`, `Lt. col. X`: words of a title in capitals are no name. */
export function isPartOfTitle(ctx: Context, token: number): boolean {
  const word = folded(ctx, token);
  const short = word.endsWith('.') ? word.slice(0, -1) : word;
  if (ctx.rules.abbreviations.has(short)) return word !== short || ctx.doc.forms[token + 1] === '.';
  return ctx.rules.titleAdjectives.has(word) && nounForms(ctx, token - 1).some((f) => f.noun.class === 'person');
}

/** Tokens between a verb of publishing and the medium: `a scris, joi, pe X`. */
const MEDIUM = 6;

/** `a scris pe Fecebook`: where something is published is nobody. */
export function isMedium(ctx: Context, first: number, end: number): boolean {
  if (end - first > 1 || folded(ctx, first - 1) !== ctx.rules.objectMarker) return false;
  if (ctx.rules.givenNameGender(folded(ctx, first)) !== '') return false;
  const start = Math.max(0, sentenceStart(ctx, first), first - MEDIUM);
  for (let k = first - 2; k >= start; k--) if (ctx.rules.publishing.has(ctx.doc.foldedLemmas[k] as string)) return true;
  return false;
}

/** `în cartierul X`: a noun for a place in front, in lower case. */
export function isQuarter(ctx: Context, token: number, found: readonly Named[] = []): boolean {
  // `satele X și Y`, but `primarul comunei X, Ion Pop`
  const joined = ctx.rules.and.has(folded(ctx, token - 1)) || ctx.doc.forms[token - 1] === ',';
  if (joined && isListed(ctx, token, found)) return true;
  return ctx.rules.quarters.has(folded(ctx, token - 1)) && !isCapital(ctx.doc.forms[token - 1]);
}

/** Behind a name of a list that a noun in the plural opens. */
function isListed(ctx: Context, token: number, found: readonly Named[]): boolean {
  const before = found.find((name) => name.end === token - 1 && name.kind === 'place');
  if (before === undefined) return false;
  const noun = before.first - 1;
  if (!ctx.rules.quarters.has(folded(ctx, noun))) return isListed(ctx, before.first, found);
  return ctx.doc.morph[ctx.doc.xpos[noun] ?? 0]?.number === 'plur';
}

/** Places of a list behind which a name that nobody knows is one more. */
const ENOUGH_PLACES = 2;
/** Tokens of a bracket behind a place: `Vama (comuna Vama)`. */
const BRACKET = 6;

/** `Frasin, Stulpicani (comuna X), Prisaca Y și Z`: a village in a list of villages; one that begins with a given name is none. */
export function isAmongPlaces(ctx: Context, first: number, found: readonly Named[]): boolean {
  if (ctx.rules.front !== undefined || ctx.rules.givenNameGender(folded(ctx, first)) !== '') return false;
  let places = 0;
  for (let at = first - 1; places < ENOUGH_PLACES; places++) {
    if (ctx.doc.forms[at] !== ',' && !(at === first - 1 && ctx.rules.and.has(folded(ctx, at)))) return false;
    let end = at;
    if (ctx.doc.forms[at - 1] === ')') {
      while (end > at - BRACKET && ctx.doc.forms[end] !== '(') end--;
      if (ctx.doc.forms[end] !== '(') return false;
    }
    const place = found.find((name) => name.end === end && name.kind === 'place');
    if (place === undefined) return false;
    at = place.first - 1;
  }
  return true;
}

/** `CGTP, CFTD și Solidari`: one more behind two acronyms of bodies. */
export function isAmongBodies(ctx: Context, first: number, found: readonly Named[]): boolean {
  if (ctx.rules.front !== undefined || ctx.rules.givenNameGender(folded(ctx, first)) !== '') return false;
  let at = first - 1;
  for (let bodies = 0; bodies < ENOUGH_PLACES; bodies++) {
    if (ctx.doc.forms[at] !== ',' && !ctx.rules.and.has(folded(ctx, at))) return false;
    const end = at;
    const body = found.find((name) => name.end === end && name.kind === 'organization');
    if (body === undefined || !isAcronym(ctx.doc.forms[body.first])) return false;
    at = body.first - 1;
  }
  return true;
}

/** Sectors of offices that are of a state, not of a club or a firm. */
const PUBLIC: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'MIL', 'COP']);

/** `Ministrul Tobă`: a capital in the nominative behind an office is who holds it. */
export function isBearer(ctx: Context, first: number, end: number): boolean {
  const word = folded(ctx, first);
  if (ctx.rules.front !== undefined || end - first !== 1 || isAcronym(ctx.doc.forms[first])) return false;
  if (ctx.rules.obliqueWord(word) || ctx.rules.nouns.has(word) || ctx.rules.portfolios.has(ctx.rules.stem(word)))
    return false;
  return nounForms(ctx, first - 1).some(
    ({ noun, definite, number, oblique }) =>
      noun.class === 'person' && definite && !oblique && number === 'sing' && PUBLIC.has(noun.sector ?? ''),
  );
}

/** `pe strada Sibiului`: no place of that name. */
export function isStreet(ctx: Context, token: number): boolean {
  const word = folded(ctx, token - 1);
  return ctx.rules.streets.has(word === '.' ? folded(ctx, token - 2) : word.replace(/\.$/, ''));
}

/** A town abroad, printed with letters that its name does not have. */
export function isMisspelt(ctx: Context, first: number, end: number, key: string): boolean {
  const [kind, id] = splitKey(key);
  const place = kind === 'place' ? ctx.world.place(Number(id)) : undefined;
  return place !== undefined && !ctx.worldNames.home.has(place.country) && isSpeltApart(ctx, first, end, place.name);
}

/** `…, Blaga Ștefan Radu, …`: in a list the surname may stand first. */
export function surnameInFront(
  { ctx, taken }: { readonly ctx: Context; readonly taken: Uint8Array },
  token: number,
): boolean {
  const mark = ctx.doc.forms[token - 2];
  if (token < 2 || (mark !== ',' && mark !== ':')) return false;
  const proper = ctx.doc.upos[token - 1] === POS.PROPN && !ctx.rules.nouns.has(folded(ctx, token - 1));
  const word = ctx.doc.forms[token - 1];
  return proper && taken[token - 1] === 0 && isCapital(word) && !isAcronym(word) && !isDottedInitial(word);
}

function isDottedInitial(form: string | undefined): boolean {
  return form?.endsWith('.') === true;
}

export function isBody(ctx: Context, token: number): boolean {
  return nounForms(ctx, token).some((f) => f.noun.class === 'institution' && f.definite);
}

/** `un om din Țepeș Vodă`: nobody is from a person. */
export function isOrigin(ctx: Context, token: number): boolean {
  return token > 0 && folded(ctx, token - 1) === ctx.rules.from && ctx.rules.givenNameGender(folded(ctx, token)) === '';
}

/** `the town of X`. */
export function isPlaceOf({ doc, rules }: Context, token: number): boolean {
  return doc.folded[token - 1] === rules.of && rules.front?.placeNouns.has(doc.folded[token - 2] ?? '') === true;
}

/** `the shipyard, X Marine`: no person is an apposition of a body. */
export function isBodyBefore(ctx: Context, token: number): boolean {
  if (ctx.rules.front === undefined || ctx.doc.forms[token - 1] !== ',') return false;
  if (ctx.rules.givenNameGender(folded(ctx, token)) !== '') return false;
  const forms = nounForms(ctx, token - 2);
  return forms.length > 0 && forms.every((f) => f.noun.class === 'institution' && f.definite);
}

/** `Guvernul X`, `Administrația X`: the body is called by its head. */
export function isGovernment(ctx: Context, token: number): boolean {
  return nounForms(ctx, token).some(
    (f) => f.noun.class === 'institution' && f.definite && ctx.rules.headedBodies.has(f.noun.family),
  );
}

/** `la meciul cu Ardeluța`: whoever one plays against, unless it is told what it is. */
export function isRival(ctx: Context, token: number): boolean {
  if (ctx.rules.front !== undefined || folded(ctx, token - 1) !== ctx.rules.with) return false;
  return ctx.rules.sport.has(folded(ctx, token - 2)) && ctx.rules.givenNameGender(folded(ctx, token)) === '';
}

/** `antrenorul Farului`: a trainer, an owner or a player is of a club, unless it is of a state. */
export function isClubOf(ctx: Context, token: number): boolean {
  if (ctx.rules.front !== undefined || !ctx.rules.obliqueName(folded(ctx, token))) return false;
  const key = ctx.gazetteer.match(ctx.doc, token)?.entries.some((one) => one.key.startsWith('country:'));
  return (
    key !== true &&
    nounForms(ctx, token - 1).some(
      (f) => f.definite && SPORTING.has(f.noun.family) && ctx.rules.clubFamilies.has(f.noun.family),
    )
  );
}

/** Of the people of clubs those that no town or county has: owners and shareholders are of firms. */
const SPORTING: ReadonlySet<string> = new Set(['coach', 'player', 'captain']);

/** `Institutul Marius Vedea`: the name of a school, a hospital or an association, whose noun has a capital. */
export function isPatronOf(ctx: Context, token: number): boolean {
  const noun = token - 1;
  if (ctx.rules.front !== undefined || token < 1 || sentenceStart(ctx, token) !== sentenceStart(ctx, noun))
    return false;
  return (
    isCapital(ctx.doc.forms[noun]) &&
    nounForms(ctx, noun).some(
      (f) => f.noun.class === 'institution' && f.definite && !f.oblique && PATRONS.has(f.noun.sector ?? ''),
    )
  );
}

/** Sectors of bodies that are called by somebody in whose honour they are. */
const PATRONS: ReadonlySet<string> = new Set(['EDU', 'MED', 'CVL']);

/** `ÎPS Gherasim`: an abbreviated style of the clergy in capitals. */
export function isClergyman(ctx: Context, token: number): boolean {
  const base = ctx.rules.abbreviations.get(folded(ctx, token));
  if (base === undefined || !isAcronym(ctx.doc.forms[token]) || !isCapital(ctx.doc.forms[token + 1])) return false;
  return ctx.rules.nouns.get(ctx.rules.plain(base))?.some((f) => f.noun.sector === 'REL') === true;
}

/** `Chief Executive` in front of a person's name. */
export function isTitleWords(ctx: Context, first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (!ctx.rules.titleAdjectives.has(folded(ctx, k)) && !nounForms(ctx, k).some((f) => f.noun.class === 'person'))
      return false;
  return true;
}

/** One word with a capital that grammar takes for an ordinary noun: at the start of a sentence, or behind an article. */
export function doubtfulPerson(ctx: Context, first: number, end: number): boolean {
  if (end - first !== 1 || ctx.rules.givenNameGender(folded(ctx, first)) !== '') return false;
  if (first > 0 && ctx.rules.indefinite.has(folded(ctx, first - 1)) && folded(ctx, first - 1).length > 2) return true;
  if (genitivePlace(ctx, first)) return true;
  // `a citit Hotararile`
  if (ctx.rules.front === undefined && COMMON_PLURAL.test(folded(ctx, first))) return true;
  const morph = ctx.doc.morph[ctx.doc.xpos[first] ?? 0];
  return first === sentenceStart(ctx, first) && ctx.doc.upos[first] === POS.NOUN && morph?.definite === true;
}

/** Ends like a noun in the plural with its article. */
const COMMON_PLURAL = /^\p{L}{4,}(?:ile|urile|elor|ilor)$/u;

/** `episcopul Hușilor`: a word in the genitive that is no given name, behind whoever is of it. */
function genitivePlace(ctx: Context, token: number): boolean {
  if (token === 0 || !ctx.rules.obliqueWord(folded(ctx, token))) return false;
  const given = ctx.rules
    .baseOfPerson(ctx.doc.forms[token] ?? '', false)
    .some((base) => ctx.rules.givenNameGender(ctx.rules.plain(base)) !== '');
  return !given && nounForms(ctx, token - 1).some((f) => ctx.rules.sees.has(f.noun.family) && f.definite);
}
