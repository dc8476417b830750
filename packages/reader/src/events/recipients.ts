/**
 * Recipients that the words leave out: whoever accused or asked is refused, whoever acted is praised or condemned, what is
 * promised is promised to whom it is for, and two that are at odds answer each other. All are marked as inferred.
 */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import type { EventType } from '../record.js';
import { atHome, pleaded } from './addressees.js';
import { opposed } from './camps.js';
import { isActor } from './conditions.js';
import type { Cues } from './cues.js';
import type { Told } from './merge.js';
import { countriesOf } from './participants.js';
import type { Sides } from './sides.js';
import type { SlotReader } from './slots.js';

/** Earlier events looked back at; keeps the cost linear. */
const WINDOW = 12;

/** What a refusal answers. */
const ASKING: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'AID', 'AGREE']);
/** Speech acts that share whom they are said to. */
const ADDRESSED: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT']);
/** Acts with which two sides answer each other. */
const ANSWERS: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REJECT', 'SANCTION', 'ASSAULT']);
/** Acts that two sides do to each other. */
const EXCHANGES: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'CONSULT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'COERCE',
  'SANCTION',
]);

/** Acts that set two sides against each other. */
const AT_ODDS: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'COERCE',
  'SANCTION',
]);

export interface Given {
  readonly sides: readonly number[];
  readonly why: string;
}

export function withImpliedRecipients(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  sides: Sides,
  cues: Cues,
  told: readonly Told[],
): Told[] {
  const found: Told[] = [];
  for (const event of told) {
    const resumed = talksOf(doc, rules, event, found);
    if (resumed) {
      found.push({ ...event, actors: resumed, inferred: { ...event.inferred, actors: 'the two sides told before' } });
      continue;
    }
    const held = heldBefore(doc, event, found);
    if (held) {
      found.push({ ...event, recipients: held, inferred: { ...event.inferred, recipients: 'who was held before' } });
      continue;
    }
    const open = event.recipients.length === 0 && !event.symmetric && event.actors.length > 0;
    const border = event.type === 'COERCE' && event.mode === 'restrict';
    const given = open && (!event.nominal || border) ? implied(doc, rules, slots, sides, cues, event, found) : null;
    const others = given ? [...new Set(given.sides)].filter((side) => !event.actors.includes(side)) : [];
    found.push(
      given && others.length > 0
        ? { ...event, recipients: others, inferred: { ...event.inferred, recipients: given.why } }
        : event,
    );
  }
  return found;
}

/** `au reținut cinci bărbați. Aceștia sunt cercetați …`: a passive of nobody named goes on with those just held. */
function heldBefore(doc: StatementsDoc, event: Told, earlier: readonly Told[]): readonly number[] | null {
  const clause = doc.clauses[event.clause];
  if (event.recipients.length > 0 || event.nominal || !PURSUIT.has(event.mode ?? '') || clause?.voice !== 'passive')
    return null;
  const { subject, number } = clause;
  if (subject && doc.morph[doc.xpos[subject.head] as number]?.upos !== 'PRON') return null;
  const sentence = doc.sentenceOf[event.token] as number;
  const kind = number === 'plur' ? 'group' : 'person';
  for (const one of earlier.slice(-WINDOW).reverse()) {
    if (sentence - (doc.sentenceOf[one.token] as number) > HELD) return null;
    if (one.type !== 'COERCE' || one.mode !== 'arrest' || one.status !== 'happened') continue;
    const fits = one.recipients.length === 1 && doc.entities[one.recipients[0] as number]?.kind === kind;
    return fits ? one.recipients : null;
  }
  return null;
}

/** Sentences back to whom such a passive goes on with. */
const HELD = 2;
const PURSUIT: ReadonlySet<string> = new Set(['arrest', 'investigate']);

/** `o nouă rundă de negocieri este prevăzută`: the states that were at odds before. */
function talksOf(
  doc: StatementsDoc,
  rules: EventRules,
  event: Told,
  earlier: readonly Told[],
): readonly number[] | null {
  if (!event.nominal || !event.symmetric || event.type !== 'CONSULT') return null;
  if (event.actors.length + event.recipients.length > 0) return null;
  // `o reuniune de urgență a fost convocată`: of others, too
  if (rules.classes.summit?.has(event.lemma)) return null;
  const paragraph = doc.paragraphOf[event.token] as number;
  for (const one of earlier.slice(-WINDOW).reverse()) {
    if (paragraph - (doc.paragraphOf[one.token] as number) > PARAGRAPHS) return null;
    const states = [...new Set([...one.actors, ...one.recipients])].filter(
      (side) => doc.entities[side]?.kind === 'country',
    );
    if (states.length === 2 && EXCHANGES.has(one.type)) return states;
  }
  return null;
}

