import type { RecordEntity } from '@cronicar/reader';
import { BODIES, type Body, languageOf } from '../languages/index.js';
import { nameSkeleton, nameWords } from '../text/names.js';
import type { Party } from './facts.js';

const STATE_SECTORS = new Set(['GOV', 'COP', 'MIL', 'JUD', 'LEG', 'SPY', 'ELI']);
const OTHER_SECTORS = new Set(['OPP', 'CVL', 'REB', 'PTY', 'LAB', 'CRM', 'SOC', 'REL', 'PRE', 'REF', 'UAF']);
const UNION_SECTORS: Readonly<Record<string, string>> = { EUR: 'EUR', UNO: 'UNO' };

/** `entities` are all of the record: a people without a state (`Armenii`) is of the state its name begins like. */
export function partyOf(
  entity: RecordEntity,
  language: string,
  entities: readonly RecordEntity[],
  leadEnd: number,
): Party {
  const words = nameWords(entity.name);
  const country = entity.country ?? unionOf(entity, words, language) ?? peopleOf(entity, words, entities);
  return {
    entity: entity.id,
    kind: entity.kind,
    name: entity.name,
    words,
    sounds: nameSkeleton(entity.name),
    country,
    wikidata: entity.wikidata,
    body: entity.kind === 'organization' ? bodyOf(words, language) : null,
    side: sideOf(entity),
    home: country !== null && (languageOf(language)?.homeStates.includes(country) ?? false),
    lead: entity.mentions.some(({ span }) => span[0] < leadEnd),
    named: isNamed(entity),
  };
}

/** A voice or a crowd that only a description tells of is nobody in another report. */
function isNamed(entity: RecordEntity): boolean {
  if (entity.kind === 'source') return false;
  if (entity.kind === 'group') return false;
  if (entity.kind === 'country' || entity.kind === 'place') return true;
  return /^\p{Lu}/u.test(entity.name);
}

function sideOf(entity: RecordEntity): Party['side'] {
  if (entity.kind === 'country') return 'state';
  if (entity.sector === null) return null;
  if (STATE_SECTORS.has(entity.sector)) return 'state';
  return OTHER_SECTORS.has(entity.sector) ? 'other' : null;
}

function peopleOf(entity: RecordEntity, words: readonly string[], entities: readonly RecordEntity[]): string | null {
  if (entity.kind !== 'group' || !/^\p{Lu}/u.test(entity.name)) return null;
  const states = new Set(
    entities
      .filter(({ kind, country }) => kind === 'country' && country !== null)
      .filter(({ name }) => beginAlike(nameWords(name)[0] ?? '', words[0] ?? ''))
      .map(({ country }) => country),
  );
  return states.size === 1 ? ([...states][0] as string) : null;
}

function beginAlike(state: string, people: string): boolean {
  return state.length >= 5 && people.length >= 5 && state.slice(0, 5) === people.slice(0, 5);
}

/** The body whose words all begin some word of the name. */
function bodyOf(words: readonly string[], language: string): Body | null {
  const known = languageOf(language)?.bodies;
  if (!known) return null;
  const names = (ways: readonly string[]) =>
    ways.some((way) => way.split(' ').every((stem) => words.some((word) => word.startsWith(stem))));
  return BODIES.find((body) => names(known[body])) ?? null;
}

function unionOf(entity: RecordEntity, words: readonly string[], language: string): string | null {
  if (entity.kind === 'person') return null;
  const bySector = entity.sector === null ? undefined : UNION_SECTORS[entity.sector];
  if (bySector !== undefined) return bySector;
  const name = words.join(' ');
  const unions = Object.entries(languageOf(language)?.unions ?? {});
  return unions.find(([, names]) => names.includes(name))?.[0] ?? null;
}
