import { SURE_WORDS } from './languages/sure-words.js';
import { fold } from './text/fold.js';

/** Only the start is looked at: a report's language shows in its first paragraphs. */
const LOOK_AT = 20_000;
/** A text is surely in a language when this many of its sure words are in it, and they are this share of all words. */
const SURE_KINDS = 6;
const SURE_SHARE = 0.05;

export interface ToldLanguage {
  /** One of those asked for; null where no word speaks for any of them. */
  readonly language: string | null;
  readonly isSure: boolean;
  /** Share of the words, 0 to 1, that only that language has. */
  readonly share: number;
}

/**
 * In which of the languages (BCP 47 codes) a text is, by function words. The first that it surely is in is taken, so that a text
 * with quotations in another has the language that is asked for first; otherwise the one that has more of its words in it.
 */
export function tellLanguage(text: string, languages: readonly string[]): ToldLanguage {
  const words = fold(text.slice(0, LOOK_AT)).match(/\p{L}+/gu) ?? [];
  let best: ToldLanguage = { language: null, isSure: false, share: 0 };
  for (const language of languages) {
    const sure = SURE_WORDS[language];
    if (!sure) continue;
    const hits = words.filter((word) => sure.has(word));
    const share = hits.length / Math.max(1, words.length);
    if (new Set(hits).size >= SURE_KINDS && share >= SURE_SHARE) return { language, isSure: true, share };
    if (share > best.share) best = { language, isSure: false, share };
  }
  return best;
}
