/** Cues: a verb of saying with who says it, to whom, and how it takes what is said. */
import type { Mention, NamesDoc } from '../doc.js';
import { lowerBound } from '../doc-index.js';
import type { Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { addresseesOf, outletsOf } from './addressees.js';
import { asSaidBefore, type FoundPhrase } from './attribution-phrases.js';
import { standsIn } from './authors.js';
import { bareClauseReader, leadOf } from './bare.js';
import type { CueClause } from './cue-verbs.js';
import { type MentionEdges, mentionEdges } from './mentions.js';
import { speakerReader } from './speakers.js';
import { apposedTo, isOutlet, whoOf } from './who.js';
import { hasFiniteVerb, quoteClosedAt, uposOf } from './words.js';

/** Tokens between a passive and what is said, with its agent in between. */
const AGENT = 18;
/** Tokens between a norm and the relative word behind whose it is. */
const OWNED = 9;

export interface Cue {
  readonly clause: number;
  readonly verb: CueVerb;
  readonly row: Clause;
  readonly sentence: number;
  /** First token of the phrase that makes the sentence the speaker's word (`după cum a declarat X`), or -1. */
  readonly asSaid: number;
  /** Token range of the verb group; with its subject, where this stands in front of it behind what was said. */
  readonly first: number;
  readonly end: number;
  /** First token of a clause that completes the cue without a complementizer, or -1. */
  readonly bare: number;
  readonly span: Span;
  readonly speakers: readonly number[];
  readonly speakerSpan: Span | null;
  readonly addressees: readonly number[];
  /** Outlets spoken to: on whose word we have it. */
  readonly outlets: readonly number[];
  /** The subject is an outlet that passes on others' news. */
  readonly relays: boolean;
}

/** All cue clauses outside quotations, in text order. */
export function readCues(
  doc: NamesDoc,
  rules: StatementRules,
  clauses: readonly CueClause[],
  phrases: readonly FoundPhrase[],
): Cue[] {
  const cues: Cue[] = [];
  const passedOn = new Set(phrases.map((one) => doc.sentenceOf[one.first] as number));
  const edges = mentionEdges(doc);
  const speaker = speakerReader(doc, rules, edges, phrases);
  const bare = bareClauseReader(doc, rules, edges);
  for (const { clause, row: parsed, verb: read, end } of clauses) {
    const inverted = namedBehindQuote(doc, edges, parsed);
    const row = inverted ? { ...parsed, subject: null } : parsed;
    const refused = refusalOf(doc, rules, clause, row, read);
    const verb = refused ?? read;
    const governor = assertedUnder(doc, rules, row);
    const written = row.voice === 'passive' && standsIn(doc, rules, row) >= 0;
    const agent = row.agent ? undefined : agentAhead(doc, rules, edges, row, read);
    const begin = bare(clause, row, verb, end);
    const lead = begin < 0 ? leadOf(doc, rules, row, verb) : row.first;
    const first = governor && governor.first < row.first ? governor.first : lead;
    const asSaid = asSaidBefore(doc, rules, first);
    if (
      !refused &&
      !governor &&
      !(passedOn.has(doc.sentenceOf[row.verb] as number) && isHearsay(row)) &&
      (!isAssertive(row, agent !== undefined || written || isQuotedCharge(doc, rules, row, read)) ||
        (row.link !== 'root' && rules.openersKept.has(row.marker)))
    )
      continue;
    if (!refused && saysNothing(doc, rules, row)) continue;
    if (isAskedFirst(doc, rules, row)) continue;
    // `without offering details`
    if (row.mood === 'gerund' && rules.without?.has(doc.folded[row.first - 1] ?? '')) continue;
    if (row.negated && verb.negatedAct === null) continue;
    // `întrebat cum comentează …`: a question's verb tells nothing.
    const asked = row.link === 'complement' ? doc.clauses[row.parent] : undefined;
    if (asked && asked.end <= row.first && rules.cues.get(asked.lemma)?.act === 'ask' && row.mood === 'indicative')
      continue;
    // `oferta, susținută de Egipt`: backed, nothing said.
    if ((row.mood === 'participle' || row.voice === 'passive') && rules.backing.has(row.lemma)) continue;
    if (verb.unless !== '' && meansOtherwise(doc, verb, row)) continue;
    const asserted = refused !== undefined || governor !== undefined || asSaid >= 0;
    const named = agent ?? inverted ?? voicedBy(doc, rules, edges, row, read);
    const { speakers, span } = named
      ? { speakers: whoOf(doc, named), span: named.span }
      : speaker(clause, row, verb, asserted, begin >= 0);
    // `îi îndemnăm pe autori să …`: nobody but those who write.
    if (row.person === 1 && row.number === 'plur' && speakers.length > 0) continue;
    if (speakers.length === 0 && (written || rules.emerging?.has(row.lemma))) continue;
    // `Nu Dan Cerbu a spus că …, ci Radu Banu`
    if (span && rules.negations.has(doc.folded[tokenAt(doc, span[0]) - 1] ?? '')) continue;
    if (asSaid >= 0 && isRule(doc, rules, row)) continue;
    if (isNorm(doc, rules, row) || isOfNorm(doc, rules, row) || !mayTell(doc, rules, row, verb, speakers)) continue;
    if (verb.courts && !isCourt(doc, rules, row, speakers)) continue;
    const outlets = outletsOf(doc, rules, edges, row, verb);
    cues.push({
      clause,
      verb,
      row,
      sentence: doc.sentenceOf[row.verb] as number,
      asSaid,
      first,
      end,
      span: [doc.start[Math.max(first, governor ? 0 : row.first)] as number, doc.stop[end - 1] as number],
      bare: begin,
      speakers,
      speakerSpan: span,
      // Who is called something is spoken about.
      addressees:
        rules.asWords.has(verb.preposition) || rules.arriving?.has(row.lemma)
          ? []
          : addresseesOf(doc, rules, edges, verb, row, end, speakers).filter((entity) => !speakers.includes(entity)),
      outlets: outlets.filter((entity) => !speakers.includes(entity)),
      relays: speakers.length > 0 && speakers.every((entity) => isOutlet(doc, entity)),
    });
  }
  return cues.sort((a, b) => a.first - b.first);
}

/**
 * `arată că Turcia „nu vrea pace”, a declarat sâmbătă X`: the quotation is read apart, so that the subject of its verb looks like
 * that of the verb behind it, whose own stands behind.
 */
function namedBehindQuote(
  doc: NamesDoc,
  { starts }: MentionEdges,
  { first, end, subject, unit }: Clause,
): Mention | undefined {
  if (!subject || doc.forms[first - 1] !== ',') return undefined;
  const quote = quoteClosedAt(doc, first - 2);
  if (!quote?.apart || subject.end > quote.first || !hasFiniteVerb(doc, quote.first, quote.end)) return undefined;
  for (let token = end; token < Math.min(doc.count, end + INVERTED) && doc.unitOf[token] === unit; token++) {
    const upos = uposOf(doc, token);
    if (upos === 'SCONJ' || upos === 'PUNCT' || upos === 'ADP') return undefined;
    const mention = starts.get(token);
    const kind = mention ? doc.entities[mention.entity]?.kind : undefined;
    if (mention && (kind === 'person' || kind === 'organization'))
      return doc.morph[doc.xpos[mention.head] as number]?.case === 'oblique' ? undefined : mention;
  }
  return undefined;
}

/** Tokens of a time and of an office between a verb and the name behind it. */
const INVERTED = 8;

/** Words of an office in front of the name. */
const VOICE = 8;

/** `este opinia exprimată de X`: the agent of the participle behind the noun for what was said. */
function voicedBy(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  row: Clause,
  verb: CueVerb,
): Mention | undefined {
  if (!row.copula || rules.nounCues.get(row.lemma) !== verb) return undefined;
  const voiced = uposOf(doc, row.verb + 1);
  const by = row.verb + 2;
  if ((voiced !== 'VERB' && voiced !== 'ADJ') || !rules.agentWords.has(doc.folded[by] ?? '')) return undefined;
  for (let token = by + 1; token < by + VOICE && doc.unitOf[token] === row.unit; token++) {
    const mention = edges.starts.get(token);
    if (mention && mention.form !== 'pronoun') return apposedTo(doc, edges.starts, mention) ?? mention;
    if (uposOf(doc, token) === 'VERB' || uposOf(doc, token) === 'AUX') return undefined;
  }
  return undefined;
}

/** `Asked if he would resign, X said …`: what the one who speaks was asked. */
function isAskedFirst(doc: NamesDoc, rules: StatementRules, { first, verb, subject }: Clause): boolean {
  if (!rules.askedFirst?.has(doc.folded[verb] as string) || first !== verb) return false;
  return doc.sentences.first[doc.sentenceOf[verb] as number] === verb && (!subject || subject.first > verb);
}

function assertedUnder(doc: NamesDoc, rules: StatementRules, row: Clause): Clause | undefined {
  const parent = doc.clauses[row.parent];
  if (!parent || row.mood !== rules.wishMood || parent.negated || !rules.asserting.has(parent.lemma)) return undefined;
  return parent.mood === 'indicative' && parent.end <= row.first && row.first - parent.end <= 2 ? parent : undefined;
}

/** `potrivit unor surse, X ar fi spus că …`: told as hearsay, in a main clause. */
function isHearsay({ mood, tense, link, markerToken, negated, voice }: Clause): boolean {
  const main = (link === 'root' || link === 'coordinate') && markerToken < 0;
  return main && mood === 'conditional' && tense === 'past' && !negated && voice === 'active';
}

/** `să spună`, `ar spune`, `va spune`, `a fost acuzat`: nobody is told to have said it. */
function isAssertive(row: Clause, agent: boolean): boolean {
  if (row.mood === 'imperative' || row.mood === 'infinitive' || row.mood === 'supine' || row.mood === 'subjunctive')
    return false;
  if (row.mood === 'conditional' || row.mood === 'presumptive' || row.tense === 'future') return false;
  if (row.mood === 'participle') return row.agent !== null;
  if (row.voice === 'passive' && row.agent === null && !agent) return false;
  return true;
}

/** `au fost anunțați luni, de X, că …`: the agent of a passive that the tree did not find, in front of what is said. */
function agentAhead(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  row: Clause,
  verb: CueVerb,
): Mention | undefined {
  if (row.voice !== 'passive' || row.mood !== 'indicative' || !verb.frames.has('that')) return undefined;
  let agent: Mention | undefined;
  for (let token = row.end; token < Math.min(doc.count, row.end + AGENT); token++) {
    if (doc.unitOf[token] !== row.unit) return undefined;
    if (rules.openers.has(doc.folded[token] as string)) return agent;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    // `a fost confirmată pentru X de către procurorul-șef.`
    if (doc.forms[token] === '.' && verb.frames.has('noun')) return agent;
    if (upos === 'VERB' || upos === 'AUX' || doc.forms[token] === '.') return undefined;
    if (agent || !rules.agentWords.has(doc.folded[token] as string)) continue;
    const mention = starts.get(token + 1) ?? starts.get(token + 2);
    const kind = mention ? doc.entities[mention.entity]?.kind : undefined;
    if (mention && mention.form !== 'pronoun' && (kind === 'person' || kind === 'organization' || kind === 'source'))
      agent = mention;
  }
  return undefined;
}

/** `premierul este acuzat că „a sărăcit țara”`: nobody says by whom, in words that are somebody's. */
function isQuotedCharge(doc: NamesDoc, rules: StatementRules, row: Clause, verb: CueVerb): boolean {
  if (row.voice !== 'passive' || verb.act !== 'accuse' || row.mood !== 'indicative' || row.link === 'complement')
    return false;
  const quote = doc.quotes[doc.quoteOf[row.end + 2] ?? -1];
  return rules.openers.has(doc.folded[row.end] ?? '') && quote?.first === row.end + 2;
}

/** `poate cere`, `trebuie să anunțe`, `spui`, `își propune`: nobody is told to have said it. */
function saysNothing(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  if (!row.negated && UNSAID.has(row.modality)) return true;
  if (row.person === 2) return true;
  // `vecinii credeau că …`: what was thought, not what was said.
  if (rules.believing?.has(row.lemma) && doc.morph[doc.xpos[row.verb] as number]?.tense === 'imp') return true;
  if (!rules.inward.has(row.lemma)) return false;
  for (let token = Math.max(0, row.first - 1); token < row.verb; token++)
    if (rules.ownDatives.has(doc.folded[token] as string)) return true;
  return false;
}

const UNSAID: ReadonlySet<Clause['modality']> = new Set(['possible', 'necessary', 'planned', 'attempted']);

/** `Legea spune că …`, `contractul prevede …`: a norm is nobody's word. */
function isNorm(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  if (!row.subject || row.voice === 'passive' || isLaw(doc, rules, row)) return false;
  return (
    rules.norms.has(doc.foldedLemmas[row.subject.head] as string) ||
    rules.norms.has(doc.foldedLemmas[row.subject.first] as string)
  );
}

/** `după cum prevede legea`: what a law or a norm says behind the verb is nobody's word. */
function isRule(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  const noun = doc.foldedLemmas[row.end] ?? '';
  return rules.norms.has(noun) || rules.laws.has(noun);
}

/** `regulamentul forului legislativ care spune că …`: the relative may be of the norm that its owner stands behind. */
function isOfNorm(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  if (row.link !== 'relative' || row.markerToken < 0) return false;
  for (let token = row.markerToken - 1; token > Math.max(0, row.markerToken - OWNED); token--) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'PUNCT' || morph?.verbForm === 'fin') return false;
    if (morph?.upos !== 'NOUN' || morph.case === 'oblique') continue;
    if (rules.norms.has(doc.foldedLemmas[token] as string)) return true;
  }
  return false;
}

