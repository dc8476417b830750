const P1 =
  'Ministra mediului, Livia Scorțaru, a anunțat joi că lucrările la digul din Vâlcele vor fi reluate după ce apele se retrag, iar banii au fost găsiți la rectificare.';
const P2 =
  '„Nu lăsăm pe nimeni singur”, a declarat Scorțaru la Vâlcele. Potrivit Ministerului Mediului, peste 40 de gospodării sunt încă sub apă, iar drumul dintre sat și oraș este închis.';
const P3 =
  'Primarul comunei, Matei Ghindaru, spune că oamenii au fost mutați la școală și că pompierii lucrează de două zile fără oprire la pomparea apei din curți.';
const P4 =
  'Nivelul râului a scăzut cu 30 de centimetri de miercuri, a transmis administrația bazinală, care așteaptă ploi noi spre sfârșitul săptămânii.';
const TITLE = 'Digul din Vâlcele va fi reparat după retragerea apelor';
const cedilla = (text: string) => text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ');

interface Expected {
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string;
  readonly modified?: string;
  readonly reason: string;
  readonly paragraphs: readonly string[];
}

const LINE = 'date line of the page';
const LINE_HOUR = `${LINE}, whose hour has no offset`;
const LD = 'JSON-LD datePublished';
const OG = 'OpenGraph article:published_time';

export const EXPECTED: Readonly<Record<string, Expected>> = {
  'wordpress-entry': {
    title: TITLE,
    outlet: 'Ecoul Văii',
    author: 'Ilinca Brădet',
    published: '2025-04-10T08:30:00+00:00',
    modified: '2025-04-10T09:05:00+00:00',
    reason: OG,
    paragraphs: [P1, P2, P3],
  },
  'wordpress-newspaper': {
    title: TITLE,
    outlet: 'Curierul Prutului',
    author: 'Radu Căpraru',
    published: '2025-04-10T07:15:00+03:00',
    modified: '2025-04-11T08:00:00+03:00',
    reason: LD,
    paragraphs: [P1, P2, P3],
  },
  amp: {
    title: TITLE,
    outlet: 'Ecoul Văii',
    author: 'Ilinca Brădet, Radu Căpraru',
    published: '2025-04-10T11:30:00+03:00',
    reason: LD,
    paragraphs: [P1, P2, P3],
  },
  paywall: {
    title: TITLE,
    outlet: 'Ziarul Dunării',
    author: 'Sanda Murgeanu',
    published: '2025-04-10T05:00:00Z',
    reason: LD,
    paragraphs: [P1, P2],
  },
  'json-ld-only': {
    title: TITLE,
    outlet: 'Ecoul Văii',
    author: 'Ilinca Brădet',
    published: '2025-04-10T11:30:00+03:00',
    reason: LD,
    paragraphs: [P1, P2, P3],
  },
  microdata: {
    title: TITLE,
    outlet: 'Ecoul Văii',
    author: 'Ilinca Brădet',
    published: '2025-04-10T11:30:00+03:00',
    modified: '2025-04-10T12:00:00+03:00',
    reason: 'microdata datePublished',
    paragraphs: [P1, 'Oamenii au fost mutați', P3, P4],
  },
  'broken-markup': {
    title: TITLE,
    outlet: null,
    author: null,
    published: '2025-04-10T11:30:00+03:00',
    reason: 'meta date',
    paragraphs: [P1, P2, P3, '«Apele scad», a spus primarul & a plecat < 5 minute mai târziu.'],
  },
  'windows-1250': {
    title: cedilla(TITLE),
    outlet: null,
    author: 'Ilinca Brădet',
    published: '2025-04-10',
    reason: LINE_HOUR,
    paragraphs: [P1, P2, P3].map(cedilla),
  },
  'iso-8859-2': {
    title: cedilla(TITLE),
    outlet: null,
    author: 'Ilinca Brădet',
    published: '2025-04-10',
    reason: LINE,
    paragraphs: [P1, P3, P4].map(cedilla),
  },
  gallery: {
    title: TITLE,
    outlet: 'Ecoul Văii',
    author: 'Ilinca Brădet',
    published: '2025-04-10T11:30:00+03:00',
    reason: LINE,
    paragraphs: [P1, P2, P3],
  },
  'cookie-wall-and-text': {
    title: TITLE,
    outlet: null,
    author: null,
    published: '2025-04-10',
    reason: LINE_HOUR,
    paragraphs: [P1, P2, P3],
  },
  'related-inside': {
    title: TITLE,
    outlet: 'Ecoul Văii',
    author: null,
    published: '2025-04-10T11:30:00+03:00',
    reason: OG,
    paragraphs: [P1, P2, `${P3} Detalii sunt în raportul ministerului.`],
  },
  'pull-quote': {
    title: TITLE,
    outlet: null,
    author: 'Ilinca Brădet',
    published: '2025-04-10',
    reason: 'time element',
    paragraphs: [
      P1,
      P2,
      '„Vom lucra și noaptea, dacă e nevoie, până când ultima curte rămâne fără apă”, a scris ministra pe pagina sa.',
      P3,
    ],
  },
  'author-box': {
    title: TITLE,
    outlet: 'Curierul Prutului',
    author: 'Radu Căpraru',
    published: '2025-04-10',
    reason: LINE_HOUR,
    paragraphs: [P1, P3, P4],
  },
  table: {
    title: TITLE,
    outlet: null,
    author: null,
    published: '2025-04-10T11:30:00+03:00',
    reason: OG,
    paragraphs: [
      P1,
      'Localitate | Gospodării\nVâlcele | 40\nRuncu | 12',
      P3,
      'pomparea apei continuă;',
      'școala rămâne închisă.',
    ],
  },
  video: {
    title: TITLE,
    outlet: 'Televiziunea Dunării',
    author: null,
    published: '2025-04-10T11:30:00+03:00',
    reason: LD,
    paragraphs: [P1],
  },
  print: {
    title: TITLE,
    outlet: null,
    author: 'Ilinca Brădet',
    published: '2025-04-10',
    reason: LINE_HOUR,
    paragraphs: [P1, P2, P3],
  },
  'old-cms': {
    title: TITLE,
    outlet: null,
    author: 'Ilinca Brădet',
    published: '2025-04-10',
    reason: LINE,
    paragraphs: [P1, P2, `Oamenii, mutați la școală\n${P3}`, P4],
  },
  'two-dates': {
    title: TITLE,
    outlet: null,
    author: 'Ilinca Brădet',
    published: '2025-04-10',
    modified: '2025-04-11',
    reason: LINE_HOUR,
    paragraphs: [P1, P2],
  },
  'lead-outside': {
    title: TITLE,
    outlet: null,
    author: null,
    published: '2025-04-10T11:30:00+03:00',
    reason: OG,
    paragraphs: [P4, P1, P2],
  },
  english: {
    title: 'Levee to be repaired after floods',
    outlet: 'The Valley Echo',
    author: 'Alan Birchwood',
    published: '2025-04-10T11:30:00-04:00',
    modified: '2025-04-11',
    reason: LINE,
    paragraphs: [
      'The minister said on Thursday that work on the levee near the village would resume once the water had gone down.',
      '“We leave nobody alone,” she told reporters. More than forty homes were still under water, the ministry said.',
    ],
  },
};

