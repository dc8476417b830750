/** What phrases of attribution do: they tell who passed a statement on, or make one of the sentence they stand in. */
import type { NamesDoc } from '../doc.js';
import { type DocIndex, lowerBound } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import { pastApposition } from './apposition.js';
import type { Attribution } from './attribution-names.js';
import type { Draft } from './draft.js';
import { contentSpan } from './indirect.js';
import { completes, isVerbal } from './resumed.js';
import { isOutlet } from './who.js';
import { afterDateline, hasFiniteVerb, isPunctuation, opensBack, sentenceBounds, uposOf } from './words.js';

/** Tokens of a verb in front of a phrase between commas: what it tells is still to come. */
const SHORT = 2;
/** Tokens of the shortest sentence. */
const LEAST = 3;

/** Marks in front of a phrase of attribution inside its sentence. */
const PARTING: ReadonlySet<string> = new Set([',', ':']);

/** Attributions by phrase: on statements of the sentence they are `via`; where there is none the sentence is theirs. */
export function attribute(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  drafts: readonly Draft[],
  attributions: readonly Attribution[],
): Draft[] {
  const result = [...drafts];
  const bySentence = new Map<number, number[]>();
  result.forEach((draft, row) => {
    for (let sentence = draft.sentence; sentence <= draft.lastSentence; sentence++) {
      const rows = bySentence.get(sentence);
      if (rows) rows.push(row);
      else bySentence.set(sentence, [row]);
    }
  });
  const markers = new Set(doc.clauses.map((clause) => clause.markerToken));
  for (const [place, one] of attributions.entries()) {
    const all = bySentence.get(one.sentence) ?? [];
    const rows = all.filter((row) => {
      const draft = result[row] as Draft;
      // `X e de acord cu afirmațiile lui Y, potrivit cărora …`: on Y's word stands what follows.
      // `X a negat acuzațiile lui Y, conform cărora …`: X took it from nobody.
      const at = doc.start[one.first] as number;
      if (one.leads && ((draft.content[0]?.[0] ?? 0) < at || (draft.cue?.[0] ?? at) < at)) return false;
      return !draft.speakers.some((speaker) => one.entities.includes(speaker)) && !holds(doc, draft, one);
    });
    // `X a negat că …, așa cum scrisese Y`: what is denied is what Y wrote.
    const asSaid = one.role === 'speaker' && one.cueClause >= 0;
    if (asSaid && rows.some((row) => result[row]?.act === 'deny')) continue;
    for (const row of rows) result[row] = withAttribution(doc, result[row] as Draft, one);
    const told = rows.map((row) => result[row] as Draft);
    if (!one.leads && (all.length > rows.length || (told.length > 0 && !tellsSentence(doc, told, one)))) continue;
    const own = ownStatement(doc, rules, index, one, attributions[place + 1], markers);
    if (!own) continue;
    bySentence.set(one.sentence, [...all, result.length]);
    result.push(own);
  }
  return result;
}

