import { EVENT_TYPES, type EventType } from '../record.js';
import type { Condition, EventRule } from './events.js';

/** A fault in a rule table: which line, and what was expected there. */
export class RuleTableError extends Error {
  constructor(
    readonly line: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`event rules, line ${line}: expected ${expected}, found "${found}"`);
  }
}

/** A slot that is the object or hangs on it. */
const OBJECT = /(?:^|[ ,+!])obj(?:$|[ ,+=.])/;
const FLAGS = new Set([
  'mutual',
  'verbal',
  'agentless',
  'themed',
  'promise',
  'actor',
  'recipient',
  'affirmed',
  'reported',
  'predicate',
  'latent',
  'reaction',
  'planned',
  'durative',
  'litotes',
  'human',
  'decided',
]);

/**
 * Reads a table of event rules, one a line: `lemmas | conditions | TYPE/mode | actor | recipient | flags`. Lemmas are
 * folded, separated by commas; `se` after a lemma list asks for the reflexive, `-se` forbids it. Conditions are `slot=@class`,
 * `slot=actor`, `slot`, with `!` in front for "not". Participants: slots tried in order, separated by commas; `+` adds up.
 * Empty lines and lines with `#` in front are passed over. Throws RuleTableError.
 */
export function parseEventRules(table: string): EventRule[] {
  const rules: EventRule[] = [];
  table.split('\n').forEach((text, at) => {
    const line = text.trim();
    if (line === '' || line.startsWith('#')) return;
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== 6) throw new RuleTableError(at + 1, 'six cells', line);
    rules.push(readRule(cells as [string, string, string, string, string, string], at + 1, line));
  });
  return rules;
}

function readRule(cells: [string, string, string, string, string, string], line: number, source: string): EventRule {
  const [head, conditions, type, actor, recipient, flagCell] = cells;
  const words = head.split(/[ ,]+/).filter(Boolean);
  const reflexive = words.includes('se') ? true : words.includes('-se') ? false : null;
  const [name = '', mode = ''] = type.split('/');
  if (!(EVENT_TYPES as readonly string[]).includes(name)) throw new RuleTableError(line, 'a type of event', name);
  const flags = new Set(flagCell.split(' ').filter(Boolean));
  for (const flag of flags) if (!FLAGS.has(flag)) throw new RuleTableError(line, 'a flag', flag);
  return {
    lemmas: words.filter((word) => word !== 'se' && word !== '-se'),
    reflexive,
    conditions: conditions.split(' ').filter(Boolean).map(readCondition),
    type: name as EventType,
    mode: mode || null,
    actor: readSlots(actor),
    recipient: readSlots(recipient),
    mutual: flags.has('mutual'),
    verbal: flags.has('verbal'),
    agentless: flags.has('agentless'),
    themed: flags.has('themed'),
    promise: flags.has('promise'),
    affirmed: flags.has('affirmed'),
    latent: flags.has('latent'),
    planned: flags.has('planned'),
    durative: flags.has('durative'),
    litotes: flags.has('litotes'),
    human: flags.has('human'),
    decided: flags.has('decided'),
    reaction: flags.has('reaction'),
    reported: flags.has('reported'),
    predicate: flags.has('predicate'),
    needsActor: flags.has('actor'),
    needsRecipient: flags.has('recipient'),
    usesObject: [conditions, actor, recipient].some((cell) => OBJECT.test(cell)),
    source,
  };
}

function readCondition(text: string): Condition {
  const not = text.startsWith('!');
  const [slot = '', is = ''] = (not ? text.slice(1) : text).split('=');
  return { slot: slot.replaceAll('_', ' '), is, not };
}

function readSlots(cell: string): string[][] {
  return cell
    .split(',')
    .map((entry) =>
      entry
        .trim()
        .split('+')
        .map((slot) => slot.trim().replaceAll('_', ' '))
        .filter(Boolean),
    )
    .filter((entry) => entry.length > 0);
}
