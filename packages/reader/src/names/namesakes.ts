/** Names whose entity depends on their sentence: a surname borne by two persons; a palace that acts or only locates. */
import { addDraft, draftOf, keyed } from './book.js';
import { folded, splitKey } from './context.js';
import { antecedent, type State } from './discourse.js';
import { acts } from './metonymy.js';
import type { Named } from './named.js';
import { participleGender } from './subjects.js';
import type { Title } from './titles.js';

/** The person of the choices that gender, title and nearness speak for; the nearest if nothing does. */
export function chooseNamesake(
  state: State,
  n: number,
  choices: readonly number[],
  titles: ReadonlyMap<number, Title>,
): number {
  const { ctx, book } = state;
  const name = state.named[n] as Named;
  if (choices.length === 0) return -1;
  const clause = ctx.doc.clauses[ctx.roleClause[name.first] ?? -1];
  let gender: 'masc' | 'fem' | '' = clause === undefined ? '' : participleGender(state, clause);
  const title = titles.get(n) ?? null;
  if (title !== null && title.gender === 'fem') gender = 'fem';
  const age = ctx.rules.generation.get(folded(ctx, name.end).replace(/\.$/, ''));
  const fits = choices.filter(
    (row) => gender === '' || draftOf(book, row).gender === '' || draftOf(book, row).gender === gender,
  );
  if (fits.length === 1) return fits[0] as number;
  const allowed = fits.length > 0 ? fits : choices;
  if (age !== undefined) return age === 'elder' ? (allowed[0] as number) : (allowed.at(-1) as number);
  const near = antecedent(state, {
    token: name.first,
    number: 'sing',
    gender,
    reach: 1000,
    role: 0,
    near: true,
    exclude: [],
    accept: (_, seen) => allowed.includes(seen.row),
  });
  return near >= 0 ? near : (allowed[0] as number);
}

/** A seat of power: the body it stands for where it acts, a building where it only locates; -1 to leave it as it is. */
export function seatPlace(state: State, name: Named): number {
  const { ctx, book } = state;
  const [, id] = splitKey(name.key ?? '');
  if (
    acts(ctx, name) ||
    (folded(ctx, name.first - 1) === ctx.rules.to && folded(ctx, name.first - 2) === ctx.rules.of)
  ) {
    const body = ctx.rules.seatBodies.get(id);
    return body !== undefined && ctx.world.organization(body) !== undefined
      ? keyed(ctx, book, `organization:${body}`)
      : -1;
  }
  const article =
    ctx.rules.front !== undefined && ctx.doc.morph[ctx.doc.xpos[name.first - 1] ?? 0]?.pronoun === 'article';
  const before = folded(ctx, name.first - (article ? 2 : 1));
  if (!ctx.rules.locative.has(before) && !ctx.rules.localNouns.has(ctx.rules.stem(before))) return -1;
  const key = `building:${id}`;
  const known = book.byKey.get(key);
  if (known !== undefined) return known;
  const seat = ctx.world.seat(id);
  const country = seat !== undefined && ctx.world.country(seat.of) !== undefined ? seat.of : '';
  const row = addDraft(book, { kind: 'facility', name: seat?.name ?? '', country, rule: 'seat that only locates' });
  draftOf(book, row).name = ctx.worldNames.display(`seat:${id}`) ?? seat?.name ?? '';
  book.byKey.set(key, row);
  return row;
}
