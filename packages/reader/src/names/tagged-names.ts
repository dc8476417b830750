/**
 * Names where the tagger sees them: what it calls a person, a body or a place, held against the world table and the words around it.
 * With it stands what every pass of the search in `named.ts` adds to.
 */
import type { NameSpan } from '../doc.js';
import type { EntityKind } from '../record.js';
import { thingNames, unitEnd, wordsOf } from './announced.js';
import { commonNoun, nameEdges, outOfBrackets, personInside, seatEnd, trim } from './bounds.js';
import { type Context, folded, isAcronym, isCapital, isName, nounForms, POS, sentenceStart } from './context.js';
import type { GazetteerEntry } from './gazetteer.js';
import {
  doubtfulPerson,
  isAmongBodies,
  isAmongPlaces,
  isBearer,
  isBody,
  isBodyBefore,
  isClergyman,
  isClubOf,
  isGovernment,
  isMedium,
  isMisspelt,
  isOrigin,
  isPartOfTitle,
  isPatronOf,
  isPlaceOf,
  isQuarter,
  isRival,
  isStreet,
  isTitleWords,
  LISTED,
  NEIGHBOURS,
  QUARTER,
  surnameInFront,
} from './name-signs.js';
import type { Named } from './named.js';
import { nounToldNames, toldKind } from './noun-told.js';
import { behindPortfolio, isPartOfAnother, isPortfolio } from './portfolios.js';
import { choose, exact, exactKey, fromKey, nested, PRIORITY } from './table-names.js';
import { isThing } from './thing-names.js';

/** What has been found so far. */
export interface Search {
  readonly ctx: Context;
  readonly found: Named[];
  /** 1 for tokens of names, `EVENT` for those of events and works, where only places count. */
  readonly taken: Uint8Array;
  /** 1 for tokens of names put together later: the places among them are no names of their own. */
  readonly swallowed: Uint8Array;
}

/** In `taken`: a token of an event or a work. */
export const EVENT = 2;
/** Rule of `Guvernul X`: the state is that of the person. */
export const GOVERNMENT_OF = 'government called by its head';
const KIND = { ORG: 'organization', GPE: 'place', LOC: 'place', FAC: 'facility' } as const;

export function put(search: Search, named: Named): void {
  search.found.push(named);
  search.taken.fill(1, named.first, named.end);
}

export function plain(first: number, end: number, kind: EntityKind, rule: string, key: string | null = null): Named {
  return { first, end, kind, key, others: [], definite: false, oblique: false, rule };
}

/** The name with some fields in place of its own. All names have one shape, as rows and layers have (`layers.ts`). */
export function namedWith(name: Named, changed: Partial<Named>): Named {
  return {
    first: changed.first ?? name.first,
    end: changed.end ?? name.end,
    kind: changed.kind ?? name.kind,
    key: changed.key === undefined ? name.key : changed.key,
    others: changed.others ?? name.others,
    definite: changed.definite ?? name.definite,
    oblique: changed.oblique ?? name.oblique,
    rule: changed.rule ?? name.rule,
  };
}

/** Puts what the tagger proposes among the names found, trimmed, and of the kind that the words around it tell. */
export function fromTagger(search: Search): void {
  const { ctx } = search;
  const known: Known = {
    edges: nameEdges(ctx),
    bodies: bodyNames(ctx),
    things: thingNames(ctx),
    told: nounToldNames(ctx),
    bearers: new Set(ctx.names.filter((span) => isBearer(ctx, span.first, span.end)).map((span) => wordsOf(ctx, span))),
  };
  for (const span of joinedNames(ctx)) for (const part of partsOf(ctx, span)) fromSpan(search, known, part);
}

/** What all proposals of the tagger are held against. */
interface Known {
  readonly edges: ReturnType<typeof nameEdges>;
  /** Words of names that elsewhere are bodies, or things; kinds told by a noun elsewhere. */
  readonly bodies: ReturnType<typeof bodyNames>;
  readonly things: ReturnType<typeof thingNames>;
  readonly told: ReturnType<typeof nounToldNames>;
  /** Words of names that stand behind an office. */
  readonly bearers: ReadonlySet<string>;
}

function partsOf(ctx: Context, span: NameSpan): readonly NameSpan[] {
  return apart(ctx, withoutLead(ctx, span))
    .flatMap((one) => behindPortfolio(ctx, one))
    .flatMap((one) => outOfBrackets(ctx, one));
}

