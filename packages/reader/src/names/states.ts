/** States and capitals spoken of by a common noun: `țara sa`, `țara vecină`, `capitala nord-coreeană`. */
import { addDraft, draftOf, keyed, mentionOf } from './book.js';
import { folded, isCapital, POS, SUBJECT } from './context.js';
import { antecedent, isAgent, type State, see } from './discourse.js';
import { pairBefore } from './groups.js';
import { seatOf } from './owners.js';
import type { Phrase } from './phrases.js';
import { nominativeOf } from './wording.js';

export function resolveState(state: State, phrase: Phrase): void {
  const { ctx, book } = state;
  const span = { first: phrase.first, end: phrase.end, head: phrase.head, form: 'description' as const };
  if (phrase.number === 'plur') {
    let end = phrase.end;
    while (end < ctx.doc.count && ctx.doc.upos[end] === POS.ADJ && end < phrase.head + 4) end++;
    if (!phrase.definite || end === phrase.head + 1 || pairBefore(ctx, phrase.head)) return;
    const name = nominativeOf(state, { ...phrase, end });
    const key = `states:${ctx.rules.plain(name)}`;
    const row =
      book.byKey.get(key) ??
      addDraft(book, {
        kind: 'group',
        name,
        number: 'plur',
        gender: 'fem',
        sector: 'GOV',
        family: 'states',
        rule: 'states',
      });
    book.byKey.set(key, row);
    see(state, row, mentionOf(span, 'states', end));
    return;
  }
  if (!phrase.definite || phrase.indefinite) return;
  // `statul german`
  const [nation] = phrase.countries;
  if (nation !== undefined && phrase.countries.length === 1 && phrase.body === null && ctx.rules.front === undefined) {
    see(state, keyed(ctx, book, `country:${nation}`), mentionOf(span, 'state called by its adjective'));
    return;
  }
  const fronted = ctx.rules.front !== undefined;
  const neighbour = fronted ? folded(ctx, phrase.first - 1) : folded(ctx, phrase.head + 1);
  // `statul de drept`: a kind of state, no state.
  if (!fronted && neighbour === ctx.rules.of && phrase.end > phrase.head + 1 && phrase.body === null) return;
  const other = ctx.rules.neighbour.has(neighbour);
  const possessive = ctx.rules.pronouns.get(neighbour)?.some((p) => p.kind === 'possessive' && p.person === 3) === true;
  if (ctx.rules.pronouns.get(neighbour)?.some((p) => p.kind === 'possessive' && p.person === 1)) {
    // `țara noastră` in the report's own voice is where it is written; in a quotation it is the speaker's.
    if ((ctx.doc.quoteOf[phrase.head] as number) < 0 && ctx.rules.home !== '')
      see(
        state,
        keyed(ctx, book, `country:${ctx.rules.home}`),
        mentionOf(span, 'our state', fronted ? phrase.end : phrase.head + 2),
      );
    return;
  }
  if (possessive) {
    const owner = antecedent(state, {
      token: phrase.head,
      number: '',
      gender: '',
      reach: 1,
      role: SUBJECT,
      near: false,
      exclude: [],
      accept: (d) => d.country !== '' && isAgent(d),
    });
    if (owner >= 0)
      see(
        state,
        keyed(ctx, book, `country:${draftOf(book, owner).country}`),
        mentionOf(span, 'state of its owner', fronted ? phrase.end : phrase.head + 2),
      );
    return;
  }
  if (phrase.end > phrase.head + 1 && !other && phrase.noun.family === 'country' && phrase.body !== null) return;
  const subjects = new Set(
    state.seen
      .slice(-40)
      .filter((s) => s.role === SUBJECT)
      .slice(-4)
      .map((s) => s.row),
  );
  const row = antecedent(state, {
    token: phrase.head,
    number: 'sing',
    gender: '',
    reach: 2,
    role: SUBJECT,
    near: other,
    exclude: other ? [...subjects] : [],
    accept: (draft) =>
      draft.kind === 'country' && !(other && draft.country === ctx.rules.home && phrase.countries.length === 0),
  });
  if (row >= 0) see(state, row, mentionOf(span, 'state told before', other ? phrase.head + 2 : phrase.end));
}

export function resolveCapital(state: State, phrase: Phrase): void {
  const { ctx, book } = state;
  if (phrase.number === 'plur') return;
  const owner = phrase.body !== null && phrase.body.named >= 0 ? seatOf(state.index, phrase.body) : '';
  const country =
    phrase.countries[0] ?? (owner !== '' ? owner : isCapital(ctx.doc.forms[phrase.head]) ? ctx.rules.home : '');
  const capital = ctx.world.country(country)?.capital ?? 0;
  if (capital === 0) return;
  const row = keyed(ctx, book, `place:${capital}`);
  see(state, row, {
    first: phrase.first,
    end: phrase.end,
    head: phrase.head,
    form: 'description',
    rule: 'capital of a state',
  });
}
