/** Words in front of a noun that say of which state its people are. */
import type { Context } from './context.js';

/** `ex-British`: the state of those who were in office, '' for other words. */
export function formerNation(ctx: Context, word: string): string {
  const prefix = ctx.rules.formerPrefixes.find((one) => word.startsWith(one));
  if (prefix === undefined) return '';
  const entry = ctx.gazetteer.lookup(word.slice(prefix.length)).find((e) => e.key.startsWith('country:'));
  return entry === undefined ? '' : entry.key.slice('country:'.length);
}

/** `French-led forces`: the state that leads them; '' for another word. */
export function leadingNation(ctx: Context, word: string, ending: string): string {
  if (!word.endsWith(ending)) return '';
  const entries = ctx.gazetteer.lookup(word.slice(0, -ending.length));
  const entry = entries.length === 1 ? entries[0] : undefined;
  return entry?.key.startsWith('country:') === true ? entry.key.slice('country:'.length) : '';
}

/** First token of a nationality word of several tokens that ends at the token: `North Korean`. */
export function nationStart(ctx: Context, token: number): number {
  for (let k = Math.max(0, token - 2); k < token; k++) if (ctx.gazetteer.match(ctx.doc, k)?.end === token + 1) return k;
  return token;
}
