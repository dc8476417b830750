/**
 * Whether an event has happened: from tense, mood and negation of its clause, and from what governs it (`a promis că`,
 * `nu exclude`, `dacă`). What stands under a request, promise, threat or refusal is that act's theme, no event.
 */
import type { StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRule, EventRules, Government } from '../language/events.js';
import { oncePer } from '../memo.js';
import type { EventStatus, EventType } from '../record.js';
import { asksWhether } from './questions.js';

/** Governing clauses looked at above a clause. */
const DEPTH = 5;

/** Acts that go on while they are told in the present tense. */
const DURATIVE: ReadonlySet<EventType> = new Set<EventType>(['COOPERATE', 'AID', 'PROTEST', 'MOBILIZE', 'ASSAULT']);

/** Speech acts that are done by saying that one wants to. */
const PERFORMED: ReadonlySet<EventType> = new Set<EventType>(['SUPPORT', 'CONCEDE']);

/** Speech acts that are not done by saying that one doesn't do them. */
const UNSAID: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN', 'CONCEDE']);

const HAPPENED: Reading = { status: 'happened', because: null };

export interface Reading {
  readonly status: EventStatus;
  /** What the status was inferred from where the verb's own form doesn't say it. */
  readonly because: string | null;
  /** Told as what something else came after: never to come, whatever time stands beside it. */
  readonly settled?: boolean;
  /** A conditional clause (`dacă …`) hangs on it. */
  readonly conditioned?: boolean;
}

export type Verdict =
  | { readonly kind: 'event'; readonly reading: Reading }
  | { readonly kind: 'theme'; readonly of: number }
  | { readonly kind: 'silent' };

/** What an event told by the clause's own verb amounts to. */
export function judgeClause(doc: StatementsDoc, rules: EventRules, index: number, rule: EventRule): Verdict {
  if (asksWhether(doc, rules, (doc.clauses[index] as Clause).unit)) return { kind: 'silent' };
  const bare = ownStatus(doc, rules, index, rule);
  const own = bare && hasCondition(doc, rules, index) ? { ...bare, conditioned: true } : bare;
  return own ? underGovernors(doc, rules, index, own, rule) : { kind: 'silent' };
}

/** What an event noun that is an argument of the clause amounts to; `before` is the preposition in front of the noun. */
export function judgeNoun(
  doc: StatementsDoc,
  rules: EventRules,
  clause: number,
  governed: boolean,
  rule?: EventRule,
): Verdict {
  const row = doc.clauses[clause] as Clause;
  // `on their trail to ensure the release of the victims`
  const parent = doc.clauses[row.parent];
  if (
    rules.modifiersFirst &&
    row.mood === 'infinitive' &&
    row.markerToken >= 0 &&
    !(parent && rules.governors.has(parent.lemma))
  )
    return { kind: 'silent' };
  const government = governed ? governmentOf(doc, rules, row) : undefined;
  const effect = government ? (row.negated ? government.negated : government.plain) : 'fact';
  // `a anunțat arestarea lui X`: announced when done.
  // `anunță moartea lui X`: what befalls somebody nobody plans.
  const befallen = effect === 'planned' && rule !== undefined && BEFALLING.has(rule.type);
  const done =
    effect === 'planned' &&
    row.tense === 'past' &&
    rule !== undefined &&
    (((REPORTED.has(rule.type) || rule.mode === 'expel' || (rule.mode === 'resign' && row.voice === 'passive')) &&
      isReporting(rules, row)) ||
      isDecreed(rules, row, rule));
  // `solicitarea va fi examinată`: what is looked into has been asked for
  const asked = effect === 'possible' && rule?.type === 'REQUEST';
  const verdict = apply(doc, done || befallen || asked ? 'fact' : effect, HAPPENED, clause, null);
  return verdict.kind === 'event' ? underGovernors(doc, rules, clause, verdict.reading) : verdict;
}

const BEFALLING: ReadonlySet<EventType> = new Set<EventType>(['+DEATH', '+ACCIDENT', '+DISASTER']);

/** What one announces after it is done. */
const REPORTED: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', '+APPOINT', '+DEATH']);

function isReporting(rules: EventRules, row: Clause): boolean {
  return rules.announcing.has(row.lemma);
}

