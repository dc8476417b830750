/**
 * Phrases of those who speak and have no name: found by patterns where the tree has no subject, and made into entities of
 * kind `source` that are called by the words of the phrase.
 */
import type { Entity, Mention, NamesDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import { authorOf, documentAuthors, givenBy, standsIn } from './authors.js';
import type { CueClause } from './cue-verbs.js';
import type { MentionEdges } from './mentions.js';
import { isOutlet } from './who.js';
import { uposOf } from './words.js';

/** Rule of such an entity. */
export const VOICE = 'subject of a verb of saying';
/** Tokens of a subject phrase kept as the name. */
const LONGEST = 10;
/** Tokens of a label in front of a quotation. */
const LABEL = 6;
/** Tokens in front of the noun of a phrase: article, number. */
const LEAD = 3;

/** `Oamenii de știință ruși și americani anunță că`: the noun phrase that opens the sentence right before the verb, where the tree has no subject. */
export function phraseBefore(doc: NamesDoc, rules: StatementRules, verb: CueVerb, clause: Clause): Argument | null {
  if (!verb.frames.has('that') || !rules.openers.has(doc.folded[clause.end] ?? '') || clause.markerToken >= 0)
    return null;
  // `Unii spun că …`: the form is of the first person as well.
  const some = clause.first - 1;
  const opens = some >= 0 && doc.sentences.first[doc.sentenceOf[some] as number] === some;
  if (opens && uposOf(doc, some) === 'PRON' && rules.somePeople.has(doc.folded[some] as string))
    return { head: some, first: some, end: some + 1, heads: [some], preposition: '', from: 'pattern' };
  if (clause.person === 1 || clause.person === 2 || clause.voice !== 'active') return null;
  const first = doc.sentences.first[doc.sentenceOf[clause.verb] as number] as number;
  const end = clause.first;
  if (end <= first || end - first > LONGEST) return null;
  const head = uposOf(doc, first) === 'NOUN' ? first : uposOf(doc, first) === 'DET' ? first + 1 : -1;
  if (head < 0 || uposOf(doc, head) !== 'NOUN') return null;
  for (let token = head + 1; token < end; token++) {
    const upos = uposOf(doc, token);
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || upos === 'PRON') return null;
    if (upos === 'PROPN') return null;
  }
  return { head, first, end, heads: [head], preposition: '', from: 'pattern' };
}

/** `„…”, afirmă cei trei primari`: a definite noun phrase right behind a verb that no clause was read for, up to the next mark. */
export function phraseBehind(doc: NamesDoc, { end: first, verb }: Clause): Argument | null {
  if (uposOf(doc, first - 2) !== 'PUNCT' && uposOf(doc, verb - 1) !== 'PUNCT') return null;
  let head = first;
  while (head < first + LEAD && uposOf(doc, head) !== 'NOUN') {
    const upos = uposOf(doc, head);
    if (upos !== 'DET' && upos !== 'NUM' && upos !== 'ADJ') return null;
    head++;
  }
  if (head >= doc.count || uposOf(doc, head) !== 'NOUN' || uposOf(doc, head - 1) === 'ADJ') return null;
  if (head === first && !doc.morph[doc.xpos[head] as number]?.definite) return null;
  let end = head + 1;
  while (end < Math.min(doc.count, head + LONGEST) && !isBound(doc, end)) end++;
  return uposOf(doc, end) === 'PUNCT' ? { head, first, end, heads: [head], preposition: '', from: 'pattern' } : null;
}

/** `O grupare a răpit doi oameni, anunțând că …`: a gerund shares the subject of the clause it hangs on. */
export function ofMainClause(doc: NamesDoc, names: ReadonlyMap<number, Mention>, clause: Clause): Argument | null {
  const main = clause.mood === 'gerund' && clause.accusative < 0 ? doc.clauses[clause.parent] : undefined;
  if (main?.mood !== 'indicative' || main.voice === 'passive' || main.end > clause.first) return null;
  const { subject } = main;
  if (!subject || subject.end > main.first) return null;
  for (let token = subject.first; token < subject.end; token++) if (names.has(token)) return null;
  return subject;
}

/** `potrivit rechizitoriului`, `conform unui martor`: a noun for a person or a document that nothing else was found to stand for. */
export function sourceBehind(
  doc: NamesDoc,
  rules: StatementRules,
  from: number,
  names: ReadonlyMap<number, Mention>,
  edges: MentionEdges,
): Argument | null {
  if (rules.sameWords.has(doc.folded[from] ?? '') || rules.citedWords.has(doc.folded[from + 1] ?? '')) return null;
  for (let head = from; head < Math.min(doc.count, from + 4) && doc.unitOf[head] === doc.unitOf[from]; head++) {
    const upos = uposOf(doc, head);
    if (upos === 'PUNCT' || upos === 'ADP') return null;
    const lemma = doc.foldedLemmas[head] as string;
    // `declarațiilor oficiale`: an adjective is nobody.
    const noun = upos !== 'ADJ' || head === from || uposOf(doc, head - 1) !== 'NOUN';
    const voice = noun && (rules.voiceNouns.has(lemma) || rules.voiceNouns.has(doc.folded[head] as string));
    if (!voice && !rules.documentNouns.has(lemma)) continue;
    if (doc.who(head).length > 0) return null;
    let end = head + 1;
    while (end < Math.min(doc.count, head + LONGEST) && doc.unitOf[end] === doc.unitOf[head] && !isBound(doc, end))
      end++;
    if (holdsName(doc, head, end, voice, names) || (!voice && givenBy(doc, rules, edges, head + 1))) return null;
    return { head, first: from, end, heads: [head], preposition: '', from: 'pattern' };
  }
  return null;
}

