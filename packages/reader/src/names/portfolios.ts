/** What a minister is for is no name: `ministrul Apărării Naționale, X`. */
import type { NameSpan } from '../doc.js';
import { type Context, folded, nounForms, POS } from './context.js';
import { exact } from './table-names.js';

/** `ministru al Afacerilor Externe`, `Ministrul Muncii și Solidarității Sociale`: what the minister is for, no body. */
export function isPortfolio(ctx: Context, token: number, joined = 0): boolean {
  const { rules } = ctx;
  if (token < 1 || !rules.portfolios.has(rules.stem(folded(ctx, token))) || exact(ctx, token, token + 1) !== null)
    return false;
  if (joined < MOST_PORTFOLIOS && (rules.and.has(folded(ctx, token - 1)) || ctx.doc.forms[token - 1] === ',')) {
    let before = token - 2;
    while (before > 0 && rules.titleAdjectives.has(folded(ctx, before))) before--;
    return isPortfolio(ctx, before, joined + 1);
  }
  const at = rules.genitiveArticles.has(folded(ctx, token - 1)) ? token - 2 : token - 1;
  // `ministrul ucrainean al Apărării`
  const office = at < token - 1 && (ctx.nation[at] ?? '') !== '' ? at - 1 : at;
  const word = folded(ctx, office);
  const former = rules.formerPrefixes.find((prefix) => word.startsWith(prefix));
  const forms = former === undefined ? nounForms(ctx, office) : (rules.nouns.get(word.slice(former.length)) ?? []);
  // `Ministerului Mediului, Apelor și Pădurilor`
  return forms.some(
    ({ noun }) => noun.class === 'person' || (joined > 0 && noun.family === 'ministry' && rules.front === undefined),
  );
}

/** `Ministrul Dezvoltării, Lucrărilor Publice și Administrației`. */
const MOST_PORTFOLIOS = 3;

/** A word that is a name elsewhere: `Labour Minister X`, `US $50 million`. */
export function isPartOfAnother(ctx: Context, first: number, end: number): boolean {
  if (end !== first + 1 || ctx.rules.front === undefined) return false;
  return isPortfolioInFront(ctx, first) || /^[$€£¥]/.test(ctx.doc.forms[end] ?? '');
}

/** `Labour Minister X`: what the minister is for, in front of a word that may be a party's name elsewhere. */
function isPortfolioInFront({ doc, rules }: Context, token: number): boolean {
  if (rules.front === undefined || !rules.portfolios.has(doc.folded[token] ?? '')) return false;
  const next = rules.nouns.get(doc.folded[token + 1] ?? '') ?? [];
  return next.some(({ noun }) => noun.family === 'minister' || noun.family === 'ministry');
}

/** `ministrul Apărării Naționale, X`: what the tagger takes into a person's name in front of it, or for one. */
export function behindPortfolio(ctx: Context, span: NameSpan): readonly NameSpan[] {
  if (span.label !== 'PER' || !isPortfolio(ctx, span.first)) return [span];
  const { rules, doc } = ctx;
  const belongs = (token: number): boolean => {
    const word = folded(ctx, token);
    if (rules.givenNameGender(word) !== '') return false;
    return doc.upos[token] === POS.ADJ || rules.titleAdjectives.has(word) || rules.portfolios.has(rules.stem(word));
  };
  let first = span.first + 1;
  while (first < span.end && (belongs(first) || (rules.and.has(folded(ctx, first)) && belongs(first + 1)))) first++;
  return first < span.end ? [{ ...span, first }] : [];
}
