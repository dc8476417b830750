/** `București, 10 mar /Agerpres/ -`, `CHIȘINĂU, 20 nov - Sputnik.`, `(AFP)`: where and by whom, before the first sentence. */
import type { TextRules } from '../language/text.js';
import { DIGIT, isLetterClass, UPPER } from './characters.js';
import type { TokenForms } from './token-forms.js';
import { TERMINATOR } from './token-sink.js';

/** Longest dateline, in tokens; a place and an agency have few words. */
const LONGEST = 20;
const MOST_WORDS = 5;
/** A word in capitals this long and a dash are a dateline without date or agency (`GENEVA –`); `USR –` may be a name. */
const LONG_CAPITALS = 5;

/** Token behind the dateline that begins at `first`, or `first`. What follows must begin like a sentence. */
export function datelineEnd(tokens: TokenForms, rules: TextRules, first: number, paragraphEnd: number): number {
  const end = Math.min(paragraphEnd, first + LONGEST);
  const { form, classOf } = tokens;
  let at = placeEnd(tokens, first, end);
  let placed = at > first;
  if (placed && rules.weekdays.has(tokens.folded(first))) return first;
  const capitals = placed && form(first).length >= LONG_CAPITALS && isCapitals(tokens, first, at);
  if (placed && form(at) === ',') at = stateEnd(tokens, at + 1, end);
  let dated = dateEnd(tokens, rules, at, end);
  const hasDate = dated > at;
  at = dated;
  if (hasDate && !placed) {
    // `10 martie, București –`
    const after = form(at) === ',' ? placeEnd(tokens, at + 1, end) : at;
    if (after > at + 1) {
      at = after;
      placed = true;
    }
  }
  // `KYIV, Ukraine — (AP) —`
  const dash = placed && /^[-–—]$/.test(form(at)) && form(at + 1) === '(';
  if (dash || form(at) === ',') at++;
  const bracketed = agencyEnd(tokens, rules, at, end, hasDate);
  const hasAgency = bracketed > at;
  at = bracketed;
  if (!hasDate && hasAgency) {
    dated = dateEnd(tokens, rules, form(at) === ',' ? at + 1 : at, end);
    if (dated > at + 1) at = dated;
  }
  // `12 martie – Guvernul …` is a line of a chronicle
  if (!hasAgency && (!placed || !(hasDate || capitals))) return first;
  const closed = closerEnd(tokens, rules, at, end, hasDate, hasAgency);
  if (closed <= at && !(hasAgency && closed === at)) return first;
  if (closed >= paragraphEnd) return hasAgency && (placed || hasDate) ? paragraphEnd : first;
  const next = classOf(closed);
  const opens = next === UPPER || next === DIGIT || /^["„“«”(]/.test(form(closed));
  return opens ? closed : first;
}

/** One to five words with a capital, with particles and a state in brackets: `Satu Mare`, `Kiev (Ucraina)`, `Bruxelles, Belgia`. */
function placeEnd(tokens: TokenForms, first: number, end: number): number {
  let at = first;
  let words = 0;
  while (at < end && words < MOST_WORDS) {
    if (tokens.classOf(at) === UPPER) words++;
    else if (!(words > 0 && /^[-–]$/.test(tokens.form(at)) && tokens.glued(at) && tokens.glued(at + 1))) break;
    at++;
  }
  if (words === 0) return first;
  // `KIEV (Ucraina), 12 mar`
  const state = tokens.form(at) === '(' && tokens.classOf(at + 1) === UPPER && tokens.form(at + 2) === ')';
  return state && tokens.form(at + 3) === ',' ? at + 3 : at;
}

/** Behind the state of a place (`KYIV, Ukraine (AP)`), if an agency follows; else the token itself. */
function stateEnd(tokens: TokenForms, first: number, end: number): number {
  const at = placeEnd(tokens, first, end);
  const open = /^[-–—]$/.test(tokens.form(at)) ? at + 1 : at;
  return at > first && open < end && tokens.form(open) === '(' ? at : first;
}

/** `10 mar`, `20 nov.`, `12 septembrie 2025`, `Sept. 2`. */
function dateEnd(tokens: TokenForms, rules: TextRules, first: number, end: number): number {
  if (rules.months.has(tokens.folded(first).replace('.', '')) && tokens.classOf(first + 1) === DIGIT) {
    const day = tokens.form(first + 1).length <= 2 ? first + 2 : first;
    const year = tokens.form(day) === ',' ? day + 1 : day;
    return day > first && year < end && /^\d{4}$/.test(tokens.form(year)) ? year + 1 : day;
  }
  if (tokens.classOf(first) !== DIGIT || tokens.form(first).length > 2 || first + 1 >= end) return first;
  let at = first + 1;
  if (!rules.months.has(tokens.folded(at).replace('.', ''))) return first;
  at++;
  if (tokens.form(at) === '.' && /^[\d/(–—-]/.test(tokens.form(at + 1))) at++;
  if (/^\d{4}$/.test(tokens.form(at))) at++;
  return at;
}

/** `/Agerpres/`, `(AFP)`, `(Agerpres, AFP)`; behind a date any name in brackets is one. */
function agencyEnd(tokens: TokenForms, rules: TextRules, first: number, end: number, dated: boolean): number {
  const open = tokens.form(first);
  const close = open === '/' ? '/' : open === '(' ? ')' : '';
  if (close === '') return first;
  let known = dated;
  for (let at = first + 1; at < Math.min(end, first + 10); at++) {
    const form = tokens.form(at);
    if (form === close && at > first + 1) return known ? at + 1 : first;
    if (rules.wires.has(tokens.folded(at))) known = true;
    else if (!isLetterClass(tokens.classOf(at)) && !/^[-,./]$/.test(form)) return first;
  }
  return first;
}

/** The dash; behind a date also `- Sputnik.`, `– Sputnik, Ana Pop.` or a full stop; behind an agency nothing at all. */
function closerEnd(
  tokens: TokenForms,
  rules: TextRules,
  first: number,
  end: number,
  hasDate: boolean,
  hasAgency: boolean,
): number {
  const form = tokens.form(first);
  if (/^(?:[-–—]|--)$/.test(form)) {
    const signed = hasDate && !hasAgency ? signedEnd(tokens, rules, first + 1, end) : -1;
    return signed > 0 ? signed : first + 1;
  }
  return form === '.' && (hasDate || hasAgency) ? first + 1 : first;
}

function isCapitals(tokens: TokenForms, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens.form(at) !== tokens.form(at).toUpperCase()) return false;
  return true;
}

/** `Sputnik.`, `Sputnik, Ana Pop.`, `Moldpres –`: a known agency, and who wrote it. */
function signedEnd(tokens: TokenForms, rules: TextRules, first: number, end: number): number {
  if (!rules.wires.has(tokens.folded(first))) return -1;
  for (let at = first + 1; at < Math.min(end, first + 8); at++) {
    const form = tokens.form(at);
    if (tokens.kind(at) === TERMINATOR || /^[-–—:]$/.test(form)) return at + 1;
    if (tokens.classOf(at) !== UPPER && form !== ',') return -1;
  }
  return -1;
}
