import type { RecordEntity } from '@cronicar/reader';
import { languageOf } from '../languages/index.js';
import { nameSkeleton, nameWords } from '../text/names.js';
import type { Party } from './facts.js';

const STATE_SECTORS = new Set(['GOV', 'COP', 'MIL', 'JUD', 'LEG', 'SPY', 'ELI']);
const OTHER_SECTORS = new Set(['OPP', 'CVL', 'REB', 'PTY', 'LAB', 'CRM', 'SOC', 'REL', 'PRE', 'REF', 'UAF']);
const UNION_SECTORS: Readonly<Record<string, string>> = { EUR: 'EUR', UNO: 'UNO' };

export function partyOf(entity: RecordEntity, language: string): Party {
  const words = nameWords(entity.name);
  return {
    entity: entity.id,
    kind: entity.kind,
    name: entity.name,
    words,
    sounds: nameSkeleton(entity.name),
    country: entity.country ?? unionOf(entity, words, language),
    wikidata: entity.wikidata,
    side: sideOf(entity),
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

function unionOf(entity: RecordEntity, words: readonly string[], language: string): string | null {
  if (entity.kind === 'person') return null;
  const bySector = entity.sector === null ? undefined : UNION_SECTORS[entity.sector];
  if (bySector !== undefined) return bySector;
  const name = words.join(' ');
  const unions = Object.entries(languageOf(language)?.unions ?? {});
  return unions.find(([, names]) => names.includes(name))?.[0] ?? null;
}