function withAttribution(doc: NamesDoc, draft: Draft, one: Attribution): Draft {
  if (one.role === 'voice' && one.entities.some((entity) => isNamedPerson(doc, entity))) {
    // `Comisia, prin vocea purtătoarei de cuvânt X`: X is the one who speaks, where the phrase stands by the verb.
    const at = doc.start[one.first] as number;
    const told = draft.content[0]?.[0] ?? 0;
    if (draft.cue && at > draft.cue[0] && told < at && told > draft.cue[0]) return draft;
    if (
      draft.cue &&
      at < draft.cue[0] &&
      told < at &&
      told > (doc.start[sentenceBounds(doc, one.sentence)[0]] as number)
    )
      return draft;
    return { ...draft, speakers: one.entities, speakerSpan: one.speakerSpan };
  }
  if (one.role === 'origin' && !one.entities.some((entity) => isOutlet(doc, entity))) {
    // `scrie X, care citează o sursă din guvern`: the source speaks, the outlet passes it on.
    const relays = draft.speakers.length > 0 && draft.speakers.every((entity) => isOutlet(doc, entity));
    if (!relays || one.first < lowerBound(doc.start, draft.cue?.[0] ?? 0)) return draft;
    return {
      ...draft,
      speakers: one.entities,
      speakerSpan: one.speakerSpan,
      via: [...draft.speakers, ...draft.via],
    };
  }
  // `Serbia, care anunțase că se abține, a votat pentru, potrivit unor diplomați`: what the report knows is not on their word.
  if (one.role === 'speaker' && draft.background && !one.entities.some((entity) => isOutlet(doc, entity))) return draft;
  const voices = one.outlet >= 0 ? [one.outlet] : one.entities;
  const passing = [...voices, ...one.via];
  return { ...draft, via: [...draft.via, ...passing.filter((entity) => !draft.via.includes(entity))] };
}

/** `X a exclus o alianță, potrivit unui apropiat`: the sentence is on the word of who is named, not only what is told in it. */
function tellsSentence(doc: NamesDoc, drafts: readonly Draft[], one: Attribution): boolean {
  if (one.role !== 'speaker' || one.entities.some((entity) => isOutlet(doc, entity))) return false;
  // `X a promis că …, potrivit unor surse`: they pass on what was promised.
  const noun = drafts.some((draft) => draft.background || draft.rule.startsWith('noun'));
  return noun && drafts.every((draft) => draft.background || !draft.around);
}

function isNamedPerson(doc: NamesDoc, entity: number): boolean {
  return (
    doc.entities[entity]?.kind === 'person' &&
    doc.mentions.some((mention) => mention.entity === entity && mention.form === 'name')
  );
}

/** The attribution stands in the statement's own words: it qualifies a part of them. */
function holds(doc: NamesDoc, draft: Draft, one: Attribution): boolean {
  const at = doc.start[one.first] as number;
  return draft.content.some(([from, to]) => at > from && at < to);
}

function ownStatement(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  one: Attribution,
  next: Attribution | undefined,
  markers: ReadonlySet<number>,
): Draft | null {
  if (one.role !== 'speaker' && one.cueClause < 0) return null;
  if (opensBack(doc, rules, sentenceBounds(doc, one.sentence)[0])) return null;
  const ranges = attributedRanges(doc, rules, index, one, next, markers);
  const [from, to] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
  if (ranges.length === 0 || from >= to) return null;
  const quotes = index.quotesIn(doc.start[from] as number, doc.stop[to - 1] as number);
  const counted = ranges.some(([first, end]) => hasFigure(doc, first, end));
  // `Potrivit judecătorului, ancheta continuă`: in front of a sentence a verb that the tagger missed makes no difference.
  const leading = from === one.end + 1 && to - from >= LEAST && doc.forms[one.end] === ',';
  if (quotes.length === 0 && !counted && !leading && !ranges.some(([first, end]) => hasFiniteVerb(doc, first, end)))
    return null;
  const contents = ranges.map(([first, end]) => contentSpan(doc, index, first, end)).filter((one) => one !== null);
  const [content] = contents;
  if (!content || contents.some((part) => holdsClosingMark(doc.text.slice(...part.span)))) return null;
  const quote =
    contents.length > 1
      ? undefined
      : quotes.find((one) => one.outer[0] <= content.span[0] && one.outer[1] >= content.span[1]);
  const form = contents.some((one) => one.form === 'mixed') ? 'mixed' : content.form;
  return {
    speakers: one.entities,
    speakerSpan: one.speakerSpan,
    addressees: [],
    form: quote ? 'direct' : form,
    act: 'state',
    cue: one.cueClause >= 0 || one.role === 'speaker' ? one.cue : null,
    cueClause: one.cueClause,
    content: quote ? [quote.inner] : contents.map((one) => one.span),
    background: false,
    around: true,
    via: one.via,
    sentence: one.sentence,
    lastSentence: one.sentence,
    verdict: 'said',
    rule: 'attribution phrase',
    inferred: {},
  };
}