/** `Legea prevede că …`: named without a number. */
function isLaw(doc: NamesDoc, rules: StatementRules, { subject }: Clause): boolean {
  return (
    subject !== null && subject.end - subject.first <= 2 && rules.laws.has(doc.foldedLemmas[subject.head] as string)
  );
}

/** Verbs that tell only of persons and bodies, or only of documents. */
function mayTell(
  doc: NamesDoc,
  rules: StatementRules,
  row: Clause,
  verb: CueVerb,
  speakers: readonly number[],
): boolean {
  if (verb.only === '') return true;
  if (verb.only === 'document') {
    const head = row.subject ? (doc.foldedLemmas[row.subject.head] as string) : '';
    return rules.documentNouns.has(head) || rules.ownDocuments.has(head);
  }
  return (
    isLaw(doc, rules, row) ||
    (speakers.length > 0 && speakers.every((entity) => doc.entities[entity]?.kind !== 'source'))
  );
}

/** `a refuzat să comenteze`, `nu a dorit să confirme`, `nu a comentat`, `nu a confirmat și nu a infirmat`. */
function refusalOf(
  doc: NamesDoc,
  rules: StatementRules,
  clause: number,
  row: Clause,
  verb: CueVerb,
): CueVerb | undefined {
  const parent = doc.clauses[row.parent];
  const under =
    row.mood === rules.wishMood &&
    parent?.mood === 'indicative' &&
    row.first - parent.end <= 2 &&
    (parent.negated ? rules.wanting.has(parent.lemma) : rules.refusing.has(parent.lemma));
  const comments = rules.commenting.has(row.lemma);
  const refuses = under ? comments || verb.act === 'confirm' || verb.act === 'deny' : row.negated && comments;
  if (!refuses && !(row.negated && isOtherHalf(doc, rules, clause, row, verb))) return undefined;
  return {
    ...verb,
    act: 'refuse',
    nounAct: null,
    negatedAct: 'refuse',
    frames: new Set(['noun', 'that']),
    wishes: false,
  };
}

/** The second of two: neither confirmed nor denied. */
function isOtherHalf(doc: NamesDoc, rules: StatementRules, clause: number, row: Clause, verb: CueVerb): boolean {
  const other = doc.clauses[clause - 1];
  const near = other?.negated && other.end <= row.first && row.first - other.end <= 3;
  const act = near ? rules.cues.get(other.lemma)?.act : undefined;
  return (act === 'confirm' && verb.act === 'deny') || (act === 'deny' && verb.act === 'confirm');
}

function tokenAt(doc: NamesDoc, offset: number): number {
  return lowerBound(doc.start, offset);
}

function isCourt(doc: NamesDoc, rules: StatementRules, row: Clause, speakers: readonly number[]): boolean {
  if (row.subject && rules.courtNouns.has(doc.foldedLemmas[row.subject.head] as string)) return true;
  return speakers.some((entity) => doc.entities[entity]?.sector === 'JUD');
}

/** `a condamnat la cinci ani de închisoare`: the preposition leads to no one and no place. */
function meansOtherwise(doc: NamesDoc, verb: CueVerb, row: Clause): boolean {
  return row.obliques.some(
    (one) => one.preposition === verb.unless && one.heads.every((head) => doc.who(head).length === 0),
  );
}
