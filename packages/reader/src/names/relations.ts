/** People described by another person: counterparts in office and relatives. */
import { addDraft, draftOf, keyed, mentionOf } from './book.js';
import { folded, SUBJECT } from './context.js';
import { agrees, antecedent, recentRows, type State, see } from './discourse.js';
import { MOST_PERSONS } from './persons.js';
import type { Phrase } from './phrases.js';
import { holderOf } from './roles.js';
import { readTitle, type Title } from './titles.js';
import { printedWords } from './wording.js';

/** `omologul său (turc)`: another holder of the office of the person told last, of the state given. */
export function resolveCounterpart(state: State, phrase: Phrase, country: string): void {
  const { ctx, book } = state;
  const own = peer(state, phrase.head);
  const office = own < 0 ? undefined : draftOf(book, own).titles.find((t) => t.title.sector === 'GOV');
  const next = ctx.rules.pronouns.get(folded(ctx, phrase.head + 1))?.some((p) => p.kind === 'possessive') === true;
  const span = {
    first: phrase.first,
    end: next ? Math.max(phrase.end, phrase.head + 2) : phrase.end,
    head: phrase.head,
    form: 'description' as const,
  };
  const peers = recentRows(state, phrase.head, 1000, (draft, seen) => {
    if (seen.row === own || draft.kind !== 'person' || draft.number !== 'sing') return false;
    if (country !== '' && draft.country !== country) return false;
    return office === undefined || draft.titles.some((t) => t.title.family === office.title.family);
  });
  const holder = office === undefined || country === '' ? -1 : holderOf(ctx, book, office.title, country);
  const known = peers.at(-1) ?? (holder >= 0 ? holder : undefined);
  if (known !== undefined) {
    see(state, known, mentionOf(span, 'counterpart'));
    return;
  }
  const title = phrase.title;
  if (title === null) return;
  const made = addDraft(book, {
    kind: 'person',
    name: printedWords(state, phrase.first, phrase.end),
    country,
    sector: 'GOV',
    gender: title.gender,
    family: 'counterpart',
    rule: 'counterpart without a name',
  });
  if (office === undefined)
    draftOf(book, made).titles.push({
      title,
      of: country === '' ? -1 : keyed(ctx, book, `country:${country}`),
      first: phrase.first,
      end: phrase.end,
    });
  if (office !== undefined)
    draftOf(book, made).titles.push({ ...office, of: country === '' ? -1 : keyed(ctx, book, `country:${country}`) });
  see(state, made, mentionOf(span, 'counterpart without a name'));
}

export function officeOfPeer(state: State, row: number, token: number): Title | null {
  const own = peer(state, token);
  return own < 0 || own === row
    ? null
    : (draftOf(state.book, own).titles.find((t) => t.title.sector === 'GOV')?.title ?? null);
}

/** The office-holder told last before the token: whose counterpart is spoken of. */
function peer(state: State, token: number): number {
  // `Defense Secretary X and his Polish counterpart`: the nearest of the sentence, where the words in front tell whose.
  const beside =
    state.ctx.rules.front === undefined
      ? []
      : recentRows(state, token, 0, (draft) => draft.kind === 'person' && draft.titles.length > 0);
  if (beside.length > 0) return beside.at(-1) as number;
  return antecedent(state, {
    token,
    number: 'sing',
    gender: '',
    reach: 2,
    role: SUBJECT,
    near: false,
    exclude: [],
    accept: (draft) => draft.kind === 'person' && draft.titles.length > 0,
  });
}

export function resolveKin(state: State, phrase: Phrase): void {
  const { book, index } = state;
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  const gender = phrase.gender === 'fem' ? 'fem' : 'masc';
  if (phrase.names.length > 0) {
    const name = phrase.names[0] as number;
    const row = state.whoAt[index.named[name]?.first ?? 0] as number;
    if (row >= 0) {
      if (draftOf(book, row).gender === '') draftOf(book, row).gender = gender;
      draftOf(book, row).family = phrase.noun.family;
    }
    return;
  }
  if (phrase.number === 'plur') return;
  const office = state.ctx.rules.front === undefined ? readTitle(index, phrase.head + 1) : null;
  if (office?.oblique && office.first === phrase.head + 1) {
    ofOfficial(state, phrase, office);
    return;
  }
  const owner =
    phrase.owner >= 0 ? (state.whoAt[index.named[phrase.owner]?.first ?? 0] as number) : possessor(state, phrase);
  if (owner < 0) return;
  const surname = lastWord(draftOf(book, owner).name);
  const relatives = book.drafts
    .slice(0, MOST_PERSONS)
    .map((draft, row) => ({ draft, row }))
    .filter(
      ({ draft, row }) =>
        row !== owner &&
        draft.kind === 'person' &&
        draft.number === 'sing' &&
        lastWord(draft.name) === surname &&
        agrees(draft, 'sing', gender),
    );
  const only = relatives[0];
  if (relatives.length === 1 && only !== undefined && surname !== '') {
    see(state, only.row, mentionOf(span, 'kin of the same surname'));
    return;
  }
  const made = addDraft(book, {
    kind: 'person',
    name: `${phrase.noun.base}`,
    gender,
    country: '',
    sector: 'CVL',
    family: phrase.noun.family,
    rule: 'kin without a name',
  });
  see(state, made, mentionOf(span, 'kin without a name'));
}

/** `cuscrul șefului DNA`: somebody else than the official; who he is stands in front, or nobody says. */
function ofOfficial(state: State, phrase: Phrase, office: Title): void {
  const { ctx, book, index } = state;
  const before = index.namedOver[phrase.head - 2] ?? -1;
  if (ctx.doc.forms[phrase.head - 1] === ',' && index.named[before]?.kind === 'person') return;
  const made = addDraft(book, {
    kind: 'person',
    name: printedWords(state, phrase.first, office.end),
    gender: phrase.gender === 'fem' ? 'fem' : 'masc',
    country: '',
    sector: 'CVL',
    family: phrase.noun.family,
    rule: 'kin of an official',
  });
  see(state, made, {
    first: phrase.first,
    end: office.end,
    head: phrase.head,
    form: 'description',
    rule: 'kin of an official',
  });
}

function possessor(state: State, phrase: Phrase): number {
  const word = folded(state.ctx, phrase.head + 1);
  const form = state.ctx.rules.feminineGenitive.has(word)
    ? { gender: 'fem' as const }
    : state.ctx.rules.pronouns.get(word)?.find((p) => p.kind === 'possessive');
  if (form === undefined && phrase.end - phrase.first < 2) return -1;
  return antecedent(state, {
    token: phrase.head,
    number: 'sing',
    gender: form?.gender ?? '',
    reach: 2,
    role: SUBJECT,
    near: false,
    exclude: [],
    accept: (draft) => draft.kind === 'person',
  });
}

function lastWord(name: string): string {
  const words = name.split(' ');
  return words.length > 1 ? (words.at(-1) ?? '').toLowerCase() : '';
}
