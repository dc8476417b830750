/**
 * `npm run evaluate:pages [-- <data folder> [hidden part]]`: how much of what is read in reports made like real pages is true
 * as printed, slot by slot, and how much of what is marked is found: by rules alone, and by the judge, each report by one that
 * has not seen it. Marks differ from the gold records in what a reader may add (recipients that no words tell), so that the
 * figures are lower than those of an editor who lets them stand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createDocReader,
  type Judge,
  judgeSection,
  loadJudge,
  QUESTIONS,
  readSections,
  SCALE,
  TRUSTING,
  writeSections,
} from '@cronicar/reader/training';
import { readExamples } from './judge-data.js';
import { learnJudge } from './judge-learn.js';
import { type Marked, readPages } from './marks.js';
import { addCounts, COUNTS, type PageCounts, scorePage } from './score-pages.js';
import { LEAST } from './train-judge.js';

const RESOURCES = fileURLToPath(new URL('../../packages/reader/resources/', import.meta.url));
const FOLDS = 5;

const weights = new Uint8Array(readFileSync(join(RESOURCES, 'ro.bin')));
const places = readFileSync(join(RESOURCES, 'places.txt'), 'utf8');
const pages = readPages();
const foldOf = new Map(pages.map(({ id }, at) => [id, at % FOLDS]));

print('by rules', scoreAll(pages, TRUSTING));
const examples = readExamples(process.argv[2] ?? '../shared/data', weights);
const judged = Array.from({ length: FOLDS }, (_, fold) =>
  scoreAll(
    pages.filter(({ id }) => foldOf.get(id) === fold),
    judgeWithout(fold),
  ),
);
print('by the judge', judged.reduce(addCounts));

function judgeWithout(fold: number): Judge {
  const sections = QUESTIONS.map((question) => {
    const seen = examples[question].filter(({ sentence }) => foldOf.get(sentence) !== fold);
    return judgeSection(question, learnJudge(seen), Math.round(LEAST[question] * SCALE));
  });
  return loadJudge(readSections(writeSections(sections)));
}

function scoreAll(reports: readonly Marked[], judge: Judge): PageCounts {
  const read = createDocReader({ ro: weights, places }, judge);
  return reports.map((report) => scorePage(report, read(report))).reduce(addCounts);
}

function print(title: string, counts: PageCounts): void {
  console.log(`\n${title}, ${pages.length} reports`);
  for (const [name, part, whole] of COUNTS) {
    const [right, all] = [counts[part], counts[whole]];
    console.log(
      `  ${name.padEnd(34)}${`${right}/${all}`.padStart(12)}  ${((100 * right) / all).toFixed(1).padStart(5)} %`,
    );
  }
}
