/** Shapes that many answers have in common. Named ones become components of the OpenAPI document. */
import { z } from 'zod';

export const span = z
  .tuple([z.number().int(), z.number().int()])
  .meta({ description: '`[start, end)` in UTF-16 units of the text of the report' });

export const day = z.string().meta({ description: 'YYYY-MM-DD', example: '2026-03-17' });
export const moment = z.string().meta({ description: 'ISO 8601 in UTC', example: '2026-03-17T11:20:00Z' });

export const inferred = z
  .record(z.string(), z.string())
  .meta({ description: 'What was inferred, by slot, and from what' });

export const entityKind = z.enum(['person', 'organization', 'country', 'place', 'facility', 'group', 'source']);

export const entityName = z
  .object({
    name: z.string(),
    kind: entityKind,
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-3' }),
    wikidata: z.string().nullable(),
  })
  .meta({ id: 'EntityName', description: 'Who or what a fact names' });

export const timeView = z
  .object({
    text: z.string(),
    value: z.string().meta({ description: 'TIMEX3 value' }),
    from: z.string().nullable(),
    until: z.string().nullable(),
  })
  .meta({ id: 'Time' });

export const remark = z
  .object({ id: z.string(), kind: z.string(), when: moment, by: z.string(), why: z.string() })
  .meta({ id: 'Remark', description: 'A correction as the fact it is about shows it' });

export const reportName = z
  .object({
    id: z.string(),
    file: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string(),
    language: z.string(),
  })
  .meta({ id: 'ReportName', description: 'A report as a fact names it' });

export const reportView = z
  .object({
    id: z.string().meta({ description: 'In this archive: the same for all its versions' }),
    record: z.string().meta({ description: 'Id of its record' }),
    file: z.string().nullable(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    author: z.string().nullable(),
    language: z.string(),
    published: z.string(),
    words: z.number().int(),
    story: z.string().nullable(),
    added: moment,
    replaced: moment.nullable().meta({ description: 'When the next version came, or null' }),
    unread: z.string().nullable().meta({ description: "Why it has no facts: its language can't be read yet" }),
  })
  .meta({ id: 'Report' });

export const diffPart = z
  .object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })
  .meta({ id: 'DiffPart', description: 'A run of words between two texts' });

export const next = z
  .string()
  .nullable()
  .meta({ description: 'Give this as `after` to get what comes next; null at the end' });

/** Part of a list, and how to go on. */
export function listing<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next });
}

export const count = z
  .object({
    value: z.string().meta({ description: '`2025-05`, `Ecoul`, `CONSULT`, or the name of whom it counts' }),
    count: z.number().int(),
    entity: entityName.optional().meta({ description: 'Whom it counts, where it counts somebody' }),
    goldstein: z
      .number()
      .optional()
      .meta({ description: 'Of events: the mean from conflict, -10, to cooperation, 10' }),
  })
  .meta({ id: 'Count' });

export const facets = z
  .record(z.string(), z.array(count))
  .meta({ id: 'Facets', description: 'Counts by facet: `{ "outlet": [{ "value": "Ecoul", "count": 3 }] }`' });

export const counts = z
  .object({
    counted: z.number().int().meta({ description: 'How many things were counted' }),
    next: next.meta({ description: 'Give this as `after` to count what is older; null where all is counted' }),
    facets,
  })
  .meta({ id: 'Counts' });
