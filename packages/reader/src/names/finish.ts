/** Drafts → entities: those that are mentioned or that others are of, named persons first, and the doc's layer. */
import type { Entity, Mention, NameSpan, NamesDoc, TimesDoc } from '../doc.js';
import { packed, withLayer } from '../layers.js';
import type { Draft } from './book.js';
import type { Context } from './context.js';
import type { State } from './discourse.js';
import { entitiesAt } from './subjects.js';

/**
 * Order of kinds. A longer mention (`liderul de la Kremlin`) stands in the list before the shorter one inside it, whoever
 * looks for the entity at an offset meets the person first.
 */
const ORDER: readonly string[] = ['person', 'group', 'source', 'organization', 'facility', 'country', 'place'];

export function finish(doc: TimesDoc, names: readonly NameSpan[], state: State): NamesDoc {
  const { drafts } = state.book;
  const rows = neededRows(drafts);
  const newRow = new Int32Array(drafts.length).fill(-1);
  for (let at = 0; at < rows.length; at++) newRow[rows[at] as number] = at;
  const entities: Entity[] = [];
  for (const row of rows) entities.push(entity(state, drafts[row] as Draft, newRow));
  const subjects: (readonly number[])[] = [];
  for (const list of state.subjects) subjects.push(renumbered(open(list, drafts), newRow));
  return withLayer(doc, {
    names,
    entities,
    mentions: mentionsOf(doc, state, rows),
    subjects,
    who: whoReader(doc, state, newRow),
    vacant: state.vacant,
  });
}

/** Rows of the drafts that are mentioned or that others are of, in the order of entities. */
function neededRows(drafts: readonly Draft[]): number[] {
  const needed = new Set<number>();
  for (let row = 0; row < drafts.length; row++) {
    const draft = drafts[row] as Draft;
    if (draft.mentions.length === 0) continue;
    needed.add(row);
    for (const member of draft.members) needed.add(member);
    for (const title of draft.titles) if (title.of >= 0) needed.add(title.of);
  }
  return [...needed].sort((a, b) => inOrder(drafts[a] as Draft, drafts[b] as Draft) || a - b);
}

const inOrder = (a: Draft, b: Draft): number => rank(a) - rank(b) || start(a) - start(b);

function mentionsOf(doc: TimesDoc, { ctx, book }: State, rows: readonly number[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < rows.length; at++) {
    for (const { first, end, head, form, rule } of (book.drafts[rows[at] as number] as Draft).mentions) {
      const from = form === 'description' ? withArticle(ctx, first) : first;
      mentions.push({ first, end, span: [doc.start[from] ?? 0, doc.stop[end - 1] ?? 0], head, form, entity: at, rule });
    }
  }
  return mentions.sort((a, b) => a.first - b.first || b.end - a.end || a.entity - b.entity);
}

/** Whom a head stands for; asked again and again for the same tokens. */
function whoReader(doc: TimesDoc, state: State, newRow: Int32Array): NamesDoc['who'] {
  const known = new Array<readonly number[] | undefined>(doc.count).fill(undefined);
  return (head) => {
    if (head < 0 || head >= doc.count) return NONE;
    const before = known[head];
    if (before !== undefined) return before;
    const found = entitiesAt(state, head, Math.min(doc.count, head + 12));
    const rows = renumbered(open(found, state.book.drafts), newRow);
    known[head] = rows;
    return rows;
  };
}

/** A description's words begin with its article, where that is a word of its own. */
function withArticle({ doc, rules }: Context, first: number): number {
  const article = rules.front !== undefined && first > 0 && doc.morph[doc.xpos[first - 1] ?? 0]?.pronoun === 'article';
  return article ? first - 1 : first;
}

/** The rows that the rows of drafts became, without those that were left out. */
function renumbered(rows: readonly number[], newRow: Int32Array): number[] {
  const kept: number[] = [];
  for (const row of rows) {
    const now = newRow[row] as number;
    if (now >= 0) kept.push(now);
  }
  return kept;
}

const NONE: readonly number[] = [];

function open(rows: readonly number[], drafts: readonly Draft[]): readonly number[] {
  if (rows.length === 0) return NONE;
  if (rows.length === 1 && (drafts[rows[0] as number]?.members.length ?? 0) === 0) return rows;
  const opened = new Set<number>();
  for (const row of rows) {
    const members = drafts[row]?.members ?? NONE;
    if (members.length === 0) opened.add(row);
    else for (const member of members) opened.add(member);
  }
  return [...opened];
}

function rank(draft: Draft): number {
  const kind = ORDER.indexOf(draft.kind) * 2;
  return kind + (draft.kind === 'person' && !draft.named ? 1 : 0);
}

function start(draft: Draft): number {
  return draft.mentions[0]?.first ?? Number.MAX_SAFE_INTEGER;
}

function entity({ ctx }: State, draft: Draft, newRow: Int32Array): Entity {
  return {
    kind: draft.kind,
    name: draft.name,
    country: draft.country === '' ? null : draft.country,
    sector: draft.sector,
    wikidata: draft.world?.startsWith('person:Q') ? draft.world.slice(7) : null,
    gender: draft.gender,
    number: draft.number,
    roles: packed(
      draft.titles.map((t) => ({
        title: t.title.title,
        of: t.of < 0 ? -1 : (newRow[t.of] as number),
        owner: t.of < 0 ? null : ownerWords(ctx, t),
        first: t.first,
        end: t.end,
      })),
    ),
    members: packed(draft.members.map((row) => newRow[row] as number)),
    world: draft.world,
    rule: draft.rule,
    inferred: draft.inferred,
  };
}

/** The adjective (`rus`) or the words for the body (`Guvernului`) in a title's phrase. */
function ownerWords(ctx: Context, { first, end, title }: Draft['titles'][number]): readonly [number, number] | null {
  for (let k = first; k < end; k++) if (ctx.nation[k] !== '') return [k, k + 1];
  return title.body === null ? null : [title.body.first, title.body.end];
}
