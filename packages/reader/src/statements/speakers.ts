/** Who speaks: the subject of the verb of saying, or the name beside it where the tree has none. */
import type { Mention, Morph, NamesDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import type { MentionEdges } from './mentions.js';
import { hasFiniteVerb, isPunctuation, uposOf } from './words.js';

/** Tokens between a verb and the speaker behind it. */
const BESIDE = 8;
/** Tokens between a noun for what was said and who said it. */
const AUTHOR = 10;
/** Clauses looked back at for a shared subject. */
const SHARED = 4;
/** Clauses of a sentence looked through for its main verb of saying. */
const SENTENCE = 12;
/** Tokens of what stands between commas behind a subject. */
const INSERTION = 14;

export interface Speaker {
  readonly speakers: readonly number[];
  readonly span: Span | null;
}

/** Reads the speakers of clauses in text order: a later one may share or repeat an earlier one's. */
export function speakerReader(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
): (clause: number, row: Clause, verb: CueVerb, asserted: boolean) => Speaker {
  const told = new Map<number, readonly number[]>();
  const nouns = headNouns(doc);
  const heard = new Map<string, readonly number[]>();
  let last: readonly number[] | undefined;
  const documents = documentAuthors(doc, rules, edges);
  let person: number | undefined;
  return (clause, row, verb, asserted) => {
    const found = find(clause, row, verb, asserted);
    const speakers = found.speakers;
    told.set(clause, speakers);
    if (speakers.length > 0) {
      last = speakers;
      const head = nouns.get(speakers[0] as number);
      if (head !== undefined) heard.set(head, speakers);
      const [first] = speakers;
      if (first !== undefined && doc.entities[first]?.kind === 'person') person = first;
    }
    return found;
  };

  function find(clause: number, row: Clause, verb: CueVerb, asserted: boolean): Speaker {
    const written = row.copula
      ? authorOf(doc, rules, edges, row.verb + 1, row)
      : documentOf(doc, rules, edges, row, documents);
    if (written) return { speakers: whoOf(doc, written), span: written.span };
    const beside = speakerAsObject(doc, edges, row, verb) ?? speakerBeside(doc, edges, row, asserted);
    const repeats = row.subject !== null && repeatsSource(doc, rules, row.subject);
    let speakers =
      (repeats ? (heard.get(doc.foldedLemmas[row.subject?.head ?? 0] as string) ?? last) : undefined) ?? [];
    if (speakers.length === 0 && row.mood === 'gerund') speakers = ofMainCue(clause, row);
    const name = beside ? undefined : nameOfSubject(doc, edges, row);
    if (name) return { speakers: whoOf(doc, name), span: name.span };
    if (speakers.length === 0) speakers = speakersOf(doc, edges, clause, row, beside);
    const pronoun = row.subject ? doc.morph[doc.xpos[row.subject.head] as number] : undefined;
    if (pronoun && isPersonal(pronoun) && speakers.some((entity) => doc.entities[entity]?.kind !== 'person'))
      speakers = person !== undefined && agrees(doc, person, pronoun) ? [person] : [];
    let antecedent: Mention | undefined;
    const bodies = speakers.length > 0 && speakers.every((entity) => doc.entities[entity]?.kind === 'organization');
    if (bodies && row.link === 'relative') {
      // `au declarat pentru X surse judiciare, care precizează …`: those who stand in front of the relative word.
      const near = antecedentOf(doc, edges, row);
      const kind = near ? doc.entities[near.entity]?.kind : undefined;
      if (near && (kind === 'person' || kind === 'source')) return { speakers: whoOf(doc, near), span: near.span };
    }
    if (speakers.length === 0 && !(pronoun && isPersonal(pronoun))) {
      antecedent = antecedentOf(doc, edges, row) ?? acrossInsertion(doc, edges, row);
      speakers = antecedent ? whoOf(doc, antecedent) : sharedSpeakers(doc, rules, clause, row, told);
    }
    return { speakers, span: antecedent?.span ?? speakerSpanOf(doc, row, beside) };
  }

  /** `X a declarat că …, el adăugând că …`: a gerund tells on for whoever speaks in its sentence, not for one told of. */
  function ofMainCue(clause: number, row: Clause): readonly number[] {
    const pronoun = row.subject === null || isPersonal(doc.morph[doc.xpos[row.subject.head] as number] as Morph);
    if (!pronoun) return [];
    for (let back = Math.max(0, clause - SENTENCE); back < clause; back++) {
      const other = doc.clauses[back];
      if (other?.unit === row.unit && (told.get(back)?.length ?? 0) > 0) return told.get(back) ?? [];
    }
    return [];
  }
}

/** `el`, `ea`: never an organization. */
function isPersonal(morph: Morph): boolean {
  return morph.upos === 'PRON' && morph.pronoun === 'personal' && morph.number === 'sing' && !morph.clitic;
}

function agrees(doc: NamesDoc, entity: number, morph: Morph): boolean {
  const gender = doc.entities[entity]?.gender;
  return !gender || morph.gender === '' || gender === morph.gender;
}

export function isOutlet(doc: NamesDoc, entity: number): boolean {
  return doc.entities[entity]?.world?.startsWith('outlet:') ?? false;
}

/** The noun by which an entity is described, where it is: `sursa` for `surse judiciare`. */
export function headNouns(doc: NamesDoc): ReadonlyMap<number, string> {
  const nouns = new Map<number, string>();
  for (const mention of doc.mentions)
    if (mention.form === 'description' && !nouns.has(mention.entity))
      nouns.set(mention.entity, doc.foldedLemmas[mention.head] as string);
  return nouns;
}

/** `aceeași sursă`, `sursa citată`: one who was told of before. */
export function repeatsSource(doc: NamesDoc, rules: StatementRules, subject: Argument): boolean {
  return (
    rules.sameWords.has(doc.folded[subject.first] as string) ||
    (subject.head + 1 < subject.end && rules.citedWords.has(doc.folded[subject.head + 1] as string))
  );
}

function speakersOf(
  doc: NamesDoc,
  edges: MentionEdges,
  clause: number,
  row: Clause,
  beside: Mention | null,
): readonly number[] {
  if (beside) return whoOf(doc, beside);
  if (row.voice === 'passive' || row.mood === 'participle')
    return row.agent ? row.agent.heads.flatMap((head) => doc.who(head)) : [];
  // `Au acuzat guvernarea că …`: a singular behind a plural verb is its object.
  if (row.subject && row.number === 'plur' && row.subject.first >= row.end && row.subject.heads.length === 1) {
    const head = doc.morph[doc.xpos[row.subject.head] as number];
    if (head?.upos === 'NOUN' && head.number === 'sing') return [];
  }
  const named = row.subject ? outletIn(doc, edges, row.subject) : undefined;
  if (named !== undefined) return [named];
  const known = doc.subjects[clause] ?? [];
  const speakers = known.length > 0 || !row.subject ? known : row.subject.heads.flatMap((head) => doc.who(head));
  return speakers.filter((entity) => canSpeak(doc, entity));
}

/** `se arată într-un comunicat al ministerului`: whose document it is, by its own words or by those before. */
function documentOf(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  row: Clause,
  documents: ReadonlyMap<string, readonly { token: number; author: Mention }[]>,
): Mention | undefined {
  if (row.voice !== 'reflexive' || row.dative >= 0) return undefined;
  for (let token = row.end; token < Math.min(doc.count, row.end + 4); token++) {
    if (!rules.documentPrepositions.has(doc.folded[token] as string)) continue;
    let noun = token + 1;
    while (noun < token + 4 && uposOf(doc, noun) !== 'NOUN') noun++;
    if (noun === token + 4 || doc.who(noun).length > 0) return undefined;
    return (
      authorOf(doc, rules, edges, noun + 1, row) ??
      documents.get(doc.foldedLemmas[noun] as string)?.findLast((one) => one.token < token)?.author
    );
  }
  return undefined;
}

/** Documents of which the report says whose they are: `un comunicat al ministerului`. */
function documentAuthors(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
): ReadonlyMap<string, readonly { token: number; author: Mention }[]> {
  const found = new Map<string, { token: number; author: Mention }[]>();
  for (let token = 0; token < doc.count; token++) {
    const lemma = doc.foldedLemmas[token] as string;
    if (!rules.ownDocuments.has(lemma) || uposOf(doc, token) !== 'NOUN') continue;
    const author = authorOf(doc, rules, edges, token + 1, { unit: doc.unitOf[token] as number });
    if (author) found.get(lemma)?.push({ token, author }) ?? found.set(lemma, [{ token, author }]);
  }
  return found;
}

/** `mesajul premierului`, `un comunicat remis Agerpres de minister`: the genitive right behind the noun, else the agent. */
function authorOf(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  from: number,
  row: { readonly unit: number },
): Mention | undefined {
  let participle = false;
  for (let token = from; token < Math.min(doc.count, from + AUTHOR) && doc.unitOf[token] === row.unit; token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'PUNCT' || morph?.upos === 'SCONJ' || morph?.verbForm === 'fin') return undefined;
    if (morph?.verbForm === 'part' || morph?.upos === 'X') participle = true;
    const mention = starts.get(token);
    if (!mention || !canSpeak(doc, mention.entity)) continue;
    const agent =
      rules.agentWords.has(doc.folded[token - 1] as string) || rules.agentWords.has(doc.folded[token - 2] ?? '');
    if (participle ? agent : !isOutlet(doc, mention.entity) && doc.entities[mention.entity]?.kind !== 'place')
      return apposedTo(doc, starts, mention) ?? mention;
    token = mention.end - 1;
  }
  return undefined;
}

