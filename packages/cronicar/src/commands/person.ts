import type { Person } from '@cronicar/archive';
import type { EntityKind } from '@cronicar/reader';
import { clean } from '../page/clean.js';
import { countryNames } from '../page/country-name.js';
import { wrap } from '../page/lines.js';
import { narrowing } from './flags.js';
import { eventTable, statementTable } from './rows.js';
import type { Face } from './run-face.js';
import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** Everybody of a name: what they are, what they said and did. */
export const run: Run = async (asked) => {
  const { args, face, options } = asked;
  const narrowed = narrowing(options, face.words);
  return withArchive(asked, 'read', async (archive) => {
    const people = await archive.person(args.join(' '), narrowed);
    if (face.json) await face.printJson(...people);
    else if (people.length === 0) face.tell(face.words.archive.nothing);
    else await face.print(...people.flatMap((person, i) => [...(i > 0 ? [''] : []), ...personLines(face, person)]));
    return EXIT.done;
  });
};

export function personLines(face: Face, person: Person): string[] {
  const { words, ink, width } = face;
  const { archive } = words;
  const country = person.country === null ? [] : [countryNames(words.locale)(person.country)];
  const identity = person.identity === 'known' ? (person.wikidata ?? '') : archive.sameName;
  const about = [words.kinds[person.kind as EntityKind] ?? person.kind, ...country, identity].filter(Boolean);
  const spelled = person.names.filter((name) => name !== person.name);
  const { count, more, first, last } = person.reports;
  return [
    ...wrap(ink.title(clean(person.name)), width),
    ...wrap(ink.soft(about.join(' · ')), width),
    ...wrap(ink.soft(`${archive.namedIn(count, more)} · ${first} – ${last}`), width),
    ...(spelled.length > 0 ? wrap(ink.soft(archive.alsoSpelled(spelled.map(clean).join(', '))), width) : []),
    ...(person.maybe.length > 0 ? wrap(ink.open(archive.maybe(person.maybe.map(clean).join(', '))), width) : []),
    ...person.roles.flatMap(({ title, of, first, last, reports }) => {
      const days = first === last ? first : `${first} – ${last}`;
      const what = of === null ? clean(title) : `${clean(title)}, ${clean(of)}`;
      return wrap(`${what} ${ink.soft(`· ${days} · ${archive.inReports(reports)}`)}`, width, '    ', '  ');
    }),
    ...(person.statements.length > 0
      ? ['', ink.heading(archive.sections.statements.toUpperCase()), ...statementTable(face, person.statements)]
      : []),
    ...(person.events.length > 0
      ? ['', ink.heading(archive.sections.events.toUpperCase()), ...eventTable(face, person.events)]
      : []),
  ];
}
