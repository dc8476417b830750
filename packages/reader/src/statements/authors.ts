/** Whose a document or a message is: `un comunicat al ministerului`, `mesajul premierului`. */
import type { Mention, NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import type { MentionEdges } from './mentions.js';
import { apposedTo, canSpeak, isOutlet } from './who.js';
import { uposOf } from './words.js';

/** Tokens of a document and whose it is in front of the verb. */
const AHEAD = 14;
/** Tokens between a noun for what was said and who said it. */
const AUTHOR = 10;

/** `se arată într-un comunicat al ministerului`: whose document it is, by its own words or by those before. */
export function documentOf(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  row: Clause,
  documents: ReadonlyMap<string, readonly { token: number; author: Mention }[]>,
): Mention | undefined {
  const noun = standsIn(doc, rules, row);
  if (noun < 0) return undefined;
  // A document that was made to speak for itself, as it names nobody.
  if (doc.who(noun).length > 0) return edges.starts.get(noun - 1) ?? edges.starts.get(noun);
  // `se precizează în același document`: the last one told, whatever it was called.
  if (rules.sameWords.has(doc.folded[noun - 1] as string)) {
    const told = [...documents.values()].flatMap((list) => list.filter((one) => one.token < noun));
    return told.sort((a, b) => b.token - a.token)[0]?.author;
  }
  return (
    authorOf(doc, rules, edges, noun + 1, row) ??
    documents.get(doc.foldedLemmas[noun] as string)?.findLast((one) => one.token < noun)?.author
  );
}

/** The document that what is said stands in, named behind the verb or at the head of its sentence; or -1. */
export function standsIn(doc: NamesDoc, rules: StatementRules, row: Clause): number {
  if (!isWritten(doc, rules, row) || row.dative >= 0) return -1;
  const behind = issuerOf(doc, rules, row);
  return behind >= 0 ? behind : issuerAhead(doc, rules, row);
}

/** `se arată în comunicat`, `este precizat în raport`, `din raport reiese`, `scrie în comunicat`: what stands in a document, not who wrote it. */
function isWritten(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  // `s-a justificat el într-o înregistrare`: somebody's own words.
  if (row.voice === 'reflexive' && row.subject?.heads.some((head) => isSomebody(doc, head))) return false;
  if (row.voice === 'reflexive' || rules.emerging?.has(row.lemma)) return true;
  if (row.voice === 'passive' && row.mood === 'indicative' && row.tense !== 'future')
    return row.agent === null && row.subject === null;
  const own = row.subject === null || row.subject.first >= row.end;
  return (
    own && rules.standing?.has(row.lemma) === true && rules.documentPrepositions.has(doc.folded[row.end] as string)
  );
}

function isSomebody(doc: NamesDoc, head: number): boolean {
  if (doc.morph[doc.xpos[head] as number]?.pronoun === 'personal') return true;
  return doc.who(head).some((entity) => doc.entities[entity]?.kind === 'person');
}

/** `În comunicatul ministerului se arată că …`: the document that opens the sentence; or -1. */
function issuerAhead(doc: NamesDoc, rules: StatementRules, row: Clause): number {
  const first = doc.sentences.first[doc.sentenceOf[row.verb] as number] as number;
  if (!rules.documentPrepositions.has(doc.folded[first] as string) || row.first - first > AHEAD) return -1;
  let noun = nounFrom(doc, first + 1);
  // `În partea introductivă a raportului`
  if (rules.documentParts?.has(doc.foldedLemmas[noun] as string)) noun = nounFrom(doc, noun + 1);
  const lemma = doc.foldedLemmas[noun] as string;
  const charge = rules.documentPhrases?.some(
    ([head, ...rest]) => lemma === head && rest.every((word, at) => doc.folded[noun + 1 + at] === word),
  );
  const document = rules.documentNouns.has(lemma) || rules.ownDocuments.has(lemma) || charge === true;
  if (!document || noun >= row.first) return -1;
  for (let token = noun + 1; token < row.first; token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'SCONJ' || morph?.verbForm === 'fin') return -1;
  }
  return noun;
}

function nounFrom(doc: NamesDoc, first: number): number {
  let noun = first;
  while (noun < first + 3 && uposOf(doc, noun) !== 'NOUN') noun++;
  return noun;
}

/** The noun of the document that something stands in: `se arată într-un raport`; or -1. */
export function issuerOf(doc: NamesDoc, rules: StatementRules, row: Clause): number {
  for (let token = row.end; token < Math.min(doc.count, row.end + 4); token++) {
    if (!rules.documentPrepositions.has(doc.folded[token] as string)) continue;
    let noun = token + 1;
    while (noun < token + 4 && uposOf(doc, noun) !== 'NOUN') noun++;
    const lemma = doc.foldedLemmas[noun] as string;
    const document = rules.documentNouns.has(lemma) || rules.ownDocuments.has(lemma);
    return noun < token + 4 && document ? noun : -1;
  }
  return -1;
}

