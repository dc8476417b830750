import type { RecordEntity, ReportRecord } from '@cronicar/reader';
import { countAttribute, nameOf, type UnitCase, type UnitScorer } from './case.js';

export interface RefCase extends UnitCase {
  readonly chains: readonly Chain[];
}

interface Chain {
  readonly name: string;
  readonly country?: string | null;
  readonly mentions: readonly ChainMention[];
}

interface ChainMention {
  readonly text: string;
  /** Which occurrence of that text, from 1. */
  readonly nth?: number;
}

/** How much of the shorter of two spans must be covered for a mention to be the same. */
const COVER = 0.6;

/** Each mention is right where it belongs to the entity that has most of its chain, an entity serving one chain only. */
export const scoreRefCase: UnitScorer<RefCase> = (unit, record, tally, miss) => {
  const taken = new Set<string>();
  for (const chain of unit.chains) {
    const owners = chain.mentions.map((mention) => owner(record, mention)?.id);
    const best = mostFrequent(owners.filter((id) => id !== undefined && !taken.has(id)));
    if (best !== undefined) taken.add(best);
    chain.mentions.forEach((mention, i) => {
      if (best !== undefined && owners[i] === best) tally.right++;
      else {
        tally.missed++;
        miss(`${mention.text} → ${nameOf(record, owners[i])}, not ${chain.name}: ${unit.text}`);
      }
    });
    if (chain.country && best !== undefined) {
      countAttribute(tally, 'country', record.entities.find((entity) => entity.id === best)?.country === chain.country);
    }
  }
};

function owner(record: ReportRecord, { text, nth = 1 }: ChainMention): RecordEntity | undefined {
  let from = -1;
  for (let i = 0; i < nth; i++) from = record.report.text.indexOf(text, from + 1);
  if (from < 0) return undefined;
  const until = from + text.length;
  return record.entities.find((entity) =>
    entity.mentions.some(({ span: [start, end] }) => {
      const shared = Math.min(until, end) - Math.max(from, start);
      return start < until && end > from && shared >= COVER * Math.min(until - from, end - start);
    }),
  );
}

/** The first of those that occur most often. */
function mostFrequent(ids: readonly (string | undefined)[]): string | undefined {
  const count = new Map<string, number>();
  for (const id of ids) if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
