/** Sentences with the verb of saying inside: `…, a spus X`, `Avionul, a explicat X, nu avea combustibil`. */
import type { NamesDoc, Quote } from '../doc.js';
import { type DocIndex, lowerBound } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { pastApposition } from './apposition.js';
import { isAside } from './asides.js';
import type { Attribution } from './attribution-names.js';
import { isParenthetical } from './attributions.js';
import type { ContentReader } from './content.js';
import type { Cue } from './cues.js';
import { type Draft, indirectDraft } from './draft.js';
import { resumedAt } from './resumed.js';
import {
  afterDateline,
  hasFiniteVerb,
  isOuter,
  isOwnSentence,
  isPunctuation,
  sentenceBounds,
  trimmedSpan,
  uposOf,
  withAdverb,
} from './words.js';

/** Tokens of a noun phrase that comments. */
const COMMENT = 6;
/** Tokens between a phrase of attribution that opens the sentence and its comma. */
const LEAD = 8;

/** `Avionul, a explicat X, nu avea combustibil.` The words before the cue, and those behind where only they have a verb. */
export function aroundCue(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cue: Cue,
  attributions: ReadonlyMap<number, Attribution>,
  content: ContentReader,
  cues: readonly Cue[],
): Draft | null {
  // `…, întrebat de un jurnalist`
  if (
    cue.row.mood === 'participle' ||
    !cue.verb.frames.has('quote') ||
    !isParenthetical(doc, rules, cue) ||
    cue.speakers.length === 0
  )
    return null;
  const led = cue.first < cue.row.first;
  if (!cue.speakerSpan || (!led && cue.speakerSpan[0] < cue.span[1])) return null;
  const before = withAdverb(doc, rules, cue.first) - 1;
  const opening = pastLead(
    doc,
    attributions,
    afterColon(doc, afterDateline(doc, sentenceBounds(doc, cue.sentence)[0]), before),
    before,
  );
  const spliced = spliceStart(doc, opening, before);
  const first = commentStart(doc, spliced, before, lowerBound(doc.start, Math.max(cue.speakerSpan[1], cue.span[1])));
  if (isAside(doc, rules, index, cue, [opening, before])) return null;
  // `…, așa că, explică X, …`, `…, care, afirmă X, …`: what is said goes on behind the speaker.
  const opened = isOpening(doc, before - 1);
  const whole = !opened && hasOuterVerb(doc, first, before);
  if ((!whole || runsIntoQuotation(doc, rules, index, before, cues)) && endsInQuotation(doc, index, before))
    return null;
  const head = trimmedSpan(doc, first, before);
  if (!head) return null;
  // `Podul va fi gata”, a spus X`: only the closing mark is left of a quotation.
  const closing = loneClosing(doc.text, head) ?? loneOpening(doc.text, head);
  // `Dar, a adăugat el, „…”`: what is said is the quotation.
  const bare = isConjunction(doc, first, before);
  const spans: Span[] = opened || bare ? [] : [closing ?? head];
  if (whole) {
    const behind = lowerBound(doc.start, Math.max(cue.speakerSpan[1], cue.span[1]));
    const more = resumedAt(doc, rules, cue, [first, before], behind);
    const tail = more < 0 ? null : trimmedSpan(doc, more, content.end(null, more, cue.sentence));
    if (tail) spans.push(tail);
  } else {
    let comma = lowerBound(doc.start, Math.max(cue.speakerSpan[1], cue.span[1]));
    const limit = comma + 8;
    while (comma < limit && doc.sentenceOf[comma] === cue.sentence && doc.forms[comma] !== ',') comma++;
    if (doc.forms[comma] !== ',' || doc.sentenceOf[comma] !== cue.sentence) return null;
    comma = pastApposition(doc, rules, cue.speakers, comma);
    const end = content.end(null, comma + 1, cue.sentence);
    if (!hasFiniteVerb(doc, comma + 1, end)) return null;
    const tail = trimmedSpan(doc, comma + 1, end);
    if (tail) spans.push(tail);
    if (spans.length === 0) return null;
  }
  const [only] = spans;
  const told =
    bare && only && spans.length === 1
      ? index.quotesIn(only[0], only[1]).find((one) => one.outer[0] === only[0])
      : undefined;
  if (told && only && told.outer[1] >= only[1] - 1)
    return indirectDraft(doc, cue, [told.inner], 'direct', 'cue in the sentence');
  const quoted = hasQuotation(doc, index, first, before);
  const spoken = doc.quotes[doc.quoteOf[cue.row.verb] as number]?.mark === 'dash';
  return indirectDraft(
    doc,
    cue,
    spans,
    spoken || closing ? 'direct' : quoted ? 'mixed' : 'indirect',
    'cue in the sentence',
  );
}

/** `… pe numele lui, Totodată, spune X, …`: a sentence that begins behind a comma, in a page where a full stop was meant; else `first`. */
function spliceStart(doc: NamesDoc, first: number, before: number): number {
  const token = before - 1;
  const begins = token > first && doc.forms[token - 1] === ',' && uposOf(doc, token) === 'ADV';
  return begins && /^\p{Lu}/u.test(doc.forms[token] as string) ? token : first;
}

