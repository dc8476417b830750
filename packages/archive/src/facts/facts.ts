import type { EntityKind, EventStatus, EventType, Hedge, Span, StatementAct, StatementForm } from '@cronicar/reader';
import type { Body, Toll, UnitClass } from '../languages/index.js';

/**
 * What merging needs of one record, without words of a language where that is possible: small, made once, kept beside the
 * record. Days are counted since 1970.
 */
export interface ReportFacts {
  readonly format: 'cronicar.facts/1';
  readonly report: string;
  readonly language: string;
  readonly published: string;
  readonly day: number;
  readonly outlet: string | null;
  readonly title: string | null;
  /** First words of a report that has no title; else null. */
  readonly opening: string | null;
  /** Capitalised words of the headline, folded, in order of value. */
  readonly titleWords: readonly string[];
  /** Word stems of the headline and the first paragraphs, without names and without what every report has, sorted. */
  readonly topic: readonly string[];
  /** The first day the first paragraphs name, if it is of the last days: of when the report tells. */
  readonly mainDay: MainDay | null;
  /** All days of the last ones that the first paragraphs name. */
  readonly leadDays: readonly number[];
  /** Everybody and everything named, once each. Facts name them by index. */
  readonly parties: readonly Party[];
  readonly events: readonly EventFact[];
  readonly statements: readonly StatementFact[];
  readonly figures: readonly FigureFact[];
}

export interface MainDay {
  readonly from: number;
  readonly until: number;
  /** An evening or a night, which may be told as the next day too. */
  readonly nightly: boolean;
}

export interface Party {
  /** Entity id in the record. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  /** The name as it sounds, spelled over from any language. */
  readonly sounds: string;
  /** ISO 3166-1 alpha-3, or EUR, UNO, NATO for what acts for a union. */
  readonly country: string | null;
  readonly wikidata: string | null;
  /** Which of the bodies that every state has. */
  readonly body: Body | null;
  /** Whether it acts for its state, against or apart from it, or nothing is known. */
  readonly side: 'state' | 'other' | null;
  /** Acts for the state whose news this language tells first: there everybody does. */
  readonly home: boolean;
  /** Named in the first paragraphs. */
  readonly lead: boolean;
  /** False for `persoane`, `oameni`, `un oficial`: nobody whom another report could name. */
  readonly named: boolean;
}

export interface EventFact {
  readonly id: string;
  readonly type: EventType;
  readonly theme: EventType | null;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly place: number | null;
  readonly from: number | null;
  readonly until: number | null;
  /** TIMEX3 value. */
  readonly time: string | null;
  /** False where the time was inferred. */
  readonly timeStated: boolean;
  readonly sources: readonly number[];
  readonly statement: string | null;
  readonly disputes: readonly string[];
  /** Stands in the first paragraphs: what the report is of. */
  readonly lead: boolean;
  readonly trigger: Span;
  readonly evidence: Span;
  readonly stems: readonly string[];
  readonly numbers: readonly string[];
  /** Figures of the report inside the evidence, by index. */
  readonly figures: readonly number[];
}

export interface StatementFact {
  readonly id: string;
  readonly speaker: number | null;
  readonly act: StatementAct;
  readonly form: StatementForm;
  readonly addressees: readonly number[];
  readonly via: readonly number[];
  readonly from: number | null;
  readonly until: number | null;
  readonly place: number | null;
  readonly content: readonly Span[];
  readonly evidence: Span;
  /** Words of the content. */
  readonly length: number;
  readonly stems: readonly string[];
  readonly numbers: readonly string[];
  /** Named parties inside the content, by index. */
  readonly about: readonly number[];
}

export interface FigureFact {
  readonly id: string;
  readonly span: Span;
  /** The range it may mean; `at-least` and `more-than` reach a fifth further, `about` a tenth to both sides. */
  readonly low: number;
  readonly high: number;
  readonly value: number | null;
  readonly hedge: Hedge;
  readonly unit: UnitClass | null;
  /** The unit as printed, folded. */
  readonly unitWord: string | null;
  readonly toll: Toll | null;
  /** State of those counted (`soldați armeni`), where it says so. */
  readonly country: string | null;
  readonly sources: readonly number[];
  readonly lead: boolean;
  /** Tells of another day than the report's own: a figure from before. */
  readonly past: boolean;
}