/** Code pages of the fixtures that are no UTF-8 once they are served. */
export const OLD_PAGES: Readonly<Record<string, string>> = {
  'windows-1250': 'windows-1250',
  'iso-8859-2': 'iso-8859-2',
};

/** Origin, moment, title, author and words of each entry. */
export const LIVE: Readonly<Record<string, readonly (readonly (string | null)[])[]>> = {
  'live-blog': [
    ['live-blog#e3', '2025-04-10T12:40:00+03:00', 'Drumul, redeschis', null, P4],
    ['live-blog#e2', '2025-04-10T11:05:00+03:00', 'Inundații la Vâlcele, text în direct', null, `${P2}\n\n${P3}`],
    ['live-blog#e1', '2025-04-10T08:15:00+03:00', 'Inundații la Vâlcele, text în direct', null, P1],
  ],
  'live-blog-json-ld': [
    ['live-blog-json-ld#u2', '2025-04-10T12:40:00+03:00', 'Drumul, redeschis', null, P4],
    [
      'live-blog-json-ld#u1',
      '2025-04-10T11:05:00+03:00',
      'Inundații la Vâlcele, text în direct',
      'Radu Căpraru',
      `${P2}\n\n${P3}`,
    ],
  ],
};

export const PAGES_WITHOUT_REPORT: Readonly<Record<string, string>> = {
  'two-dates-unsure': 'no-date',
  'no-date': 'no-date',
  'cookie-wall': 'no-article',
};

/** Pages made to do harm, and what is said of them; null where anything that ends is right. */
export const BROKEN: readonly (readonly [name: string, html: string, code: string | null])[] = [
  ['nothing', '', 'no-article'],
  ['elements within elements', '<div>'.repeat(100_000), 'too-deep'],
  ['very many elements', '<p>a'.repeat(100_000), 'too-many'],
  ['one huge attribute', `<p class="${'a '.repeat(1_000_000)}">${P1}`, null],
  ['very many attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>${P1}`, null],
  ['only opening brackets', '<'.repeat(1_000_000), null],
  ['comments that never end', '<!--'.repeat(200_000), null],
  ['quotes that never end', '<a href="'.repeat(100_000), null],
  ['scripts that never end', '<script>'.repeat(100_000), null],
  ['JSON-LD within itself', `<script type="application/ld+json">${'[{"a":'.repeat(20_000)}</script>`, null],
  ['a page of spaces', ' '.repeat(2_000_000), null],
];
