/** One happening told twice in a report is one event; a claim and its denial point at each other. */
import type { EventFact, StatementsDoc } from '../doc.js';
import type { EventRule } from '../language/events.js';
import { packed } from '../layers.js';
import type { EventStatus, EventType } from '../record.js';
import { isBare } from './further.js';
import { sameSide } from './verbs.js';

/** Earlier events looked back at; keeps the cost linear. */
const WINDOW = 24;

/** Speech acts of one type by one speaker are separate acts unless the words say otherwise. */
const VERBAL: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** A noun told after these speaks of the same. */
const FACTUAL: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'happened',
  'ongoing',
  'planned',
  'promised',
  'requested',
  'threatened',
]);

/** Letters that a verb and its noun share: `semna`, `semnare`. */
const STEM = 4;

export interface Told extends EventFact {
  /** Token of the trigger. */
  readonly token: number;
  /** Praise or blame of an act: its recipients are those who did it. */
  readonly reaction: boolean;
  /** Folded lemma of what is praised, blamed or refused; '' if there is none. */
  readonly object: string;
  /** Clause it stands in, and the one it spells out (`X este furnizor, oferindu-i arme`); -1 if none. */
  readonly clause: number;
  readonly elaborates: number;
  /** Folded lemma of the trigger. */
  readonly lemma: string;
  /** The rule it was read by. */
  readonly from: EventRule;
  readonly nominal: boolean;
  /** Said to have taken place: told of though nobody is named (`un atentat a avut loc la X`). */
  readonly occurs: boolean;
}

/** `groups`: events that can't be one, each in the order of the text. */
export function mergeEvents(doc: StatementsDoc, groups: readonly (readonly Told[])[]): EventFact[] {
  const kept: Told[] = [];
  for (const told of groups) for (const event of merged(doc, packed(told))) kept.push(event);
  kept.sort((a, b) => a.token - b.token);
  return withDisputes(doc, kept);
}

function merged(doc: StatementsDoc, told: readonly Told[]): Told[] {
  const kept: Told[] = [];
  for (const event of told) {
    let found = false;
    for (let at = kept.length - 1; at >= Math.max(0, kept.length - WINDOW); at--) {
      const earlier = kept[at] as Told;
      if (!sameHappening(doc, earlier, event)) continue;
      kept[at] = join(doc, earlier, event);
      found = true;
      break;
    }
    if (!found && (event.actors.length > 0 || event.recipients.length > 0 || isPlaced(event))) kept.push(event);
  }
  return kept;
}

/** Violence and protest that took place, and what befalls people, where or when is said; what is measured, with its measure. */
function isPlaced(event: Told): boolean {
  if (event.type === '+INDICATOR') return true;
  const bare = event.type === 'PROTEST' || (event.type === 'ASSAULT' && event.mode !== null);
  return ((bare && event.occurs) || isBare(event.type)) && (event.place >= 0 || event.time >= 0);
}

/** The public fact, without what only merging needs. */
function toFact(told: EventFact, disputes: readonly number[]): EventFact {
  return {
    type: told.type,
    mode: told.mode,
    contexts: told.contexts,
    theme: told.theme,
    actors: told.actors,
    recipients: told.recipients,
    place: told.place,
    time: told.time,
    status: told.status,
    sources: told.sources,
    disputes,
    statement: told.statement,
    trigger: told.trigger,
    evidence: told.evidence,
    symmetric: told.symmetric,
    rule: told.rule,
    inferred: told.inferred,
  };
}

