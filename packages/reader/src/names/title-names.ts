/** Names of bodies that only the title in front gives away: `rectorul ASE`, `patronul Stelei`, `copreședinta Verzilor`. */
import { type Context, folded, isAcronym, isCapital, nounForms, sentenceStart } from './context.js';

/** Words between a title's noun and the name: `directoarea generală a ASE`. */
const NEAR = 3;

/** The token, which no name covers, is a body's name because a title stands in front. */
export function isTitledBody(ctx: Context, token: number): boolean {
  const { rules } = ctx;
  const form = ctx.doc.forms[token] ?? '';
  if (token === 0 || !isCapital(form) || sentenceStart(ctx, token) === token) return false;
  if (isAcronym(form)) {
    if (form.length > 8 || ROMAN.test(form)) return false;
    if (isHolder(ctx, token - 1)) return true;
    if (!rules.genitiveArticles.has(folded(ctx, token - 1))) return false;
    for (let k = token - 2; k >= Math.max(sentenceStart(ctx, token), token - 1 - NEAR); k--)
      if (isHolder(ctx, k)) return true;
    return false;
  }
  const word = folded(ctx, token);
  if (!rules.obliqueWord(word) || !isHolder(ctx, token - 1) || isGiven(ctx, form)) return false;
  if (rules.portfolios.has(rules.stem(word))) return false;
  if (nounForms(ctx, token - 1).some((f) => rules.sees.has(f.noun.family))) return false;
  return rules.pluralGenitive(word) || nounForms(ctx, token - 1).some((f) => rules.clubFamilies.has(f.noun.family));
}

const ROMAN = /^[IVXLC]+$/;

/** A noun for a person with its article: `patronul`. */
function isHolder(ctx: Context, token: number): boolean {
  return nounForms(ctx, token).some((f) => f.noun.class === 'person' && f.definite);
}

function isGiven(ctx: Context, form: string): boolean {
  return ctx.rules.baseOfPerson(form, false).some((base) => ctx.rules.givenNameGender(ctx.rules.plain(base)) !== '');
}
