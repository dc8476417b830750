/**
 * Heads of arguments in languages whose titles stand in front of the name: trees take the first word of a row of nouns for its
 * head (`U.S. President Ana Marsh met`), which would make a state of the person.
 */
import type { NameSpan, TimesDoc } from '../doc.js';
import { type Argument, argumentWith, type Clause, clauseWith } from '../grammar/clause.js';
import type { NameRules } from '../language/names.js';
import { packed, withLayer } from '../layers.js';

/** Words of a title with the state and the body in front of it. */
const LONGEST = 9;

/** The document with the names as heads; as it was where titles stand elsewhere. Linear in names and clauses. */
export function withTitledHeads(doc: TimesDoc, names: readonly NameSpan[], rules: NameRules): TimesDoc {
  if (rules.front === undefined) return doc;
  const nameOf = new Int32Array(doc.count).fill(-1);
  /** First token of a name, or of the title in front of it → the name; last token + 1 of a name by its first. */
  const opens = new Map<number, number>();
  const ends = new Map<number, number>();
  let some = false;
  const timed = new Set<number>();
  for (const { first, end } of doc.times) for (let token = first; token < end; token++) timed.add(token);
  for (const name of names) {
    if (name.label !== 'PER') continue;
    const first = titleStart(doc, rules, name.first, timed);
    for (let token = first; token < name.first; token++) nameOf[token] = name.first;
    opens.set(first, name.first);
    ends.set(name.first, name.end);
    some ||= first < name.first;
  }
  if (!some) return doc;
  /** @param until Where a phrase that the tree cuts short may go on to: in front of its verb. */
  const mended = (argument: Argument, until = argument.end): Argument => {
    if (!argument.heads.some((head) => (nameOf[head] as number) >= 0 || ends.has(head))) return argument;
    const at = (head: number): number => ((nameOf[head] as number) >= 0 ? (nameOf[head] as number) : head);
    const head = at(argument.head);
    const heads = new Set(argument.heads.map(at));
    for (const other of joinedTo(doc, rules, head, Math.max(argument.end, until), opens, ends)) heads.add(other);
    const last = Math.max(...heads);
    return argumentWith(argument, { head, heads: [...heads], end: Math.max(argument.end, ends.get(last) ?? last + 1) });
  };
  const perhaps = (argument: Argument | null): Argument | null => (argument === null ? null : mended(argument));
  const clauses = doc.clauses.map((clause): Clause => {
    const subject =
      clause.subject === null
        ? null
        : mended(clause.subject, clause.subject.head < clause.first ? clause.first : undefined);
    const object = perhaps(clause.object);
    const indirect = perhaps(clause.indirect);
    const agent = perhaps(clause.agent);
    const obliques = packed(clause.obliques.map((oblique) => mended(oblique)));
    const same =
      subject === clause.subject &&
      object === clause.object &&
      indirect === clause.indirect &&
      agent === clause.agent &&
      obliques.every((oblique, at) => oblique === clause.obliques[at]);
    return same ? clause : clauseWith(clause, { subject, object, indirect, agent, obliques });
  });
  return withLayer(doc, { clauses });
}

/** `President Ana Marsh and Prime Minister Dan Roe`: the names that a conjunction joins to the first within its phrase. */
function joinedTo(
  doc: TimesDoc,
  rules: NameRules,
  name: number,
  end: number,
  opens: ReadonlyMap<number, number>,
  ends: ReadonlyMap<number, number>,
): readonly number[] {
  const found: number[] = [];
  let joined = false;
  let at = ends.get(name) ?? end;
  while (at < end) {
    const joins = rules.and.has(doc.folded[at] as string);
    if (!joins && doc.forms[at] !== ',') break;
    joined ||= joins;
    const next = opens.get(doc.forms[at] === ',' && rules.and.has(doc.folded[at + 1] ?? '') ? at + 2 : at + 1);
    if (next === undefined) break;
    at = ends.get(next) ?? end;
    // `Ana Marsh and Dan Roe's lawyer`
    if (rules.front?.possessives.has(doc.folded[at] ?? '')) break;
    found.push(next);
  }
  return joined ? found : [];
}

/** First word of the title in front of a name, with what stands in front of the title; the name's own where there is none. */
function titleStart(doc: TimesDoc, rules: NameRules, name: number, timed: ReadonlySet<number>): number {
  let first = name;
  let title = false;
  for (let token = name - 1; token >= Math.max(0, name - LONGEST); token--) {
    if (doc.unitOf[token] !== doc.unitOf[name] || timed.has(token)) break;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    // `minister of foreign affairs Ana Marsh`
    const link = doc.folded[token] === rules.of && token < name - 1 && isTitle(doc, rules, token - 1);
    // `party leader and education minister Ana Marsh`
    const joint = title && rules.and.has(doc.folded[token] as string) && isTitle(doc, rules, token - 1);
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ' && !link && !joint) break;
    title ||= isTitle(doc, rules, token);
    first = token;
  }
  return title ? first : name;
}

const isTitle = (doc: TimesDoc, rules: NameRules, token: number): boolean =>
  rules.nouns
    .get(doc.folded[token] as string)
    ?.some(({ noun, number }) => noun.class === 'person' && number === 'sing') === true;