/** `s-a decis înghețarea fondurilor`: a punishment is done by deciding on it. */
function isDecreed(rules: EventRules, row: Clause, rule: EventRule): boolean {
  return rule.type === 'SANCTION' && row.voice === 'reflexive' && rules.deciding.has(row.lemma);
}

function underGovernors(doc: StatementsDoc, rules: EventRules, index: number, own: Reading, rule?: EventRule): Verdict {
  let reading = own;
  let current = index;
  let below: Clause['link'] = 'root';
  for (let depth = 0; depth < DEPTH; depth++) {
    const row = doc.clauses[current] as Clause;
    const conditional = isConditional(doc, rules, row);
    // `dacă nu vă predați armele` tells of nothing.
    if (conditional && current === index && own.status === 'denied') return { kind: 'silent' };
    // `a fost întrebat dacă a discutat cu X`: what is asked tells of nothing.
    const finite = row.mood === 'indicative' || row.tense === 'future';
    const content = conditional && isConditionOfContent(rules, row);
    if (conditional && !content && row.link === 'complement' && finite) return { kind: 'silent' };
    if (conditional && isAsked(doc, rules, row)) return { kind: 'silent' };
    // `dacă anul trecut au fost reținuți zece oameni, anul acesta …`: set against something else, or not known to be so
    if (conditional && current === index && row.mood === 'indicative' && row.tense === 'past')
      return { kind: 'silent' };
    // where the tree hung on the condition what it is a condition of, that is told as it is
    if (content && current !== index && below !== 'complement') break;
    if (conditional && (content || row.link !== 'complement' || row.mood === 'conditional'))
      reading = { status: 'hypothetical', because: row.marker, conditioned: current !== index };
    if (rules.purposeMarkers.has(row.marker) && row.link !== 'complement') return { kind: 'silent' };
    if (row.parent < 0 || row.parent === current || content || isBehindQuote(doc, rules, row)) break;
    const parent = doc.clauses[row.parent] as Clause;
    if (row.link === 'complement' || row.link === 'subject') {
      const government = governmentOf(doc, rules, parent);
      if (government) {
        const effect = parent.negated ? government.negated : government.plain;
        // `a anunțat că susține`: a finite clause has a tense of its own.
        // So has `au stabilit că ar fi lovit`, of what is said to have been.
        const dated = row.mood === 'indicative' || (row.mood === 'conditional' && row.tense === 'past');
        if (effect === 'planned' && dated) break;
        // `vreau să vă mulțumesc`: said is done.
        const performed =
          effect === 'silent' && rule?.verbal === true && PERFORMED.has(rule.type) && parent.person === 1;
        const verdict: Verdict = performed
          ? { kind: 'event', reading: HAPPENED }
          : apply(doc, effect, reading, row.parent, rule ?? null);
        if (verdict.kind !== 'event') return verdict;
        reading = verdict.reading;
      }
    } else if (row.link === 'adverbial' && row.mood === 'indicative' && row.tense === 'past' && !conditional) {
      // `va ajuta, așa cum a făcut când a trimis …`: what is past doesn't hang on what is to come.
      return { kind: 'event', reading };
    } else if (row.link === 'relative' || row.link === 'participial') {
      // `would not name a minister who has been convicted`: nobody in particular
      if (isOfAnybody(doc, rules, row, parent)) return { kind: 'silent' };
      // `combatanții care predau armele vor fi grațiați`: whoever does so
      if (parent.tense === 'future' && row.tense === 'present' && isRestrictive(doc, row)) return { kind: 'silent' };
      return rules.conditionalMarkers.has(parent.marker) ? { kind: 'silent' } : { kind: 'event', reading };
    }
    below = row.link;
    current = row.parent;
  }
  return { kind: 'event', reading };
}

/** `a spus că, dacă X va demisiona, …`: the conjunction of the content in front of that of the condition. */
function isConditionOfContent(rules: EventRules, { marker }: Clause): boolean {
  const [first = '', second = '', third] = marker.split(' ');
  return third === undefined && rules.contentMarkers?.has(first) === true && rules.conditionalMarkers.has(second);
}

