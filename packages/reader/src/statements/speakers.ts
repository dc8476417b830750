/** Who speaks: the subject of the verb of saying, or the name beside it where the tree has none. */
import type { Mention, Morph, NamesDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { acrossInsertion, antecedentOf } from './antecedents.js';
import { whoWasAsked } from './asked.js';
import { named } from './attribution-names.js';
import type { FoundPhrase } from './attribution-phrases.js';
import { documentAuthors, issuerOf, ownDocumentOf } from './authors.js';
import { nameOfSubject, speakerAsObject, speakerBeside } from './beside.js';
import {
  eachOther,
  inOwnDocument,
  isChargedSubject,
  isOthers,
  isRoleOfBody,
  isSomebodys,
  NOBODY,
  ofAdopted,
  ofDocument,
  type Speaker,
  speakerSpanOf,
  speakersOf,
} from './clause-speakers.js';
import { describedBefore } from './described.js';
import type { MentionEdges } from './mentions.js';
import { behindConjunction, isEithers, ofCalled, ofGerund } from './own-subjects.js';
import { namedInPhrase } from './phrase-names.js';
import { isJoined, sharedSpeakers } from './shared-speakers.js';
import {
  agrees,
  isFormer,
  isHeading,
  isNamedState,
  isPersonal,
  isTheirs,
  isUnknownBehind,
  pointsBack,
  saysMore,
  sourceAgain,
  withSaying,
} from './speaker-signs.js';
import { isOutlet, whoOf } from './who.js';
import { isQuoted, uposOf } from './words.js';

/** Clauses of a sentence looked through for its main verb of saying. */
const SENTENCE = 12;
/** Sentences behind a verb of saying in which a pronoun goes on with who spoke. */
const GOES_ON = 2;
/** Tokens in front of a verb that opens its sentence. */
const OPENING = 4;
/** The same, where nobody else has spoken or done anything since. */
const LATER = 4;
/** Clauses looked back at for what somebody did since. */
const NEAR = 60;
/** What is no part of another clause. */
const MAIN: ReadonlySet<string> = new Set(['root', 'coordinate', 'parataxis']);
/** Sentences of a quotation looked back over. */
const QUOTED = 40;

/** Reads the speakers of clauses in text order: a later one may share or repeat an earlier one's. */
export function speakerReader(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  phrases: readonly FoundPhrase[],
): (clause: number, row: Clause, verb: CueVerb, asserted: boolean, bare: boolean) => Speaker {
  const sources = phrases
    .filter((one) => one.role === 'speaker')
    .map((one) => named(doc, rules, one.phrase, one.first, { ...edges, heard: [], relayed: [] }))
    .filter((one) => one !== null);
  /** Sentences that a phrase of attribution opens. */
  const ledBy = new Set(
    sources.filter((one) => one.first === doc.sentences.first[one.sentence]).map((one) => one.sentence),
  );
  const told = new Map<number, readonly number[]>();
  const nouns = headNouns(doc);
  const heard = new Map<string, readonly number[]>();
  const spoke = new Set<number>();
  let last: readonly number[] | undefined;
  const documents = documentAuthors(doc, rules, edges);
  let lastPerson: number | undefined;
  let personIn = -1;
  /** The last verb of saying of a main clause, and whose it is. */
  let main: Clause | undefined;
  let mainSpeakers: readonly number[] = [];
  /** Whose document was told of last. */
  let issued: readonly number[] | undefined;
  /** Behind the last verb of saying with a speaker, and its sentence. */
  let saidAt = -1;
  let saidIn = -1;
  return (clause, row, verb, asserted, bare) => {
    const read = withoutPlace(row, find(clause, row, verb, asserted, bare));
    const again = sourceAgain(doc, rules, row) !== undefined;
    const person = again ? undefined : namedInPhrase(doc, edges, row, read.speakers, rules.subjectsFirst);
    const found = person ? { speakers: whoOf(doc, person), span: person.span } : read;
    if (found.speakers.length > 0 && MAIN.has(row.link)) main = row;
    if (found.speakers.length > 0 && MAIN.has(row.link)) mainSpeakers = found.speakers;
    const speakers = found.speakers;
    told.set(clause, speakers);
    // `X a anunțat că a fost sesizat de Y`: those of whom it is only told do not go on.
    const toldOnly = row.voice === 'passive' && row.link === 'complement';
    if (speakers.length > 0 && !toldOnly) {
      last = speakers;
      for (const one of speakers) spoke.add(one);
      saidAt = row.end;
      saidIn = doc.sentenceOf[row.verb] as number;
      const head = nouns.get(speakers[0] as number);
      if (head !== undefined) heard.set(head, speakers);
      const [first] = speakers;
      if (first !== undefined && doc.entities[first]?.kind === 'person') {
        lastPerson = first;
        personIn = saidIn;
      }
    }
    return found;
  };

  /** `un bărbat din localitatea X, care a anunțat că`: a place that is no state says nothing by the way, but who is from there may. */
  function withoutPlace(row: Clause, found: Speaker): Speaker {
    const [one, ...more] = found.speakers;
    if (row.link !== 'relative' || one === undefined || more.length > 0 || doc.entities[one]?.kind !== 'place')
      return found;
    const place = edges.ends.get(doc.forms[row.markerToken - 1] === ',' ? row.markerToken - 1 : row.markerToken);
    let at = (place?.first ?? 0) - 1;
    while (at > 0 && uposOf(doc, at) === 'NOUN') at--;
    const from = place?.entity === one && uposOf(doc, at) === 'ADP' ? edges.ends.get(at) : undefined;
    return from && doc.entities[from.entity]?.kind === 'person'
      ? { speakers: whoOf(doc, from), span: from.span }
      : NOBODY;
  }

  function find(clause: number, row: Clause, verb: CueVerb, asserted: boolean, bare: boolean): Speaker {
    const written = ofDocument(doc, rules, edges, row, documents);
    if (written) {
      if (written.speakers.length > 0 && !row.copula) issued = written.speakers;
      return written;
    }
    // `din raport reiese că`: only of a document.
    if (rules.emerging?.has(row.lemma)) return NOBODY;
    const document = row.copula || !last ? -1 : ownDocumentOf(doc, rules, row);
    if (document >= 0 && last)
      return { speakers: last, span: [doc.start[document] as number, doc.stop[document] as number] };
    if (
      row.voice === 'reflexive' &&
      verb === rules.cues.get(row.lemma) &&
      !eachOther(row, verb) &&
      !inOwnDocument(doc, rules, row)
    ) {
      const issuer = ofAdopted(doc, rules, row);
      return issuer.length > 0 ? { speakers: issuer, span: null } : NOBODY;
    }
    // `după cum se arată într-o înștiințare a unui inspectorat`: of somebody nobody names.
    if (
      row.voice === 'reflexive' &&
      inOwnDocument(doc, rules, row) &&
      isSomebodys(doc, rules, issuerOf(doc, rules, row))
    )
      return NOBODY;
    if (isOthers(doc, rules, row)) return NOBODY;
    const again = sourceAgain(doc, rules, row);
    if (again) {
      const span: Span = [doc.start[again.first] as number, doc.stop[again.end - 1] as number];
      const source = sourceBefore(row, again);
      return source ? { speakers: source, span } : NOBODY;
    }
    const absolute = withSaying(doc, rules, edges, row);
    if (absolute) return { speakers: whoOf(doc, absolute), span: absolute.span };
    const behind = behindConjunction(doc, rules, edges, row);
    if (behind === null || isEithers(doc, rules, row)) return NOBODY;
    if (behind) return { speakers: whoOf(doc, behind), span: behind.span };
    const above =
      ofGerund(doc, rules, edges, row, told) ?? (rules.asWords.has(verb.preposition) ? ofCalled(doc, row) : undefined);
    if (above) return { speakers: above, span: null };
    const near = speakerAsObject(doc, edges, row, verb) ?? speakerBeside(doc, rules, edges, row, verb, asserted, bare);
    // `praised Sweden's proposals`: whose the noun is says nothing
    // `her son told the station`: who stands right behind the verb is who is told
    const addressed = near && rules.subjectsFirst && verb.objectIsAddressee && near.first === row.end;
    const beside = addressed
      ? null
      : near && rules.subjectsFirst && rules.possessives?.has(doc.folded[near.end] ?? '')
        ? null
        : near;
    let speakers: readonly number[] = row.mood === 'gerund' ? ofMainCue(clause, row) : [];
    const name = beside || speakers.length > 0 ? undefined : nameOfSubject(doc, edges, row);
    if (name && !isRoleOfBody(doc, rules, edges, row, [name.entity]))
      return { speakers: whoOf(doc, name), span: name.span };
    if (speakers.length === 0)
      speakers = ofClauseBefore(clause, row) ?? speakersOf(doc, rules, edges, clause, row, beside);
    // `De partea cealaltă, deputata X, de la Y, a salutat`: named in the sentence, whoever the tree goes on with.
    const setOff = !beside && row.subject === null && MAIN.has(row.link) ? acrossInsertion(doc, edges, row) : undefined;
    if (setOff?.form === 'name' && doc.entities[setOff.entity]?.kind === 'person') speakers = whoOf(doc, setOff);
    if (!beside && isUnknownBehind(doc, row, verb)) return NOBODY;
    if (!mayHaveWritten(row, speakers)) return NOBODY;
    const pronoun = row.subject ? doc.morph[doc.xpos[row.subject.head] as number] : undefined;
    const impersonal = row.subject !== null && rules.impersonalPronouns?.has(doc.folded[row.subject.head] as string);
    if (
      pronoun &&
      isPersonal(pronoun) &&
      !impersonal &&
      speakers.some((entity) => doc.entities[entity]?.kind !== 'person')
    )
      speakers = lastPerson !== undefined && agrees(doc, lastPerson, pronoun) ? [lastPerson] : [];
    if (pronoun && pointsBack(pronoun) && !impersonal && last && toldOf(row, speakers)) {
      const [same] = last;
      const kind = doc.entities[same ?? -1]?.kind;
      const speaks = kind === 'person' || kind === 'source';
      if (same !== undefined && speaks && agrees(doc, same, pronoun)) speakers = last;
    }
    const goesOn =
      pronoun && isPersonal(pronoun) && !impersonal && rules.subjectsFirst
        ? whoGoesOn(clause, row, speakers)
        : undefined;
    if (pronoun && goesOn !== undefined && agrees(doc, goesOn, pronoun)) speakers = [goesOn];
    if (isRoleOfBody(doc, rules, edges, row, speakers)) {
      speakers = whoGoesOnAs(row) ?? [];
      if (speakers.length === 0) return NOBODY;
    }
    const before = goesOnSpeaking(row, speakers);
    if (before) speakers = before;
    const same =
      pronoun && rules.subjectsFirst && row.link === 'root'
        ? bodyBefore(row, speakers, impersonal === true, pronoun)
        : undefined;
    if (same) speakers = same;
    const plural = pronoun && isTheirs(pronoun) ? attributedBefore(row, speakers) : undefined;
    if (plural) speakers = plural;
    const named = row.subject && row.voice === 'active' ? describedBefore(doc, row.subject, speakers[0]) : undefined;
    if (named === null) return NOBODY;
    if (named !== undefined) speakers = [named];
    const asked = whoWasAsked(doc, rules, edges, row, speakers, lastPerson);
    if (asked) speakers = asked;
    if (asked?.length === 0) return NOBODY;
    if (speakers.length > 0 && isChargedSubject(doc, rules, edges, row, verb)) speakers = [];
    const outer = goesOnInTurn(row) ?? goesOnWith(row);
    if (outer) return { speakers: outer, span: null };
    if (isFormer(doc, rules, row, speakers[0])) return NOBODY;
    let antecedent: Mention | undefined;
    if (speakers.some((entity) => isOutlet(doc, entity)) && isMedium(row)) {
      const main = told.get(row.parent) ?? [];
      return main.length > 0 ? { speakers: main, span: null } : NOBODY;
    }
    const bodies = speakers.length > 0 && speakers.every((entity) => doc.entities[entity]?.kind === 'organization');
    if (bodies && row.link === 'relative') {
      // `au declarat pentru X surse judiciare, care precizează …`: those who stand in front of the relative word.
      const near = antecedentOf(doc, edges, row);
      const kind = near ? doc.entities[near.entity]?.kind : undefined;
      if (near && (kind === 'person' || kind === 'source')) return { speakers: whoOf(doc, near), span: near.span };
    }
    // `jurnaliștii din România, care au titrat că …`: several, not the state.
    const several = row.link === 'relative' && row.number === 'plur' && speakers.length === 1;
    if (several && isNamedState(doc, row)) return NOBODY;
    if (speakers.length === 0) {
      const issuer = ofAdopted(doc, rules, row);
      if (issuer.length > 0) return { speakers: issuer, span: null };
    }
    if (speakers.length === 0 && !(pronoun && isPersonal(pronoun))) {
      antecedent = antecedentOf(doc, edges, row) ?? acrossInsertion(doc, edges, row);
      speakers = antecedent ? whoOf(doc, antecedent) : sharedSpeakers(doc, rules, clause, row, told);
    }
    // `Potrivit ministerului, Ucraina a lansat un atac, anunțând că …`: the ministry's word, or that of those it tells of.
    if (row.mood === 'gerund' && ledBy.has(doc.sentenceOf[row.verb] as number) && speakers.every(isBody)) return NOBODY;
    if (speakers.length === 0) speakers = saidJustBefore(row);
    return { speakers, span: antecedent?.span ?? speakerSpanOf(doc, row, beside) };
  }

  /** `„…”, au afirmat cei trei primari. De asemenea, s-au declarat dispuși …`: those whom only their verb of saying made known. */
  function saidJustBefore(row: Clause): readonly number[] {
    const sentence = doc.sentenceOf[row.verb] as number;
    const alone = row.subject === null && row.agent === null && row.link === 'root' && row.markerToken < 0;
    if (!alone || last?.length !== 1 || saidIn !== sentence - 1 || row.voice === 'passive') return [];
    // `spun` is both the first person singular and the third plural.
    const either = row.person === 1 && row.number !== 'plur' && rules.lostForms.has(doc.folded[row.verb] as string);
    if (
      row.mood !== 'indicative' ||
      (row.person !== 3 && !either) ||
      row.first - (doc.sentences.first[sentence] as number) > OPENING
    )
      return [];
    const same = doc.entities[last[0] as number];
    if (same?.kind !== 'source' && same?.kind !== 'group') return [];
    const fits = either ? same.number === 'plur' : row.number === '' || row.number === same.number;
    return fits ? last : [];
  }

  /** `X a venit. „…”, se arată în comunicat`: of a body, or of somebody who spoke; a message may be anybody's. */
  function mayHaveWritten(row: Clause, speakers: readonly number[]): boolean {
    if (row.voice !== 'reflexive' || speakers.length === 0 || !inOwnDocument(doc, rules, row)) return true;
    if (rules.personalDocuments?.has(doc.foldedLemmas[issuerOf(doc, rules, row)] as string)) return true;
    return speakers.some((one) => doc.entities[one]?.kind !== 'person' || last?.includes(one));
  }

  function isBody(entity: number): boolean {
    const kind = doc.entities[entity]?.kind;
    return kind === 'country' || kind === 'organization';
  }

  /** `…, după ce X a cerut pace și a afirmat că …`: a verb of saying joined to another of a clause with its own subject. */
  function ofClauseBefore(clause: number, row: Clause): readonly number[] | undefined {
    const before = doc.clauses[clause - 1];
    const same = before && before.unit === row.unit && before.tense === row.tense && before.mood === row.mood;
    if (row.subject !== null || !same || !mayShare(before, row) || !isJoined(doc, row)) return undefined;
    if (before.link !== 'adverbial' || before.markerToken < 0 || !before.subject || before.end > row.first)
      return undefined;
    const speakers = told.get(clause - 1) ?? [];
    return speakers.length > 0 ? speakers : undefined;
  }

  /** `…, au mai spus polițiștii`: who spoke goes on, not those of that name who were only told of. */
  function goesOnSpeaking(row: Clause, speakers: readonly number[]): readonly number[] | undefined {
    const [one] = speakers;
    const { subject } = row;
    if (!subject || one === undefined || last?.length !== 1 || spoke.has(one)) return undefined;
    if (doc.morph[doc.xpos[subject.head] as number]?.upos !== 'NOUN' || subject.end !== subject.head + 1)
      return undefined;
    if (!saysMore(doc, rules, row) || edges.starts.get(subject.first)?.form === 'name') return undefined;
    const same = doc.entities[last[0] as number];
    const fits = same && (same.number === row.number || same.kind === 'organization' || row.number === '');
    return fits && (same.kind !== 'person' || row.number !== 'plur') ? last : [];
  }

  /** `…, a mai spus șeful Victoriei`: the person who spoke last, where the verb says that he goes on. */
  function whoGoesOnAs(row: Clause): readonly number[] | undefined {
    const same = last?.length === 1 ? doc.entities[last[0] as number] : undefined;
    const noun = row.subject ? doc.morph[doc.xpos[row.subject.head] as number] : undefined;
    if (same?.kind !== 'person' || !noun || !saysMore(doc, rules, row)) return undefined;
    return agrees(doc, last?.[0] as number, noun) ? last : undefined;
  }

  /** Whom `sursa citată` means: who spoke under that noun, or the last on whose word something stood. */
  function sourceBefore(row: Clause, again: Argument): readonly number[] | undefined {
    const same = heard.get(doc.foldedLemmas[again.head] as string);
    if (same) return same;
    const phrase = sources.findLast((one) => one.first < row.first && (one.first > saidAt || saidAt < 0));
    if (phrase) return phrase.entities;
    // The agency that passes it on, or whoever spoke since.
    const outlet = sources.find((one) => one.first < row.first && one.entities.some((entity) => isOutlet(doc, entity)));
    if (outlet && !outlet.entities.some((entity) => last?.includes(entity))) return undefined;
    if (issued !== undefined) return issued;
    // `X a acceptat invitația, precizează sursa citată`: of whoever spoke before this sentence.
    return saidIn < (doc.sentenceOf[row.verb] as number) ? last : undefined;
  }

  /** `Conform anchetatorilor, suspecții au luat bani. Ei susțin că …`: the group on whose word the sentence before stood. */
  function attributedBefore(row: Clause, speakers: readonly number[]): readonly number[] | undefined {
    const phrase = sources.findLast((one) => one.first < row.first);
    const near = phrase && (doc.sentenceOf[row.verb] as number) - phrase.sentence === 1 && saidIn < phrase.sentence;
    if (!near || speakers.some((one) => phrase.entities.includes(one))) return undefined;
    return phrase.entities.every((one) => doc.entities[one]?.kind === 'group') ? phrase.entities : undefined;
  }

  /** `X a spus că …, iar Y a precizat că …, dar a adăugat că …`: the subject of the clause in front goes on. */
  function goesOnInTurn(row: Clause): readonly number[] | undefined {
    if (row.subject !== null || row.link !== 'coordinate' || !main?.subject || main.link !== 'coordinate')
      return undefined;
    const turns = rules.contrasts.has(doc.folded[row.first - 1] as string) || isJoined(doc, row);
    const alike = main.unit === row.unit && main.tense === row.tense && mayShare(main, row);
    return turns && alike && main.end <= row.first ? mainSpeakers : undefined;
  }

  /** `X a declarat că Y dorește pace și a menționat …`: past goes on with past, whatever the tree joined the verb to. */
  function goesOnWith(row: Clause): readonly number[] | undefined {
    const inner = doc.clauses[row.parent];
    if (row.subject !== null || row.link !== 'coordinate' || !isJoined(doc, row)) return undefined;
    const opened = inner?.link === 'complement' || (inner?.link === 'adverbial' && rules.openers.has(inner.marker));
    if (!inner || !opened || told.has(row.parent)) return undefined;
    const outer = doc.clauses[inner.parent];
    const speakers = told.get(inner.parent);
    // `X a recunoscut că …, dar susține că …`: after a word of contrast a verb of saying without a subject goes on.
    const turns = rules.contrasts.has(doc.folded[row.first - 1] as string) && outer?.number !== 'plur';
    if (turns && row.number !== 'plur' && speakers && speakers.length > 0) return speakers;
    // `X a declarat că medicii au plecat și spune că …`: one goes on, not several.
    const single = inner.number === 'plur' && row.number === 'sing' && outer?.number === 'sing';
    if (single && speakers && speakers.length > 0) return speakers;
    const unlike = inner.tense !== row.tense || (inner.mood !== row.mood && inner.mood !== 'indicative');
    if (!unlike || (!rules.continuing.has(row.lemma) && inner.mood === 'indicative')) return undefined;
    const alike = outer?.tense === row.tense && outer.mood === row.mood && mayShare(outer, row);
    return alike && speakers && speakers.length > 0 ? speakers : undefined;
  }

  /** `a spus X la Antena Verde, care a dezvăluit că …`: the outlet is where it was said; whoever spoke there goes on. */
  function isMedium(row: Clause): boolean {
    const outlet = row.link === 'relative' ? edges.ends.get(row.markerToken - 1) : undefined;
    return outlet !== undefined && rules.outletPrepositions.has(doc.folded[outlet.first - 1] ?? '');
  }

  /** `The ministry denied it, saying the names Norway gave were wrong. It said …`: the body or group that spoke in the sentence before. */
  function bodyBefore(
    row: Clause,
    speakers: readonly number[],
    impersonal: boolean,
    pronoun: Morph,
  ): readonly number[] | undefined {
    if (last?.length !== 1 || saidIn !== (doc.sentenceOf[row.verb] as number) - 1) return undefined;
    const before = doc.entities[last[0] as number];
    if (impersonal) return before?.kind === 'organization' || before?.kind === 'country' ? last : undefined;
    const several = before?.kind === 'group' || before?.kind === 'source' || before?.sector === 'COP';
    return speakers.length === 0 && isTheirs(pronoun) && several && before?.number === 'plur' ? last : undefined;
  }

  /** Sentences from the last verb of saying to this one that are not all quoted. */
  function tellingSentences(sentence: number): number {
    let count = 1;
    for (let at = saidIn + 1; at < sentence && count <= GOES_ON; at++) {
      const [first, end] = [doc.sentences.first[at] as number, doc.sentences.end[at] as number];
      if (!isQuoted(doc, first + 1) || !isQuoted(doc, end - 2)) count++;
    }
    return count;
  }

  /** `X said so. The union asked Y to go. He said …`: the one who spoke goes on, not one who was only spoken of since. */
  function whoGoesOn(at: number, row: Clause, speakers: readonly number[]): number | undefined {
    const [one] = speakers;
    const sentence = doc.sentenceOf[row.verb] as number;
    if (row.link !== 'root') return undefined;
    const opens = openerBefore(sentence);
    if (opens !== undefined && opens !== one) return opens;
    if (lastPerson === undefined || one === lastPerson || one === undefined || personIn < 0) return undefined;
    if (sentence <= personIn || sentence - personIn > LATER) return undefined;
    const acts = doc.clauses
      .slice(Math.max(0, at - NEAR), Math.max(0, at))
      .some(
        (clause) =>
          clause.first < row.first &&
          (doc.sentenceOf[clause.verb] as number) > personIn &&
          clause.subject?.heads.some((head) => doc.who(head).includes(one)),
      );
    for (let between = personIn + 1; between < sentence; between++)
      if (edges.starts.get(doc.sentences.first[between] as number)?.entity === one) return undefined;
    return acts ? undefined : lastPerson;
  }

  /** `X was cautious. “It takes time,” he said`: the name that opens the sentence in front of what is quoted. */
  function openerBefore(sentence: number): number | undefined {
    let before = sentence - 1;
    while (before > Math.max(0, sentence - QUOTED) && isQuoted(doc, (doc.sentences.end[before] as number) - 1))
      before--;
    const mention = edges.starts.get(doc.sentences.first[before] ?? -1);
    const person = mention?.form === 'name' && doc.entities[mention.entity]?.kind === 'person';
    return person ? mention.entity : undefined;
  }

  /** `Vecinul a povestit că omul a căzut. „…”, a spus acesta`: whoever was only told of says nothing, the one who told goes on. */
  function toldOf(row: Clause, speakers: readonly number[]): boolean {
    const sentence = doc.sentenceOf[row.verb] as number;
    if (saidIn < 0 || sentence <= saidIn || last?.length !== 1 || tellingSentences(sentence) > GOES_ON) return false;
    const [one] = speakers;
    if (one === undefined || last.includes(one)) return one === undefined;
    // The pronoun is a mention of whom names took it for: what counts stands in front of it.
    const behind = Math.min(row.first, row.subject?.first ?? row.first);
    for (let token = behind - 1; token >= (doc.sentences.first[saidIn] as number); token--) {
      const mention = edges.starts.get(token);
      if (mention?.entity !== one || isQuoted(doc, mention.head)) continue;
      // `Acesta a adăugat: „…”` behind a heading goes on with who spoke.
      if (rules.continuing.has(row.lemma) && isHeading(doc, token)) continue;
      return token >= saidAt && doc.sentenceOf[token] === saidIn;
    }
    return true;
  }

  /** `X a declarat că …, el adăugând că …`: a gerund tells on for whoever speaks in its sentence, not for one told of. */
  function ofMainCue(clause: number, row: Clause): readonly number[] {
    // No gerund stands behind a complementizer: what looks like its subject is that of the verb which it hangs on.
    const led = rules.openers.has(row.marker);
    const pronoun = led || row.subject === null || isPersonal(doc.morph[doc.xpos[row.subject.head] as number] as Morph);
    if (!pronoun) return [];
    let under: readonly number[] = [];
    for (let back = Math.max(0, clause - SENTENCE); back < clause; back++) {
      const other = doc.clauses[back];
      const speakers = told.get(back) ?? [];
      if (other?.unit !== row.unit || speakers.length === 0) continue;
      // `After X agreed to talk, Y called on them to go, adding …`
      if (other.link !== 'adverbial' || other.end > row.first) return speakers;
      if (under.length === 0) under = speakers;
    }
    return under;
  }
}

/** One number, or a form that shows none: `acuză`. */
function mayShare(one: Clause, other: Clause): boolean {
  return one.number === other.number || one.number === '' || other.number === '';
}

/** The noun by which an entity is described, where it is: `sursa` for `surse judiciare`. */
export function headNouns(doc: NamesDoc): ReadonlyMap<number, string> {
  const nouns = new Map<number, string>();
  for (const mention of doc.mentions)
    if (mention.form === 'description' && !nouns.has(mention.entity))
      nouns.set(mention.entity, doc.foldedLemmas[mention.head] as string);
  return nouns;
}
