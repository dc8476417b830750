/**
 * `npm run evaluate:language [-- <data folder>]`: how well Romanian is tagged, lemmatized and parsed. Measured with
 * weights trained without the measured sentences, kept in `training/cache/`; the shipped ones have seen them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadGrammar, readMorph, readSections, writeSections } from '@cronicar/reader/training';
import { printNames } from './names-cv.js';
import { measure, printScores } from './score-trees.js';
import { FULL_EFFORT, trainGrammar } from './train-grammar.js';
import { measurementData, readTreebanks, stripped } from './treebanks.js';

const data = process.argv[2] ?? '../shared/data';
const cached = process.argv[3] ?? 'training/cache/ro-measure.bin';
if (!existsSync(cached)) {
  console.log(`training measurement weights into ${cached}`);
  mkdirSync('training/cache', { recursive: true });
  writeFileSync(cached, writeSections(trainGrammar(measurementData(data), FULL_EFFORT)));
}
const bytes = new Uint8Array(readFileSync(cached));
const sections = readSections(bytes);
console.log('\nsizes, gzipped');
const sizes = new Map<string, number>();
for (const { name, data } of sections.values()) {
  const model = name
    .split('.')
    .slice(0, name.startsWith('parser') ? 2 : 1)
    .join('.');
  sizes.set(
    model,
    (sizes.get(model) ?? 0) + gzipSync(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)).length,
  );
}
for (const [model, size] of sizes) console.log(`  ${model.padEnd(20)} ${(size / 1e6).toFixed(2)} MB`);
console.log(`  ${'all'.padEnd(20)} ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB`);
const before = performance.now();
const models = loadGrammar(readSections(bytes), readMorph);
console.log(`loaded in ${(performance.now() - before).toFixed(0)} ms`);

const banks = readTreebanks(data);
for (const [name, trees] of [
  ['RRT dev', banks.rrtDev],
  ['news trees', banks.news],
] as const) {
  printScores(name, measure(models, trees));
  printScores(`${name}, no diacritics`, measure(models, trees.map(stripped)), false);
}
printNames(data);
