/**
 * News made by the thousand: stories with outlets, copies, edits and changing figures, as records with their words. Nothing
 * is read: every sentence is built together with the facts it tells. The same seed gives the same news.
 */
import { createHash } from 'node:crypto';
import type {
  RecordEntity,
  RecordEvent,
  RecordFigure,
  RecordStatement,
  RecordTime,
  ReportRecord,
  Span,
} from 'cronicar';
import { makeRandom, type Random, SYLLABLES } from './archive-random.js';

/** Reports that come out on one day. */
const A_DAY = 500;
const FIRST_DAY = Date.parse('2024-01-01');
const DAY = 86_400_000;
/** Words of a report. */
const LENGTH = 250;

type Part = string | { readonly entity: string } | { readonly time: string } | { readonly figure: number };

interface Sentence {
  readonly parts: readonly Part[];
  readonly event?: Pick<RecordEvent, 'type' | 'mode' | 'status'> & {
    readonly actors: readonly string[];
    readonly recipients: readonly string[];
    readonly trigger: string;
  };
  readonly speaker?: string;
}

interface Story {
  readonly day: number;
  readonly title: string;
  readonly entities: ReadonlyMap<string, Omit<RecordEntity, 'id' | 'mentions'>>;
  readonly agency: string;
  readonly wire: readonly Sentence[];
  readonly reports: number;
}

/** Records of so many reports, in the order in which they came out. */
export function* newsRecords(count: number, seed = 1): Generator<ReportRecord> {
  const random = makeRandom(seed);
  const words = vocabulary(random);
  let made = 0;
  for (let day = 0; made < count; day++) {
    const reports: ReportRecord[] = [];
    while (reports.length < A_DAY) {
      const story = makeStory(random, words, day);
      for (let i = 0; i < story.reports; i++) reports.push(makeReport(random, words, story, i, made + reports.length));
    }
    for (const report of reports) if (made++ < count) yield report;
  }
}

const STATES = [
  'ROU',
  'MDA',
  'UKR',
  'RUS',
  'USA',
  'FRA',
  'DEU',
  'ITA',
  'POL',
  'HUN',
  'SRB',
  'TUR',
  'CHN',
  'IRN',
  'ISR',
];
const AGENCIES = ['Agerpres', 'Reuters', 'AFP', 'TASS', 'Xinhua', 'Interfax'];
const GIVEN = ['Ana', 'Mihai', 'Irina', 'Levan', 'Petre', 'Sorin', 'Vera', 'Oleg', 'Marta', 'Karim', 'Lucia', 'Henrik'];
const KINDS = [
  { type: 'COERCE', mode: 'arrest', verb: 'a reținut', toll: 'persoane' },
  { type: 'ASSAULT', mode: 'aerial', verb: 'a bombardat', toll: 'de morți' },
  { type: 'CONSULT', mode: 'visit', verb: 'a vizitat', toll: 'de delegați' },
  { type: 'PROTEST', mode: 'demo', verb: 'a protestat împotriva', toll: 'de oameni' },
  { type: 'AID', mode: null, verb: 'a trimis ajutoare către', toll: 'de tone' },
  { type: 'SANCTION', mode: 'expel', verb: 'a expulzat', toll: 'de diplomați' },
] as const;

