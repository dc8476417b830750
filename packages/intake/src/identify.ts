import { SURE_WORDS } from './sure-words.js';

/** Only the start is looked at: a report's language shows in its first paragraphs. */
const LOOK_AT = 20_000;
/** A text is surely in a language when this many of its sure words are in it, and they are this share of all words. */
const SURE_KINDS = 6;
const SURE_SHARE = 0.05;
/** An identification that isn't reliable still counts for the wanted language when its score is this near to the best. */
const NEAR = 0.9;

/**
 * BCP 47 code of the text's language, or null where there are too few words to tell. `wanted` are the languages that can be
 * read: they are looked for first, by function words, which costs nothing; the identifier's tables take half a second to
 * load, so they are only asked when that leaves a doubt.
 */
export async function identifyLanguage(text: string, wanted: readonly string[]): Promise<string | null> {
  const sample = text.slice(0, LOOK_AT);
  for (const language of wanted) if (surely(sample, language)) return language;
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  if (result.language === '') return null;
  if (result.isReliable()) return result.language;
  const scores = result.getScores();
  return wanted.find((language) => (scores[language] ?? 0) >= NEAR * scores[result.language]) ?? null;
}

function surely(text: string, language: string): boolean {
  const sure = SURE_WORDS[language];
  if (!sure) return false;
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? [];
  const kinds = new Set<string>();
  let hits = 0;
  for (const word of words) {
    if (!sure.has(word)) continue;
    hits++;
    kinds.add(word);
  }
  return kinds.size >= SURE_KINDS && hits >= SURE_SHARE * words.length;
}
