import type { RecordEntity, RecordRole, ReportRecord } from '@cronicar/reader';
import { fold } from '../words.js';
import { countAttribute, nameOf, type UnitCase, type UnitScorer } from './case.js';

export interface TitleCase extends UnitCase {
  /** Base form, and what else is right. */
  readonly title: string;
  readonly titleFem?: string;
  readonly titleAlso?: readonly string[];
  /** Whose: the body or state, null where the words don't say. */
  readonly of: string | null;
  readonly ofAlso?: readonly string[];
  readonly country: string | null;
}

/** Right where the first and outermost role has the title and is of the body or state. */
export const scoreTitleCase: UnitScorer<TitleCase> = (unit, record, tally, miss) => {
  const hit = outermost(record);
  const title = hit === undefined ? null : fold(hit.role.title);
  const titles = [unit.title, unit.titleFem, ...(unit.titleAlso ?? [])].filter((word) => word !== undefined).map(fold);
  const owners = hit === undefined ? [] : namesOf(record, hit.role.of);
  const wanted = [unit.of, ...(unit.ofAlso ?? [])].map((name) => fold(name ?? ''));
  const titled = title !== null && titles.includes(title);
  const owned = hit !== undefined && wanted.some((name) => owners.includes(name));
  countAttribute(tally, 'title', titled);
  countAttribute(tally, 'of', owned);
  countAttribute(tally, 'country', (hit?.entity.country ?? null) === unit.country);
  if (titled && owned) {
    tally.right++;
    return;
  }
  tally.missed++;
  const found = hit === undefined ? 'nothing' : `${hit.role.title} of ${nameOf(record, hit.role.of)}`;
  miss(`${unit.text}: ${unit.title} of ${unit.of ?? 'nobody'}, found ${found}`);
};

interface Held {
  readonly entity: RecordEntity;
  readonly role: RecordRole;
}

function outermost(record: ReportRecord): Held | undefined {
  return record.entities
    .flatMap((entity) => entity.roles.map((role) => ({ entity, role })))
    .sort((a, b) => a.role.span[0] - b.role.span[0] || b.role.span[1] - a.role.span[1])[0];
}

/** Folded name and forms of the owner; an empty one for nobody. */
function namesOf(record: ReportRecord, id: string | null): readonly string[] {
  const owner = record.entities.find((entity) => entity.id === id);
  return owner === undefined ? [''] : [owner.name, ...owner.mentions.map((mention) => mention.text)].map(fold);
}
