/** The name that ends or follows a role's phrase beside the verb: `Copreședintele X, premierul Ana Pop, consideră`. */
import type { Mention, NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { MentionEdges } from './mentions.js';
import { hasFiniteVerb, isPunctuation, uposOf } from './words.js';

/** Tokens between a verb and the speaker behind it. */
const BESIDE = 8;
/** Tokens of a name between commas. */
const NAME = 6;
/** What a role may be tagged as. */
const NAMED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
/** What may stand in front of a role. */
const LEADING: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADJ', 'NUM']);
/** Tokens of a role and a body in front of the name between commas. */
const PHRASE = 14;
/** Tokens looked back through for the verb of the clause before. */
const REACH_BACK = 20;

/** `Copreședintele X, premierul Ana Pop, consideră`: the body that the first words name does not speak, nor do they name another. */
export function namedInPhrase(
  doc: NamesDoc,
  { starts, ends }: MentionEdges,
  row: Clause,
  speakers: readonly number[],
  subjectsFirst = false,
): Mention | undefined {
  const [one] = speakers;
  if (row.voice === 'passive' || row.number === 'plur') return undefined;
  const behind = subjectsFirst ? (insertedName(doc, starts, row) ?? nameBehindBody(doc, ends, row, one)) : undefined;
  if (behind) return behind;
  if (speakers.length !== 1) return undefined;
  const comma = row.first - 1;
  const before = doc.forms[comma] === ',' ? ends.get(comma) : undefined;
  let first = before ? phraseStart(doc, before) : row.end;
  const roled = namedAfterRole(doc, ends, row.first, row.mood === 'gerund');
  if (roled) return roled.entity === one ? undefined : roled;
  const insertion =
    comma > 0 && doc.forms[comma] === ',' && doc.entities[before?.entity ?? -1]?.kind !== 'person'
      ? nameBeforeInsertion(doc, starts, row, one)
      : undefined;
  if (insertion) return insertion;
  const told = before || doc.forms[comma] !== ',' ? undefined : namedPastListeners(doc, starts, row);
  if (told) return told.entity === one ? undefined : told;
  const name = before ?? nameBehindComma(doc, starts, first);
  // `Its commander in the north, General X, said`
  while (subjectsFirst && first >= 0 && name && first < name.first && LEADING.has(uposOf(doc, first) ?? '')) first++;
  if (!name || first < 0 || name.form !== 'name' || name.entity === one) return undefined;
  if (doc.entities[name.entity]?.kind !== 'person') return undefined;
  const head = doc.morph[doc.xpos[first] as number];
  if (!head || !NAMED.has(head.upos) || head.case === 'oblique') return undefined;
  // A tagger may take `copreședintele` for a plural: the verb knows.
  if (head.number === 'plur' && row.number !== 'sing') return undefined;
  for (let token = first; token < name.first; token++) {
    const mention = starts.get(token);
    if (mention?.entity !== one) continue;
    const described = mention.form === 'description' && doc.entities[mention.entity]?.kind === 'person';
    return token === first ? (described ? name : undefined) : mention.form === 'name' ? name : undefined;
  }
  return undefined;
}

/** `White House Press Secretary X told reporters`: the name that ends the phrase in front of the verb, and its body's name. */
function nameBehindBody(
  doc: NamesDoc,
  ends: ReadonlyMap<number, Mention>,
  row: Clause,
  one: number | undefined,
): Mention | undefined {
  if (!BODIES.has(doc.entities[one ?? -1]?.kind ?? '')) return undefined;
  let end = row.first;
  while (end > 0 && uposOf(doc, end - 1) === 'ADV') end--;
  const sentence = doc.sentenceOf[row.verb];
  // `EU envoy X, after taking office, told`: the name that the phrase's first comma closes.
  for (let at = end; at > Math.max(0, end - INSERTED) && doc.sentenceOf[at - 1] === sentence; at--) {
    if (at !== end && doc.forms[at] !== ',') continue;
    const name = ends.get(doc.forms[at - 1] === ',' ? at - 1 : at);
    if (name?.form === 'name' && doc.entities[name.entity]?.kind === 'person' && followsBody(doc, ends, name, one))
      return name;
  }
  return undefined;
}

/** `The plan, said X, is late`: the name between the verb and the comma that closes the insertion. */
export function insertedName(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, row: Clause): Mention | undefined {
  const name = starts.get(row.end);
  const inserted = doc.forms[row.first - 1] === ',' && name !== undefined && doc.forms[name.end] === ',';
  const person = inserted && name.form === 'name' && doc.entities[name.entity]?.kind === 'person';
  return person && uposOf(doc, row.first - 2) !== 'CCONJ' ? name : undefined;
}

/** A role with its body's name in front of the name, `European commissioner for trade, X`. */
function followsBody(
  doc: NamesDoc,
  ends: ReadonlyMap<number, Mention>,
  name: Mention,
  one: number | undefined,
): boolean {
  if (name.entity === one) return false;
  for (let token = name.first; token > Math.max(0, name.first - PHRASE); token--) {
    if (ends.get(token)?.entity === one) return token < name.first || doc.forms[token] !== ',';
    const upos = uposOf(doc, token - 1) ?? '';
    const apart = doc.forms[token - 1] === ',' && token === name.first;
    if (APART.has(upos) && !apart) return false;
  }
  return false;
}

/** What does not stand between a body's name and that of who speaks for it. */
const APART: ReadonlySet<string> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PRON', 'PUNCT', '']);
/** Tokens between such a name and its verb. */
const INSERTED = 14;

const BODIES: ReadonlySet<string> = new Set(['organization', 'facility', 'country', 'place']);

/** `…, iar ministrul, Ion Pop, a scris`: a role in the nominative and the name between commas, right before the verb. */
function namedAfterRole(
  doc: NamesDoc,
  ends: ReadonlyMap<number, Mention>,
  first: number,
  gerund: boolean,
): Mention | undefined {
  const name = doc.forms[first - 1] === ',' ? ends.get(first - 1) : undefined;
  if (name?.form !== 'name' || doc.entities[name.entity]?.kind !== 'person') return undefined;
  if (doc.forms[name.first - 1] !== ',') return undefined;
  let role = name.first - 2;
  for (; role > Math.max(0, name.first - NAME); role--) {
    const before = uposOf(doc, role - 1);
    if (
      before === 'CCONJ' ||
      before === 'ADV' ||
      before === 'PUNCT' ||
      doc.sentenceOf[role - 1] !== doc.sentenceOf[role]
    )
      break;
  }
  const morph = doc.morph[doc.xpos[role] as number];
  const fits = morph?.upos === 'NOUN' && morph.definite && morph.case !== 'oblique' && morph.number !== 'plur';
  if (!fits || doc.sentenceOf[role] !== doc.sentenceOf[first]) return undefined;
  // Behind a comma or `și` it may be one more of a list: only where a clause begins.
  const opens = uposOf(doc, role - 1) === 'CCONJ' || uposOf(doc, role - 1) === 'ADV';
  if (!opens && !(gerund && doc.forms[role - 1] === ',')) return undefined;
  for (let token = role; token < name.first - 1; token++)
    if (hasFiniteVerb(doc, token, token + 1) || isPunctuation(doc, token)) return undefined;
  const begins = !opens || doc.forms[role - 2] === ',';
  return begins && hasFiniteVerb(doc, Math.max(0, role - REACH_BACK), role - 1) ? name : undefined;
}

/** `…, le-a declarat jurnaliștilor șefa băncii, Ana Pop, citată de …`: behind those spoken to a role and the name. */
function namedPastListeners(
  doc: NamesDoc,
  starts: ReadonlyMap<number, Mention>,
  { dative, end, subject, first }: Clause,
): Mention | undefined {
  if (dative < 0 || (subject && subject.end > first)) return undefined;
  let role = end;
  while (isListener(doc, role)) role++;
  if (role === end) return undefined;
  for (let token = role + 1; token < Math.min(doc.count, role + BESIDE); token++) {
    if (doc.forms[token] !== ',') {
      if (isPunctuation(doc, token) || hasFiniteVerb(doc, token, token + 1)) return undefined;
      continue;
    }
    const name = starts.get(token + 1);
    const closes = name?.form === 'name' && isPunctuation(doc, name.end);
    return closes && doc.entities[name.entity]?.kind === 'person' ? name : undefined;
  }
  return undefined;
}

/** A plural in the dative. */
function isListener(doc: NamesDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  return morph?.upos === 'NOUN' && morph.case === 'oblique' && morph.number === 'plur';
}

/** `Ministrul Apărării Naționale, Ion Pană, aflat la Cluj, a afirmat`: an office taken for a name, and the name behind it. */
function nameBeforeInsertion(
  doc: NamesDoc,
  starts: ReadonlyMap<number, Mention>,
  row: Clause,
  one: number | undefined,
): Mention | undefined {
  const first = row.subject && row.subject.end <= row.first ? row.subject.first : -1;
  if (first < 0 || uposOf(doc, first) !== 'NOUN') return undefined;
  for (let token = first + 1; token < Math.min(row.first, first + PHRASE); token++) {
    const mention = starts.get(token);
    const office =
      mention?.entity === one &&
      mention?.form === 'name' &&
      doc.morph[doc.xpos[mention.head] as number]?.upos !== 'PROPN';
    if (!mention || !office) continue;
    const name = doc.forms[mention.end] === ',' ? starts.get(mention.end + 1) : undefined;
    const closes = name?.form === 'name' && doc.forms[name.end] === ',' && doc.entities[name.entity]?.kind === 'person';
    return closes ? name : undefined;
  }
  return undefined;
}

/** First token of the sentence where it holds nothing but a role, a comma and the name; else -1. */
function phraseStart(doc: NamesDoc, name: Mention): number {
  const first = doc.sentences.first[doc.sentenceOf[name.first] as number] as number;
  if (name.first - first > PHRASE) return -1;
  let commas = 0;
  for (let token = first; token < name.first; token++) {
    if (doc.forms[token] === ',') commas++;
    else if (isPunctuation(doc, token) || hasFiniteVerb(doc, token, token + 1)) return -1;
  }
  return commas === 1 ? first : -1;
}

/** `a declarat vicepreședintele X, Ana Pop, luni`: the name between the first comma and the next mark. */
function nameBehindComma(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, first: number): Mention | undefined {
  for (let token = first + 1; token < Math.min(doc.count, first + BESIDE); token++) {
    if (doc.forms[token] === ',') {
      const name = starts.get(token + 1);
      return name && isPunctuation(doc, name.end) ? name : undefined;
    }
    if (isPunctuation(doc, token) || hasFiniteVerb(doc, token, token + 1)) return undefined;
  }
  return undefined;
}