/** `consideră că „…” și cere`: what is joined behind the quotation is not what is thought. */
function isBehindQuote(doc: StatementsDoc, rules: EventRules, row: Clause): boolean {
  if (row.link !== 'complement' || row.markerToken < 0 || (doc.quoteOf[row.verb] as number) >= 0) return false;
  const joined = rules.conjunctions.has(doc.folded[row.first - 1] ?? '');
  return joined && (doc.quoteOf[row.markerToken + 2] as number) >= 0 && (doc.quoteOf[row.first - 1] as number) < 0;
}

/** A passive (`este așteptat să`) or a phrase (`ia în calcul`) may govern otherwise than the bare verb. */
export function governmentOf(doc: StatementsDoc, rules: EventRules, row: Clause) {
  const passive = row.voice === 'passive' ? rules.governors.get(`${row.lemma}@passive`) : undefined;
  if (passive) return passive;
  for (let token = row.end; token < Math.min(doc.count, row.end + PHRASE); token++) {
    const phrase = rules.governors.get(`${row.lemma}+${doc.folded[token]}`);
    if (phrase) return phrase;
  }
  return rules.governors.get(row.lemma);
}

/** Acts that are done by deciding on them. */
const DECIDED: ReadonlySet<string> = new Set(['REJECT/change', 'REJECT/null', 'COERCE/arrest', 'SANCTION/convict']);

/** Words of the longest conditional marker. */
const LONGEST = 4;

/** Tokens behind a verb among which the noun of its phrase is looked for. */
const PHRASE = 3;

function apply(
  doc: StatementsDoc,
  effect: Government,
  reading: Reading,
  governor: number,
  rule: EventRule | null,
): Verdict {
  const past = doc.clauses[governor]?.tense === 'past';
  switch (effect) {
    case 'intended':
      return past ? { kind: 'silent' } : { kind: 'event', reading: { status: 'planned', because: 'governing verb' } };
    case 'planned':
      // `au decis să nu deschidă focul`
      if (reading.status === 'denied') return { kind: 'silent' };
      // `au hotărât să respingă cererea`: what a decision does is done with it.
      return past && rule !== null && (rule.decided || DECIDED.has(`${rule.type}/${rule.mode}`))
        ? { kind: 'event', reading }
        : { kind: 'event', reading: { status: 'planned', because: 'governing verb' } };
    case 'fact':
      return { kind: 'event', reading };
    case 'swallow':
      return { kind: 'theme', of: governor };
    case 'silent':
      return { kind: 'silent' };
    default:
      return { kind: 'event', reading: { status: effect, because: 'governing verb' } };
  }
}

