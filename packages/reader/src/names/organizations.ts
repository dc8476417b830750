/** Chains of institutions' and places' names: inflected forms, acronyms introduced in brackets or made of initials, short forms. */

import { addDraft, type Book, type Draft, draftOf, keyed } from './book.js';
import { type Context, folded, isCapital, nounForms, POS, sentenceStart, splitKey } from './context.js';
import type { GazetteerMatch } from './gazetteer.js';
import { isMisspelt } from './name-signs.js';
import type { Named } from './named.js';
import { SITE } from './sites.js';
import { GOVERNMENT_OF } from './tagged-names.js';

/** Draft row of every name that is not a person; -1 for persons. */
/** @param setting State that a bare institution at the token belongs to, '' if open. */
export function chainOrganizations(
  ctx: Context,
  book: Book,
  named: readonly Named[],
  setting: (token: number) => string,
): Int32Array {
  const rowOf = new Int32Array(named.length).fill(-1);
  const byStems = new Map<string, number>();
  const byInitials = new Map<string, number>();
  const byHead = new Map<string, number[]>();
  const introduced = new Map<string, number>();
  const bare = new Map<string, number[]>();
  named.forEach((name, row) => {
    if (name.kind === 'person') return;
    const stems = stemsOf(ctx, name);
    const id = `${name.kind === 'organization' ? 'o' : 'p'} ${stems.join(' ')}`;
    const acronym = isAcronym(ctx, name) ? (ctx.doc.forms[name.first] ?? '').replaceAll('.', '').toLowerCase() : '';
    let draft =
      name.key === null
        ? byStems.get(id)
        : name.key.startsWith('institution:')
          ? institution(ctx, book, name, setting, stems, byHead.get(stems[0] ?? '') ?? [])
          : (ownShortForm(ctx, book, name, byHead.get(stems[0] ?? '') ?? []) ?? keyed(ctx, book, name.key));
    if (name.key === null && draft === undefined && name.kind === 'organization') {
      draft =
        bracketed(ctx, named, row, rowOf) ??
        (acronym === ''
          ? shortForm(ctx, name, stems, byHead.get(stems[0] ?? '') ?? [], book)
          : byInitials.get(acronym));
    } else if (name.key !== null && acronym !== '' && draft !== undefined) {
      const before = bracketed(ctx, named, row, rowOf);
      if (
        before !== null &&
        before !== draft &&
        draftOf(book, before).world === null &&
        draftOf(book, draft).mentions.length === 0
      )
        draft = before;
    }
    // `Curtea de Conturi a României (CCR)`: from here on the acronym is that body's, whosever it is elsewhere.
    const own = acronym === '' ? null : bracketed(ctx, named, row, rowOf);
    if (own !== null && own !== draft && initialsOf(ctx, spelled(named, row)).startsWith(acronym)) {
      // told before the brackets, too
      if (name.key === null) for (const k of bare.get(acronym) ?? []) rowOf[k] = own;
      bare.delete(acronym);
      introduced.set(acronym, own);
    } else if (acronym !== '' && name.key === null && !introduced.has(acronym))
      bare.set(acronym, [...(bare.get(acronym) ?? []).slice(-MOST_BARE), row]);
    draft = introduced.get(acronym) ?? draft;
    if (draft === undefined) draft = create(ctx, book, name);
    rowOf[row] = draft;
    describe(ctx, draftOf(book, draft), name);
    if (!byStems.has(id)) byStems.set(id, draft);
    if (name.kind !== 'organization') return;
    const initials = initialsOf(ctx, name);
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, draft);
    const heads = byHead.get(stems[0] ?? '');
    if (heads === undefined) byHead.set(stems[0] ?? '', [draft]);
    else if (!heads.includes(draft)) heads.push(draft);
    // `Compania Petrolux`, then `Petrolux`.
    const second = stems[1] ?? '';
    if (
      name.key === null &&
      stems.length > 1 &&
      nounForms(ctx, name.first).length > 0 &&
      isCapital(ctx.doc.forms[name.first + 1])
    )
      byHead.set(second, [...(byHead.get(second) ?? []), draft]);
  });
  return rowOf;
}

