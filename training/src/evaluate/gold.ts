import type { EntityKind, EventStatus, EventType, StatementAct, StatementForm } from '@cronicar/reader';

/** What a careful reader wrote down of a report. `optional` things count when found and are not missed when not. */
export interface GoldReport {
  readonly report: string;
  readonly language: string;
  readonly published: string;
  /** The story it tells, of which others tell too. */
  readonly cluster?: string;
  /** Agency or outlet whose words it carries, and the report it took them from. */
  readonly origin?: string;
  readonly copyOf?: string;
  readonly entities?: readonly GoldEntity[];
  readonly times?: readonly GoldTime[];
  readonly statements?: readonly GoldStatement[];
  readonly events?: readonly GoldEvent[];
  readonly figures?: readonly GoldFigure[];
  /** False where not every one was written down, so that one found beyond them is no fault. */
  readonly entitiesComplete?: boolean;
  readonly timesComplete?: boolean;
  readonly eventsComplete?: boolean;
  /** The other way round: figures are only held to be complete where it says so. */
  readonly figuresComplete?: boolean;
}

export interface GoldEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly country?: string | null;
  readonly roles?: readonly (readonly [title: string, of: string | null])[];
  readonly mentions: readonly string[];
  readonly optional?: boolean;
}

export interface GoldTime {
  readonly text: string;
  readonly value: string;
  readonly optional?: boolean;
}

export interface GoldStatement {
  readonly speaker: string;
  readonly content: string | readonly string[];
  readonly form?: StatementForm;
  readonly act?: readonly StatementAct[];
  readonly via?: readonly string[];
  readonly addressees?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldEvent {
  readonly type: readonly EventType[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** One of the actors (recipients) named is enough. */
  readonly anyActor?: boolean;
  readonly anyRecipient?: boolean;
  /** Both sides do it: who is actor and who recipient is all one. */
  readonly symmetric?: boolean;
  readonly place?: string | null;
  readonly time?: string | null;
  readonly timeOptional?: boolean;
  readonly status?: readonly EventStatus[];
  readonly sources?: readonly string[];
  readonly sourcesOptional?: boolean;
  readonly evidence: string;
  readonly alsoEvidence?: readonly string[];
  readonly optional?: boolean;
}

export interface GoldFigure {
  readonly text: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly hedge?: string;
  readonly source?: string;
  readonly optional?: boolean;
}