/** `șeful instituției, generalul X`: the person behind the words for who he is. */
export function apposedTo(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, mention: Mention): Mention | undefined {
  if (mention.form === 'name' && doc.entities[mention.entity]?.kind === 'person') return undefined;
  if (doc.forms[mention.end] !== ',') return undefined;
  const person = starts.get(mention.end + 1) ?? starts.get(mention.end + 2);
  return person?.form === 'name' && doc.entities[person.entity]?.kind === 'person' ? person : undefined;
}

/** `agenția oficială de presă X`: the outlet named behind the words for what it is. */
function outletIn(doc: NamesDoc, { starts }: MentionEdges, subject: Argument): number | undefined {
  let described = false;
  for (let token = subject.first; token < subject.end; token++) {
    const mention = starts.get(token);
    if (!mention) continue;
    if (mention.head === subject.head)
      described = mention.form === 'description' && doc.entities[mention.entity]?.kind === 'organization';
    else if (described && mention.form === 'name' && isOutlet(doc, mention.entity)) return mention.entity;
  }
  return undefined;
}

/** `X, care neagă …`: the name right in front of the relative word, where the tree took another antecedent. */
function antecedentOf(doc: NamesDoc, edges: MentionEdges, row: Clause): Mention | undefined {
  if (row.voice === 'passive') return undefined;
  const relative = row.link === 'relative' ? row.markerToken : (row.subject?.head ?? -1);
  if (relative < 1) return undefined;
  const marker = doc.morph[doc.xpos[relative] as number];
  if (marker?.pronoun !== 'relative' || marker.case === 'oblique' || uposOf(doc, relative - 1) === 'ADP')
    return undefined;
  const before = isPunctuation(doc, relative - 1) ? relative - 1 : relative;
  const mention = edges.ends.get(before);
  if (!mention || !canSpeak(doc, mention.entity) || !isAttribute(doc, mention)) return undefined;
  const number = doc.entities[mention.entity]?.number;
  return row.number === '' || number === undefined || number === row.number || mention.form === 'name'
    ? mention
    : undefined;
}

