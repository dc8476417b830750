import type { Story } from '@cronicar/server/api';

/** A fact of the story, as one of its reports tells it. */
export interface ToldElsewhere {
  /** `REPORT/v3`. */
  readonly id: string;
  readonly words: string;
  readonly outlet: string;
  readonly who: string;
}

interface Told extends ToldElsewhere {
  readonly kind: string;
}

const MOST = 60;

/**
 * Facts that a fact could be merged with, or split from. Split: those taken for the same. Merged: one for each other fact of
 * the story, those of the same kind and with the same words first.
 */
export function others(story: Story, factId: string, how: 'merge' | 'split'): readonly ToldElsewhere[] {
  const groups = groupsOf(story, /\/s\d+$/.test(factId));
  const own = groups.find((group) => group.some(({ id }) => id === factId)) ?? [];
  const self = own.find(({ id }) => id === factId);
  if (how === 'split') return own.filter((one) => one !== self);
  const words = new Set(wordsOf(self?.words ?? ''));
  const likeness = ({ kind, words: its }: Told) =>
    wordsOf(its).filter((word) => words.has(word)).length + (kind === self?.kind ? 3 : 0);
  return groups
    .filter((group) => group !== own)
    .flatMap(([first]) => (first ? [first] : []))
    .sort((a, b) => likeness(b) - likeness(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}

function groupsOf(story: Story, statements: boolean): Told[][] {
  const outlets = new Map(story.reports.map(({ id, outlet, title }) => [id, outlet ?? title ?? id]));
  if (statements) {
    return story.statements.map(({ act, speaker, members }) =>
      members.map(({ report, statement, words }) => ({
        ...{ id: `${report}/${statement}`, words, kind: act, outlet: outlets.get(report) ?? report },
        who: speaker?.name ?? '',
      })),
    );
  }
  return story.events.map(({ type, actors, recipients, members }) =>
    members.map(({ report, event, words }) => ({
      ...{ id: `${report}/${event}`, words, kind: type, outlet: outlets.get(report) ?? report },
      who: [actors, recipients]
        .map((side) => side.map(({ name }) => name).join(', '))
        .filter(Boolean)
        .join(' → '),
    })),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}