/** `… să plece”, a spus primarul, potrivit X`: the end of a quotation whose beginning was lost, and somebody else's words. */
function holdsClosingMark(text: string): boolean {
  const mark = text.search(/[”»]\s*,/);
  return mark > 0 && !/[„“«"”]/.test(text.slice(0, mark));
}

/** Tokens that stand on the word of who is named: behind a phrase that leads or interrupts, else what comes before it. */
function attributedRanges(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  one: Attribution,
  next: Attribution | undefined,
  markers: ReadonlySet<number>,
): (readonly [number, number])[] {
  const [start, last] = sentenceBounds(doc, one.sentence);
  const first = afterDateline(doc, start);
  if (one.leads) {
    const passed = next && next.first > one.end && next.first < last && doc.forms[next.first - 1] === ',';
    return [[one.end, passed ? next.first - 1 : last]];
  }
  if (one.first - first <= 1) {
    let from = pastApposition(doc, rules, one.entities, one.end);
    while (from < last && doc.forms[from] !== ',' && from < one.end + 14 && !hasFiniteVerb(doc, from, from + 1)) from++;
    // `Potrivit unor surse, citate de X, …`
    if (doc.forms[from] === ',' && next?.first === from + 1 && next.role !== 'speaker' && doc.forms[next.end] === ',')
      from = next.end;
    const behind = doc.forms[from] === ',' ? pastDocument(doc, rules, from + 1, last) : one.end;
    const own = pastOwnClause(doc, behind, last);
    return own < 0 ? [] : [[own, last]];
  }
  const closing = closingComma(doc, one.end, last);
  if (PARTING.has(doc.forms[one.first - 1] as string) && closing < last - 2)
    return interrupted(doc, rules, index, one, closing + 1, first, last, markers);
  return isPunctuation(doc, one.first - 1) || one.end >= last - 1 ? [[first, one.first]] : [];
}

/** `Potrivit ministrului, într-un mesaj postat luni, …`: behind the document in which it was said. */
function pastDocument(doc: NamesDoc, rules: StatementRules, from: number, last: number): number {
  if (!rules.documentPrepositions.has(doc.folded[from] as string)) return from;
  const noun = [from + 1, from + 2, from + 3].find((token) => uposOf(doc, token) === 'NOUN') ?? -1;
  const lemma = doc.foldedLemmas[noun] as string;
  if (noun < 0 || (!rules.ownDocuments.has(lemma) && !rules.documentNouns.has(lemma))) return from;
  const comma = closingComma(doc, noun, last);
  return comma < last ? comma + 1 : from;
}

function hasFigure(doc: NamesDoc, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (uposOf(doc, token) === 'NUM') return true;
  return false;
}

/** The comma that closes the phrase: `potrivit unor surse apropiate negocierilor, …`. `last` if there is none. */
function closingComma(doc: NamesDoc, from: number, last: number): number {
  for (let token = from; token < Math.min(last, from + 6); token++) {
    if (doc.forms[token] === ',') return token;
    if (hasFiniteVerb(doc, token, token + 1) || isPunctuation(doc, token)) return last;
  }
  return last;
}

/** Around a phrase between commas: a clause that it opens, a phrase that it measures, the sentence that it parts. */
function interrupted(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  one: Attribution,
  after: number,
  first: number,
  last: number,
  markers: ReadonlySet<number>,
): (readonly [number, number])[] {
  // `…, de unde, potrivit acelorași surse, au ridicat …`
  const lead = one.first - 2;
  const upos = uposOf(doc, lead);
  const open = doc.start[after] as number;
  const quote = index.quotesIn(open, open + 1).find((found) => found.outer[0] === open && found.closed);
  // `a izbucnit după ce, potrivit pompierilor, …`
  const sequel = rules.sequels.some((words) =>
    words.every((word, at) => doc.folded[lead + 1 - words.length + at] === word),
  );
  const relative = doc.morph[doc.xpos[lead] as number]?.pronoun === 'relative';
  // `Clubul nu speră: potrivit unor surse, …`
  const opened = doc.forms[one.first - 1] === ':';
  const subordinate =
    sequel || relative || opened || markers.has(lead) || rules.relativeAdverbs.has(doc.folded[lead] as string);
  if (upos === 'SCONJ' || upos === 'CCONJ' || subordinate) return [[after, quote ? quote.end + 1 : last]];
  // `… fiind, potrivit anchetei, plătite de firmă`, `Sunt vizați, potrivit acelorași surse, X și Y`
  const gerund = doc.morph[doc.xpos[lead] as number]?.verbForm === 'ger';
  if (gerund || one.first - 1 - first <= SHORT) {
    let from = lead;
    while (gerund && from > first && doc.forms[from - 1] !== ',') from--;
    return [
      [gerund ? from : first, one.first - 1],
      [after, last],
    ];
  }
  let comma = after;
  while (comma < last - 1 && doc.forms[comma] !== ',') comma++;
  if (hasFiniteVerb(doc, first, one.first)) {
    // `…, într-o tranzacție evaluată, potrivit unor surse, la 210 milioane`
    if (uposOf(doc, after) === 'ADP' && !hasFiniteVerb(doc, after, comma)) {
      let from = lead;
      while (from > first && doc.forms[from - 1] !== ',') from--;
      return [
        [from, one.first - 1],
        [after, comma],
      ];
    }
    // `Marșul a adunat, conform poliției, circa 4.000 de oameni`: the verb waits for what stands behind.
    if (isVerbal(doc, lead) && completes(doc, rules, after)) {
      return [
        [clauseFrom(doc, first, lead), one.first - 1],
        [after, comma],
      ];
    }
    return [[first, one.first]];
  }
  // `Circa 20.000 de oameni, potrivit poliției, au protestat`: the number is theirs.
  const figure = hasFigure(doc, first, one.first);
  if (figure && one.first - first <= 8) return [[first, one.first]];
  // `Inflația, potrivit băncii, a crescut`
  return [
    [first, one.first],
    [after, last],
  ];
}

/** Behind the last conjunction or relative word that opens a clause with the verb: what stands in front is the report's own. */
function clauseFrom(doc: NamesDoc, first: number, verb: number): number {
  for (let token = verb - 1; token > first; token--) {
    if (doc.forms[token - 1] !== ',') continue;
    const relative = doc.morph[doc.xpos[token] as number]?.pronoun === 'relative' || uposOf(doc, token) === 'ADV';
    if (relative || uposOf(doc, token) === 'CCONJ') return uposOf(doc, token) === 'CCONJ' ? token + 1 : token;
  }
  return first;
}

/**
 * `Potrivit salvatorilor care au intervenit, nu sunt răniți`, `Potrivit dosarului, trimis de procurori, el a fugit`: behind what tells
 * of who or what speaks; `from` where nothing does, -1 where the sentence ends with it.
 */
function pastOwnClause(doc: NamesDoc, from: number, last: number): number {
  const morph = doc.morph[doc.xpos[from] as number];
  const relative = morph?.pronoun === 'relative' && morph.upos === 'PRON';
  const participle = morph?.verbForm === 'part' && uposOf(doc, from + 1) === 'ADP' && doc.forms[from - 1] === ',';
  if (!relative && !participle) return from;
  let told = participle;
  for (let token = from + 1; token < last; token++) {
    told ||= hasFiniteVerb(doc, token, token + 1);
    if (told && doc.forms[token] === ',') return hasFiniteVerb(doc, token + 1, last) ? token + 1 : -1;
  }
  return -1;
}
