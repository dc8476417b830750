/**
 * The layers between a report and its record. A Doc is columns: tokens, tags and heads are typed arrays made once, and a
 * stage returns the doc it was given with one named layer more (`TextDoc` → `GrammarDoc` → …). Nothing is changed in place.
 *
 * Conventions used everywhere: `first`/`end` are token indices, half open; `span` is UTF-16 offsets into `text`, half open;
 * -1 stands for "none" in index columns.
 */
import type { Clause } from './grammar/clause.js';
import type {
  EntityKind,
  EventStatus,
  EventType,
  Hedge,
  MentionForm,
  Span,
  StatementAct,
  StatementForm,
  TimeType,
} from './record.js';

/** Half-open token ranges, one a row. */
export interface Ranges {
  readonly count: number;
  readonly first: Int32Array;
  readonly end: Int32Array;
}

export interface Quote {
  /** Offsets of the words inside the marks. */
  readonly inner: Span;
  /** Offsets with the marks; the closing mark may be missing. */
  readonly outer: Span;
  /** Tokens inside the marks. */
  readonly first: number;
  readonly end: number;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  readonly closed: boolean;
  readonly mark: 'double' | 'single' | 'dash';
  /** True where the words inside are long enough to be read as a text of their own (they get their own units). */
  readonly apart: boolean;
}

/** A stretch parsed as one tree: a sentence without the quotations that stand apart in it, or a sentence of such a quotation. */
export interface Unit {
  /** Token indices in reading order; not always contiguous. */
  readonly tokens: Int32Array;
  readonly sentence: number;
  /** Index of the quotation it stands in, or -1. */
  readonly quote: number;
}

/** Words that are no part of what a report tells: none of them carries a statement or an event. */
export interface Furniture {
  /** Where and by whom; who wrote or took what; `FOTO`; a line that leads to other pages. */
  readonly kind: 'dateline' | 'credit' | 'label' | 'link';
  readonly first: number;
  readonly end: number;
}

export interface TextDoc {
  /** NFC, LF line ends. */
  readonly text: string;
  /** ISO date or date-time of publication. */
  readonly published: string;
  readonly count: number;
  /** Offsets of each token. */
  readonly start: Int32Array;
  readonly stop: Int32Array;
  /** Each token's words as printed. */
  readonly forms: readonly string[];
  /** Lower case, no diacritics, one kind of apostrophe and hyphen: what rules compare with. */
  readonly folded: readonly string[];
  readonly sentences: Ranges;
  readonly paragraphs: Ranges;
  /** Row of `sentences`, `paragraphs`, `units` of each token; innermost row of `quotes` or -1. */
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  readonly unitOf: Int32Array;
  readonly quoteOf: Int32Array;
  readonly quotes: readonly Quote[];
  readonly units: readonly Unit[];
  /** In text order; each is a sentence of its own, or several. */
  readonly furniture: readonly Furniture[];
}

export interface GrammarDoc extends TextDoc {
  /** Index into `UPOS`. */
  readonly upos: Uint8Array;
  /** Row of the language's tag table (XPOS); `morph[xpos[i]]` reads it. */
  readonly xpos: Uint16Array;
  readonly morph: readonly Morph[];
  readonly lemmas: readonly string[];
  /** Lemmas folded like `folded`. */
  readonly foldedLemmas: readonly string[];
  /** Token index of the head, -1 for a root. */
  readonly head: Int32Array;
  /** Index into `relations`. */
  readonly relation: Uint8Array;
  readonly relations: readonly string[];
  /** 1 where both parsers agree on head and universal label. */
  readonly trusted: Uint8Array;
  readonly clauses: readonly Clause[];
  /** Innermost clause a token belongs to, or -1. */
  readonly clauseOf: Int32Array;
}

export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;
export type Upos = (typeof UPOS)[number];

/** What a tag says, language-free. '' where it says nothing. */
export interface Morph {
  readonly tag: string;
  readonly upos: Upos;
  readonly number: '' | 'sing' | 'plur';
  readonly gender: '' | 'masc' | 'fem' | 'neut';
  readonly person: 0 | 1 | 2 | 3;
  /** `direct` is nominative/accusative, `oblique` is genitive/dative. */
  readonly case: '' | 'direct' | 'oblique' | 'voc' | 'nom' | 'acc' | 'gen' | 'dat';
  readonly definite: boolean;
  readonly verbForm: '' | 'fin' | 'inf' | 'part' | 'ger';
  readonly tense: '' | 'pres' | 'past' | 'imp' | 'pqp';
  readonly mood: '' | 'ind' | 'sub' | 'imp';
  readonly pronoun:
    | ''
    | 'personal'
    | 'reflexive'
    | 'possessive'
    | 'demonstrative'
    | 'relative'
    | 'indefinite'
    | 'negative'
    | 'article';
  /** Weak form: a clitic. */
  readonly clitic: boolean;
}

