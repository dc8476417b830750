/**
 * Who says what, on whose word. A statement is read before the events in it, so that whatever it claims stays attributed.
 * Rules after the ways of attribution in news (Pareti, PARC 3.0: source, cue, content) with `via` for who passed it on.
 */
import type { Entity, NamesDoc, Statement, StatementsDoc } from '../doc.js';
import { columnOf, type DocIndex, furnitureSentences, indexDoc, lowerBound } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import { packed, withLayer } from '../layers.js';
import type { Span } from '../record.js';
import { attribute } from './attribute.js';
import { readAttributions } from './attributions.js';
import { readBack } from './back.js';
import { contentReader } from './content.js';
import { readCues } from './cues.js';
import { readDirect } from './direct.js';
import type { Draft } from './draft.js';
import { readFigureSources } from './figure-sources.js';
import { readHeadlines } from './headlines.js';
import { readIndirect } from './indirect.js';
import { readNested } from './nested.js';
import { outsideTurns, readTurns } from './turns.js';
import { readUnopened } from './unopened.js';
import { VOICE } from './voice-phrases.js';
import { withVoices } from './voices.js';
import { hasFiniteVerb, withoutLastMark, withoutLoneMarks, withoutTag } from './words.js';

export function readStatements(named: NamesDoc, rules: StatementRules): StatementsDoc {
  const { doc, clauses, phrases } = withVoices(named, rules);
  const index = indexDoc(doc);
  const cues = readCues(doc, rules, clauses, phrases);
  const attributions = readAttributions(doc, rules, phrases, cues);
  const content = contentReader(doc, rules, cues, attributions);
  const indirect = readIndirect(doc, rules, index, cues, attributions, content);
  const direct = readDirect(doc, rules, index, cues, indirect);
  const turns = readTurns(doc, rules, index);
  const told = together(indirect, direct);
  const nested = readNested(doc, rules, told);
  const back = readBack(doc, rules, index, cues, told);
  const bare = turns.length === 0 ? together(readUnopened(doc, index, cues), readHeadlines(doc, rules, index)) : [];
  const all = together(indirect, outsideTurns(direct, turns), turns, nested, back, bare);
  const spoken = withoutNaming(doc, index, rules, all);
  const attributed = attribute(doc, rules, index, spoken, attributions);
  const furniture = furnitureSentences(doc);
  const own = withoutOwnWords(attributed).filter((draft) => !furniture.has(draft.sentence));
  const ordered = withOuterVoices(own).sort(
    (a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) || b.sentence - a.sentence,
  );
  const timeFirsts = columnOf(doc.times, (time) => time.first);
  const statements = packed(ordered.map((draft) => finish(doc, draft, timeFirsts)));
  const statementOf = statementColumn(doc, statements);
  const figureSources = readFigureSources(doc, statements, statementOf, attributions);
  const heard = withoutSilentVoices(doc, statements, figureSources);
  return withLayer(heard, { entities: withoutSilentSources(doc, statements), statements, statementOf, figureSources });
}

function together(...lists: readonly (readonly Draft[])[]): Draft[] {
  const all: Draft[] = [];
  for (const list of lists) for (const draft of list) all.push(draft);
  return all;
}

/** Somebody unnamed who says nothing is no source: `un bărbat a fost reținut`. */
function withoutSilentSources(doc: NamesDoc, statements: readonly Statement[]): readonly Entity[] {
  const heard = heardIn(statements);
  const entities: Entity[] = [];
  for (const [row, entity] of doc.entities.entries()) {
    const silent = entity.kind === 'source' && entity.roles.length > 0 && entity.number === 'sing' && !heard.has(row);
    entities.push(silent ? { ...entity, kind: 'person' } : entity);
  }
  return entities;
}

/** Subjects of verbs of saying that in the end were found to say nothing are nobody the report tells of. */
function withoutSilentVoices(
  doc: NamesDoc,
  statements: readonly Statement[],
  figureSources: readonly (readonly number[])[],
): NamesDoc {
  const voices: number[] = [];
  for (const [row, entity] of doc.entities.entries()) if (isVoice(entity)) voices.push(row);
  if (voices.length === 0) return doc;
  const heard = heardIn(statements);
  for (const { addressees } of statements) for (const row of addressees) heard.add(row);
  for (const rows of figureSources) for (const row of rows) heard.add(row);
  const silent = new Set(voices.filter((row) => !heard.has(row)));
  if (silent.size === 0) return doc;
  const spoken = (rows: readonly number[]) => rows.filter((row) => !silent.has(row));
  return withLayer(doc, {
    mentions: doc.mentions.filter((mention) => !silent.has(mention.entity)),
    subjects: doc.subjects.map((rows) => (rows ? spoken(rows) : rows)),
    who: (head) => spoken(doc.who(head)),
  });
}

