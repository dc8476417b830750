import { type GrammarDoc, type TimeExpression, UPOS } from '../doc.js';
import type { NumeralRules } from '../language/numerals.js';
import type { TimeRules } from '../language/times.js';
import { type Atoms, MARK, readAtoms } from '../text/atoms.js';
import { parsePublished } from './calendar.js';
import { type Captured, classReader } from './classes.js';
import { type CompiledRule, type CompiledTimes, compileTimes, keyOf, type Long, type Start } from './compile.js';
import { settleWeekdays } from './dated-weekdays.js';
import { intervalOf } from './interval.js';
import { isName } from './names.js';
import { type Match, matchAt, type Reader } from './pattern.js';
import type { Context, Draft } from './reading.js';
import { readSense } from './senses.js';
import { isStamp, readStamp } from './stamp.js';

export interface TimesLanguage {
  readonly times: TimeRules;
  readonly numerals: NumeralRules;
}

/**
 * The time expressions of a report in text order, none overlapping another, with TIMEX3 values (ISO-TimeML); none where
 * `doc.published` is no ISO date. Linear in the atoms of the text: every rule is of bounded length.
 */
export function readTimes(doc: GrammarDoc, language: TimesLanguage, atoms: Atoms = readAtoms(doc)): TimeExpression[] {
  const compiled = compileTimes(language.times, language.numerals);
  const published = parsePublished(doc.published);
  if (!published) return [];
  const read = classReader(doc, atoms, language.times.words, language.numerals);
  const reader: Reader<Captured> = {
    count: atoms.count,
    word: (atom) => atoms.folded[atom],
    options: (choice, atom) => compiled.options(choice, atoms, atom),
    constant: (value, atom) => ({ value, first: atom, end: atom }),
    read,
  };
  const context: Context = {
    doc,
    atoms,
    rules: language.times,
    day: published.day,
    minutes: published.minutes,
    told: [],
  };
  const found: TimeExpression[] = [];
  let lastEnd = 0;
  for (let i = 0; i < atoms.count; ) {
    if (isStamp(context, i)) {
      const stamp = readStamp(context, read, i);
      if (stamp) {
        found.push(stamp.time);
        i = lastEnd = stamp.end;
        continue;
      }
    }
    const next = readAt(context, compiled, reader, i, lastEnd, found);
    lastEnd = Math.max(lastEnd, next);
    i = Math.max(i + 1, next);
  }
  return settleWeekdays(found, published.day);
}

/** Reads at one atom with the rule that takes most; the next one down if its sense finds no time. Gives the end, or 0. */
function readAt(
  context: Context,
  compiled: CompiledTimes,
  reader: Reader<Captured>,
  at: number,
  lastEnd: number,
  found: TimeExpression[],
): number {
  const { atoms } = context;
  const starts = compiled.at(atoms, at);
  if (starts.length === 0) return 0;
  const matches = matchesAt(starts, atoms, reader, at, lastEnd);
  if (matches.length === 0) return 0;
  // words of context must not keep a longer expression behind them from being read
  const { first } = matches[0].match;
  if (first > at) {
    matches.push(...matchesAt(compiled.at(atoms, first), atoms, reader, first, lastEnd));
    matches.sort(byLength);
  }
  for (const { match, rule } of matches) {
    if (rule.sense.kind === 'trap') return match.until;
    if (isName(context, match.first, rule)) continue;
    const reading = { context, values: match.values, first: match.first, end: match.end, lastEnd };
    const drafts = readSense(reading, rule.sense);
    // a day that no calendar has (`30 februarie`) leaves nothing behind
    if (drafts.length === 0 && rule.sense.kind === 'date') return match.until;
    if (drafts.length === 0) continue;
    for (const draft of drafts) {
      found.push(expression(context, draft, bounded(context, match.first, draft, lastEnd), match.end, rule.name));
      if (draft.told) context.told.push({ ...draft.told, stated: !draft.inferred });
    }
    return match.end;
  }
  return 0;
}

interface Candidate {
  readonly match: Match<Captured>;
  readonly rule: CompiledRule;
}

const byLength = (a: Candidate, b: Candidate): number => b.match.until - a.match.until || a.rule.order - b.rule.order;

function matchesAt(
  starts: readonly Start[],
  atoms: Atoms,
  reader: Reader<Captured>,
  at: number,
  lastEnd: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (const { rule, longs } of starts) {
    if (longs && !longs.some((long) => mayBegin(long, atoms, reader, at))) continue;
    const match = matchAt(rule.nodes, at, reader);
    if (match && match.first >= lastEnd) found.push({ match, rule });
  }
  return found.sort(byLength);
}

function mayBegin({ name, next }: Long, atoms: Atoms, reader: Reader<Captured>, at: number): boolean {
  const hit = reader.read(name, at);
  return hit !== null && (next === null || next.has(keyOf(atoms, hit.end)));
}

/** `începutul`, `sfârșitul` in front of a genitive belong to the expression and give its `mod`. */
function bounded(context: Context, first: number, draft: Draft, lastEnd: number): number {
  const before = first - 1;
  if (draft.type !== 'DATE' || before < lastEnd) return first;
  const verb = UPOS[context.doc.upos[context.atoms.token[before]]] === 'VERB';
  return !verb && context.rules.words.bound.has(context.atoms.folded[before]) ? before : first;
}

function expression(context: Context, draft: Draft, first: number, end: number, rule: string): TimeExpression {
  const { atoms, rules } = context;
  let last = end;
  while (last > first + 1 && atoms.kind[last - 1] === MARK && atoms.folded[last - 1] === ',') last--;
  const bound = rules.words.bound.get(atoms.folded[first]);
  const interval = intervalOf(draft.value);
  const mod = draft.mod ?? (draft.type === 'DATE' && bound ? bound : null);
  return {
    first: atoms.token[first],
    end: atoms.token[last - 1] + 1,
    span: [atoms.start[first], atoms.stop[last - 1]],
    type: draft.type,
    value: draft.value,
    from: interval.from,
    until: draft.until ?? interval.until,
    mod,
    rule,
    inferred: draft.inferred ?? null,
  };
}