/** `informațiilor furnizate de X`, `comunicatului remis presei de către X`: whose work the document is, behind a participle. */
export function givenBy(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  from: number,
): Mention | undefined {
  let participle = false;
  for (let token = from; token < Math.min(doc.count, from + AUTHOR); token++) {
    if (participle) token = pastInsertedTime(doc, token);
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'PUNCT' || morph?.upos === 'SCONJ' || morph?.verbForm === 'fin') return undefined;
    if (morph?.verbForm === 'part' || isGiven(doc, rules, token)) participle = true;
    const agent = rules.agentWords.has(doc.folded[token] as string);
    if (agent && rules.citedWords.has(doc.folded[token - 1] as string)) return undefined;
    // `publicat pe pagina de Facebook`
    if (!agent || !participle || rules.mediumNouns?.has(doc.foldedLemmas[token - 1] as string)) continue;
    // `de către X`, `de dl X`: a preposition or a word of address in between
    for (let at = token + 1; at <= token + 3 && uposOf(doc, at) !== 'PUNCT'; at++) {
      const mention = starts.get(at);
      if (mention && mention.form !== 'pronoun')
        return canSpeak(doc, mention.entity) ? (apposedTo(doc, starts, mention) ?? mention) : undefined;
    }
  }
  return undefined;
}

/** `un comunicat transmis, luni, de organizator`: the token behind a time between commas that begins here, else this one. */
export function pastInsertedTime(doc: NamesDoc, token: number): number {
  if (doc.forms[token] !== ',') return token;
  const inserted = doc.times.find((time) => time.first === token + 1);
  return inserted && doc.forms[inserted.end] === ',' ? inserted.end + 1 : token;
}

/** `…, se arată în comunicat`: the noun of a document of which nothing says whose it is, or -1. */
export function ownDocumentOf(doc: NamesDoc, rules: StatementRules, row: Clause): number {
  if (row.voice !== 'reflexive' || row.dative >= 0 || row.subject !== null) return -1;
  if (!rules.documentPrepositions.has(doc.folded[row.end] as string)) return -1;
  const noun = row.end + 1;
  const ends = uposOf(doc, noun + 1) === 'PUNCT' || uposOf(doc, noun + 2) === 'PUNCT';
  return ends && rules.ownDocuments.has(doc.foldedLemmas[noun] as string) && doc.who(noun).length === 0 ? noun : -1;
}

/** Documents of which the report says whose they are: `un comunicat al ministerului`. */
export function documentAuthors(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
): ReadonlyMap<string, readonly { token: number; author: Mention }[]> {
  const found = new Map<string, { token: number; author: Mention }[]>();
  for (let token = 0; token < doc.count; token++) {
    if (uposOf(doc, token) !== 'NOUN') continue;
    const lemma = doc.foldedLemmas[token] as string;
    if (!rules.ownDocuments.has(lemma) && !rules.documentNouns.has(lemma)) continue;
    const author = authorOf(doc, rules, edges, token + 1, { unit: doc.unitOf[token] as number });
    if (author) found.get(lemma)?.push({ token, author }) ?? found.set(lemma, [{ token, author }]);
  }
  return found;
}

/** `mesajul premierului`, `un comunicat remis Agerpres de minister`: the genitive right behind the noun, else the agent. */
export function authorOf(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  from: number,
  row: { readonly unit: number },
): Mention | undefined {
  let participle = false;
  for (let token = from; token < Math.min(doc.count, from + AUTHOR) && doc.unitOf[token] === row.unit; token++) {
    if (participle) token = pastInsertedTime(doc, token);
    const morph = doc.morph[doc.xpos[token] as number];
    const given = isGiven(doc, rules, token);
    if (morph?.upos === 'PUNCT' || morph?.upos === 'SCONJ' || (morph?.verbForm === 'fin' && !given)) return undefined;
    if (morph?.verbForm === 'part' || morph?.upos === 'X' || given) participle = true;
    const mention = starts.get(token);
    if (!mention || !canSpeak(doc, mention.entity)) continue;
    const by = rules.agentWords.has(doc.folded[token - 1] as string) ? token - 1 : token - 2;
    const agent = rules.agentWords.has(doc.folded[by] ?? '');
    // `un mesaj publicat pe X și citat de Reuters`: who passes it on did not write it.
    if (agent && rules.citedWords.has(doc.folded[by - 1] as string)) return undefined;
    const place = doc.entities[mention.entity]?.kind === 'place';
    if (!place && (participle ? agent : !isOutlet(doc, mention.entity)))
      return apposedTo(doc, starts, mention) ?? mention;
    token = mention.end - 1;
  }
  return undefined;
}

/** `un raport oferit bursei`, `transmis bursei`, tagged as an adjective or another form: whom it went to did not write it. */
export function isGiven(doc: NamesDoc, rules: StatementRules, token: number): boolean {
  const upos = uposOf(doc, token);
  return (
    (upos === 'ADJ' || upos === 'VERB') && rules.givenWords.has((doc.folded[token] as string).replace(/[aei]$/, ''))
  );
}