function isVoice({ kind, rule, roles }: Entity): boolean {
  return kind === 'source' && rule === VOICE && roles.length === 0;
}

/** Who speaks, and who passes it on. */
function heardIn(statements: readonly Statement[]): Set<number> {
  const heard = new Set<number>();
  for (const { speaker, via } of statements) {
    heard.add(speaker);
    for (const row of via) heard.add(row);
  }
  return heard;
}

/** Quotations that only name something (`filmul „…”`) are no speech, whatever stands near them. */
function withoutNaming(doc: NamesDoc, index: DocIndex, rules: StatementRules, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (draft.form !== 'direct' || draft.content.length !== 1) return true;
    const [from, to] = draft.content[0] as Span;
    const quote = index.quotesIn(from, to).find((one) => one.inner === draft.content[0]);
    if (!quote || quote.first < 2) return true;
    const word = quote.first - 2;
    // `a zis „…”`: the verb itself.
    if (draft.cue && (doc.stop[word] as number) <= draft.cue[1] && (doc.start[word] as number) >= draft.cue[0])
      return true;
    if (rules.titleWords.has(doc.folded[word] as string)) return false;
    return !rules.namingWords.has(doc.folded[word] as string) || (quote.apart && !isTitle(doc, quote));
  });
}

/** Words without a verb. */
function isTitle(doc: NamesDoc, quote: { readonly first: number; readonly end: number }): boolean {
  return !hasFiniteVerb(doc, quote.first, quote.end);
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

function finish(doc: NamesDoc, draft: Draft, timeFirsts: Int32Array): Statement {
  const content: Span[] = [];
  for (const span of draft.content)
    content.push(withoutLastMark(doc.text, withoutLoneMarks(doc.text, withoutTag(doc.text, span))));
  const evidence = [...content];
  if (draft.cue !== null) evidence.push(draft.cue);
  if (draft.speakerSpan !== null) evidence.push(draft.speakerSpan);
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
    time: timeOf(doc, draft.cueClause, timeFirsts, draft.speakerSpan ? [...content, draft.speakerSpan] : content),
    place: -1,
    evidence: whole(evidence),
    verdict: draft.verdict,
    rule: draft.rule,
    inferred: draft.inferred,
  };
}

/** From where the first of the spans begins to where the last ends. */
function whole(spans: readonly Span[]): Span {
  let [from, to] = spans[0] as Span;
  for (const span of spans) {
    from = Math.min(from, span[0]);
    to = Math.max(to, span[1]);
  }
  return [from, to];
}

/** The time of the clause of the cue, outside what is said and who says it (`raportul pe anul 2019 arată`); -1 if it has none. */
function timeOf(doc: NamesDoc, clause: number, firsts: Int32Array, content: readonly Span[]): number {
  if (clause < 0) return -1;
  const unit = doc.units[doc.clauses[clause]?.unit ?? -1];
  const last = unit?.tokens[unit.tokens.length - 1] ?? -1;
  for (
    let row = lowerBound(firsts, unit?.tokens[0] ?? 0);
    row < firsts.length && (firsts[row] as number) <= last;
    row++
  ) {
    const time = doc.times[row];
    // `acum` says nothing of when somebody spoke
    const dated = (time?.type === 'DATE' || time?.type === 'TIME') && !time.value.endsWith('_REF');
    const at = doc.start[firsts[row] as number] as number;
    if (!dated || content.some(([from, to]) => from <= at && at < to)) continue;
    if (doc.clauseOf[firsts[row] as number] === clause) return row;
  }
  return -1;
}

function statementColumn(doc: NamesDoc, statements: readonly Statement[]): Int32Array {
  const column = new Int32Array(doc.count).fill(-1);
  const sizes = columnOf(statements, lengthOf);
  const rows = columnOf(statements, (_, row) => row).sort(
    (a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b,
  );
  for (const row of rows) {
    // Who declines to comment on something does not vouch for it.
    if (statements[row]?.verdict === 'declined') continue;
    for (const [from, to] of (statements[row] as Statement).content) {
      for (let token = tokenAt(doc, from); token < doc.count && (doc.start[token] as number) < to; token++)
        column[token] = row;
    }
  }
  return column;
}

/** Characters of what is said. */
function lengthOf({ content }: Statement): number {
  let length = 0;
  for (const [from, to] of content) length += to - from;
  return length;
}

/** First token that ends behind the offset. */
function tokenAt(doc: NamesDoc, offset: number): number {
  return lowerBound(doc.stop, offset + 1);
}
