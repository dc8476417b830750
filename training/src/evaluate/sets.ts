import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoldReport } from './gold.js';
import { withoutDiacritics } from './stripped.js';
import type { UnitCase } from './units/case.js';

/** The project's root, from `training/dist/evaluate/` as from `training/src/evaluate/`. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A gold report and the file it annotates. */
export interface GoldFile {
  readonly name: string;
  readonly gold: GoldReport;
  readonly bytes: Uint8Array;
}

export interface UnitFile {
  readonly name: string;
  readonly language: string;
  readonly cases: readonly UnitCase[];
}

export interface SetOptions {
  /** A name, or the start of names: `r04_inundatii`, `r0*`. */
  readonly only?: string;
  /** BCP 47 code of the only language wanted. */
  readonly language?: string;
  /** Reports and gold without diacritics. */
  readonly stripped?: boolean;
}

/** Our own gold, in `evaluation/gold/`. */
export function ownReports(options: SetOptions): GoldFile[] {
  return reportsIn(join(ROOT, 'evaluation/gold'), options, () => true);
}

/** The one real report that may not stand in this repository; none where the folder beside it is missing. */
export function seedReports(options: SetOptions): GoldFile[] {
  const folder = join(ROOT, '../shared/gold');
  return existsSync(folder) ? reportsIn(folder, options, (name) => name === 'seed') : [];
}

export function unitFiles(options: SetOptions): UnitFile[] {
  const folder = join(ROOT, 'evaluation/units');
  return sorted(readdirSync(folder))
    .filter((file) => file.endsWith('.jsonl') && isWanted(file.slice(0, -6), options.only))
    .filter((file) => options.language === undefined || file.slice(0, 2) === options.language)
    .map((file) => {
      const rows = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      const cases = rows.map((row) => JSON.parse(row) as UnitCase);
      return {
        name: file.slice(0, -6),
        language: file.slice(0, 2),
        cases: options.stripped ? cases.map(withoutDiacritics) : cases,
      };
    });
}

function reportsIn(
  folder: string,
  { only, language, stripped }: SetOptions,
  take: (name: string) => boolean,
): GoldFile[] {
  return sorted(readdirSync(folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))
    .filter((name) => take(name) && isWanted(name, only))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as GoldReport;
      return { name, gold };
    })
    .filter(({ gold }) => language === undefined || gold.language === language)
    .map(({ name, gold }) => {
      const bytes = readFileSync(join(folder, `${name}.txt`));
      if (!stripped) return { name, gold, bytes };
      return { name, gold: withoutDiacritics(gold), bytes: Buffer.from(withoutDiacritics(bytes.toString('utf8'))) };
    });
}

function isWanted(name: string, only: string | undefined): boolean {
  if (only === undefined) return true;
  return only.endsWith('*') ? name.startsWith(only.slice(0, -1)) : name === only;
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}
