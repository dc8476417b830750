import type { Archive, Prepared } from '@cronicar/archive';
import type { Problem } from '@cronicar/intake';
import type { ReportRecord } from '@cronicar/reader';
import type { Answering } from './answering/answering.js';
import type { Locale } from './words/words.js';

/** Everything a server is made of. It listens to nothing and opens nothing by itself. */
export interface ServerOptions {
  readonly archive: Archive;
  readonly reading: Reading;
  /** Who answers questions about the archive, where it isn't this thread. */
  readonly answering?: Answering;
  /** Program and version, as records name them. */
  readonly engine: string;
  /** Who knows it may write; null: nobody may. */
  readonly token: string | null;
  /** Address that is listened on. On a loopback address only requests to this machine by name are answered. */
  readonly host: string;
  /** Folder of the built pages; they may be missing. */
  readonly pages: string;
  readonly names: Readonly<Record<Locale, FactNames>>;
  readonly gazetteer?: Gazetteer;
  readonly limits?: Partial<Limits>;
  readonly clock?: () => Date;
  /** Told of faults of ours, with what was asked. */
  readonly onFault?: (error: unknown, asked: string) => void;
}

/** Reads reports, somewhere else than in the thread that answers. */
export interface Reading {
  readonly languages: readonly string[];
  /** Throws ReadingError where it can't take more, or it takes too long. */
  readonly read: (ask: ReadingAsk) => Promise<ReadingDone>;
}

export interface ReadingAsk {
  /** A report as a file would have it, header and all. */
  readonly bytes: Uint8Array;
  /** What problems call it. */
  readonly name: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** Also makes it ready for the archive. */
  readonly prepare: boolean;
}

export interface ReadingDone {
  /** Null where a problem is an error. */
  readonly record: ReportRecord | null;
  /** Null where it was not asked for. */
  readonly prepared: Prepared | null;
  readonly problems: readonly ReadingProblem[];
}

export interface ReadingProblem extends Omit<Problem, 'code'> {
  /** Of an input, or `not-read`: the reader refused it. */
  readonly code: Problem['code'] | 'not-read';
}

export class ReadingError extends Error {
  constructor(readonly code: 'busy' | 'reading-timeout') {
    super(code);
    this.name = 'ReadingError';
  }
}

/** What kinds of facts are called, in one language. */
export interface FactNames {
  readonly acts: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  /** By type, or type and mode with a blank between. */
  readonly events: Readonly<Record<string, string>>;
}

/** Degrees of a place by its name and country, or null. */
export type Gazetteer = (name: string, country: string | null) => { latitude: number; longitude: number } | null;

export interface Limits {
  /** Bytes of a body: of JSON, and of a report as text. */
  readonly json: number;
  readonly text: number;
  /** Milliseconds in which a request has to have its headers here, and all of it. */
  readonly headers: number;
  readonly request: number;
  /** Milliseconds without any movement after which a connection is closed. */
  readonly idle: number;
  /** Bytes of answers that are kept until the archive changes. */
  readonly memory: number;
  /** Requests of one address in ten seconds; those that read or write in a minute. */
  readonly requests: number;
  readonly readings: number;
  readonly writings: number;
  /** Milliseconds that requests under way have when the server is stopped. */
  readonly grace: number;
}

export const LIMITS: Limits = {
  json: 1_000_000,
  text: 8_000_000,
  headers: 10_000,
  request: 30_000,
  idle: 60_000,
  memory: 64_000_000,
  requests: 3000,
  readings: 60,
  writings: 300,
  grace: 10_000,
};
