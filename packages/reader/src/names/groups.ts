/** Groups of people and unnamed sources. */
import { bodyNoun } from './bodies.js';
import { addDraft, draftOf, keyed, mentionOf } from './book.js';
import { type Context, folded, isAcronym, POS, SUBJECT } from './context.js';
import { antecedent, recentRows, type State, see } from './discourse.js';
import type { Phrase } from './phrases.js';
import { mayStandFor } from './pronouns-in-front.js';
import { ownerOf } from './roles.js';
import { nominativeOf, printedWords } from './wording.js';

export function resolveGroup(state: State, rowOf: Int32Array, phrase: Phrase): void {
  const { ctx, book } = state;
  if (phrase.number === 'sing' && !ctx.rules.collective.has(phrase.noun.family)) return;
  if (pairBefore(ctx, phrase.head)) return;
  const of = ownerOf(state.index, book, rowOf, phrase, (t) => bodyNoun(state, t));
  const country = phrase.countries[0] ?? (of >= 0 ? draftOf(book, of).country : ownersCountry(state, phrase));
  const long = phrase.title !== null && phrase.body !== null && phrase.body.end - phrase.body.first > 1;
  const span = {
    first: phrase.first,
    end: long ? shortEnd(state, phrase) : phrase.end,
    head: phrase.head,
    form: 'description' as const,
  };
  const count = ctx.rules.two.has(folded(ctx, phrase.first - 1)) ? 2 : 0;
  if (phrase.kind === 'source') {
    const end = originEnd(state, phrase.end);
    const again = ctx.rules.cited.test(printedWords(state, phrase.first - 1, phrase.end + 1).toLowerCase())
      ? lastSource(state, phrase.head)
      : -1;
    const made =
      again >= 0
        ? again
        : addDraft(book, {
            kind: 'source',
            name: printedWords(state, phrase.first, end),
            country: country !== '' ? country : originCountry(state, rowOf, phrase.end, end),
            number: phrase.number,
            family: 'source',
            rule: 'unnamed source',
          });
    see(state, made, mentionOf(span, again >= 0 ? 'source cited before' : 'unnamed source', end));
    return;
  }
  const several = (phrase.title === null ? null : ofSeveral(state, rowOf, phrase)) ?? ofListed(state, phrase);
  if (several !== null) {
    see(state, several.row, mentionOf(span, 'of several states', several.end));
    return;
  }
  const stem = ctx.rules.stem(ctx.rules.plain(phrase.noun.base));
  if (
    phrase.definite &&
    phrase.end === phrase.head + 1 &&
    ctx.role[phrase.head] === SUBJECT &&
    folded(ctx, phrase.end) === ctx.rules.from
  ) {
    const end = originEnd(state, phrase.end);
    if (end > phrase.end) phrase = { ...phrase, end };
    span.end = phrase.end;
  }
  if (
    (phrase.noun.family === 'authorities' || phrase.noun.family === 'authority') &&
    country !== '' &&
    phrase.end > phrase.head + 2
  ) {
    see(state, keyed(ctx, book, `country:${country}`), mentionOf(span, 'authorities by their seat'));
    return;
  }
  const known = phrase.indefinite
    ? -1
    : (recentRows(
        state,
        phrase.head,
        1000,
        (draft) =>
          draft.kind === 'group' &&
          draft.family === stem &&
          draft.members.length === 0 &&
          // `consilierii PNL` aren't those of another party.
          (of < 0 || draft.of === undefined || draft.of === of) &&
          (country === '' || draft.country === country) &&
          ((of >= 0 && draft.of === of) ||
            !isOtherwise(draft.name, nominativeOf(state, phrase), ctx.rules.front !== undefined)),
      ).at(-1) ?? -1);
  const row =
    known >= 0
      ? known
      : addDraft(book, {
          kind: 'group',
          name: nominativeOf(state, phrase),
          country,
          sector: phrase.noun.sector,
          number: 'plur',
          gender: phrase.gender === 'fem' ? 'fem' : phrase.gender === 'masc' ? 'masc' : '',
          family: stem,
          ...(of >= 0 && { of }),
          rule: 'group',
        });
  if (phrase.title !== null && known < 0)
    draftOf(book, row).titles.push({ title: phrase.title, of, first: phrase.first, end: phrase.end });
  see(state, row, mentionOf(span, 'group'), count);
  seeCrowd(state, row, phrase.first);
}