function makeStory(random: Random, words: readonly string[], day: number): Story {
  const kind = random.pick(KINDS);
  const entities = new Map<string, Omit<RecordEntity, 'id' | 'mentions'>>();
  const put = (
    key: string,
    kind: RecordEntity['kind'],
    name: string,
    country: string | null,
    wikidata: string | null,
  ) => entities.set(key, { kind, name, country, wikidata, sector: null, roles: [] });
  const name = () => `${random.pick(GIVEN)} ${capital(random.name(3))}`;
  const [here, there] = [random.frequent(STATES), random.frequent(STATES)];
  put('here', 'country', `Statul ${here}`, here, null);
  put('there', 'country', `Statul ${there}`, there, null);
  // A few hundred towns in each state, some of them often in the news.
  const city = random.small(200);
  put('city', 'place', capital(syllables(city * 31 + STATES.indexOf(here) * 7919)), here, null);
  put('force', 'organization', `Poliția din ${here}`, here, null);
  put(
    'ministry',
    'organization',
    `Ministerul ${random.pick(['de Externe', 'Apărării', 'de Interne'])} ${there}`,
    there,
    null,
  );
  // Some are in the news every day, most once in their lives.
  const known = random.small(60);
  put(
    'leader',
    'person',
    `Lider ${capital(syllables(known * 101))}`,
    STATES[known % STATES.length] as string,
    `Q${1000 + known}`,
  );
  put('spokesman', 'person', name(), here, null);
  put('witness', 'person', name(), null, null);
  const figure = 5 + random.small(200);
  const said = (speaker: string): Sentence => ({
    parts: [{ entity: speaker }, ` a declarat că ${some(random, words, 14)}.`],
    speaker,
  });
  const wire: Sentence[] = [
    {
      parts: [
        { entity: 'force' },
        ` ${kind.verb} `,
        { entity: 'there' },
        ' ',
        { time: 'ieri' },
        ' la ',
        { entity: 'city' },
        ', anunță ',
        { entity: 'ministry' },
        '. Bilanțul este de ',
        { figure },
        ` ${kind.toll}, ${some(random, words, 10)}.`,
      ],
      event: {
        type: kind.type,
        mode: kind.mode,
        status: 'happened',
        actors: ['force'],
        recipients: ['there'],
        trigger: kind.verb,
      },
    },
    said('spokesman'),
    plain(random, words),
    said('witness'),
    said('ministry'),
    {
      parts: [{ entity: 'leader' }, ' a promis sprijin pentru ', { entity: 'there' }, `, ${some(random, words, 12)}.`],
      event: {
        type: 'AGREE',
        mode: null,
        status: 'promised',
        actors: ['leader'],
        recipients: ['there'],
        trigger: 'a promis',
      },
      speaker: 'leader',
    },
    plain(random, words),
    said('leader'),
    {
      parts: [
        { entity: 'here' },
        ' a respins acuzațiile formulate de ',
        { entity: 'there' },
        `, ${some(random, words, 10)}.`,
      ],
      event: {
        type: 'REJECT',
        mode: null,
        status: 'happened',
        actors: ['here'],
        recipients: ['there'],
        trigger: 'a respins',
      },
    },
    plain(random, words),
    plain(random, words),
  ];
  return {
    day,
    title: `${entities.get('city')?.name}: ${some(random, words, 6)}`,
    entities,
    agency: random.frequent(AGENCIES),
    wire,
    reports: 1 + random.small(12),
  };
}

/** The first report is the agency's own; of the others half copy it with small edits, half tell it in their own words. */
function makeReport(random: Random, words: readonly string[], story: Story, at: number, number: number): ReportRecord {
  const copies = at > 0 && random.small(2) === 0;
  const own = at > 0 && !copies;
  const sentences = own
    ? story.wire.map((sentence) => (sentence.event || random.small(3) > 0 ? sentence : plain(random, words)))
    : [...story.wire];
  if (own)
    for (let i = 1; i < sentences.length; i++)
      if (!sentences[i]?.event) sentences[i] = retold(random, words, sentences[i] as Sentence);
  if (copies) sentences.splice(1 + random.small(sentences.length - 1), 1);
  if (!own) sentences.push({ parts: [`Știrea este transmisă de ${story.agency}.`] });
  const outlet = at === 0 ? story.agency : `Ziarul ${capital(syllables(17 * random.small(60) + 5))}`;
  const minute = Math.min(1439, at * 40 + random.small(39));
  const published = `${new Date(FIRST_DAY + story.day * DAY + minute * 60_000).toISOString().slice(0, 19)}+00:00`;
  return record(random, words, { sentences, story, outlet, published, number, change: own ? random.small(30) : 0 });
}

function retold(random: Random, words: readonly string[], sentence: Sentence): Sentence {
  if (sentence.speaker === undefined) return plain(random, words);
  return {
    parts: [{ entity: sentence.speaker }, ` a afirmat că ${some(random, words, 16)}.`],
    speaker: sentence.speaker,
  };
}

interface Draft {
  readonly sentences: readonly Sentence[];
  readonly story: Story;
  readonly outlet: string;
  readonly published: string;
  readonly number: number;
  /** How far its figures are from the agency's. */
  readonly change: number;
}

