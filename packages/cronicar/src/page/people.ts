import type { RecordEntity } from '@cronicar/reader';
import { clean } from './clean.js';
import { countryNames } from './country-name.js';
import { columns, wrap } from './lines.js';
import { inMarks } from './quote.js';
import type { Sheet } from './sheet.js';

const NAME_COLUMN = 30;
/** Most different forms of a name that are shown. */
const FORMS = 6;

/** Who and what the report speaks of: people first, then by how often they are named. */
export function peopleLines(sheet: Sheet): string[] {
  const countryOf = countryNames(sheet.words.locale);
  const order = ['person', 'organization', 'group', 'source', 'country', 'place', 'facility'];
  const named = factual(sheet);
  const entities = sheet.record.entities
    .filter(named)
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) || b.mentions.length - a.mentions.length || first(a) - first(b),
    );
  return entities.flatMap((entity) => entityLines(sheet, entity, countryOf));
}

/** Nameless groups that no fact is about (`children`) are only shown with `--explain`. */
function factual({ record, explain }: Sheet): (entity: RecordEntity) => boolean {
  const used = new Set<string | null>();
  for (const { speaker, addressees, via } of record.statements)
    for (const id of [speaker, ...addressees, ...via]) used.add(id);
  for (const { actors, recipients, sources } of record.events)
    for (const id of [...actors, ...recipients, ...sources]) used.add(id);
  for (const { sources } of record.figures) for (const id of sources) used.add(id);
  return ({ id, kind, mentions }) =>
    explain ||
    used.has(id) ||
    (kind !== 'group' && kind !== 'source') ||
    mentions.some((mention) => mention.form === 'name');
}

function entityLines(sheet: Sheet, entity: RecordEntity, countryOf: (alpha3: string) => string): string[] {
  const { ink, words, width } = sheet;
  const name = clean(entity.name || (entity.mentions[0]?.text ?? entity.id));
  const about = [words.kinds[entity.kind], ...roles(sheet, entity)];
  const country = entity.country && countryOf(entity.country);
  if (country && country !== entity.name) about.push(country);
  const column = Math.min(NAME_COLUMN, Math.floor(width / 3));
  const details = [...wrap(about.join(' · '), width - column), ...wrap(ink.soft(forms(sheet, entity)), width - column)];
  const reason = sheet.reason(entity, entity.mentions[0]?.span ?? [0, 0], ' '.repeat(column));
  return [...columns(ink.name(name), details, '  ', column), ...reason];
}

function roles(sheet: Sheet, entity: RecordEntity): string[] {
  const titles = entity.roles.map((role) => {
    const of = sheet.entity(role.of);
    return clean(of ? `${role.title} (${of.name})` : role.title);
  });
  return [...new Set(titles)];
}

/** The words that name it: each different form once, longest first, and how often in all. */
function forms(sheet: Sheet, entity: RecordEntity): string {
  const { words } = sheet;
  const different = [
    ...new Set(entity.mentions.filter((mention) => mention.form !== 'pronoun').map((mention) => clean(mention.text))),
  ];
  const shown = different.slice(0, FORMS).map((form) => inMarks(form, words));
  const more = different.length > FORMS ? ' …' : '';
  const count = words.page.mentions(entity.mentions.length);
  return shown.length > 0 ? `${shown.join(', ')}${more} · ${count}` : count;
}

function first(entity: RecordEntity): number {
  return entity.mentions[0]?.span[0] ?? 0;
}
