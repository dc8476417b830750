import type { ArchiveProblemCode } from '@cronicar/archive';
import type { ArchiveWords } from './archive.js';

export const archiveEn: ArchiveWords = {
  commands: {
    add: {
      description:
        'read reports and add them to the archive; adding again changes nothing and goes on where it stopped',
      argument: 'files, folders or patterns (*.txt); - for standard input',
      examples: [
        ['cronicar add reports/', 'a folder into cronicar.db'],
        ['cronicar add "2025-*.txt" --archive cases.db --jobs 4', 'into another archive, four at a time'],
      ],
    },
    reports: {
      description: 'list the reports, or show one with its record and its versions',
      argument: 'id (or its beginning), file or address of a report',
      examples: [
        ['cronicar reports --outlet Agerpres --since 2025-09-01', 'what one outlet published'],
        ['cronicar reports 4zqh1nbfty7m', 'one report, and what was changed in it'],
      ],
    },
    search: {
      description: 'search the words of the reports; diacritics and capitals are all one',
      argument:
        'words that must all be there; "several words" in a row, word* for a beginning, -word for what must not be there',
      examples: [
        ['cronicar search sedinta guvern', 'finds ședința and Guvern'],
        ['cronicar search \'"gaze lacrimogene"\' --since 2026-03-01', 'two words in a row'],
      ],
    },
    events: {
      description: 'list events: who did what to whom, with the words',
      examples: [
        ['cronicar events --actor Rusia --type ASSAULT', 'attacks by Russia'],
        ['cronicar events --between Armenia,Azerbaidjan', 'what both have part in'],
        ['cronicar events --status promised,planned --as-of 2026-03-10', 'what was announced, as known then'],
      ],
    },
    statements: {
      description: 'list statements: who said what, on whose word',
      examples: [
        ['cronicar statements --speaker Gogitidze', 'what one person said'],
        ['cronicar statements --about NATO --act warn', 'warnings about NATO'],
      ],
    },
  },
  flags: {
    '--archive': 'the file of the archive; else CRONICAR_ARCHIVE, else cronicar.db here',
    '--json': 'JSON, one object a line',
    '--since': 'from this day on, YYYY-MM-DD',
    '--until': 'up to this day, YYYY-MM-DD',
    '--as-of': 'only what was known on this day',
    '--outlet': 'only what this outlet published',
    '--language': 'only reports in this language',
    '--limit': 'at most so many (20)',
    '--after': 'go on after this place of the list, as the end of the list before gave it',
    '--best': 'best matches first, not the newest',
    '--actor': 'who did it: a name, a state (RUS) or a Wikidata id',
    '--recipient': 'to or with whom',
    '--between': 'two names, with a comma: both have part in it',
    '--place': 'where',
    '--source': 'on whose word',
    '--type': 'PLOVER types, with commas; ASSAULT/aerial with a mode',
    '--status': 'happened, denied, promised …, with commas',
    '--rejected': 'those too that somebody took back',
    '--speaker': 'who said it',
    '--about': 'somebody named in it, or words of it',
    '--act': 'promise, deny, accuse …, with commas',
    '--via': 'the agency or outlet that passed it on',
    '--to': 'to whom it was said',
  },
  readingFlags: {
    '--outlet': 'who published it; replaces the outlet in the file',
    '--language': 'language of the text; identified from the text if not given',
  },
  problem: problemEn,
  columns: {
    day: 'date',
    event: 'event',
    who: 'who',
    status: 'status',
    outlet: 'outlet',
    id: 'id',
    speaker: 'speaker',
    act: 'act',
    via: 'via',
    title: 'title',
    language: 'lang',
  },
  nothing: 'Nothing found.',
  more: (cursor) => `There is more: add --after ${cursor}`,
  addedSummary: (counts) =>
    [
      `${reports(counts.added)} added`,
      counts['new-version'] > 0 ? `${counts['new-version']} with new words` : '',
      counts.known > 0 ? `${counts.known} known already` : '',
      counts.failed > 0 ? `${counts.failed} not read` : '',
    ]
      .filter(Boolean)
      .join(', '),
  added: (when) => `added ${when}`,
  versions: 'Versions',
  silent: 'changed in silence',
  unread: 'Kept without facts: its language cannot be read yet.',
  twoNames: 'two names with a comma, such as Armenia,Azerbaijan',
  corrections: {
    reject: 'taken back',
    reattribute: 'attributed anew',
    retype: 'typed anew',
    merge: 'merged',
    split: 'split',
    join: 'joined',
    part: 'parted',
    note: 'note',
  },
};

function reports(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`;
}

function problemEn(code: ArchiveProblemCode, about: string): string {
  switch (code) {
    case 'missing':
      return `there is no archive ${about}; make one with cronicar add FILE…, or name another with --archive`;
    case 'not-an-archive':
      return `${about} is not an archive of Cronicar; it was left as it is`;
    case 'newer-version':
      return `${about} was written by a newer version of Cronicar; update the program, the archive was left as it is`;
    case 'locked':
      return `${about} is locked by another program; nothing was lost, try again`;
    case 'disk-full':
      return `the disk of ${about} is full; what was acknowledged is there, make room and add the rest again`;
    case 'read-only':
      return `${about} cannot be written: the file or its folder is read-only`;
    case 'cannot-open':
      return `${about} cannot be opened or made; check the folder and its permissions`;
    case 'damaged':
      return `${about} is damaged; see cronicar check, or go back to a backup`;
    case 'exists':
      return `${about} is there already and was not overwritten; choose another name`;
    case 'unknown-id':
      return `nothing in the archive goes by “${about}”`;
    case 'ambiguous-id':
      return `“${about}” is more than one; give more of it`;
    case 'bad-cursor':
      return `--after cannot be “${about}”: give what the end of the list before said`;
    case 'bad-date':
      return `“${about}” is no day written YYYY-MM-DD`;
    case 'bad-query':
      return `“${about}” has no word to look for`;
    case 'bad-correction':
      return `this cannot be corrected so: ${about}`;
    case 'nothing-to-undo':
      return `the correction ${about} is undone already`;
  }
}
