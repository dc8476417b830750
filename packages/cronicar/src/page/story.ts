import type { Story } from '@cronicar/archive';
import type { Words } from '../words/words.js';
import { clean } from './clean.js';
import { eventName } from './events.js';
import type { Ink } from './ink.js';
import { wrap } from './lines.js';
import { inMarks } from './quote.js';
import { sidesInWords } from './sides.js';
import { table } from './table.js';

export interface StoryPage {
  readonly words: Words;
  readonly ink: Ink;
  readonly width: number;
}

type StoryEvent = Story['events'][number];
type Disagreement = Story['disagreements'][number];

/** A story for people. Facts that more reports tell stand first. */
export function storyLines(story: Story, page: StoryPage): string[] {
  const { words, ink, width } = page;
  const { archive } = words;
  const days = story.from === story.until ? story.from : `${story.from} – ${story.until}`;
  const count = archive.storyCount(story.reports.length, story.independentOrigins);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', ink.heading(title.toUpperCase()), ...lines];
  return [
    ...wrap(ink.title(clean(story.title ?? story.id)), width),
    ...wrap(ink.soft(`${days} · ${count} · ${story.id}`), width),
    ...section(archive.sections.reports, reportLines(story, page)),
    ...section(archive.sections.disagreements, disagreementLines(story, page)),
    ...section(archive.sections.events, eventLines(story, page)),
    ...section(archive.sections.statements, statementLines(story, page)),
    ...section(archive.sections.tolls, tollLines(story, page)),
    ...section(archive.sections.promises, promiseLines(story, page)),
  ];
}

export function reportLines(story: Pick<Story, 'reports'>, { words, ink, width }: StoryPage): string[] {
  const { archive } = words;
  const { columns } = archive;
  const outlet = (id: string | null) => story.reports.find((report) => report.id === id)?.outlet ?? id ?? '';
  return table(
    [
      { title: columns.published, ink: ink.soft },
      { title: columns.outlet, ink: ink.strong, flexible: true },
      { title: columns.origin, flexible: true },
      { title: columns.copyOf, flexible: true, ink: ink.open },
      { title: columns.language },
      { title: columns.id, ink: ink.soft },
    ],
    story.reports.map((report) => ({
      cells: [
        report.published.slice(0, 16).replace('T', ' '),
        clean(report.outlet ?? report.file ?? ''),
        clean(report.origin ?? ''),
        report.copyOf === null ? '' : archive.copied(clean(outlet(report.copyOf)), report.copiedShare, report.copySure),
        report.language,
        report.id,
      ],
    })),
    ink,
    width,
  );
}

function eventLines(story: Story, page: StoryPage): string[] {
  const events = [...story.events].sort((a, b) => b.members.length - a.members.length);
  return events.flatMap((event) => eventBlock(story, event, page));
}

export function eventBlock(story: Pick<Story, 'reports'>, event: StoryEvent, page: StoryPage): string[] {
  const { words, ink, width } = page;
  const { archive } = words;
  const names = (side: StoryEvent['actors']) => side.map(({ name }) => clean(name)).join(', ');
  const who = sidesInWords(names(event.actors), names(event.recipients), event.type);
  const about = [
    event.from === null || event.from === event.until ? (event.from ?? '') : `${event.from} – ${event.until}`,
    event.place ? clean(event.place.name) : '',
    event.status === 'happened' ? '' : words.statuses[event.status],
    archive.toldBy(event.members.length, event.independentOrigins),
    event.sources.length > 0 ? words.page.source(event.sources.map(clean).join(', '), event.sources.length > 1) : '',
  ].filter((part) => part !== '');
  const [first] = event.members;
  return [
    ...wrap(
      `${ink.strong(eventName({ type: event.type, mode: null }, words))}${who === '' ? '' : `: ${who}`}`,
      width,
      '    ',
      '  • ',
    ),
    ...wrap(ink.soft(about.join(' · ')), width, '    '),
    ...(first
      ? wrap(inMarks(clean(first.words), words) + ink.soft(` — ${by(story, first.report)}`), width, '    ')
      : []),
    ...event.disagreements.flatMap((one) => disagreementBlock(story, one, page, '    ')),
  ];
}

