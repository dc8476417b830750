/**
 * `npm run train [-- <data folder>]`: trains all Romanian models and writes the weights file. Deterministic: the same data
 * give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeSections } from '@cronicar/reader/training';
import { trainGrammar } from './train-grammar.js';
import { measurementData, shippingData } from './treebanks.js';

const data = process.argv[2] ?? '../shared/data';
const effort = { taggerEpochs: Number(process.env.TE ?? 6), parserEpochs: Number(process.env.PE ?? 7), folds: Number(process.env.FOLDS ?? 4) };
const sections = trainGrammar(process.env.MEASURE ? measurementData(data) : shippingData(data), effort);
const bytes = writeSections(sections);
const out = process.env.OUT ?? 'packages/reader/resources/ro.bin';
writeFileSync(out, bytes);
console.log(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB gzipped`);
