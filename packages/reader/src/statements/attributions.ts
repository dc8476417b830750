/** Phrases that say on whose word something stands: `potrivit X`, `citat de X`, `…, relatează X`. */
import type { Mention, NamesDoc } from '../doc.js';
import type { AttributionPhrase, StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { type Cue, isOutlet } from './cues.js';
import { isOuter, isPunctuation, sentenceBounds, uposOf } from './words.js';

/** Tokens between the phrase and the name it leads to: `potrivit agenției oficiale de știri X`. */
const REACH = 7;

export interface Attribution {
  readonly entities: readonly number[];
  readonly role: AttributionPhrase['role'];
  readonly sentence: number;
  /** Tokens of the phrase with the name. */
  readonly first: number;
  readonly end: number;
  readonly cue: Span;
  readonly speakerSpan: Span | null;
  readonly cueClause: number;
}

export function readAttributions(doc: NamesDoc, rules: StatementRules, cues: readonly Cue[]): Attribution[] {
  const byWord = new Map<string, AttributionPhrase[]>();
  for (const phrase of rules.attributions) {
    const word = phrase.words[0] as string;
    byWord.set(
      word,
      [...(byWord.get(word) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    );
  }
  const starts = mentionsByStart(doc);
  const found: Attribution[] = [];
  for (let token = 0; token < doc.count; token++) {
    const phrase = (byWord.get(doc.folded[token] as string) ?? []).find((one) => matches(doc, one, token));
    if (!phrase || !isOuter(doc, token)) continue;
    const attribution = named(doc, phrase, token, starts);
    if (attribution) found.push(attribution);
  }
  for (const cue of cues) {
    if (cue.relays && cue.verb.frames.has('quote') && isParenthetical(doc, cue)) found.push(relayed(doc, cue));
  }
  return found.sort((a, b) => a.first - b.first);
}

/** `…, a declarat X`: the verb comes first, behind a comma, and takes no clause of its own. */
export function isParenthetical(doc: NamesDoc, cue: Cue): boolean {
  const before = cue.first - 1;
  const [first] = sentenceBounds(doc, cue.sentence);
  if (before < first) return false;
  const mark = doc.forms[before] as string;
  return (
    (mark === ',' || mark === '–' || mark === '-' || mark === '—') && cue.row.mood !== 'gerund' && !isSubordinate(cue)
  );
}

/** A complementizer or relative right in front; one farther off belongs to what a quotation in between tells. */
function isSubordinate({ row, first }: Cue): boolean {
  return row.markerToken >= 0 && first - row.markerToken <= 2;
}

function matches(doc: NamesDoc, phrase: AttributionPhrase, token: number): boolean {
  return phrase.words.every((word, at) => doc.folded[token + at] === word);
}

function mentionsByStart(doc: NamesDoc): ReadonlyMap<number, Mention> {
  const starts = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    const known = starts.get(mention.first);
    if (!known || mention.end > known.end) starts.set(mention.first, mention);
  }
  return starts;
}

function named(
  doc: NamesDoc,
  phrase: AttributionPhrase,
  token: number,
  starts: ReadonlyMap<number, Mention>,
): Attribution | null {
  const from = token + phrase.words.length;
  const chosen = outletAhead(doc, from, starts) ?? firstVoice(doc, from, starts);
  if (!chosen || (phrase.role === 'via' && doc.entities[chosen.entity]?.kind === 'group')) return null;
  return {
    entities: doc.who(chosen.head).length > 0 ? doc.who(chosen.head) : [chosen.entity],
    role: phrase.role,
    sentence: doc.sentenceOf[token] as number,
    first: token,
    end: chosen.end,
    cue: [doc.start[token] as number, doc.stop[from - 1] as number],
    speakerSpan: chosen.span,
    cueClause: -1,
  };
}

/** `agenției oficiale de știri X`: the outlet behind the words for what it is. */
function outletAhead(doc: NamesDoc, from: number, starts: ReadonlyMap<number, Mention>): Mention | undefined {
  const unit = doc.unitOf[from];
  for (let at = from; at < Math.min(doc.count, from + REACH) && doc.unitOf[at] === unit; at++) {
    const mention = starts.get(at);
    const kind = mention ? doc.entities[mention.entity]?.kind : undefined;
    if (mention && isOutlet(doc, mention.entity) && mention.form === 'name') return mention;
    if (mention?.form === 'name' && kind !== 'country') return undefined;
    if (kind === 'person' || kind === 'source') return undefined;
    const upos = uposOf(doc, at);
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'CCONJ') return undefined;
  }
  return undefined;
}

/** The first mention behind the phrase that can speak. */
function firstVoice(doc: NamesDoc, from: number, starts: ReadonlyMap<number, Mention>): Mention | undefined {
  const unit = doc.unitOf[from];
  for (
    let at = from;
    at < Math.min(doc.count, from + REACH) && doc.unitOf[at] === unit && !isPunctuation(doc, at);
    at++
  ) {
    const mention = starts.get(at);
    if (!mention || (mention.form === 'pronoun' && at > from)) continue;
    const kind = doc.entities[mention.entity]?.kind;
    if (kind !== 'place' && kind !== 'facility') return mention;
  }
  return undefined;
}

function relayed(_doc: NamesDoc, cue: Cue): Attribution {
  const end = Math.max(cue.end, cue.row.subject?.end ?? 0);
  return {
    entities: cue.speakers,
    role: 'via',
    sentence: cue.sentence,
    first: cue.first,
    end,
    cue: cue.span,
    speakerSpan: cue.speakerSpan,
    cueClause: cue.clause,
  };
}