/** From the verb group alone; null where the form tells of no event (bare infinitives, wishes). */
function ownStatus(doc: StatementsDoc, rules: EventRules, index: number, rule: EventRule): Reading | null {
  const row = doc.clauses[index] as Clause;
  const governed = row.parent >= 0 && (row.link === 'complement' || row.link === 'subject');
  const sure = (status: EventStatus): Reading => ({ status, because: null });
  if (rule.litotes)
    return row.negated && row.mood === 'indicative' ? sure(row.tense === 'future' ? 'planned' : 'happened') : null;
  if (row.negated && rule.affirmed) return null;
  // `nu acuzăm pe nimeni`: nothing is denied by it.
  if (row.negated && rule.verbal && row.tense === 'present' && UNSAID.has(rule.type)) return null;
  if (rule.planned && !row.negated && (row.mood === 'indicative' || row.mood === 'gerund' || row.mood === 'participle'))
    return sure('planned');
  // `niciun armistițiu până când guvernul nu va aproba acordul`
  if (row.negated && isUntil(doc, rules, row)) return null;
  // `ordinul prin care aprobarea este dată de comandant`: what a text provides for.
  if (rule.type === 'AGREE' && row.voice === 'passive' && row.tense === 'present' && row.link === 'relative')
    return null;
  if (rule.reported && row.person === 1) return null;
  if (row.negated && isFurther(doc, rules, row)) return null;
  // `nu o pot cita decât după …`: only then, and then they may
  if (row.negated && isExcepted(doc, rules, row)) return null;
  // `miniștrii care nu se retrag vor fi excluși`: who is meant, not what somebody has not done.
  if (row.negated && isRestrictive(doc, row)) return null;
  // `directorul nu poate fi demis de minister`: what may not be done has not been left undone.
  if (row.negated && row.modality === 'possible' && row.voice === 'passive') return null;
  // `nu l-aș fi numit`: what one would not have done is not denied to have been done
  if (row.negated && row.mood === 'conditional' && row.person === 1) return null;
  if (row.negated) return row.mood === 'subjunctive' && !governed ? null : sure('denied');
  // `comitetul poate solicita informații`: a rule tells what anybody may do, not what has been or is to be done.
  if (
    row.modality === 'possible' &&
    row.mood === 'indicative' &&
    (doc.statementOf[row.verb] as number) < 0 &&
    !isPastOf(row)
  )
    return PERMITTED.has(rule.type) ? null : sure('possible');
  // `judecătorii pot fi arestați`: what the law allows, whoever says so
  const lawful = row.voice === 'passive' && row.tense === 'present' && row.number === 'plur';
  if (row.modality === 'possible' && row.mood === 'indicative' && lawful && rule.type === 'COERCE') return null;
  if (row.modality === 'possible') return sure('possible');
  if (row.modality === 'planned') return sure('planned');
  // `had allegedly attacked him`
  if (rules.hearsayWords && isHearsay(doc, rules.hearsayWords, row)) return sure('possible');
  if (row.modality === 'necessary' || row.modality === 'attempted') return null;
  // `am ridica` may be tagged as a past tense; its infinitive form says that it is a conditional.
  const mood =
    row.mood === 'indicative' &&
    row.tense === 'past' &&
    row.modality === '' &&
    doc.morph[doc.xpos[row.verb] as number]?.verbForm === 'inf'
      ? 'conditional'
      : row.mood;
  switch (mood) {
    case 'conditional':
      if (rules.futureInPast && row.tense === 'present' && isReported(doc, row) && !hasCondition(doc, rules, index))
        return sure('planned');
      return row.tense === 'past' && row.mood === 'conditional'
        ? sure('possible')
        : sure(hasCondition(doc, rules, index) ? 'hypothetical' : 'possible');
    case 'presumptive':
      return sure('possible');
    case 'imperative':
      return null;
    case 'infinitive': {
      // `îl așteaptă cu o cerere de a demisiona`
      const noun = doc.head[row.verb] as number;
      const asked =
        doc.morph[doc.xpos[noun] as number]?.upos === 'NOUN' &&
        rules.eventTypes(doc.foldedLemmas[noun] as string).includes('REQUEST');
      if (asked || !governed) return null;
      return knownGovernor(doc, rules, row) ? sure('happened') : null;
    }
    case 'subjunctive':
    case 'supine':
      if (!governed) {
        const joint = jointModality(doc, row);
        return joint ? sure(joint) : null;
      }
      return knownGovernor(doc, rules, row) ? sure('happened') : null;
    case 'gerund': {
      // `snags in finalizing a truce`, `the risk of attacking Iran`
      if (row.markerToken > 0 && rules.classes.unreal?.has(doc.foldedLemmas[row.markerToken - 1] as string))
        return null;
      const parent = row.parent >= 0 ? (doc.clauses[row.parent] as Clause) : null;
      // `charged X with murdering Y`: of what somebody is charged with nobody has judged yet
      if (parent && rules.charging?.has(parent.lemma)) return { status: 'possible', because: parent.lemma };
      // `rejected opening talks`, `proposed releasing hostages`: what is refused, proposed or weighed is not done
      if (rules.modifiersFirst && parent && parent.end === row.first && row.link !== 'complement') {
        const government = governmentOf(doc, rules, parent);
        const effect = government ? (parent.negated ? government.negated : government.plain) : 'fact';
        if (effect === 'denied') return sure('denied');
        if (effect !== 'fact') return null;
      }
      if (parent?.tense === 'future') return sure('planned');
      return { status: 'happened', because: 'governing clause' };
    }
    case 'participle':
      return sure('happened');
    default:
      if (hasCondition(doc, rules, index, true)) return sure('hypothetical');
      // `dacă nu primim un răspuns, ieșim de la guvernare`
      if (row.tense === 'present' && !rule.verbal && hasCondition(doc, rules, index)) return sure('hypothetical');
      if (row.tense === 'future') return sure('planned');
      // `reuniunea este găzduită de X și va avea loc vineri`
      if (rule.type === 'CONSULT' && row.tense === 'present' && isStillToCome(doc, index)) return sure('planned');
      if (
        row.tense === 'present' &&
        !rule.verbal &&
        (rule.durative || (DURATIVE.has(rule.type) && row.voice !== 'passive')) &&
        !isHeadlined(doc, rules, row, rule)
      )
        return sure('ongoing');
      return sure('happened');
  }
}