function implied(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  sides: Sides,
  cues: Cues,
  event: Told,
  earlier: readonly Told[],
): Given | null {
  const known = earlier.slice(-WINDOW).reverse();
  return (
    answered(doc, rules, cues, event, known) ??
    joined(doc, rules.modifiersFirst === true, event, known) ??
    reactedTo(doc, rules, sides, event, known) ??
    promised(doc, rules, slots, sides, event) ??
    themed(doc, event, known) ??
    calmed(doc, rules, event, known) ??
    pleaded(doc, rules, event) ??
    atOdds(doc, sides, event, known) ??
    atHome(doc, sides, event)
  );
}

/** Who asked for or told what is refused or accepted. */
function answered(
  doc: StatementsDoc,
  rules: EventRules,
  cues: Cues,
  event: Told,
  known: readonly Told[],
): Given | null {
  if ((event.type !== 'REJECT' && event.type !== 'AGREE') || event.object === '') return null;
  const other = (side: number) => opposed(doc, event, side);
  const types = rules.answers(event.object);
  const direct = known.find(
    (one) =>
      types.includes(one.type) && one.actors.length > 0 && one.recipients.some((side) => event.actors.includes(side)),
  );
  if (direct) return { sides: direct.actors, why: 'who accused or asked before' };
  // `le-a oferit sprijin medicilor`, `a promis bani`: not to whoever has asked somebody else
  if (event.type === 'AGREE' && event.status === 'promised') return null;
  const asked = known.find(
    (one) =>
      (types.includes(one.type) && one.actors.length > 0 && one.actors.every((side) => !event.actors.includes(side))) ||
      (one.actors.some(other) && ASKING.has(one.type) && akin(one.lemma, event.object)),
  );
  if (asked) return { sides: asked.actors, why: 'who accused or asked before' };
  if (!rules.accusations.has(event.object)) return null;
  const told = known.find((one) => one.sources.some(other) && one.actors.some((side) => !other(side)));
  const speaker = cues.before(event.token)?.speaker ?? -1;
  if (!told && speaker >= 0 && other(speaker)) return { sides: [speaker], why: 'who told what is rejected' };
  return told ? { sides: told.sources.filter(other).slice(0, 1), why: 'who told what is rejected' } : null;
}

/** Of two speech acts joined in a sentence the second is said to those of the first. */
function joined(doc: StatementsDoc, modifiersFirst: boolean, event: Told, known: readonly Told[]): Given | null {
  if (!ADDRESSED.has(event.type)) return null;
  // `condemned the raid and urged a response`: what it is done to stands beside it
  if (modifiersFirst && event.type === 'REQUEST' && doc.clauses[event.clause]?.object != null) return null;
  const first = known.find(
    (one) =>
      ADDRESSED.has(one.type) &&
      !(event.type === 'REJECT' && one.type === 'REQUEST') &&
      one.actors.some((side) => event.actors.includes(side)) &&
      one.recipients.length > 0 &&
      doc.sentenceOf[one.token] === doc.sentenceOf[event.token],
  );
  if (!first || isOthers(doc, event, first)) return null;
  return { sides: first.recipients, why: 'the act it is joined to' };
}

/**
 * `a condamnat atacurile Rusiei și a cerut sancțiuni`: a foreign state that is blamed is not the one that is asked; `cere companiei … și
 * acuză conducerea locală`: what is blamed stands beside it.
 */
function isOthers(doc: StatementsDoc, event: Told, first: Told): boolean {
  if (event.type === 'REQUEST' && first.type === 'ACCUSE') {
    const home = countriesOf(doc, event.actors);
    return first.recipients.some((side) => {
      const country = doc.entities[side]?.country;
      return home.size > 0 && country && !home.has(country);
    });
  }
  const object = doc.clauses[event.clause]?.object;
  if (event.type !== 'ACCUSE' || !object) return false;
  const upos = doc.morph[doc.xpos[object.head] as number]?.upos;
  return (upos === 'NOUN' || upos === 'PROPN') && object.head > event.token;
}

