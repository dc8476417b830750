import { createHash } from 'node:crypto';
import type { ReportRecord } from '@cronicar/reader';
import { type Prepared, prepare } from '../src/prepare.js';
import { recordOf, type Told } from './record.js';

/** A record as the reader would give it, with the address it came from. */
export function recordAt(told: Told, url: string | null = null): ReportRecord {
  const record = recordOf(told);
  const sha256 = createHash('sha256').update(told.text).digest('hex');
  return { ...record, report: { ...record.report, url, sha256 } };
}

export function archived(told: Told, url: string | null = null, file?: string): Prepared {
  return prepare(recordAt(told, url), { file });
}
