/** Quotations whose opening mark was lost: `a precizat Ana Marin: S-a constatat …. S-a dispus ….”`. */
import type { Mention, NamesDoc } from '../doc.js';
import type { DocIndex } from '../doc-index.js';
import type { Cue } from './cues.js';
import type { Draft } from './draft.js';
import { hasFiniteVerb, isOuter, sentenceBounds, trimmedSpan, uposOf } from './words.js';

const CLOSING: ReadonlySet<string> = new Set(['”', '"', '»', '“']);
/** Tokens of a name with its office in front of a colon, and of what may stand between a verb of saying and a colon. */
const LINE = 18;
const BEHIND = 25;

/** A paragraph that only closes a quotation: what is quoted begins behind the colon in it, or the one that ends the line above. */
export function readUnopened(doc: NamesDoc, index: DocIndex, cues: readonly Cue[]): Draft[] {
  const found: Draft[] = [];
  let closed: ReadonlySet<number> | undefined;
  for (let row = 0; row < doc.paragraphs.count; row++) {
    const [first, end] = [doc.paragraphs.first[row] as number, doc.paragraphs.end[row] as number];
    const mark = doc.forms[end - 1] === '.' ? end - 2 : end - 1;
    if (mark <= first + 2 || !CLOSING.has(doc.forms[mark] as string)) continue;
    closed ??= new Set(doc.quotes.filter((quote) => quote.closed).map((quote) => quote.end));
    if (closed.has(mark)) continue;
    const colon = colonBefore(doc, first, mark);
    if (colon < 0 || !hasFiniteVerb(doc, colon + 1, mark)) continue;
    const draft = draftOf(doc, index, cues, colon, mark);
    if (draft) found.push(draft);
  }
  return found;
}

/** The first colon of the paragraph that no quotation holds, or the one right in front of it; no other mark in between. */
function colonBefore(doc: NamesDoc, first: number, mark: number): number {
  let colon = -1;
  for (let token = first; token < mark; token++) {
    if (CLOSING.has(doc.forms[token] as string) || !isOuter(doc, token)) return -1;
    if (colon < 0 && doc.forms[token] === ':') colon = token;
  }
  if (colon >= 0) return colon;
  return doc.forms[first - 1] === ':' ? first - 1 : -1;
}

function draftOf(doc: NamesDoc, index: DocIndex, cues: readonly Cue[], colon: number, mark: number): Draft | null {
  const sentence = doc.sentenceOf[colon] as number;
  const [first] = sentenceBounds(doc, sentence);
  const content = trimmedSpan(doc, colon + 1, mark);
  if (!content) return null;
  const cue = cues.findLast((one) => one.sentence === sentence && one.end <= colon && one.verb.frames.has('quote'));
  const near = cue && colon - cue.end <= BEHIND && !cue.row.negated && !hasFiniteVerb(doc, cue.end, colon);
  const name = near || colon - first > LINE || hasFiniteVerb(doc, first, colon) ? undefined : nameAt(doc, index, colon);
  const speakers = near ? cue.speakers : name ? [name.entity] : [];
  if (speakers.length === 0) return null;
  return {
    speakers,
    speakerSpan: (near ? cue.speakerSpan : name?.span) ?? null,
    addressees: near ? cue.addressees : [],
    form: 'direct',
    act: near ? cue.verb.act : 'state',
    cue: near ? cue.span : null,
    cueClause: near ? cue.clause : -1,
    content: [content],
    background: false,
    around: true,
    via: near ? cue.outlets : [],
    sentence,
    lastSentence: doc.sentenceOf[mark] as number,
    verdict: 'said',
    rule: 'behind a colon, up to a closing mark',
    inferred: {},
  };
}

/** The person whose name stands right in front of the colon, in no other's phrase. */
function nameAt(doc: NamesDoc, index: DocIndex, colon: number): Mention | undefined {
  const name = index.mentionsIn(Math.max(0, colon - LINE), colon).find((one) => one.end === colon);
  if (name?.form !== 'name' || doc.entities[name.entity]?.kind !== 'person') return undefined;
  return uposOf(doc, name.first - 1) === 'ADP' ? undefined : name;
}