/** Opens its phrase, or hangs on the noun in front: no agent, no member of a list. */
function isAttribute(doc: NamesDoc, { first }: Mention): boolean {
  const upos = first > 0 ? uposOf(doc, first - 1) : undefined;
  return upos !== 'ADP' && upos !== 'CCONJ';
}

/** `Surse din delegație, citate de X, spun …`: the name in front of what stands between commas. */
function acrossInsertion(doc: NamesDoc, edges: MentionEdges, row: Clause): Mention | undefined {
  const known = row.subject !== null && doc.who(row.subject.head).length > 0;
  if (known || row.markerToken >= 0 || row.person === 2) return undefined;
  if (row.voice === 'passive' || row.mood === 'participle' || doc.forms[row.first - 1] !== ',') return undefined;
  const apposed = edges.ends.get(row.first - 1);
  if (apposed && doc.forms[apposed.first - 1] === ',' && doc.entities[apposed.entity]?.kind === 'person')
    return apposed;
  for (let token = row.first - 2; token > Math.max(0, row.first - INSERTION); token--) {
    if (doc.unitOf[token] !== row.unit || hasFiniteVerb(doc, token, token + 1)) return undefined;
    if (doc.forms[token] !== ',') continue;
    const mention = edges.ends.get(token);
    if (!mention || !isNominative(doc, mention) || !canSpeak(doc, mention.entity)) return undefined;
    // `spun` is both the first person singular and the third plural.
    if (row.person === 1 && doc.entities[mention.entity]?.number !== 'plur') return undefined;
    return mention.first > 0 && uposOf(doc, mention.first - 1) === 'ADP' ? undefined : mention;
  }
  return undefined;
}