/** `liderii din Polonia` are not `liderii aliați`: both are told by more than the noun, and differ. */
function isOtherwise(known: string, name: string, front: boolean): boolean {
  // `health leaders`, `union leaders`: where modifiers stand in front
  if (front) {
    const [one, other] = [known.toLowerCase(), name.toLowerCase()];
    return one.includes(' ') && other.includes(' ') && !one.endsWith(other) && !other.endsWith(one);
  }
  const tails = [known, name].map((one) => one.slice(one.indexOf(' ') + 1));
  const [[first = ''], [second = '']] = [known.split(' '), name.split(' ')];
  return (
    first.slice(0, STEM) === second.slice(0, STEM) && known.includes(' ') && name.includes(' ') && tails[0] !== tails[1]
  );
}

/** Letters by which two forms of a noun are told to be of one. */
const STEM = 4;

/** `Thousands of miners`: the number means the group as well, and is what the tree takes for the head. */
function seeCrowd({ ctx, whoAt }: State, row: number, first: number): void {
  const { front, of } = ctx.rules;
  for (let k = first - 2; k >= 0 && front?.crowds.has(folded(ctx, k)) && folded(ctx, k + 1) === of; k -= 2)
    if ((whoAt[k] as number) < 0) whoAt[k] = row;
}

/** `their forces`: the state of whoever has them, where that is the subject just told. */
function ownersCountry(state: State, phrase: Phrase): string {
  const { ctx, book } = state;
  if (ctx.rules.front === undefined || phrase.noun.sector !== 'MIL') return '';
  for (const at of [phrase.first, phrase.first - 1]) {
    const form = ctx.rules.pronouns.get(folded(ctx, at))?.find((one) => one.kind === 'possessive');
    if (form === undefined || at < 0) continue;
    const row = antecedent(state, {
      token: at,
      number: form.number,
      gender: '',
      reach: 0,
      role: SUBJECT,
      near: false,
      exclude: [],
      accept: (draft) => mayStandFor(draft, form),
    });
    return row < 0 ? '' : draftOf(book, row).country;
  }
  return '';
}

/** `Hungarian and Romanian officials`: of each state some, who act for it. */
function ofListed(state: State, phrase: Phrase): { row: number; end: number } | null {
  const { ctx, book } = state;
  if (ctx.rules.front === undefined || phrase.body !== null) return null;
  const states = [...new Set(phrase.countries)];
  if (states.length < 2) return null;
  const members = states.map((id) => keyed(ctx, book, `country:${id}`));
  for (let k = phrase.first; k < phrase.head; k++) {
    const row = members[states.indexOf(ctx.nation[k] ?? '')];
    if (row !== undefined)
      see(state, row, { first: k, end: k + 1, head: k, form: 'description', rule: 'one of several states' });
  }
  return { row: severalRow(state, phrase, phrase.end, members), end: phrase.end };
}

