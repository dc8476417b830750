/** The entities of one report while they are being put together. Rows are never removed: a merged row points at its heir. */
import type { EntityKind, MentionForm } from '../record.js';
import type { Context } from './context.js';
import type { Title } from './titles.js';

export interface DraftMention {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly rule: string;
}

export interface Draft {
  kind: EntityKind;
  /** Best name so far, base form. */
  name: string;
  /** Alpha-3 or ''. */
  country: string;
  sector: string | null;
  world: string | null;
  gender: '' | 'masc' | 'fem';
  number: 'sing' | 'plur';
  /** Titles read in the text, and the entity each is of. */
  readonly titles: { readonly title: Title; of: number; readonly first: number; readonly end: number }[];
  members: number[];
  readonly mentions: DraftMention[];
  /** Whose people a group is. */
  readonly of: number | undefined;
  /** Known to hold an office that is no state's: `secretarul general` says nothing of a state then. */
  stateless: boolean;
  /** One of them is a name. */
  named: boolean;
  rule: string;
  readonly inferred: Record<string, string>;
  /** Family of the common noun it was first spoken of by, '' for names. */
  family: string;
}

export interface Book {
  readonly drafts: Draft[];
  readonly byKey: Map<string, number>;
}

export function createBook(): Book {
  return { drafts: [], byKey: new Map() };
}

/** All drafts, and mentions, have one shape, whatever is given: much asks for their fields. */
export function addDraft(book: Book, values: Partial<Draft> & Pick<Draft, 'kind' | 'name' | 'rule'>): number {
  book.drafts.push({
    kind: values.kind,
    name: values.name,
    country: values.country ?? '',
    sector: values.sector ?? null,
    world: values.world ?? null,
    gender: values.gender ?? '',
    number: values.number ?? 'sing',
    titles: values.titles ?? [],
    members: values.members ?? [],
    mentions: values.mentions ?? [],
    of: values.of,
    stateless: values.stateless ?? false,
    named: values.named ?? false,
    rule: values.rule,
    inferred: values.inferred ?? {},
    family: values.family ?? '',
  });
  return book.drafts.length - 1;
}

export function draftOf(book: Book, row: number): Draft {
  return book.drafts[row] as Draft;
}

export function mention(book: Book, row: number, value: DraftMention): void {
  const draft = draftOf(book, row);
  const { first, end, head, form, rule } = value;
  draft.mentions.push({ first, end, head, form, rule });
  draft.named ||= value.form === 'name';
}

/** A mention by such words, up to another end where one is given. */
export function mentionOf(
  { first, end, head, form }: Omit<DraftMention, 'rule'>,
  rule: string,
  until: number = end,
): DraftMention {
  return { first, end: until, head, form, rule };
}

/** The entity of a key of the world table, made when first asked for. */
export function keyed(ctx: Context, book: Book, key: string): number {
  const known = book.byKey.get(key);
  if (known !== undefined) return known;
  const colon = key.indexOf(':');
  const kind = key.slice(0, colon);
  const id = key.slice(colon + 1);
  const { world, worldNames } = ctx;
  let row: number;
  if (kind === 'country') {
    row = addDraft(book, {
      kind: 'country',
      name: worldNames.countryName(id) ?? world.country(id)?.name ?? id,
      country: id,
      rule: 'world country',
    });
  } else if (kind === 'organization') {
    const organization = world.organization(id);
    const name = worldNames.organizationName(id) ?? organization?.name ?? id;
    const words = name.split(' ');
    const head = ctx.rules.nouns.get(ctx.rules.plain((ctx.rules.front ? words.at(-1) : words[0]) ?? ''));
    row = addDraft(book, {
      kind: 'organization',
      name,
      family: head?.find((f) => f.noun.class === 'institution')?.noun.family ?? '',
      country: organization?.country ?? '',
      sector: organization?.sector ?? organization?.group ?? null,
      rule: 'world organization',
    });
  } else if (kind === 'outlet') {
    const outlet = world.outlet(id);
    row = addDraft(book, {
      kind: 'organization',
      name: (ctx.rules.spelling ? worldNames.display(key) : undefined) ?? outlet?.name ?? worldNames.display(key) ?? id,
      country: outlet?.country ?? '',
      sector: 'JRN',
      rule: 'world outlet',
    });
  } else if (kind === 'seat') {
    const seat = world.seat(id);
    const of = seat?.of ?? '';
    row = addDraft(book, {
      kind: 'organization',
      name: worldNames.display(key) ?? seat?.name ?? id,
      country: world.country(of) === undefined ? '' : of,
      sector: seat?.sector ?? 'GOV',
      rule: 'world seat',
    });
  } else {
    const place = kind === 'place' ? world.place(Number(id)) : undefined;
    const region = kind === 'region' ? world.region(id) : undefined;
    const country = place?.country ?? region?.country ?? '';
    row = addDraft(book, {
      kind: 'place',
      name: worldNames.display(key) ?? place?.name ?? region?.name ?? id,
      country: country.length === 2 ? (world.countries.find((c) => c.alpha2 === country)?.alpha3 ?? '') : country,
      rule: `world ${kind}`,
    });
  }
  const draft = draftOf(book, row);
  draft.world = key;
  book.byKey.set(key, row);
  return row;
}