/** Those who did what is praised or blamed. */
function reactedTo(
  doc: StatementsDoc,
  rules: EventRules,
  sides: Sides,
  event: Told,
  known: readonly Told[],
): Given | null {
  if (!event.reaction || event.object === '') return null;
  const decider = rules.decisions.has(event.object) ? deciderBefore(doc, rules, event) : -1;
  if (decider >= 0) return { sides: [decider], why: 'who decided what is spoken of' };
  const types = rules.eventTypes(event.object);
  const fits = (one: Told): boolean =>
    one.status !== 'denied' &&
    one.actors.some((side) => opposed(doc, event, side)) &&
    !one.actors.some((side) => event.actors.includes(side));
  // A promise that one side makes is no agreement.
  const act = known.find(
    (one) =>
      fits(one) &&
      (speaksOf(doc, one, event.object) ||
        (types.includes(one.type) && one.status !== 'promised' && one.status !== 'planned')),
  );
  // `a salutat decizia`: of a decision nobody knows whose it is but of the one just told
  const since = act ? (doc.sentenceOf[event.token] as number) - (doc.sentenceOf[act.token] as number) : 0;
  if (!act || (rules.verdicts?.has(event.object) && since > 1)) return null;
  const doers = act.symmetric ? [...act.actors, ...act.recipients] : act.actors;
  // What leaders sign binds their states.
  const bound = types.includes('SUPPORT') && act.type === 'SUPPORT';
  const parties = doers.map((side) => {
    const entity = doc.entities[side];
    return bound && entity?.kind === 'person' && entity.country && entity.sector === 'GOV'
      ? sides.state(entity.country, act.token)
      : side;
  });
  return { sides: parties, why: 'who did what is spoken of' };
}

/** The body that decided something in the sentences before; -1 if none did. */
function deciderBefore(doc: StatementsDoc, rules: EventRules, event: Told): number {
  const paragraph = doc.paragraphOf[event.token] as number;
  for (let at = event.clause - 1; at >= Math.max(0, event.clause - CLAUSES); at--) {
    const clause = doc.clauses[at];
    if (!clause || paragraph - (doc.paragraphOf[clause.verb] as number) > PARAGRAPHS) return -1;
    if (!rules.decisive.has(clause.lemma) || clause.negated) continue;
    const [body, ...others] = doc.subjects[at] ?? [];
    const kind = doc.entities[body ?? -1]?.kind;
    if (
      body !== undefined &&
      others.length === 0 &&
      (kind === 'organization' || kind === 'country') &&
      opposed(doc, event, body)
    )
      return body;
  }
  return -1;
}

/** Clauses looked back at for a decision. */
const CLAUSES = 24;

/** Whom what is promised is for: the nearest in its clause who is not of the promising side. */
function promised(doc: StatementsDoc, rules: EventRules, slots: SlotReader, sides: Sides, event: Told): Given | null {
  if (event.type !== 'AGREE' || event.clause < 0) return null;
  for (const child of slots.complements(event.clause)) {
    // `vowed to fight Marsh's tax`: against somebody, not for him
    if (rules.modifiersFirst && rules.classes['fight-verb']?.has(doc.clauses[child]?.lemma ?? '')) continue;
    for (const slot of BENEFICIARIES) {
      const found = slots
        .ofClause(child, slot, event.from)
        .flatMap((one) =>
          one.entities.map((side) => {
            const entity = sides.entities[side];
            return entity?.kind === 'place' && entity.country && one.head >= 0
              ? sides.state(entity.country, one.head)
              : side;
          }),
        )
        .filter((side) => isActor(sides.entities[side]) && opposed(doc, event, side));
      if (found.length > 0) return { sides: found, why: 'whom the promised act is for' };
    }
  }
  return null;
}

/** Slots of a promised act that name whom it is for, the surer first. */
const BENEFICIARIES = ['iobj', 'pentru', 'catre', 'la'] as const;

/** `a cerut ca sancțiunile să fie extinse`: those who did the like before are asked. */
function themed(doc: StatementsDoc, event: Told, known: readonly Told[]): Given | null {
  if (event.type !== 'REQUEST' || event.theme === null) return null;
  const act = known.find((one) => one.type === event.theme && one.actors.some((side) => opposed(doc, event, side)));
  return act ? { sides: act.actors.filter((side) => opposed(doc, event, side)), why: 'who did the like before' } : null;
}