/** `raportul Curții de Conturi`, `medicului Ion Pop`: whose document it is, who the person is. */
function holdsName(
  doc: NamesDoc,
  first: number,
  end: number,
  voice: boolean,
  names: ReadonlyMap<number, Mention>,
): boolean {
  for (let token = first; token < end; token++) {
    const name = names.get(token);
    if (voice ? name && doc.entities[name.entity]?.kind === 'person' : name || doc.who(token).length > 0) return true;
  }
  return false;
}

/** `se arată într-un raport trimis bursei`: a document of which nothing says whose it is speaks itself. */
export function unsignedDocuments(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  clauses: readonly CueClause[],
): Argument[] {
  const found: Argument[] = [];
  const authors = documentAuthors(doc, rules, edges);
  for (const { row } of clauses) {
    const head = standsIn(doc, rules, row);
    if (head < 0 || doc.who(head).length > 0) continue;
    // `într-un comunicat`: of whoever spoke last.
    if (rules.ownDocuments.has(doc.foldedLemmas[head] as string)) continue;
    if (authorOf(doc, rules, edges, head + 1, row)) continue;
    const article = uposOf(doc, head - 1) === 'DET' && !isGenitive(doc, head - 1);
    // `Raportul Curții … În raport se arată că`
    const told = authors.get(doc.foldedLemmas[head] as string)?.some((one) => one.token < head) === true;
    if (told && !article) continue;
    if (!article && doc.morph[doc.xpos[head] as number]?.number !== 'sing') continue;
    found.push({
      head,
      first: article ? head - 1 : head,
      end: head + 1,
      heads: [head],
      preposition: '',
      from: 'pattern',
    });
  }
  return found;
}

/** `a raportului`: the article of the genitive. */
function isGenitive(doc: NamesDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  return morph?.pronoun === 'article' && !morph.case;
}

/** `Fratele victimei: „…”`: a noun for a person that begins the line, in front of a colon and a quotation. */
export function labels(doc: NamesDoc, rules: StatementRules): Argument[] {
  const found: Argument[] = [];
  for (const quote of doc.quotes) {
    const colon = quote.first - 2;
    if (colon < 1 || doc.forms[colon] !== ':') continue;
    const head = doc.sentences.first[doc.sentenceOf[colon] as number] as number;
    const lemma = doc.foldedLemmas[head] as string;
    if (
      (!rules.voiceNouns.has(lemma) && !rules.voiceNouns.has(doc.folded[head] as string)) ||
      colon - head > LABEL ||
      doc.who(head).length > 0
    )
      continue;
    let end = head + 1;
    while (end < colon && !isBound(doc, end)) end++;
    if (end === colon) found.push({ head, first: head, end, heads: [head], preposition: '', from: 'pattern' });
  }
  return found;
}

function isBound(doc: NamesDoc, token: number): boolean {
  const upos = uposOf(doc, token);
  return upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ';
}

export function voice(
  doc: NamesDoc,
  rules: StatementRules,
  subject: Argument,
  entity: number,
): { made: Entity; mention: Mention } {
  let end = Math.min(subject.end, subject.first + LONGEST);
  for (let token = subject.head + 1; token < end; token++) {
    const upos = uposOf(doc, token);
    // `un reprezentant al firmei pentru postul X`: for whom one speaks is no part of the name
    const medium = doc.foldedLemmas[token + 1] ?? '';
    const told = rules.toldPrepositions.has(doc.folded[token] as string);
    const outlet = told && (rules.documentNouns.has(medium) || rules.ownDocuments.has(medium));
    // `gruparea sibiană pe Facebook`: where it was said
    const where =
      rules.mediumWords?.has(doc.folded[token] as string) &&
      (rules.mediumNouns?.has(medium) || doc.who(token + 1).some((entity) => isOutlet(doc, entity)));
    if (outlet || where || upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') end = token;
  }
  const span = [doc.start[subject.first] as number, doc.stop[end - 1] as number] as const;
  const morph = doc.morph[doc.xpos[subject.head] as number];
  const head = doc.start[subject.head] as number;
  const form = doc.forms[subject.head] as string;
  const shown = morph?.case === 'oblique' ? rules.baseOfHead(form) : form;
  return {
    made: {
      kind: 'source',
      name: doc.text.slice(span[0], head) + shown + doc.text.slice(head + form.length, span[1]),
      country: stateIn(doc, subject.first, end),
      sector: null,
      wikidata: null,
      gender: morph?.gender === 'fem' ? 'fem' : 'masc',
      number: morph?.number === 'plur' ? 'plur' : 'sing',
      roles: [],
      members: [],
      world: null,
      rule: VOICE,
      inferred: {},
    },
    mention: mentionOf(doc, subject, end, entity),
  };
}

export function mentionOf(doc: NamesDoc, { first, head }: Argument, end: number, entity: number): Mention {
  const span = [doc.start[first] as number, doc.stop[end - 1] as number] as const;
  return { first, end, span, head, form: 'description', entity, rule: VOICE };
}

/** The one state named in front of the noun or behind it: `a top U.S. official`, `rebel groups in Chad`. */
function stateIn(doc: NamesDoc, first: number, end: number): string | null {
  const states = new Set<string>();
  for (let token = first; token < end; token++)
    for (const entity of doc.who(token)) {
      const { kind, country } = doc.entities[entity] as Entity;
      if (kind === 'country' && country !== null) states.add(country);
    }
  return states.size === 1 ? ([...states][0] as string) : null;
}
