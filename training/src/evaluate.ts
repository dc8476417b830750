/**
 * `npm run evaluate`: precision, recall and F1 of every facet on our own gold, per language; beside it the unit cases, and
 * the seed report where the folder that holds it is at hand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReport } from '@cronicar/intake';
import { openReader, type ReportRecord } from 'cronicar';
import { scoreArchive } from './evaluate/archive.js';
import { archiveFigures, archiveTable, type Merging } from './evaluate/archive-table.js';
import { type Figures, fallen, writeBaseline } from './evaluate/baseline.js';
import type { Miss } from './evaluate/comparison.js';
import { goldRecord } from './evaluate/gold-record.js';
import { type Facet, scoreReport } from './evaluate/score-report.js';
import { type GoldFile, ownReports, seedReports, unitFiles } from './evaluate/sets.js';
import { facetTable, percent } from './evaluate/table.js';
import { addTally, makeTally, scores, type Tally } from './evaluate/tally.js';
import type { UnitCase } from './evaluate/units/case.js';
import { scoreUnits, type UnitScore, unitFigure } from './evaluate/units/score-units.js';

const USAGE = `npm run evaluate -- [--check] [--errors] [--stripped] [--only NAME|PREFIX*] [--language ro|en] [--json] [--records DIR] [--write-baseline]
  --check            fail where a facet is more than half a point under evaluation/baseline.json
  --errors           list what was missed, found too much, or read wrong, by kind
  --stripped         the same reports without diacritics
  --only             only gold reports and unit files of this name, or with this beginning (r0*)
  --language         only gold reports and unit files in this language
  --json             print the figures as JSON
  --records          also write every record into this folder
  --write-baseline   take today's figures as the baseline (say why in the commit)`;

/** Languages there is a pack for, and how they are called. */
const LANGUAGES = { ro: 'Romanian', en: 'English' } as const;
type LanguageCode = keyof typeof LANGUAGES;
const READABLE = Object.keys(LANGUAGES) as LanguageCode[];

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean' },
    errors: { type: 'boolean' },
    stripped: { type: 'boolean' },
    only: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
    records: { type: 'string' },
    'write-baseline': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});

const part = options.only !== undefined || options.language !== undefined || options.stripped;
if (options.help || (part && (options.check || options['write-baseline']))) {
  // The baseline is of everything, as it is written.
  console.log(USAGE);
  process.exitCode = options.help ? 0 : 2;
} else await evaluate();

async function evaluate(): Promise<void> {
  const reader = openReader();
  const misses: Miss[] = [];
  const records = new Map<string, ReportRecord>();
  const read = async (file: GoldFile) => {
    const known = records.get(file.name);
    if (known) return known;
    const { report, problems } = await readReport(file.bytes, file.name, {
      language: file.gold.language,
      readable: READABLE,
    });
    if (!report) throw new Error(`${file.name}: ${problems.map((problem) => problem.code).join(', ')}`);
    const record = keep(file.name, reader.read(report));
    records.set(file.name, record);
    return record;
  };
  const readUnit = (language: string) => (unit: UnitCase) => {
    const text = `${unit.context ?? unit.text}\n`;
    const published = unit.docDate ?? '2025-09-03';
    return keep(unit.id, reader.read({ text, published, language: unit.language ?? language }));
  };

  const own = ownReports(options);
  const reports = await Promise.all(
    READABLE.map(async (language) => ({
      language,
      scored: await scoreAll(
        own.filter((file) => file.gold.language === language),
        read,
        misses,
      ),
    })),
  );
  const seed = await scoreAll(seedReports(options), read, misses);
  const units = unitFiles(options).map((file) => ({
    file,
    score: scoreUnits(file.cases, readUnit(file.language), misses),
  }));
  const archive = options.only === undefined && options.language === undefined ? await scoreMerging(own) : null;
  const figures = allFigures(reports, units, archive);

  if (options.json) console.log(JSON.stringify({ figures, seed: seed && facetScores(seed.facets) }, null, 2));
  else print();
  if (options.errors) printMisses(misses);
  if (options.errors && archive) printWrong(archive);
  if (options['write-baseline']) writeBaseline(figures);
  if (options.check) check(figures);

  /** All reports in one archive: with the gold's own records, with what was read, and so the Romanian ones alone. */
  async function scoreMerging(files: readonly GoldFile[]): Promise<Merging> {
    const ofGold = [];
    const ofReader = [];
    for (const file of files) {
      const { name, gold } = file;
      const { report } = await readReport(file.bytes, name, { language: gold.language, readable: ['ro', 'en'] });
      if (report) ofGold.push({ name, gold, record: goldRecord(name, gold, report) });
      ofReader.push({ name, gold, record: await read(file) });
    }
    const romanian = ofReader.filter(({ gold }) => gold.language === 'ro');
    return { gold: scoreArchive(ofGold), both: scoreArchive(ofReader), reader: scoreArchive(romanian) };
  }

  function print(): void {
    const bare = options.stripped ? ', without diacritics' : '';
    for (const { language, scored } of reports)
      if (scored)
        console.log(`Reports in ${LANGUAGES[language]} (${scored.count}${bare})\n\n${facetTable(scored.facets)}\n`);
    if (seed) console.log(`Seed report${bare}\n\n${facetTable(seed.facets)}\n`);
    if (archive) console.log(`Archive${bare}\n\n${archiveTable(archive)}\n`);
    if (units.length === 0) return;
    const line = ({ file, score }: (typeof units)[number]) => {
      const { right, extra, missed, attributes } = score.tally;
      const shares = [...attributes].map(([name, share]) => `${name} ${share.right}/${share.all}`).join('  ');
      const figure = `${score.share ? 'share' : 'F1   '} ${percent(unitFigure(score), 5)}`;
      return `${file.name.padEnd(12)}  ${figure}   ${right}/${right + missed} right, ${extra} extra   ${shares}`.trimEnd();
    };
    console.log(`Unit cases${bare}\n\n${units.map(line).join('\n')}`);
  }
}

