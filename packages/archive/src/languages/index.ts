import { english } from './en.js';
import type { ArchiveLanguage } from './language.js';
import { romanian } from './ro.js';

export { type ArchiveLanguage, BODIES, type Body, TOLLS, type Toll, UNIT_CLASSES, type UnitClass } from './language.js';

const LANGUAGES: Readonly<Record<string, ArchiveLanguage>> = { ro: romanian, en: english };

/** What is known of a language (BCP 47), or null. */
export function languageOf(tag: string): ArchiveLanguage | null {
  return LANGUAGES[tag.toLowerCase().split('-')[0] as string] ?? null;
}
