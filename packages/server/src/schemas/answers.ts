/** What the routes answer, beyond records, facts and stories. */
import { z } from 'zod';
import {
  count,
  counts,
  day,
  diffPart,
  entityKind,
  entityName,
  listing,
  moment,
  next,
  remark,
  reportName,
  reportView,
} from './basics.js';
import { eventView, promised, statementView } from './facts.js';
import { record } from './record.js';
import { storyEvent, storyReport, storyStatement } from './story.js';

export const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

export const status = z
  .object({
    engine: z.string().meta({ description: 'Program and version that read reports here' }),
    counts: z.object({ reports: z.number().int(), versions: z.number().int() }),
    first: day.nullable().meta({ description: 'Day of the oldest report' }),
    last: day.nullable().meta({ description: 'Day of the newest report' }),
    changed: moment.nullable().meta({ description: 'When a report was added last' }),
    since: moment.meta({ description: 'When this server was started' }),
    writing: z.boolean().meta({ description: 'Whether those with the token may write' }),
    languages: z.array(z.string()).meta({ description: 'BCP 47 codes of the languages that can be read' }),
  })
  .meta({ id: 'Status' });

const factLine = z.object({
  id: z.string(),
  kind: z.enum(['event', 'statement']),
  type: z.string(),
  status: z.string().nullable(),
  who: z.array(z.string()),
  whom: z.array(z.string()),
  words: z.string(),
});

export const version = z
  .object({
    number: z.number().int(),
    published: z.string(),
    added: moment,
    known: z.string().meta({ description: 'From when on, as far as the archive knows, it was what stood there' }),
    title: z.string().nullable(),
    silent: z.boolean().meta({ description: 'Published under the same date as the one before' }),
    diff: z.array(diffPart).nullable().meta({ description: 'Against the one before' }),
  })
  .meta({ id: 'Version' });

const anchor = z
  .object({
    report: z.string(),
    kind: z.enum(['event', 'statement']),
    words: z.string(),
    core: z.string(),
    at: z.number().int(),
    as: z.string(),
  })
  .meta({ id: 'Anchor', description: 'Where a correction holds: by the words, so that it survives reading anew' });

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reject'), fact: anchor }),
  z.object({
    kind: z.literal('reattribute'),
    fact: anchor,
    speaker: z.string().nullable().optional(),
    actors: z.array(z.string()).optional(),
    recipients: z.array(z.string()).optional(),
    sources: z.array(z.string()).optional(),
  }),
  z.object({
    kind: z.literal('retype'),
    fact: anchor,
    type: z.string().optional(),
    mode: z.string().nullable().optional(),
    status: z.string().optional(),
    act: z.string().optional(),
  }),
  z.object({ kind: z.enum(['merge', 'split']), facts: z.array(anchor) }),
  z.object({ kind: z.enum(['join', 'part']), reports: z.array(z.string()) }),
  z.object({ kind: z.literal('note'), fact: anchor.optional(), report: z.string().optional(), text: z.string() }),
]);

export const correction = z
  .object({
    id: z.string(),
    kind: z.enum(['reject', 'reattribute', 'retype', 'merge', 'split', 'join', 'part', 'note']),
    when: moment,
    by: z.string(),
    why: z.string(),
    change,
    reports: z.array(z.string()),
    undone: z.object({ when: moment, by: z.string() }).nullable(),
  })
  .meta({ id: 'Correction' });

export const reportDetail = z
  .object({
    report: reportView,
    record: record.meta({ description: 'As people corrected it; what they took back is still in it, see `remarks`' }),
    remarks: z
      .record(z.string(), z.object({ corrections: z.array(remark).optional(), rejected: z.literal(true).optional() }))
      .meta({ description: 'What people said of its facts, by their id in the record: `s3`' }),
    corrections: z.array(correction).meta({ description: 'All corrections about this report, undone ones too' }),
    stories: z.array(z.string()).meta({ description: 'Ids of the stories it is in' }),
    versions: z.number().int().meta({ description: 'How many versions of it are known' }),
  })
  .meta({ id: 'ReportDetail' });

const factSources = z
  .object({
    fact: z.string().meta({ description: 'Its id in the record: `v1`' }),
    told: z.string().meta({ description: 'Its id in the story' }),
    reports: z.number().int().meta({ description: 'Reports that tell it' }),
    independentOrigins: z.number().int(),
    singleSource: z.boolean(),
    disagreements: z.number().int(),
  })
  .meta({ id: 'FactSources' });

export const reportSources = z
  .object({
    story: z.string(),
    reports: z.number().int().meta({ description: 'Reports of the story' }),
    items: z.array(factSources),
  })
  .meta({
    id: 'ReportSources',
    description: 'How many tell each fact of a report: for "1 independent source of 3 reports"',
  });

export const named = entityName
  .extend({
    id: z.string().meta({ description: 'Finds exactly this one, given as the name in any query' }),
    reports: z.number().int().meta({ description: 'Reports that name it, counted to a limit' }),
    more: z.boolean(),
    last: day.meta({ description: 'Day of the newest of them' }),
  })
  .meta({ id: 'Named' });

const roleHeld = z.object({
  title: z.string(),
  of: z.string().nullable(),
  first: day,
  last: day,
  reports: z.number().int(),
});

export const drifted = z
  .object({
    story: z.string(),
    statement: storyStatement,
    reports: z.array(reportName).meta({ description: 'Those that pass it on' }),
  })
  .meta({ id: 'Drifted', description: 'A quotation whose wording changed from report to report' });

