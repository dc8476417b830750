/** Parameters of the routes. Those that several routes have mean the same in each, as the flags of the command do. */
import { z } from 'zod';
import { entityKind } from './basics.js';
import { eventStatus, eventType, statementAct } from './record.js';

const MOST_ITEMS = 1000;

/** No control characters: nothing that is looked for has any. */
const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u);

/** A list written with commas. */
function listed<T extends z.ZodType>(item: T) {
  const split = (value: unknown) => (typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value);
  return z.preprocess(split, z.array(item).min(1).max(50));
}

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const name = words(200).meta({
  description: 'A name or part of it, a state (RUS), a Wikidata id, or an id of /api/people',
});
const reportId = words(2000).meta({ description: 'Id of a report or its beginning, its file or its address' });

const asOf = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .optional()
  .meta({ description: 'Only what was known on this day or at this moment' });

const days = {
  since: z.iso.date().optional().meta({ description: 'From this day on, YYYY-MM-DD' }),
  until: z.iso.date().optional().meta({ description: 'Up to this day, YYYY-MM-DD' }),
};

const narrowed = {
  ...days,
  outlet: words(200).optional().meta({ description: 'Only what this outlet published' }),
  language: words(20).optional().meta({ description: 'Only reports in this language, BCP 47' }),
  asOf,
};

const paged = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_ITEMS)
    .optional()
    .meta({ description: 'At most so many; 20 if not given' }),
  after: words(60).optional().meta({ description: '`next` of the part before' }),
};

const narrowing = { ...narrowed, ...paged };

const order = z
  .enum(['newest', 'oldest'])
  .optional()
  .meta({ description: 'Which come first; the newest if not given' });
const within = {
  story: words(200).optional().meta({ description: 'Only of the reports of this story' }),
  report: reportId.optional().meta({ description: 'Only of this report' }),
};

const eventFilter = {
  actor: name.optional().meta({ description: 'Who did it' }),
  recipient: name.optional().meta({ description: 'To or with whom' }),
  between: listed(words(200))
    .pipe(z.tuple([z.string(), z.string()]))
    .optional()
    .meta({
      description: 'Two names with a comma: both have part in it',
    }),
  with: name.optional().meta({ description: 'Has any part in it' }),
  place: name.optional(),
  source: name.optional().meta({ description: 'On whose word' }),
  type: listed(
    z.string().regex(new RegExp(`^(?:${eventType.options.join('|').replaceAll('+', '\\+')})(?:/[a-z-]{1,30})?$`)),
  )
    .optional()
    .meta({ description: 'PLOVER types with commas; ASSAULT/aerial with a mode' }),
  status: listed(eventStatus).optional(),
  rejected: flag.optional().meta({ description: 'Those too that a person took back' }),
};

const statementFilter = {
  speaker: name.optional(),
  via: name.optional().meta({ description: 'The agency or outlet that passed it on' }),
  to: name.optional().meta({ description: 'To whom' }),
  about: words(200).optional().meta({ description: 'Somebody named in it, or words of it' }),
  act: listed(statementAct).optional(),
  rejected: flag.optional(),
};

const REPORT_FACETS = [
  'outlet',
  'language',
  'month',
  'day',
  'speaker',
  'person',
  'organization',
  'country',
  'place',
] as const;
const STATEMENT_FACETS = ['outlet', 'language', 'month', 'day', 'speaker', 'via', 'about', 'act'] as const;
const EVENT_FACETS = ['outlet', 'language', 'month', 'day', 'actor', 'recipient', 'place', 'type', 'status'] as const;

const by = <const T extends readonly [string, ...string[]]>(facets: T) =>
  listed(z.enum(facets)).meta({ description: 'By what to count, with commas' });

const query = words(1000).meta({
  description: 'Words that must all be there; "several words" in a row, word* for a beginning, -word for none of it',
});
const after = paged.after;

export const none = z.strictObject({});
export const onlyAsOf = z.strictObject({ asOf });
export const reports = z.strictObject(narrowing);
export const stories = z.strictObject({
  ...narrowing,
  least: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: 'Only those of at least so many reports' }),
});
export const events = z.strictObject({ ...narrowing, ...eventFilter, ...within, order });
export const statements = z.strictObject({ ...narrowing, ...statementFilter, ...within, order });
export const reportCounts = z.strictObject({ ...narrowed, after, q: query.optional(), by: by(REPORT_FACETS) });
export const statementCounts = z.strictObject({
  ...narrowed,
  after,
  ...statementFilter,
  ...within,
  by: by(STATEMENT_FACETS),
});
export const eventCounts = z.strictObject({ ...narrowed, after, ...eventFilter, ...within, by: by(EVENT_FACETS) });
export const statementMonths = z.strictObject({ ...narrowed, after, ...statementFilter, ...within });
export const people = z.strictObject({
  ...narrowing,
  name: words(200).optional().meta({ description: 'Words of the name; the last may be the beginning of one' }),
  kind: listed(entityKind).optional().meta({ description: 'person if not given' }),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({ description: 'ISO 3166-1 alpha-3' }),
});
export const person = z.strictObject({ ...narrowed, limit: paged.limit });
export const places = z.strictObject({ ...narrowed, after, ...eventFilter, ...within });
export const network = z.strictObject({ ...narrowed, after, with: name.optional() });
export const between = z.strictObject({ ...narrowing, a: name, b: name });
export const search = z.strictObject({
  ...narrowing,
  q: query,
  best: flag.optional().meta({ description: 'The best matches first, not the newest' }),
});
export const compare = z.strictObject({
  report: z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(reportId).min(2).max(8))
    .meta({
      description: 'Two to eight reports: `?report=A&report=B`',
    }),
  asOf,
});
export const promises = z.strictObject({
  ...narrowing,
  actor: name.optional().meta({ description: 'Who promised, planned or threatened it' }),
  outcome: z.enum(['open', 'fulfilled', 'broken']).optional(),
});
export const timeline = z.strictObject({
  ...narrowing,
  with: name.optional(),
  place: name.optional(),
  story: words(200).optional().meta({ description: 'A story, with each event once' }),
});
export const changes = z.strictObject(narrowing);
export const corrections = z.strictObject({ ...paged, report: reportId.optional() });
export const undoing = z.strictObject({ by: words(100).meta({ description: 'Who undoes it' }) });
export const readText = z.strictObject({
  published: words(40).optional(),
  outlet: words(200).optional(),
  language: words(20).optional(),
});

export const id = z.strictObject({ id: words(2000) });
export const factId = z.strictObject({ fact: words(60) });
export const factInReport = z.strictObject({ report: words(200), number: words(20) });
