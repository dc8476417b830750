/**
 * What was marked by reading (guide beside the files): sentences of public news (`annotations/facts.jsonl`), reports of our
 * own (`reports.jsonl`), and reports of our own made like real pages (`pages.jsonl`), where every type of event is marked,
 * and when and where it was.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Span = readonly [start: number, end: number];

export interface MarkedEvent {
  readonly trigger: Span;
  /** Any of them is right. */
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
  /** Day, month or year of it (null if none is told) and words that name its place; not marked in every set. */
  readonly when?: string | null;
  readonly where?: readonly Span[];
  /** An editor may leave it out. */
  readonly optional?: boolean;
}

export interface MarkedStatement {
  readonly speakers: readonly Span[];
  readonly content: readonly Span[];
  readonly optional?: boolean;
}

export interface Marked {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly events: readonly MarkedEvent[];
  readonly statements: readonly MarkedStatement[];
  /** All ten further types are marked too. */
  readonly further?: boolean;
}

const FOLDER = fileURLToPath(new URL('../annotations/', import.meta.url));
/** What the sentences are of; a day after all of them. */
const PUBLISHED = '2006-10-18';

/** All that is marked, with its text. */
export function readMarks(dataDir: string): Marked[] {
  const texts = readSentences(dataDir);
  return ['facts.jsonl', 'reports.jsonl']
    .flatMap((name) =>
      linesOf(name).map((line) => {
        const text = line.text ?? texts.get(line.id);
        if (text === undefined) throw new Error(`no sentence ${line.id} in ${dataDir}, though it is marked`);
        return { ...line, text, published: line.published ?? PUBLISHED };
      }),
    )
    .concat(readPages());
}

/** The reports made like real pages alone. */
export const readPages = (): Marked[] => linesOf('pages.jsonl') as Marked[];

/** A sentence of the data folder has neither text nor day; one too broken to be marked is skipped. */
type Line = Omit<Marked, 'text' | 'published'> & Partial<Marked> & { readonly skip?: boolean };

const linesOf = (name: string): Line[] =>
  readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.skip !== true);

/** Text of each sentence by id: names-train's own ids, and `v1-` with the number of RONEC v1. */
function readSentences(dataDir: string): Map<string, string> {
  const texts = new Map<string, string>();
  const named = join(dataDir, 'ronec/names-train.jsonl');
  if (!existsSync(named)) throw new Error(`${named} is missing: names in news sentences, see MODELS.md`);
  for (const line of readFileSync(named, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    texts.set(id, text.normalize('NFC'));
  }
  let id = '';
  for (const line of readFileSync(join(dataDir, 'ronec/v1-news.conllup'), 'utf8').split('\n')) {
    if (line.startsWith('# sent_id')) id = `v1-${line.split('=')[1]?.trim()}`;
    else if (line.startsWith('# text = ')) texts.set(id, line.slice('# text = '.length).normalize('NFC'));
  }
  return texts;
}
