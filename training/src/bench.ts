/**
 * `npm run bench`: speed on one core, warm, on our own examples; how the cost grows with the text; start and memory of the
 * command as a whole process. Medians; beside each the bar it is held to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '@cronicar/intake';
import { openReader, type Report, readText, romanianText } from 'cronicar';
import { milliseconds, type Taken } from './bench/measure.js';
import { wholeProcess } from './bench/whole-process.js';
import { ROOT } from './evaluate/sets.js';

const EXAMPLES = join(ROOT, 'examples');
const COMMAND = join(ROOT, 'packages/cronicar/bin/cronicar.js');
/** Reports in a round: enough that one round takes a good part of a second. */
const COPIES = 10;

const files = readdirSync(EXAMPLES)
  .filter((file) => file.endsWith('.txt'))
  .sort();
const reports = await Promise.all(files.map(example));
const reader = openReader();

const tokens = sum(reports.map((report) => countTokens(report.text)));
const texts = reports.map((report) => report.text);
const tokenizing = milliseconds(() => repeat(10 * COPIES, () => each(texts, countTokens)));
const reading = milliseconds(() => repeat(COPIES, () => each(reports, reader.read)));
console.log(`${files.length} examples, ${tokens} tokens\n`);
row('whole record', perSecond(tokens * COPIES, reading), 'at least 12,000');
row('tokenizing', perSecond(tokens * COPIES * 10, tokenizing), 'at least 300,000');

console.log('');
const base = { ...reports[0], text: `${reports[0].text.trimEnd()}\n\n` };
let once = 0;
for (const times of [1, 10, 100]) {
  const long = { ...base, text: base.text.repeat(times) };
  const [rounds, warm] = times === 100 ? [3, 1] : [7, 3];
  const perCopy = milliseconds(() => reader.read(long), rounds, warm).processor / times;
  once ||= perCopy;
  row(
    `a report ${times}×`,
    `${perCopy.toFixed(1)} ms of processor a copy, ratio ${(perCopy / once).toFixed(2)}`,
    'ratio about 1',
  );
}

console.log('');
const command = await wholeProcess([COMMAND, 'read', join(EXAMPLES, files[0])]);
row('first output', `${command.firstOutput.toFixed(0)} ms`, 'at most 700');
row('whole command', `${command.end.toFixed(0)} ms`, '');
row('memory', `${command.memory.toFixed(0)} MB`, 'at most 250');

async function example(file: string): Promise<Report> {
  const { report, problems } = await readReport(readFileSync(join(EXAMPLES, file)), file, { readable: ['ro'] });
  if (!report) throw new Error(`${file}: ${problems.map((problem) => problem.code).join(', ')}`);
  return report;
}

function row(name: string, figure: string, bar: string): void {
  console.log(`${name.padEnd(16)}${figure.padEnd(52)}${bar}`.trimEnd());
}

function perSecond(count: number, { wall, processor }: Taken): string {
  const rate = (time: number) => Math.round((1000 * count) / time).toLocaleString('en');
  return `${rate(wall)} tokens/s (processor time: ${rate(processor)})`;
}

function countTokens(text: string): number {
  return readText(text, '2025-01-01', romanianText).count;
}

function each<Item>(items: readonly Item[], work: (item: Item) => unknown): void {
  for (const item of items) work(item);
}

function repeat(times: number, work: () => void): void {
  for (let i = 0; i < times; i++) work();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
