/** What a file, a page or a message can be read as, and what comes out of it. */
import type { Report } from '@cronicar/reader';
import type { Problem } from '../problem.js';

/** Where each value of a report came from, in the words of the format: `JSON-LD datePublished`, `column "date"`, `--date`. */
export type Reasons = Readonly<Partial<Record<ReasonedField, string>>>;

export type ReasonedField = 'title' | 'outlet' | 'author' | 'published' | 'modified' | 'language' | 'country';

/** A point in a source behind which reading can go on. */
export interface Place {
  /** Records behind this point, counted from 1 as they stand in the source, whether or not they gave a report. */
  readonly record: number;
  /** Byte at which the next record begins, where a source can be opened there. */
  readonly offset?: number;
}

export interface ReportItem {
  readonly kind: 'report';
  /** `language` is null where the source does not say it. */
  readonly report: Report;
  readonly reasons: Reasons;
  /** ISO 8601, where the source says when the text was last changed. */
  readonly modified?: string;
  /** ISO 3166 alpha-3 of the state the outlet is at home in, where the world table has it. */
  readonly country?: string;
  /** The language was said by who knows it (`--language`, a column), not by an attribute that themes get wrong. */
  readonly languageSure?: boolean;
  /** File, entry, record number or offset: `news.zip!a.html`, `dump.jsonl:17`, `crawl.warc.gz@5120`. */
  readonly origin: string;
  readonly place?: Place;
}

/** An address of a report whose words are not there. */
export interface LinkItem {
  readonly kind: 'link';
  readonly url: string;
  /** ISO 8601 date, or date-time with offset. */
  readonly published?: string;
  readonly title?: string;
  readonly origin: string;
  readonly place?: Place;
}

export interface ProblemItem {
  readonly kind: 'problem';
  readonly problem: Problem;
  readonly place?: Place;
}

export type Item = ReportItem | LinkItem | ProblemItem;

/** Bytes and where they came from. */
export interface Source {
  /** As shown to the user: a path, `-`, an entry of an archive (`news.zip!a.html`) or an address. */
  readonly name: string;
  readonly url?: string;
  /** As the server, the archive or the message says it: `text/html; charset=windows-1250`. */
  readonly mediaType?: string;
  /** In bytes, if known. */
  readonly size?: number;
  /** A file on the disk, for formats that have their table of contents at the end. */
  readonly path?: string;
  /** The bytes from an offset on; another offset than 0 only where `seekable`. May be called once if it isn't. */
  readonly bytes: (from?: number) => AsyncIterable<Uint8Array>;
  readonly seekable: boolean;
}

/** Columns (or members of JSON objects, `a.b` for one within another) that hold the fields of a report. */
export type ColumnMap = Readonly<Partial<Record<ColumnField, string>>>;

export type ColumnField = 'id' | 'text' | 'title' | 'published' | 'modified' | 'outlet' | 'author' | 'url' | 'language';

/** What the user says about all reports at once stands above what the source says. */
export interface FormatOptions {
  /** ISO 8601. */
  readonly date?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** Day on which it was fetched, ISO 8601: nothing can have been published after it. */
  readonly fetched?: string;
  readonly columns?: ColumnMap;
  /** Columns that were guessed from their names are used. */
  readonly guess?: boolean;
  /** Goes on behind this place. */
  readonly from?: Place;
  /** How many archives this source lies in. */
  readonly depth?: number;
  /** Reads what lies in an archive: given by `readSource`, so that archives need not know the other formats. */
  readonly inner?: (source: Source, options: FormatOptions) => AsyncIterable<Item>;
}

export interface Format {
  /** `html`, `warc`, … */
  readonly name: string;
  /** With the dot: `.html`. */
  readonly extensions: readonly string[];
  /** Whether it is this format, from its first bytes, its name and what its sender says. */
  sniff(head: Uint8Array, name: string, mediaType?: string): boolean;
  /** Never throws for what the bytes hold: what is wrong comes as a problem. */
  read(source: Source, options: FormatOptions): AsyncIterable<Item>;
}
