import type { RecordEntity, RecordFigure, Span } from '@cronicar/reader';
import { fold } from '@cronicar/reader/fold';
import {
  type ArchiveLanguage,
  languageOf,
  TOLLS,
  type Toll,
  UNIT_CLASSES,
  type UnitClass,
} from '../languages/index.js';
import { wordsOf } from '../text/words.js';

/** How far around a figure the word stands that says what is counted. */
const WORDS_AFTER = 9;
const WORDS_BEFORE = 5;
const WORDS_PAST = 14;

/** What a figure counts: the nearest telling word of its clause, one after the figure before one ahead of it. */
export function tollOf(figure: RecordFigure, text: string, language: string): Toll | null {
  const toll = nearestToll(figure, text, language);
  // Others than soldiers are sent and stay somewhere too, but nobody counts them as troops.
  return toll === 'deployed' && unitOf(figure.unit, language) !== 'soldiers' ? null : toll;
}

function nearestToll(figure: RecordFigure, text: string, language: string): Toll | null {
  const known = languageOf(language);
  if (known === null) return null;
  const unit = fold(figure.unit ?? '');
  if (known.measures.some((stem) => beginsWith(unit, stem))) return null;
  const [start, end] = figure.span;
  const after = clauseAfter(text, end);
  const before = clauseBefore(text, start);
  return (
    firstToll(wordsIn(text, end, after).slice(0, WORDS_AFTER), known) ??
    firstToll(wordsIn(text, start, end), known) ??
    lastToll(wordsIn(text, before, start).slice(-WORDS_BEFORE), known) ??
    // Past an insertion: `20.000 de oameni, potrivit unei estimări, s-au adunat`.
    (text[after] === ',' ? firstToll(wordsIn(text, after, sentenceAfter(text, end)).slice(0, WORDS_PAST), known) : null)
  );
}

function wordsIn(text: string, from: number, until: number): string[] {
  return wordsOf(text, from, until).map(({ folded }) => folded);
}

function firstToll(words: readonly string[], language: ArchiveLanguage): Toll | null {
  for (let i = 0; i < words.length; i++) {
    const toll = tollAt(words, i, language);
    if (toll !== null) return toll;
  }
  return null;
}

function lastToll(words: readonly string[], language: ArchiveLanguage): Toll | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const toll = tollAt(words, i, language);
    if (toll !== null) return toll;
  }
  return null;
}

function tollAt(words: readonly string[], i: number, language: ArchiveLanguage): Toll | null {
  const ahead = words.slice(i, i + 3).join(' ');
  return TOLLS.find((toll) => language.tolls[toll].some((stem) => beginsWith(ahead, stem))) ?? null;
}

/** `stem=` is the whole word, other stems its beginning. */
export function beginsWith(words: string, stem: string): boolean {
  const last = stem.length - 1;
  if (stem[last] !== '=') return words.startsWith(stem);
  if (words.charCodeAt(0) !== stem.charCodeAt(0) || !words.startsWith(stem.slice(0, last))) return false;
  return words.length === last || words[last] === ' ';
}

function clauseAfter(text: string, end: number): number {
  const stop = /[.;:,!?\n](?!\p{N})/u.exec(text.slice(end, end + 120));
  return end + (stop ? stop.index : 120);
}

function sentenceAfter(text: string, end: number): number {
  const stop = /[.;!?\n](?!\p{N})/u.exec(text.slice(end, end + 200));
  return end + (stop ? stop.index : 200);
}

function clauseBefore(text: string, start: number): number {
  const from = Math.max(0, start - 80);
  const part = text.slice(from, start);
  let cut = 0;
  for (const match of part.matchAll(/[.;:,!?\n](?!\p{N})/gu)) cut = match.index + 1;
  return from + cut;
}

export function unitOf(unit: string | null, language: string): UnitClass | null {
  const known = languageOf(language);
  if (known === null || unit === null) return null;
  const word = fold(unit);
  return UNIT_CLASSES.find((kind) => known.units[kind].some((stem) => word.startsWith(stem))) ?? null;
}

/** The range a figure may mean in a report: nobody writes `over 120` of 200. */
export function rangeOf(figure: RecordFigure): readonly [low: number, high: number] {
  const { value, min, max, hedge } = figure;
  const at = value ?? min ?? max ?? 0;
  if (min !== null && max !== null) return [min, max];
  if (hedge === 'at-least' || hedge === 'more-than' || (value === null && max === null))
    return [min ?? at, Math.max((min ?? at) * 1.2, (min ?? at) + 1)];
  if (hedge === 'at-most' || hedge === 'less-than' || value === null) return [0, max ?? at];
  if (hedge === 'about') return [at * 0.9, at * 1.1];
  return [at, at];
}

/** The state of those counted: of a group or country that is named inside the figure's words or right behind them. */
export function countryOf(span: Span, entities: readonly RecordEntity[]): string | null {
  for (const entity of entities) {
    if (entity.country === null || (entity.kind !== 'group' && entity.kind !== 'country')) continue;
    if (entity.mentions.some((m) => m.span[0] <= span[1] + 1 && m.span[1] > span[0])) return entity.country;
  }
  return null;
}