export const person = z
  .object({
    name: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    wikidata: z.string().nullable(),
    identity: z.enum(['known', 'same-name']).meta({
      description: 'Whether reports that name it surely mean the same, or only use the same name',
    }),
    maybe: z.array(z.string()),
    names: z.array(z.string()),
    roles: z.array(roleHeld),
    reports: z.object({ count: z.number().int(), more: z.boolean(), first: day, last: day }),
    statements: z.array(statementView).meta({ description: 'The newest; the rest by /api/statements?speaker=' }),
    events: z.array(eventView).meta({ description: 'The newest; the rest by /api/events?with=' }),
  })
  .meta({ id: 'Person' });

export const people = z
  .object({
    items: z.array(person).meta({ description: 'All who go by the name, each apart; one where an id is given' }),
    with: z.array(count).meta({ description: 'Who has part in the same events as any of them' }),
    promises: z.array(promised),
    drifted: z.array(drifted),
  })
  .meta({ id: 'PersonPage' });

export const place = z
  .object({
    name: z.string(),
    kind: entityKind,
    country: z.string().nullable(),
    wikidata: z.string().nullable(),
    events: z.number().int(),
    goldstein: z.number().nullable().meta({ description: 'Mean of its events from conflict, -10, to cooperation, 10' }),
    last: day,
    latitude: z.number().nullable().meta({ description: 'Degrees; null where the place is not in the gazetteer' }),
    longitude: z.number().nullable(),
  })
  .meta({ id: 'Place' });

export const places = z.object({ items: z.array(place), counted: z.number().int(), next }).meta({ id: 'Places' });

const RELATIONS = ['meets', 'helps', 'thanks', 'asks', 'accuses', 'rejects', 'threatens', 'fights', 'speaks'] as const;

export const network = z
  .object({
    nodes: z.array(entityName.extend({ id: z.string(), facts: z.number().int() })),
    edges: z.array(
      z.object({
        from: z.string().meta({ description: 'Id of the node that does it; of a meeting either' }),
        to: z.string(),
        relation: z.enum(RELATIONS),
        count: z.number().int(),
        goldstein: z.number().nullable(),
        facts: z.array(z.string()).meta({ description: 'Ids of a few of the facts, the newest first' }),
      }),
    ),
    counted: z.number().int(),
    next,
  })
  .meta({ id: 'Network', description: 'Who meets, thanks, accuses whom' });

export const between = z
  .object({
    items: z.array(eventView).meta({ description: 'Oldest first, each with its place from conflict to cooperation' }),
    next,
    months: z.array(count),
    counted: z.number().int(),
  })
  .meta({ id: 'Between' });

export const timelineItem = z
  .object({
    fact: z.string().meta({ description: 'A report that tells it, and the fact: `REPORT/v3`' }),
    report: reportName,
    day,
    until: day.nullable(),
    type: z.string(),
    mode: z.string().nullable(),
    status: z.string(),
    actors: z.array(z.object({ name: z.string(), country: z.string().nullable() })),
    recipients: z.array(z.object({ name: z.string(), country: z.string().nullable() })),
    place: z.string().nullable(),
    words: z.string(),
    goldstein: z.number().nullable(),
    reports: z.number().int().nullable().meta({ description: 'In a story: how many reports tell it' }),
    independentOrigins: z.number().int().nullable(),
  })
  .meta({ id: 'TimelineItem' });

export const hit = z
  .object({
    report: reportView,
    passages: z.array(z.object({ text: z.string(), marks: z.array(z.tuple([z.number().int(), z.number().int()])) })),
  })
  .meta({
    id: 'Hit',
    description: 'A report with the passages in which the words stand; marks are offsets in the passage',
  });

export const found = listing(hit)
  .extend({ facets: counts.nullable().meta({ description: 'With the first part only' }) })
  .meta({ id: 'Found' });

export const archiveChange = z
  .object({
    kind: z.enum(['new', 'edited', 'silent', 'correction', 'undone']),
    when: moment,
    report: reportName.nullable(),
    diff: z.array(diffPart).nullable(),
    facts: z.object({ gone: z.array(factLine), new: z.array(factLine) }).nullable(),
    correction: z.object({ id: z.string(), kind: z.string(), by: z.string(), why: z.string() }).nullable(),
  })
  .meta({ id: 'Change' });

export const sources = z
  .object({
    fact: z.union([eventView, statementView]),
    story: z.string(),
    told: z.union([storyEvent, storyStatement]).nullable().meta({ description: 'As all reports of the story tell it' }),
    reports: z.array(storyReport).meta({ description: 'The reports that tell it' }),
  })
  .meta({ id: 'Sources' });

export const inputProblem = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    message: z.string().meta({ description: 'In the language asked for' }),
    line: z.number().int().optional(),
    field: z.string().optional(),
  })
  .meta({ id: 'InputProblem' });

export const reading = z
  .object({ record, problems: z.array(inputProblem).meta({ description: 'Warnings' }) })
  .meta({ id: 'Reading', description: 'What was read; nothing of it is kept' });

export const added = z
  .object({
    id: z.string(),
    outcome: z.enum(['added', 'new-version', 'known']),
    problems: z.array(inputProblem),
  })
  .meta({ id: 'Added' });

export const months = z.object({ items: z.array(count), counted: z.number().int(), next }).meta({ id: 'Months' });

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string().meta({ description: 'The same in every language' }),
    detail: z.string().meta({ description: 'What was wrong and what to do, in the language asked for' }),
    instance: z.string(),
    field: z.string().optional().meta({ description: 'The parameter or part of the body it is about' }),
    problems: z.array(inputProblem).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' });