/** `urmează să participe la reuniune și să se întâlnească cu X`: what the first of two joined verbs is told as, the second is. */
function jointModality(doc: StatementsDoc, row: Clause): EventStatus | null {
  const first = doc.clauses[row.parent];
  if (row.link !== 'coordinate' || row.subject || row.negated || first?.unit !== row.unit || first.negated) return null;
  return first.modality === 'planned' || first.modality === 'possible' ? first.modality : null;
}

/** A word of hearsay in the verb group or right in front of it. */
function isHearsay(doc: StatementsDoc, words: ReadonlySet<string>, { first, end, tense }: Clause): boolean {
  if (tense === 'future') return false;
  for (let token = first - 1; token < end; token++) if (words.has(doc.folded[token] ?? '')) return true;
  return false;
}

/** An indefinite noun that a restrictive relative clause qualifies, under what is denied or only imagined. */
function isOfAnybody(doc: StatementsDoc, rules: EventRules, row: Clause, parent: Clause): boolean {
  if (!rules.indefinites || row.link !== 'relative' || !row.subject) return false;
  const open =
    parent.negated || parent.mood === 'conditional' || parent.mood === 'infinitive' || parent.modality === 'possible';
  const restrictive = row.markerToken > 0 && doc.forms[row.markerToken - 1] !== ',';
  return open && restrictive && rules.indefinites.has(doc.folded[row.subject.first] ?? '');
}

/** `Rockets kill two`: where what goes on has a form of its own, the plain present of a blow is that of headlines. */
function isHeadlined(doc: StatementsDoc, rules: EventRules, row: Clause, rule: EventRule): boolean {
  const plain = row.modality === '' && doc.morph[doc.xpos[row.verb] as number]?.verbForm === 'fin';
  return rules.modifiersFirst === true && plain && rule.type === 'ASSAULT' && !rule.durative;
}

/** Acts that rules provide for. */
const PERMITTED: ReadonlySet<EventType> = new Set<EventType>([
  'REQUEST',
  'SANCTION',
  'AID',
  'ACCUSE',
  'REJECT',
  'SUPPORT',
  'CONSULT',
  '+APPOINT',
  '+ELECT',
  '+LEGISLATE',
  '+DEAL',
  '+VERDICT',
]);

function isPastOf(row: Clause): boolean {
  return row.tense === 'past';
}

/** By its conjunction, or by the word that opens it where the tree tied that to something else. */
function isConditional(doc: StatementsDoc, rules: EventRules, row: Clause): boolean {
  if (row.marker !== '' && row.markerToken >= 0) {
    // `în cazul în care`: the tree may give the clause its last words only.
    const lasts = lastWords(rules.conditionalMarkers);
    for (let end = row.markerToken + 1; end <= row.markerToken + 2; end++)
      if (
        lasts.has(doc.folded[end - 1] ?? '') &&
        rules.conditionalMarkers.has(doc.folded.slice(Math.max(0, end - LONGEST), end).join(' '))
      )
        return true;
  }
  // `dacă o să ajungem`: the particle of the future behind it
  const [opener = ''] = row.marker.split(' ');
  if (isConditionOfContent(rules, row)) return true;
  if (row.marker !== '')
    return rules.conditionalMarkers.has(row.marker) || (row.tense === 'future' && rules.conditionalMarkers.has(opener));
  const first = Math.min(row.first, row.subject?.first ?? row.first);
  return rules.conditionalMarkers.has(doc.folded[first - 1] ?? '');
}

