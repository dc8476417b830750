/** What is told in other words: clauses and noun phrases behind a cue, and sentences with the cue inside (`…, a spus X`). */
import type { NamesDoc, Quote } from '../doc.js';
import { type DocIndex, lowerBound } from '../doc-index.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { pastApposition } from './apposition.js';
import type { Attribution } from './attribution-names.js';
import { isParenthetical } from './attributions.js';
import type { ContentReader } from './content.js';
import type { Cue } from './cues.js';
import { type Draft, verdictOf } from './draft.js';
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

/** Acts that one noun is enough for: `a condamnat lansările`. */
const BARE: ReadonlySet<string> = new Set(['condemn', 'thank', 'praise']);

/** Acts that say of a clause what its reason isn't: `a respins cererea pe motiv că e tardivă` denies no lateness. */
const TURNED: ReadonlySet<string> = new Set(['deny', 'ask', 'promise', 'order', 'threaten']);

/** Tokens of a request not to be named. */
const ANONYMITY = 10;

export function readIndirect(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cues: readonly Cue[],
  attributions: readonly Attribution[],
  content: ContentReader,
): Draft[] {
  const attributed = new Set(attributions.map((one) => one.cueClause));
  const leading = new Map(attributions.map((one) => [one.first, one]));
  const drafts: Draft[] = [];
  const bySentence = new Map<number, Cue[]>();
  for (const cue of cues) bySentence.set(cue.sentence, [...(bySentence.get(cue.sentence) ?? []), cue]);
  for (const cue of cues) {
    if (attributed.has(cue.clause)) continue;
    // `manifestanții care cereau alegeri`: what a crowd is out for, nothing that was said.
    if (
      cue.row.link === 'relative' &&
      cue.verb.act === 'ask' &&
      cue.speakers.every((entity) => doc.entities[entity]?.kind === 'group')
    )
      continue;
    const draft =
      behindCue(doc, rules, index, cue, content) ??
      aroundCue(doc, rules, index, cue, leading, content, bySentence.get(cue.sentence) ?? []);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function behindCue(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cue: Cue,
  content: ContentReader,
): Draft | null {
  const { frames } = cue.verb;
  let range: readonly [number, number] | null = null;
  let rule = 'clause behind cue';
  let { act } = cue.verb;
  if (frames.has('that')) {
    const first = content.clauseStart(cue);
    if (first >= 0) range = [first, content.end(cue, first, cue.sentence)];
    if (first >= 0 && rules.reasonNouns?.has(doc.folded[first - 2] as string)) {
      // `bugetul propus de X, pe motiv că …`: whoever acts in the main clause gives the reason.
      if (cue.row.mood === 'participle' || cue.row.link === 'relative') return null;
      if (TURNED.has(act)) act = 'state';
    }
    // `a promis o dovadă că e în viață`: the proof is promised, not what it proves.
    if (first >= 0 && TURNED.has(act) && rules.proofNouns?.has(doc.folded[first - 2] as string)) return null;
  }
  if (!range && frames.has('noun')) {
    const silent = cue.row.mood === 'gerund' && rules.silentGerunds.has(cue.row.lemma);
    range = silent ? null : content.nounRange(cue);
    rule = 'noun phrase behind cue';
  }
  if (!range && isMood(doc, rules, cue)) {
    range = [cue.end, content.end(cue, cue.end, cue.sentence)];
    rule = 'mood behind cue';
  }
  if (rule.startsWith('noun') && rules.ruling.has(cue.row.lemma) && rulesHere(doc, rules, cue)) return null;
  if (!range || cue.speakers.length === 0 || asksNoName(doc, rules, cue, range)) return null;
  // `…, a promis trimisul american`: that is who speaks.
  if (rule.startsWith('noun') && cue.speakerSpan && cue.speakerSpan[0] >= cue.span[1]) {
    const from = doc.start[range[0]] as number;
    const to = doc.stop[range[1] - 1] as number;
    if (from <= cue.speakerSpan[0] && (to >= cue.speakerSpan[1] || cue.speakerSpan[0] - to <= 2)) return null;
  }
  const span = contentSpan(doc, index, range[0], range[1]);
  if (!span) return null;
  const noun = rule.startsWith('noun');
  if (noun && cue.verb.nounAct) act = cue.verb.nounAct;
  // `a confirmat perchezițiile`: a bare word says nothing that could be checked.
  if (noun && span.form === 'indirect' && !BARE.has(act) && !/\s/.test(doc.text.slice(span.span[0], span.span[1])))
    return null;
  return { ...draftOf(doc, cue, [span.span], span.form, rule), ...(act !== cue.verb.act ? { act } : {}) };
}

/** `s-a declarat nemulțumit de rezultat`: how somebody says to feel or stand. */
function isMood(doc: NamesDoc, rules: StatementRules, { row, verb, end }: Cue): boolean {
  if (row.voice !== 'reflexive' || verb !== rules.reflexiveCues.get(row.lemma) || !rules.declaring?.has(row.lemma))
    return false;
  const phrase = rules.moodPhrases?.some((words) => words.every((word, at) => doc.folded[end + at] === word));
  if (phrase) return true;
  const lemma = doc.foldedLemmas[end] ?? '';
  const stem = (doc.folded[end] ?? '').replace(/[aei]$/, '');
  return (
    rules.moods?.has(lemma) === true ||
    rules.moods?.has(doc.folded[end] ?? '') === true ||
    rules.moods?.has(stem) === true
  );
}

/** `tribunalele au condamnat doi medici`: by its sector or by its noun. */
function rulesHere(doc: NamesDoc, rules: StatementRules, cue: Cue): boolean {
  const noun = cue.row.subject ? (doc.foldedLemmas[cue.row.subject.head] as string) : '';
  return rules.courtNouns.has(noun) || cue.speakers.every((one) => rulesOf(doc, one));
}

/** Courts, prosecutors and the police do what they order. */
function rulesOf(doc: NamesDoc, entity: number): boolean {
  const sector = doc.entities[entity]?.sector;
  return sector === 'JUD' || sector === 'COP';
}

/** `a cerut să nu i se publice numele`, `a solicitat să rămână anonim`: how somebody spoke, not what. */
function asksNoName(doc: NamesDoc, rules: StatementRules, cue: Cue, [first, end]: readonly [number, number]): boolean {
  if (cue.verb.act !== 'ask' || end - first > ANONYMITY) return false;
  for (let token = first; token < end; token++) if (rules.anonymity.has(doc.folded[token] as string)) return true;
  return false;
}

/** `Avionul, a explicat X, nu avea combustibil.` The words before the cue, and those behind where only they have a verb. */
function aroundCue(
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
  const first = pastLead(
    doc,
    attributions,
    afterColon(doc, afterDateline(doc, sentenceBounds(doc, cue.sentence)[0]), before),
    before,
  );
  if (isAside(doc, rules, index, cue, first, before)) return null;
  // `…, așa că, explică X, …`, `…, care, afirmă X, …`: what is said goes on behind the speaker.
  const opened = isOpening(doc, before - 1);
  const whole = !opened && hasOuterVerb(doc, first, before);
  if (
    (!whole || runsIntoQuotation(doc, rules, index, before, cue.speakers, cues)) &&
    endsInQuotation(doc, index, before)
  )
    return null;
  const head = trimmedSpan(doc, first, before);
  if (!head) return null;
  // `Podul va fi gata”, a spus X`: only the closing mark is left of a quotation.
  const closing = loneClosing(doc.text, head) ?? loneOpening(doc.text, head);
  const spans: Span[] = opened ? [] : [closing ?? head];
  if (!whole) {
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
  const quoted = hasQuotation(doc, index, first, before);
  const spoken = doc.quotes[doc.quoteOf[cue.row.verb] as number]?.mark === 'dash';
  return draftOf(doc, cue, spans, spoken || closing ? 'direct' : quoted ? 'mixed' : 'indirect', 'cue in the sentence');
}

/** `When asked why, X replied: “…”`: in front of who speaks, when and how he did, where what he said is quoted behind. */
function isAside(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cue: Cue,
  first: number,
  before: number,
): boolean {
  // `Asked if he would resign, X said he wouldn't`
  if (rules.askedFirst?.has(doc.folded[first] as string)) return true;
  const end = doc.stop[sentenceBounds(doc, cue.sentence)[1] - 1] as number;
  const quoted = index.quotesIn(cue.span[1], end).some((quote) => quote.apart && quote.outer[0] > cue.span[1]);
  if (!quoted) return false;
  const verbs = index.clausesIn(first, before).filter((clause) => isOuter(doc, clause.verb));
  const aside = verbs[0];
  if (!aside || (aside.link !== 'adverbial' && aside.link !== 'participial' && aside.mood !== 'participle'))
    return false;
  return verbs.every((clause) => clause === aside || isUnder(doc, clause, aside));
}

/** Clauses looked up at. */
const CLIMB = 4;

function isUnder(doc: NamesDoc, clause: Clause, above: Clause): boolean {
  let row: Clause | undefined = clause;
  for (let step = 0; row && step < CLIMB; step++) {
    row = doc.clauses[row.parent];
    if (row === above) return true;
  }
  return false;
}

/** Tokens between a phrase of attribution that opens the sentence and its comma. */
const LEAD = 8;

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

function draftOf(doc: NamesDoc, cue: Cue, content: readonly Span[], form: Draft['form'], rule: string): Draft {
  return {
    speakers: cue.speakers,
    speakerSpan: cue.speakerSpan,
    addressees: cue.addressees,
    form,
    act: cue.row.negated ? (cue.verb.negatedAct ?? cue.verb.act) : cue.verb.act,
    cue: cue.span,
    cueClause: cue.clause,
    content,
    background: cue.row.link === 'relative',
    around: rule === 'cue in the sentence',
    via: cue.outlets,
    sentence: cue.sentence,
    lastSentence: cue.sentence,
    verdict: cue.row.negated && cue.verb.act !== 'refuse' ? 'said' : verdictOf(cue.verb.act),
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
    const lead = uposOf(doc, lowerBound(doc.start, span[0]));
    if (reaches && (lead === 'ADP' || lead === 'ADV' || lead === 'SCONJ' || quote.outer[0] <= span[0]))
      return { span: quote.inner, form: 'mixed' };
  }
  return { span, form: 'mixed' };
}

/** A finite clause of the content itself, no relative or adverbial one, outside its quotations. */
function hasOwnPredicate(doc: NamesDoc, index: DocIndex, first: number, end: number): boolean {
  return index
    .clausesIn(first, end)
    .some(
      (clause) =>
        isOuter(doc, clause.verb) &&
        clause.link !== 'relative' &&
        clause.link !== 'adverbial' &&
        clause.link !== 'participial' &&
        clause.mood !== 'participle',
    );
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

/** `X a răspuns că nu e vina medicilor, „vorbim despre altceva. Nu despre ei”, a mai spus X`: told by a verb of its own before. */
function isToldApart(
  doc: NamesDoc,
  rules: StatementRules,
  quote: Quote,
  speakers: readonly number[],
  cues: readonly Cue[],
): boolean {
  const sentence = doc.sentenceOf[quote.first] as number;
  if (!quote.apart || doc.forms[quote.first - 2] !== ',' || !hasFiniteVerb(doc, quote.first, quote.end)) return false;
  return cues.some(
    (cue) =>
      cue.sentence === sentence &&
      cue.end < quote.first &&
      cue.row.link === 'root' &&
      rules.openers.has(doc.folded[cue.end] ?? '') &&
      cue.speakers.some((one) => speakers.includes(one)),
  );
}

/** The sentence runs into a quotation of its own right in front of the cue. */
function runsIntoQuotation(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  before: number,
  speakers: readonly number[],
  cues: readonly Cue[],
): boolean {
  const close = doc.stop[doc.forms[before] === ',' ? before - 1 : before] as number;
  return index
    .quotesIn(close - 1, close)
    .some((one) => one.outer[1] === close && (isOwnSentence(doc, one) || isToldApart(doc, rules, one, speakers, cues)));
}

function hasQuotation(doc: NamesDoc, index: DocIndex, first: number, end: number): boolean {
  const from = doc.start[first] as number;
  const to = doc.stop[end - 1] as number;
  return index.quotesIn(from, to).some((quote) => quote.outer[0] >= from && quote.outer[1] <= to);
}