/** `Alianța` on a page with one `Alianța pentru Patrie` and no word yet of the one the world calls so: the page's own. */
function ownShortForm(ctx: Context, book: Book, name: Named, rows: readonly number[]): number | undefined {
  if (name.end - name.first > 1 || nounForms(ctx, name.first).length === 0) return undefined;
  const known = book.byKey.get(name.key ?? '');
  if (known !== undefined && draftOf(book, known).mentions.length > 0) return undefined;
  const own = rows.filter((row) => row !== known && wordsOf(draftOf(book, row).name).length > 1);
  return own.length === 1 ? own[0] : undefined;
}

/** Times an acronym is told before it is spelled out that are remembered. */
const MOST_BARE = 20;

/** Token of the noun that says what a body is: its first word, or its last where modifiers stand in front. */
const headOf = (ctx: Context, name: Named): number => {
  if (ctx.rules.front === undefined) return name.first;
  for (let k = name.first + 1; k < name.end; k++)
    if (folded(ctx, k) === ctx.rules.of || folded(ctx, k) === ctx.rules.in) return k - 1;
  return name.end - 1;
};

/** Kind of body from the name's head noun; the full name in place of an acronym that the world table shows. */
function describe(ctx: Context, draft: Draft, name: Named): void {
  if (draft.kind !== 'organization' || name.end - name.first < 2) return;
  const noun = nounForms(ctx, headOf(ctx, name)).find((f) => f.noun.class === 'institution')?.noun;
  if (noun !== undefined && draft.family === '') draft.family = noun.family;
  if (noun !== undefined && draft.world !== null && draft.country !== '' && /^\p{Lu}[\p{Lu}\d]*$/u.test(draft.name))
    draft.name = nominative(ctx, name);
}

/** A ministry or court that every state has: the one of the state its words or its surroundings tell. */
function institution(
  ctx: Context,
  book: Book,
  name: Named,
  setting: (token: number) => string,
  stems: readonly string[],
  rows: readonly number[],
): number {
  const id = splitKey(name.key ?? '')[1];
  const stated = statedCountry(ctx, name);
  const country = stated !== '' ? stated : setting(name.first);
  const many = country === ctx.rules.home && stated === '' ? ctx.rules.bareInstitutions.get(id) : undefined;
  const listed = ctx.world.bodyOf(country, id) ?? many;
  if (listed !== undefined) return keyed(ctx, book, `organization:${listed}`);
  const key = `${name.key}:${country}`;
  const known = book.byKey.get(key);
  if (known !== undefined) return known;
  const longer = withState(ctx, book, stems, country, rows);
  if (longer !== undefined) {
    book.byKey.set(key, longer);
    return longer;
  }
  const row = create(ctx, book, name);
  const draft = draftOf(book, row);
  draft.country = country;
  draft.family = nounForms(ctx, headOf(ctx, name)).find((f) => f.noun.class === 'institution')?.noun.family ?? '';
  if (stated === '' && country !== '') draft.inferred.country = 'setting of the report';
  book.byKey.set(key, row);
  return row;
}

/** Words that may stand behind a body's name to say whose it is: `Curtea Constituțională` + `Republicii Moldova`. */
const STATE_WORDS = 2;

/** The body of that state told before with the state's name behind it. */
function withState(
  ctx: Context,
  book: Book,
  stems: readonly string[],
  country: string,
  rows: readonly number[],
): number | undefined {
  if (country === '' || stems.length < 2) return undefined;
  return rows.find((row) => {
    const draft = draftOf(book, row);
    const words = wordsOf(draft.name);
    return (
      draft.country === country &&
      words.length > stems.length &&
      words.length <= stems.length + STATE_WORDS &&
      stems.every((stem, i) => ctx.rules.stem(ctx.rules.plain(words[i] ?? '')) === stem)
    );
  });
}

