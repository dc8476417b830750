/**
 * Who did it where a passive leaves it out: those who are told of before and whose office it is (`au fost arestați` behind
 * a sentence on the police), or the crowd whose protest is told. Always marked as inferred; without such words, nobody.
 */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { openingWords } from './conditions.js';
import type { Told } from './merge.js';

/** Modes that are the work of police and prosecutors, or of courts. */
const INVESTIGATED: ReadonlySet<string> = new Set([
  'COERCE/arrest',
  'COERCE/seize',
  'ACCUSE/investigate',
  'ACCUSE/allege',
]);
const JUDGED: ReadonlySet<string> = new Set(['SANCTION/convict']);

/** Modes that only a state's own rulers bring over it. */
const RULED: ReadonlySet<string> = new Set(['martial-law', 'curfew']);

/** Earlier events looked back at; keeps the cost linear. */
const EARLIER = 24;
/** Mentions looked back at. */
const MENTIONS = 40;

/** A union strikes, not the one who leads it and announces it: `liderul sindicatului X anunță grevă`. */
function withFollowers(doc: StatementsDoc, event: Told): Told {
  const leader = event.actors.length === 1 ? doc.entities[event.actors[0] as number] : undefined;
  if (event.type !== 'PROTEST' || event.mode !== 'strike' || leader?.kind !== 'person') return event;
  const [body, ...others] = [...new Set(leader.roles.map(({ of }) => of).filter((of) => of >= 0))];
  if (body === undefined || others.length > 0 || doc.entities[body]?.kind !== 'organization') return event;
  return { ...event, actors: [body], inferred: { ...event.inferred, actors: 'the body that its leader speaks for' } };
}

export function withImpliedActors(doc: StatementsDoc, rules: EventRules, told: readonly Told[]): Told[] {
  let crowd: Told | undefined;
  const given = told.map((one, at) => {
    const event = withFollowers(doc, one);
    if (event.type === 'PROTEST' && event.actors.length > 0) crowd = event;
    const search = event.type === 'COERCE' && event.mode === 'seize';
    if (event.actors.length > 0 || (event.nominal && !search)) return event;
    // `a fost deschis un dosar penal`, `au fost date amenzi`: the act alone says whose office it is.
    const official = isOfficial(rules, event);
    if (event.recipients.length === 0 && !search && !official && announcer(doc, event) < 0) return event;
    if (event.type === 'PROTEST')
      return crowd ? inferring(event, crowd.actors, 'those whose protest is told before') : event;
    if (RULED.has(event.mode ?? '')) {
      const states = event.recipients.filter((side) => doc.entities[side]?.kind === 'country');
      return states.length === 1
        ? { ...event, actors: states, recipients: [], inferred: { ...event.inferred, actors: 'whose state it is' } }
        : event;
    }
    // A noun speaks of what was told before.
    if (
      event.nominal &&
      told.slice(Math.max(0, at - EARLIER), at).some((one) => one.type === event.type && one.mode === event.mode)
    )
      return event;
    // `l-ar fi eliberat pe ginerele ei, condamnat pentru viol`: who did what is told beside is somebody else.
    if (isAside(doc, event)) return event;
    const mode = `${event.type}/${event.mode}`;
    // `doi protestatari au fost amendați`
    const fined =
      official ||
      (mode === 'COERCE/restrict' &&
        event.recipients.length > 0 &&
        event.recipients.every(
          (side) => doc.entities[side]?.kind === 'group' || doc.entities[side]?.kind === 'person',
        ));
    const words = fined || INVESTIGATED.has(mode) ? rules.investigators : JUDGED.has(mode) ? rules.courts : null;
    const body = words ? officeBefore(doc, rules, event, words) : announcer(doc, event);
    return body < 0 ? event : inferring(event, [body], 'those told before whose office it is');
  });
  return given;
}

function isOfficial(rules: EventRules, event: Told): boolean {
  if (event.nominal || event.status !== 'happened') return false;
  const mode = `${event.type}/${event.mode}`;
  return (
    (mode === 'ACCUSE/investigate' && rules.classes.investigation?.has(event.object) === true) ||
    (mode === 'COERCE/restrict' && rules.classes.fine?.has(event.object) === true)
  );
}

