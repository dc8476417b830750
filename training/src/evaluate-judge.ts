/**
 * `npm run evaluate:judge [-- <data folder>]`: how much of what rules read in marked sentences is true, and what the judge
 * makes of it at each threshold, by cross-validation over sentences.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countsOf, readExamples } from './judge-data.js';
import { printJudge } from './train-judge.js';

const WEIGHTS = fileURLToPath(new URL('../../packages/reader/resources/ro.bin', import.meta.url));
const examples = readExamples(process.argv[2] ?? '../shared/data', new Uint8Array(readFileSync(WEIGHTS)));
console.log(countsOf(examples));
printJudge(examples);
