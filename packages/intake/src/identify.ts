import { tellLanguage } from '@cronicar/reader';

/** Only the start is looked at: a report's language shows in its first paragraphs. */
const LOOK_AT = 20_000;
/** An identification that isn't reliable still counts for the wanted language when its score is this near to the best. */
const NEAR = 0.9;

/**
 * BCP 47 code of the text's language, or null where there are too few words to tell. `wanted` are the languages that can be
 * read: they are looked for first, by function words, which costs nothing; the identifier's tables take half a second to
 * load, so they are only asked when that leaves a doubt.
 */
export async function identifyLanguage(text: string, wanted: readonly string[]): Promise<string | null> {
  const sample = text.slice(0, LOOK_AT);
  const told = tellLanguage(sample, wanted);
  if (told.isSure) return told.language;
  const { eld } = await import('eld/small');
  const result = eld.detect(sample);
  if (result.language === '') return null;
  if (result.isReliable()) return result.language;
  const scores = result.getScores();
  return wanted.find((language) => (scores[language] ?? 0) >= NEAR * scores[result.language]) ?? null;
}
