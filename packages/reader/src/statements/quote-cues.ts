/** Which verb of saying leads to a quotation: behind it, or in front of it; and the draft of a statement that both make. */
import type { NamesDoc, Quote } from '../doc.js';
import type { StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import type { Cue } from './cues.js';
import { type Draft, verdictOf } from './draft.js';
import { hasFiniteVerb, isDivider, isOuter, isPunctuation, uposOf } from './words.js';

/** Tokens between a closing mark and its cue, or a cue and the colon before the opening mark. */
const AFTER = 12;
const BEFORE = 25;
/** Words of them, marks apart, where the verb of saying is the first verb. */
const MOST_WORDS = 8;
/** What stands in front of a name in quotation marks: `Federația „Viitorul”`, `din „Ultima iarnă”`. */
const NAMING: ReadonlySet<string | undefined> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'CCONJ', 'NUM']);
/** What leads from a cue to its quotation. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const COLONS: ReadonlySet<string> = new Set([':', ...DASHES]);
/** Tokens of a name by which somebody is called. */
const NICKNAME = 3;

/** `„…”, a declarat X` and `„…” nord-coreean, a transmis X`. */
export function cueAfter(doc: NamesDoc, rules: StatementRules, cues: readonly Cue[], quote: Quote): Cue | undefined {
  if (isName(doc, quote)) return undefined;
  const start = quote.end + (quote.closed ? 1 : 0);
  // `„…” ¶ Solicitat de X, Y a spus …`: the next paragraph.
  const apart = start < doc.count && doc.paragraphOf[start] !== doc.paragraphOf[quote.end - 1];
  if (apart && isUpper(doc.forms[start] as string)) return undefined;
  const sentence = doc.sentenceOf[Math.min(start, doc.count - 1)] as number;
  let words = 0;
  let quoted = false;
  for (let token = start; token < Math.min(doc.count, start + AFTER); token++) {
    if (doc.sentenceOf[token] !== sentence) return undefined;
    const cue = cueStarting(cues, token);
    // `a fost „un prilej de dialog” în care X a transmis …`: a noun of the sentence, told of on behind its marks.
    const joined = token === start || (token === start + 1 && uposOf(doc, start) === 'ADP');
    if (joined && doc.morph[doc.xpos[token] as number]?.pronoun === 'relative') return undefined;
    // `Un „răspuns jignitor”, venit în urma refuzului exprimat de X`: the participle is of another noun.
    if (cue?.row.mood === 'participle' && words > 1) return undefined;
    // `X cere „…”, relatează AFP`: the sentence is passed on, the words are not the agency's.
    if (cue?.relays && hasFiniteVerb(doc, doc.sentences.first[sentence] as number, quote.first - 1)) return undefined;
    const fits = cue?.row.mood !== 'gerund' || (quoted && doc.folded[token - 1] === rules.quotedAs?.link);
    if (cue) return cue.verb.frames.has('quote') && fits && !cue.row.negated ? cue : undefined;
    // `the minister was quoted by X as saying`
    if (rules.quotedAs?.participles.has(doc.folded[token + 1] ?? '')) quoted = true;
    const form = doc.forms[token] as string;
    if (form === '.' || form === ':' || form === ';' || !isOuter(doc, token)) return undefined;
    if (!quoted && hasFiniteVerb(doc, token, token + 1)) return undefined;
    // `„…”, iar X a transmis …`: another's turn.
    if (doc.forms[token - 1] === ',' && rules.contrasts.has(doc.folded[token] as string)) return undefined;
    // A name in quotation marks is followed by more than its attribution: `formatul „1+1”, X, a cerut …`.
    if (!isPunctuation(doc, token) && (++words > (quoted ? AFTER : MOST_WORDS) || !quote.apart)) return undefined;
    if (token === start && !isPunctuation(doc, token) && quote.closed && sentence !== doc.sentenceOf[quote.first])
      return undefined;
  }
  return undefined;
}

