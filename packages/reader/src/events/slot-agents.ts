/** Who did what a passive tells: its agent, behind it or far off, where it is the verb's own. */
import type { StatementsDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { EventRule, EventRules } from '../language/events.js';
import type { DependentReader, Filler } from './dependents.js';

/** Tokens behind a verb among which its agent stands behind a time. */
const BEHIND = 10;
/** Tokens of a list of those who share what is done to somebody. */
const COMPANY = 24;
/** Tokens between a preposition and the head of its noun phrase. */
const TITLE = 10;

export interface PassiveAgents {
  /** Fillers of the agent; null where somebody else's has to be looked for, [] where there is none. */
  readonly of: (index: number, rule: EventRule) => readonly Filler[] | null;
  /** Agents by the flat words behind the verb. */
  readonly flat: (index: number) => readonly Filler[];
}

/** `va fi mobilizat, marcând prima rotație de trupe`: another verb between. */
function isOtherVerb(doc: StatementsDoc, token: number): boolean {
  const form = doc.morph[doc.xpos[token] as number]?.verbForm;
  return form === 'part' || form === 'ger';
}

export function passiveAgents(
  doc: StatementsDoc,
  rules: EventRules,
  dependents: DependentReader,
  filler: (head: number) => Filler,
  isTimed: (token: number) => boolean,
): PassiveAgents {
  const fillers = (argument: Argument | null): readonly Filler[] => (argument ? argument.heads.map(filler) : []);
  /** `au fost uciși … marinarii capturați de X`: behind another participle an agent is that one's. */
  const isOwnAgent = (clause: Clause, head: number): boolean => {
    for (let token = clause.end; token < head; token++) if (isOtherVerb(doc, token)) return false;
    return true;
  };

  /** `acuzat de fraudă`: what somebody is charged with stands where others have the agent. */
  const isCharge = (clause: Clause, rule: EventRule): boolean => {
    const head = clause.agent?.head ?? -1;
    return (
      rule.type === 'ACCUSE' &&
      head >= 0 &&
      clause.agent?.preposition !== rules.agentPrepositions[0] &&
      /^\p{Ll}/u.test(doc.forms[head] as string) &&
      !rules.people.has(doc.foldedLemmas[head] as string)
    );
  };

  /** `a fost respins, în cadrul unei ședințe tensionate, de consilieri`: behind a comma the agent is the main verb's. */
  const isParted = ({ agent, end }: Clause): boolean => {
    if (agent === null || agent.first <= end) return false;
    const words = agent.preposition.split(' ').length;
    return doc.folded[agent.first - words - 1] === ',';
  };
  /** `demis din funcția de director`: what an office is called is no agent. */
  const isOffice = (head: number, preposition: string): boolean => {
    let token = head;
    while (token > 0 && doc.folded[token] !== preposition && head - token < TITLE) token--;
    if (doc.folded[token] !== preposition) return false;
    const morph = doc.morph[doc.xpos[head] as number];
    const office = doc.foldedLemmas[token - 1] ?? '';
    // `secretar de stat`, not `demis din funcția de director de ministrul X`
    const whole = morph?.upos === 'NOUN' && morph.definite !== true && rules.titleNouns?.has(office) === true;
    return whole || rules.officeNouns.has(office);
  };
  /** `lansat după războiul de Yom Kippur`: the preposition may only tell what another act is called. */
  const isNameOfAct = (head: number, preposition: string): boolean => {
    let token = head;
    while (token > 0 && doc.folded[token] !== preposition && head - token < TITLE) token--;
    const noun = doc.morph[doc.xpos[token - 1] as number];
    const lemma = doc.foldedLemmas[token - 1] ?? '';
    const act = rules.classes.war?.has(lemma) === true || rules.eventTypes(lemma).length > 0;
    return act && noun?.upos === 'NOUN' && doc.folded[token] === preposition;
  };
  /** `arestat alături de omul de afaceri X`: who shares it did not do it. */
  const isCompanion = ({ end }: Clause, head: number): boolean => {
    for (let token = head; token >= end && head - token < COMPANY; token--)
      if (rules.companions?.has(doc.folded[token] as string)) return true;
    return false;
  };
  const isBesideTime = (token: number): boolean =>
    doc.folded[token] === ',' && (isTimed(token - 1) || isTimed(token + 1));
  const farAgent = (index: number): readonly Filler[] => {
    const clause = doc.clauses[index] as Clause;
    const next = doc.clauses[index + 1];
    if (clause.agent !== null) return [];
    if (clause.mood === 'indicative' && next?.unit === clause.unit && next.mood === 'participle' && isParted(next))
      if (next.parent === index) return fillers(next.agent);
    // `a fost respinsă miercuri de plenul Camerei`
    let token = clause.end;
    while (token < Math.min(doc.count, clause.end + BEHIND) && (isTimed(token) || isBesideTime(token))) token++;
    const by = [2, 1].find((size) => rules.agentPrepositions.includes(doc.folded.slice(token, token + size).join(' ')));
    if (token === clause.end || by === undefined) return [];
    const upos = doc.morph[doc.xpos[token + by] as number]?.upos;
    return upos === 'NOUN' || upos === 'PROPN' ? [filler(token + by)] : [];
  };

  /** `au fost audiați …: de la șefi la prefecți`: two prepositions in a row name no agent. */
  const isRange = (clause: Clause): boolean =>
    clause.agent !== null &&
    doc.morph[doc.xpos[clause.agent.first] as number]?.upos === 'ADP' &&
    doc.morph[doc.xpos[clause.agent.first + 1] as number]?.upos === 'ADP' &&
    clause.agent.preposition !== rules.agentPrepositions[0];

  return {
    of: (index, rule) => {
      const clause = doc.clauses[index] as Clause;
      if (isRange(clause)) return [];
      const charge = isCharge(clause, rule);
      const parted = clause.mood === 'participle' && isParted(clause);
      const office = clause.agent !== null && isOffice(clause.agent.head, clause.agent.preposition);
      const shared = clause.agent !== null && isCompanion(clause, clause.agent.head);
      if (shared) return [];
      const agent = charge || parted || office ? [] : fillers(clause.agent);
      if (agent.length > 0) return agent;
      const far = farAgent(index);
      if (far.length > 0) return far;
      return charge ? [] : null;
    },
    flat: (index) => {
      const clause = doc.clauses[index] as Clause;
      return rules.agentPrepositions
        .flatMap((by) =>
          dependents
            .ofVerb(clause.end - 1)
            .filter(
              (d) =>
                d.role === by &&
                isOwnAgent(clause, d.head) &&
                !isOffice(d.head, by) &&
                !isCompanion(clause, d.head) &&
                !isNameOfAct(d.head, by),
            ),
        )
        .slice(0, 1);
    },
  };
}