/** `X a discutat cu Y și i-a cerut …`: the subject of the clause before, where the verb shows the same number. */
function sharedSpeakers(
  doc: NamesDoc,
  rules: StatementRules,
  clause: number,
  row: Clause,
  told: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  // `…, pe care a numit-o „o greșeală”` has the subject of the clause it hangs on.
  const about = row.link === 'relative' && row.accusative >= 0;
  const own = row.subject !== null && (doc.quoteOf[row.subject.head] as number) < 0;
  if (own || row.person === 1 || row.person === 2 || (row.markerToken >= 0 && !about)) return [];
  const joined = isJoined(doc, row);
  for (let back = clause - 1; back >= Math.max(0, clause - SHARED); back--) {
    const other = doc.clauses[back];
    if (!other || other.unit !== row.unit) break;
    // `…, care a exclus o reducere și a negat că …` goes on with the relative clause.
    const relative = other.link === 'relative' && !(joined && other.tense === row.tense && other.mood === row.mood);
    // `… că e mort și a adăugat că …` goes on with the verb of saying, whatever was told.
    if (joined && rules.continuing.has(row.lemma) && !told.has(back)) continue;
    const fits = other.number === row.number || other.number === '' || row.number === '';
    if (relative || other.link === 'complement' || other.link === 'participial' || !fits) continue;
    const known = told.get(back) ?? doc.subjects[back] ?? [];
    const subjects = known.filter((entity) => canSpeak(doc, entity));
    if (subjects.length > 0) return subjects;
  }
  return [];
}

function isJoined(doc: NamesDoc, row: Clause): boolean {
  for (let token = row.first - 1; token >= Math.max(0, row.first - 3); token--) {
    const upos = uposOf(doc, token);
    if (upos === 'CCONJ') return true;
    if (upos !== 'ADV') return false;
  }
  return false;
}

function canSpeak(doc: NamesDoc, entity: number): boolean {
  const kind = doc.entities[entity]?.kind;
  return kind !== undefined && kind !== 'facility';
}

/** `Ana, care conduce partidul, a fost reținută, au declarat avocații`: behind a verb that takes no object stands its subject. */
function speakerAsObject(doc: NamesDoc, { starts }: MentionEdges, row: Clause, verb: CueVerb): Mention | null {
  if (verb.frames.has('noun') || verb.objectIsAddressee || row.voice !== 'active' || row.mood !== 'indicative')
    return null;
  if (!row.subject || !row.object || row.subject.end > row.first || row.object.first !== row.end) return null;
  if (doc.forms[row.first - 1] !== ',') return null;
  // `…, relatează portalul X`
  for (let token = row.object.first + 1; token < row.object.end; token++) {
    const name = starts.get(token);
    if (name?.form === 'name' && isOutlet(doc, name.entity)) return name;
    if (isPunctuation(doc, token) || uposOf(doc, token) === 'ADP') break;
  }
  const mention = starts.get(row.object.first);
  return mention && isNominative(doc, mention) && canSpeak(doc, mention.entity) ? mention : null;
}