function sameHappening(doc: StatementsDoc, a: Told, b: Told): boolean {
  if (a.type !== b.type) return false;
  if (b.elaborates >= 0 && b.elaborates === a.clause && a.actors.some((side) => b.actors.includes(side))) return true;
  if (a.mode !== b.mode && (OWN.has(a.mode ?? '') || OWN.has(b.mode ?? ''))) return false;
  // `au lovit un oraș`, `a doborât un avion`
  if (a.type === 'ASSAULT' && a.lemma !== b.lemma && isOtherObject(a, b)) return false;
  // Who is sentenced and dismissed for it is punished twice, by two.
  if (a.mode !== b.mode && (a.mode === 'convict' || b.mode === 'convict') && !(a.nominal || b.nominal)) return false;
  if (a.mode && b.mode && a.mode !== b.mode && !(a.nominal || b.nominal)) return false;
  if (a.status !== b.status && !(b.nominal && b.status === 'happened' && FACTUAL.has(a.status))) return false;
  if (
    VERBAL.has(a.type) &&
    !isRepeated(a, b) &&
    ((!b.nominal && !a.nominal) || a.lemma.slice(0, STEM) !== b.lemma.slice(0, STEM))
  )
    return false;
  // `a dispus reținerea a 23 de persoane`, `a dispus arestarea preventivă a 15`: two measures.
  if (a.mode === 'arrest' && isOther(a, b)) return false;
  // What two sides say against each other are two claims.
  const onTheirWord = a.sources.length > 0 && b.sources.length > 0;
  if (onTheirWord && !a.nominal && !b.nominal && !a.sources.some((side) => b.sources.includes(side))) return false;
  // `orașul a fost lovit … un schimb de focuri între X și Y`
  if (a.type === 'ASSAULT' && a.symmetric !== b.symmetric && a.actors.length === 0) return false;
  if (isNew(doc, a, b) || !compatible(doc, a, b)) return false;
  const bSides = [...b.actors, ...b.recipients];
  const aSides = [...a.actors, ...a.recipients];
  // Elections take place; that somebody won them is another fact.
  if (a.type === '+ELECT' && aSides.length === 0 && bSides.length > 0) return false;
  // `un atac a avut loc … două persoane au fost ucise în ambele atacuri`
  const apart = doc.sentenceOf[a.token] !== doc.sentenceOf[b.token] && !b.nominal && a.type === 'ASSAULT';
  if (apart && aSides.length === 0 && b.actors.length === 0) return false;
  const law = b.type === '+LEGISLATE' && a.object !== '' && a.object === b.object && a.time >= 0 && b.time >= 0;
  const bare = isBare(a.type) && aSides.length === 0 && isToldOf(doc, a, b);
  if (bSides.length === 0) return b.nominal || law || bare;
  const bInA = bSides.every((side) => aSides.some((other) => sameParty(doc, side, other)));
  const aInB = aSides.every((side) => bSides.some((other) => sameParty(doc, side, other)));
  // A premier who calls his own council is one of the two states that are to talk, not both.
  const met = bSides.filter((side) => aSides.some((other) => sameParty(doc, side, other))).length;
  const part = aInB && met >= Math.min(aSides.length, 2) && met > 0;
  if (a.symmetric || b.symmetric) return a.nominal || b.nominal ? bInA || part : bInA && aInB;
  const within = (some: readonly number[], all: readonly number[]) =>
    some.every((side) => all.some((other) => sameSide(doc, side, other) || isNamesake(doc, side, other)));
  // A state's several acts are told apart by whom they meet; with nobody named, only one doer's acts are one.
  if (
    !a.nominal &&
    !b.nominal &&
    (a.recipients.length === 0 || b.recipients.length === 0) &&
    !b.actors.some((side) => a.actors.includes(side))
  )
    return false;
  if (isOtherCrowd(doc, a, b)) return false;
  const actors = within(b.actors, a.actors) || within(a.actors, b.actors);
  const recipients = within(b.recipients, a.recipients) || within(a.recipients, b.recipients);
  return actors && recipients && (bInA || aInB);
}

/** `pompierii au intervenit …` here, `pompierii au evacuat …` there: what groups without a name do in sentences apart, told by other verbs. */
function isOtherCrowd(doc: StatementsDoc, a: Told, b: Told): boolean {
  if (a.nominal || b.nominal || a.lemma === b.lemma) return false;
  if (Math.abs((doc.sentenceOf[a.token] as number) - (doc.sentenceOf[b.token] as number)) <= 1) return false;
  const known = new Set([...a.actors, ...a.recipients]);
  const shared = [...b.actors, ...b.recipients].filter((side) => known.has(side));
  return shared.length > 0 && shared.every((side) => doc.entities[side]?.kind === 'group');
}

/** `un incendiu a izbucnit …`, `incendiul a izbucnit …`: what is known by its noun, or is told with the same place or time. */
function isToldOf(doc: StatementsDoc, a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ clause }) => doc.clauses[clause]?.subject?.head ?? -1) as [number, number];
  if (one < 0 || other < 0 || doc.foldedLemmas[one] !== doc.foldedLemmas[other]) return false;
  const known = doc.morph[doc.xpos[other] as number]?.definite === true;
  return known || (a.place >= 0 && a.place === b.place) || (a.time >= 0 && a.time === b.time);
}

/** `un atac cu drone … noaptea a avut loc un atac cu rachetă`: an indefinite noun of another kind brings in another act. */
function isNew(doc: StatementsDoc, a: Told, b: Told): boolean {
  const noun = doc.morph[doc.xpos[b.token] as number];
  return (
    b.nominal && b.mode !== null && b.mode !== a.mode && noun?.definite !== true && a.nominal && noun?.number === 'sing'
  );
}

/** A visit and a summit are no other meetings told again. */
const OWN: ReadonlySet<string> = new Set(['visit', 'multilateral']);

function isOtherObject(a: Told, b: Told): boolean {
  return !a.nominal && !b.nominal && a.object !== '' && b.object !== '' && a.object !== b.object;
}

/** Two decisions by one verb on things of different names. */
function isOther(a: Told, b: Told): boolean {
  return !a.nominal && !b.nominal && a.lemma === b.lemma && a.object !== b.object && a.object !== '' && b.object !== '';
}

/** The same speech act told again, in a headline or a second quotation. */
function isRepeated(a: Told, b: Told): boolean {
  const same = (one: readonly number[], other: readonly number[]) =>
    one.length === other.length && one.every((side) => other.includes(side));
  return (
    a.lemma === b.lemma &&
    a.object !== '' &&
    a.object === b.object &&
    a.theme === b.theme &&
    same(a.actors, b.actors) &&
    same(a.recipients, b.recipients)
  );
}

