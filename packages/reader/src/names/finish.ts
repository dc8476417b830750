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
  const needed = new Set<number>();
  drafts.forEach((draft, row) => {
    if (draft.mentions.length === 0) return;
    needed.add(row);
    for (const member of draft.members) needed.add(member);
    for (const title of draft.titles) if (title.of >= 0) needed.add(title.of);
  });
  const rows = [...needed].sort(
    (a, b) =>
      rank(drafts[a] as Draft) - rank(drafts[b] as Draft) ||
      start(drafts[a] as Draft) - start(drafts[b] as Draft) ||
      a - b,
  );
  const newRow = new Int32Array(drafts.length).fill(-1);
  rows.forEach((row, at) => {
    newRow[row] = at;
  });
  const entities = packed(rows.map((row) => entity(state, drafts[row] as Draft, newRow)));
  const mentions: Mention[] = [];
  for (const row of rows) {
    for (const m of (drafts[row] as Draft).mentions) {
      mentions.push({
        first: m.first,
        end: m.end,
        span: [
          doc.start[m.form === 'description' ? withArticle(state.ctx, m.first) : m.first] ?? 0,
          doc.stop[m.end - 1] ?? 0,
        ],
        head: m.head,
        form: m.form,
        entity: newRow[row] as number,
        rule: m.rule,
      });
    }
  }
  mentions.sort((a, b) => a.first - b.first || b.end - a.end || a.entity - b.entity);
  const subjects: (readonly number[])[] = [];
  for (const list of state.subjects) subjects.push(renumbered(open(list, drafts), newRow));
  // Asked again and again for the same tokens.
  const known = new Array<readonly number[] | undefined>(doc.count).fill(undefined);
  const who = (head: number): readonly number[] => {
    if (head < 0 || head >= doc.count) return NONE;
    const before = known[head];
    if (before !== undefined) return before;
    const found = entitiesAt(state, head, Math.min(doc.count, head + 12));
    const rows = renumbered(open(found, drafts), newRow);
    known[head] = rows;
    return rows;
  };
  return withLayer(doc, { names, entities, mentions, subjects, who, vacant: state.vacant });
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
