/** Words of time that are part of a name or title. */
import { UPOS } from '../doc.js';
import { DIGITS, WORD } from '../text/atoms.js';
import type { CompiledRule } from './compile.js';
import type { Context } from './reading.js';

/**
 * True for a capitalised word of time right behind a capitalised name (a surname, `Luca 21:25`), and for anything in a short
 * quotation that is a title („Marți, după școală”).
 */
export function isName(context: Context, first: number, rule: CompiledRule): boolean {
  const { doc, atoms } = context;
  const token = atoms.token[first];
  const quote = doc.quoteOf[token];
  if (quote >= 0 && isTitle(context, quote)) return true;
  if (token === 0 || doc.sentenceOf[token] !== doc.sentenceOf[token - 1]) return false;
  const before = UPOS[doc.upos[token - 1]];
  if (rule.sense.kind === 'clock' && atoms.kind[first] === DIGITS) {
    // `UPDATE 10:30`
    const shout = doc.forms[token - 1].length > 3 && doc.forms[token - 1] === doc.forms[token - 1].toUpperCase();
    return !shout && before !== 'ADP' && before !== 'PUNCT' && doc.paragraphs.first[doc.paragraphOf[token]] !== token;
  }
  if (context.rules.capitals) return false;
  const form = doc.forms[token];
  // months are written small: `Augusta`, `domnul August`
  if (rule.sense.kind === 'month' && isCapitalised(form) && form !== form.toUpperCase() && before !== 'ADP')
    return UPOS[doc.upos[token]] === 'PROPN';
  if (before !== 'PROPN' || atoms.kind[first] !== WORD) return false;
  return isCapitalised(form) && isCapitalised(doc.forms[token - 1]) && form !== form.toUpperCase();
}

/** A few words in quotation marks that begin with a capital inside a sentence. */
function isTitle(context: Context, row: number): boolean {
  const { doc } = context;
  const quote = doc.quotes[row];
  if (quote.apart || quote.first >= quote.end || !isCapitalised(doc.forms[quote.first])) return false;
  const before = quote.first - 2;
  return before >= 0 && doc.sentenceOf[before] === doc.sentenceOf[quote.first] && doc.forms[before] !== ':';
}

function isCapitalised(form: string): boolean {
  return form.length > 0 && form[0] !== form[0].toLowerCase();
}
