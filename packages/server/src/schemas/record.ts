/** `cronicar.record/1`: what one report says, each fact with its words. */
import { EVENT_TYPES, STATEMENT_ACTS } from '@cronicar/reader/record';
import { z } from 'zod';
import { entityKind, inferred, span } from './basics.js';

const id = z.string();
const ids = z.array(id);
const rule = z.string().optional();

export const eventType = z
  .enum(EVENT_TYPES)
  .meta({ id: 'EventType', description: 'PLOVER type, or one beyond PLOVER, which begins with a plus sign' });
export const statementAct = z.enum(STATEMENT_ACTS).meta({ id: 'StatementAct' });
export const eventStatus = z
  .enum(['happened', 'ongoing', 'planned', 'promised', 'requested', 'threatened', 'possible', 'denied', 'hypothetical'])
  .meta({ id: 'EventStatus' });

const entity = z.object({
  id,
  kind: entityKind,
  name: z.string(),
  country: z.string().nullable(),
  sector: z.string().nullable(),
  wikidata: z.string().nullable(),
  roles: z.array(z.object({ title: z.string(), of: id.nullable(), span })),
  mentions: z.array(z.object({ span, text: z.string(), form: z.enum(['name', 'description', 'pronoun']) })),
  rule,
  inferred: inferred.optional(),
});

const time = z.object({
  id,
  span,
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  mod: z.string().nullable(),
  rule,
  inferred: inferred.optional(),
});

const statement = z.object({
  id,
  speaker: id.nullable(),
  speakerSpan: span.nullable(),
  addressees: ids,
  form: z.enum(['direct', 'indirect', 'mixed']),
  act: statementAct,
  cue: span.nullable(),
  content: z.array(span),
  via: ids,
  time: id.nullable(),
  place: id.nullable(),
  evidence: span,
  rule,
  inferred: inferred.optional(),
});

const event = z.object({
  id,
  type: eventType,
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  theme: eventType.nullable(),
  actors: ids,
  recipients: ids,
  place: id.nullable(),
  time: id.nullable(),
  status: eventStatus,
  sources: ids,
  disputes: ids,
  statement: id.nullable(),
  trigger: span,
  evidence: span,
  cameo: z.string().nullable(),
  goldstein: z.number().nullable(),
  rule,
  inferred: inferred.optional(),
});

const figure = z.object({
  id,
  span,
  text: z.string(),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().nullable(),
  hedge: z.enum(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'several', 'between']),
  of: z.string().nullable(),
  sources: ids,
  rule,
});

export const record = z
  .object({
    format: z.literal('cronicar.record/1'),
    engine: z.string(),
    report: z.object({
      id,
      language: z.string(),
      published: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      url: z.string().nullable(),
      author: z.string().nullable(),
      text: z.string(),
      sha256: z.string(),
    }),
    entities: z.array(entity),
    times: z.array(time),
    statements: z.array(statement),
    events: z.array(event),
    figures: z.array(figure),
    warnings: z
      .array(z.object({ code: z.literal('other-language'), language: z.string(), span }))
      .optional()
      .describe('Paragraphs in another language than the report, from which nothing was read'),
  })
  .meta({ id: 'Record', description: 'The public format cronicar.record/1' });
