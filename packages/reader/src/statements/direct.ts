/** Quotations: which are speech, and whose. */
import type { Mention, NamesDoc, Quote } from '../doc.js';
import type { DocIndex } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import type { Cue } from './cues.js';
import type { Draft } from './draft.js';
import { hasOwnPerson } from './headlines.js';
import { cueAfter, cueBefore, cuedDraft, DASHES, goesOn, isListed, tellsElse } from './quote-cues.js';
import { hasFiniteVerb, isDivider, isOuter, isPunctuation, sentenceBounds, uposOf } from './words.js';

/** Sentences over which a quotation without a cue goes on from the one before. */
const CONTINUES = 2;
/** Tokens of a line that heads what follows, marks included. */
const LINE = 18;
/** Tokens between a noun for what was said and the colon. */
const AUTHOR = 9;
/** Tokens of a quotation that is no title. */
const SPOKEN = 4;
/** Tokens of `Reacția lui X, după ce …` in front of a colon. */
const HEADLINE = 40;

export function readDirect(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cues: readonly Cue[],
  indirect: readonly Draft[],
): Draft[] {
  const quotes = doc.quotes.filter((quote) => quote.depth === 0 && quote.mark !== 'dash');
  const used = new Set<Quote>();
  const drafts: Draft[] = [];
  const told = new Map<number, Draft>();
  const tell = (one: Draft) => {
    const before = told.get(one.lastSentence);
    if (!before || isMain(doc, one) || !isMain(doc, before)) told.set(one.lastSentence, one);
  };
  const bySentence = new Map<number, Draft[]>();
  for (const one of indirect) {
    tell(one);
    bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one]);
  }
  const mains = new Map<number, Cue[]>();
  for (const cue of cues)
    if (MAIN.has(cue.row.link)) mains.set(cue.sentence, [...(mains.get(cue.sentence) ?? []), cue]);
  const keep = (one: Draft) => {
    tell(one);
    drafts.push(one);
  };
  quotes.forEach((quote, at) => {
    if (used.has(quote) || covered(quote, bySentence.get(doc.sentenceOf[quote.first] as number) ?? [])) return;
    const after = cueAfter(doc, rules, cues, quote);
    if (after && !tellsElse(doc, quote, after, bySentence.get(after.sentence) ?? [])) {
      used.add(quote);
      const contents: Span[] = [quote.inner];
      const next = quotes[at + 1];
      if (next && goesOn(doc, rules, cues, after, next)) {
        used.add(next);
        contents.push(next.inner);
      }
      keep(cuedDraft(doc, quote, after, contents, 'cue behind the quotation'));
      return;
    }
    const before = cueBefore(
      doc,
      rules,
      cues,
      quote,
      bySentence.get(doc.sentenceOf[Math.max(0, quote.first - 2)] as number) ?? [],
    );
    if (!before || before.speakers.length === 0) {
      const declared = declaredIn(doc, rules, index, quote);
      if (declared) {
        used.add(quote);
        keep(declared);
        return;
      }
    }
    if (before) {
      used.add(quote);
      const cued = cuedDraft(doc, quote, before, [quote.inner], 'cue before the quotation');
      // `a infirmat zvonurile: „Mă înțeleg bine cu el”`: what is denied or asked for stands in front of the colon.
      const own = bySentence.get(before.sentence)?.some((one) => one.cueClause === before.clause) === true;
      const draft: Draft = own && TURNED.has(cued.act) ? { ...cued, act: 'state', verdict: 'said' } : cued;
      const lead = leadIn(doc, rules, before, quote);
      keep(lead < 0 ? draft : { ...draft, form: 'mixed', content: [[doc.start[lead] as number, quote.outer[1]]] });
      return;
    }
    const unheard = unheardVerb(doc, index, quote);
    if (unheard) {
      used.add(quote);
      keep(unheard);
      return;
    }
    const headline = headlineSpeaker(doc, rules, index, quote);
    if (headline) {
      used.add(quote);
      keep(headline);
      return;
    }
    const signed = signature(doc, index, quote);
    if (signed) {
      used.add(quote);
      keep(signed);
      return;
    }
    const continued = continuedFrom(doc, index, quote, told) ?? spokenBefore(doc, quote, mains);
    if (continued) {
      used.add(quote);
      keep(continued);
    }
  });
  return drafts;
}

