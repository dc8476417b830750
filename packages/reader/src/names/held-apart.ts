/**
 * The holder's name that stands between commas behind more than the title: `liderul „Revanșei”, X,`, `pompierul care l-a salvat, X,`,
 * `inițiatorul rezoluției, democratul X,`. Only in languages whose titles have what belongs to them behind the noun.
 */
import { type Context, folded, nounForms, POS, SUBJECT, sentenceEnd } from './context.js';
import { isPerson } from './name-after.js';
import type { Index } from './name-index.js';
import { readTitle, type Title } from './titles.js';

/** Words between a title and the comma in front of its holder. */
const LONGEST_BETWEEN = 14;
/** Words of a second title without its article: `subcomisar de poliție X`. */
const LONGEST_SECOND = 4;

/** Row of the name, or -1. */
export function heldApart(index: Index, title: Title): number {
  return mayStandApart(index, title) ? heldBehind(index, title, commaBehind(index, title)) : -1;
}

/** `directoarea Apa Podarilor, Cerasela Dincă,`: the name right behind the title is a thing's, that of its holder follows; or -1. */
export function heldBehindThing(index: Index, title: Title, row: number): number {
  const { ctx } = index;
  const name = index.named[row];
  if (name === undefined || name.end - name.first < 2 || !mayStandApart(index, title)) return -1;
  for (let k = name.first; k < name.end; k++) if (ctx.rules.givenNameGender(folded(ctx, k)) !== '') return -1;
  const genitive = ctx.rules.obliqueWord(folded(ctx, name.first)) || ctx.rules.obliqueWord(folded(ctx, name.end - 1));
  const given = ctx.rules.givenNameGender(folded(ctx, name.end + 1)) !== '';
  return genitive && given && ctx.doc.forms[name.end] === ',' ? heldBehind(index, title, name.end) : -1;
}

/** `avocatul lui Ion Pop, Dan Marin,`: behind the name of the person whose man he is; or -1. */
export function heldBehindOwner(index: Index, title: Title, owner: number): number {
  const end = index.named[owner]?.end ?? -1;
  return mayStandApart(index, title) && index.ctx.doc.forms[end] === ',' ? heldBehind(index, title, end) : -1;
}

function mayStandApart({ ctx }: Index, title: Title): boolean {
  if (ctx.rules.front !== undefined || !title.definite || title.oblique || title.number !== 'sing') return false;
  return !ctx.rules.genitiveArticles.has(folded(ctx, title.first - 1));
}

function heldBehind(index: Index, title: Title, comma: number): number {
  const { ctx } = index;
  if (comma < 0 || !isOne(ctx, title)) return -1;
  const at = personBehind(index, comma + 1);
  const row = at < 0 ? -1 : (index.namedAt[at] as number);
  const end = index.named[row]?.end ?? -1;
  if (end < 0 || !(end >= sentenceEnd(ctx, at) || CLOSES.test(ctx.doc.forms[end] ?? ''))) return -1;
  return mayHold(ctx, title, at) ? row : -1;
}

const CLOSES = /^[,.;:!?)–—”"»]$/;

/** The comma that ends the title's phrase, over words in quotation marks, its adjuncts or a relative clause; -1 where another stands there. */
function commaBehind(index: Index, title: Title): number {
  const { ctx } = index;
  const { doc } = ctx;
  const stop = Math.min(sentenceEnd(ctx, title.head), title.end + LONGEST_BETWEEN);
  let related = false;
  for (let k = title.end; k < stop; k++) {
    if (doc.forms[k] === ',') return related && meansSomebody(index, k - 1) ? -1 : k;
    const quote = doc.quotes[doc.quoteOf[k + 1] ?? -1];
    if (quote?.first === k + 1 && quote.closed) {
      k = quote.end;
      continue;
    }
    // `redactorul-șef al News Total,`: behind the article of a noun stands no person's name, whatever the tagger says.
    if (isPerson(index, k) && ctx.rules.genitiveArticles.has(folded(ctx, k - 1))) {
      k = (index.named[index.namedAt[k] as number]?.end ?? k + 1) - 1;
      continue;
    }
    related ||= doc.morph[doc.xpos[k] ?? 0]?.pronoun === 'relative';
    const upos = doc.upos[k];
    if (isPerson(index, k) || nounForms(ctx, k).some(({ noun }) => noun.class === 'person')) return -1;
    if (!related && (upos === POS.CCONJ || upos === POS.AUX || upos === POS.PUNCT || tellsAct(ctx, k))) return -1;
    if (upos === POS.PUNCT) return -1;
  }
  return -1;
}

function tellsAct({ doc }: Context, token: number): boolean {
  return doc.morph[doc.xpos[token] ?? 0]?.verbForm === 'fin';
}

/** `care a salvat-o pe femeie, Ana Pop,`: the name may be hers. */
function meansSomebody({ ctx }: Index, token: number): boolean {
  return nounForms(ctx, token).some(({ noun }) => noun.class === 'group' || noun.class === 'kin');
}

/** First token of the name behind the comma, over a second title or the word for what he is: `democratul X`, `subcomisar de poliție X`. */
function personBehind(index: Index, token: number): number {
  const { ctx } = index;
  for (let k = token; k < token + LONGEST_SECOND && ctx.doc.upos[k] !== POS.PUNCT; k++) {
    if (isPerson(index, k)) return k;
    if ((index.namedOver[k] as number) >= 0 || index.timed[k] === 1) return -1;
    const second = readTitle(index, k);
    if (second !== null && second.first === token)
      return second.number === 'sing' && !second.oblique && isPerson(index, second.end) ? second.end : -1;
    const upos = ctx.doc.upos[k];
    const links = k > token && folded(ctx, k) === ctx.rules.of;
    if (upos !== POS.NOUN && upos !== POS.ADJ && upos !== POS.DET && !links) return -1;
  }
  return -1;
}

/** The verb doesn't tell of several. */
function isOne({ doc, role, roleClause }: Context, { head }: Title): boolean {
  const clause = role[head] === SUBJECT ? doc.clauses[roleClause[head] as number] : undefined;
  return clause === undefined || doc.morph[doc.xpos[clause.verb] ?? 0]?.number !== 'plur';
}

/** No man bears a woman's title. */
function mayHold({ rules, doc }: Context, title: Title, name: number): boolean {
  return title.gender !== 'fem' || rules.givenNameGender(doc.folded[name] ?? '') !== 'masc';
}
