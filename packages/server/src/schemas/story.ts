/** `cronicar.story/1`: what many reports tell of one occasion. */
import { z } from 'zod';
import { day, reportName, span } from './basics.js';
import { eventStatus, eventType, statementAct } from './record.js';

const party = z.object({ name: z.string(), country: z.string().nullable() }).meta({ id: 'Party' });
const factRef = z.object({ report: z.string(), fact: z.string() }).meta({ id: 'FactRef' });
const passage = z.object({ a: span, b: span, words: z.number().int() });

export const storyReport = z
  .object({
    id: z.string(),
    file: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string(),
    language: z.string(),
    origin: z.string().nullable().meta({ description: 'Whose words it carries: agency or outlet; null where unknown' }),
    originReason: z.string(),
    copyOf: z.string().nullable(),
    copiedShare: z
      .number()
      .nullable()
      .meta({ description: 'Share of its words outside quotations that stand in `copyOf`' }),
    copySure: z.boolean(),
    passages: z.array(passage).meta({ description: 'Where the shared words stand here (`a`) and in `copyOf` (`b`)' }),
  })
  .meta({ id: 'StoryReport' });

export const disagreement = z
  .object({
    slot: z.string().meta({ description: '`figure: arrested`, `time`, `place`, `status` or `actor`' }),
    values: z.array(
      z.object({
        value: z.string(),
        members: z.array(z.object({ report: z.string(), words: z.string() })),
        sources: z.array(z.string()).meta({ description: 'On whose word' }),
      }),
    ),
  })
  .meta({ id: 'Disagreement' });

export const storyEvent = z
  .object({
    id: z.string(),
    type: eventType,
    mode: z.string().nullable(),
    theme: eventType.nullable(),
    actors: z.array(party),
    recipients: z.array(party),
    place: party.nullable(),
    from: day.nullable(),
    until: day.nullable(),
    status: eventStatus,
    members: z.array(z.object({ report: z.string(), event: z.string(), words: z.string(), span })),
    independentOrigins: z.number().int(),
    singleSource: z.boolean(),
    sources: z.array(z.string()).meta({ description: "On whose word in the end; empty: the reports' own voice" }),
    ways: z.array(
      z.object({
        speaker: z.string().nullable(),
        origin: z.string().nullable(),
        outlets: z.array(z.string()),
        reports: z.array(z.string()),
      }),
    ),
    firstSeen: z.string(),
    lastSeen: z.string(),
    disagreements: z.array(disagreement),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'StoryEvent' });

export const storyStatement = z
  .object({
    id: z.string(),
    speaker: party.nullable(),
    act: statementAct,
    members: z.array(
      z.object({
        report: z.string(),
        statement: z.string(),
        words: z.string(),
        wording: z.enum(['first', 'same', 'changed', 'translated']),
      }),
    ),
    independentOrigins: z.number().int(),
    singleSource: z.boolean(),
    firstSeen: z.string(),
    lastSeen: z.string(),
  })
  .meta({ id: 'StoryStatement' });

const tollSeries = z
  .object({
    toll: z.string(),
    unit: z.string().nullable(),
    country: z.string().nullable(),
    points: z.array(
      z.object({
        at: z.string(),
        report: z.string(),
        figure: z.string(),
        words: z.string(),
        low: z.number(),
        high: z.number(),
        sources: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'TollSeries', description: 'One count, as it changes from report to report' });

const storyPromise = z
  .object({
    event: z.string().meta({ description: 'The story event that promises, plans or threatens' }),
    outcome: z.enum(['open', 'fulfilled', 'broken']),
    due: day.nullable(),
    by: factRef.nullable(),
  })
  .meta({ id: 'StoryPromise' });

export const story = z
  .object({
    format: z.literal('cronicar.story/1'),
    id: z.string(),
    title: z.string().nullable(),
    from: day,
    until: day,
    reports: z.array(storyReport),
    independentOrigins: z.number().int(),
    events: z.array(storyEvent),
    statements: z.array(storyStatement),
    disagreements: z.array(disagreement).meta({ description: 'Those of no single event' }),
    tolls: z.array(tollSeries),
    promises: z.array(storyPromise),
  })
  .meta({ id: 'Story', description: 'The public format cronicar.story/1' });

export const storyListed = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    from: day,
    until: day,
    last: z.string().meta({ description: 'When its last report came out' }),
    reports: z.number().int(),
    outlets: z.number().int(),
    independentOrigins: z.number().int(),
  })
  .meta({ id: 'StoryListed' });

const missing = z.array(z.string()).meta({ description: 'Ids of the compared reports that do not tell it' });

export const comparison = z
  .object({
    reports: z
      .array(storyReport)
      .meta({ description: 'In order of time, with who copied from whom and the shared words' }),
    names: z.array(reportName).meta({ description: 'In the order asked for' }),
    independentOrigins: z.number().int(),
    events: z.array(storyEvent.extend({ missing })),
    statements: z.array(storyStatement.extend({ missing })),
    contradictions: z.array(disagreement),
  })
  .meta({ id: 'Comparison', description: 'Reports held against each other, fact by fact' });
