import type { ProblemCode } from '../http/problem.js';
import type { ServerWords } from './words.js';

type Said = readonly [title: string, detail: (about: string) => string];

const PROBLEMS: Readonly<Record<ProblemCode, Said>> = {
  'bad-parameter': ['Wrong parameter', (about) => `${about}. See /api/docs for what is expected.`],
  'unknown-parameter': ['Unknown parameter', (about) => `There is no parameter “${about}” here. See /api/docs.`],
  'bad-body': ['Wrong body', (about) => `${about || 'The body is not valid JSON'}. See /api/docs.`],
  'bad-encoding': ['Wrong address', () => 'The address is not UTF-8, percent-encoded. Encode it anew.'],
  'bad-request': ['Wrong request', () => 'The request is not valid HTTP.'],
  'not-found': ['Not found', () => 'Nothing is at this address. See /api/docs for what there is.'],
  'method-not-allowed': ['Wrong method', () => 'This address knows no such method. See /api/docs.'],
  'not-acceptable': [
    'No such form',
    (about) =>
      `It cannot be given as ${about}. Ask for application/json, or a list also for text/csv or application/x-ndjson.`,
  ],
  'unsupported-type': ['Unknown content type', () => 'Send application/json, or a report as text/plain in UTF-8.'],
  'too-large': ['Too large', () => 'JSON may have 1 MB and a report sent as text 8 MB. Send less at once.'],
  'too-many-requests': ['Too many requests', () => 'Wait as long as the header Retry-After says and ask again.'],
  'no-token': [
    'Token needed',
    () =>
      'Writing needs the header “Authorization: Bearer TOKEN”, with the token that “cronicar serve” printed at its start.',
  ],
  'read-only-server': ['Read only', () => 'This server writes nothing.'],
  'wrong-host': [
    'Wrong host',
    (about) => `This server is not “${about}”. Use the address that “cronicar serve” printed.`,
  ],
  'wrong-origin': ['Wrong origin', () => 'A page of another origin may not do this.'],
  'bad-report': ['Not a report', () => 'The report cannot be read. What is wrong with it stands in “problems”.'],
  'reading-timeout': [
    'Reading takes too long',
    () => 'The text takes too long to read. Send a shorter one, or use “cronicar add”.',
  ],
  busy: ['Busy', () => 'Others are being read. Ask again in a few seconds.'],
  stopping: ['Stopping', () => 'The server is being stopped.'],
  internal: [
    'Fault of the program',
    () => 'Something went wrong here that should not. Ask again; if it stays, report it.',
  ],
  'unknown-id': ['Unknown', (about) => `Nobody and nothing here goes by “${about}”.`],
  'ambiguous-id': ['Ambiguous', (about) => `“${about}” can be more than one. Give the whole id, and each report once.`],
  'bad-cursor': [
    'Wrong cursor',
    (about) => `“${about}” is not the “next” of a list like this one. Begin without “after”.`,
  ],
  'bad-date': ['Wrong date', (about) => `“${about}” is not a day written YYYY-MM-DD.`],
  'bad-query': ['Nothing to look for', (about) => `“${about}” has no word that could be looked for.`],
  'bad-correction': [
    'Wrong correction',
    (about) =>
      `This cannot be corrected so: ${about}. Statements have a speaker and an act, events have the rest; facts that are one are of one kind.`,
  ],
  'nothing-to-undo': ['Already undone', (about) => `The correction ${about} is undone already.`],
  exists: ['Already there', (about) => `${about} is there already.`],
  'read-only': ['Read only', () => 'The archive cannot be written to.'],
  locked: ['Archive busy', () => 'Another program is writing to the archive. Ask again in a few seconds.'],
  'disk-full': ['Disk full', () => 'There is no room left for the archive. Nothing was written.'],
  missing: ['No archive', () => 'The file of the archive is gone.'],
  'not-an-archive': ['No archive', () => 'The file is not an archive.'],
  'newer-version': ['Newer archive', () => 'The archive was written by a newer version of the program.'],
  'cannot-open': ['Archive cannot be opened', () => 'The file of the archive cannot be opened.'],
  damaged: ['Archive damaged', () => 'The archive is damaged. Run “cronicar check”.'],
  watched: ['Archive being watched', () => 'Another watch works on this archive already.'],
};

export const en: ServerWords = {
  locale: 'en',
  problem: (code, about) => {
    const [title, detail] = PROBLEMS[code];
    return { title, detail: detail(about) };
  },
  input: ({ code, found, expected, field }) => {
    const place = field ? `“${field}”` : 'the header';
    switch (code) {
      case 'empty':
        return 'there is no text';
      case 'binary':
        return 'not text but binary data';
      case 'unknown-encoding':
        return 'unknown character encoding; send UTF-8';
      case 'encoding-guessed':
        return `not UTF-8; read as ${found}`;
      case 'damaged-characters':
        return 'some characters are damaged and stand as \uFFFD';
      case 'too-large':
        return 'too long for one report; split it';
      case 'front-matter-open':
        return 'the header begins with --- but never ends; put a line --- after it';
      case 'front-matter-broken':
        return `the header is not valid YAML: ${found}`;
      case 'front-matter-not-fields':
        return `the header has no fields; lines like “${expected}” are expected`;
      case 'bad-field':
        return `${place} must be a text`;
      case 'no-date':
        return 'no date; give the day of publication as “published”, YYYY-MM-DD';
      case 'bad-date':
        return `${place}: “${found}” is not a date written YYYY-MM-DD`;
      case 'no-such-date':
        return `${place}: there is no ${found} in the calendar`;
      case 'time-without-offset':
        return `${place}: the time in “${found}” has no offset (such as ${expected}); only the day is used`;
      case 'date-replaced':
        return `the date in the header, ${found}, is replaced by ${expected}`;
      case 'bad-language':
        return `${place}: “${found}” is not a language code such as ${expected}`;
      case 'other-language':
        return `the text is in a language that can't be read yet (${found}); can be read: ${expected}`;
      case 'unknown-language':
        return 'the language cannot be told from this text; if it is Romanian, give “language” as ro';
      default:
        return `the report could not be read${found === undefined ? '' : `: ${found}`}`;
    }
  },
  page: {
    statements: 'Who said what',
    events: 'What happened',
    via: 'through',
    to: 'to',
    place: 'where',
    time: 'when',
    onTheWordOf: 'on the word of',
    takenBack: 'taken back by a person',
    noFacts: 'No facts were read from this report.',
    source: 'original',
    record: 'The record as data',
    story: 'The story',
    home: 'Start',
    reports: 'Reports',
    notBuiltTitle: 'The pages are not built',
    notBuilt:
      'The API works. To have the pages too, run “npm run build” in the folder of the program and start it again.',
    notFoundTitle: 'Not found',
    notFound: 'Nothing is at this address.',
    docsTitle: 'API',
    docsIntro: 'Everything the pages show is one address away. As data:',
    parameters: 'Parameters',
    answers: 'Answer',
    problems: 'Problems, by code',
  },
};
