import type { Context } from '../context.js';
import { ArchiveError } from '../problem.js';
import { indexWords } from '../search/words.js';
import type { EntityStored } from '../store/store.js';

/** More of one name than this, and the name says nothing. */
const MOST = 200;

/**
 * Who or what a user means by a name: `Straton`, `Ilinca Straton`, `Rusia`, `RUS`, `Q7747`, or the id of a listing. Persons are found by any of
 * their names; a state or organization first by its whole name, so that `România` isn't `Banca României`.
 */
export async function entitiesNamed({ store }: Context, name: string): Promise<EntityStored[]> {
  const trimmed = name.trim();
  // The id that the listing of names gives.
  if (trimmed.startsWith('=')) return known(await store.facts.entitiesByKey([trimmed.slice(1)]), name);
  if (/^Q\d{1,12}$/.test(trimmed)) return known(await store.facts.entitiesByKey([trimmed]), name);
  if (/^[A-Z]{3}$/.test(trimmed)) {
    const states = await store.facts.entitiesByKey([`country:${trimmed}`]);
    if (states.length > 0) return states;
  }
  const words = [...new Set(indexWords(trimmed))];
  if (words.length === 0) throw new ArchiveError('unknown-id', name);
  const found = await store.facts.entitiesByWords(words, MOST);
  const whole = found.filter((entity) => has(entity, words));
  const exact = whole.filter((entity) => indexWords(entity.name).length === words.length);
  if (exact.some(({ kind }) => kind !== 'person')) return exact;
  return known(whole.length > 0 ? whole : found, name);
}

function has(entity: EntityStored, words: readonly string[]): boolean {
  const its = new Set(indexWords(entity.name));
  return words.every((word) => its.has(word));
}

function known(found: EntityStored[], name: string): EntityStored[] {
  if (found.length === 0) throw new ArchiveError('unknown-id', name);
  return found;
}