/** The same entity, or a state and somebody who acts for it; two people of one state are two. */
function sameParty(doc: StatementsDoc, a: number, b: number): boolean {
  if (a === b || isNamesake(doc, a, b)) return true;
  const kinds = [doc.entities[a]?.kind, doc.entities[b]?.kind];
  return kinds.includes('country') && sameSide(doc, a, b);
}

/** `miniștrii ALDE` in the headline and in the text: groups told by one name. */
function isNamesake(doc: StatementsDoc, a: number, b: number): boolean {
  const [one, other] = [doc.entities[a], doc.entities[b]];
  return one?.kind === 'group' && other?.kind === 'group' && one.name === other.name && /\s\p{Lu}/u.test(one.name);
}

function compatible(doc: StatementsDoc, a: Told, b: Told): boolean {
  const day = (row: number) => doc.times[row]?.from ?? doc.times[row]?.value ?? '';
  const until = (row: number) => doc.times[row]?.until ?? day(row);
  if (a.time >= 0 && b.time >= 0 && a.time !== b.time) {
    if (day(a.time) > until(b.time) || day(b.time) > until(a.time)) return false;
  }
  // `au participat la paradă … de la summitul din iunie anul trecut`: what is told without a time is the news, not what is long over.
  if (a.time < 0 && (b.nominal || a.nominal) && isLongOver(doc, b.time)) return false;
  // `invazia lansată în 2022 … atacurile de azi`
  if (b.time < 0 && b.nominal && isLongOver(doc, a.time) && a.object !== b.lemma && !akin(a.lemma, b.lemma))
    return false;
  return a.place < 0 || b.place < 0 || a.place === b.place || 'place' in a.inferred || 'place' in b.inferred;
}

const akin = (one: string, other: string): boolean => one.slice(0, STEM) === other.slice(0, STEM);

function join(doc: StatementsDoc, a: Told, b: Told): Told {
  const add = (some: readonly number[], more: readonly number[], but: readonly number[]) => [
    ...some,
    ...more.filter((side) => !some.includes(side) && !but.includes(side)),
  ];
  // What a noun far off speaks of may have been elsewhere, and at another time.
  const far = b.nominal && Math.abs((doc.sentenceOf[a.token] as number) - (doc.sentenceOf[b.token] as number)) > 1;
  const stated = (slot: 'place' | 'time') =>
    far || (a[slot] >= 0 && !(slot in a.inferred && b[slot] >= 0 && !(slot in b.inferred))) ? a[slot] : b[slot];
  // `au fost arestați … / au fost duși la Penitenciarul X`: where they were taken is not where they were arrested.
  const elsewhere = doc.sentenceOf[a.token] !== doc.sentenceOf[b.token];
  const cell = a.type === 'COERCE' && elsewhere && a.place < 0 && doc.entities[b.place]?.kind === 'facility';
  const actors = a.actors.length > 0 || a.symmetric ? a.actors : add(a.actors, b.actors, a.recipients);
  return {
    ...a,
    actors,
    recipients: a.recipients.length > 0 ? a.recipients : add(a.recipients, b.recipients, actors),
    mode: a.mode ?? b.mode,
    // `protestează a treia zi`: the day of an earlier one is not when they do
    time: a.status === 'ongoing' && a.time < 0 && isOver(doc, b.time) ? -1 : stated('time'),
    place: cell ? -1 : stated('place'),
  };
}

/** Over for more than a month when the report was published. */
function isLongOver(doc: StatementsDoc, time: number): boolean {
  const until = doc.times[time]?.until ?? doc.times[time]?.from ?? '';
  return until !== '' && Date.parse(doc.published.slice(0, 10)) - Date.parse(until.slice(0, 10)) > LONG;
}
const LONG = 31 * 24 * 3600 * 1000;

function isOver(doc: StatementsDoc, time: number): boolean {
  const until = doc.times[time]?.until ?? doc.times[time]?.from ?? '';
  return until !== '' && until.slice(0, 10) < doc.published.slice(0, 10);
}

function withDisputes(doc: StatementsDoc, events: readonly EventFact[]): EventFact[] {
  const disputes: Set<number>[] = [];
  for (let index = 0; index < events.length; index++) disputes.push(new Set());
  for (let index = 0; index < events.length; index++) {
    const event = events[index] as EventFact;
    if (event.status !== 'denied') continue;
    for (let at = Math.max(0, index - WINDOW); at < Math.min(events.length, index + WINDOW); at++) {
      const other = events[at] as EventFact;
      if (other.status === 'denied' || other.type !== event.type || at === index) continue;
      const shares = event.actors.some((side) => other.actors.some((one) => sameSide(doc, side, one)));
      if (!shares) continue;
      disputes[index]?.add(at);
      disputes[at]?.add(index);
    }
  }
  const facts: EventFact[] = [];
  for (let index = 0; index < events.length; index++)
    facts.push(
      toFact(
        events[index] as EventFact,
        [...(disputes[index] ?? [])].sort((x, y) => x - y),
      ),
    );
  return facts;
}
