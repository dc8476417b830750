/** The speaker where the tree missed it or took a part of the name: beside the verb, behind a role, behind a comma. */
import type { Mention, NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import { fold } from '../text/fold.js';
import { speakerPastAdjuncts } from './adjuncts.js';
import { isGiven, standsIn } from './authors.js';
import type { MentionEdges } from './mentions.js';
import { apposedTo, canSpeak, isOutlet } from './who.js';
import { isPunctuation, isQuoted, opensBack, uposOf, withAdverb } from './words.js';

/** Tokens between a verb and the speaker behind it. */
const BESIDE = 8;
/** Tokens of a role in front of its name. */
const ROLE = 10;
/** Tokens of a name between commas. */
const NAME = 6;
/** Letters of the shortest title. */
const TITLE = 4;

/** `Ana, care conduce partidul, a fost reținută, au declarat avocații`: behind a verb that takes no object stands its subject. */
export function speakerAsObject(doc: NamesDoc, { starts }: MentionEdges, row: Clause, verb: CueVerb): Mention | null {
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
export function speakerBeside(
  doc: NamesDoc,
  rules: StatementRules,
  { starts, ends }: MentionEdges,
  row: Clause,
  verb: CueVerb,
  asserted: boolean,
  bare: boolean,
): Mention | null {
  if (row.voice === 'passive' || row.mood === 'participle' || row.mood === 'gerund') return null;
  // `se arată într-un comunicat transmis bursei`: whom it went to says nothing.
  if (row.voice === 'reflexive' && standsIn(doc, rules, row) >= 0) return null;
  // `Ce a spus X despre Y: „…”`: a headline's question.
  const first = row.first - 1;
  const asks = first >= 0 && doc.sentences.first[doc.sentenceOf[first] as number] === first && isRelative(doc, first);
  if (row.markerToken >= 0 && !asserted && !asks) return null;
  // `Despre aceasta a anunțat X`
  const start = doc.sentences.first[doc.sentenceOf[row.verb] as number] as number;
  const back = opensBack(doc, rules, start) && row.first - start <= 3;
  // A name inside what is quoted never says it: `„Plecăm”, spune ea`.
  const quoted = row.subject !== null && (isQuoted(doc, row.subject.head) || isDative(doc, starts, row));
  const [subjectFirst, subjectHead] = row.subject && !quoted ? [row.subject.first, row.subject.head] : [-1, -1];
  const before = withAdverb(doc, rules, row.first) - 1;
  // `Scumpirea, a explicat X, …`: what stands before the comma is part of what is said.
  const known = subjectHead >= 0 && doc.who(subjectHead).some((entity) => doc.entities[entity]?.kind !== 'source');
  const apart = row.subject !== null && !known && row.subject.end <= before && doc.forms[before] === ',';
  if (!apart && subjectHead >= 0 && doc.who(subjectHead).some((entity) => canSpeak(doc, entity))) return null;
  const opens =
    asserted ||
    asks ||
    back ||
    before < 0 ||
    isPunctuation(doc, before) ||
    doc.sentenceOf[before] !== doc.sentenceOf[row.verb];
  // `An aide, speaking in Oslo, said the minister …`: what stands behind opens what is said
  if (opens && !bare && (subjectFirst < row.first || !known)) {
    for (let token = row.end; token < Math.min(doc.count, row.end + BESIDE); token++) {
      const past = doc.forms[token] === ',' ? speakerPastAdjuncts(doc, starts, row, token) : null;
      if (past) return canSpeak(doc, past.entity) && agreesInNumber(doc, row, past) ? past : null;
      // `promite avocata familiei, Oana Lupu.`
      if (doc.forms[token] === ',' && token > row.end) {
        const name = starts.get(token + 1);
        const closes = name && isPunctuation(doc, name.end) && name.form === 'name';
        return closes && doc.entities[name.entity]?.kind === 'person' ? name : null;
      }
      if (doc.unitOf[token] !== row.unit || isPunctuation(doc, token)) break;
      // `said one of them, X.`
      if (uposOf(doc, token) === 'NUM' && uposOf(doc, token + 1) === 'ADP' && !starts.get(token)) {
        const group = starts.get(token + 2);
        if (group) {
          token = group.end - 1;
          continue;
        }
      }
      const mention = starts.get(token);
      // `într-un interviu acordat X, ministrul Y`: whom it was given to.
      if (mention && token > row.end && isGiven(doc, rules, token - 1)) {
        token = mention.end - 1;
        if (doc.forms[mention.end] === ',') token++;
        continue;
      }
      // `mulțumesc simpatizanților Alianței X`, `membrilor X`: whose they are.
      if (mention && token > row.end && isOfOblique(doc, mention, row.end)) {
        token = mention.end - 1;
        continue;
      }
      if (mention) {
        if (isNominative(doc, mention)) {
          if (verb.objectIsAddressee && isCharged(doc, rules, mention)) return null;
          if (isObject(doc, row, mention, before) || !agreesInNumber(doc, row, mention)) return null;
          if (!canSpeak(doc, mention.entity) || doc.entities[mention.entity]?.kind === 'place') return null;
          return personRightBehind(doc, starts, mention) ?? namedBehind(doc, starts, mention) ?? mention;
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
        const noun = uposOf(doc, token + 1) === 'DET' ? token + 2 : token + 1;
        if (!behind && uposOf(doc, noun) !== 'NOUN' && uposOf(doc, noun) !== 'PROPN') break;
        token = behind ? behind.end - 1 : noun;
      } else if (upos === 'SCONJ') break;
      else if (upos === 'VERB')
        return token === row.end ? personOf(doc, starts, token) : roleAsVerb(doc, starts, token);
    }
  }
  if (apart) return null;
  const mention = ends.get(row.first) ?? beforeQuotation(doc, ends, row.first);
  if (mention && (isOneOfTheirs(doc, row, mention) || isToldHim(doc, row, mention))) return null;
  if (mention && doc.unitOf[mention.head] === row.unit && isNominative(doc, mention) && canSpeak(doc, mention.entity)) {
    const lead = mention.first - 1;
    if (lead < 0 || uposOf(doc, lead) !== 'ADP') return mention;
  }
  return null;
}

/** `unul dintre avocații primarului X a declarat`: one of some people, whoever is named as the one they belong to. */
function isOneOfTheirs(doc: NamesDoc, { subject }: Clause, mention: Mention): boolean {
  if (!subject || subject.head >= mention.first || mention.head >= subject.end) return false;
  const head = uposOf(doc, subject.head);
  return (head === 'PRON' || head === 'NUM') && uposOf(doc, subject.head + 1) === 'ADP';
}

/** `premierului X i-a cerut demisia opoziția`: whom the dative doubles is spoken to. */
function isToldHim(doc: NamesDoc, { dative, subject }: Clause, mention: Mention): boolean {
  const clitic = dative < 0 ? undefined : doc.morph[doc.xpos[dative] as number];
  if (!clitic || clitic.pronoun === 'reflexive' || subject) return false;
  const lead = doc.morph[doc.xpos[mention.first - 1] as number];
  const oblique = lead?.case === 'oblique' || doc.morph[doc.xpos[mention.first] as number]?.case === 'oblique';
  return oblique && doc.who(dative).includes(mention.entity);
}

/** The name of a body right behind a noun in the genitive or dative. */
function isOfOblique(doc: NamesDoc, { form, entity, first }: Mention, end: number): boolean {
  const before = doc.morph[doc.xpos[first - 1] as number];
  // `a declarat corespondentului X comisarul Y`: right behind the verb it is who is told
  const told = first - 1 === end;
  const body = form === 'name' && doc.entities[entity]?.kind === 'organization' && (told || !isOutlet(doc, entity));
  return body && before?.upos === 'NOUN' && before.case === 'oblique';
}

/** `a acuzat Apele Române că …`: a plural is no subject of a singular verb. */
function agreesInNumber(doc: NamesDoc, row: Clause, mention: Mention): boolean {
  const noun = doc.morph[doc.xpos[mention.head] as number];
  if (isCaseless(doc, mention)) return true;
  // `vicepreședintele`, which looks like a plural of women: as the lexicon of titles has it.
  const person = doc.entities[mention.entity];
  if (mention.form === 'description' && person?.kind === 'person' && person.roles.length > 0)
    return person.number === 'sing' || row.number !== 'sing';
  return !(row.number === 'sing' && noun?.upos === 'NOUN' && noun.number === 'plur');
}

/** `Ziarul „Nordul” scrie`: the noun in front of its name in quotation marks. */
function beforeQuotation(doc: NamesDoc, ends: ReadonlyMap<number, Mention>, end: number): Mention | undefined {
  const quote = doc.quotes[doc.quoteOf[end - 2] ?? -1];
  return quote?.closed && quote.end === end - 1 && !quote.apart ? ends.get(quote.first - 1) : undefined;
}

/** `i-a răspuns Anei Dobre ministrul X`: the one spoken to, taken for the subject. */
export function isDative(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, row: Clause): boolean {
  const name = row.subject && row.dative >= 0 ? starts.get(row.subject.first) : undefined;
  return name !== undefined && isObliqueName(doc, name);
}

/** `a afirmat în sprijinul legii deputatul USR Ana Pop`, `a declarat corespondentului X Ana Pop`: no mark parts the body from who speaks. */
function personRightBehind(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, mention: Mention): Mention | null {
  if (mention.form !== 'name' || doc.entities[mention.entity]?.kind !== 'organization') return null;
  const next = starts.get(mention.end);
  return next?.form === 'name' && doc.entities[next.entity]?.kind === 'person' ? next : null;
}

/** `afirmă deputata USR Ana Pop`, the office tagged as a participle: the person's name behind the party's. */
function personOf(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, token: number): Mention | null {
  if (doc.morph[doc.xpos[token] as number]?.verbForm !== 'part') return null;
  const first = starts.get(token + 1);
  const person = first && doc.entities[first.entity]?.kind === 'organization' ? starts.get(first.end) : first;
  return person?.form === 'name' && doc.entities[person.entity]?.kind === 'person' ? person : null;
}

/** `și-a încheiat mesajul președinta X`, the office tagged as a verb: the title of the person named right behind it. */
function roleAsVerb(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, token: number): Mention | null {
  const name = starts.get(token + 1);
  const known = name?.form === 'name' ? doc.entities[name.entity] : undefined;
  if (!name || known?.kind !== 'person') return null;
  const form = doc.folded[token] as string;
  return known.roles.some(({ title }) => form.length > TITLE && fold(title).startsWith(form.slice(0, -1)))
    ? name
    : null;
}

/** `acuză poliția de abuz`, `au avertizat guvernul că …`: whoever is charged or told. */
export function isCharged(doc: NamesDoc, rules: StatementRules, mention: Mention): boolean {
  const next = doc.folded[pastInsertion(doc, mention.end)] ?? '';
  return rules.openers.has(next) || rules.agentWords.has(next);
}

/** `a notificat compania, la 9 ianuarie, că …`: the token behind what stands between commas here, else this one. */
function pastInsertion(doc: NamesDoc, token: number): number {
  if (doc.forms[token] !== ',') return token;
  for (let at = token + 1; at < token + NAME; at++) if (doc.forms[at] === ',') return at + 1;
  return token;
}

/** The name at the end of a subject that begins with a role. */
export function nameOfSubject(doc: NamesDoc, { starts }: MentionEdges, row: Clause): Mention | undefined {
  if (!row.subject || row.voice === 'passive' || row.mood === 'participle') return undefined;
  for (let token = row.subject.first; token <= row.subject.head; token++) {
    const mention = starts.get(token);
    if (mention?.head !== row.subject.head) continue;
    // `Un martor, Ilie Rusu, povestește`
    const apposed = doc.entities[mention.entity]?.kind === 'source' ? apposedTo(doc, starts, mention) : undefined;
    if (apposed && doc.forms[apposed.end] === ',') return apposed;
    return (
      namedBehind(doc, starts, mention) ??
      namedBehindComma(doc, starts, mention, row) ??
      namedBeforeVerb(doc, starts, mention, row)
    );
  }
  return undefined;
}

/** `ministrul în exercițiu al afacerilor externe X`: the name that ends the phrase wins over whoever held the office before. */
function namedBehind(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, mention: Mention): Mention | undefined {
  if (mention.form !== 'description' || doc.entities[mention.entity]?.kind !== 'person') return undefined;
  let apart = false;
  for (let token = mention.end; token < Math.min(doc.count, mention.end + ROLE); token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    // `liderul sindical (Federația X) Vasile Pop`
    if (doc.forms[token] === '(') {
      while (token < mention.end + ROLE && doc.forms[token] !== ')') token++;
      continue;
    }
    if (morph?.upos === 'PUNCT' || morph?.upos === 'VERB' || morph?.upos === 'SCONJ') return undefined;
    if (morph?.upos === 'ADP') apart = true;
    const name = starts.get(token);
    if (name?.form !== 'name') continue;
    const lead = doc.morph[doc.xpos[token - 1] as number];
    // `primarul X după întâlnirea cu premierul Y`: behind a preposition another role has another name.
    const other = apart && lead?.upos === 'NOUN' && lead.definite && lead.case !== 'oblique';
    const governed = other || lead?.upos === 'ADP' || (lead?.upos === 'DET' && lead.case === 'oblique');
    if (doc.entities[name.entity]?.kind === 'person')
      return governed || isOfAnother(doc, mention.head + 1, name) ? undefined : name;
    token = name.end - 1;
  }
  return undefined;
}

/** `purtătorul de cuvânt al primarului Ion Pop`: the name is that of the office in the genitive. */
function isOfAnother(doc: NamesDoc, from: number, { first, entity }: Mention): boolean {
  for (let token = from; token < first; token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    const office = morph?.upos === 'NOUN' && morph.case === 'oblique' && morph.number === 'sing';
    if (office && doc.who(token).includes(entity)) return true;
  }
  return false;
}

/** `asistentul secretarului pentru Europa, Elizabeth Brown, a declarat`: the name that ends a role's phrase, right before the verb. */
function namedBeforeVerb(
  doc: NamesDoc,
  starts: ReadonlyMap<number, Mention>,
  mention: Mention,
  row: Clause,
): Mention | undefined {
  const comma = row.first - 1;
  const subject = row.subject;
  if (!subject || mention.form !== 'description' || row.number === 'plur' || doc.forms[comma] !== ',') return undefined;
  if (doc.entities[mention.entity]?.kind !== 'person' || subject.end < comma - 1 || subject.heads.length > 1)
    return undefined;
  for (let token = comma - 1; token > Math.max(subject.head, comma - NAME); token--) {
    if (doc.forms[token] !== ',') continue;
    const name = starts.get(token + 1);
    const fits = name?.form === 'name' && name.end === comma && doc.entities[name.entity]?.kind === 'person';
    return fits ? name : undefined;
  }
  return undefined;
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

/** `Au acuzat guvernarea că …`: what stands behind the verb without agreeing with it, or where nothing was said before. */
function isObject(doc: NamesDoc, row: Clause, mention: Mention, before: number): boolean {
  const head = doc.morph[doc.xpos[mention.head] as number];
  const joined = uposOf(doc, mention.end) === 'CCONJ';
  if (row.number === 'plur' && head?.upos === 'NOUN' && head.number === 'sing' && !joined) return true;
  const first = before < 0 || doc.sentenceOf[before] !== doc.sentenceOf[row.verb];
  return first && row.object !== null && row.object.head === mention.head;
}

function isRelative(doc: NamesDoc, token: number): boolean {
  return doc.morph[doc.xpos[token] as number]?.pronoun === 'relative';
}

export function isNominative(doc: NamesDoc, mention: Mention): boolean {
  const morph = doc.morph[doc.xpos[mention.head] as number];
  if (mention.form === 'pronoun' && (morph?.clitic || morph?.pronoun === 'possessive')) return false;
  // `colegul ei`: whose he is.
  if (mention.form === 'pronoun' && mention.first > 0 && uposOf(doc, mention.first - 1) === 'NOUN') return false;
  if (isUninflected(doc, mention) || isCaseless(doc, mention)) return true;
  return doc.morph[doc.xpos[mention.head] as number]?.case !== 'oblique' && !isObliqueName(doc, mention);
}

/** `primarul Andrii Lozko`: a man's name has no case but behind an article, whatever its ending looks like. */
function isUninflected(doc: NamesDoc, { form, entity, first }: Mention): boolean {
  const known = doc.entities[entity];
  if (form !== 'name' || known?.kind !== 'person' || known.gender !== 'masc') return false;
  const lead = doc.morph[doc.xpos[first - 1] as number];
  return lead?.upos === 'NOUN' && lead.definite && lead.case !== 'oblique';
}

/** `Valeri Marin`, which looks like a plural or a dative: of first names only women's, in a vowel and `-i`, show a case. */
function isCaseless(doc: NamesDoc, { form, entity, first }: Mention): boolean {
  const known = doc.entities[entity];
  if (form !== 'name' || known?.kind !== 'person') return false;
  return known.gender === 'masc' || /[^aei]i$/.test(doc.folded[first] as string);
}

/** `Anei Dobre`, where the report's name is `Ana Dobre`: the first name in the genitive or dative, which taggers don't show. */
function isObliqueName(doc: NamesDoc, { form, entity, first }: Mention): boolean {
  const known = doc.entities[entity];
  if (form !== 'name' || known?.kind !== 'person') return false;
  const word = doc.folded[first] as string;
  const [given = ''] = fold(known.name).split(/\s+/);
  return word !== given && given.endsWith('a') && word.endsWith('i') && word.startsWith(given.slice(0, -1));
}