/** A name found by the name tagger. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly label: 'PER' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'EVT' | 'WRK' | 'PRD' | 'NORP';
}

export interface TimeExpression {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly type: TimeType;
  readonly value: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly mod: string | null;
  readonly rule: string;
  /** What part of the value the words don't say, and where it was taken from; null if all is stated. */
  readonly inferred: string | null;
}

export interface Figure {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly hedge: Hedge;
  readonly of: string | null;
  /** Token of the counted noun or unit, or -1. */
  readonly unitToken: number;
  readonly rule: string;
}

export interface TimesDoc extends GrammarDoc {
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
}

export interface Role {
  /** Base form of the title. */
  readonly title: string;
  /** Entity index or -1. */
  readonly of: number;
  /** Tokens of the words that say whose it is (`rus`, `de la Paris`), or null. */
  readonly owner: readonly [first: number, end: number] | null;
  readonly first: number;
  readonly end: number;
}

export interface Mention {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  /** Its syntactic head token. */
  readonly head: number;
  readonly form: MentionForm;
  /** Row of `entities`. */
  readonly entity: number;
  /** Which rule or model made it and why it is that entity. */
  readonly rule: string;
}

export interface Entity {
  readonly kind: EntityKind;
  readonly name: string;
  /** ISO 3166-1 alpha-3 or null. */
  readonly country: string | null;
  readonly sector: string | null;
  readonly wikidata: string | null;
  readonly gender: '' | 'masc' | 'fem';
  readonly number: 'sing' | 'plur';
  readonly roles: readonly Role[];
  /** Entities a plural stands for (`cei doi` = two persons); empty for a single one. */
  readonly members: readonly number[];
  /** What it is in the world table: `country:RUS`, `organization:NATO`, `outlet:agerpres`, `place:616052`, `person:Q7747`. */
  readonly world: string | null;
  readonly rule: string;
  readonly inferred: Readonly<Record<string, string>>;
}

export interface NamesDoc extends TimesDoc {
  readonly names: readonly NameSpan[];
  readonly entities: readonly Entity[];
  /** In text order; a shorter mention may stand inside a longer one (`ministrul rus de externe`: the state in the role). */
  readonly mentions: readonly Mention[];
  /** Per clause: the entities that are its subject, dropped and relative subjects resolved; empty if not known. */
  readonly subjects: readonly (readonly number[])[];
  /** Entities a noun phrase or pronoun headed at the token stands for, coordination and plurals opened; [] if none. */
  readonly who: (headToken: number) => readonly number[];
  /** Heads of offices told of as such, which stand for nobody: `funcția de premier`. */
  readonly vacant: ReadonlySet<number>;
}

export interface Statement {
  /** Entity index or -1. */
  readonly speaker: number;
  readonly speakerSpan: Span | null;
  readonly addressees: readonly number[];
  readonly form: StatementForm;
  readonly act: StatementAct;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly via: readonly number[];
  /** Row of `times`, entity index; -1 if none. */
  readonly time: number;
  readonly place: number;
  readonly evidence: Span;
  /** Said; or content that a speaker denies (`a negat că P`), questions, or refuses to comment on. */
  readonly verdict: 'said' | 'denied' | 'declined' | 'asked' | 'ordered' | 'promised' | 'threatened';
  readonly rule: string;
  readonly inferred: Readonly<Record<string, string>>;
}

export interface StatementsDoc extends NamesDoc {
  readonly statements: readonly Statement[];
  /** Innermost statement whose content holds the token, or -1. */
  readonly statementOf: Int32Array;
  /** Per figure: the entities on whose word it is; empty where the report tells it in its own voice. */
  readonly figureSources: readonly (readonly number[])[];
}

export interface EventFact {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly theme: EventType | null;
  /** Entity indices. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** Entity index, row of `times`; -1 if none. */
  readonly place: number;
  readonly time: number;
  readonly status: EventStatus;
  readonly sources: readonly number[];
  /** Rows of `events` that contradict this one. */
  readonly disputes: readonly number[];
  /** Row of `statements` or -1. */
  readonly statement: number;
  readonly trigger: Span;
  readonly evidence: Span;
  readonly symmetric: boolean;
  readonly rule: string;
  readonly inferred: Readonly<Record<string, string>>;
}

export interface EventsDoc extends StatementsDoc {
  readonly events: readonly EventFact[];
}