function fromSpan(search: Search, all: Known, span: NameSpan): void {
  const { ctx } = search;
  if (isCompound(ctx, span) || isNationality(ctx, span) || isShortTitle(ctx, span)) return;
  if (isThing(ctx, span.first, span.end)) {
    search.taken.fill(EVENT, span.first, span.end);
    return;
  }
  if (search.swallowed.subarray(span.first, span.end).includes(1)) return;
  if (span.label !== 'ORG' && all.things.has(wordsOf(ctx, span))) {
    search.taken.fill(EVENT, span.first, span.end);
    return;
  }
  if ((isPortfolio(ctx, span.first) && span.label !== 'PER') || isPartOfAnother(ctx, span.first, span.end)) return;
  const label = labelOf(search, span);
  const [first, end] = trim(ctx, all.edges, span.first, span.end, label === 'PER');
  if (first >= end || search.swallowed[first] === 1) return;
  const known = exact(ctx, first, end);
  if (known === null && end - first === 1 && (commonNoun(ctx, first) || isPartOfTitle(ctx, first))) return;
  if (label === 'PER') {
    if (!isMedium(ctx, first, end)) fromPerson(search, all, known, first, end);
  } else if (label === 'ORG' && known === null && all.bearers.has(wordsOf(ctx, { first, end }))) {
    put(search, plain(first, end, 'person', 'name behind an office'));
  } else if (label === 'ORG' || label === 'GPE' || label === 'LOC' || label === 'FAC') {
    // `cei din CJ`, which elsewhere is a body
    const acronym = known === null && end - first === 1 && isAcronym(ctx.doc.forms[first]);
    bodyOrPlace(search, first, end, acronym && all.bodies.has(wordsOf(ctx, { first, end })) ? 'ORG' : label);
  } else if (label !== 'NORP') {
    // `potrivit France 24`: a number makes a broadcaster look like a work.
    const outlet =
      end - first > 1 && known !== null
        ? choose(
            known.filter((one) => !one.weak),
            ['outlet'],
          )
        : null;
    if (outlet?.startsWith('outlet:')) put(search, fromKey(ctx, first, end, outlet, known ?? []));
    else search.taken.fill(EVENT, first, end);
  }
}

function labelOf(search: Search, span: NameSpan): NameSpan['label'] {
  const { ctx } = search;
  const titled =
    span.end - span.first > 1 &&
    ctx.rules.abbreviations.has(folded(ctx, span.first)) &&
    ctx.rules.givenNameGender(folded(ctx, span.first + 1)) !== '';
  if (titled || isClergyman(ctx, span.first) || isKinName(ctx, span, search.found.at(-1))) return 'PER';
  return isBodyName(ctx, span) ? 'ORG' : span.label;
}

/** What the tagger takes for a person, if no table and no word around it knows better. */
function fromPerson(
  search: Search,
  { bodies, told, bearers }: Known,
  known: readonly GazetteerEntry[] | null,
  first: number,
  end: number,
): void {
  const { ctx } = search;
  const sure = end - first > 1 ? known : (known?.filter((e) => !e.weak) ?? null);
  const key = sure === null ? null : choose(sure, ['country', 'organization', 'outlet', 'seat']);
  const site = toldKind(ctx, first) ?? told.get(wordsOf(ctx, { first, end })) ?? null;
  if (site !== null && key === null) {
    const place = choose(known ?? [], ['place']);
    if (place !== null && site === 'place') put(search, fromKey(ctx, first, end, place, known ?? []));
    else put(search, plain(first, end, site, 'name told by its noun'));
  } else if (key === null && isPatronOf(ctx, first)) {
    if (search.found.at(-1)?.first === first - 1) search.found.pop();
    put(search, plain(first - 1, end, 'organization', 'body called by a person'));
  } else if (key !== null) put(search, fromKey(ctx, first, end, key, known ?? []));
  else if (bodies.has(wordsOf(ctx, { first, end })) && !bearers.has(wordsOf(ctx, { first, end })))
    put(search, plain(first, end, 'organization', 'tagger ORG elsewhere'));
  else if (end - first > 1 && isBody(ctx, first) && !isGovernment(ctx, first - 1))
    put(search, plain(first, end, 'organization', 'name that begins with a noun for a body'));
  else if (known !== null || !fromList(search, first, end)) fromWordsAround(search, first, end);
}

