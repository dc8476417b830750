import type { ArchiveProblemCode } from '@cronicar/archive';
import type { ArchiveWords } from './archive.js';
import { watchEn } from './watch-en.js';

export const archiveEn: ArchiveWords = {
  commands: {
    add: {
      description:
        'read reports and add them to the archive; adding again changes nothing and goes on where it stopped',
      argument: 'files, folders or patterns (*.txt); addresses of pages or feeds; - for standard input',
      examples: [
        ['cronicar add reports/', 'a folder into cronicar.db'],
        ['cronicar add crawl.warc.gz export.csv --map text=body,published=date', 'a web archive and a table'],
        ['cronicar add "2025-*.txt" --archive cases.db --jobs 4', 'into another archive, four at a time'],
        ['cronicar add https://ecou.example/stiri/dig', 'a page from the web, or what a feed lists'],
      ],
    },
    watch: {
      description:
        'watch feeds and pages, and add what is new or changed, until stopped; goes on where it stopped when called again',
      argument: 'addresses of feeds or pages; OPML files or lists with one address a line',
      examples: [
        ['cronicar watch feeds.opml --every 10m', 'all feeds of a list, every ten minutes'],
        ['cronicar watch https://ecou.example/rss --once', 'one look at one feed'],
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
        ['cronicar statements --speaker Straton', 'what one person said'],
        ['cronicar statements --about NATO --act warn', 'warnings about NATO'],
      ],
    },
    stories: {
      description: 'list stories, what many reports tell of one occasion; --json gives each in full (cronicar.story/1)',
      examples: [['cronicar stories --least 2 --since 2026-03-01', 'what more than one report tells']],
    },
    story: {
      description: 'show a story: who copied whom, what happened, where reports disagree, what was promised',
      argument: 'id of the story or of any of its reports',
      examples: [
        ['cronicar story cmkmeds99f2p', 'one story'],
        ['cronicar story cmkmeds99f2p --as-of 2026-03-09', 'as it was known on that day'],
      ],
    },
    person: {
      description: 'show who somebody is, and what they said and did (states and organizations too)',
      argument: 'a name, a part of it, or a Wikidata id',
      examples: [['cronicar person Straton', 'everybody of that name, each apart']],
    },
    timeline: {
      description: 'list what happened, the oldest first',
      examples: [
        ['cronicar timeline --with NATO --since 2025-01-01', 'of one name'],
        ['cronicar timeline --story cmkmeds99f2p', 'of one story, each event once'],
      ],
    },
    compare: {
      description: 'hold two reports against each other: what both tell, what only one, what contradicts',
      argument: 'ids of two reports',
      examples: [['cronicar compare cmkmeds99f2p 04dtmqvg3gte', 'two reports']],
    },
    sources: {
      description: 'show who tells a fact, from whom they have it, and on whose word it stands',
      argument: 'id of an event or statement, as listings give it',
      examples: [['cronicar sources cmkmeds99f2p/v1', 'one event']],
    },
    promises: {
      description: 'list what was promised, planned or threatened, and what became of it',
      examples: [['cronicar promises --actor Maisaia --outcome open', 'what one person has not kept yet']],
    },
    changes: {
      description: 'list what came into the archive, was edited (openly or in silence) or corrected',
      examples: [['cronicar changes --since 2026-03-09', 'since that day']],
    },
    correct: {
      description:
        'write down what a person knows better: reject, reattribute, retype, merge or split facts, join or part reports, note; undo; list; export or import as a file',
      argument: 'reject, reattribute, retype, merge, split, join, part, note, undo, list, export, import; then ids',
      examples: [
        ['cronicar correct reject 4zqh1nbfty7m/v3 --why "irony"', 'the event is not there'],
        ['cronicar correct reattribute 4zqh1nbfty7m/s2 --speaker "Ana Dumbravă" --why "see video"', 'she said it'],
        ['cronicar correct undo 3fa9c01b7d', 'take the correction back'],
      ],
    },
    reread: {
      description: 'read again what an older version of the program has read, and show which facts are different',
      examples: [['cronicar reread', 'after an update']],
    },
    serve: {
      description:
        'shows the archive in the browser and gives it as data (API), on this machine only unless told otherwise',
      examples: [
        ['cronicar serve --open', 'the archive here, at http://127.0.0.1:7373/'],
        [
          'cronicar serve --archive files.db --port 8080 --token-file token.txt',
          'another archive and port, a token of your own',
        ],
      ],
    },
    check: { description: 'look whether the archive is whole', examples: [['cronicar check', 'the archive here']] },
    backup: {
      description: 'copy the archive into a new file, while others go on using it',
      argument: 'the new file',
      examples: [['cronicar backup copies/2026-03-09.db', 'a copy of the archive here']],
    },
    export: {
      description: 'write out everything of one kind, or a dossier of a story or a person in Markdown',
      argument: 'events (if not given), statements, reports, records or stories',
      examples: [
        ['cronicar export events --format csv > events.csv', 'for a spreadsheet'],
        ['cronicar export --story cmkmeds99f2p > dossier.md', 'a dossier with quotations and sources'],
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
    '--type': 'PLOVER types or those beyond, +APPOINT, with commas; ASSAULT/aerial with a mode',
    '--status': 'happened, denied, promised …, with commas',
    '--rejected': 'those too that somebody took back',
    '--speaker': 'who said it',
    '--about': 'somebody named in it, or words of it',
    '--act': 'promise, deny, accuse …, with commas',
    '--via': 'the agency or outlet that passed it on',
    '--to': 'to whom it was said',
    '--least': 'only stories of at least so many reports',
    '--with': 'what a name has part in',
    '--story': 'of this story',
    '--outcome': 'open, fulfilled or broken',
    '--why': 'why (needed): others will read it',
    '--by': 'who corrects; else the name one is logged in with',
    '--mode': 'PLOVER mode',
    '--every': 'time between two looks: 90s, 10m, 2h (10m)',
    '--once': 'one look at everything, then done',
    '--delay': 'least time between two requests to one host, in seconds (1); more where its robots.txt says so',
    '--allow-private': 'fetch from this machine and private networks too, from any port',
    '--all': 'everything, even what this version of the program has read',
    '--world': 'your own table of office-holders',
    '--port': 'the port (7373); 0 for a free one',
    '--host': 'the address to listen on (127.0.0.1: this machine only)',
    '--token-file': 'file with the token for writing; else one is made at each start',
    '--open': 'open the browser too',
    '--format': 'jsonl, csv or md; for events also plover, polecat, icews or gdelt',
    '--person': 'dossier of this person',
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
    reports: 'reports',
    outlets: 'outlets',
    origins: 'origins',
    published: 'published',
    origin: 'origin',
    copyOf: 'copied',
    outcome: 'outcome',
    due: 'due',
  },
  nothing: 'Nothing found.',
  more: (cursor) => `There is more: add --after ${cursor}`,
  watch: watchEn,
  addedSummary: (counts) =>
    [
      `${reports(counts.added)} added`,
      counts['new-version'] > 0 ? `${counts['new-version']} with new words` : '',
      counts.known > 0 ? `${counts.known} known already` : '',
      counts.failed > 0 ? `${counts.failed} not read` : '',
      counts.links > 0 ? `${counts.links} links not fetched (--fetch)` : '',
    ]
      .filter(Boolean)
      .join(', '),
  added: (when) => `added ${when}`,
  versions: 'Versions',
  silent: 'changed in silence',
  unread: 'Kept without facts: its language cannot be read yet.',
  twoNames: 'two names with a comma, such as Armenia,Azerbaijan',
  twoReports: 'give the ids of two reports',
  sections: {
    reports: 'Reports',
    disagreements: 'Reports disagree',
    events: 'Events',
    statements: 'Statements',
    tolls: 'Counts over time',
    promises: 'Promises, plans, threats',
    contradictions: 'Contradictions',
    shared: 'Both tell',
    roles: 'Roles',
    only: (report) => `Only ${report} tells`,
  },
  storyCount: (count, origins) => `${reports(count)}, ${independent(origins)}`,
  copied: (from, share, sure) =>
    `${sure ? '' : 'perhaps '}from ${from}${share === null ? ' (translated)' : ` (${Math.round(share * 100)}%)`}`,
  toldBy: (count, origins) => `${reports(count)}, ${independent(origins)}`,
  singleSource: 'a single source',
  ofStory: (id) => `story ${id}`,
  slot: (slot) => {
    const [kind, what] = slot.split(': ');
    return what === undefined ? (SLOTS[kind] ?? kind) : `${SLOTS[kind] ?? kind}: ${TOLLS[what] ?? what}`;
  },
  toll: (toll) => TOLLS[toll] ?? toll,
  wordings: { changed: 'in other words', translated: 'translated' },
  outcomes: { open: 'open', fulfilled: 'kept', broken: 'broken' },
  due: (day) => `due ${day}`,
  sameName: 'known only by the name: may be more than one',
  namedIn: (count, more) => `named in ${more ? `more than ${count}` : count} ${count === 1 ? 'report' : 'reports'}`,
  inReports: (count) => reports(count),
  alsoSpelled: (names) => `also: ${names}`,
  maybe: (names) => `perhaps the same: ${names}`,
  changes: { new: 'new', edited: 'edited', silent: 'edited in silence', correction: 'correction', undone: 'undone' },
  undone: (when, by) => `undone ${when} by ${by}`,
  imported: (count) => (count === 1 ? '1 correction taken over' : `${count} corrections taken over`),
  missingId: 'give the id of what is meant',
  missingWhy: 'say why with --why "…"',
  missingWhom: 'say who with --speaker, --actor, --recipient or --source',
  missingType: 'say what it is with --type, --mode, --status or --act',
  rereadSummary: (read, changed) => `${reports(read)} read again, ${changed} with other facts`,
  faults: {
    file: 'fault in the file',
    'no-record': 'report without a record',
    'bad-record': 'unreadable record',
    'other-words': 'words are not those that were added',
    'facts-differ': 'tables differ from the record',
    'no-member': 'report that cannot be compared',
    'bad-span': 'wrong order of versions',
    'no-story': 'report without a story',
    'loose-correction': 'correction whose words are gone from the report',
  },
  checked: (count, versions, faults) =>
    `${reports(count)}, ${versions === 1 ? '1 version' : `${versions} versions`}: ${faults === 0 ? 'all is well' : `${faults} to look at`}`,
  backedUp: (file) => `copied to ${file}`,
  serving: {
    started: (url, token) => [
      `Cronicar listens at ${url} (API: ${url}api/docs)`,
      token === null ? 'The archive can only be read.' : `Token for writing: ${token}`,
      'Ctrl+C stops it.',
    ],
    stopping: 'Stopping …',
    cannotListen: (host, port, code) =>
      code === 'EADDRINUSE'
        ? `port ${port} is taken; choose another with --port`
        : `cannot listen on ${host}, port ${port} (${code}); choose others with --host and --port`,
    noTokenFile: (file, code) => `--token-file: ${file} cannot be read (${code})`,
    badToken: (file, least) =>
      `--token-file: the token in ${file} must have at least ${least} ASCII characters, without blanks`,
  },
  dossierOf: '--format md needs --story or --person, and they need it',
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

function independent(origins: number): string {
  return origins === 1 ? '1 independent origin' : `${origins} independent origins`;
}

const SLOTS: Readonly<Record<string, string>> = {
  figure: 'count',
  time: 'when',
  place: 'where',
  status: 'whether it happened',
  actor: 'who did it',
  began: 'who began',
};

const TOLLS: Readonly<Record<string, string>> = {
  killed: 'killed',
  injured: 'injured',
  arrested: 'arrested',
  missing: 'missing',
  evacuated: 'evacuated',
  attended: 'took part',
  deployed: 'deployed',
  released: 'released',
  abducted: 'abducted',
  expelled: 'expelled',
  infected: 'infected',
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
    case 'watched':
      return `another cronicar watch is running for ${about}; stop that one first, or watch into another archive with --archive`;
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