/**
 * The speaker where the tree missed it: behind a verb that opens its clause (`…”, a transmis X`), or right before the verb
 * (`X a subliniat că`). Null where the tree has a subject that fits.
 */
function speakerBeside(doc: NamesDoc, { starts, ends }: MentionEdges, row: Clause, asserted: boolean): Mention | null {
  if (row.voice === 'passive' || row.mood === 'participle' || row.mood === 'gerund') return null;
  // `Ce a spus X despre Y: „…”`: a headline's question.
  const first = row.first - 1;
  const asks = first >= 0 && doc.sentences.first[doc.sentenceOf[first] as number] === first && isRelative(doc, first);
  if (row.markerToken >= 0 && !asserted && !asks) return null;
  // A name inside what is quoted never says it: `„Plecăm”, spune ea`.
  const quoted = row.subject !== null && (doc.quoteOf[row.subject.head] as number) >= 0;
  const [subjectFirst, subjectHead] = row.subject && !quoted ? [row.subject.first, row.subject.head] : [-1, -1];
  const before = row.first - 1;
  // `Scumpirea, a explicat X, …`: what stands before the comma is part of what is said.
  const known = subjectHead >= 0 && doc.who(subjectHead).some((entity) => doc.entities[entity]?.kind !== 'source');
  const apart = row.subject !== null && !known && row.subject.end <= before && doc.forms[before] === ',';
  if (!apart && subjectHead >= 0 && doc.who(subjectHead).some((entity) => canSpeak(doc, entity))) return null;
  const opens =
    asserted || asks || before < 0 || isPunctuation(doc, before) || doc.sentenceOf[before] !== doc.sentenceOf[row.verb];
  if (opens && (subjectFirst < row.first || !known)) {
    for (let token = row.end; token < Math.min(doc.count, row.end + BESIDE); token++) {
      // `promite avocata familiei, Oana Lupu.`
      if (doc.forms[token] === ',' && token > row.end) {
        const name = starts.get(token + 1);
        const closes = name && isPunctuation(doc, name.end) && name.form === 'name';
        return closes && doc.entities[name.entity]?.kind === 'person' ? name : null;
      }
      if (doc.unitOf[token] !== row.unit || isPunctuation(doc, token)) break;
      const mention = starts.get(token);
      if (mention) {
        if (isNominative(doc, mention)) {
          if (isObject(doc, row, mention, before)) return null;
          if (!canSpeak(doc, mention.entity) || doc.entities[mention.entity]?.kind === 'place') return null;
          return namedBehind(doc, starts, mention) ?? mention;
        }
        // The addressee may stand in between: `le-a răspuns jurnaliștilor X`.
        token = mention.end - 1;
        continue;
      }
      const upos = uposOf(doc, token);
      if (upos === 'ADP') {
        // `a declarat pentru X un oficial`: the outlet stands first.
        const behind = starts.get(token + 1);
        // `a menționat la rândul său ministrul`
        if (!behind && uposOf(doc, token + 1) !== 'NOUN') break;
        token = behind ? behind.end - 1 : token + 1;
      } else if (upos === 'SCONJ' || upos === 'VERB') break;
    }
  }
  if (apart) return null;
  const mention = ends.get(row.first);
  if (mention && doc.unitOf[mention.head] === row.unit && isNominative(doc, mention) && canSpeak(doc, mention.entity)) {
    const lead = mention.first - 1;
    if (lead < 0 || uposOf(doc, lead) !== 'ADP') return mention;
  }
  return null;
}