/** An unknown name among others. */
function fromList(search: Search, first: number, end: number): boolean {
  const { ctx } = search;
  if (end - first === 1 && isRival(ctx, first)) put(search, plain(first, end, 'organization', 'rival in a match'));
  else if (isQuarter(ctx, first, search.found.slice(-LISTED))) put(search, plain(first, end, 'place', QUARTER));
  else if (isAmongPlaces(ctx, first, search.found.slice(-NEIGHBOURS)))
    put(search, plain(first, end, 'place', 'name in a list of places'));
  else if (end - first === 1 && isAmongBodies(ctx, first, search.found.slice(-LISTED)))
    put(search, plain(first, end, 'organization', 'name in a list of bodies'));
  else return false;
  return true;
}

function fromWordsAround(search: Search, first: number, end: number): void {
  const { ctx } = search;
  if (isPlaceOf(ctx, first)) put(search, plain(first, end, 'place', 'name of a place told by its noun'));
  else if (isBodyBefore(ctx, first)) put(search, plain(first, end, 'organization', 'name of a body told by its noun'));
  else if (end - first === 1 && isAcronym(ctx.doc.forms[first]) && isOrigin(ctx, first))
    put(search, plain(first, end, 'organization', 'acronym behind a preposition of origin'));
  else if (isOrigin(ctx, first)) put(search, plain(first, end, 'place', 'name behind a preposition of origin'));
  else if (isGovernment(ctx, first - 1)) put(search, plain(first - 1, end, 'organization', GOVERNMENT_OF));
  else if (!doubtfulPerson(ctx, first, end))
    put(search, plain(surnameInFront(search, first) ? first - 1 : first, end, 'person', 'tagger PER'));
}

/** `războiul din ucraina`: a state whose name somebody wrote without its capital. */
function uncapitalized(ctx: Context, first: number, end: number, label: string): readonly GazetteerEntry[] | null {
  if ((label !== 'GPE' && label !== 'LOC') || end - first > 1 || isCapital(ctx.doc.forms[first])) return null;
  const states = ctx.gazetteer
    .lookup(folded(ctx, first))
    .filter(({ key, form, weak }) => key.startsWith('country:') && form === 'name' && !weak);
  return states.length === 1 ? states : null;
}

/** `FM Marsh`: an abbreviated title in front of a name is no body. */
function isShortTitle(ctx: Context, { first, end, label }: NameSpan): boolean {
  if (ctx.rules.front === undefined || label === 'PER' || end - first !== 1) return false;
  return (
    ctx.rules.abbreviations.has(folded(ctx, first)) &&
    isAcronym(ctx.doc.forms[first]) &&
    ctx.names.some((one) => one.label === 'PER' && one.first === end)
  );
}

/** `his two sons Adam and Omar`: unknown names right behind a noun of kin, or joined to one, are persons. */
function isKinName(ctx: Context, { first, end, label }: NameSpan, before: Named | undefined): boolean {
  if (ctx.rules.front === undefined || (label !== 'GPE' && label !== 'LOC' && label !== 'ORG')) return false;
  if (exact(ctx, first, end) !== null) return false;
  if (isKin(ctx, first - 1)) return true;
  const joins = ctx.doc.forms[first - 1] === ',' || ctx.rules.and.has(folded(ctx, first - 1));
  return joins && before?.end === first - 1 && before.kind === 'person' && isKin(ctx, before.first - 1);
}

const isKin = (ctx: Context, token: number): boolean =>
  nounForms(ctx, token).some(({ noun }) => noun.class === 'kin') && !isCapital(ctx.doc.forms[token]);

/** `members of opposition party Nova Sila`: an unknown name of several words right behind a noun for a body is its name. */
function isBodyName(ctx: Context, { first, end, label }: NameSpan): boolean {
  if (ctx.rules.front === undefined || label !== 'PER' || end - first < 2) return false;
  const forms = nounForms(ctx, first - 1);
  const next = ctx.doc.upos[end];
  return (
    forms.length > 0 &&
    forms.every(
      ({ noun, number }) => noun.class === 'institution' && number === 'sing' && NAMED_BODIES.has(noun.family),
    ) &&
    !isCapital(ctx.doc.forms[first - 1]) &&
    ctx.rules.givenNameGender(folded(ctx, first)) === '' &&
    next !== POS.VERB &&
    next !== POS.AUX
  );
}

const NAMED_BODIES: ReadonlySet<string> = new Set([
  'party',
  'movement',
  'press',
  'company',
  'club',
  'bank',
  'coalition',
]);