/** First token of the subject whose predicate is quoted: `said the plan “will fail”`; -1 where all that is said is quoted. */
function leadIn(doc: NamesDoc, rules: StatementRules, { end }: Cue, quote: Quote): number {
  const opens = doc.forms[quote.first] as string;
  const predicate = hasFiniteVerb(doc, quote.first, quote.first + 1) && opens === opens.toLowerCase();
  const mark = quote.first - 1;
  return rules.bareClauses && predicate && end < mark && !isPunctuation(doc, mark - 1) ? end : -1;
}

function covered(quote: Quote, drafts: readonly Draft[]): boolean {
  return drafts.some((one) => one.content.some(([from, to]) => quote.inner[0] >= from - 1 && quote.inner[1] <= to + 1));
}

/**
 * `„Plecăm mâine”, a afirmtat ministrul`: behind a whole sentence in quotation marks whatever verb stands in front of a
 * person tells that this one said it, be it misspelt, new or figurative.
 */
function unheardVerb(doc: NamesDoc, index: DocIndex, quote: Quote): Draft | null {
  const [first, end] = sentenceBounds(doc, doc.sentenceOf[quote.end - 1] as number);
  if (!quote.closed || !quote.apart || quote.first !== first + 1 || quote.end - quote.first < SPOKEN) return null;
  if (!hasFiniteVerb(doc, quote.first, quote.end)) return null;
  const marked = isPunctuation(doc, quote.end + 1) ? quote.end + 1 : quote.end - 1;
  if (doc.forms[marked] !== ',') return null;
  const row = index.clausesIn(quote.end, end).find((one) => one.verb > marked);
  const subject = row?.subject;
  if (!row || !subject || row.object || row.mood !== 'indicative' || row.negated || row.voice === 'passive')
    return null;
  if (row.first > Math.max(marked, quote.end) + 1 || subject.first !== row.verb + 1) return null;
  const mention = index
    .mentionsIn(subject.first, subject.end)
    .find((one) => one.form !== 'pronoun' && doc.entities[one.entity]?.kind === 'person');
  if (!mention || doc.who(subject.head).every((entity) => entity !== mention.entity)) return null;
  return bareDraft(doc, quote, mention, 'a verb between the quotation and a person');
}

/** `X: „…”` and `X, despre Y: „…”` with no verb before the colon. */
function headlineSpeaker(doc: NamesDoc, rules: StatementRules, index: DocIndex, quote: Quote): Draft | null {
  const colon = quote.first - 2;
  if (colon < 1 || doc.forms[colon] !== ':') return null;
  const sentence = doc.sentenceOf[colon] as number;
  const first = halfStart(doc, sentence, colon);
  if (colon - first > HEADLINE) return null;
  const last = behindVerb(doc, index, first, colon);
  if (last && !isListed(doc, quote, colon)) return bareDraft(doc, quote, last, 'name behind its verb and a colon');
  const reaction = rules.nounCues.has(doc.foldedLemmas[first] as string);
  if (!reaction && (colon - first > 16 || hasFiniteVerb(doc, first, colon))) return null;
  if (isListed(doc, quote, colon)) return null;
  // `Reacția lui Ion Pop, după ce a fost demis: „…”`
  const author = reaction
    ? index
        .mentionsIn(first + 1, Math.min(colon, first + 4))
        .find((one) => speaks(doc, one.entity) && (!isGoverned(doc, rules, one, first) || isFrom(doc, rules, one)))
    : undefined;
  if (author && author.form !== 'pronoun') return bareDraft(doc, quote, author, 'name and colon');
  if (colon - first > 16 || hasFiniteVerb(doc, first, colon)) return null;
  const mention = index
    .mentionsIn(first, colon)
    .find(
      (one) =>
        one.end <= colon &&
        one.form !== 'pronoun' &&
        (speaks(doc, one.entity) || isStateItself(doc, one, first, colon, quote)) &&
        !isOf(doc, one, first) &&
        !isOfficer(doc, rules, one, first) &&
        !isGoverned(doc, rules, one, first),
    );
  return mention ? bareDraft(doc, quote, mention, 'name and colon') : null;
}