function isAside(doc: StatementsDoc, event: Told): boolean {
  const clause = event.nominal ? undefined : doc.clauses[event.clause];
  return clause?.mood === 'participle' && clause.parent >= 0 && doc.folded[clause.first - 1] === ',';
}

/** Who announces what is to be closed or banned; -1 if nobody does. */
function announcer(doc: StatementsDoc, event: Told): number {
  const speaker = doc.statements[event.statement]?.speaker ?? -1;
  const entity = doc.entities[speaker];
  const rules = event.type === 'COERCE' && event.status === 'planned' && entity?.kind === 'organization';
  return rules ? speaker : -1;
}

function inferring(event: Told, actors: readonly number[], why: string): Told {
  const others = actors.filter((side) => !event.recipients.includes(side));
  return others.length === 0 ? event : { ...event, actors: others, inferred: { ...event.inferred, actors: why } };
}

/** The last body called by one of the words that is told before the event, or later in its sentence; -1 if none. */
function officeBefore(doc: StatementsDoc, rules: EventRules, event: Told, words: ReadonlySet<string>): number {
  const apart = rules.reviewing;
  const countries = new Set(event.recipients.map((side) => doc.entities[side]?.country).filter(Boolean));
  const fits = (row: number): number => {
    const mention = doc.mentions[row];
    const entity = doc.entities[mention?.entity ?? -1];
    if (!mention || !entity || mention.form === 'pronoun' || event.recipients.includes(mention.entity)) return -1;
    if (entity.kind !== 'organization' && entity.kind !== 'group') return -1;
    // `directorul poliției locale a fost reținut`: not by his own.
    if (event.recipients.some((side) => doc.entities[side]?.roles.some(({ of }) => of === mention.entity))) return -1;
    let called = words.has(doc.foldedLemmas[mention.head] as string);
    // `șase persoane au fost arestate, iar doi polițiști au ajuns la spital`: some of them are not the office
    if (entity.kind === 'group' && (!called || doc.morph[doc.xpos[mention.head - 1] as number]?.upos === 'NUM'))
      return -1;
    for (let token = mention.first; token < mention.end && !called; token++)
      called = words.has(doc.foldedLemmas[token] as string) || words.has(doc.folded[token] as string);
    if (!called || openingWords(entity.name).some((word) => apart.has(word))) return -1;
    return countries.size > 0 && entity.country && !countries.has(entity.country) ? -1 : mention.entity;
  };
  const sentence = doc.sentenceOf[event.token] as number;
  const paragraph = doc.paragraphOf[event.token];
  const near = (token: number): boolean =>
    sentence - (doc.sentenceOf[token] as number) <= 1 && doc.paragraphOf[token] === paragraph;
  // Who only tells of it (`informează Inspectoratul`) needn't have done it.
  const isSaying = (verb: number): boolean => {
    const at = doc.start[verb] as number;
    return doc.statements.some(({ cue }) => cue !== null && cue[0] <= at && at < cue[1]);
  };
  const acts = (entity: number): boolean =>
    doc.clauses.some(
      (row, at) =>
        near(row.verb) &&
        (doc.sentenceOf[row.verb] as number) <= sentence &&
        doc.subjects[at]?.includes(entity) &&
        // `two officers were shot`: whom something is done to has no office in it
        !(rules.modifiersFirst && row.voice === 'passive') &&
        !isSaying(row.verb),
    );
  const last = lastBefore(doc, event.token);
  for (let row = last; row >= Math.max(0, last - MENTIONS); row--) {
    const first = doc.mentions[row]?.first ?? 0;
    if (!near(first)) break;
    const found = fits(row);
    if (found >= 0 && acts(found)) return found;
  }
  // `was arrested after two officers stopped a car`: where a passive has its agent behind it, others told there are none
  if (rules.modifiersFirst) return -1;
  for (let row = last + 1; row < Math.min(doc.mentions.length, last + MENTIONS); row++) {
    if (doc.sentenceOf[doc.mentions[row]?.first ?? 0] !== doc.sentenceOf[event.token]) break;
    const found = fits(row);
    if (found >= 0 && acts(found)) return found;
  }
  return -1;
}

/** Row of the last mention that begins in front of the token. */
export function lastBefore(doc: StatementsDoc, token: number): number {
  let low = 0;
  let high = doc.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
