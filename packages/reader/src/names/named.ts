/**
 * Names in the text, once: the tagger knows where a name begins and ends, the world table knows what it is. Where they
 * disagree the table decides states, unions, agencies; the tagger decides persons and bodies the table doesn't know.
 */
import type { EntityKind } from '../record.js';
import {
  commonNoun,
  institutionEnd,
  knownWords,
  nameEdges,
  personInside,
  seatEnd,
  timedTokens,
  trim,
} from './bounds.js';
import {
  type Context,
  folded,
  isAcronym,
  isCapital,
  isName,
  nounForms,
  POS,
  sentenceStart,
  splitKey,
} from './context.js';
import type { GazetteerEntry } from './gazetteer.js';

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
  const { doc } = ctx;
  const taken = new Uint8Array(doc.count);
  const persons = new Uint8Array(doc.count);
  // Tokens of names put together later: the places among them are no names of their own.
  const swallowed = new Uint8Array(doc.count);
  for (const span of ctx.names) if (span.label === 'PER') persons.fill(1, span.first, span.end);
  const found: Named[] = [];
  const put = (named: Named): void => {
    found.push(named);
    taken.fill(1, named.first, named.end);
  };
  const edges = nameEdges(ctx);
  for (const span of ctx.names) {
    const [first, end] = trim(ctx, edges, span.first, span.end, span.label === 'PER');
    if (first >= end) continue;
    const known = exact(ctx, first, end);
    if (known === null && end - first === 1 && commonNoun(ctx, first)) continue;
    if (span.label === 'PER') {
      const key =
        known === null
          ? null
          : choose(end - first > 1 ? known : known.filter((e) => !e.weak), [
              'country',
              'organization',
              'outlet',
              'seat',
            ]);
      if (key !== null) put(fromKey(ctx, first, end, key, known ?? []));
      else put({ first, end, kind: 'person', key: null, others: [], ...PLAIN, rule: 'tagger PER' });
    } else if (span.label === 'ORG' || span.label === 'GPE' || span.label === 'LOC' || span.label === 'FAC') {
      const longer = ctx.gazetteer.match(doc, first);
      const stop = longer !== null && isName(longer.entries) ? Math.max(end, longer.end) : end;
      const same = exact(ctx, first, stop);
      const key = same === null ? null : choose(same, PRIORITY[span.label]);
      if (key !== null && same !== null) {
        const seat = key.startsWith('institution:') ? seatEnd(ctx, stop) : stop;
        put(fromKey(ctx, first, seat, key, same));
        for (let i = stop; i < seat; i++) nested(ctx, i, seat, found);
      } else {
        const own = nounForms(ctx, first).some((f) => f.noun.class === 'institution');
        const person = own || end - first > 3 ? personInside(ctx, first, end) : end;
        if (person < end) {
          put({
            first: person,
            end,
            kind: 'person',
            key: null,
            others: [],
            ...PLAIN,
            rule: 'given name behind an institution',
          });
          put({
            first,
            end: person,
            kind: 'organization',
            key: exactKey(ctx, first, person),
            others: [],
            ...PLAIN,
            rule: 'institution before a name',
          });
          continue;
        }
        const seat = own && span.label === 'ORG' ? seatEnd(ctx, end) : end;
        put({
          first,
          end: seat,
          kind: KIND[span.label],
          key: null,
          others: [],
          ...PLAIN,
          rule: `tagger ${span.label}`,
        });
        for (let i = first; i < seat; i++) nested(ctx, i, seat, found);
      }
    } else if (span.label !== 'NORP') taken.fill(EVENT, first, end);
  }
  for (let i = 0; i < doc.count; i++) {
    if (taken[i] === 1 || !isCapital(doc.forms[i])) continue;
    if (taken[i] === EVENT && !ctx.rules.locative.has(folded(ctx, i - 1))) continue;
    const hit = ctx.gazetteer.match(doc, i);
    if (hit === null || !isName(hit.entries)) continue;
    if (taken.subarray(i, hit.end).includes(1)) continue;
    const key = choose(hit.entries, PRIORITY.ORG);
    if (key === null || !trusted(ctx, i, hit.end, key, hit.entries)) continue;
    const seat = key.startsWith('institution:') ? seatEnd(ctx, hit.end) : hit.end;
    put(fromKey(ctx, i, seat, key, hit.entries));
    for (let k = hit.end; k < seat; k++) nested(ctx, k, seat, found);
  }
  for (let i = 0; i < doc.count; i++) {
    if (taken[i] !== 0 || !isCapital(doc.forms[i])) continue;
    const end = institutionEnd(ctx, i, taken, persons);
    if (end <= i + 1) continue;
    for (let k = i; k < end; k++) swallowed[k] = 1;
    put({
      first: i,
      end,
      kind: 'organization',
      key: null,
      others: [],
      ...PLAIN,
      rule: 'institution noun and capitals',
    });
  }
  for (let i = 0; i + 1 < doc.count; i++) {
    if (taken[i] !== 0 || taken[i + 1] !== 0 || !isCapital(doc.forms[i]) || !isCapital(doc.forms[i + 1])) continue;
    if (
      ctx.rules.givenNameGender(folded(ctx, i)) === '' ||
      ctx.rules.nouns.has(folded(ctx, i)) ||
      doc.sentenceOf[i] !== doc.sentenceOf[i + 1]
    )
      continue;
    let end = i + 2;
    while (
      end < doc.count &&
      end < i + 4 &&
      taken[end] === 0 &&
      isCapital(doc.forms[end]) &&
      doc.sentenceOf[end] === doc.sentenceOf[i] &&
      doc.upos[end] === POS.PROPN
    )
      end++;
    put({ first: i, end, kind: 'person', key: null, others: [], ...PLAIN, rule: 'given name and capitals' });
    i = end - 1;
  }
  const known = knownWords(ctx, found);
  const acronyms = new Map<string, Named>();
  const openings = new Set<string>();
  for (const name of found) {
    if (name.kind !== 'organization') continue;
    if (name.end - name.first === 1 && isAcronym(doc.forms[name.first]))
      acronyms.set(doc.forms[name.first] ?? '', name);
    else if (
      name.end - name.first > 1 &&
      name.rule.startsWith('tagger') &&
      !ctx.rules.nouns.has(folded(ctx, name.first))
    )
      openings.add(folded(ctx, name.first));
  }
  for (let i = 0; i < found.length; i++) {
    const name = found[i] as Named;
    const bases = ctx.rules.baseOfPerson(ctx.doc.forms[name.first] ?? '', false).map(ctx.rules.plain);
    if (
      name.kind === 'person' &&
      name.end - name.first === 1 &&
      openings.has(folded(ctx, name.first)) &&
      !known.has(folded(ctx, name.first))
    ) {
      found[i] = { ...name, kind: 'organization', rule: 'short form of an organization' };
      continue;
    }
    if (
      name.kind === 'person' ||
      !bases.some((base) => known.has(base)) ||
      (name.key !== null && !name.key.startsWith('place:'))
    )
      continue;
    if (name.end - name.first > 1 && folded(ctx, name.first + 1) !== ctx.rules.of) continue;
    if (name.key !== null && ctx.rules.locative.has(folded(ctx, name.first - 1))) continue;
    found[i] = {
      ...name,
      end: name.first + 1,
      kind: 'person',
      key: null,
      others: [],
      ...PLAIN,
      rule: 'name of a person told in full',
    };
  }
  for (let i = 0; i < doc.count; i++) {
    if (taken[i] !== 0 || !isCapital(doc.forms[i])) continue;
    const acronym_ = acronyms.get(doc.forms[i] ?? '');
    if (acronym_ !== undefined) {
      put({ ...acronym_, first: i, end: i + 1, rule: 'acronym told before' });
      continue;
    }
    const bases = ctx.rules.baseOfPerson(doc.forms[i] ?? '', false).map(ctx.rules.plain);
    if (bases.some((base) => known.has(base)))
      put({
        first: i,
        end: i + 1,
        kind: 'person',
        key: null,
        others: [],
        ...PLAIN,
        rule: 'name of a person told in full',
      });
  }
  const timed = timedTokens(ctx);
  return found
    .filter(
      (name) =>
        (name.kind === 'person' || timed[name.first] !== 1) && !(name.kind === 'place' && swallowed[name.first] === 1),
    )
    .sort((a, b) => a.first - b.first || b.end - a.end);
}

