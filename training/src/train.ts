/**
 * `npm run train [-- <data folder>]`: trains all Romanian models and writes the weights file that ships. The same data give
 * the same bytes. The folder holds public treebanks, inflection tables and named sentences; a missing one is named with
 * its source.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { writeSections } from '@cronicar/reader/training';
import { trainNames } from './names-train.js';
import { FULL_EFFORT, trainGrammar } from './train-grammar.js';
import { trainJudge } from './train-judge.js';
import { shippingData } from './treebanks.js';

const OUT = fileURLToPath(new URL('../../packages/reader/resources/ro.bin', import.meta.url));
const data = process.argv[2] ?? '../shared/data';

const language = [...trainGrammar(shippingData(data), FULL_EFFORT), ...trainNames(data, console.log)];
// The judge learns from what the reader finds with these weights.
const bytes = writeSections([...language, ...trainJudge(data, writeSections(language))]);
writeFileSync(OUT, bytes);
console.log(`${OUT}: ${(bytes.length / 1e6).toFixed(1)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB gzipped`);
