/** Small questions about tokens that every reader of statements asks. */
import type { NamesDoc, Quote, Upos } from '../doc.js';
import type { StatementRules } from '../language/statements.js';
import { oncePer } from '../memo.js';
import type { Span } from '../record.js';

export function uposOf(doc: NamesDoc, token: number): Upos | undefined {
  return doc.morph[doc.xpos[token] as number]?.upos;
}

export function isPunctuation(doc: NamesDoc, token: number): boolean {
  return uposOf(doc, token) === 'PUNCT';
}

/** True for a token of the sentence itself, not of a quotation that stands apart in it. */
export function isOuter(doc: NamesDoc, token: number): boolean {
  const quote = doc.units[doc.unitOf[token] as number]?.quote ?? -1;
  // A dialogue line carries its own attribution: `– Nu, a răspuns X.`
  return quote === -1 || doc.quotes[quote]?.mark === 'dash';
}

/** True inside quotation marks, long or short; a line of dialogue has none. */
export function isQuoted(doc: NamesDoc, token: number): boolean {
  const quote = doc.quoteOf[token] ?? -1;
  return quote >= 0 && doc.quotes[quote]?.mark !== 'dash';
}

/** `…, mai spune X`: the verb group's first token, with an adverb of going on that a mark stands in front of. */
export function withAdverb(doc: NamesDoc, rules: StatementRules, first: number): number {
  const on = first > 1 && rules.goingOn.has(doc.folded[first - 1] as string);
  return on && doc.sentenceOf[first - 1] === doc.sentenceOf[first] && isPunctuation(doc, first - 2) ? first - 1 : first;
}

/** `Despre aceasta …`: the sentence is of what was told before. */
export function opensBack(doc: NamesDoc, rules: StatementRules, first: number): boolean {
  return rules.aboutWords.has(doc.folded[first] as string) && rules.backWords.has(doc.folded[first + 1] ?? '');
}

export function sentenceBounds(doc: NamesDoc, sentence: number): readonly [first: number, end: number] {
  return [doc.sentences.first[sentence] as number, doc.sentences.end[sentence] as number];
}

/** Offsets of tokens `first..end`, without punctuation and white space at either end. */
export function trimmedSpan(doc: NamesDoc, first: number, end: number): Span | null {
  let from = first;
  let to = end;
  while (from < to && isEdge(doc, from)) from++;
  const last = to;
  while (to > from && isEdge(doc, to - 1)) to--;
  // `plecarea lui Ion Pop (29 de ani)`: what a bracket opens inside it closes.
  if (to < last && doc.forms[to] === ')' && opensBracket(doc, from, to)) to++;
  // `cu 60%`: the sign belongs to its number.
  if (from < to && doc.forms[to] === '%') to++;
  return from < to ? [doc.start[from] as number, doc.stop[to - 1] as number] : null;
}

/**
 * `X a cerut demisia ministrului „Nu mai am încredere”, a spus X`: a quoted sentence that no mark parts from the sentence
 * in front of it.
 */
export function isOwnSentence(doc: NamesDoc, quote: Quote): boolean {
  const lead = quote.first - 2;
  if (!quote.closed || !quote.apart || lead < 0 || !hasFiniteVerb(doc, quote.first, quote.end)) return false;
  if (!/^\p{Lu}/u.test(doc.forms[quote.first] as string) || doc.sentenceOf[lead] !== doc.sentenceOf[quote.first])
    return false;
  const upos = uposOf(doc, lead);
  const follows = doc.forms[quote.end + 1] === ',' || doc.forms[quote.end - 1] === ',';
  return follows && isOuter(doc, lead) && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADV' || upos === 'NUM');
}

/** A bracket that nothing closes. */
function opensBracket(doc: NamesDoc, first: number, end: number): boolean {
  for (let token = end - 1; token >= first; token--) {
    if (doc.forms[token] === ')') return false;
    if (doc.forms[token] === '(') return true;
  }
  return false;
}

/** Punctuation that ends or parts sentences; quotation marks and signs belong to what they stand at. */
function isEdge(doc: NamesDoc, token: number): boolean {
  return EDGES.has(doc.forms[token] as string);
}

const EDGES: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '…',
  '...',
  '–',
  '—',
  '-',
  '(',
  ')',
  '•',
  '*',
]);

