import type { Party, StatementFact } from '../facts/facts.js';
import { wordsOf } from '../text/words.js';
import { type StoryMember, type StoryView, wordsAt } from './build.js';
import { keyOf } from './clusters.js';
import { originsAmong } from './sources.js';
import type { FactRef, StoryStatement } from './story.js';

/** The merged statements of a story, as their speakers come up in time. */
export function storyStatements(view: StoryView, groups: readonly (readonly FactRef[])[]): StoryStatement[] {
  const statements = groups.flatMap((group) => statementOf(group, view));
  return statements.sort(
    (a, b) =>
      b.independentOrigins - a.independentOrigins ||
      b.members.length - a.members.length ||
      (a.firstSeen < b.firstSeen ? -1 : a.firstSeen > b.firstSeen ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

function statementOf(group: readonly FactRef[], view: StoryView): StoryStatement[] {
  const wanted = new Set(group.map(keyOf));
  const tellers = view.members.flatMap((member) =>
    member.facts.statements
      .filter(({ id }) => wanted.has(keyOf({ report: member.facts.report, fact: id })))
      .map((statement) => ({ member, statement })),
  );
  const first = tellers[0];
  if (!first) return [];
  const reports = tellers.map(({ member }) => member.facts.report);
  const independentOrigins = originsAmong(reports, view);
  const speakers = tellers.flatMap(({ member, statement }) =>
    statement.speaker === null ? [] : [member.facts.parties[statement.speaker] as Party],
  );
  const speaker = speakers.reduce<Party | null>(
    (best, party) => (best === null || party.words.length > best.words.length ? party : best),
    null,
  );
  return [
    {
      id: `${first.member.facts.report}.${first.statement.id}`,
      speaker: speaker && { name: speaker.name, country: speaker.country },
      act: first.statement.act,
      members: tellers.map(({ member, statement }) => ({
        report: member.facts.report,
        statement: statement.id,
        words: contentOf(member, statement),
        wording: wordingOf(member, statement, tellers),
      })),
      independentOrigins,
      singleSource: independentOrigins === 1,
      firstSeen: first.member.facts.published,
      lastSeen: tellers.at(-1)?.member.facts.published ?? '',
    },
  ];
}

function contentOf(member: StoryMember, { content }: StatementFact): string {
  return content.map((span) => wordsAt(member, span)).join(' … ');
}

function wordingOf(
  member: StoryMember,
  statement: StatementFact,
  tellers: readonly { readonly member: StoryMember; readonly statement: StatementFact }[],
): StoryStatement['members'][number]['wording'] {
  const first = tellers[0];
  if (first?.member === member) return 'first';
  const sameLanguage = tellers.find((other) => other.member.facts.language === member.facts.language);
  if (!sameLanguage || sameLanguage.member === member) return 'translated';
  const plain = (text: string) =>
    wordsOf(text)
      .map(({ folded }) => folded)
      .join(' ');
  const same = plain(contentOf(member, statement)) === plain(contentOf(sameLanguage.member, sameLanguage.statement));
  return same ? 'same' : 'changed';
}