/** Nothing but a word that joins sentences. */
function isConjunction(doc: NamesDoc, first: number, before: number): boolean {
  const upos = uposOf(doc, first);
  return before - first === 1 && (upos === 'CCONJ' || upos === 'ADV');
}

/** `X a acuzat Y, o acuzație, consideră Z, care poate fi …`: the noun that comments begins what Z says; else `first`. */
function commentStart(doc: NamesDoc, first: number, before: number, behind: number): number {
  if (doc.forms[behind] !== ',' || doc.morph[doc.xpos[behind + 1] as number]?.pronoun !== 'relative') return first;
  for (let token = before - 1; token > Math.max(first + 1, before - COMMENT); token--) {
    if (hasFiniteVerb(doc, token, token + 1) || !isOuter(doc, token)) return first;
    if (doc.forms[token] !== ',') continue;
    const article = doc.morph[doc.xpos[token + 1] as number];
    return article?.upos === 'DET' && uposOf(doc, token + 2) === 'NOUN' ? token + 1 : first;
  }
  return first;
}

/** `Potrivit poliției (IPJ), focul s-a stins, a spus X`: what is said begins behind the phrase. */
function pastLead(
  doc: NamesDoc,
  attributions: ReadonlyMap<number, Attribution>,
  first: number,
  before: number,
): number {
  const lead = attributions.get(first);
  if (lead?.role !== 'speaker') return first;
  for (let token = lead.end; token < Math.min(before, lead.end + LEAD); token++)
    if (doc.forms[token] === ',') return token + 1;
  return first;
}

/** A complementizer or a relative word: the clause that it opens is to come. */
function isOpening(doc: NamesDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  return morph?.upos === 'SCONJ' || (morph?.pronoun === 'relative' && morph.upos === 'PRON');
}

/** The span without the closing mark at its end that no mark in it opens, or null. */
function loneClosing(text: string, [from, to]: Span): Span | null {
  const words = text.slice(from, to);
  return /[”»]$/.test(words) && !/[„“«"]/.test(words) ? [from, to - 1] : null;
}

/** The span without the opening mark at its start that no mark in it closes, or null. */
function loneOpening(text: string, [from, to]: Span): Span | null {
  const words = text.slice(from, to);
  return /^[„«]/.test(words) && !/[”»“"„«]/.test(words.slice(1)) ? [from + 1, to] : null;
}

/** `Reacția a venit prin X: acuzațiile sunt false, a spus acesta`: what is said begins behind the colon. */
function afterColon(doc: NamesDoc, first: number, before: number): number {
  for (let token = before; token > first; token--)
    if (doc.forms[token] === ':' && isOuter(doc, token)) return token + 1;
  return first;
}

function hasOuterVerb(doc: NamesDoc, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (isOuter(doc, token) && hasFiniteVerb(doc, token, token + 1)) return true;
  return false;
}

function endsInQuotation(doc: NamesDoc, index: DocIndex, before: number): boolean {
  let token = before;
  while (token > 0 && isPunctuation(doc, token) && isOuter(doc, token)) {
    const close = doc.stop[token] as number;
    if (index.quotesIn(close - 1, close).some((quote) => quote.closed && quote.outer[1] === close && quote.apart))
      return true;
    token--;
  }
  return !isOuter(doc, token);
}

/**
 * `X a răspuns că nu e vina medicilor, „vorbim despre altceva. Nu despre ei”, a mai spus X`: told by a verb of its own before,
 * whatever the speaker is called there (`anchetatorii spun …, mai spun procurorii`).
 */
function isToldApart(doc: NamesDoc, rules: StatementRules, quote: Quote, cues: readonly Cue[]): boolean {
  const sentence = doc.sentenceOf[quote.first] as number;
  if (!quote.apart || doc.forms[quote.first - 2] !== ',' || !hasFiniteVerb(doc, quote.first, quote.end)) return false;
  return cues.some(
    (cue) =>
      cue.sentence === sentence &&
      cue.end < quote.first &&
      cue.row.link === 'root' &&
      rules.openers.has(doc.folded[cue.end] ?? '') &&
      cue.speakers.length > 0,
  );
}

/** The sentence runs into a quotation of its own right in front of the cue. */
function runsIntoQuotation(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  before: number,
  cues: readonly Cue[],
): boolean {
  const close = doc.stop[doc.forms[before] === ',' ? before - 1 : before] as number;
  return index
    .quotesIn(close - 1, close)
    .some((one) => one.outer[1] === close && (isOwnSentence(doc, one) || isToldApart(doc, rules, one, cues)));
}

function hasQuotation(doc: NamesDoc, index: DocIndex, first: number, end: number): boolean {
  const from = doc.start[first] as number;
  const to = doc.stop[end - 1] as number;
  return index.quotesIn(from, to).some((quote) => quote.outer[0] >= from && quote.outer[1] <= to);
}