function exactKey(ctx: Context, first: number, end: number): string | null {
  const known = exact(ctx, first, end);
  return known === null ? null : choose(known, PRIORITY.ORG);
}

/** In the name of an event or a work, where only places count. */
const EVENT = 2;
const PLAIN = { definite: false, oblique: false } as const;
const KIND = { ORG: 'organization', GPE: 'place', LOC: 'place', FAC: 'facility' } as const;
const ALL = ['country', 'organization', 'institution', 'seat', 'outlet', 'region', 'place'];
const PRIORITY: Readonly<Record<string, readonly string[]>> & { readonly ORG: readonly string[] } = {
  ORG: ['organization', 'institution', 'outlet', 'seat', 'country', 'region', 'place'],
  GPE: ['country', 'region', 'place', 'seat', 'organization', 'institution', 'outlet'],
  LOC: ['country', 'region', 'place', 'seat', 'organization', 'institution', 'outlet'],
  FAC: ['seat', 'organization', 'institution', 'place', 'region', 'country', 'outlet'],
};

function fromKey(ctx: Context, first: number, end: number, key: string, entries: readonly GazetteerEntry[]): Named {
  const [kind] = splitKey(key);
  const others = entries.map((e) => e.key).filter((k) => k !== key);
  const is: EntityKind =
    kind === 'country'
      ? 'country'
      : kind === 'organization' || kind === 'institution' || kind === 'outlet' || kind === 'seat'
        ? 'organization'
        : 'place';
  const entry = entries.find((e) => e.key === key);
  const printed = folded(ctx, end - 1);
  const shown = ctx.rules.plain(ctx.worldNames.display(key) ?? '');
  const longer = shown !== '' && printed.length > shown.length && printed.startsWith(shown.split(' ').at(-1) ?? shown);
  return {
    first,
    end,
    kind: is,
    key,
    others,
    definite: entry?.definite === true || (longer && ctx.rules.articledName(printed)),
    oblique: entry?.oblique === true || (longer && ctx.rules.obliqueName(printed)),
    rule: `world ${kind}`,
  };
}

