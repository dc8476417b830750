/**
 * Types of everything the HTTP API answers, for those who call it. They are taken from the schemas that the OpenAPI document
 * is made of, so that the two can't differ. All times are ISO 8601, all offsets UTF-16 units.
 */
import type { z } from 'zod';
import type { Frozen } from './frozen.js';
import type * as answers from './schemas/answers.js';
import type * as asks from './schemas/asks.js';
import type * as basics from './schemas/basics.js';
import type * as facts from './schemas/facts.js';
import type { record } from './schemas/record.js';
import type * as stories from './schemas/story.js';

type Of<T extends z.ZodType> = Frozen<z.output<T>>;

/** Part of a list: give `next` as `after` to get what comes next; null at the end. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type Span = Of<typeof basics.span>;
export type EntityKind = Of<typeof basics.entityKind>;
export type EntityName = Of<typeof basics.entityName>;
export type Time = Of<typeof basics.timeView>;
export type Remark = Of<typeof basics.remark>;
export type ReportName = Of<typeof basics.reportName>;
export type Report = Of<typeof basics.reportView>;
export type DiffPart = Of<typeof basics.diffPart>;
export type Count = Of<typeof basics.count>;
export type Counts = Of<typeof basics.counts>;
export type Facets = Of<typeof basics.facets>;

export type Record = Of<typeof record>;
export type Event = Of<typeof facts.eventView>;
export type Statement = Of<typeof facts.statementView>;
export type Promised = Of<typeof facts.promised>;

export type Story = Of<typeof stories.story>;
export type StoryReport = Of<typeof stories.storyReport>;
export type StoryEvent = Of<typeof stories.storyEvent>;
export type StoryStatement = Of<typeof stories.storyStatement>;
export type StoryListed = Of<typeof stories.storyListed>;
export type Disagreement = Of<typeof stories.disagreement>;
export type Comparison = Of<typeof stories.comparison>;

export type Health = Of<typeof answers.health>;
export type Status = Of<typeof answers.status>;
export type ReportDetail = Of<typeof answers.reportDetail>;
export type ReportSources = Of<typeof answers.reportSources>;
export type Version = Of<typeof answers.version>;
export type Correction = Of<typeof answers.correction>;
export type Named = Of<typeof answers.named>;
export type Person = Of<typeof answers.person>;
export type PersonPage = Of<typeof answers.people>;
export type Drifted = Of<typeof answers.drifted>;
export type Place = Of<typeof answers.place>;
export type Places = Of<typeof answers.places>;
export type Network = Of<typeof answers.network>;
export type Between = Of<typeof answers.between>;
export type TimelineItem = Of<typeof answers.timelineItem>;
export type Hit = Of<typeof answers.hit>;
export type Found = Of<typeof answers.found>;
export type Months = Of<typeof answers.months>;
export type Change = Of<typeof answers.archiveChange>;
export type Sources = Of<typeof answers.sources>;
export type InputProblem = Of<typeof answers.inputProblem>;
export type Reading = Of<typeof answers.reading>;
export type Added = Of<typeof answers.added>;
/** Body of every error, as application/problem+json. */
export type Problem = Of<typeof answers.problem>;

/** Body of POST /api/corrections. */
export type CorrectionAsk = Frozen<z.input<typeof asks.correctionAsk>>;
/** Body of POST /api/read and POST /api/add. */
export type ReportAsk = Frozen<z.input<typeof asks.reportAsk>>;
