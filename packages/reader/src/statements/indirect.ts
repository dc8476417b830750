/** What is told in other words: clauses and noun phrases behind a cue, and sentences with the cue inside (`…, a spus X`). */
import type { NamesDoc } from '../doc.js';
import type { DocIndex } from '../doc-index.js';
import type { Span } from '../record.js';
import { type Attribution, isParenthetical } from './attributions.js';
import type { ContentReader } from './content.js';
import type { Cue } from './cues.js';
import { type Draft, verdictOf } from './draft.js';
import { hasFiniteVerb, isOuter, isPunctuation, sentenceBounds, trimmedSpan } from './words.js';

export function readIndirect(
  doc: NamesDoc,
  index: DocIndex,
  cues: readonly Cue[],
  attributions: readonly Attribution[],
  content: ContentReader,
): Draft[] {
  const attributed = new Set(attributions.map((one) => one.cueClause));
  const drafts: Draft[] = [];
  for (const cue of cues) {
    if (attributed.has(cue.clause)) continue;
    if (cue.row.negated && cue.verb.act !== 'deny') continue;
    const draft = behindCue(doc, index, cue, content) ?? aroundCue(doc, index, cue, content);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function behindCue(doc: NamesDoc, index: DocIndex, cue: Cue, content: ContentReader): Draft | null {
  const { frames } = cue.verb;
  let range: readonly [number, number] | null = null;
  let rule = 'clause behind cue';
  if (frames.has('that')) {
    const first = content.clauseStart(cue);
    if (first >= 0) range = [first, content.end(cue, first, cue.sentence)];
  }
  if (!range && frames.has('noun')) {
    range = content.nounRange(cue);
    rule = 'noun phrase behind cue';
  }
  if (!range || cue.speakers.length === 0) return null;
  const span = contentSpan(doc, index, range[0], range[1]);
  if (!span) return null;
  return draftOf(doc, cue, [span.span], span.form, rule);
}

/** `Avionul, a explicat X, nu avea combustibil.` The words before the cue, and those behind where only they have a verb. */
function aroundCue(doc: NamesDoc, index: DocIndex, cue: Cue, content: ContentReader): Draft | null {
  if (!cue.verb.frames.has('quote') || !isParenthetical(doc, cue) || cue.speakers.length === 0) return null;
  if (!cue.row.subject || cue.row.subject.first < cue.end) return null;
  const [first] = sentenceBounds(doc, cue.sentence);
  const before = cue.first - 1;
  if (endsInQuotation(doc, index, before)) return null;
  const whole = hasFiniteVerb(doc, first, before);
  const head = trimmedSpan(doc, first, before);
  if (!head) return null;
  const spans: Span[] = [head];
  if (!whole) {
    let comma = cue.row.subject.end;
    while (comma < cue.row.subject.end + 8 && doc.sentenceOf[comma] === cue.sentence && doc.forms[comma] !== ',') comma++;
    if (doc.forms[comma] !== ',' || doc.sentenceOf[comma] !== cue.sentence) return null;
    const end = content.end(null, comma + 1, cue.sentence);
    if (!hasFiniteVerb(doc, comma + 1, end)) return null;
    const tail = trimmedSpan(doc, comma + 1, end);
    if (tail) spans.push(tail);
  }
  const quoted = hasQuotation(doc, index, first, before);
  return draftOf(doc, cue, spans, quoted ? 'mixed' : 'indirect', 'cue in the sentence');
}

function draftOf(doc: NamesDoc, cue: Cue, content: readonly Span[], form: Draft['form'], rule: string): Draft {
  return {
    speakers: cue.speakers,
    speakerSpan: cue.speakerSpan,
    addressees: cue.addressees,
    form,
    act: cue.verb.act,
    cue: cue.span,
    cueClause: cue.clause,
    content,
    via: cue.outlets,
    sentence: cue.sentence,
    lastSentence: cue.sentence,
    verdict: verdictOf(cue.verb.act),
    rule: `${rule}: ${cue.row.lemma}`,
    inferred: cue.row.subject ? {} : { speaker: doc.subjects[cue.clause]?.length ? 'subject left out' : 'context' },
  };
}

/**
 * The content's span and form. Where a quotation holds the whole predicate (`a subliniat că, de la …, „relațiile se
 * dezvoltă”`) it alone is what was said.
 */
export function contentSpan(
  doc: NamesDoc,
  index: DocIndex,
  first: number,
  end: number,
): { span: Span; form: Draft['form'] } | null {
  const span = trimmedSpan(doc, first, end);
  if (!span) return null;
  const quote = index.quotesIn(span[0], span[1]).find((one) => one.outer[0] >= span[0] && one.inner[1] <= span[1]);
  if (!quote) return { span, form: 'indirect' };
  if (quote.apart && hasFiniteVerb(doc, quote.first, quote.end) && !hasOwnPredicate(doc, index, first, end)) {
    const reaches = quote.outer[1] >= span[1] - 2;
    if (reaches) return { span: quote.inner, form: 'mixed' };
  }
  return { span, form: 'mixed' };
}

/** A finite clause of the content itself, no relative or adverbial one, outside its quotations. */
function hasOwnPredicate(doc: NamesDoc, index: DocIndex, first: number, end: number): boolean {
  return index.clausesIn(first, end).some(
    (clause) =>
      isOuter(doc, clause.verb) &&
      clause.link !== 'relative' &&
      clause.link !== 'adverbial' &&
      clause.link !== 'participial' &&
      clause.mood !== 'participle',
  );
}

function endsInQuotation(doc: NamesDoc, index: DocIndex, before: number): boolean {
  let token = before;
  while (token > 0 && isPunctuation(doc, token) && isOuter(doc, token)) {
    const close = doc.stop[token] as number;
    if (index.quotesIn(close - 1, close).some((quote) => quote.closed && quote.outer[1] === close && quote.apart)) return true;
    token--;
  }
  return !isOuter(doc, token);
}

function hasQuotation(doc: NamesDoc, index: DocIndex, first: number, end: number): boolean {
  const from = doc.start[first] as number;
  const to = doc.stop[end - 1] as number;
  return index.quotesIn(from, to).some((quote) => quote.outer[0] >= from && quote.outer[1] <= to);
}
