import type { WatchWords } from './archive.js';

export const watchRo: WatchWords = {
  every: 'un interval de la 1s la 7d, ca 90s, 10m, 2h sau 1d',
  stopping: 'se oprește: ce este în lucru se duce la capăt',
  round: ({ asked, unchanged, added, newVersions, gone, failed, waiting, began, next }) =>
    [
      `${count(asked, 'o sursă întrebată', 'surse întrebate')}`,
      unchanged > 0 ? `${unchanged} fără noutăți` : '',
      `${count(added, 'o știre adăugată', 'știri adăugate')}`,
      newVersions > 0 ? `${newVersions} cu cuvinte noi` : '',
      gone > 0 ? `${gone} dispărute de pe web` : '',
      failed > 0 ? `${failed} nereușite` : '',
      waiting > 0 ? `${waiting} în așteptare` : '',
      next === null ? 'gata' : `următoarea rundă peste ${time(next - began)}`,
    ]
      .filter(Boolean)
      .join(', '),
  moreProblems: (more) => `și încă ${more}`,
};

function count(number: number, one: string, many: string): string {
  if (number === 1) return one;
  const rest = number % 100;
  return number === 0 || (rest >= 1 && rest <= 19) ? `${number} ${many}` : `${number} de ${many}`;
}

/** In the largest whole unit. */
function time(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
