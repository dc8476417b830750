/**
 * Names in the text, once: the tagger knows where a name begins and ends, the world table knows what it is. Where they
 * disagree the table decides states, unions, agencies; the tagger decides persons and bodies the table doesn't know.
 */
import type { EntityKind } from '../record.js';
import { companyWords, unitEndAt } from './announced.js';
import { institutionEnd, knownWords, seatEnd, timedTokens } from './bounds.js';
import { withClubs } from './clubs.js';
import { type Context, folded, isAcronym, isCapital, isName, POS } from './context.js';
import { isPlaceOf, isStreet, surnameInFront } from './name-signs.js';
import { isPartOfAnother } from './portfolios.js';
import { SITE, siteAt } from './sites.js';
import { choose, fromKey, nested, PRIORITY, trusted } from './table-names.js';
import { EVENT, fromTagger, isCompound, namedWith, plain, put, type Search } from './tagged-names.js';
import { isThing } from './thing-names.js';
import { isTitledBody } from './title-names.js';

export interface Named {
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Key in the world table, or null. */
  readonly key: string | null;
  /** Other things of the table with this name. */
  readonly others: readonly string[];
  /** The printed form has the definite article, or an oblique case. */
  readonly definite: boolean;
  readonly oblique: boolean;
  readonly rule: string;
}

/** All names in text order; a state inside the name of a body follows it. */
export function findNamed(ctx: Context): Named[] {
  const search: Search = {
    ctx,
    found: [],
    taken: new Uint8Array(ctx.doc.count),
    swallowed: new Uint8Array(ctx.doc.count),
  };
  fromUnits(search);
  fromSites(search);
  fromTagger(search);
  fromTable(search);
  fromPlaceNouns(search);
  fromInstitutionNouns(search);
  fromAgents(search);
  fromGivenNames(search);
  fromTitles(search);
  secondLook(search);
  const timed = timedTokens(ctx);
  const found = search.found
    .filter(
      (name) =>
        (name.kind === 'person' || timed[name.first] !== 1) &&
        !(
          search.swallowed[name.first] === 1 &&
          (name.kind === 'place' || (name.rule === 'tagger ORG' && name.key === null))
        ),
    )
    .sort((a, b) => a.first - b.first || b.end - a.end);
  return withClubs(ctx, found);
}

/** `Brigada 81 Mecanizată`, whatever the tagger makes of it. */
function fromUnits(search: Search): void {
  const { ctx } = search;
  for (let i = 0; i < ctx.doc.count; i++) {
    const end = unitEndAt(ctx, i);
    if (end < 0) continue;
    search.swallowed.fill(1, i, end);
    put(search, plain(i, end, 'organization', 'unit with a number'));
    i = end - 1;
  }
}

function fromSites(search: Search): void {
  for (let i = 0; i < search.ctx.doc.count; i++) {
    const key = siteAt(search.ctx, i);
    if (key === null) continue;
    search.swallowed[i] = 1;
    put(search, plain(i, i + 1, 'organization', SITE, key === '' ? null : key));
  }
}

/** `the town of Kalanda`, whatever the tagger makes of it. */
function fromPlaceNouns(search: Search): void {
  const { ctx, taken } = search;
  const nouns = ctx.rules.front?.placeNouns;
  if (nouns === undefined) return;
  for (let i = 2; i < ctx.doc.count; i++) {
    if (taken[i] !== 0 || !isPlaceOf(ctx, i) || !isCapital(ctx.doc.forms[i])) continue;
    let end = i + 1;
    while (end < ctx.doc.count && end < i + LONGEST_PERSON && taken[end] === 0 && ctx.doc.upos[end] === POS.PROPN)
      end++;
    put(search, plain(i, end, 'place', 'name of a place told by its noun'));
  }
}

/** Names of the table that the tagger left out. */
function fromTable(search: Search): void {
  const { ctx, taken } = search;
  const { doc } = ctx;
  for (let i = 0; i < doc.count; i++) {
    if (taken[i] === 1 || !(isCapital(doc.forms[i]) || ctx.lowerNames.has(i))) continue;
    if (isCompound(ctx, { first: i, end: i + 1, label: 'GPE' }) || isThing(ctx, i, i + 1)) continue;
    if (taken[i] === EVENT && !ctx.rules.locative.has(folded(ctx, i - 1))) continue;
    const hit = ctx.gazetteer.match(doc, i);
    if (hit === null || !isName(hit.entries) || taken.subarray(i, hit.end).includes(1)) continue;
    if (isPartOfAnother(ctx, i, hit.end)) continue;
    const key = choose(hit.entries, PRIORITY.ORG);
    if (key?.startsWith('place:') && isStreet(ctx, i)) continue;
    if (key === null || !(ctx.lowerNames.has(i) || trusted(ctx, i, hit.end, key, hit.entries))) continue;
    const seat = key.startsWith('institution:') ? seatEnd(ctx, hit.end) : hit.end;
    put(search, fromKey(ctx, i, seat, key, hit.entries));
    for (let k = hit.end; k < seat; k++) nested(ctx, k, seat, search.found);
  }
}

