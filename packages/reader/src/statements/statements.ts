/**
 * Who says what, on whose word. A statement is read before the events in it, so that whatever it claims stays attributed.
 * Rules after the ways of attribution in news (Pareti, PARC 3.0: source, cue, content) with `via` for who passed it on.
 */
import type { NamesDoc, Statement, StatementsDoc } from '../doc.js';
import { type DocIndex, indexDoc, lowerBound } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { type Attribution, readAttributions } from './attributions.js';
import { contentReader } from './content.js';
import { readCues } from './cues.js';
import { readDirect } from './direct.js';
import type { Draft } from './draft.js';
import { contentSpan, readIndirect } from './indirect.js';
import { isOutlet } from './speakers.js';
import { outsideTurns, readTurns } from './turns.js';
import { withVoices } from './voices.js';
import { hasFiniteVerb, isPunctuation, sentenceBounds, uposOf, withoutLoneMarks } from './words.js';

export function readStatements(named: NamesDoc, rules: StatementRules): StatementsDoc {
  const doc = withVoices(named, rules);
  const index = indexDoc(doc);
  const cues = readCues(doc, rules);
  const attributions = readAttributions(doc, rules, cues);
  const content = contentReader(doc, rules, cues, attributions);
  const indirect = readIndirect(doc, index, cues, attributions, content);
  const direct = readDirect(doc, rules, index, cues, indirect);
  const turns = readTurns(doc, rules, index);
  const spoken = withoutNaming(doc, index, rules, [...indirect, ...outsideTurns(direct, turns), ...turns]);
  const attributed = attribute(doc, rules, index, spoken, attributions);
  const ordered = withOuterVoices(withoutOwnWords(attributed)).sort(
    (a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) || b.sentence - a.sentence,
  );
  const timeFirsts = doc.times.map((time) => time.first);
  const statements = ordered.map((draft) => finish(doc, draft, timeFirsts));
  return { ...doc, statements, statementOf: statementColumn(doc, statements) };
}

/** Quotations that only name something (`filmul „…”`) are no speech, whatever stands near them. */
function withoutNaming(doc: NamesDoc, index: DocIndex, rules: StatementRules, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (draft.form !== 'direct' || draft.content.length !== 1) return true;
    const [from, to] = draft.content[0] as Span;
    const quote = index.quotesIn(from, to).find((one) => one.inner === draft.content[0]);
    if (!quote || quote.apart || quote.first < 2) return true;
    return !rules.namingWords.has(doc.folded[quote.first - 2] as string);
  });
}

/** Attributions by phrase: on statements of the sentence they are `via`; where there is none the sentence is theirs. */
function attribute(
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
      return !draft.speakers.some((speaker) => one.entities.includes(speaker)) && !holds(doc, draft, one);
    });
    for (const row of rows) result[row] = withAttribution(doc, result[row] as Draft, one);
    if (
      all.length > rows.length ||
      (rows.length > 0 &&
        !tellsSentence(
          doc,
          rows.map((row) => result[row] as Draft),
          one,
        ))
    )
      continue;
    const own = ownStatement(doc, rules, index, one, attributions[place + 1], markers);
    if (!own) continue;
    bySentence.set(one.sentence, [...all, result.length]);
    result.push(own);
  }
  return result;
}

