import type { WatchWords } from './archive.js';

export const watchEn: WatchWords = {
  every: 'a time from 1s to 7d, such as 90s, 10m, 2h or 1d',
  stopping: 'stopping: what is at hand is brought to its end',
  round: ({ asked, unchanged, added, newVersions, gone, failed, waiting, began, next }) =>
    [
      `${count(asked, 'source')} asked`,
      unchanged > 0 ? `${unchanged} unchanged` : '',
      `${count(added, 'report')} added`,
      newVersions > 0 ? `${newVersions} with new words` : '',
      gone > 0 ? `${gone} gone from the web` : '',
      failed > 0 ? `${failed} failed` : '',
      waiting > 0 ? `${waiting} waiting` : '',
      next === null ? 'done' : `next in ${time(next - began)}`,
    ]
      .filter(Boolean)
      .join(', '),
  moreProblems: (more) => `and ${more} more`,
};

function count(number: number, what: string): string {
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}

/** In the largest whole unit. */
function time(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
