/** Clubs called by their town, or by what else is a place: `Liverpool a pierdut cu 0-2`, `Clujul a învins pe Dinamo`. */
import { type Context, folded, SUBJECT, sentenceEnd } from './context.js';
import type { Named } from './named.js';
import { namedWith, plain } from './tagged-names.js';

/** Tokens behind the verb among which a score or an opponent stands. */
const NEAR = 14;
const SCORE = /^\d{1,3}-\d{1,3}$/;
const NUMBER = /^\d{1,3}$/;

/** The names, those of towns that play a match as bodies. */
export function withClubs(ctx: Context, named: readonly Named[]): Named[] {
  if (ctx.rules.matchVerbs === undefined) return [...named];
  const starts = new Map(named.map((name) => [name.first, name]));
  const clubs = new Set<Named>();
  for (const name of named) {
    if (
      (name.kind !== 'place' && name.kind !== 'organization') ||
      ctx.role[name.first] !== SUBJECT ||
      isLocated(ctx, name.first)
    )
      continue;
    const verb = ctx.doc.clauses[ctx.roleClause[name.first] as number]?.verb ?? -1;
    if (!ctx.rules.matchVerbs.has(ctx.doc.foldedLemmas[verb] ?? '')) continue;
    const rival = rivalBehind(ctx, verb, starts);
    if (rival === null) continue;
    if (name.kind === 'place') clubs.add(name);
    if (rival.kind === 'place') clubs.add(rival);
  }
  if (clubs.size === 0) return [...named];
  return named.map((name) => (clubs.has(name) ? club(name) : name));
}

const club = ({ first, end, definite, oblique }: Named): Named =>
  namedWith(plain(first, end, 'organization', 'town that plays a match'), { definite, oblique });

/** The other side of the match, which is the verb's object or stands behind `cu`; null where neither it nor a score is told. */
function rivalBehind(ctx: Context, verb: number, starts: ReadonlyMap<number, Named>): Named | { kind: 'score' } | null {
  const end = Math.min(sentenceEnd(ctx, verb), verb + NEAR);
  let scored = false;
  for (let token = verb + 1; token < end; token++) {
    if (ctx.doc.forms[token] === ',') break;
    const name = starts.get(token);
    const before = folded(ctx, token - 1);
    const opposed = token === verb + 1 || before === ctx.rules.with || before === ctx.rules.objectMarker;
    if (name !== undefined && opposed && (name.kind === 'organization' || name.kind === 'place')) return name;
    scored ||= isScore(ctx, token);
  }
  return scored ? { kind: 'score' } : null;
}

function isScore({ doc }: Context, token: number): boolean {
  if (SCORE.test(doc.forms[token] ?? '')) return true;
  const parted = doc.forms[token + 1] === '-' || doc.forms[token + 1] === '–';
  return parted && NUMBER.test(doc.forms[token] ?? '') && NUMBER.test(doc.forms[token + 2] ?? '');
}

const isLocated = (ctx: Context, token: number): boolean => ctx.rules.locative.has(folded(ctx, token - 1));