/** `ministrul în exercițiu al afacerilor externe X`: the name that ends the phrase wins over whoever held the office before. */
function namedBehind(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, mention: Mention): Mention | undefined {
  if (mention.form !== 'description' || doc.entities[mention.entity]?.kind !== 'person') return undefined;
  for (let token = mention.end; token < Math.min(doc.count, mention.end + AUTHOR); token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'PUNCT' || morph?.upos === 'VERB' || morph?.upos === 'SCONJ') return undefined;
    const name = starts.get(token);
    if (name?.form !== 'name') continue;
    const lead = doc.morph[doc.xpos[token - 1] as number];
    const governed = lead?.upos === 'ADP' || (lead?.upos === 'DET' && lead.case === 'oblique');
    if (doc.entities[name.entity]?.kind === 'person') return governed ? undefined : name;
    token = name.end - 1;
  }
  return undefined;
}

/** `Au acuzat guvernarea că …`: what stands behind the verb without agreeing with it, or where nothing was said before. */
function isObject(doc: NamesDoc, row: Clause, mention: Mention, before: number): boolean {
  const head = doc.morph[doc.xpos[mention.head] as number];
  const joined = uposOf(doc, mention.end) === 'CCONJ';
  if (row.number === 'plur' && head?.upos === 'NOUN' && head.number === 'sing' && !joined) return true;
  const first = before < 0 || doc.sentenceOf[before] !== doc.sentenceOf[row.verb];
  return first && row.object !== null && row.object.head === mention.head;
}

/** `susține avocatul uneia dintre ele, Radu Pietraru.` */
function namedBehindComma(
  doc: NamesDoc,
  starts: ReadonlyMap<number, Mention>,
  mention: Mention,
  row: Clause,
): Mention | undefined {
  if (mention.form !== 'description' || mention.first < row.end) return undefined;
  for (let token = mention.end; token < Math.min(doc.count, mention.end + BESIDE); token++) {
    if (doc.forms[token] === ',') {
      const name = starts.get(token + 1);
      const closes = name?.form === 'name' && isPunctuation(doc, name.end);
      return closes && doc.entities[name.entity]?.kind === 'person' ? name : undefined;
    }
    const upos = uposOf(doc, token);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || upos === 'PUNCT') return undefined;
  }
  return undefined;
}

/** The name at the end of a subject that begins with a role. */
function nameOfSubject(doc: NamesDoc, { starts }: MentionEdges, row: Clause): Mention | undefined {
  if (!row.subject || row.voice === 'passive' || row.mood === 'participle') return undefined;
  for (let token = row.subject.first; token <= row.subject.head; token++) {
    const mention = starts.get(token);
    if (mention?.head !== row.subject.head) continue;
    // `Un martor, Ilie Rusu, povestește`
    const apposed = doc.entities[mention.entity]?.kind === 'source' ? apposedTo(doc, starts, mention) : undefined;
    if (apposed && doc.forms[apposed.end] === ',') return apposed;
    return namedBehind(doc, starts, mention) ?? namedBehindComma(doc, starts, mention, row);
  }
  return undefined;
}

function isRelative(doc: NamesDoc, token: number): boolean {
  return doc.morph[doc.xpos[token] as number]?.pronoun === 'relative';
}

function isNominative(doc: NamesDoc, mention: Mention): boolean {
  const morph = doc.morph[doc.xpos[mention.head] as number];
  if (mention.form === 'pronoun' && (morph?.clitic || morph?.pronoun === 'possessive')) return false;
  return doc.morph[doc.xpos[mention.head] as number]?.case !== 'oblique';
}

function whoOf(doc: NamesDoc, mention: Mention): readonly number[] {
  const who = doc.who(mention.head);
  return who.length > 0 ? who : [mention.entity];
}

function speakerSpanOf(doc: NamesDoc, row: Clause, beside: Mention | null): Span | null {
  if (beside) return beside.span;
  const argument = row.voice === 'passive' || row.mood === 'participle' ? row.agent : row.subject;
  if (!argument || argument.first >= argument.end) return null;
  return [doc.start[argument.first] as number, doc.stop[argument.end - 1] as number];
}