/** Takes a lone quotation mark off either end of a span. */
export function withoutLoneMarks(text: string, span: Span): Span {
  let [from, to] = span;
  const inside = text.slice(from, to);
  const opens = count(inside, /[„“«]/g);
  const closes = count(inside, /[”»]/g);
  if (/^”[^„“”«»]*”$/.test(inside)) return span;
  if (/^[”»]/.test(inside) && (opens > 0 || closes % 2 === 1)) from++;
  else if (opens > closes && /[„“«]$/.test(inside)) to--;
  else if (opens === 0 && closes === 1 && /[”»]$/.test(inside)) to--;
  // `„Suntem gata,” a spus X`; `…200 de drone./apop/ipop`: editors sign behind the full stop.
  const rest = text.slice(from, to);
  return [
    from,
    to - (/(?:,|(?:[.!?”"]|\s)\/[a-z]{2,20}(?:\/[a-z]{2,20}){0,3})$/.exec(rest.slice(-64))?.[0].length ?? 0),
  ];
}

/** `… pensiilor # Ziarul`: lists of news name the outlet behind a sign. */
export function withoutTag(text: string, [from, to]: Span): Span {
  const tag = /\s#\s[^\n]{1,60}$/.exec(text.slice(Math.max(from, to - 64), to));
  return tag ? [from, to - tag[0].length] : [from, to];
}

/** The comma or full stop before a closing mark belongs to the sentence around the quotation; `…` and `etc.` stay. */
export function withoutLastMark(text: string, [from, to]: Span): Span {
  let end = to;
  while (end > from && /[\s,;]/.test(text.charAt(end - 1))) end--;
  const stop = text.charAt(end - 1) === '.' && /[\p{Ll}\d)\]%][.]$/u.test(text.slice(Math.max(from, end - 2), end));
  if (stop && !ABBREVIATED.test(text.slice(Math.max(from, end - 8), end))) end--;
  return end > from ? [from, end] : [from, to];
}

/** A full stop inside the last word: `a.c.`, `S.R.L.`. */
const ABBREVIATED = /(?:\.\p{L}{1,3}|(?<!\p{L})\p{L})\.$/u;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isFiniteVerb(doc: NamesDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  if (morph === undefined) return false;
  return (morph.upos === 'VERB' || morph.upos === 'AUX') && morph.verbForm === 'fin';
}

export function hasFiniteVerb(doc: NamesDoc, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (isFiniteVerb(doc, token)) return true;
  return false;
}

/** Tokens of a dateline at the most: `București, 10 mar /Agerpres/ -`. */
const DATELINE = 14;

/** First token behind a dateline that opens the paragraph, else the token itself. */
export function afterDateline(doc: NamesDoc, first: number): number {
  const opening = doc.paragraphs.first[doc.paragraphOf[first] as number] as number;
  const clock = first - opening <= 1 ? afterClock(doc, first) : first;
  if (clock > first || opening !== first) return clock;
  if (uposOf(doc, first) !== 'PROPN' && doc.who(first).length === 0) return first;
  for (let token = first + 1; token < Math.min(doc.count, first + DATELINE); token++) {
    if (hasFiniteVerb(doc, token, token + 1)) return first;
    const mark = doc.forms[token] as string;
    if (mark !== '-' && mark !== '–' && mark !== '—') continue;
    const before = doc.forms[token - 1] as string;
    const closed = before === '/' || before === ')' || isDay(doc, token - 1);
    return closed ? token + 1 : first;
  }
  return first;
}

/** `UPDATE 18:33 Trei oameni …`: an hour in front of a capital, with a word in capitals before. */
function afterClock(doc: NamesDoc, first: number): number {
  const clock = /^\p{Lu}{4,}$/u.test(doc.forms[first] as string) ? first + 1 : first;
  const next = doc.forms[clock + 1] ?? '';
  return /^\d{1,2}[:.]\d{2}$/.test(doc.forms[clock] ?? '') && /^\p{Lu}/u.test(next) ? clock + 1 : first;
}

/** `10 martie`, `10 mar`: a day and a month, or a year, right in front of the dash. */
function isDay(doc: NamesDoc, token: number): boolean {
  return uposOf(doc, token) === 'NUM' || uposOf(doc, token - 1) === 'NUM';
}

/** The closed quotation whose closing mark is the token. */
export function quoteClosedAt(doc: NamesDoc, token: number): Quote | undefined {
  return byClosingMark(doc.quotes).get(token);
}

const byClosingMark = oncePer(
  (quotes: NamesDoc['quotes']) => new Map(quotes.filter(({ closed }) => closed).map((quote) => [quote.end, quote])),
);

/** A time begins at the token. */
export function opensTime(doc: NamesDoc, token: number): boolean {
  return timeStarts(doc.times).has(token);
}

const timeStarts = oncePer((times: NamesDoc['times']) => new Set(times.map(({ first }) => first)));

const DIVIDERS: ReadonlySet<string> = new Set(['/', '//', '|']);

/** `Guvernul: Cedăm / Opoziția: Nu vrem`: a stroke between blanks parts two halves of a headline. */
export function isDivider(doc: NamesDoc, token: number): boolean {
  if (!DIVIDERS.has(doc.forms[token] ?? '')) return false;
  return (
    (doc.stop[token - 1] ?? 0) < (doc.start[token] as number) &&
    (doc.start[token + 1] ?? 0) > (doc.stop[token] as number)
  );
}