/** `Israelul: „Nu am primit nimic”`: nothing but a state in front of words in the first person. */
function isStateItself(doc: NamesDoc, one: Mention, first: number, colon: number, quote: Quote): boolean {
  const state = doc.entities[one.entity]?.kind === 'country' && one.form === 'name';
  return state && one.first === first && one.end === colon && hasOwnPerson(doc, quote.first, quote.end);
}

/** Where the half of a headline begins that the colon stands in. */
function halfStart(doc: NamesDoc, sentence: number, colon: number): number {
  const [first] = sentenceBounds(doc, sentence);
  for (let token = colon - 1; token > first; token--) if (isDivider(doc, token)) return token + 1;
  return first;
}

/** `La declarații a fost și portarul Ion Pop: „…”`: the subject, behind its verb and in front of the colon. */
function behindVerb(doc: NamesDoc, index: DocIndex, first: number, colon: number): Mention | undefined {
  const name = index.mentionsIn(Math.max(first, colon - LINE), colon).find((one) => one.end === colon);
  if (name?.form !== 'name' || doc.entities[name.entity]?.kind !== 'person') return undefined;
  const verb = index
    .clausesIn(first, colon)
    .find((row) => MAIN.has(row.link) && row.mood === 'indicative' && row.first >= first);
  if (!verb || verb.end > name.first || verb.voice !== 'active' || verb.negated || verb.number === 'plur')
    return undefined;
  if (verb.accusative >= 0 || doc.sentenceOf[verb.verb] !== doc.sentenceOf[colon]) return undefined;
  for (let token = verb.end; token < name.first; token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    const role = morph?.upos === 'NOUN' || morph?.upos === 'ADJ' || morph?.upos === 'PROPN' || morph?.upos === 'DET';
    if (!role && morph?.upos !== 'ADV' && morph?.upos !== 'CCONJ') return undefined;
    if (morph?.upos === 'NOUN' && token === name.first - 1 && morph.case === 'oblique') return undefined;
  }
  // Behind a verb that takes an object the name may be that: only where something else opens the sentence.
  const others = index
    .mentionsIn(first, verb.first)
    .some((one) => one.end <= verb.first && isNominativePerson(doc, one));
  return others || verb.first === first ? undefined : name;
}

function isNominativePerson(doc: NamesDoc, { entity, head, first }: Mention): boolean {
  const oblique = doc.morph[doc.xpos[head] as number]?.case === 'oblique' || uposOf(doc, first - 1) === 'ADP';
  return !oblique && doc.entities[entity]?.kind !== 'place';
}

/** `… a fost încălcată prin declarația președintelui X: „…”`: by which something was done, and whose it is. */
function declaredIn(doc: NamesDoc, rules: StatementRules, index: DocIndex, quote: Quote): Draft | null {
  const colon = quote.first - 2;
  if (colon < 2 || doc.forms[colon] !== ':' || isListed(doc, quote, colon)) return null;
  const author = index
    .mentionsIn(Math.max(0, colon - AUTHOR), colon)
    .find((one) => one.end === colon && one.form === 'name' && speaks(doc, one.entity));
  if (!author) return null;
  for (let token = author.first - 1; token > Math.max(1, colon - AUTHOR); token--) {
    const upos = uposOf(doc, token);
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN' && upos !== 'DET') return null;
    if (!rules.nounCues.has(doc.foldedLemmas[token] as string)) continue;
    return rules.throughWords?.has(doc.folded[token - 1] as string)
      ? bareDraft(doc, quote, author, 'noun of saying, its author and a colon')
      : null;
  }
  return null;
}