/** Entries for exactly these tokens. */
function exact(ctx: Context, first: number, end: number): readonly GazetteerEntry[] | null {
  const hit = ctx.gazetteer.match(ctx.doc, first);
  if (hit === null || hit.end !== end || !isName(hit.entries)) return null;
  return hit.entries.filter((e) => e.form === 'name' || e.form === 'acronym');
}

function choose(entries: readonly GazetteerEntry[], order: readonly string[]): string | null {
  for (const kind of order) {
    const hit = entries.find((e) => (e.form === 'name' || e.form === 'acronym') && splitKey(e.key)[0] === kind);
    if (hit !== undefined) return hit.key;
  }
  return null;
}

/** A state, union or city in the name of a body is meant too: `Ambasada Rusiei`, `Banca Națională a Moldovei`. */
function nested(ctx: Context, i: number, end: number, found: Named[]): void {
  if (!isCapital(ctx.doc.forms[i]) || i === 0) return;
  const hit = ctx.gazetteer.match(ctx.doc, i);
  if (hit === null || hit.end > end || !isName(hit.entries)) return;
  const key = choose(hit.entries, ALL);
  if (key === null || !(key.startsWith('country:') || key.startsWith('organization:'))) return;
  if (found.at(-1)?.first === i) return;
  found.push(fromKey(ctx, i, hit.end, key, hit.entries));
}

/** A name the tagger didn't see: a small town or an outlet that is also a common word needs a sign that it is meant. */
function trusted(ctx: Context, first: number, end: number, key: string, entries: readonly GazetteerEntry[]): boolean {
  const [kind, id] = splitKey(key);
  const start = first === sentenceStart(ctx, first);
  const weak = entries.every((e) => e.weak);
  if (kind === 'country' || kind === 'seat' || kind === 'region') return !weak || !start;
  if (kind === 'institution') return end - first > 1;
  if (kind === 'organization') return !start || end - first > 1 || isAcronym(ctx.doc.forms[first]);
  if (kind === 'outlet') {
    return (
      end - first > 1 ||
      isAcronym(ctx.doc.forms[first]) ||
      (!start && (ctx.doc.upos[first] === POS.PROPN || (ctx.doc.forms[first]?.length ?? 0) > 4))
    );
  }
  const before = first > 0 ? folded(ctx, first - 1) : '';
  const place = ctx.world.place(Number(id));
  if (place !== undefined && isCapitalCity(ctx, place.geonames, place.country)) return true;
  return ctx.rules.locative.has(before) || (!start && !weak && ctx.doc.upos[first] === POS.PROPN);
}

/** The city is the capital of its state. */
export function isCapitalCity(ctx: Context, geonames: number, country: string): boolean {
  const state = ctx.world.country(country) ?? ctx.world.countries.find((c) => c.alpha2 === country);
  return state !== undefined && state.capital === geonames && geonames !== 0;
}