/** State told by an adjective in the name or right after it, or by a place in it; '' if none. */
function statedCountry(ctx: Context, name: Named): string {
  for (let i = name.first; i < name.end + 1 && i < ctx.doc.count; i++) {
    const nation = i < name.end || !isCapital(ctx.doc.forms[i]) ? (ctx.nation[i] ?? '') : '';
    if (nation !== '' && !nation.includes(' ')) return nation;
  }
  for (let i = name.first + (ctx.rules.front ? 0 : 1); i < name.end + 1 && i < ctx.doc.count; i++) {
    if (!isCapital(ctx.doc.forms[i]) || (i === name.end && ctx.doc.upos[i - 1] === POS.ADP)) continue;
    // `Union of Teachers`: towns are called so as well.
    if (ctx.rules.front !== undefined && nounForms(ctx, i).some((form) => form.noun.class === 'institution')) continue;
    const hit = ctx.gazetteer.match(ctx.doc, i);
    const key =
      hit === null || (i < name.end && hit.end > name.end)
        ? undefined
        : hit.entries.find((e) => e.form === 'name' && !e.key.startsWith('outlet'))?.key;
    // `Muzeul de Artă`: no town of Greece.
    if (key === undefined || hit === null || isCommonAbroad(ctx, i, hit, key)) continue;
    const country = countryOfKey(ctx, key);
    if (country !== '') return country;
  }
  return '';
}

/** A common word, or one with other letters, that sounds like a town abroad. */
function isCommonAbroad(ctx: Context, first: number, hit: GazetteerMatch, key: string): boolean {
  const [kind, id] = splitKey(key);
  const place = kind === 'place' ? ctx.world.place(Number(id)) : undefined;
  if (place === undefined || ctx.worldNames.home.has(place.country)) return false;
  return hit.entries.every((entry) => entry.weak) || isMisspelt(ctx, first, hit.end, key);
}

/** `Canada's Northgate Copper`, `the German carmaker`: the state in front of the name, '' if none. */
function countryInFront(ctx: Context, name: Named): string {
  const { front } = ctx.rules;
  if (front === undefined) return '';
  const nation = ctx.nation[name.first - 1] ?? '';
  if (nation !== '') return nation.includes(' ') ? '' : nation;
  const mark = name.first - 1;
  if (!front.possessives.has(folded(ctx, mark))) return '';
  for (let k = Math.max(0, mark - LONGEST_STATE); k < mark; k++) {
    const hit = ctx.gazetteer.match(ctx.doc, k);
    const key = hit?.end === mark ? hit.entries.find((e) => e.key.startsWith('country:'))?.key : undefined;
    if (key !== undefined) return splitKey(key)[1];
  }
  return '';
}

/** Tokens of a state's name in front of a possessive. */
const LONGEST_STATE = 4;

/** `Serviciul Național de Informații (NIS)`: what stands in brackets right after a name is that name's short form. */
function bracketed(ctx: Context, named: readonly Named[], row: number, rowOf: Int32Array): number | null {
  const name = named[row] as Named;
  if (name.end - name.first !== 1 || ctx.doc.forms[name.first - 1] !== '(' || ctx.doc.forms[name.end] !== ')')
    return null;
  for (let k = row - 1; k >= 0 && k >= row - 3; k--) {
    const before = named[k] as Named;
    if (before.end === name.first - 1 && before.kind === 'organization' && (rowOf[k] as number) >= 0)
      return rowOf[k] as number;
  }
  return null;
}

/** The name in front of the brackets. */
const spelled = (named: readonly Named[], row: number): Named =>
  named.slice(Math.max(0, row - 3), row).find((one) => one.end === (named[row] as Named).first - 1) ??
  (named[row] as Named);

/** The one known institution that has all these words in front: `Comisia Electorală` for `Comisia Electorală de Stat`. */
function shortForm(
  ctx: Context,
  name: Named,
  stems: readonly string[],
  rows: readonly number[],
  book: Book,
): number | undefined {
  const fits = rows.filter(
    (row) =>
      draftOf(book, row).mentions.length >= 0 &&
      [0, 1].some((skip) => {
        const words = wordsOf(draftOf(book, row).name).slice(skip);
        return stems.every((s, i) => ctx.rules.stem(ctx.rules.plain(words[i] ?? '')) === s);
      }),
  );
  if (fits.length !== 1) return undefined;
  if (stems.length > 1 || nounForms(ctx, name.first).length === 0) return fits[0];
  // `prezentată de Comisie`: with its capital within the sentence the noun is short for the one body that begins so
  const short = name.end - name.first === 1 && isCapital(ctx.doc.forms[name.first]);
  return short && name.first > sentenceStart(ctx, name.first) ? fits[0] : undefined;
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((w) => w.length > 2);
}