function withAttribution(doc: NamesDoc, draft: Draft, one: Attribution): Draft {
  if (one.role === 'voice' && one.entities.some((entity) => isNamedPerson(doc, entity))) {
    // `Comisia, prin vocea purtătoarei de cuvânt X`: X is the one who speaks.
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
  return { ...draft, via: [...draft.via, ...voices.filter((entity) => !draft.via.includes(entity))] };
}

/** `X a exclus o alianță, potrivit unui apropiat`: the sentence is on the word of who is named, not only what is told in it. */
function tellsSentence(doc: NamesDoc, drafts: readonly Draft[], one: Attribution): boolean {
  if (one.role !== 'speaker' || one.entities.some((entity) => isOutlet(doc, entity))) return false;
  return drafts.every((draft) => draft.background || !draft.around);
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
  const ranges = attributedRanges(doc, rules, index, one, next, markers);
  const [from, to] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
  if (ranges.length === 0 || from >= to) return null;
  const quotes = index.quotesIn(doc.start[from] as number, doc.stop[to - 1] as number);
  const counted = ranges.some(([first, end]) => hasFigure(doc, first, end));
  if (quotes.length === 0 && !counted && !ranges.some(([first, end]) => hasFiniteVerb(doc, first, end))) return null;
  const contents = ranges.map(([first, end]) => contentSpan(doc, index, first, end)).filter((one) => one !== null);
  const [content] = contents;
  if (!content) return null;
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
    via: [],
    sentence: one.sentence,
    lastSentence: one.sentence,
    verdict: 'said',
    rule: 'attribution phrase',
    inferred: {},
  };
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
  const [first, last] = sentenceBounds(doc, one.sentence);
  if (one.leads) return [[one.end, last]];
  if (one.first - first <= 1) {
    let from = one.end;
    while (from < last && doc.forms[from] !== ',' && from < one.end + 14 && !hasFiniteVerb(doc, from, from + 1)) from++;
    // `Potrivit unor surse, citate de X, …`
    if (doc.forms[from] === ',' && next?.first === from + 1 && next.role !== 'speaker' && doc.forms[next.end] === ',')
      from = next.end;
    return [[doc.forms[from] === ',' ? from + 1 : one.end, last]];
  }
  const closing = closingComma(doc, one.end, last);
  if (doc.forms[one.first - 1] === ',' && closing < last - 2)
    return interrupted(doc, rules, index, one, closing + 1, first, last, markers);
  return isPunctuation(doc, one.first - 1) || one.end >= last - 1 ? [[first, one.first]] : [];
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
  const subordinate = markers.has(lead) || rules.relativeAdverbs.has(doc.folded[lead] as string);
  if (upos === 'SCONJ' || upos === 'CCONJ' || subordinate) return [[after, quote ? quote.end + 1 : last]];
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

/** `a recunoscut că s-a înșelat când a crezut că …`: what one tells of one's own words and thoughts is no statement made now. */
function withoutOwnWords(drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const one of drafts) {
    const same = bySentence.get(one.sentence);
    if (same) same.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  return drafts.filter((inner) => {
    const { cue } = inner;
    if (!cue || inner.form === 'direct') return true;
    return !bySentence
      .get(inner.sentence)
      ?.some(
        (one) =>
          one !== inner &&
          one.speakers[0] === inner.speakers[0] &&
          one.content.some(([from, to]) => cue[0] >= from && cue[1] <= to && (inner.content[0]?.[1] ?? 0) <= to),
      );
  });
}

/** What is told inside another's statement has that other as the one who passed it on. */
function withOuterVoices(drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const one of drafts) {
    for (let sentence = one.sentence; sentence <= one.lastSentence; sentence++) {
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), one]);
    }
  }
  return drafts.map((inner) => {
    const cue = inner.cue;
    if (!cue) return inner;
    const outer = (bySentence.get(inner.sentence) ?? []).find(
      (one) =>
        one !== inner &&
        one.content.some(([from, to]) => cue[0] >= from && cue[1] <= to) &&
        !one.speakers.some((speaker) => inner.speakers.includes(speaker)),
    );
    if (!outer) return inner;
    const voices = [...outer.speakers, ...outer.via].filter((voice) => !inner.via.includes(voice));
    return { ...inner, via: [...inner.via, ...voices] };
  });
}

function finish(doc: NamesDoc, draft: Draft, timeFirsts: readonly number[]): Statement {
  const content = draft.content.map((span) => withoutLoneMarks(doc.text, span));
  const [from] = content.reduce((a, b) => (b[0] < a[0] ? b : a), content[0] as Span);
  const to = Math.max(...content.map((span) => span[1]));
  const parts = [draft.cue, draft.speakerSpan].filter((span): span is Span => span !== null);
  const speaker = draft.speakers[0] ?? -1;
  return {
    speaker,
    speakerSpan: draft.speakerSpan,
    addressees: draft.addressees,
    form: draft.form,
    act: draft.act,
    cue: draft.cue,
    content,
    via: draft.via.filter((voice) => voice !== speaker),
    time: timeOf(doc, draft.cueClause, timeFirsts),
    place: -1,
    evidence: [Math.min(from, ...parts.map((span) => span[0])), Math.max(to, ...parts.map((span) => span[1]))],
    verdict: draft.verdict,
    rule: draft.rule,
    inferred: draft.inferred,
  };
}

function timeOf(doc: NamesDoc, clause: number, firsts: readonly number[]): number {
  if (clause < 0) return -1;
  const unit = doc.units[doc.clauses[clause]?.unit ?? -1];
  const last = unit?.tokens[unit.tokens.length - 1] ?? -1;
  for (
    let row = lowerBound(firsts, unit?.tokens[0] ?? 0);
    row < firsts.length && (firsts[row] as number) <= last;
    row++
  ) {
    const type = doc.times[row]?.type;
    if (doc.clauseOf[firsts[row] as number] === clause && (type === 'DATE' || type === 'TIME')) return row;
  }
  return -1;
}

function statementColumn(doc: NamesDoc, statements: readonly Statement[]): Int32Array {
  const column = new Int32Array(doc.count).fill(-1);
  const size = (row: number) => (statements[row] as Statement).content.reduce((sum, [from, to]) => sum + to - from, 0);
  const rows = statements.map((_, row) => row).sort((a, b) => size(b) - size(a));
  for (const row of rows) {
    for (const [from, to] of (statements[row] as Statement).content) {
      for (let token = tokenAt(doc, from); token < doc.count && (doc.start[token] as number) < to; token++)
        column[token] = row;
    }
  }
  return column;
}

/** First token that ends behind the offset. */
function tokenAt(doc: NamesDoc, offset: number): number {
  return lowerBound(doc.stop, offset + 1);
}
