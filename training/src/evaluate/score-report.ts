import type { ReportRecord } from '@cronicar/reader';
import { compare, type Miss } from './comparison.js';
import { scoreEntities, scoreMentions } from './facets/entities.js';
import { scoreEvents } from './facets/events.js';
import { scoreFigures } from './facets/figures.js';
import { scoreStatements } from './facets/statements.js';
import { scoreTimes } from './facets/times.js';
import type { GoldReport } from './gold.js';
import type { Tally } from './tally.js';

export type Facet = 'entities' | 'mentions' | 'times' | 'statements' | 'attribution' | 'events' | 'figures';

/** Scores a record against its gold, facet by facet; what is wrong goes into `misses`. */
export function scoreReport(gold: GoldReport, record: ReportRecord, misses: Miss[] = []): Record<Facet, Tally> {
  const comparison = compare(gold, record, misses);
  return {
    entities: scoreEntities(comparison),
    mentions: scoreMentions(comparison),
    times: scoreTimes(comparison),
    ...scoreStatements(comparison),
    events: scoreEvents(comparison),
    figures: scoreFigures(comparison),
  };
}
