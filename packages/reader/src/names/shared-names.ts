/** Names that two states share: a town in both, a party or an office that each of them has. What else is named decides. */
import { type Context, nounForms, splitKey } from './context.js';
import type { Named } from './named.js';
import { countryOfKey } from './organizations.js';
import { readScene } from './scene.js';
import { namedWith } from './tagged-names.js';

/** The names, those that are shared with the key that the rest of the report speaks for. */
export function settleShared(ctx: Context, named: readonly Named[]): Named[] {
  if (ctx.rules.home === '') return [...named];
  const own = (name: Named): boolean => isShared(ctx, name);
  const told = new Set<string>();
  for (const country of readScene(
    ctx,
    named.filter((name) => !own(name)),
  ).countries)
    told.add(country);
  return named.map((name) => (own(name) ? settled(ctx, name, told) : name));
}

function isShared(ctx: Context, { key, first, others }: Named): boolean {
  if (key === null) return false;
  const [kind] = splitKey(key);
  if (kind === 'organization') return nounForms(ctx, first).some((form) => form.noun.class === 'institution');
  return (
    kind === 'place' && others.some((other) => other.startsWith('place:') && atHome(ctx, other)) && atHome(ctx, key)
  );
}

/** In a state where the report's language is at home. */
function atHome(ctx: Context, key: string): boolean {
  const place = ctx.world.place(Number(splitKey(key)[1]));
  return place !== undefined && ctx.worldNames.home.has(place.country);
}

function settled(ctx: Context, name: Named, told: ReadonlySet<string>): Named {
  const key = name.key as string;
  const country = countryOfKey(ctx, key);
  if (country === '' || told.has(country)) return name;
  if (key.startsWith('place:')) {
    // `Florești` beside `Tribunalul Cluj`: the one at home, where nothing is told of the other state.
    const other = name.others.find((one) => one.startsWith('place:') && isTold(ctx, countryOfKey(ctx, one), told));
    return other === undefined
      ? name
      : namedWith(name, { key: other, others: [key, ...name.others.filter((one) => one !== other)] });
  }
  // `Partidul Democrat` where nothing is told of the state that the best known one is of.
  return country === ctx.rules.home
    ? name
    : namedWith(name, { key: null, rule: 'name of a body that other states have too' });
}

function isTold(ctx: Context, country: string, told: ReadonlySet<string>): boolean {
  return country !== '' && (told.has(country) || country === ctx.rules.home);
}