/** `Comitetul Militar`, `Tribunalul Cluj`: a noun for a body and the capitals behind it. */
function fromInstitutionNouns(search: Search): void {
  const { ctx, taken, swallowed } = search;
  const persons = new Uint8Array(ctx.doc.count);
  for (const span of ctx.names) if (span.label === 'PER') persons.fill(1, span.first, span.end);
  for (let i = 0; i < ctx.doc.count; i++) {
    if (taken[i] !== 0 || !isCapital(ctx.doc.forms[i])) continue;
    const end = institutionEnd(ctx, i, taken, persons);
    if (end <= i + 1) continue;
    swallowed.fill(1, i, end);
    put(search, plain(i, end, 'organization', 'institution noun and capitals'));
  }
}

/** `emis de ITIA`: an acronym by which somebody is said to have written or decided something. */
function fromAgents(search: Search): void {
  const { ctx, taken } = search;
  const { doc, rules } = ctx;
  if (rules.agentVerbs === undefined) return;
  for (let i = 2; i < doc.count; i++) {
    const form = doc.forms[i] as string;
    if (taken[i] !== 0 || doc.upos[i] !== POS.PROPN || !ACRONYM.test(form) || folded(ctx, i - 1) !== rules.of) continue;
    const written = doc.morph[doc.xpos[i - 2] ?? 0]?.verbForm === 'part' && !isAcronym(doc.forms[i - 2]);
    if (!written || !rules.agentVerbs.has(doc.foldedLemmas[i - 2] as string) || rules.nouns.has(folded(ctx, i)))
      continue;
    put(search, plain(i, i + 1, 'organization', 'acronym of an agent'));
  }
}

const ACRONYM = /^\p{Lu}{3,8}$/u;

/** Most words of a name that begins with a known given name. */
const LONGEST_PERSON = 4;

function fromGivenNames(search: Search): void {
  const { ctx, taken } = search;
  const { doc } = ctx;
  for (let i = 0; i + 1 < doc.count; i++) {
    if (taken[i] !== 0 || taken[i + 1] !== 0 || !isCapital(doc.forms[i]) || !isCapital(doc.forms[i + 1])) continue;
    const word = folded(ctx, i);
    const titled =
      ctx.rules.abbreviations.has(folded(ctx, i - 1).replace(/\.$/, '')) ||
      (doc.forms[i - 1] === '.' && ctx.rules.abbreviations.has(folded(ctx, i - 2))) ||
      ctx.rules.courtesy.has(folded(ctx, i - 1).replace(/\.$/, ''));
    if (
      (!titled && ctx.rules.givenNameGender(word) === '') ||
      ctx.rules.nouns.has(word) ||
      doc.sentenceOf[i] !== doc.sentenceOf[i + 1]
    )
      continue;
    const first = surnameInFront(search, i) ? i - 1 : i;
    let end = i + 2;
    while (
      end < doc.count &&
      end < i + LONGEST_PERSON &&
      taken[end] === 0 &&
      isCapital(doc.forms[end]) &&
      doc.upos[end] === POS.PROPN &&
      doc.sentenceOf[end] === doc.sentenceOf[i]
    )
      end++;
    put(search, plain(first, end, 'person', 'given name and capitals'));
    i = end - 1;
  }
}

/** `rectorul ASE`, `patronul Stelei`. */
function fromTitles(search: Search): void {
  for (let i = 1; i < search.ctx.doc.count; i++)
    if (search.taken[i] === 0 && isTitledBody(search.ctx, i))
      put(search, plain(i, i + 1, 'organization', 'body of a title'));
}

/** What the report says elsewhere: surnames of persons told in full, acronyms and short forms of bodies. */
function secondLook(search: Search): void {
  const { ctx, found, taken } = search;
  const { doc, rules } = ctx;
  const known = knownWords(ctx, found);
  const isKnown = (token: number): boolean =>
    rules.baseOfPerson(doc.forms[token] ?? '', false).some((base) => known.has(rules.plain(base)));
  const companies = companyWords(ctx, found);
  const acronyms = new Map<string, Named>();
  const openings = new Set<string>();
  for (const name of found) {
    if (name.kind !== 'organization') continue;
    const single = name.end - name.first === 1;
    if (single && isAcronym(doc.forms[name.first])) acronyms.set(doc.forms[name.first] ?? '', name);
    else if (!single && name.rule.startsWith('tagger') && !rules.nouns.has(folded(ctx, name.first)))
      openings.add(folded(ctx, name.first));
  }
  for (let i = 0; i < found.length; i++) {
    const name = found[i] as Named;
    const word = folded(ctx, name.first);
    if (name.kind === 'person') {
      if (name.end - name.first === 1 && openings.has(word) && !known.has(word))
        found[i] = namedWith(name, { kind: 'organization', rule: 'short form of an organization' });
      continue;
    }
    if (!isKnown(name.first) || (name.key !== null && !name.key.startsWith('place:'))) continue;
    if (name.end - name.first > 1 && folded(ctx, name.first + 1) !== rules.of) continue;
    if (name.key !== null && rules.locative.has(folded(ctx, name.first - 1))) continue;
    found[i] = plain(name.first, name.first + 1, 'person', 'name of a person told in full');
  }
  for (let i = 0; i < doc.count; i++) {
    if (taken[i] !== 0 || !isCapital(doc.forms[i])) continue;
    const body = acronyms.get(doc.forms[i] ?? '');
    if (body !== undefined) put(search, namedWith(body, { first: i, end: i + 1, rule: 'acronym told before' }));
    else if (companies.has(folded(ctx, i))) put(search, plain(i, i + 1, 'organization', 'company told before'));
    else if (isKnown(i)) put(search, plain(i, i + 1, 'person', 'name of a person told in full'));
  }
}
