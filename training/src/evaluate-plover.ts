/**
 * `npm run evaluate:plover -- FILE`: the gold standard records of PLOVER, each one sentence with one event. Their file is
 * not part of this repository: PLOVER_GSR_CAMEO.txt of github.com/openeventdata/PLOVER.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openReader, type RecordEvent, type ReportRecord } from 'cronicar';
import { type PloverRecord, parsePloverRecords, typeThen } from './evaluate/plover-records.js';
import { percent } from './evaluate/table.js';

const USAGE = `npm run evaluate:plover -- FILE [--errors]
  FILE       PLOVER_GSR_CAMEO.txt of github.com/openeventdata/PLOVER
  --errors   list the records whose type or state is read wrong`;

/** The records have no date of their own; this is the one the file gives them. */
const PUBLISHED = '2000-01-01';

const { values: options, positionals } = parseArgs({
  options: { errors: { type: 'boolean' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else measure(parsePloverRecords(readFileSync(path, 'utf8')));

interface Read {
  readonly gold: PloverRecord;
  readonly record: ReportRecord;
  readonly events: readonly RecordEvent[];
  /** The event of the gold's type, else null. */
  readonly found: RecordEvent | null;
}

function measure(gold: readonly PloverRecord[]): void {
  const reader = openReader();
  const reads = gold.map((one): Read => {
    const record = reader.read({ text: one.text, published: PUBLISHED, language: 'en' });
    const events = record.events.filter(({ type }) => !type.startsWith('+'));
    return { gold: one, record, events, found: events.find((event) => typeThen(event) === one.type) ?? null };
  });
  const rows = reads.map((read) => ({ ...read, main: read.events[0] ?? null }));
  const right = rows.filter(({ main, gold: { type } }) => main !== null && typeThen(main) === type);
  const spoken = rows.filter(({ main }) => main !== null);
  const types = reads.flatMap(({ events }) => [...new Set(events.map(typeThen))]);
  const found = reads.filter((read) => read.found !== null);
  const actors = found.filter(({ gold: { actors } }) => actors.length > 0);
  const recipients = found.filter(({ gold: { recipients, mutual } }) => recipients.length > 0 && !mutual);
  const actorsRight = actors.filter((read) => agree(statesOf(read, true), read.gold.actors));
  const recipientsRight = recipients.filter((read) => agree(statesOf(read, false), read.gold.recipients));
  console.log(`${gold.length} records of one event each

first event of the sentence   ${figures(right.length, spoken.length, gold.length)}
all events of the sentence    ${figures(found.length, types.length, gold.length)}
states, where the type is right
  of those who act            ${actorsRight.length}/${actors.length} = ${percent(actorsRight.length / actors.length)}
  of those acted upon         ${recipientsRight.length}/${recipients.length} = ${percent(recipientsRight.length / recipients.length)}

Beside it, as published: PETRARCH2 92.6 (root code, on its own gold), UniversalPetrarch 80.3 / 48.3;
macro-F1 on the PLV test: ConfliBERT 86.7, UniversalPetrarch 46.3.`);
  console.log('\ntype        records  right  first  read where it is none');
  for (const type of [...new Set(gold.map((one) => one.type))].sort()) {
    const of = reads.filter((read) => read.gold.type === type);
    const first = right.filter((read) => read.gold.type === type).length;
    const extra = reads.filter(
      (read) => read.gold.type !== type && read.events.some((event) => typeThen(event) === type),
    );
    const cells = [of.length, of.filter((read) => read.found !== null).length, first, extra.length];
    console.log(`${type.padEnd(10)}${cells.map((cell) => String(cell).padStart(7)).join('')}`);
  }
  if (options.errors) printErrors(reads, actors, actorsRight);
}

function figures(right: number, read: number, all: number): string {
  const precision = right / Math.max(1, read);
  const recall = right / all;
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`;
}

/** States of one side of the event that was found; of both where both act. */
function statesOf({ found, record, gold }: Read, acting: boolean): string[] {
  if (found === null) return [];
  const side = gold.mutual ? [...found.actors, ...found.recipients] : acting ? found.actors : found.recipients;
  const states = side.map((id) => record.entities.find((entity) => entity.id === id)?.country ?? null);
  return [...new Set(states.filter((state) => state !== null))].sort();
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ');
}

function printErrors(reads: readonly Read[], actors: readonly Read[], actorsRight: readonly Read[]): void {
  console.log('\nno event of the type');
  for (const { gold, events, found } of reads)
    if (found === null) console.log(`  ${gold.id} [${events.map(typeThen).join(' ')}] ${gold.text}`);
  console.log('\nanother state acts');
  for (const read of actors)
    if (!actorsRight.includes(read))
      console.log(
        `  ${read.gold.id} ${read.gold.actors.join(' ')} [${statesOf(read, true).join(' ')}] ${read.gold.text}`,
      );
}
