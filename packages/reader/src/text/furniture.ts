/**
 * What stands around a report's own words on pages and wires: datelines, credits, editors' initials, labels of pictures,
 * links to other reports. Each is cut off as a sentence of its own, so that no sentence runs through it.
 */
import type { Furniture, Ranges } from '../doc.js';
import type { TextRules } from '../language/text.js';
import { DIGIT, isLetterClass, LOWER, UPPER } from './characters.js';
import { datelineEnd } from './datelines.js';
import { fold } from './fold.js';
import type { TokenForms } from './token-forms.js';
import { ABBREVIATION_OR_END, ACRONYM, TERMINATOR } from './token-sink.js';

/** Longest run of editors' names or of words in brackets at a paragraph's end, in tokens. */
const LONGEST_TAIL = 24;
/** Initials and signs of editors are no longer than this, in letters. */
const LONGEST_SIGN = 5;
/** A line that is little more than an address or a button, in tokens. */
const SHORT_LINE = 12;

/** Furniture by paragraphs, in text order, none overlapping: what begins or ends one, and whole ones that are links. */
export function cutFurniture(tokens: TokenForms, rules: TextRules, paragraphs: Ranges): Furniture[] {
  const found: Furniture[] = [];
  for (let row = 0; row < paragraphs.count; row++)
    found.push(...paragraphFurniture(tokens, rules, paragraphs.first[row] as number, paragraphs.end[row] as number));
  return found;
}

/** Sentences inside paragraphs may be links, too. */
export function withLinks(
  tokens: TokenForms,
  rules: TextRules,
  sentences: Ranges,
  cut: readonly Furniture[],
): readonly Furniture[] {
  const found: Furniture[] = [];
  let piece = 0;
  for (let row = 0; row < sentences.count; row++) {
    const [first, end] = [sentences.first[row] as number, sentences.end[row] as number];
    while (piece < cut.length && (cut[piece] as Furniture).end <= first) piece++;
    const known = (cut[piece]?.first ?? end) < end;
    if (!known && isLink(tokens, rules, first, end)) found.push({ kind: 'link', first, end });
  }
  return found.length === 0 ? cut : [...cut, ...found].sort((a, b) => a.first - b.first);
}

function paragraphFurniture(tokens: TokenForms, rules: TextRules, first: number, end: number): Furniture[] {
  const found: Furniture[] = [];
  let from = first;
  const label = labelEnd(tokens, rules, from, end);
  if (label === first && isLink(tokens, rules, first, end)) return [{ kind: 'link', first, end }];
  if (label > from) {
    found.push({ kind: 'label', first: from, end: label });
    from = label;
  }
  const dateline = datelineEnd(tokens, rules, from, end);
  if (dateline > from) {
    found.push({ kind: 'dateline', first: from, end: dateline });
    from = dateline;
  }
  const tail = tailStart(tokens, rules, from, end);
  if (tail < end) found.push({ kind: 'credit', first: tail, end });
  return found;
}

/** A sentence of links or credits inside a paragraph. */
function isLink(tokens: TokenForms, rules: TextRules, first: number, end: number): boolean {
  if (tokens.form(first) === '\u00a9') return true;
  const opens = (phrase: readonly string[]) =>
    phrase.every((word, at) => first + at < end && tokens.folded(first + at) === word);
  const lead = tokens.folded(first);
  if (rules.linkPhrases.some((phrase) => phrase[0] === lead && opens(phrase))) return true;
  if (end - first > SHORT_LINE || hasTerminator(tokens, first, end)) return false;
  if (rules.shortLinks.some((phrase) => phrase[0] === lead && opens(phrase))) return true;
  for (let token = first; token < end; token++) if (isMail(tokens.form(token))) return true;
  return false;
}

function isMail(form: string): boolean {
  const at = form.indexOf('@');
  return at > 0 && form.indexOf('.', at) > 0;
}

function hasTerminator(tokens: TokenForms, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (tokens.kind(token) === TERMINATOR) return true;
  return false;
}

/** End of `FOTO`, `VIDEO | `, `FOTO/VIDEO:` before a headline; words of running text are not in capitals. */
function labelEnd(tokens: TokenForms, rules: TextRules, first: number, end: number): number {
  let token = first;
  let labels = 0;
  let after = first;
  for (; token < Math.min(end, first + 8); token++) {
    const form = tokens.form(token);
    if (isLabel(form, rules)) {
      labels++;
      after = token + 1;
    } else if (/^[/,+&|:.!–—-]$/.test(form) && labels > 0) after = token + 1;
    else break;
  }
  return labels > 0 && after < end && beginsSentence(tokens, after) ? after : first;
}

