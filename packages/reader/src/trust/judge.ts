/**
 * How likely it is that a fact read by rule is so: a logistic model over named features, learned from sentences whose facts
 * were marked by reading. It only takes facts away; what it lets stand was read by a rule.
 */
import { hashString } from '../grammar/hash.js';
import type { Section, Sections } from '../grammar/weights.js';
import type { Span } from '../record.js';

/** What is judged. */
export const QUESTIONS = ['event', 'actor', 'recipient', 'place', 'time'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Which fact is asked about: what training needs to look its answer up. */
export interface Asked {
  /** The words that carry it. */
  readonly trigger: Span;
  readonly type: string;
  readonly status: string;
  /** Who acts and who is acted on are not told apart. */
  readonly mutual?: boolean;
  /** Where the party or place asked about is mentioned. */
  readonly mentions?: readonly Span[];
  /** First and last moment, ISO 8601, of the time asked about. */
  readonly moments?: readonly [from: string, until: string];
}

export interface Judge {
  /** Features are `name=value`; the answer is true where the fact, or the slot of it, may stand. */
  readonly stands: (question: Question, features: readonly string[], asked: () => Asked) => boolean;
}

/** Lets everything stand. */
export const TRUSTING: Judge = { stands: () => true };

/** Weights are kept in 1/SCALE of a logit. */
export const SCALE = 256;

interface Meta {
  /** Least sum, in 1/SCALE of a logit, that stands. */
  readonly least: number;
}

/** A language without such weights is trusted. Throws if a section is not what its name says. */
export function loadJudge(sections: Sections): Judge {
  const tables = new Map<Question, { readonly weights: Int16Array; readonly least: number }>();
  for (const question of QUESTIONS) {
    const section = sections.get(sectionName(question));
    if (!section) continue;
    if (!(section.data instanceof Int16Array) || (section.data.length & (section.data.length - 1)) !== 0)
      throw new Error(`section ${section.name} is no table of a judge`);
    tables.set(question, { weights: section.data, least: (section.meta as Meta).least });
  }
  if (tables.size === 0) return TRUSTING;
  return {
    stands: (question, features) => {
      const table = tables.get(question);
      return table === undefined || sumOf(table.weights, features) >= table.least;
    },
  };
}

/** Sum of the features' weights, in 1/SCALE of a logit; the first weight is the bias. */
export function sumOf(weights: Int16Array, features: readonly string[]): number {
  let sum = weights[0] as number;
  for (const feature of features) sum += weights[slotOf(feature, weights.length)] as number;
  return sum;
}

/** Slot of a feature in a table of `size` (a power of two) slots; 0 is the bias. */
export function slotOf(feature: string, size: number): number {
  return 1 + ((hashString(feature) >>> 0) % (size - 1));
}

export function judgeSection(question: Question, weights: Int16Array, least: number): Section {
  return { name: sectionName(question), type: 'i16', data: weights, meta: { least } satisfies Meta };
}

const sectionName = (question: Question): string => `judge.${question}`;