function create(ctx: Context, book: Book, name: Named): number {
  const row = addDraft(book, { kind: name.kind, name: nominative(ctx, name), rule: name.rule });
  const draft = draftOf(book, row);
  const noun = nounForms(ctx, headOf(ctx, name)).find((f) => f.noun.class === 'institution')?.noun;
  draft.sector = name.rule === SITE ? 'JRN' : (noun?.sector ?? null);
  draft.family = noun?.family ?? '';
  draft.country =
    name.rule === GOVERNMENT_OF ? countryOfHead(ctx, name) : countryInFront(ctx, name) || statedCountry(ctx, name);
  return row;
}

/** The one state where office-holders of that name are on the day of the report, '' if the table doesn't tell. */
function countryOfHead(ctx: Context, name: Named): string {
  const words = ctx.doc.folded.slice(name.first + 1, name.end).join(' ');
  const owners = new Set(ctx.world.holdersNamed(words, ctx.date).map((holder) => holder.office.split('/')[0] ?? ''));
  const [owner = ''] = owners;
  return owners.size === 1 ? (ctx.world.country(owner)?.alpha3 ?? '') : '';
}

/** Alpha-3 of the state a key of the world table belongs to, '' for unions. */
export function countryOfKey(ctx: Context, key: string): string {
  const [kind, id] = splitKey(key);
  if (kind === 'country') return id;
  if (kind === 'organization') return ctx.world.organization(id)?.country ?? '';
  if (kind === 'outlet') return ctx.world.outlet(id)?.country ?? '';
  if (kind === 'seat') {
    const of = ctx.world.seat(id)?.of ?? '';
    return ctx.world.country(of) === undefined ? '' : of;
  }
  const country =
    (kind === 'place'
      ? ctx.world.place(Number(id))?.country
      : kind === 'region'
        ? ctx.world.region(id)?.country
        : '') ?? '';
  return country.length === 2 ? (ctx.world.countries.find((c) => c.alpha2 === country)?.alpha3 ?? '') : country;
}

function stemsOf(ctx: Context, name: Named): string[] {
  const stems: string[] = [];
  for (let i = name.first; i < name.end; i++) {
    const word = folded(ctx, i);
    if (word.length > 2 || isCapital(ctx.doc.forms[i])) stems.push(ctx.rules.stem(word));
  }
  return stems;
}

function initialsOf(ctx: Context, name: Named): string {
  let initials = '';
  for (let i = name.first; i < name.end; i++) if (isCapital(ctx.doc.forms[i])) initials += folded(ctx, i).charAt(0);
  return initials;
}

function isAcronym(ctx: Context, name: Named): boolean {
  const form = ctx.doc.forms[name.first] ?? '';
  return (
    name.end - name.first === 1 && form.length > 1 && form.length < 12 && form.slice(1) !== form.slice(1).toLowerCase()
  );
}

/** The name as it stands in a list: head in the nominative, adjectives agreeing with it. */
function nominative(ctx: Context, name: Named): string {
  const forms: string[] = [];
  for (let i = name.first; i < name.end; i++) forms.push(ctx.doc.forms[i] ?? '');
  const head = forms[0] ?? '';
  const base =
    name.kind === 'organization' || nounForms(ctx, name.first).length > 0
      ? ctx.rules.baseOfHead(head)
      : (ctx.rules.baseOfPerson(head, false)[0] ?? head);
  if (base !== head) {
    forms[0] = base;
    for (let i = 1; i < forms.length && /a$/.test(ctx.rules.plain(base)); i++) {
      if (ctx.doc.upos[name.first + i] === POS.ADP) break;
      // `Brigăzii 81 Mecanizate`
      if (/^\d+$/.test(forms[i] ?? '')) continue;
      const adjective = ctx.rules.baseOfFeminineAdjective(forms[i] ?? '');
      if (adjective === forms[i]) break;
      forms[i] = adjective;
    }
  }
  return join(ctx, name, forms);
}

function join(ctx: Context, name: Named, forms: readonly string[]): string {
  let text = '';
  forms.forEach((form, k) => {
    const i = name.first + k;
    if (k > 0) text += ctx.doc.text.slice(ctx.doc.stop[i - 1], ctx.doc.start[i]);
    text += form;
  });
  return text.replace(/\s+/g, ' ');
}
