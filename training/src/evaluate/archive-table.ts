import type { ArchiveScore, Share } from './archive.js';
import { percent } from './table.js';

/** Reports of both languages in one archive: with the gold's own records, and as they were read; and the Romanian ones alone. */
export interface Merging {
  readonly gold: ArchiveScore;
  readonly both: ArchiveScore;
  readonly reader: ArchiveScore;
}

export function archiveTable({ gold, both, reader }: Merging): string {
  return [
    lines('gold records', gold),
    lines('records as read', both),
    lines('records as read, Romanian alone', reader),
  ].join('\n\n');
}

function lines(name: string, score: ArchiveScore): string {
  const { precision, recall, recallOfRead } = score.pairs;
  const events = `precision ${percent(precision)}, recall ${percent(recall)} (of those read ${percent(recallOfRead)})`;
  return [
    name,
    ...[sharesOf(score), toldOf(score)].map((shares) =>
      Object.entries(shares)
        .map(([what, { right, all }]) => `  ${what} ${right}/${all}`)
        .join(''),
    ),
    `  same event: ${events}`,
  ].join('\n');
}

function sharesOf({ stories, origins, copies, independent }: ArchiveScore): Record<string, Share> {
  return { stories, origins, copies, 'independent origins': independent };
}

function toldOf({ told }: ArchiveScore): Record<string, Share> {
  return {
    'figures that differ': told.figures,
    'who began': told.began,
    denials: told.denials,
    'open promises': told.open,
  };
}

/** Shares in percent to a tenth, by name, for the baseline. */
export function archiveFigures(merging: Merging): Record<string, number> {
  const tenth = (share: number) => Math.round(1000 * share) / 10;
  return Object.fromEntries(
    Object.entries(merging).flatMap(([name, score]: [string, ArchiveScore]) => {
      const { stories, origins, copies, independent, told, pairs } = score;
      const shares = Object.entries({ stories, origins, copies, independent, ...told });
      return [
        ...shares.map(([what, { right, all }]) => [`${name} ${what}`, tenth(right / all)] as const),
        [`${name} same-event precision`, tenth(pairs.precision)] as const,
        [`${name} same-event recall`, tenth(pairs.recall)] as const,
      ];
    }),
  );
}