/** `X a declarat: „…”`, `au scandat „…”`; where a comma leads to a quotation too, `X told reporters, “We …”`. */
export function cueBefore(
  doc: NamesDoc,
  rules: StatementRules,
  cues: readonly Cue[],
  quote: Quote,
  told: readonly Draft[],
): Cue | undefined {
  const mark = quote.first - 1;
  const before = mark - 1;
  if (before < 0) return undefined;
  const sentence = doc.sentenceOf[before] as number;
  const colon = COLONS.has(doc.forms[before] as string);
  if (colon && isListed(doc, quote, before)) return undefined;
  if (!colon && sentence !== doc.sentenceOf[quote.first]) return undefined;
  const comma = !colon && rules.commaOpens && doc.forms[before] === ',' && isUpper(doc.forms[quote.first] as string);
  const reach = colon ? BEFORE : comma ? AFTER : 4;
  for (let token = comma ? before - 1 : before; token >= Math.max(0, before - reach); token--) {
    if (doc.sentenceOf[token] !== sentence) return undefined;
    if (!isOuter(doc, token) || isDivider(doc, token)) return undefined;
    const cue = cueEnding(cues, token + 1);
    if (cue) {
      const main = colon ? outerCue(cues, cue, told) : cue;
      // `X propune o taxă, respinsă de Y, care o consideră mică: „…”`: the words may be of either.
      if (main !== cue && cue.row.link === 'relative' && !cue.speakers.every((one) => main.speakers.includes(one)))
        return undefined;
      if (!colon && (main.row.mood === 'participle' || belongsTo(doc, quote, main))) return undefined;
      if (!colon && isNickname(doc, quote, main)) return undefined;
      // `a fost tranșant: „…”`: only of somebody.
      if (rules.predicateCues.get(main.row.lemma) === main.verb && main.speakers.length === 0) return undefined;
      // `Contestat de fani, X iese la atac: „…”`: what opens the sentence is not what leads to the quotation.
      if (colon && main.row.mood === 'participle' && hasFiniteVerb(doc, main.end, before)) return undefined;
      // `li se comunică „în secret” că …`: words of nobody in the report's own sentence.
      if (!colon && main.speakers.length === 0 && isFragment(doc, quote, main)) return undefined;
      return (colon || main.verb.frames.has('quote')) && !main.row.negated ? main : undefined;
    }
    if (!colon && (hasFiniteVerb(doc, token, token + 1) || uposOf(doc, token) === 'SCONJ')) return undefined;
    if (!colon && token === before && uposOf(doc, token) === 'ADP') return undefined;
    const form = doc.forms[token] as string;
    if (form === ';' || (form === ',' && !colon)) return undefined;
  }
  return undefined;
}

const isUpper = (form: string): boolean => /^\p{Lu}/u.test(form);

/** A second part of a quotation that its attribution cut in two. */
export function goesOn(doc: NamesDoc, rules: StatementRules, cues: readonly Cue[], cue: Cue, next: Quote): boolean {
  const before = next.first - 2;
  if (before < cue.end || before - cue.end > 14) return false;
  if (doc.sentenceOf[before] !== cue.sentence) return false;
  const form = doc.forms[before] as string;
  if (form !== ',' && form !== '–' && form !== ':' && form !== '-') return false;
  if (cueAfter(doc, rules, cues, next)) return false;
  for (let token = cue.end; token <= before; token++) {
    if (hasFiniteVerb(doc, token, token + 1) || cueStarting(cues, token)) return false;
  }
  return true;
}

/** `„…”, liderul X solicită o ședință`: behind a quotation in the sentence, a subject whose verb has what it tells behind it. */
export function tellsElse(doc: NamesDoc, quote: Quote, { row, clause }: Cue, indirect: readonly Draft[]): boolean {
  const { subject } = row;
  if (!subject || subject.end > row.first || subject.first < quote.end) return false;
  if (doc.sentences.first[doc.sentenceOf[quote.first] as number] === quote.first - 1) return false;
  return indirect.some((one) => one.cueClause === clause && (one.content[0]?.[0] ?? 0) > (one.cue?.[1] ?? 0));
}

export function cuedDraft(doc: NamesDoc, quote: Quote, cue: Cue, content: readonly Span[], rule: string): Draft {
  const sentence = doc.sentenceOf[quote.first] as number;
  return {
    speakers: cue.speakers,
    speakerSpan: cue.speakerSpan,
    addressees: cue.addressees,
    form: isFragment(doc, quote, cue) ? 'mixed' : 'direct',
    act: cue.verb.act,
    cue: cue.span,
    cueClause: cue.clause,
    content,
    background: cue.row.link === 'relative',
    around: true,
    via: cue.outlets,
    sentence: Math.min(sentence, cue.sentence),
    lastSentence: Math.max(doc.sentenceOf[quote.end - 1] as number, cue.sentence),
    verdict: verdictOf(cue.verb.act),
    rule: `${rule}: ${cue.row.lemma}`,
    inferred: cue.row.subject ? {} : { speaker: 'subject left out' },
  };
}