function record(random: Random, words: readonly string[], draft: Draft): ReportRecord {
  const { story, outlet, published, number, change } = draft;
  const sentences = [...draft.sentences];
  let count = 0;
  let text = '';
  const mentions = new Map<string, RecordEntity['mentions'][number][]>();
  const times: RecordTime[] = [];
  const figures: RecordFigure[] = [];
  const events: RecordEvent[] = [];
  const statements: RecordStatement[] = [];
  const keys = [...story.entities.keys()];
  const id = (key: string) => `e${keys.indexOf(key) + 1}`;
  const ownDay = new Date(FIRST_DAY + (story.day - 1) * DAY).toISOString().slice(0, 10);
  for (let i = 0; i < sentences.length || count < LENGTH; i++) {
    const sentence = sentences[i] ?? plain(random, words);
    const start = text.length;
    for (const part of sentence.parts) {
      const from = text.length;
      text += printed(part, story, change);
      const span: Span = [from, text.length];
      const said = text.slice(from);
      if (typeof part === 'string') continue;
      if ('entity' in part) {
        const known = mentions.get(part.entity) ?? [];
        known.push({ span, text: said, form: 'name' });
        mentions.set(part.entity, known);
      } else if ('time' in part) {
        const id = `t${times.length + 1}`;
        times.push({ id, span, text: said, type: 'DATE', value: ownDay, from: ownDay, until: ownDay, mod: null });
      } else {
        const value = part.figure + change;
        const common = { span, text: said, value, min: null, max: null, unit: 'oameni', hedge: 'exact' as const };
        figures.push({ id: `f${figures.length + 1}`, ...common, of: null, sources: [] });
      }
    }
    const evidence: Span = [start, text.length];
    if (sentence.speaker !== undefined) {
      const cut = text.indexOf(' că ', start);
      statements.push({
        id: `s${statements.length + 1}`,
        speaker: id(sentence.speaker),
        speakerSpan: [start, start + 10],
        addressees: [],
        form: 'indirect',
        act: sentence.event ? 'promise' : 'state',
        cue: null,
        content: [[cut < 0 ? start : cut + 4, text.length - 1]],
        via: [],
        time: null,
        place: null,
        evidence,
      });
    }
    if (sentence.event) {
      const at = text.indexOf(sentence.event.trigger, start);
      const { type, mode, status, actors, recipients, trigger } = sentence.event;
      events.push({
        id: `v${events.length + 1}`,
        type,
        mode,
        status,
        contexts: ['military'],
        theme: status === 'promised' ? 'AID' : null,
        actors: actors.map(id),
        recipients: recipients.map(id),
        place: events.length === 0 ? id('city') : null,
        time: events.length === 0 ? 't1' : null,
        sources: sentence.speaker === undefined ? [] : [id(sentence.speaker)],
        disputes: [],
        statement: null,
        trigger: [at, at + trigger.length],
        evidence,
        cameo: null,
        goldstein: null,
      });
    }
    count += text.slice(start).split(' ').length;
    text += i % 3 === 2 ? '\n\n' : ' ';
  }
  const entities = keys.map((key) => ({
    id: id(key),
    ...(story.entities.get(key) as Omit<RecordEntity, 'id' | 'mentions'>),
    mentions: mentions.get(key) ?? [],
  }));
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    format: 'cronicar.record/1',
    engine: 'cronicar bench',
    report: {
      id: `n-${number}`,
      language: 'ro',
      published,
      title: story.title,
      outlet,
      url: `https://example.org/${number}`,
      author: null,
      text,
      sha256,
    },
    entities,
    times,
    statements,
    events,
    figures,
  };
}

function printed(part: Part, story: Story, change: number): string {
  if (typeof part === 'string') return part;
  if ('entity' in part) return story.entities.get(part.entity)?.name as string;
  return 'time' in part ? part.time : String(part.figure + change);
}

function plain(random: Random, words: readonly string[]): Sentence {
  return { parts: [`${capital(some(random, words, 18))}.`] };
}

function some(random: Random, words: readonly string[], count: number): string {
  return Array.from({ length: count }, () => random.frequent(words)).join(' ');
}

const SHORT = [
  'de',
  'la',
  'și',
  'în',
  'pe',
  'cu',
  'din',
  'că',
  'pentru',
  'care',
  'este',
  'sunt',
  'fost',
  'guvernul',
  'ședința',
];

/** 20,000 words, of which few are used often, as in any language. */
function vocabulary(random: Random): string[] {
  return [...SHORT, ...Array.from({ length: 20_000 }, () => random.name(2 + random.small(3)))];
}

function syllables(number: number): string {
  let text = '';
  for (let left = number + 400; left > 0; left = Math.floor(left / SYLLABLES.length))
    text += SYLLABLES[left % SYLLABLES.length];
  return text;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
