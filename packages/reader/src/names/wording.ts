/** The printed words of a phrase, as an entity's name. */
import { POS } from './context.js';
import type { State } from './discourse.js';
import type { Phrase } from './phrases.js';

/** The phrase with its head in the nominative. */
export function nominativeOf(state: State, phrase: Phrase): string {
  const { ctx } = state;
  const full = ctx.rules.fullBodies.get(phrase.noun.family);
  if (full !== undefined) return [full, printedWords(state, phrase.head + 1, phrase.end)].join(' ').trim();
  const printed = printedWords(state, phrase.first, phrase.end);
  const head = ctx.doc.forms[phrase.head] ?? '';
  if (!phrase.oblique) return printed;
  const base = ctx.rules.baseOfHead(head);
  // `actualei coaliții`: the adjective in front has the article
  const bare = phrase.number === 'sing' && phrase.gender === 'fem' && base === head && !ctx.rules.bareFeminine(head);
  const named = printed.replace(head, bare ? ctx.rules.baseOfHead(ctx.rules.genitiveOf(phrase.noun.base)) : base);
  // `instanței competente`: the adjective follows its feminine head
  if (base === head || !/a$/.test(ctx.rules.plain(base))) return named;
  let text = named;
  for (let next = phrase.head + 1; next < phrase.end && ctx.doc.upos[next] === POS.ADJ; next++) {
    const adjective = ctx.doc.forms[next] ?? '';
    text = text.replace(adjective, ctx.rules.baseOfFeminineAdjective(adjective));
  }
  return text;
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
