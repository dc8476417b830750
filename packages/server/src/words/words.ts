import type { ProblemCode } from '../http/problem.js';

export type Locale = 'ro' | 'en';

/** What the server itself says to people, in one language. */
export interface ServerWords {
  readonly locale: Locale;
  readonly problem: (code: ProblemCode, about: string) => { readonly title: string; readonly detail: string };
  /** What is wrong with a report that was sent. */
  readonly input: (problem: {
    code: string;
    found?: string | number;
    expected?: string | number;
    field?: string;
  }) => string;
  readonly page: PageWords;
}

/** Of the plain pages, which need no JavaScript. */
export interface PageWords {
  readonly statements: string;
  readonly events: string;
  readonly via: string;
  readonly to: string;
  readonly place: string;
  readonly time: string;
  readonly onTheWordOf: string;
  readonly takenBack: string;
  readonly noFacts: string;
  readonly source: string;
  readonly record: string;
  readonly story: string;
  readonly home: string;
  readonly reports: string;
  readonly notBuiltTitle: string;
  readonly notBuilt: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly docsTitle: string;
  readonly docsIntro: string;
  readonly parameters: string;
  readonly answers: string;
  readonly problems: string;
}
