/**
 * A second pass, once statements are known: who `eu`, `noi`, `dumneavoastră` are in words quoted from a speaker, and who is the
 * subject of verbs in the first and second person there.
 */
import type { Entity, Mention, NamesDoc, Statement } from '../doc.js';
import type { NameRules } from '../language/names.js';
import { packed, withLayer } from '../layers.js';

/** Adds mentions and subjects inside the content of direct and mixed statements; nothing already resolved is changed. */
export function resolveSpeech<Doc extends NamesDoc>(doc: Doc, statements: readonly Statement[], rules: NameRules): Doc {
  const added: Mention[] = [];
  const subjects = packed(doc.subjects);
  const heads = new Map<number, number>();
  const taken = new Set(doc.mentions.map((m) => m.head));
  const clauses = clausesByToken(doc);
  const others = rules.front === undefined ? NOBODY : toldOfThemselves(doc, statements);
  for (const statement of statements) {
    if (statement.speaker < 0 || statement.form === 'indirect') continue;
    const we = speaksFor(doc, statement.speaker, rules);
    const you = addressee(doc, statement);
    for (const [from, until] of statement.content) {
      for (let i = tokenAt(doc, from); i < doc.count && (doc.start[i] as number) < until; i++) {
        if ((doc.quoteOf[i] as number) < 0) continue;
        for (const clause of clauses.get(i) ?? []) withoutSpeaker(doc, subjects, clause, statement.speaker, others);
        for (const clause of clauses.get(i) ?? []) setSubject(doc, subjects, clause, statement.speaker, we, you);
        const form = taken.has(i) ? undefined : rules.pronouns.get(doc.folded[i] ?? '')?.find((f) => f.person !== 3);
        if (form === undefined) continue;
        const entity = form.person === 1 ? (form.number === 'plur' ? we : statement.speaker) : you;
        if (entity < 0) continue;
        const span = [doc.start[i] as number, doc.stop[i] as number] as const;
        added.push({
          first: i,
          end: i + 1,
          span,
          head: i,
          form: 'pronoun',
          entity,
          rule: `speech: person ${form.person}`,
        });
        heads.set(i, entity);
        taken.add(i);
      }
    }
  }
  if (added.length === 0 && others.size === 0) return withLayer(doc, { subjects });
  const kept = doc.mentions.filter((mention) => mention.form === 'name' || !others.has(mention.head));
  const mentions = [...kept, ...added].sort((a, b) => a.first - b.first || b.end - a.end || a.entity - b.entity);
  const who = (head: number): readonly number[] => {
    const entity = heads.get(head);
    if (entity !== undefined) return [entity];
    return others.has(head) ? [] : doc.who(head);
  };
  return withLayer(doc, { mentions, subjects, who });
}

const NOBODY: ReadonlySet<number> = new Set();

/** `“He attacked me,” the man said`: pronouns of the third person, and nouns, that were taken for whoever speaks; their tokens. */
function toldOfThemselves(doc: NamesDoc, statements: readonly Statement[]): ReadonlySet<number> {
  const found = new Set<number>();
  const direct = statements.filter(({ form, speaker }) => form === 'direct' && speaker >= 0);
  if (direct.length === 0) return found;
  const unnamed = doc.mentions.filter((mention) => mention.form !== 'name');
  for (const { speaker, content } of direct) {
    const person = doc.entities[speaker]?.kind === 'person';
    for (const [from, until] of content)
      for (let k = firstFrom(unnamed, from); k < unnamed.length; k++) {
        const { span, entity, form, head } = unnamed[k] as Mention;
        if (span[0] >= until) break;
        if (entity === speaker && (person || form === 'pronoun')) found.add(head);
      }
  }
  return found;
}

/** First mention that begins at the offset or behind it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Nobody is known to do what the speaker was only taken to do, by a pronoun or in a clause that goes on behind one. */
function withoutSpeaker(
  doc: NamesDoc,
  subjects: (readonly number[])[],
  row: number,
  speaker: number,
  others: ReadonlySet<number>,
): void {
  if (others.size === 0 || !subjects[row]?.includes(speaker)) return;
  for (let at = row, step = 0; at >= 0 && step < SHARED; step++) {
    const clause = doc.clauses[at];
    if (!clause) return;
    if (clause.subject?.heads.some((head) => others.has(head))) {
      subjects[row] = subjects[row].filter((one) => one !== speaker);
      return;
    }
    if (clause.subject) return;
    at = clause.parent;
  }
}

/** Clauses that share a subject, looked up at. */
const SHARED = 4;

/**
 * Whom a speaker's `noi` stands for: the body he leads or speaks for if his role says so; of several, his party, as who presides a
 * chamber speaks for those he votes with. Else himself.
 */
function speaksFor(doc: NamesDoc, speaker: number, rules: NameRules): number {
  const entity = doc.entities[speaker] as Entity;
  const bodies = new Set<number>();
  for (const { of, title } of entity.roles) {
    const former = rules.formerWord.some((word) => title.startsWith(`${word} `));
    if (!former && doc.entities[of]?.kind === 'organization') bodies.add(of);
  }
  const parties = [...bodies].filter((of) => doc.entities[of]?.sector === 'PTY');
  const [one = speaker, ...others] = parties.length === 1 ? parties : bodies;
  return others.length === 0 ? one : speaker;
}

/** The one spoken to: named as addressee, or the other of two that were told together. */
function addressee(doc: NamesDoc, statement: Statement): number {
  if (statement.addressees.length === 1) return statement.addressees[0] as number;
  if (statement.addressees.length > 1) return -1;
  const others = new Set<number>();
  for (const entity of doc.entities) {
    if (entity.members.length === 2 && entity.members.includes(statement.speaker)) {
      for (const member of entity.members)
        if (member !== statement.speaker && doc.entities[member]?.kind === 'person') others.add(member);
    }
  }
  const [only] = others;
  return others.size === 1 && only !== undefined ? only : -1;
}

function setSubject(
  doc: NamesDoc,
  subjects: (readonly number[])[],
  row: number,
  speaker: number,
  we: number,
  you: number,
): void {
  const clause = doc.clauses[row];
  if (clause === undefined || (subjects[row]?.length ?? 0) > 0 || clause.subject !== null) return;
  if (clause.person === 1) subjects[row] = [clause.number === 'plur' ? we : speaker];
  else if (clause.person === 2 && you >= 0) subjects[row] = [you];
}

function clausesByToken(doc: NamesDoc): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  doc.clauses.forEach((clause, row) => {
    const list = map.get(clause.verb);
    if (list === undefined) map.set(clause.verb, [row]);
    else list.push(row);
  });
  return map;
}

/** First token that ends after the offset. */
function tokenAt(doc: NamesDoc, offset: number): number {
  let low = 0;
  let high = doc.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.stop[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