function keep(name: string, record: ReportRecord): ReportRecord {
  if (options.records !== undefined) {
    mkdirSync(options.records, { recursive: true });
    writeFileSync(join(options.records, `${name}.json`), `${JSON.stringify(record)}\n`);
  }
  return record;
}

function printWrong({ gold, both, reader }: Merging): void {
  for (const [name, { wrong }] of Object.entries({ gold, both, reader })) {
    console.log(`\narchive, ${name} (${wrong.length})`);
    for (const what of wrong) console.log(`  ${what}`);
  }
}

type FacetTallies = Record<Facet, Tally>;

async function scoreAll(files: readonly GoldFile[], read: (file: GoldFile) => Promise<ReportRecord>, misses: Miss[]) {
  if (files.length === 0) return null;
  const facets: Partial<FacetTallies> = {};
  for (const file of files) {
    const scored = scoreReport(file.gold, await read(file), misses);
    for (const [facet, tally] of Object.entries(scored) as [Facet, Tally][]) {
      facets[facet] ??= makeTally();
      addTally(facets[facet], tally);
    }
  }
  return { count: files.length, facets: facets as FacetTallies };
}

function facetScores(facets: FacetTallies) {
  return Object.fromEntries(Object.entries(facets).map(([facet, tally]) => [facet, scores(tally)]));
}

/** By language, F1 of each facet and the figure of each unit file, in percent to a tenth. */
function allFigures(
  reports: readonly { language: LanguageCode; scored: { facets: FacetTallies } | null }[],
  units: readonly { file: { name: string; language: string }; score: UnitScore }[],
  archive: Merging | null,
): Figures {
  const tenth = (share: number) => Math.round(1000 * share) / 10;
  const byLanguage = reports.map(({ language, scored }) => {
    const facets = Object.entries(scored?.facets ?? {}).map(
      ([facet, tally]) => [facet, tenth(scores(tally).f1)] as const,
    );
    const cases = units
      .filter(({ file }) => file.language === language)
      .map(({ file, score }) => [`units ${file.name}`, tenth(unitFigure(score))] as const);
    return [language, Object.fromEntries([...facets, ...cases])] as const;
  });
  const figures: Figures = Object.fromEntries(byLanguage);
  return archive === null ? figures : { ...figures, archive: archiveFigures(archive) };
}

function printMisses(misses: readonly Miss[]): void {
  const kinds = [...new Set(misses.map((miss) => miss.kind))].sort();
  for (const kind of kinds) {
    const ofKind = misses.filter((miss) => miss.kind === kind);
    console.log(`\n${kind} (${ofKind.length})`);
    for (const { report, what } of ofKind) console.log(`  ${report.replace(/\.txt$/, '')}: ${what}`);
  }
}

function check(figures: Figures): void {
  const falls = fallen(figures);
  if (falls.length === 0) {
    console.log('\nNo facet fell under the baseline.');
  } else {
    console.error(`\nUnder the baseline by more than half a point:\n${falls.map((fall) => `  ${fall}`).join('\n')}`);
    process.exitCode = 1;
  }
}