function isLabel(form: string, rules: TextRules): boolean {
  return (
    form.length > 2 && form === form.toUpperCase() && form.split(/[/-]/).every((part) => rules.labels.has(fold(part)))
  );
}

function beginsSentence(tokens: TokenForms, token: number): boolean {
  const first = tokens.classOf(token);
  return first === UPPER || first === DIGIT || /^["„“«”(]/.test(tokens.form(token));
}

/** `…drone./popescu/ionescu`, `… . (M.P.)`, `… AGERPRES/(AS - autor: …)`, `… VIDEO`: where it begins, or `end`. */
function tailStart(tokens: TokenForms, rules: TextRules, first: number, end: number): number {
  const labels = trailingLabels(tokens, rules, first, end);
  if (labels < end) return labels;
  let last = end - 1;
  if (tokens.kind(last) === TERMINATOR) last--;
  if (tokens.form(last) === ')') {
    const open = openingBracket(tokens, first, last);
    if (open > first && (isSigned(tokens, open + 1, last) || isCreditPhrase(tokens, rules, open + 1, last)))
      return endsBefore(tokens, open) || tokens.form(open - 1) === '/' ? slashStart(tokens, rules, first, open) : end;
    return end;
  }
  return slashStart(tokens, rules, first, end);
}

/** Behind a full stop: `/popescu/ionescu`, `AGERPRES/`; else `end`. */
function slashStart(tokens: TokenForms, rules: TextRules, first: number, end: number): number {
  let token = end;
  let slashes = 0;
  while (token > first && token > end - LONGEST_TAIL) {
    const form = tokens.form(token - 1);
    if (form === '/') slashes++;
    else if (!isLetterClass(tokens.classOf(token - 1)) || (slashes === 0 && end - token > 2)) break;
    token--;
  }
  // The words of the last sentence are letters, too: what is cut off begins right behind the full stop.
  if (slashes === 0 || token <= first || !endsBefore(tokens, token)) return end;
  const opening = tokens.form(token);
  return opening === '/' || rules.wires.has(fold(opening)) ? token : end;
}

function trailingLabels(tokens: TokenForms, rules: TextRules, first: number, end: number): number {
  let token = end;
  let labels = 0;
  while (token > first + 2 && token > end - 8) {
    const form = tokens.form(token - 1);
    if (isLabel(form, rules)) labels++;
    else if (!/^[/,+&|()[\].–—-]$/.test(form)) break;
    token--;
  }
  if (labels === 0 || hasTerminator(tokens, end - 1, end)) return end;
  // `a văzut un VIDEO`: in running text it is a word like others.
  return isLetterClass(tokens.classOf(token - 1)) && tokens.classOf(token) === UPPER && end - token > labels * 2 + 2
    ? end
    : token;
}

function endsBefore(tokens: TokenForms, token: number): boolean {
  let last = token - 1;
  while (last > 0 && /^[”"»)]$/.test(tokens.form(last))) last--;
  const kind = tokens.kind(last);
  return kind === TERMINATOR || kind === ABBREVIATION_OR_END || tokens.form(last).endsWith('.');
}

function openingBracket(tokens: TokenForms, first: number, close: number): number {
  for (let token = close - 1; token > first && token > close - LONGEST_TAIL; token--)
    if (tokens.form(token) === '(') return token;
  return -1;
}

/** Initials only: `M.P.`, `A.B. / C.D.`, `AS`. */
function isSigned(tokens: TokenForms, first: number, end: number): boolean {
  if (end - first > 8) return false;
  for (let token = first; token < end; token++) {
    const form = tokens.form(token);
    if (/^[./,\s–-]+$/.test(form)) continue;
    const letters = form.replaceAll('.', '');
    const initials = tokens.kind(token) === ACRONYM || form.includes('.') || letters.length <= 2;
    if (!initials || letters.length > LONGEST_SIGN || tokens.classOf(token) === LOWER) return false;
  }
  return true;
}

/** `Foto: arhivă`, `AS - autor: …, editor: …`: a word of credit and a colon. */
function isCreditPhrase(tokens: TokenForms, rules: TextRules, first: number, end: number): boolean {
  for (let token = first; token + 1 < end; token++)
    if (tokens.form(token + 1) === ':' && rules.credits.has(tokens.folded(token))) return true;
  return false;
}
