/** What the tables keep of one version's facts. */
import type { RecordEntity } from '@cronicar/reader';

/** Facts of one kind that a version can have; beyond that they are in the record only. */
export const FACTS_A_VERSION = 65_536;

export interface EntityRow {
  /** By what it is known across reports: `Q7747`, `country:RUS`, or `person:levan gogitidze:GEO`. */
  readonly key: string;
  readonly kind: RecordEntity['kind'];
  readonly name: string;
  readonly country: string | null;
  readonly wikidata: string | null;
}

/** An entity in one version: which, and its number there (`e1` is 1), below zero for one that only stands behind others. */
export interface NamedEntity extends EntityRow {
  readonly number: number;
  /** Folded words it is found by. */
  readonly words: readonly string[];
}

/** An entity's part in a fact, by its number in the version. */
export interface RolePart {
  readonly number: number;
  readonly role: string;
}

export interface EventRow {
  readonly number: number;
  readonly type: string;
  readonly mode: string | null;
  readonly theme: string | null;
  readonly status: string;
  readonly day: string;
  readonly rejected: boolean;
  readonly parts: readonly RolePart[];
}

export interface StatementRow {
  readonly number: number;
  readonly act: string;
  readonly form: string;
  readonly day: string;
  readonly rejected: boolean;
  readonly parts: readonly RolePart[];
  /** Folded words of what is said. */
  readonly words: string;
}

export interface FactRows {
  readonly entities: readonly NamedEntity[];
  readonly events: readonly EventRow[];
  readonly statements: readonly StatementRow[];
  /** Folded words of title and text. */
  readonly words: string;
}
