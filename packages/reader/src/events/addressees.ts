/** Bodies and states that an act is brought before or sent to without a word: courts, chambers, the state the report is about. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { lastBefore } from './agents.js';
import type { Told } from './merge.js';
import type { Given } from './recipients.js';
import type { Sides } from './sides.js';

/** Who pleads asks the court, and who wants a text changed the chamber that is told before. */
export function pleaded(doc: StatementsDoc, rules: EventRules, event: Told): Given | null {
  if (event.type !== 'REQUEST') return null;
  const pleads = event.actors.some((side) => isCalled(doc, rules, side, rules.pleaders));
  const words = pleads ? rules.courts : rules.legislative.has(event.object) ? rules.chambers : null;
  if (!words) return null;
  const last = lastBefore(doc, event.token);
  for (let row = last; row >= Math.max(0, last - MENTIONS); row--) {
    const side = doc.mentions[row]?.entity ?? -1;
    if (
      doc.entities[side]?.kind === 'organization' &&
      isCalled(doc, rules, side, words) &&
      !event.actors.includes(side)
    )
      return { sides: [side], why: 'the body it is brought before' };
  }
  return null;
}

/** Words of a name that say what body it is: `Înalta Curte`, no `Parchetul de pe lângă Tribunalul X`. */
const TITLE = 3;
/** Mentions looked back at for a court or chamber. */
const MENTIONS = 60;

function isCalled(doc: StatementsDoc, rules: EventRules, side: number, words: ReadonlySet<string>): boolean {
  const entity = doc.entities[side];
  const called = (name: string): boolean =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[\s-]+/)
      .slice(0, TITLE)
      .some((word) => words.has(word) || rules.baseForms(word).some((base) => words.has(base)));
  return entity !== undefined && (called(entity.name) || entity.roles.some((role) => called(role.title)));
}

/** Help that a foreign state sends without a word to whom goes to the state whose bodies the report tells of. */
export function atHome(doc: StatementsDoc, sides: Sides, event: Told): Given | null {
  if (event.type !== 'AID') return null;
  // `ventilatoare donate de X` went where the sentence says.
  const clause = doc.clauses[event.clause];
  if (clause?.mood === 'participle') return null;
  const counts = new Map<string, number>();
  let all = 0;
  for (const entity of doc.entities) {
    if (!entity.country || !entity.sector || entity.kind === 'country' || entity.kind === 'group') continue;
    counts.set(entity.country, (counts.get(entity.country) ?? 0) + 1);
    all++;
  }
  const [home] = [...counts].filter(([, count]) => count >= HOMELY && count * 2 > all).map(([country]) => country);
  const foreign = event.actors.every((side) => {
    const country = doc.entities[side]?.country;
    return country && country !== home;
  });
  return home && foreign
    ? { sides: [sides.state(home, event.token, 'pronoun')], why: 'the state the report is about' }
    : null;
}

/** Bodies and officials of one state that make a report one about it. */
const HOMELY = 3;