/** What a phrase can only be read behind: most words of a text end none. */
const lastWords = oncePer(
  (phrases: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(Array.from(phrases, (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
);

/** `întrebat de moderator dacă exclude …`: behind a verb of asking the conjunction opens a question. */
function isAsked(doc: StatementsDoc, rules: EventRules, row: Clause): boolean {
  for (let token = row.markerToken - 1; token >= Math.max(0, row.markerToken - ASKED); token--) {
    if (doc.unitOf[token] !== row.unit || doc.forms[token] === ',') return false;
    if (rules.askingVerbs?.has(doc.foldedLemmas[token] as string)) return true;
  }
  return false;
}

/** Tokens between a verb of asking and its question. */
const ASKED = 5;

/** `decât` close behind a negated verb. */
function isExcepted(doc: StatementsDoc, rules: EventRules, row: Clause): boolean {
  for (let token = row.end; token < Math.min(doc.count, row.end + EXCEPTED); token++) {
    if (doc.unitOf[token] !== row.unit || doc.forms[token] === ',') return false;
    if (rules.exceptWords?.has(doc.folded[token] as string)) return true;
  }
  return false;
}

/** Tokens behind a verb among which an exception opens. */
const EXCEPTED = 8;

/** A relative clause about its subject, not parted from it by a comma. */
function isRestrictive(doc: StatementsDoc, row: Clause): boolean {
  const own = row.subject?.from === 'relative' && row.subject.preposition === '';
  return row.link === 'relative' && own && row.markerToken > 0 && doc.forms[row.markerToken - 1] !== ',';
}

/** By its conjunction, or the words in front of its subject. */
function isUntil(doc: StatementsDoc, rules: EventRules, row: Clause): boolean {
  if (rules.untilMarkers.has(row.marker)) return true;
  const first = Math.min(row.first, row.subject?.first ?? row.first);
  const front = doc.folded.slice(Math.max(0, first - 2), first);
  return rules.untilMarkers.has(front.join(' ')) || rules.untilMarkers.has(front.at(-1) ?? '');
}

/** `nu s-au mai întâlnit de la …` tells when they last did. */
function isFurther(doc: StatementsDoc, rules: EventRules, row: Clause): boolean {
  for (let token = row.first; token < row.end; token++)
    if (rules.furtherWords.has(doc.folded[token] as string)) return true;
  return false;
}

/** The complement of a past verb, or inside what somebody said. */
function isReported(doc: StatementsDoc, row: Clause): boolean {
  const parent = doc.clauses[row.parent];
  if (row.link === 'complement' && parent?.tense === 'past') return true;
  const statement = doc.statements[doc.statementOf[row.verb] as number];
  return statement?.form === 'indirect';
}

function knownGovernor(doc: StatementsDoc, rules: EventRules, row: Clause): boolean {
  const parent = doc.clauses[row.parent];
  return parent !== undefined && rules.governors.has(parent.lemma);
}

/** What the clause tells of is said to be still to come by one joined to it that has no subject of its own. */
function isStillToCome(doc: StatementsDoc, index: number): boolean {
  const next = doc.clauses.slice(index + 1, index + 3);
  return next.some(
    (row) => row.parent === index && row.link === 'coordinate' && row.tense === 'future' && !row.subject,
  );
}

/** `isConditional` of a clause, told once: its neighbours all ask. */
function isConditionAt(doc: StatementsDoc, rules: EventRules, index: number): boolean {
  const known = conditionsIn(doc);
  if (known[index] === 0) known[index] = isConditional(doc, rules, doc.clauses[index] as Clause) ? 1 : 2;
  return known[index] === 1;
}

/** 1 for conditions, 2 for other clauses, 0 for those that nobody asked about. */
const conditionsIn = oncePer((doc: StatementsDoc) => new Uint8Array(doc.clauses.length));

/** True where a conditional clause (`dacă …`) hangs on the clause; `unreal`: one in the conditional mood. */
function hasCondition(doc: StatementsDoc, rules: EventRules, index: number, unreal = false): boolean {
  const from = Math.max(0, index - 3);
  for (let other = from; other < Math.min(doc.clauses.length, index + 4); other++) {
    const row = doc.clauses[other] as Clause;
    if (!isConditionAt(doc, rules, other) || (unreal && row.mood !== 'conditional')) continue;
    if (row.parent === index) return true;
    // `este admisă, iar ministrul este demis, dacă …`: a condition behind both is of both
    const [first, last] = [Math.min(row.parent, index), Math.max(row.parent, index)];
    const joined = doc.clauses[last]?.parent === first && doc.clauses[last]?.link === 'coordinate';
    if (joined && row.first > (doc.clauses[last]?.verb ?? 0)) return true;
  }
  return false;
}