/** `Fratele victimei: „…”`: in the genitive behind another noun nobody speaks. */
function isOf(doc: NamesDoc, { head, first }: Mention, start: number): boolean {
  return first > start && doc.morph[doc.xpos[head] as number]?.case === 'oblique';
}

/** `Lider PNL: „…”`: one of the body speaks, who is not named. */
function isOfficer(doc: NamesDoc, rules: StatementRules, { entity, first, form }: Mention, start: number): boolean {
  if (doc.entities[entity]?.kind !== 'organization') return false;
  const noun = form === 'name' && first > start ? first - 1 : first;
  return uposOf(doc, noun) === 'NOUN' && rules.isPerson?.(doc.foldedLemmas[noun] as string) === true;
}

/** `Noi detalii despre datoriile de la CFR Cluj: „…”`: whom or what the headline is about, behind its preposition. */
function isGoverned(doc: NamesDoc, rules: StatementRules, { first }: Mention, start: number): boolean {
  for (let token = first - 1; token > start; token--) {
    const upos = uposOf(doc, token);
    if (upos === 'ADP') return !rules.talks.has(doc.foldedLemmas[token - 1] as string);
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'DET') return false;
  }
  return false;
}

/** `Mesaj de la Ion Pop: „…”`. */
function isFrom(doc: NamesDoc, rules: StatementRules, { first }: Mention): boolean {
  return uposOf(doc, first - 1) === 'ADP' && rules.agentWords.has(doc.folded[first - 2] ?? '');
}

/** `„…” – Ion Pop, primar`: a name behind a dash, where the paragraph ends. */
function signature(doc: NamesDoc, index: DocIndex, quote: Quote): Draft | null {
  const dash = quote.end + 1;
  if (!quote.closed || !quote.apart || dash >= doc.count || !DASHES.has(doc.forms[dash] as string)) return null;
  const end = doc.paragraphs.end[doc.paragraphOf[dash] as number] as number;
  if (end - dash > 14 || hasFiniteVerb(doc, dash, end)) return null;
  const mention = index
    .mentionsIn(dash + 1, Math.min(end, dash + 5))
    .find((one) => one.form === 'name' && doc.entities[one.entity]?.kind === 'person');
  return mention ? bareDraft(doc, quote, mention, 'name behind a dash') : null;
}

function bareDraft(doc: NamesDoc, quote: Quote, mention: Mention, rule: string): Draft {
  return {
    speakers: [mention.entity],
    speakerSpan: mention.span,
    addressees: [],
    form: 'direct',
    act: 'state',
    cue: null,
    cueClause: -1,
    content: [quote.inner],
    background: false,
    around: true,
    via: [],
    sentence: Math.min(doc.sentenceOf[mention.first] as number, doc.sentenceOf[quote.first] as number),
    lastSentence: doc.sentenceOf[quote.end - 1] as number,
    verdict: 'said',
    rule,
    inferred: {},
  };
}

function speaks(doc: NamesDoc, entity: number): boolean {
  const kind = doc.entities[entity]?.kind;
  return kind === 'person' || kind === 'organization' || kind === 'source';
}

/** A line of its own that no full stop ends, with more text below: it heads what follows, and may be anybody's. */
function isHeading(doc: NamesDoc, quote: Quote): boolean {
  const paragraph = doc.paragraphOf[quote.first] as number;
  const [first, end] = [doc.paragraphs.first[paragraph] as number, doc.paragraphs.end[paragraph] as number];
  if (quote.first !== first + 1 || end - first > LINE || paragraph + 1 >= doc.paragraphs.count) return false;
  const last = quote.closed ? quote.end + 1 : quote.end;
  return last === end && doc.forms[quote.end - 1] !== '.' && doc.forms[quote.end - 1] !== '…';
}

