/**
 * `npm run train:judge [-- <data folder>]`: learns the judge anew beside the models that the weights file holds, as
 * `npm run train` does at its end. A change of a rule needs no more than this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSections, writeSections } from '@cronicar/reader/training';
import { trainJudge } from './train-judge.js';

const WEIGHTS = fileURLToPath(new URL('../../packages/reader/resources/ro.bin', import.meta.url));
const models = [...readSections(new Uint8Array(readFileSync(WEIGHTS))).values()].filter(
  ({ name }) => !name.startsWith('judge.'),
);
const judge = trainJudge(process.argv[2] ?? '../shared/data', writeSections(models));
writeFileSync(WEIGHTS, writeSections([...models, ...judge]));