/** `a făcut apel la reținere`: those who fight are asked. */
function calmed(doc: StatementsDoc, rules: EventRules, event: Told, known: readonly Told[]): Given | null {
  if (event.type !== 'REQUEST') return null;
  let calm = false;
  for (let at = event.token; at < Math.min(doc.count, event.token + REACH) && !calm; at++)
    calm = rules.calm.has(doc.foldedLemmas[at] as string);
  const clash = calm
    ? known.find((one) => one.type === 'ASSAULT' && one.actors.length > 0 && one.recipients.length > 0)
    : undefined;
  return clash ? { sides: [...clash.actors, ...clash.recipients], why: 'those who fight' } : null;
}

/** Two states that were told to be at odds, or who speak for them, answer each other. */
function atOdds(doc: StatementsDoc, states: Sides, event: Told, known: readonly Told[]): Given | null {
  const border = event.type === 'COERCE' && event.mode === 'restrict';
  if (!ANSWERS.has(event.type) && !border) return null;
  const home = countriesOf(doc, event.actors);
  const paragraph = doc.paragraphOf[event.token] as number;
  for (const one of known) {
    if (event.type === 'ASSAULT' && one.type !== 'ASSAULT') continue;
    if (!AT_ODDS.has(one.type) || paragraph - (doc.paragraphOf[one.token] as number) > PARAGRAPHS) continue;
    const sides = otherSides(doc, states, event, one, home);
    if (sides.length > 0) return { sides, why: 'the other of two sides told before' };
  }
  return null;
}

/** Those of an act told before who are not of the side that acts now; none where nobody of it is, or nobody from abroad. */
function otherSides(
  doc: StatementsDoc,
  states: Sides,
  event: Told,
  one: Told,
  home: ReadonlySet<string>,
): readonly number[] {
  const own = (side: number) => !opposed(doc, event, side);
  const ownActs = one.actors.some(own);
  if (!ownActs && !one.recipients.some(own)) return [];
  const isForeign = (side: number) => !own(side) && isFrom(doc, home, side);
  if (!one.actors.some(isForeign) && !one.recipients.some(isForeign)) return [];
  const force = FORCEFUL.has(event.type);
  const sides: number[] = [];
  const others = ownActs ? [...one.recipients, ...(one.symmetric ? one.actors : [])] : one.actors;
  for (const other of others) {
    if (own(other) || !isActor(doc.entities[other]) || doc.entities[other]?.sector === 'JUD') continue;
    const country = doc.entities[other]?.country;
    const side = force && country ? states.state(country, event.token, 'pronoun') : other;
    if (!force || states.entities[side]?.kind === 'country') sides.push(side);
  }
  return sides;
}

/** Of another country than all these. */
function isFrom(doc: StatementsDoc, home: ReadonlySet<string>, side: number): boolean {
  const country = doc.entities[side]?.country;
  return home.size > 0 && country != null && country !== '' && !home.has(country);
}

/** Acts that one state does to another. */
const FORCEFUL: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'ASSAULT', 'COERCE']);
/** Paragraphs between two acts of one exchange. */
const PARAGRAPHS = 2;

/** A verb and its noun: `acuza`, `acuzație`; `lansa`, `lansare`. */
function akin(lemma: string, noun: string): boolean {
  return lemma.length >= STEM && noun.startsWith(lemma.slice(0, STEM));
}

/** Is the noun that of the act, or what it made (`au semnat un acord`, `a salutat acordul`)? */
function speaksOf(doc: StatementsDoc, act: Told, noun: string): boolean {
  return akin(act.lemma, noun) || (act.object === noun && !act.reaction) || near(doc, act.token, noun);
}

function near(doc: StatementsDoc, token: number, noun: string): boolean {
  for (
    let at = token + 1;
    at < Math.min(doc.count, token + REACH) && doc.sentenceOf[at] === doc.sentenceOf[token];
    at++
  ) {
    // `a bombardat portul, ca represalii la incident`: what it answers is not what it is
    const behind = doc.morph[doc.xpos[at - 1] as number]?.upos === 'ADP';
    if (doc.foldedLemmas[at] === noun && !behind) return true;
  }
  return false;
}

const STEM = 4;
/** Tokens behind a trigger among which its product is looked for. */
const REACH = 8;
