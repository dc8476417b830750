/** Facts as listings give them: with their words, and with names in the place of a record's own numbers. */
import { z } from 'zod';
import { day, entityName, inferred, remark, reportName, span, timeView } from './basics.js';

const fact = {
  id: z
    .string()
    .meta({ description: '`REPORT/v3`: id of its report and its own in the record', example: 'cmkmeds99f2p/v1' }),
  report: reportName,
  day: day.meta({ description: 'Of the fact, or of the report where the report gives none' }),
  words: z.string().meta({ description: 'The words it was read from' }),
  span,
  inferred: inferred.optional(),
  corrections: z.array(remark).optional(),
  rejected: z.literal(true).optional().meta({ description: 'A person took it back' }),
};

export const eventView = z
  .object({
    ...fact,
    type: z.string().meta({ description: 'PLOVER type' }),
    mode: z.string().nullable(),
    contexts: z.array(z.string()),
    theme: z.string().nullable(),
    status: z.string(),
    actors: z.array(entityName),
    recipients: z.array(entityName),
    place: entityName.nullable(),
    time: timeView.nullable(),
    sources: z
      .array(entityName)
      .meta({ description: 'On whose word; empty where the report says it in its own voice' }),
    statement: z.string().nullable().meta({ description: 'The statement it stands in, as `REPORT/s2`' }),
    disputes: z.array(z.string()),
    cameo: z.string().nullable(),
    goldstein: z
      .number()
      .nullable()
      .meta({ description: 'From conflict to cooperation, -10 to 10; null beyond PLOVER' }),
  })
  .meta({ id: 'Event' });

export const statementView = z
  .object({
    ...fact,
    speaker: entityName.nullable(),
    addressees: z.array(entityName),
    via: z.array(entityName).meta({ description: 'Agencies and outlets that passed it on, nearest first' }),
    act: z.string(),
    form: z.string().meta({ description: 'direct, indirect or mixed' }),
    content: z.array(z.string()).meta({ description: 'What is said; several parts where the cue stands between them' }),
    time: timeView.nullable(),
    place: entityName.nullable(),
  })
  .meta({ id: 'Statement' });

export const promised = z
  .object({
    promise: eventView,
    outcome: z.enum(['open', 'fulfilled', 'broken']),
    due: day.nullable().meta({ description: 'The day until which it is to happen, where it says so' }),
    by: eventView.nullable().meta({ description: 'What fulfils or breaks it' }),
  })
  .meta({ id: 'Promise' });