/** `liderii Japoniei, Indiei și Australiei`: one of each, who act for their states. */
function ofSeveral(state: State, rowOf: Int32Array, phrase: Phrase): { row: number; end: number } | null {
  const { ctx, index } = state;
  const first = phrase.body?.named ?? -1;
  if (first < 0 || index.named[first]?.kind !== 'country') return null;
  const members = [rowOf[first] as number];
  let end = phrase.end;
  for (let k = end; k + 1 < ctx.doc.count && members.length < MOST_STATES; k = end) {
    if (ctx.doc.forms[k] !== ',' && !ctx.rules.and.has(folded(ctx, k))) break;
    const at = ctx.rules.genitiveArticles.has(folded(ctx, k + 1)) ? k + 2 : k + 1;
    const row = index.namedAt[at] ?? -1;
    const name = index.named[row];
    if (name?.kind !== 'country' || !isGenitive(state, at)) break;
    members.push(rowOf[row] as number);
    end = name.end;
  }
  if (members.length < 2 || members.includes(-1)) return null;
  return { row: severalRow(state, phrase, end, members), end };
}

function severalRow(state: State, phrase: Phrase, end: number, members: number[]): number {
  const { ctx, book } = state;
  const key = `several:${ctx.rules.stem(ctx.rules.plain(phrase.noun.base))}:${members.join(',')}`;
  const known = book.byKey.get(key);
  if (known !== undefined) return known;
  const row = addDraft(book, {
    kind: 'group',
    name: nominativeOf(state, { ...phrase, end }),
    sector: phrase.noun.sector,
    number: 'plur',
    gender: phrase.gender === 'fem' ? 'fem' : 'masc',
    members,
    family: phrase.noun.family,
    rule: 'of several states',
  });
  book.byKey.set(key, row);
  return row;
}

/** Most states of one list. */
const MOST_STATES = 12;

/** Printed in the genitive, or a name that shows no case. */
function isGenitive({ ctx }: State, token: number): boolean {
  const word = folded(ctx, token);
  return ctx.rules.mayBeOblique(word) || isAcronym(ctx.doc.forms[token]);
}

/** `cei doi`, `ambele` stand right before the token: read with the pronouns. */
export function pairBefore(ctx: Context, token: number): boolean {
  for (let start = Math.max(0, token - 2); start < token; start++) {
    for (const { words: list, form } of ctx.rules.pronounPhrases.get(folded(ctx, start)) ?? []) {
      if (
        form.kind === 'pair' &&
        start + list.length === token &&
        list.every((word, k) => folded(ctx, start + k) === word)
      )
        return true;
    }
  }
  return false;
}

/** Longest origin of a source: `din cadrul Ministerului Afacerilor Interne`. */
const LONGEST_ORIGIN = 10;

/** End of the phrase that says where a source is from: `din cadrul SIS`, `de la Cotroceni`, `apropiate anchetei`. */
function originEnd(state: State, start: number): number {
  const { ctx, index } = state;
  const word = folded(ctx, start);
  if (word !== ctx.rules.from && !(word === ctx.rules.of && folded(ctx, start + 1) === ctx.rules.to)) return start;
  const stop = Math.min(ctx.doc.count, start + LONGEST_ORIGIN);
  let end = start;
  for (let k = start + 1; k < stop; k++) {
    const row = index.namedAt[k] as number;
    if (row >= 0) return index.named[row]?.end ?? k + 1;
    const upos = ctx.doc.upos[k];
    if (upos === POS.NOUN || upos === POS.ADJ || upos === POS.PROPN) end = k + 1;
    else if (upos !== POS.ADP && upos !== POS.DET) break;
  }
  return end;
}

function originCountry(state: State, rowOf: Int32Array, start: number, end: number): string {
  for (let k = start; k < end; k++) {
    const row = state.index.namedAt[k] as number;
    if (row >= 0 && (rowOf[row] as number) >= 0) return draftOf(state.book, rowOf[row] as number).country;
  }
  return '';
}

function lastSource(state: State, token: number): number {
  return recentRows(state, token, 12, (draft) => draft.kind === 'source').at(-1) ?? -1;
}

/** The people without the long name of their body: `procurorii`. */
function shortEnd(state: State, phrase: Phrase): number {
  let end = phrase.head + 1;
  while (end < phrase.end && state.ctx.doc.upos[end] === POS.ADJ) end++;
  return end;
}
