/** The grammar stage: tags, lemmas and trees of a document, unit by unit. */
import type { GrammarDoc, Morph, TextDoc } from '../doc.js';
import { UPOS } from '../doc.js';
import { hashString } from './hash.js';
import { lemmaOf, type Lemmatizer, loadLemmatizer } from './lemmatizer.js';
import { type Lexicon, loadLexicon } from './lexicon.js';
import { readParseWords, type TagAtoms, tagAtoms } from './parse-words.js';
import { type Parser, parse } from './parser.js';
import { loadTable } from './sparse.js';
import { type Tagger, tag } from './tagger.js';
import { section, type Sections } from './weights.js';
import { readWords } from './words.js';

export interface GrammarModels {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  /** Tag row → what the tag says. */
  readonly morph: readonly Morph[];
  readonly lemmatizer: Lemmatizer;
  readonly atoms: TagAtoms;
  readonly forward: Parser;
  readonly backward: Parser;
  readonly relations: readonly string[];
  /** Row of `relations` → number of its universal part, the one before `:`. */
  readonly universal: Uint8Array;
}

/** A document with tags, lemmas and trees: a `GrammarDoc` before its clauses are found. */
export type TreeDoc = Omit<GrammarDoc, 'clauses' | 'clauseOf'>;

/** `readTag` reads a joint tag `UPOS|XPOS` of the language (`Language.morph`). Throws if the file lacks a section. */
export function loadGrammar(sections: Sections, readTag: (tag: string) => Morph): GrammarModels {
  const tags = section(sections, 'tagger.tags', 'u8').meta as readonly string[];
  const relations = section(sections, 'parser.relations', 'u8').meta as readonly string[];
  const morph = tags.map(readTag);
  const universals = [...new Set(relations.map(universalOf))];
  return {
    lexicon: loadLexicon(sections),
    tagger: { table: loadTable(sections, 'tagger'), upos: Uint8Array.from(morph, ({ upos }) => UPOS.indexOf(upos)) },
    morph,
    lemmatizer: loadLemmatizer(sections),
    atoms: tagAtoms(morph),
    forward: { table: loadTable(sections, 'parser.forward'), labels: relations.length },
    backward: { table: loadTable(sections, 'parser.backward'), labels: relations.length },
    relations,
    universal: Uint8Array.from(relations, (relation) => universals.indexOf(universalOf(relation))),
  };
}

/** `fold`: lower case, no diacritics, as in `TextDoc.folded`. */
export function readGrammar(doc: TextDoc, models: GrammarModels, fold: (text: string) => string): TreeDoc {
  const { count } = doc;
  const upos = new Uint8Array(count);
  const xpos = new Uint16Array(count);
  const lemmas: string[] = new Array(count).fill('');
  const foldedLemmas: string[] = new Array(count).fill('');
  const head = new Int32Array(count).fill(-1);
  const relation = new Uint8Array(count);
  const trusted = new Uint8Array(count);
  const known = new Map<string, Lemma>();
  for (const { tokens } of doc.units) {
    const forms = Array.from(tokens, (token) => doc.forms[token]);
    const features = readWords(forms, models.lexicon);
    const tags = tag(models.tagger, features);
    const lemmaHashes = new Int32Array(forms.length);
    for (let i = 0; i < forms.length; i++) {
      const token = tokens[i];
      const lemma = lookUp(known, models, forms[i], tags[i], fold);
      upos[token] = models.tagger.upos[tags[i]];
      xpos[token] = tags[i];
      lemmas[token] = lemma.text;
      foldedLemmas[token] = lemma.folded;
      lemmaHashes[i] = lemma.hash;
    }
    const trees = parseBoth(models, tags, features.word, lemmaHashes);
    for (let i = 0; i < forms.length; i++) {
      const token = tokens[i];
      head[token] = trees.head[i] < 0 ? -1 : tokens[trees.head[i]];
      relation[token] = trees.relation[i];
      trusted[token] = trees.trusted[i];
    }
  }
  return {
    ...doc,
    upos,
    xpos,
    morph: models.morph,
    lemmas,
    foldedLemmas,
    head,
    relation,
    relations: models.relations,
    trusted,
  };
}

interface Lemma {
  readonly text: string;
  readonly folded: string;
  /** What the parsers know it by. */
  readonly hash: number;
}

/** Most words of a text come again. */
function lookUp(known: Map<string, Lemma>, models: GrammarModels, form: string, row: number, fold: (text: string) => string): Lemma {
  const key = `${form} ${row}`;
  const found = known.get(key);
  if (found) return found;
  const text = lemmaOf(models.lemmatizer, form, models.morph[row]);
  const lemma = { text, folded: fold(text), hash: lemmaHash(text) };
  known.set(key, lemma);
  return lemma;
}

export const lemmaHash = (lemma: string): number => hashString(lemma.toLowerCase());

export interface Trees {
  /** Position in the unit, -1 for the root. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly trusted: Uint8Array;
}

/** The left-to-right parser's tree; trusted where the right-to-left one has the same head and universal relation. */
export function parseBoth(models: GrammarModels, tags: ArrayLike<number>, forms: Int32Array, lemmas: Int32Array): Trees {
  const { atoms, universal } = models;
  const count = tags.length;
  const forward = parse(models.forward, readParseWords(tags, forms, lemmas, atoms, false));
  const backward = parse(models.backward, readParseWords(tags, forms, lemmas, atoms, true));
  const head = new Int32Array(count);
  const relation = new Uint8Array(count);
  const trusted = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const mirror = count - 1 - i;
    const there = backward.head[mirror];
    head[i] = forward.head[i] === count ? -1 : forward.head[i];
    relation[i] = forward.label[i];
    const same = head[i] === (there === count ? -1 : count - 1 - there);
    trusted[i] = same && universal[forward.label[i]] === universal[backward.label[mirror]] ? 1 : 0;
  }
  return { head, relation, trusted };
}

const universalOf = (relation: string): string => relation.split(':')[0];
