/** Bodies of what writes or reads. */
import { z } from 'zod';
import { eventStatus, eventType, statementAct } from './record.js';

const SAFE = /^(?:[^\p{Cc}]|[\n\t\r])*$/u;

/** A line that a person wrote: no control characters, as they could only deceive. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u);
const prose = (most: number) => z.string().trim().min(1).max(most).regex(SAFE);

const fact = line(60).meta({ description: '`REPORT/v3` or `REPORT/s2`' });
const names = z.array(line(200)).max(20);
const who = { by: line(100), why: prose(2000) };

export const correctionAsk = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('reject'), fact, ...who }),
    z.strictObject({
      kind: z.literal('reattribute'),
      fact,
      speaker: line(200).nullable().optional().meta({ description: 'Of a statement; null: nobody, as far as is told' }),
      actors: names.optional(),
      recipients: names.optional(),
      sources: names.optional(),
      ...who,
    }),
    z.strictObject({
      kind: z.literal('retype'),
      fact,
      type: eventType.optional(),
      mode: line(40).nullable().optional(),
      status: eventStatus.optional(),
      act: statementAct.optional(),
      ...who,
    }),
    z.strictObject({ kind: z.enum(['merge', 'split']), facts: z.array(fact).min(2).max(100), ...who }),
    z.strictObject({ kind: z.enum(['join', 'part']), reports: z.array(line(200)).min(1).max(100), ...who }),
    z.strictObject({
      kind: z.literal('note'),
      on: line(200).meta({ description: 'A fact or a report' }),
      text: prose(5000),
      ...who,
    }),
  ])
  .meta({ id: 'CorrectionAsk', description: 'What a person knows better, by whom and why' });

export const reportAsk = z
  .strictObject({
    text: z.string().min(1),
    published: line(40).optional().meta({ description: 'ISO 8601; may stand in the front matter of the text instead' }),
    title: line(1000).optional(),
    outlet: line(200).optional(),
    author: line(200).optional(),
    url: line(2000).optional(),
    language: line(20).optional().meta({ description: 'BCP 47; told from the text if not given' }),
  })
  .meta({ id: 'ReportAsk' });
