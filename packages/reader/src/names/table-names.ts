/** Names of the world table as they stand in the text: which reading counts, and when a name the tagger didn't see is trusted. */
import type { EntityKind } from '../record.js';
import { type Context, folded, isAcronym, isCapital, isName, POS, sentenceStart, splitKey } from './context.js';
import type { GazetteerEntry } from './gazetteer.js';
import type { Named } from './named.js';

export function fromKey(
  ctx: Context,
  first: number,
  end: number,
  key: string,
  entries: readonly GazetteerEntry[],
): Named {
  const [kind] = splitKey(key);
  const others: string[] = [];
  for (const entry of entries) if (entry.key !== key) others.push(entry.key);
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
export function exact(ctx: Context, first: number, end: number): readonly GazetteerEntry[] | null {
  const hit = ctx.gazetteer.match(ctx.doc, first);
  if (hit === null || hit.end !== end || !isName(hit.entries)) return null;
  return hit.entries.filter((e) => e.form === 'name' || e.form === 'acronym');
}

export function choose(entries: readonly GazetteerEntry[], order: readonly string[]): string | null {
  for (const kind of order) {
    const hit = entries.find((e) => (e.form === 'name' || e.form === 'acronym') && splitKey(e.key)[0] === kind);
    if (hit !== undefined) return hit.key;
  }
  return null;
}

/** A state, union or city in the name of a body is meant too: `Ambasada Rusiei`, `Banca Națională a Moldovei`. */
export function nested(ctx: Context, i: number, end: number, found: Named[]): void {
  if (!isCapital(ctx.doc.forms[i]) || i === 0) return;
  const hit = ctx.gazetteer.match(ctx.doc, i);
  if (hit === null || hit.end > end || !isName(hit.entries)) return;
  const key = choose(hit.entries, ALL);
  if (key === null || !(key.startsWith('country:') || key.startsWith('organization:'))) return;
  if (found.at(-1)?.first === i) return;
  found.push(fromKey(ctx, i, hit.end, key, hit.entries));
}

/** A name the tagger didn't see: a small town or an outlet that is also a common word needs a sign that it is meant. */
export function trusted(
  ctx: Context,
  first: number,
  end: number,
  key: string,
  entries: readonly GazetteerEntry[],
): boolean {
  const [kind, id] = splitKey(key);
  const start = first === sentenceStart(ctx, first);
  const weak = entries.every((e) => e.weak);
  if (kind === 'country' || kind === 'seat' || kind === 'region') return !weak || !start;
  if (kind === 'institution') return end - first > 1 || !start;
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
  if (place !== undefined && weak && isSpeltApart(ctx, first, end, place.name)) return false;
  // `primarul Sibiului`: whose office it is.
  const owner = entries.some((e) => e.oblique && !e.weak) && (ctx.nouns[first - 1]?.length ?? 0) > 0;
  // `la Limba română`, `la Esplanada nouă`: a common noun with its article.
  const common = weak && end === first + 1 && ctx.doc.upos[first] === POS.NOUN;
  return owner || (ctx.rules.locative.has(before) && !common) || (!start && !weak && ctx.doc.upos[first] === POS.PROPN);
}

/** `la Esplanadă`: printed with letters that the town's name does not have. */
export function isSpeltApart({ doc }: Context, first: number, end: number, name: string): boolean {
  const printed = doc.text.slice(doc.start[first], doc.stop[end - 1]);
  return (
    printed !== name && printed.length === name.length && /[^\p{ASCII}]/u.test(printed) && /^\p{ASCII}*$/u.test(name)
  );
}

export function exactKey(ctx: Context, first: number, end: number): string | null {
  const known = exact(ctx, first, end);
  return known === null ? null : choose(known, PRIORITY.ORG);
}

/** The city is the capital of its state. */
export function isCapitalCity(ctx: Context, geonames: number, country: string): boolean {
  const state = ctx.world.country(country) ?? ctx.world.countries.find((c) => c.alpha2 === country);
  return state !== undefined && state.capital === geonames && geonames !== 0;
}

const ALL = ['country', 'organization', 'institution', 'seat', 'outlet', 'region', 'place'];

export const PRIORITY: Readonly<Record<string, readonly string[]>> & { readonly ORG: readonly string[] } = {
  ORG: ['organization', 'institution', 'outlet', 'seat', 'country', 'region', 'place'],
  GPE: ['country', 'region', 'place', 'seat', 'organization', 'institution', 'outlet'],
  LOC: ['country', 'region', 'place', 'seat', 'organization', 'institution', 'outlet'],
  FAC: ['seat', 'organization', 'institution', 'place', 'region', 'country', 'outlet'],
};