/** Of all events and of the story as a whole, each once. */
export function allDisagreements({ events, disagreements }: Story): Disagreement[] {
  const all = [...events.flatMap((event) => event.disagreements), ...disagreements];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function disagreementLines(story: Story, page: StoryPage): string[] {
  return allDisagreements(story).flatMap((one) => disagreementBlock(story, one, page, '  '));
}

export function disagreementBlock(
  story: Pick<Story, 'reports'>,
  { slot, values }: Disagreement,
  { words, ink, width }: StoryPage,
  indent: string,
): string[] {
  return [
    `${indent}${ink.bad('≠')} ${words.archive.slot(slot)}`,
    ...values.flatMap(({ value, members, sources }) => {
      const on = sources.length > 0 ? ` · ${words.page.source(sources.map(clean).join(', '), sources.length > 1)}` : '';
      const [first] = members;
      const outlets = [...new Set(members.map(({ report }) => by(story, report)))].join(', ');
      return [
        ...wrap(`${ink.strong(clean(value))}${ink.soft(on)}`, width, `${indent}    `, `${indent}  `),
        ...(first
          ? wrap(ink.soft(`${inMarks(clean(first.words), words)} — ${outlets}`), width, `${indent}      `)
          : []),
      ];
    }),
  ];
}

function statementLines(story: Story, page: StoryPage): string[] {
  const statements = [...story.statements].sort((a, b) => b.members.length - a.members.length);
  return statements.flatMap((one) => statementBlock(story, one, page));
}

export function statementBlock(
  story: Pick<Story, 'reports'>,
  { speaker, act, members, independentOrigins }: Story['statements'][number],
  { words, ink, width }: StoryPage,
): string[] {
  const told = words.archive.toldBy(members.length, independentOrigins);
  const name = speaker ? clean(speaker.name) : words.page.unknownSpeaker;
  return [
    ...wrap(`${ink.name(name)} ${words.acts[act]} ${ink.soft(`· ${told}`)}`, width, '    ', '  • '),
    ...members.flatMap((member) => {
      // What all have in the same words is shown once.
      if (member.wording === 'same') return [];
      const how = member.wording === 'first' ? '' : ` (${words.archive.wordings[member.wording]})`;
      const line = `${inMarks(clean(member.words), words)}${ink.soft(` — ${by(story, member.report)}${how}`)}`;
      return wrap(line, width, '    ');
    }),
  ];
}

function tollLines(story: Story, { words, ink, width }: StoryPage): string[] {
  return story.tolls.flatMap(({ toll, points }) => [
    `  ${ink.strong(words.archive.toll(toll))}`,
    ...points.flatMap(({ at, report, words: said, sources }) => {
      const on = sources.length > 0 ? ` · ${words.page.source(sources.map(clean).join(', '), sources.length > 1)}` : '';
      const line = `${at.slice(0, 16).replace('T', ' ')}  ${clean(said)} ${ink.soft(`— ${by(story, report)}${on}`)}`;
      return wrap(line, width, '      ', '    ');
    }),
  ]);
}

function promiseLines(story: Story, page: StoryPage): string[] {
  const { words, ink, width } = page;
  return story.promises.flatMap(({ event: id, outcome, due }) => {
    const event = story.events.find((one) => one.id === id);
    if (!event) return [];
    const paint = outcome === 'fulfilled' ? ink.good : outcome === 'broken' ? ink.bad : ink.open;
    const by = event.actors.map(({ name }) => clean(name)).join(', ');
    const what = `${paint(words.archive.outcomes[outcome])} · ${by === '' ? '' : `${by}: `}`;
    const said = event.members[0] ? inMarks(clean(event.members[0].words), words) : '';
    return wrap(`${what}${said}${due === null ? '' : ink.soft(` · ${words.archive.due(due)}`)}`, width, '    ', '  ');
  });
}

/** Outlet of a report, or whatever it is known by. */
export function by({ reports }: Pick<Story, 'reports'>, id: string): string {
  const report = reports.find((one) => one.id === id);
  return clean(report?.outlet ?? report?.file ?? id);
}
