/**
 * Whose word a figure is on: who is named beside it (`, potrivit X, circa 210`), else the speaker in whose words it stands,
 * else who is named earlier in the sentence.
 */
import type { Figure, NamesDoc, Statement } from '../doc.js';
import { lowerBound } from '../doc-index.js';
import type { Attribution } from './attribution-names.js';
import { isOutlet } from './who.js';
import { hasFiniteVerb } from './words.js';

/** Tokens between the figure and the phrase beside it. */
const BESIDE = 8;
/** Tokens between what is quoted and a figure that goes on behind it. */
const BEHIND = 6;

export function readFigureSources(
  doc: NamesDoc,
  statements: readonly Statement[],
  statementOf: Int32Array,
  attributions: readonly Attribution[],
): (readonly number[])[] {
  const bySentence = new Map<number, Attribution[]>();
  for (const one of attributions) {
    if (one.role !== 'speaker' || one.entities.every((entity) => isOutlet(doc, entity))) continue;
    const row = bySentence.get(one.sentence);
    if (row) row.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  const behind = cuesByClause(doc, statements);
  return doc.figures.map((figure) => {
    const phrases = bySentence.get(doc.sentenceOf[figure.first] as number) ?? [];
    const beside = phrases.find((one) => isBeside(doc, figure, one));
    if (beside) return beside.entities;
    const speaker = statements[statementOf[figure.first] as number]?.speaker ?? -1;
    if (speaker >= 0) return [speaker];
    const before = phrases.findLast((one) => one.end <= figure.first && !isWithin(doc, statementOf, one));
    if (before) return before.entities;
    const quoted = behind.get(doc.clauseOf[figure.first] as number);
    return quoted && goesOnFrom(doc, quoted, figure) ? [quoted.speaker] : [];
  });
}

/** `1.500 de militari conform estimărilor X`, `, potrivit X, circa 210 milioane`: no verb and no comma but the phrase's own between. */
function isBeside(doc: NamesDoc, figure: Figure, one: Attribution): boolean {
  const ahead = one.first >= figure.end;
  const [from, to] = ahead ? [figure.end, one.first] : [one.end, figure.first];
  if (from > to || to - from > BESIDE || hasFiniteVerb(doc, from, to)) return false;
  for (let token = from; token < to; token++) {
    const own = ahead ? token === to - 1 : token === from;
    if (doc.forms[token] === ',' && !own) return false;
  }
  return true;
}

/** What is named inside somebody's words is on their word. */
function isWithin(doc: NamesDoc, statementOf: Int32Array, one: Attribution): boolean {
  return doc.count > 0 && (statementOf[one.first] as number) >= 0;
}

/** `a denunțat „fraude” în 60 de secții`: the clause of the cue goes on behind the quotation. */
function goesOnFrom(doc: NamesDoc, statement: Statement, figure: Figure): boolean {
  const last = Math.max(...statement.content.map((span) => span[1]));
  const end = lowerBound(doc.start, last);
  return figure.first >= end && figure.first - end <= BEHIND && !hasFiniteVerb(doc, end, figure.first);
}

/** Statements by the clause of their cue, the cue before what is quoted. */
function cuesByClause(doc: NamesDoc, statements: readonly Statement[]): ReadonlyMap<number, Statement> {
  const found = new Map<number, Statement>();
  for (const statement of statements) {
    const { cue, content, speaker } = statement;
    if (!cue || speaker < 0 || content.some(([from]) => from < cue[1])) continue;
    const clause = doc.clauseOf[lowerBound(doc.stop, cue[1])] as number;
    if (clause >= 0) found.set(clause, statement);
  }
  return found;
}
