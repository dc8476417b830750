/**
 * What goes out: the public format `cronicar.record/1`. Programs outside depend on these names and values, so they are
 * fixed; a record may carry more fields, never fewer. Offsets are `[start, end)` in UTF-16 code units of `report.text`.
 */
export type Span = readonly [start: number, end: number];

export type EntityKind = 'person' | 'organization' | 'country' | 'place' | 'facility' | 'group' | 'source';
export type MentionForm = 'name' | 'description' | 'pronoun';

export interface RecordRole {
  /** Base form, as the report's language has it: `președinte`, `ministru de externe`, `purtătoare de cuvânt`. */
  readonly title: string;
  /** Entity id of the institution or state, or null where the report doesn't say. */
  readonly of: string | null;
  readonly span: Span;
}

export interface RecordEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
  readonly sector: string | null;
  readonly wikidata: string | null;
  readonly roles: readonly RecordRole[];
  readonly mentions: readonly { readonly span: Span; readonly text: string; readonly form: MentionForm }[];
  readonly rule?: string;
  readonly inferred?: Inferred;
}

/** What was inferred, by slot, and from what: `{ time: "publication date, past tense" }`. */
export type Inferred = Readonly<Record<string, string>>;

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface RecordTime {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  readonly type: TimeType;
  readonly value: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly mod: string | null;
  readonly rule?: string;
  readonly inferred?: Inferred;
}

export const STATEMENT_ACTS = [
  'state',
  'confirm',
  'deny',
  'promise',
  'ask',
  'order',
  'accuse',
  'warn',
  'threaten',
  'thank',
  'praise',
  'apologize',
  'congratulate',
  'condemn',
  'refuse',
  'agree',
  'estimate',
] as const;
export type StatementAct = (typeof STATEMENT_ACTS)[number];
export type StatementForm = 'direct' | 'indirect' | 'mixed';

export interface RecordStatement {
  readonly id: string;
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly addressees: readonly string[];
  readonly form: StatementForm;
  readonly act: StatementAct;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly via: readonly string[];
  readonly time: string | null;
  readonly place: string | null;
  readonly evidence: Span;
  readonly rule?: string;
  readonly inferred?: Inferred;
}

/** PLOVER's sixteen. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** The rest of the news; left out of PLOVER exports. */
export const FURTHER_TYPES = [
  '+ACCIDENT',
  '+DISASTER',
  '+DEATH',
  '+CRIME',
  '+VERDICT',
  '+APPOINT',
  '+ELECT',
  '+LEGISLATE',
  '+DEAL',
  '+INDICATOR',
] as const;
export type FurtherType = (typeof FURTHER_TYPES)[number];

export const EVENT_TYPES = [...PLOVER_TYPES, ...FURTHER_TYPES] as const;
export type EventType = PloverType | FurtherType;

export function isPlover(type: EventType): type is PloverType {
  return !type.startsWith('+');
}
export type EventStatus =
  | 'happened'
  | 'ongoing'
  | 'planned'
  | 'promised'
  | 'requested'
  | 'threatened'
  | 'possible'
  | 'denied'
  | 'hypothetical';

export interface RecordEvent {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly theme: EventType | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly time: string | null;
  readonly status: EventStatus;
  readonly sources: readonly string[];
  readonly disputes: readonly string[];
  readonly statement: string | null;
  readonly trigger: Span;
  readonly evidence: Span;
  readonly cameo: string | null;
  readonly goldstein: number | null;
  readonly rule?: string;
  readonly inferred?: Inferred;
}

export type Hedge = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'several' | 'between';

export interface RecordFigure {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly hedge: Hedge;
  readonly of: string | null;
  readonly sources: readonly string[];
  readonly rule?: string;
}

export interface ReportRecord {
  readonly format: 'cronicar.record/1';
  readonly engine: string;
  readonly report: {
    readonly id: string;
    readonly language: string;
    readonly published: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly author: string | null;
    readonly text: string;
    readonly sha256: string;
  };
  readonly entities: readonly RecordEntity[];
  readonly times: readonly RecordTime[];
  readonly statements: readonly RecordStatement[];
  readonly events: readonly RecordEvent[];
  readonly figures: readonly RecordFigure[];
  /** What was not read, and why; left out where everything was. */
  readonly warnings?: readonly RecordWarning[];
}

/** Paragraphs in another language than the report's carry no facts. */
export interface RecordWarning {
  readonly code: 'other-language';
  /** BCP 47. */
  readonly language: string;
  readonly span: Span;
}
