import type { EntityKind, RecordEntity } from '@cronicar/reader';
import type { Comparison } from '../comparison.js';
import type { GoldEntity } from '../gold.js';
import { countAttribute, makeTally, type Tally } from '../tally.js';
import { fold } from '../words.js';

const SCORED: readonly EntityKind[] = ['person', 'organization', 'country', 'place', 'facility'];
/** A city that acts is a country in one reading and a place in another. */
const PLACES: readonly EntityKind[] = ['country', 'place', 'facility'];

/** People, organizations and places by any shared form. Only a person too many is a fault: gold lists all people. */
export function scoreEntities(comparison: Comparison): Tally {
  const { gold, record, formsOf, miss } = comparison;
  const tally = makeTally();
  const finds = record.entities.filter(
    (entity) => SCORED.includes(entity.kind) && entity.mentions.some((mention) => mention.form === 'name'),
  );
  const used = new Set<string>();
  for (const wanted of gold.entities ?? []) {
    const forms = [wanted.name, ...wanted.mentions].map(fold);
    const hit = finds.find(
      (find) =>
        !used.has(find.id) && kindFits(find.kind, wanted.kind) && formsOf(find.id).some((form) => forms.includes(form)),
    );
    if (hit) {
      used.add(hit.id);
      tally.right++;
      if (wanted.country) countAttribute(tally, 'country', hit.country === wanted.country);
      if (wanted.roles) countAttribute(tally, 'role', hasRoles(hit, wanted));
    } else if (!wanted.optional) {
      tally.missed++;
      miss('entity missed', wanted.name);
    }
  }
  if (gold.entitiesComplete !== false) {
    for (const find of finds) {
      if (used.has(find.id) || find.kind !== 'person') continue;
      tally.extra++;
      miss('entity extra', find.name);
    }
  }
  return tally;
}

/** Every form the gold lists must be linked to the one entity it belongs to. */
export function scoreMentions({ gold, record, standsFor, miss }: Comparison): Tally {
  const tally = makeTally();
  for (const wanted of gold.entities ?? []) {
    if (wanted.optional) continue;
    for (const form of wanted.mentions) {
      const owner = record.entities.find((entity) =>
        entity.mentions.some((mention) => fold(mention.text) === fold(form)),
      );
      if (owner && standsFor.get(owner.id) === wanted.name) tally.right++;
      else {
        tally.missed++;
        miss('mention missed', `${form} → ${wanted.name}${owner ? `, linked to ${owner.name}` : ''}`);
      }
    }
  }
  return tally;
}

function kindFits(found: EntityKind, wanted: EntityKind): boolean {
  return found === wanted || (PLACES.includes(found) && PLACES.includes(wanted));
}

function hasRoles(found: RecordEntity, wanted: GoldEntity): boolean {
  return (wanted.roles ?? []).every(([title]) =>
    found.roles.some((role) => fold(role.title).includes(fold(title)) || fold(title).includes(fold(role.title))),
  );
}
