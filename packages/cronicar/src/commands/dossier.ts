import type { EntityName, Person, Story } from '@cronicar/archive';
import type { EventType, StatementAct } from '@cronicar/reader';
import { clean } from '../page/clean.js';
import { eventName } from '../page/events.js';
import { sidesInWords } from '../page/sides.js';
import { allDisagreements, by } from '../page/story.js';
import type { Words } from '../words/words.js';

/** A story as Markdown: each fact with its words and who tells it. */
export function dossierOfStory(story: Story, words: Words): string[] {
  const { archive } = words;
  const { sections } = archive;
  return [
    `# ${mark(story.title ?? story.id)}`,
    '',
    `${story.from} – ${story.until} · ${archive.storyCount(story.reports.length, story.independentOrigins)}`,
    ...section(
      sections.reports,
      story.reports.map((report) => {
        const copy =
          report.copyOf === null
            ? ''
            : ` · ${archive.copied(by(story, report.copyOf), report.copiedShare, report.copySure)}`;
        return `- **${mark(report.outlet ?? report.file ?? report.id)}**, ${report.published}${report.origin ? ` · ${mark(report.origin)}` : ''}${copy} · \`${report.id}\``;
      }),
    ),
    ...section(
      sections.disagreements,
      allDisagreements(story).flatMap(({ slot, values }) => [
        `- **${archive.slot(slot)}**`,
        ...values.map(
          ({ value, members, sources }) =>
            `  - ${mark(value)}${sources.length > 0 ? ` (${words.page.source(sources.map(mark).join(', '), sources.length > 1)})` : ''}: ${members.map(({ report, words: said }) => `${quote(said, words)} — ${mark(by(story, report))}`).join('; ')}`,
        ),
      ]),
    ),
    ...section(
      sections.events,
      story.events.flatMap((event) => {
        const names = (side: typeof event.actors) => side.map(({ name }) => mark(name)).join(', ');
        const who = sidesInWords(names(event.actors), names(event.recipients), event.type);
        const status = event.status === 'happened' ? '' : ` · *${words.statuses[event.status]}*`;
        const told = archive.toldBy(event.members.length, event.independentOrigins);
        return [
          `- **${eventName({ type: event.type, mode: null }, words)}**${who === '' ? '' : `: ${who}`}${event.from ? ` · ${event.from}` : ''}${status} · ${told}`,
          ...event.members.map(
            (one) => `  - ${quote(one.words, words)} — ${mark(by(story, one.report))} \`${one.report}/${one.event}\``,
          ),
        ];
      }),
    ),
    ...section(
      sections.statements,
      story.statements.flatMap((statement) => [
        `- **${mark(statement.speaker?.name ?? words.page.unknownSpeaker)}** ${words.acts[statement.act]} · ${archive.toldBy(statement.members.length, statement.independentOrigins)}`,
        ...statement.members.map(
          (one) => `  - ${quote(one.words, words)} — ${mark(by(story, one.report))} \`${one.report}/${one.statement}\``,
        ),
      ]),
    ),
    ...section(
      sections.promises,
      story.promises.flatMap(({ event: id, outcome, due }) => {
        const event = story.events.find((one) => one.id === id);
        const said = event?.members[0]?.words;
        if (!event || said === undefined) return [];
        return [`- *${archive.outcomes[outcome]}*${due ? ` · ${archive.due(due)}` : ''}: ${quote(said, words)}`];
      }),
    ),
  ];
}

/** Everybody of a name as Markdown: what they are, said and did, each with its words and report. */
export function dossierOfPerson(people: readonly Person[], words: Words): string[] {
  const { sections, inReports, sameName } = words.archive;
  const names = (entities: readonly EntityName[]) => entities.map(({ name }) => mark(name)).join(', ');
  return people.flatMap((person) => [
    `# ${mark(person.name)}`,
    '',
    [person.country, person.wikidata ?? sameName].filter(Boolean).join(' · '),
    ...section(
      sections.roles,
      person.roles.map(
        ({ title, of, first, last, reports }) =>
          `- ${mark(title)}${of === null ? '' : `, ${mark(of)}`} · ${first} – ${last} · ${inReports(reports)}`,
      ),
    ),
    ...section(
      sections.statements,
      person.statements.map(
        ({ id, act, content, day, report }) =>
          `- ${day} · ${words.acts[act as StatementAct]}: ${quote(content.join(' […] '), words)} — ${mark(report.outlet ?? report.id)} \`${id}\``,
      ),
    ),
    ...section(
      sections.events,
      person.events.map(({ id, type, mode, actors, recipients, words: said, day, report }) => {
        const who = sidesInWords(names(actors), names(recipients), type);
        const what = eventName({ type: type as EventType, mode }, words);
        return `- ${day} · **${what}**: ${who} · ${quote(said, words)} — ${mark(report.outlet ?? report.id)} \`${id}\``;
      }),
    ),
    '',
  ]);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

function quote(text: string, { quotes }: Words): string {
  return `${quotes[0]}${mark(text)}${quotes[1]}`;
}

/** Words of a report don't become marks of Markdown. */
function mark(text: string): string {
  return clean(text)
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
