/** The printed words of a phrase, as an entity's name. */
import { POS } from './context.js';
import type { State } from './discourse.js';
import type { Phrase } from './phrases.js';

/** The phrase with its head in the nominative. */
export function nominativeOf(state: State, phrase: Phrase): string {
  const { ctx } = state;
  const full = ctx.rules.fullBodies.get(phrase.noun.family);
  if (full !== undefined) return [full, printedWords(state, phrase.head + 1, phrase.end)].join(' ').trim();
  const text = printedWords(state, phrase.first, phrase.end);
  const head = ctx.doc.forms[phrase.head] ?? '';
  if (!phrase.oblique) return text;
  const base = ctx.rules.baseOfHead(head);
  const named = text.replace(head, base);
  // `instanței competente`: the adjective follows its feminine head
  const next = phrase.head + 1;
  const agrees =
    base !== head && /a$/.test(ctx.rules.plain(base)) && next < phrase.end && ctx.doc.upos[next] === POS.ADJ;
  const adjective = ctx.doc.forms[next] ?? '';
  return agrees ? named.replace(adjective, ctx.rules.baseOfFeminineAdjective(adjective)) : named;
}

export function nationWords(state: State, phrase: Phrase): string[] {
  const found: string[] = [];
  for (let i = phrase.head; i < phrase.end; i++)
    if ((state.ctx.nation[i] ?? '') !== '' && state.ctx.inhabitant[i] !== undefined)
      found.push(state.ctx.doc.forms[i] ?? '');
  return found.slice(0, 1);
}

export function printedWords(state: State, first: number, end: number): string {
  const { doc } = state.ctx;
  const a = Math.max(0, first);
  const b = Math.min(doc.count, end);
  return a >= b ? '' : doc.text.slice(doc.start[a], doc.stop[b - 1]).replace(/\s+/g, ' ');
}
