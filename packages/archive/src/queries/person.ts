import type { Context } from '../context.js';
import type { Narrowing } from '../listing.js';
import { ROLE } from '../rows.js';
import { scopeOf } from '../scope.js';
import type { EntityStored } from '../store/store.js';
import type { EventView, StatementView } from '../views.js';
import { entitiesNamed } from './entities.js';
import { eventViews, statementViews } from './facts.js';
import { readVersions } from './records.js';

export interface Person {
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly wikidata: string | null;
  /** Whether reports that name it surely mean the same: by identity, or only by the same name. */
  readonly identity: 'known' | 'same-name';
  /** Others of this name that may be the same: their country isn't told, or this one's isn't. */
  readonly maybe: readonly string[];
  /** As reports spell it. */
  readonly names: readonly string[];
  readonly roles: readonly RoleHeld[];
  /** Reports that name it, as far as was looked. */
  readonly reports: { readonly count: number; readonly more: boolean; readonly first: string; readonly last: string };
  readonly statements: readonly StatementView[];
  readonly events: readonly EventView[];
}

export interface RoleHeld {
  readonly title: string;
  readonly of: string | null;
  /** Days of the reports that say so. */
  readonly first: string;
  readonly last: string;
  readonly reports: number;
}

/** Reports looked at for names and roles. */
const LOOKED_AT = 60;

/** Everybody (and everything) of a name, each apart: what they are called, what they are, what they said and did. */
export async function findPerson(context: Context, name: string, narrowing: Narrowing): Promise<Person[]> {
  const entities = await entitiesNamed(context, name);
  const limit = narrowing.limit ?? 10;
  const found: Person[] = [];
  for (const entity of entities.slice(0, 10)) {
    const person = await personOf(context, entity, entities, { ...narrowing, limit });
    if (person) found.push(person);
  }
  return found.sort((a, b) => b.reports.count - a.reports.count || (a.name < b.name ? -1 : 1));
}

async function personOf(
  context: Context,
  entity: EntityStored,
  all: readonly EntityStored[],
  narrowing: Narrowing,
): Promise<Person | null> {
  const { store } = context;
  const { scope, page, limit } = scopeOf(narrowing);
  const naming = await store.facts.naming([entity.entity], scope, { limit: LOOKED_AT + 1 });
  if (naming.length === 0) return null;
  const looked = naming.slice(0, LOOKED_AT);
  const read = await readVersions(context, looked);
  const names = new Map<string, number>();
  const roles = new Map<string, RoleHeld>();
  for (const row of looked) {
    const record = read.get(row.version)?.record;
    const its = record?.entities.find(({ id }) => id === `e${row.number}`);
    if (!record || !its) continue;
    names.set(its.name, (names.get(its.name) ?? 0) + 1);
    for (const role of its.roles) {
      const of = record.entities.find(({ id }) => id === role.of)?.name ?? null;
      const key = `${role.title}|${of ?? ''}`;
      const known = roles.get(key);
      const [first, last] = known ? [known.first, known.last] : [row.day, row.day];
      roles.set(key, {
        title: role.title,
        of,
        first: row.day < first ? row.day : first,
        last: row.day > last ? row.day : last,
        reports: (known?.reports ?? 0) + 1,
      });
    }
  }
  const part = (roles: readonly string[]) => [{ entities: [entity.entity], roles }];
  const statements = await store.facts.statements({ parts: part([ROLE.speaker]) }, scope, { ...page, limit });
  const events = await store.facts.events({ parts: part([ROLE.actor, ROLE.recipient]) }, scope, { ...page, limit });
  const days = looked.map(({ day }) => day).sort();
  return {
    name: entity.name,
    kind: entity.kind,
    country: entity.country,
    wikidata: entity.wikidata,
    identity: entity.wikidata !== null || entity.kind === 'country' ? 'known' : 'same-name',
    maybe: all.filter((other) => mayBeSame(entity, other)).map(({ name, country }) => `${name} (${country ?? '?'})`),
    names: [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name),
    roles: [...roles.values()].sort((a, b) => b.reports - a.reports || (a.title < b.title ? -1 : 1)),
    reports: {
      count: looked.length,
      more: naming.length > LOOKED_AT,
      first: days[0] as string,
      last: days.at(-1) as string,
    },
    statements: await statementViews(context, statements),
    events: await eventViews(context, events),
  };
}

function mayBeSame(one: EntityStored, other: EntityStored): boolean {
  if (one.entity === other.entity || one.kind !== other.kind || one.kind === 'country') return false;
  return one.country === null || other.country === null || one.country === other.country;
}
