/** Those whom the report names nowhere and yet tells of: `un martor`, `o asistentă`, `ambasadorul Rusiei`. */
import { type Draft, draftOf } from './book.js';
import { folded, POS, SUBJECT } from './context.js';
import type { Seen, State } from './discourse.js';
import type { Phrase } from './phrases.js';
import type { Title } from './titles.js';

/** Sentences back for a role that nothing but nearness ties to a person. */
export const OPEN_REACH = 3;
/** Tokens looked back for somebody new. */
const FAR = 60;

/** `Un martor …, martorul`; `O asistentă …, femeia`; `Ambasadorul Rusiei …, diplomatul`: the unnamed one told last whom the word fits. */
export function newcomer(state: State, phrase: Phrase, title: Title, after: number): number {
  const sentence = state.ctx.doc.sentenceOf[phrase.head] ?? 0;
  for (let k = state.seen.length - 1, looked = 0; k >= 0 && looked < 60; k--, looked++) {
    const one = state.seen[k] as Seen;
    if (sentence - one.sentence > OPEN_REACH) break;
    const draft = draftOf(state.book, one.row);
    if (one.token <= after) break;
    if (one.token >= phrase.head || draft.number !== 'sing') continue;
    if (draft.named || draft.world !== null || (draft.kind !== 'person' && draft.kind !== 'source')) continue;
    if (draft.titles.length === 0 || (draft.gender !== '' && draft.gender !== title.gender)) continue;
    if (draft.titles.some((t) => t.title.family === title.family) || widens(title, draft)) return one.row;
  }
  return -1;
}

/** Token of the last mention of the person in front of the token, -1 if none is near. */
export function lastSeen(state: State, row: number, token: number): number {
  for (let k = state.seen.length - 1, looked = 0; k >= 0 && looked < 60; k--, looked++) {
    const one = state.seen[k] as Seen;
    if (one.row === row && one.token < token) return one.token;
  }
  return -1;
}

/** Whether a word as wide as `femeia` or `diplomatul` may stand for one of these titles. */
function widens(title: Title, draft: Draft): boolean {
  const wide = title.noun.covers;
  return (
    wide.includes('*') || draft.titles.some((t) => wide.includes(t.title.family) || wide.includes(t.title.noun.family))
  );
}

/** `Un pensionar l-a întrebat …, bărbatul`: somebody new of that gender acts between the person and the word. */
export function isStranger(state: State, phrase: Phrase, title: Title, row: number): boolean {
  const { ctx } = state;
  if (!title.noun.covers.includes('*')) return false;
  const from = Math.max(0, phrase.head - FAR);
  for (let token = phrase.head - 2; token >= from; token--) {
    if (state.whoAt[token] === row && ctx.role[token] === SUBJECT) return false;
    if (ctx.role[token] !== SUBJECT || (state.whoAt[token] as number) >= 0) continue;
    const morph = ctx.doc.morph[ctx.doc.xpos[token] ?? 0];
    const article = ctx.rules.indefinite.has(folded(ctx, token - 1));
    const acts = ctx.rules.humanVerbs.has(ctx.doc.clauses[ctx.roleClause[token] ?? -1]?.lemma ?? '');
    if (article && acts && ctx.doc.upos[token] === POS.NOUN && morph?.gender === title.gender) return true;
  }
  return false;
}
