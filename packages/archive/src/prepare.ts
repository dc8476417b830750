/** Everything that can be done with a record before the archive is asked: in a worker, for many reports at once. */
import { createHash } from 'node:crypto';
import type { ReportRecord } from '@cronicar/reader';
import { pack } from './codec.js';
import { blockingKeys, type Member, memberOf } from './merge.js';
import { dayOf, momentOf } from './moments.js';
import { factRows } from './rows.js';
import type { FactRows } from './store/rows.js';
import type { NewVersion } from './store/store.js';

/** A record ready to be added. Plain data. */
export interface Prepared {
  readonly id: string;
  readonly key: string;
  readonly version: Omit<NewVersion, 'report' | 'addedAt'>;
  readonly record: Uint8Array;
  readonly member: Member;
  readonly packedMember: Uint8Array;
  readonly rows: FactRows;
  readonly keys: readonly string[];
  readonly lookups: readonly string[];
}

export interface PrepareOptions {
  /** Where the report came from, as the user named it. */
  readonly file?: string;
  /** Why the record has no facts: its language can't be read. */
  readonly unread?: string;
}

/** By what a report and its words are known, before anything else is read of it. */
export interface Identity {
  readonly id: string;
  readonly key: string;
  readonly hash: string;
}

export function identify(report: Pick<ReportRecord['report'], 'id' | 'url' | 'title' | 'text'>): Identity {
  const key = reportKey(report);
  return { id: shortId(key), key, hash: wordsHash(report) };
}

export function prepare(record: ReportRecord, { file, unread }: PrepareOptions = {}): Prepared {
  const { report } = record;
  const { id, key, hash } = identify(report);
  const rows = factRows(record);
  const member = memberOf(record, id);
  return {
    id,
    key,
    version: {
      hash,
      recordId: report.id,
      file: file ?? null,
      url: report.url,
      outlet: report.outlet,
      title: report.title,
      author: report.author,
      language: report.language,
      published: report.published,
      moment: momentOf(report.published),
      day: dayOf(report.published),
      engine: record.engine,
      unread: unread ?? null,
      words: rows.words === '' ? 0 : rows.words.split(' ').length,
    },
    record: pack(record),
    member,
    packedMember: pack(member),
    rows,
    ...blockingKeys(member),
  };
}

/**
 * Reports at one address are one, whatever their words; without an address, those with one id. Where the id is the address,
 * what stands behind its # counts: entries of a live blog stand at one page, each in its place.
 */
function reportKey({ url, id }: Pick<ReportRecord['report'], 'url' | 'id'>): string {
  if (url !== null && url === id) return `url:${url}`;
  return url === null ? `id:${id}` : `url:${url.replace(/#.*$/, '').replace(/\/+$/, '')}`;
}

function wordsHash({ title, text }: Pick<ReportRecord['report'], 'title' | 'text'>): string {
  return createHash('sha256')
    .update(JSON.stringify([title, text]))
    .digest('base64url')
    .slice(0, 22);
}

/** Letters and digits that are hard to take for each other (Crockford's base 32). */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 60 bits: among a million reports the chance of two alike is one in a million. */
const ID_LENGTH = 12;

function shortId(key: string): string {
  const bytes = createHash('sha256').update(key).digest();
  return Array.from({ length: ID_LENGTH }, (_, i) => LETTERS[(bytes[i] as number) & 31]).join('');
}
