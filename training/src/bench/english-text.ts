/** English news of our own to measure speed on: invented people and outlets; real states, cities and agencies. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../evaluate/sets.js';

/** The texts of the English reports of our gold, without front matter, all invented. */
export function englishTexts(): string[] {
  const folder = join(ROOT, 'evaluation/gold');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((text) => /^language: en$/m.test(text))
    .map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim());
}

/** Runs of letters and digits: what a word is in all libraries compared. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
