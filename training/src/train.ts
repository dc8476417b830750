/**
 * `npm run train [-- <language>] [-- <data folder>]`: trains all models of a language (Romanian if none is named) and writes
 * the weights file that ships. The same data give the same bytes. The folder holds public treebanks, inflection tables and
 * named sentences; a missing one is named with its source.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Section, writeSections } from '@cronicar/reader/training';
import { trainEnglishNames } from './names-en.js';
import { trainNames } from './names-train.js';
import { FULL_EFFORT, trainGrammar } from './train-grammar.js';
import { trainJudge } from './train-judge.js';
import { shippingData } from './treebanks.js';
import { englishData } from './treebanks-en.js';

/** More than half the words of EWT dev and PUD are then parsed once, for 0.2 and 0.05 points of LAS; Romanian has none to spare. */
const ENGLISH_SECOND_UNDER = 25;

const LANGUAGES: Readonly<Record<string, (data: string) => Section[]>> = {
  ro: (data) => {
    const sections = [...trainGrammar(shippingData(data), FULL_EFFORT), ...trainNames(data, console.log)];
    // The judge learns from what the reader finds with these weights.
    return [...sections, ...trainJudge(data, writeSections(sections))];
  },
  en: (data) => [
    ...trainGrammar(englishData(data), { ...FULL_EFFORT, secondUnder: ENGLISH_SECOND_UNDER }),
    ...trainEnglishNames(data, console.log),
  ],
};

const [first = 'ro', second] = process.argv.slice(2);
const [language, data] = first in LANGUAGES ? [first, second ?? '../shared/data'] : ['ro', first];
const out = fileURLToPath(new URL(`../../packages/reader/resources/${language}.bin`, import.meta.url));
const bytes = writeSections(LANGUAGES[language](data));
writeFileSync(out, bytes);
console.log(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB, ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB gzipped`);
