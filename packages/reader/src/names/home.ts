/** The state that a report is at home in, where its language is at home in several: the one it speaks of, if only of that. */
import { type Context, splitKey } from './context.js';
import type { Named } from './named.js';
import { countryOfKey } from './organizations.js';
import { isCapitalCity } from './table-names.js';
import { namedWith } from './tagged-names.js';

/** Sectors of bodies whose short names several states share: `IGSU`, `MAI`. */
const SHARED: ReadonlySet<string> = new Set(['GOV', 'LEG', 'COP', 'MIL']);

/** Two places tell, or one capital, party or state: `la Cahul` alone may be where help is sent. */
const ENOUGH = 2;

export function atHome(ctx: Context, named: readonly Named[]): Context {
  const { home } = ctx.rules;
  const others = home === '' ? [] : [...ctx.worldNames.home].filter((state) => state !== home);
  if (others.length === 0) return ctx;
  const told = new Map<string, number>();
  const tell = (state: string, weight: number) => told.set(state, (told.get(state) ?? 0) + weight);
  for (const name of named)
    if (name.key !== null && tells(ctx, name.key) && !isShared(name))
      tell(countryOfKey(ctx, name.key), weightOf(ctx, name.key));
  for (const nation of ctx.nation) if (nation !== '') for (const one of nation.split(' ')) tell(one, 1);
  if (told.has(home)) return ctx;
  const own = others.filter((state) => (told.get(state) ?? 0) >= ENOUGH);
  if (own.length !== 1) return ctx;
  // What is known of bodies without a state's name is known of the usual home.
  return {
    ...ctx,
    rules: { ...ctx.rules, home: own[0] as string, homeBodies: new Map(), bareInstitutions: new Map() },
  };
}

/** Names of such bodies of the usual home, where the report is at home elsewhere: theirs, of which nothing is known. */
export function withoutOthers(ctx: Context, usual: string, named: readonly Named[]): readonly Named[] {
  if (ctx.rules.home === usual) return named;
  return named.map((name) =>
    name.key !== null && (!tells(ctx, name.key) || isShared(name)) && countryOfKey(ctx, name.key) === usual
      ? namedWith(name, { key: null, rule: 'name of a body that other states have too' })
      : name,
  );
}

/** `Înalta Curte`: short for a body of the usual home, and what others call theirs. */
function isShared({ others }: Named): boolean {
  return others.some((key) => key.startsWith('institution:'));
}

function weightOf(ctx: Context, key: string): number {
  const [kind, id] = splitKey(key);
  if (kind !== 'place') return kind === 'region' ? 1 : ENOUGH;
  return isCapitalCity(ctx, Number(id), countryOfKey(ctx, key)) ? ENOUGH : 1;
}

function tells(ctx: Context, key: string): boolean {
  const [kind, id] = splitKey(key);
  if (kind === 'organization') return !SHARED.has(ctx.world.organization(id)?.sector ?? '');
  return kind !== 'institution' && kind !== 'outlet';
}
