import type { EventRule } from '../language/events.js';
import type { Reading } from './status.js';

/** An event as first read from one trigger, before merging. */
export interface Candidate {
  readonly rule: EventRule;
  /** Clause it stands in, or -1. */
  readonly clause: number;
  /** Trigger tokens, half open, and the token that carries the meaning. */
  readonly first: number;
  readonly end: number;
  readonly token: number;
  readonly nominal: boolean;
  /** A noun that a verb says took place: `un atentat s-a produs`. */
  readonly occurs?: boolean;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly reading: Reading;
  readonly inferred: Readonly<Record<string, string>>;
}
