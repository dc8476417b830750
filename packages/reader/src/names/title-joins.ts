/** Which names a title belongs to: in front of it (`X, primarul comunei`), behind it (`președintele X`), several of a list. */
import { type Context, folded, isCapital, POS, sentenceEnd, splitKey } from './context.js';
import { heldApart, heldBehindOwner, heldBehindThing } from './held-apart.js';
import { nameAfter } from './name-after.js';
import type { Index } from './name-index.js';
import type { Phrase } from './phrases.js';
import { readTitle, type Title } from './titles.js';

/** Names that have a title, and those that have it in front. */
export interface TitledNames {
  readonly names: Set<number>;
  readonly fronted: Set<number>;
}

export function joinTitle(index: Index, title: Title, last: Phrase | null, joined: TitledNames): Phrase {
  const names: number[] = [];
  const direct = nameAfter(index, innerNameEnd(index, title));
  const thing = direct !== null && !direct.comma && !direct.possessive;
  const apart = direct === null ? heldApart(index, title) : thing ? heldBehindThing(index, title, direct.row) : -1;
  const found = apart < 0 ? direct : { row: apart, comma: true, possessive: false };
  const next = found?.comma && !isApposition(index, title, found.row) ? null : found;
  let owner = -1;
  if (next?.possessive) {
    owner = next.row;
    // `Ion Pop, avocatul lui X,`
    const before = nameBefore(index, { ...title, end: index.named[owner]?.end ?? title.end }, null);
    const held = before >= 0 ? -1 : heldBehindOwner(index, title, owner);
    if (before >= 0 && !joined.fronted.has(before)) names.push(before);
    else if (held >= 0 && !joined.names.has(held)) names.push(held);
  } else if (next !== null && !next.comma) names.push(next.row);
  else {
    const near = nameBefore(index, title, last);
    // `cu ministrul X, asistentul secretarului de stat pentru Asia, Y, a spus`: he has his office already.
    const before = joined.fronted.has(near) && innerTitleEnd(index, title) !== title.end ? -1 : near;
    // `prezentatorul galei, președintele Y, X`: both are his.
    const stacked = next !== null && last?.names[0] === next.row && last.end === title.outer - 1;
    const free = next !== null && (stacked || !joined.names.has(next.row));
    // `ministrul A, X, ministrul B, Y și`: who has an office in front leaves the next one to the next name.
    const listed =
      free && before >= 0 && title.definite && joined.fronted.has(before) && mayBear(index, title, next.row);
    const given = free && before >= 0 && title.definite && isUnlikely(index, before) && isLikely(index, next.row);
    if (before >= 0 && !listed && !given) names.push(before);
    else if (free) names.push(next.row);
  }
  if (title.number === 'plur' && names.length > 0 && next !== null) {
    for (let row = coordinated(index, names[0] as number); row >= 0 && names.length < 8; row = coordinated(index, row))
      names.push(row);
  }
  const countries = title.countries.length > 0 ? title.countries : stateBehind(index, title, names);
  return {
    kind: 'title',
    first: title.first,
    end: title.end,
    head: title.head,
    noun: title.noun,
    number: title.number,
    gender: title.gender,
    definite: title.definite,
    indefinite: title.indefinite,
    oblique: title.oblique,
    countries,
    body: title.body,
    title,
    names,
    owner,
  };
}

/** `un interviu acordat Prut Media, ministra de externe, Ana Pop.`: words in front that hold no given name. */
function isUnlikely({ ctx, named }: Index, row: number): boolean {
  const name = named[row];
  if (name === undefined || name.end - name.first < 2) return false;
  for (let k = name.first; k < name.end; k++) if (ctx.rules.givenNameGender(folded(ctx, k)) !== '') return false;
  return true;
}

/** A given name, where the sentence ends behind it. */
function isLikely({ ctx, named }: Index, row: number): boolean {
  const name = named[row];
  if (name === undefined || ctx.rules.givenNameGender(folded(ctx, name.first)) === '') return false;
  return name.end >= sentenceEnd(ctx, name.first) || /^[.!?]$/.test(ctx.doc.forms[name.end] ?? '');
}

/** `ministra Ana Pop, președinta Y, Ion Stan`: no man bears a woman's title. */
function mayBear({ ctx, named }: Index, title: Title, row: number): boolean {
  return title.gender !== 'fem' || ctx.rules.givenNameGender(folded(ctx, named[row]?.first ?? 0)) !== 'masc';
}

/** `President X of Azerbaijan`: the state stands behind the name. */
function stateBehind(index: Index, title: Title, names: readonly number[]): readonly string[] {
  const { ctx } = index;
  const end = index.named[names[0] ?? -1]?.end ?? -1;
  if (ctx.rules.front === undefined || title.body !== null || end < title.end || folded(ctx, end) !== ctx.rules.of)
    return [];
  const state = index.named[index.namedAt[end + 1] ?? -1];
  return state?.kind === 'country' && state.key !== null ? [splitKey(state.key)[1]] : [];
}

