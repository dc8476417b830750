/** Capitals that name a thing and nobody: a car by its make, a number plate, an abbreviation, a disease. */
import { type Context, folded, POS } from './context.js';

/** Tokens in front of a make that tell that one car is meant: `un autoturism marca X`, `un X negru`. */
export function isThing(ctx: Context, first: number, end: number): boolean {
  const rules = ctx.rules.nobodies;
  if (rules === undefined) return false;
  if (isForeignHead(ctx, first, end)) return true;
  if (ctx.rules.brandWords?.has(folded(ctx, first - 1))) return true;
  if (end - first === 2 && rules.words.has(folded(ctx, first)) && rules.words.has(folded(ctx, first + 1))) return true;
  if (end - first !== 1) return false;
  const form = ctx.doc.forms[first] ?? '';
  const word = folded(ctx, first);
  if (rules.words.has(word)) return true;
  if (isPlate(ctx, first)) return true;
  const [make = '', other = ''] = word.split('-');
  // `ruta Turcia-Germania`
  if (other !== '' && isState(ctx, make) && isState(ctx, other)) return true;
  if (!rules.makes.has(make)) return false;
  // `Renault-ul a lovit`: an article behind a hyphen; the company has none in front.
  return form.includes('-') || isOne(ctx, first);
}

/** `US Open`: where the state has another acronym, this one in front of a capital is the first word of some foreign name. */
function isForeignHead({ doc, rules }: Context, first: number, end: number): boolean {
  if (rules.front !== undefined || end - first > 2 || !FOREIGN.test(doc.forms[first] ?? '')) return false;
  const next = doc.forms[first + 1] ?? '';
  return (
    rules.givenNameGender(doc.folded[first + 1] ?? '') === '' &&
    /^\p{Lu}\p{Ll}+$/u.test(next) &&
    (end - first === 1 || EVENTS.test(next))
  );
}
const FOREIGN = /^(?:US|UK)$/;
const EVENTS = /^(?:Open|Masters|Cup)$/;

function isState({ rules }: Context, word: string): boolean {
  return rules.nobodies?.states.has(word) === true;
}

/** An article, a number or a noun for a vehicle stands in front. */
function isOne(ctx: Context, token: number): boolean {
  const before = folded(ctx, token - 1);
  return (
    ctx.rules.indefinite.has(before) ||
    ctx.doc.upos[token - 1] === POS.NUM ||
    ctx.rules.nobodies?.vehicles.has(before) === true
  );
}

const COUNTY = /^\p{Lu}{1,2}$/u;
const LETTERS = /^\p{Lu}{3}$/u;
const DIGITS = /^\d{2,3}$/;

/** `CT 01 ABC` */
function isPlate({ doc }: Context, token: number): boolean {
  return (
    LETTERS.test(doc.forms[token] ?? '') &&
    DIGITS.test(doc.forms[token - 1] ?? '') &&
    COUNTY.test(doc.forms[token - 2] ?? '')
  );
}
