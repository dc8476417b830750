import type { EventStatus, EventType, Span, StatementAct } from '@cronicar/reader';
import type { CopyLink } from '../copies/link.js';
import type { Origin } from '../copies/origins.js';
import type { Toll } from '../languages/index.js';
import type { PromiseOutcome } from '../promises/outcome.js';

/** What many reports tell of one occasion: the public format `cronicar.story/1`. It may carry more fields, never fewer. */
export interface Story {
  readonly format: 'cronicar.story/1';
  readonly id: string;
  readonly title: string | null;
  /** Days of the occasion. */
  readonly from: string;
  readonly until: string;
  readonly reports: readonly StoryReport[];
  /** Distinct origins among the reports. */
  readonly independentOrigins: number;
  readonly events: readonly StoryEvent[];
  readonly statements: readonly StoryStatement[];
  /** Disagreements of no single event: tolls and denials that stand apart. */
  readonly disagreements: readonly Disagreement[];
  readonly tolls: readonly TollSeries[];
  readonly promises: readonly StoryPromise[];
}

export interface StoryReport {
  readonly id: string;
  readonly file: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string;
  readonly language: string;
  /** Whose words the report carries: agency or outlet; null where unknown. */
  readonly origin: string | null;
  readonly originReason: Origin['reason'];
  readonly copyOf: string | null;
  /** Share of its words outside quotations that stand in `copyOf`; null for translations. */
  readonly copiedShare: number | null;
  readonly copySure: boolean;
  /** Where the shared words stand here, and in `copyOf`. */
  readonly passages: CopyLink['passages'];
}

export interface NamedParty {
  readonly name: string;
  readonly country: string | null;
}

/** A fact of one report: event, statement or figure id of its record. */
export interface FactRef {
  readonly report: string;
  readonly fact: string;
}

export interface StoryEvent {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly theme: EventType | null;
  readonly actors: readonly NamedParty[];
  readonly recipients: readonly NamedParty[];
  readonly place: NamedParty | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly status: EventStatus;
  readonly members: readonly {
    readonly report: string;
    readonly event: string;
    readonly words: string;
    readonly span: Span;
  }[];
  readonly independentOrigins: number;
  /** Only one origin tells it. */
  readonly singleSource: boolean;
  /** On whose word in the end; empty: the reports' own voice. */
  readonly sources: readonly string[];
  /** Each way the word came: who says it, through which agency or outlet, to which reports. */
  readonly ways: readonly SourceWay[];
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly disagreements: readonly Disagreement[];
  /** Why the members are one happening, codes. */
  readonly reasons: readonly string[];
}

export interface SourceWay {
  readonly speaker: string | null;
  readonly origin: string | null;
  readonly outlets: readonly string[];
  readonly reports: readonly string[];
}

export interface Disagreement {
  /** `figure: arrested`, `time`, `place`, `status` or `actor`. */
  readonly slot: string;
  readonly values: readonly {
    readonly value: string;
    readonly members: readonly { readonly report: string; readonly words: string }[];
    /** On whose word. */
    readonly sources: readonly string[];
  }[];
}

export interface StoryStatement {
  readonly id: string;
  readonly speaker: NamedParty | null;
  readonly act: StatementAct;
  readonly members: readonly {
    readonly report: string;
    readonly statement: string;
    readonly words: string;
    /** As the earliest report of its language has it, in the same words, in others, or translated. */
    readonly wording: 'first' | 'same' | 'changed' | 'translated';
  }[];
  readonly independentOrigins: number;
  readonly singleSource: boolean;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** One count, as it changes from report to report. */
export interface TollSeries {
  readonly toll: Toll;
  /** A class of those counted, or the unit as printed. */
  readonly unit: string | null;
  readonly country: string | null;
  readonly points: readonly {
    readonly at: string;
    readonly report: string;
    readonly figure: string;
    readonly words: string;
    readonly low: number;
    readonly high: number;
    readonly sources: readonly string[];
  }[];
}

export interface StoryPromise {
  /** The story event that promises, plans or threatens. */
  readonly event: string;
  readonly outcome: PromiseOutcome;
  /** The day until which it is to happen, where it says so. */
  readonly due: string | null;
  /** What fulfils or breaks it. */
  readonly by: FactRef | null;
}

/** What people decided about facts: kept apart from what the machine found, and stronger. */
export interface Overrides {
  /** Pairs that are one, whatever the comparison says. */
  readonly merged?: readonly (readonly [FactRef, FactRef])[];
  /** Pairs that are two, whatever the comparison says. */
  readonly split?: readonly (readonly [FactRef, FactRef])[];
  /** Facts that are wrong: left out. */
  readonly rejected?: readonly FactRef[];
}
