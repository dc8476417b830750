import { type Archive, csvLine, EXPORT_COLUMNS, type Listing } from '@cronicar/archive';
import { UsageError } from '../usage.js';
import { dossierOfPerson, dossierOfStory } from './dossier.js';
import { narrowing, oneOf, text } from './flags.js';
import { EVENT_FORMATS, type EventFormat } from './formats/formats.js';
import { writeEvents } from './formats/write-events.js';
import { type Asked, EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

const KINDS = ['events', 'statements', 'reports', 'records', 'stories'] as const;
const FORMATS = ['jsonl', 'csv', 'md', ...EVENT_FORMATS] as const;
const isEventFormat = (format: string): format is EventFormat => EVENT_FORMATS.some((one) => one === format);
/** Facts fetched at a time. */
const AT_ONCE = 200;

type Kind = (typeof KINDS)[number];
type Fetch = (after: string | undefined) => Promise<Listing<object>>;

/** Everything of one kind, as JSON lines or as a table; or events in the formats of others; or a dossier of a story or a person, with quotations and sources. */
export const run: Run = async (asked) => {
  const { args, face, options } = asked;
  const { usage } = face.words;
  const [kind = 'events'] = args;
  if (!KINDS.includes(kind as Kind)) throw new UsageError(usage.badValue('export', kind, usage.oneOf(KINDS)));
  const story = text(options, 'story');
  const person = text(options, 'person');
  const dossier = story !== undefined || person !== undefined;
  const format = oneOf(options, '--format', FORMATS, face.words) ?? (dossier ? 'md' : 'jsonl');
  if (dossier !== (format === 'md')) throw new UsageError(face.words.archive.dossierOf);
  if (format === 'csv' && (kind === 'records' || kind === 'stories'))
    throw new UsageError(usage.badValue('--format', format, usage.oneOf(['jsonl'])));
  if (isEventFormat(format) && kind !== 'events')
    throw new UsageError(usage.badValue('--format', format, usage.oneOf(['jsonl', 'csv'])));
  const narrowed = narrowing(options, face.words);
  return withArchive(asked, 'read', async (archive) => {
    if (story !== undefined) await face.print(...dossierOfStory(await archive.story(story, narrowed.asOf), face.words));
    else if (person !== undefined) {
      const people = await archive.person(person, { ...narrowed, limit: narrowed.limit ?? AT_ONCE });
      await face.print(...dossierOfPerson(people, face.words));
    } else if (isEventFormat(format)) await writeEvents(archive, { ...narrowed, limit: AT_ONCE }, format, face);
    else await writeAll(asked, archive, kind as Kind, format as 'jsonl' | 'csv');
    return EXIT.done;
  });
};

async function writeAll(
  { face, options }: Asked,
  archive: Archive,
  kind: Kind,
  format: 'jsonl' | 'csv',
): Promise<void> {
  const narrowed = { ...narrowing(options, face.words), limit: AT_ONCE };
  const fetch: Record<Kind, Fetch> = {
    events: (after) => archive.events({ ...narrowed, after }),
    statements: (after) => archive.statements({ ...narrowed, after }),
    reports: (after) => archive.reports({ ...narrowed, after }),
    records: async (after) => {
      const { items, next } = await archive.reports({ ...narrowed, after });
      const records: object[] = [];
      for (const { id } of items) records.push((await archive.report(id, narrowed.asOf)).record);
      return { items: records, next };
    },
    stories: async (after) => {
      const { items, next } = await archive.stories({ ...narrowed, after });
      const stories: object[] = [];
      for (const { id } of items) stories.push(await archive.story(id, narrowed.asOf));
      return { items: stories, next };
    },
  };
  const columns = EXPORT_COLUMNS[kind as keyof typeof EXPORT_COLUMNS];
  if (format === 'csv') await face.print(csvLine(columns.map(({ name }) => name)));
  for (let after: string | undefined; ; ) {
    const { items, next } = await fetch[kind](after);
    if (format === 'jsonl') await face.printJson(...items);
    else await face.print(...items.map((item) => csvLine(columns.map(({ of }) => of(item as never)))));
    if (next === null) return;
    after = next;
  }
}