/** Nothing but the quotation, with a clause in it. */
function standsAlone(doc: NamesDoc, quote: Quote): boolean {
  if (isHeading(doc, quote) || doc.forms[quote.first - 2] === ':') return false;
  if (!quote.apart && !hasFiniteVerb(doc, quote.first, quote.end)) return false;
  const [first, end] = sentenceBounds(doc, doc.sentenceOf[quote.first] as number);
  for (let token = first; token < end; token++) {
    const inside = token >= quote.first && token < quote.end;
    if (!inside && !isPunctuation(doc, token) && isOuter(doc, token)) return false;
  }
  return true;
}

/** Acts of what is not so, or not yet. */
const TURNED: ReadonlySet<string> = new Set(['deny', 'ask', 'promise', 'order', 'threaten', 'refuse']);

const MAIN: ReadonlySet<string> = new Set(['root', 'coordinate', 'parataxis']);

/** Told in a main clause, or without a verb. */
function isMain(doc: NamesDoc, { cueClause }: Draft): boolean {
  const link = doc.clauses[cueClause]?.link;
  return link === undefined || MAIN.has(link);
}

/** `X a reacționat după ce Y a spus că pleacă. „…”`: told by the way, where the sentence is of another. */
function isOvershadowed(doc: NamesDoc, index: DocIndex, one: Draft): boolean {
  if (isMain(doc, one)) return false;
  const [first, end] = sentenceBounds(doc, one.lastSentence);
  return index.clausesIn(first, end).some((row) => {
    if (!MAIN.has(row.link)) return false;
    const subjects = row.subject ? row.subject.heads.flatMap((head) => doc.who(head)) : [];
    return subjects.length > 0 && !subjects.some((entity) => one.speakers.includes(entity));
  });
}

/** `Primarul Ion Pop a vorbit despre pod. „Podul va fi gata.”`: whoever alone is told to have spoken in the sentence before. */
function spokenBefore(doc: NamesDoc, quote: Quote, mains: ReadonlyMap<number, readonly Cue[]>): Draft | null {
  if (!standsAlone(doc, quote) || !hasFiniteVerb(doc, quote.first, quote.end)) return null;
  const sentence = doc.sentenceOf[quote.first] as number;
  const near = mains.get(sentence - 1) ?? [];
  const [cue] = near;
  if (!cue || near.length > 1 || cue.row.negated || cue.relays || cue.speakers.length !== 1) return null;
  if (cue.row.mood !== 'indicative' || cue.row.voice === 'passive') return null;
  if (doc.entities[cue.speakers[0] as number]?.kind !== 'person') return null;
  return {
    ...cuedDraft(doc, quote, cue, [quote.inner], 'told to speak in the sentence before'),
    form: 'direct',
    act: 'state',
    addressees: [],
    verdict: 'said',
    inferred: { speaker: 'the sentence before' },
  };
}

/** A quotation that is a sentence of its own goes on from the statement just before it. */
function continuedFrom(doc: NamesDoc, index: DocIndex, quote: Quote, told: ReadonlyMap<number, Draft>): Draft | null {
  if (!standsAlone(doc, quote)) return null;
  const sentence = doc.sentenceOf[quote.first] as number;
  let last: Draft | undefined;
  for (let back = 1; back <= CONTINUES && !last; back++) last = told.get(sentence - back);
  if (!last || last.speakers.length === 0 || isOvershadowed(doc, index, last)) return null;
  // `Candidata X, somată de Y să plece. „…”`: who is only named as an agent does not go on.
  if (doc.clauses[last.cueClause]?.mood === 'participle') return null;
  return {
    ...last,
    addressees: last.addressees,
    form: 'direct',
    act: 'state',
    cue: null,
    cueClause: -1,
    content: [quote.inner],
    background: false,
    around: true,
    via: [],
    sentence,
    lastSentence: doc.sentenceOf[quote.end - 1] as number,
    verdict: 'said',
    rule: 'goes on from the statement before',
    inferred: { speaker: 'the statement before' },
  };
}