/** `Fahd bin Saleh Al-Rashid`: parts of one name with a small word between. */
function joinedNames(ctx: Context): readonly NameSpan[] {
  const linkers = ctx.rules.front?.linkers;
  if (linkers === undefined) return ctx.names;
  const joined: NameSpan[] = [];
  for (const span of ctx.names) {
    const last = joined.at(-1);
    const linked = last?.end === span.first - 1 && linkers.has(folded(ctx, last.end));
    if (last !== undefined && linked && last.label === 'PER' && span.label === 'PER')
      joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** `Iran-backed group`: an adjective made of a name is none, and names no body. */
export function isCompound(ctx: Context, { first, end, label }: NameSpan): boolean {
  const { front } = ctx.rules;
  // `Marsh-era ministers`
  if (
    front?.tails.has(/-(\p{Ll}+)$/u.exec(ctx.doc.forms[first] ?? '')?.[1] ?? '') &&
    !isCapital(ctx.doc.forms[first + 1])
  )
    return true;
  if (front === undefined || label === 'PER' || !/^\p{Lu}.*-\p{Ll}+$/u.test(ctx.doc.forms[first] ?? '')) return false;
  if (ctx.doc.upos[first] === POS.PROPN) return false;
  for (let k = first + 1; k < end; k++) if (isCapital(ctx.doc.forms[k])) return false;
  return true;
}

/** `Raportul Curții de Conturi a apărut`: at the start of a sentence a noun and whose it is look like the name of a work. */
function withoutLead(ctx: Context, span: NameSpan): NameSpan {
  const { doc } = ctx;
  const owner = span.first + 1;
  const work = span.label === 'WRK' || span.label === 'EVT' || span.label === 'PRD';
  if (!work || owner >= span.end || span.first !== sentenceStart(ctx, span.first) || ctx.rules.front) return span;
  if (doc.upos[span.first] !== POS.NOUN || !isCapital(doc.forms[owner]) || !isBody(ctx, owner)) return span;
  return doc.morph[doc.xpos[owner] ?? 0]?.case === 'oblique' ? { ...span, first: owner, label: 'ORG' } : span;
}

/** `omologul belarus`: an adjective that is spelt like a place. */
function isNationality(ctx: Context, { first, end }: NameSpan): boolean {
  return (
    ctx.rules.front === undefined &&
    end - first === 1 &&
    (ctx.nation[first] ?? '') !== '' &&
    /^\p{Ll}/u.test(ctx.doc.forms[first] ?? '')
  );
}

/** `Federația Sindicatelor din X și Federația Y`: a second noun for a body behind `și` begins another name. */
function apart(ctx: Context, span: NameSpan): readonly NameSpan[] {
  const agent = span.label === 'PER' ? -1 : agentInside(ctx, span);
  if (agent >= 0)
    return [
      { ...span, end: agent, label: 'ORG' },
      { ...span, first: agent + 1, label: 'ORG' },
    ];
  if (span.label !== 'ORG') return [span];
  if (!isBody(ctx, span.first)) return [span];
  for (let k = span.first + 1; k + 1 < span.end; k++)
    if (ctx.rules.and.has(folded(ctx, k)) && isCapital(ctx.doc.forms[k + 1]) && isBody(ctx, k + 1))
      return [
        { ...span, end: k },
        { ...span, first: k + 1 },
      ];
  return [span];
}

/** `trimis Gazetei Noastre de IPJ Arad`: behind a participle and whom something went to, the preposition of who sent it; or -1. */
function agentInside(ctx: Context, { first, end }: NameSpan): number {
  const { doc } = ctx;
  if (doc.morph[doc.xpos[first - 1] ?? 0]?.verbForm !== 'part' || ctx.rules.front !== undefined) return -1;
  for (let k = first + 1; k + 1 < end; k++)
    if (folded(ctx, k) === ctx.rules.of && (isAcronym(doc.forms[k + 1]) || isBody(ctx, k + 1))) return k;
  return -1;
}

function bodyOrPlace(search: Search, first: number, end: number, label: 'ORG' | 'GPE' | 'LOC' | 'FAC'): void {
  const { ctx, found } = search;
  const union = unionEnd(ctx, first, end);
  if (union > 0) {
    bodyOrPlace(search, first, union, label);
    return;
  }
  if ((label === 'GPE' || label === 'LOC') && end - first === 1 && (isClubOf(ctx, first) || isRivalTown(ctx, first))) {
    put(search, plain(first, end, 'organization', 'club of a title'));
    return;
  }
  const longer = ctx.gazetteer.match(ctx.doc, first);
  const stop = longer !== null && isName(longer.entries) ? Math.max(end, longer.end) : end;
  const same = exact(ctx, first, stop) ?? uncapitalized(ctx, first, stop, label);
  const chosen = same === null ? null : choose(same, PRIORITY[label] ?? PRIORITY.ORG);
  const key = chosen !== null && isMisspelt(ctx, first, stop, chosen) ? null : chosen;
  if (key !== null && same !== null && !(key.startsWith('place:') && isStreet(ctx, first))) {
    const seat = key.startsWith('institution:') ? seatEnd(ctx, stop) : stop;
    put(search, fromKey(ctx, first, seat, key, same));
    for (let i = stop; i < seat; i++) nested(ctx, i, seat, found);
    return;
  }
  const single = end === first + 1 && label !== 'ORG' && ctx.rules.front !== undefined;
  if (single && ctx.world.holdersNamed(folded(ctx, first), ctx.date).length > 0) {
    put(search, plain(first, end, 'person', 'surname of an office-holder'));
    return;
  }
  if (isStreet(ctx, first)) {
    put(search, plain(first, end, 'facility', 'name of a street'));
    return;
  }
  if (label !== 'FAC' && key === null && isQuarter(ctx, first, found.slice(-LISTED))) {
    put(search, plain(first, end, 'place', QUARTER));
    return;
  }
  const village = key === null && label === 'ORG' && !isAcronym(ctx.doc.forms[first]) && !isBody(ctx, first);
  if (village && isAmongPlaces(ctx, first, found.slice(-NEIGHBOURS))) {
    put(search, plain(first, end, 'place', 'name in a list of places'));
    return;
  }
  const own = nounForms(ctx, ctx.rules.front ? end - 1 : first).some((f) => f.noun.class === 'institution');
  // `Institutul Marius Vedea`: called by somebody
  const patron = own && label === 'ORG' && isPatronOf(ctx, first + 1);
  const person = patron ? end : own || end - first > 3 || ctx.rules.front ? personInside(ctx, first, end) : end;
  if (person < end) {
    put(search, plain(person, end, 'person', 'given name behind an institution'));
    if (ctx.rules.front && isTitleWords(ctx, first, person)) return;
    put(search, plain(first, person, 'organization', 'institution before a name', exactKey(ctx, first, person)));
    return;
  }
  const unit = unitEnd(ctx, first, end);
  search.swallowed.fill(1, end, unit);
  const closed = quoteEnd(ctx, first, unit);
  const seat = own && label === 'ORG' && closed === unit ? seatEnd(ctx, unit) : closed;
  put(search, plain(first, seat, unit > end ? 'organization' : KIND[label], `tagger ${label}`));
  for (let i = first; i < seat; i++) nested(ctx, i, seat, found);
}

/** `meciul cu Liverpool`; a state plays with a team of its own name. */
function isRivalTown(ctx: Context, token: number): boolean {
  return isRival(ctx, token) && exact(ctx, token, token + 1)?.some(({ key }) => key.startsWith('country:')) !== true;
}

/** `Înaltul Reprezentant al UE pentru Afaceri Externe`: what the office is for is no part of the union's name. */
function unionEnd(ctx: Context, first: number, end: number): number {
  if (ctx.rules.front !== undefined || !ctx.rules.genitiveArticles.has(folded(ctx, first - 1))) return -1;
  const hit = ctx.gazetteer.match(ctx.doc, first);
  if (hit === null || hit.end >= end || folded(ctx, hit.end) !== ctx.rules.forWord) return -1;
  return hit.entries.some(({ key }) => key.startsWith('organization:')) ? hit.end : -1;
}

/** `Colegiul „Henri Coandă”`: the mark that closes what a name has opened is the name's. */
function quoteEnd({ doc }: Context, first: number, end: number): number {
  const quote = doc.quotes[doc.quoteOf[end - 1] ?? -1];
  const within = quote !== undefined && quote.first > first && quote.end === end;
  return within && /^["”“»]$/.test(doc.forms[end] ?? '') ? end + 1 : end;
}

/** Folded words of the names that the tagger calls bodies more often than persons. */
function bodyNames(ctx: Context): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const span of ctx.names) {
    if (span.label !== 'ORG' && span.label !== 'PER') continue;
    const words = wordsOf(ctx, span);
    balance.set(words, (balance.get(words) ?? 0) + (span.label === 'ORG' ? 1 : -1));
  }
  return new Set([...balance].filter(([, n]) => n >= 0).map(([words]) => words));
}
