/** Tables of cue verbs, light verbs and nouns → `CueVerb`s. */
import { STATEMENT_ACTS, type StatementAct } from '../record.js';
import type { CueVerb, Frame } from './statements.js';

/**
 * `act | frames | lemmas` (folded). Frames: q quotation, t clause, n noun phrase, n:prep noun phrase behind a preposition, a the
 * object is the addressee, `rule_out` a verb with the particle behind it, s clause of what should be, x a statement when negated too, r a verb of passing on, m noun content
 * only where it is a quotation or a number, o only of a notion, c only where a court or an inquiry speaks, !prep another
 * meaning with that preposition. A second line for a lemma says what it does with nouns. Throws on an unknown act.
 */
export function verbCues(table: string): ReadonlyMap<string, CueVerb> {
  const cues = new Map<string, CueVerb>();
  for (const [act, code, lemmas] of rows(table)) {
    const verb = cueVerb(act, code);
    for (const word of lemmas.split(' ')) {
      const lemma = word.replaceAll('_', ' ');
      const known = cues.get(lemma);
      if (!known || verb.relays) cues.set(lemma, verb);
      else if (verb.frames.has('noun') && !known.frames.has('noun'))
        cues.set(lemma, {
          ...known,
          frames: new Set([...known.frames, 'noun']),
          nounAct: verb.act,
          preposition: verb.preposition,
          notion: verb.notion,
          measured: verb.measured,
          deed: verb.deed,
        });
    }
  }
  return cues;
}

export function lightCues(table: string): ReadonlyMap<string, ReadonlyMap<string, CueVerb>> {
  const found = new Map<string, Map<string, CueVerb>>();
  for (const [lemma, nouns, act, code] of rows(table)) {
    const byNoun = found.get(lemma) ?? new Map<string, CueVerb>();
    for (const noun of nouns.split(' ')) if (!byNoun.has(noun)) byNoun.set(noun, cueVerb(act, code));
    found.set(lemma, byNoun);
  }
  return found;
}

export function nounCues(table: string): ReadonlyMap<string, CueVerb> {
  return new Map(
    rows(table).flatMap(([act, list]) => list.split(' ').map((noun) => [noun, cueVerb(act, 'q')] as const)),
  );
}

function cueVerb(act: string, code: string): CueVerb {
  const [rest = '', preposition = ''] = code.split(':');
  const [letters = '', unless = ''] = rest.split('!');
  const frames = new Set<Frame>();
  if (letters.includes('q')) frames.add('quote');
  if (letters.includes('t')) frames.add('that');
  if (letters.includes('n')) frames.add('noun');
  return {
    act: actOf(act),
    nounAct: null,
    frames,
    preposition,
    unless,
    objectIsAddressee: letters.includes('a'),
    negatedAct: letters.includes('x') ? 'state' : null,
    wishes: letters.includes('s'),
    relays: letters.includes('r'),
    measured: letters.includes('m'),
    notion: letters.includes('o'),
    courts: letters.includes('c'),
    only: letters.includes('k') ? 'voice' : letters.includes('d') ? 'document' : '',
    deed: letters.includes('v'),
    named: letters.includes('w'),
  };
}

function actOf(act: string): StatementAct {
  if (!(STATEMENT_ACTS as readonly string[]).includes(act)) throw new Error(`cue table: no such act: ${act}`);
  return act as StatementAct;
}

function rows(table: string): [string, string, string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = '', c = '', d = ''] = line.split('|').map((cell) => cell.trim());
      return [a, b, c, d];
    });
}