/** `s-a declarat „extrem de îngrijorat”`: words of the speaker in a sentence of the report. */
function isFragment(doc: NamesDoc, quote: Quote, cue: Cue): boolean {
  if (quote.first < cue.first || doc.forms[quote.first - 2] === ':') return false;
  const start = doc.forms[quote.first] as string;
  return start[0] === start[0]?.toLowerCase() && !hasFiniteVerb(doc, quote.first, quote.end);
}

/** `Federația Sindicală „Viitorul”, …`: a few words without a verb behind the noun that they name. */
function isName(doc: NamesDoc, quote: Quote): boolean {
  const before = quote.first - 2;
  const named = !quote.apart || isOpenPhrase(doc, quote, before);
  if (!named || before < 0 || doc.sentenceOf[before] !== doc.sentenceOf[quote.first]) return false;
  const upos = uposOf(doc, before);
  if (named && quote.apart) return !hasFiniteVerb(doc, quote.first, quote.end);
  return NAMING.has(upos) && !hasFiniteVerb(doc, quote.first, quote.end);
}

/** `În Rezoluția privind „…”`: behind a preposition or a gerund words without a verb are part of its phrase. */
function isOpenPhrase(doc: NamesDoc, quote: Quote, before: number): boolean {
  if (before < 0 || quote.first < 1 || !isOuter(doc, before)) return false;
  return uposOf(doc, before) === 'ADP' || doc.morph[doc.xpos[before] as number]?.verbForm === 'ger';
}

/** `Etapa a 7-a: „U” Nordul – „U” Sudul`, `trei titluri: „Fierarii” de X`, `aeroport - „Numele”`: a name that goes on, no speech. */
export function isListed(doc: NamesDoc, quote: Quote, mark: number): boolean {
  // A tagger may take a title of one word for a verb.
  if (quote.end - quote.first > 1 && hasFiniteVerb(doc, quote.first, quote.end)) return false;
  if (!quote.apart && doc.forms[mark] !== ':') return true;
  const next = quote.end + (quote.closed ? 1 : 0);
  return next < doc.count && doc.sentenceOf[next] === doc.sentenceOf[quote.end - 1] && !isPunctuation(doc, next);
}

/** `o serie intitulată „…”`, `anuarul „…”`, `elemente „grele”`: words without a verb that belong to the noun in front. */
function belongsTo(doc: NamesDoc, quote: Quote, cue: Cue): boolean {
  const before = quote.first - 2;
  if (hasFiniteVerb(doc, quote.first, quote.end) || before < cue.end || doc.forms[before] === ':') return false;
  if (!NAMING.has(uposOf(doc, before)) && doc.morph[doc.xpos[before] as number]?.verbForm !== 'part') return false;
  // `a spus ministrul „gata”`, `le-a transmis părinților „curaj”`: a person who speaks or is spoken to.
  const ends = doc.stop[before] as number;
  if (cue.speakerSpan?.[1] === ends) return !cue.speakers.every((entity) => doc.entities[entity]?.kind === 'person');
  for (let token = before; token > before - 4 && token >= cue.end; token--)
    if (doc.who(token).some((entity) => cue.addressees.includes(entity))) return false;
  return true;
}

/** `„…”, a mai spus „Nea Ion”`: behind a verb that itself stands behind what was said, how the speaker is called. */
function isNickname(doc: NamesDoc, quote: Quote, { first, end }: Cue): boolean {
  if (quote.first - 1 !== end || quote.end - quote.first > NICKNAME || !isPunctuation(doc, first - 1)) return false;
  for (let token = quote.first; token < quote.end; token++) if (!isUpper(doc.forms[token] as string)) return false;
  return true;
}

/** `X a explicat că autoritățile evaluează situația: „…”`: the quotation is of whoever tells, not of one told of. */
function outerCue(cues: readonly Cue[], cue: Cue, told: readonly Draft[]): Cue {
  const outer = told.find((one) => one.content.some(([from, to]) => cue.span[0] >= from && cue.span[1] <= to));
  return (outer && cues.find((one) => one.clause === outer.cueClause)) ?? cue;
}

function cueStarting(cues: readonly Cue[], token: number): Cue | undefined {
  return search(cues, token, (cue) => cue.first);
}

function cueEnding(cues: readonly Cue[], token: number): Cue | undefined {
  return search(cues, token, (cue) => cue.end);
}

/** Cues stand in text order and do not overlap, so that a binary search finds one by first or end. */
function search(cues: readonly Cue[], token: number, key: (cue: Cue) => number): Cue | undefined {
  let low = 0;
  let high = cues.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cue = cues[middle] as Cue;
    const value = key(cue);
    if (value === token) return cue;
    if (value < token) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
