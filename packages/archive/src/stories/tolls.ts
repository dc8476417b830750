import type { FigureFact, Party, StatementFact } from '../facts/facts.js';
import { sameStatement } from '../statements/same-statement.js';
import { type StoryMember, type StoryView, wordsAt } from './build.js';
import { type Counted, figureDisagreements, whomOf } from './disagreements.js';
import type { Disagreement, StoryEvent, TollSeries } from './story.js';

/** Counts of people as they change from report to report, each series in order of time. */
export function tollSeries(view: StoryView): TollSeries[] {
  const series = new Map<string, { toll: TollSeries; points: TollSeries['points'][number][] }>();
  const all = counts(view).map(({ figure }) => figure);
  for (const { member, figure } of counts(view)) {
    if (figure.toll === null) continue;
    const unit = whomOf(figure);
    const { toll } = figure;
    const country = figure.country ?? onlyCountry(figure, all);
    const key = `${toll} ${unit ?? ''} ${country ?? ''}`;
    const entry = series.get(key) ?? { toll: { toll, unit, country, points: [] }, points: [] };
    entry.points.push({
      at: member.facts.published,
      report: member.facts.report,
      figure: figure.id,
      words: wordsAt(member, figure.span),
      low: figure.low,
      high: figure.high,
      sources: figure.sources.map((index) => (member.facts.parties[index] as Party).name),
    });
    series.set(key, entry);
  }
  return [...series.values()].map(({ toll, points }) => ({ ...toll, points }));
}

/** The one state whose people all others count so; null where there is none or more than one. */
function onlyCountry({ toll, ...figure }: FigureFact, all: readonly FigureFact[]): string | null {
  const whom = whomOf({ toll, ...figure });
  const alike = all.filter((other) => other.toll === toll && whomOf(other) === whom);
  const states = new Set(alike.map(({ country }) => country));
  states.delete(null);
  return states.size === 1 ? ([...states][0] as string) : null;
}

/** Counts that can't all be right wherever they stand, and denials that no event carries. */
export function looseDisagreements(view: StoryView, events: readonly StoryEvent[]): Disagreement[] {
  const counted: Counted[] = counts(view).map(({ member, figure }) => ({
    facts: member.facts,
    figure,
    words: wordsAt(member, figure.span),
  }));
  const listed = new Set(events.flatMap(({ disagreements }) => disagreements).map((one) => JSON.stringify(one)));
  const loose = figureDisagreements(counted.filter(({ figure }) => figure.toll !== null));
  return [...loose.filter((one) => !listed.has(JSON.stringify(one))), ...looseDenials(view)];
}

function counts({ members, rejected }: StoryView): { member: StoryMember; figure: FigureFact }[] {
  return members.flatMap((member) =>
    member.facts.figures
      .filter((figure) => !figure.past && !rejected.has(`${member.facts.report}\n${figure.id}`))
      .map((figure) => ({ member, figure })),
  );
}

/** Denials whose content was read as no event: listed with what was denied, and nobody on the other side. */
function looseDenials({ members, rejected }: StoryView): Disagreement[] {
  const denials = members.flatMap((member) =>
    member.facts.statements
      .filter(({ id, act }) => act === 'deny' && !rejected.has(`${member.facts.report}\n${id}`))
      .filter(({ evidence, id }) =>
        member.facts.events.every(
          ({ status, statement, trigger }) =>
            status !== 'denied' || (statement !== id && (evidence[0] >= trigger[1] || trigger[0] >= evidence[1])),
        ),
      )
      .map((statement) => ({ member, statement })),
  );
  const groups: (typeof denials)[] = [];
  for (const one of denials) {
    const group = groups.find(([other]) => other !== undefined && isSameDenial(one, other));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map((of) => ({
    slot: 'status',
    values: [
      { value: 'happened', members: [], sources: [] },
      {
        value: 'denied',
        members: of.map(({ member, statement }) => ({
          report: member.facts.report,
          words: statement.content.map((span) => wordsAt(member, span)).join(' … '),
        })),
        sources: [
          ...new Set(
            of.flatMap(({ member, statement }) =>
              statement.speaker === null ? [] : [(member.facts.parties[statement.speaker] as Party).name],
            ),
          ),
        ],
      },
    ],
  }));
}

interface Denial {
  readonly member: StoryMember;
  readonly statement: StatementFact;
}

function isSameDenial(a: Denial, b: Denial): boolean {
  return sameStatement(
    { facts: a.member.facts, statement: a.statement },
    { facts: b.member.facts, statement: b.statement },
  ).same;
}
