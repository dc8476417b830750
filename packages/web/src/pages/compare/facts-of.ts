import type { Comparison } from '@cronicar/server/api';

interface Telling {
  readonly report: string;
  /** Id of the fact in the record of its report: `v3`. */
  readonly fact: string;
  readonly words: string;
}

/** A fact of the comparison, an event or a statement alike. */
export interface AlignedFact {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly tellings: readonly Telling[];
  /** Ids of the reports that tell it, and of those that do not. */
  readonly telling: readonly string[];
  readonly missing: readonly string[];
}

interface Names {
  readonly event: (type: string, mode: string | null) => string;
  readonly act: (act: string) => string;
}

/** Events and statements of a comparison in one shape; those that most tell come first. */
export function factsOf({ events, statements }: Comparison, names: Names) {
  const list = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join(', ');
  return {
    events: events
      .map(({ id, type, mode, actors, recipients, members, missing }) =>
        fact({
          id,
          name: names.event(type, mode),
          who: [list(actors), list(recipients)].filter(Boolean).join(' → '),
          tellings: members.map(({ report, event, words }) => ({ report, fact: event, words })),
          missing,
        }),
      )
      .sort(byTellers),
    statements: statements
      .map(({ id, act, speaker, members, missing }) =>
        fact({
          id,
          name: names.act(act),
          who: speaker?.name ?? '',
          tellings: members.map(({ report, statement, words }) => ({ report, fact: statement, words })),
          missing,
        }),
      )
      .sort(byTellers),
  };
}

function fact(told: Omit<AlignedFact, 'telling'>): AlignedFact {
  return { ...told, telling: [...new Set(told.tellings.map(({ report }) => report))] };
}

function byTellers(a: AlignedFact, b: AlignedFact): number {
  return b.telling.length - a.telling.length;
}
