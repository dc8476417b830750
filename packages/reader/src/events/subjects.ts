/** Who does what a clause tells: its subject in the words, joined and appended names, the speaker, or whom `names/` found. */
import type { Mention, StatementsDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';
import type { Cues } from './cues.js';
import type { Filler } from './dependents.js';
import type { Sides } from './sides.js';

/** Tokens behind a subject among which appended names (`inclusiv X`) are looked for. */
const APPENDED = 10;

export function subjectReader(
  doc: StatementsDoc,
  rules: EventRules,
  sides: Sides,
  cues: Cues,
  filler: (head: number) => Filler,
): (index: number) => readonly Filler[] {
  const starts = new Map<number, Mention>();
  const ends = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    if (mention.form === 'pronoun') continue;
    if ((starts.get(mention.first)?.end ?? 0) < mention.end) starts.set(mention.first, mention);
    if ((ends.get(mention.end)?.first ?? doc.count) > mention.first) ends.set(mention.end, mention);
  }

  /** `X și Y au convenit`: the first of two joined names, where the tree lost it. */
  const joined = (argument: Argument, clause: Clause): readonly Filler[] => {
    if (clause.number !== 'plur' || argument.heads.length !== 1) return [];
    if (!rules.conjunctions.has(doc.folded[argument.first - 1] ?? '')) return [];
    const other = ends.get(argument.first - 1);
    return other && doc.unitOf[other.head] === clause.unit ? [{ head: other.head, entities: sides.of(other.head) }] : [];
  };

  /** `mai mulți oficiali, inclusiv X`. */
  const appended = (argument: Argument): readonly Filler[] => {
    let token = argument.end;
    if (doc.morph[doc.xpos[token] as number]?.upos === 'PUNCT') token++;
    if (!rules.inclusive.has(doc.folded[token] ?? '')) return [];
    const found: Filler[] = [];
    for (let at = token + 1; at < Math.min(doc.count, token + APPENDED); at++) {
      const mention = starts.get(at);
      if (mention) found.push({ head: mention.head, entities: sides.of(mention.head) });
    }
    return found;
  };

  return (index) => {
    const clause = doc.clauses[index] as Clause;
    const argument = clause.subject;
    const stated = argument ? [...argument.heads.map(filler), ...joined(argument, clause), ...appended(argument)] : [];
    if (stated.some((one) => one.entities.length > 0)) return stated;
    const head = argument?.head ?? -1;
    const speaker = doc.statements[cues.at(clause.verb) ?? -1]?.speaker ?? -1;
    if (speaker >= 0) return [{ head, entities: [speaker] }];
    const dropped = doc.subjects[index] ?? [];
    if (dropped.length > 0) return [{ head, entities: dropped }];
    const own = clause.person === 1 ? (cues.around(clause.verb)?.speaker ?? -1) : -1;
    return own >= 0 ? [{ head, entities: [own] }] : stated;
  };
}