/** `ministrului Sănătății, X, bugetul`: behind an oblique title a name after the comma stands between two, and is as many. */
function isApposition(index: Index, title: Title, row: number): boolean {
  const { ctx } = index;
  if (!title.oblique) return true;
  const end = index.named[row]?.end ?? ctx.doc.count;
  const closed =
    end >= sentenceEnd(ctx, end - 1) || ctx.doc.upos[end] === POS.PUNCT || ctx.rules.and.has(folded(ctx, end));
  return closed && (title.number === 'sing' || coordinated(index, row) >= 0);
}

/** Where the search for the holder's name begins: behind the name of the person whose man he is. */
function innerNameEnd(index: Index, title: Title): number {
  const row = title.body?.person === true ? (index.namedAt[title.end] as number) : -1;
  return row >= 0 ? (index.named[row]?.end ?? title.end) : title.end;
}

/** The person whose apposition the title is: `X, ministrul de externe al Poloniei,` and what is added by `and`. */
function nameBefore(index: Index, title: Title, last: Phrase | null): number {
  const { ctx } = index;
  const at = title.outer - 1;
  const mark = ctx.doc.forms[at] ?? '';
  if (ctx.rules.and.has(folded(ctx, at)) && last !== null && last.end === at && last.names.length === 1) {
    const name = index.named[last.names[0] as number];
    if (name !== undefined && name.end <= last.first) return last.names[0] as number;
  }
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '-') return -1;
  let k = at - 1;
  if (/^\d/.test(ctx.doc.forms[k - 2] ?? '') || /^\d/.test(ctx.doc.forms[k - 1] ?? '')) {
    while (k > at - 6 && ctx.doc.forms[k] !== ',') k--;
    k--;
  }
  const row = k >= 0 ? (index.namedOver[k] as number) : -1;
  const name = row >= 0 ? index.named[row] : undefined;
  if (name === undefined || name.kind !== 'person' || name.end !== k + 1) return -1;
  // `Ana Pop, adjuncta secretarului de stat,`: an office that is another's.
  const end = innerTitleEnd(index, title);
  const closing = ctx.doc.forms[end] ?? '.';
  const closed =
    /^[,.;:()–?!”"]/.test(closing) ||
    ctx.rules.and.has(folded(ctx, end)) ||
    end >= (ctx.doc.sentences.end[ctx.doc.sentenceOf[title.head] ?? 0] ?? 0);
  // `… with Ana Marsh, an aide said`: who tells it
  const verb = ctx.doc.upos[end] === POS.VERB || ctx.doc.upos[end] === POS.AUX;
  if (!closed && title.indefinite && verb) return -1;
  return closed || title.indefinite || !title.definite || opensBefore(ctx, name.first, title) ? row : -1;
}

function innerTitleEnd(index: Index, { head, end }: Title): number {
  const { ctx } = index;
  if (ctx.rules.front !== undefined) return end;
  // `Ion Pop, șoferul Loganului,`: of a thing with a name.
  const thing = (index.namedOver[end] as number) < 0 && isCapital(ctx.doc.forms[end]);
  if (thing && ctx.rules.obliqueWord(folded(ctx, end))) return end + 1;
  for (const token of [end - 1, end]) {
    const inner = token > head ? readTitle(index, token) : null;
    if (inner?.oblique && inner.first === token) return Math.max(end, inner.end);
  }
  return end;
}

/** Tokens between a title and the verb that shows that it is one person's. */
const TO_VERB = 10;

/** `Ana Pop, directoarea celor de la X a venit`: a name that opens the sentence, and a verb in the singular behind the title. */
function opensBefore(ctx: Context, first: number, title: Title): boolean {
  const { doc } = ctx;
  if (first !== doc.sentences.first[doc.sentenceOf[first] ?? 0] || title.number !== 'sing' || title.oblique)
    return false;
  for (let k = title.end; k < Math.min(sentenceEnd(ctx, first), title.end + TO_VERB); k++) {
    if (doc.upos[k] === POS.PUNCT || ctx.rules.and.has(folded(ctx, k))) return false;
    const morph = doc.morph[doc.xpos[k] ?? 0];
    if (doc.upos[k] === POS.AUX || morph?.verbForm === 'fin') return morph?.number !== 'plur';
  }
  return false;
}

/** The next person of a list: `X și Y`, `X, Y și Z`, over an apposition of one or two words. */
function coordinated(index: Index, row: number): number {
  const { ctx } = index;
  let k = index.named[row]?.end ?? ctx.doc.count;
  for (let step = 0; step < 5 && k < ctx.doc.count; step++) {
    if (ctx.rules.and.has(folded(ctx, k)) || ctx.doc.forms[k] === ',') {
      const next = index.namedAt[k + 1] as number;
      if (next >= 0 && index.named[next]?.kind === 'person') return next;
    }
    k++;
  }
  return -1;
}
