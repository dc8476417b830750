/** The grammar stage: tags, lemmas and trees of a document, unit by unit. */
import type { GrammarDoc, Morph, TextDoc, Unit } from '../doc.js';
import { UPOS } from '../doc.js';
import { withLayer } from '../layers.js';
import { type CoordinationCodes, coordinationCodes } from './coordination.js';
import { withoutEnumerator } from './enumerators.js';
import { hashString } from './hash.js';
import { type Lemmatizer, lemmaOf, loadLemmatizer } from './lemmatizer.js';
import { type Lexicon, loadLexicon } from './lexicon.js';
import { morphRow } from './morph-rows.js';
import { loadMoves, type MoveTable } from './move-table.js';
import { parseUnits, type TaggedUnit, type Trees } from './parse-units.js';
import { type TagAtoms, tagAtoms } from './parse-words.js';
import { loadParser, type Parser } from './parser.js';
import { loadTagger, type Tagger, tag } from './tagger.js';
import { type Sections, section } from './weights.js';
import { readWords, type WordFeatures } from './words.js';

export interface GrammarModels {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  /** Tag row → what the tag says. */
  readonly morph: readonly Morph[];
  readonly lemmatizer: Lemmatizer;
  /** Folded form of a noun → its lemma, where that is sure whatever the tag says of case, number and gender. */
  readonly nouns: ReadonlyMap<string, string>;
  /** The same of verbs. */
  readonly verbs: ReadonlyMap<string, string>;
  /** What the lemmatizer said of a form with a tag: most words come again, in this report or the next. */
  readonly known: Map<string, Lemma>[];
  readonly atoms: TagAtoms;
  readonly forward: Parser;
  readonly second: SecondParser;
  readonly relations: readonly string[];
  readonly coordination: CoordinationCodes;
  /** Row of `relations` → number of its universal part, the one before `:`. */
  readonly universal: Uint8Array;
}

/** The right-to-left parser. */
interface SecondParser {
  readonly parser: Parser;
  /** Chooses between the arcs of the two. */
  readonly choice: MoveTable;
  /** A unit all of whose arcs have at least this lead in the first tree is left as it is: that tree is hardly ever turned. */
  readonly under: number;
}

/** A document with tags, lemmas and trees: a `GrammarDoc` before its clauses are found. */
export type TreeDoc = Omit<GrammarDoc, 'clauses' | 'clauseOf'>;

/**
 * `readTag` reads a joint tag `UPOS|XPOS` of the language (`Language.morph`); `nouns`, `verbs`: those of `Language`. Throws if the file
 * lacks a section.
 */
export function loadGrammar(
  sections: Sections,
  readTag: (tag: string) => Morph,
  nouns: ReadonlyMap<string, string> = new Map(),
  verbs: ReadonlyMap<string, string> = new Map(),
): GrammarModels {
  const tags = section(sections, 'tagger.tags', 'u8').meta as readonly string[];
  const relations = section(sections, 'parser.relations', 'u8').meta as readonly string[];
  const morph = tags.map((joint) => morphRow(readTag(joint)));
  const universals = [...new Set(relations.map(universalOf))];
  return {
    lexicon: loadLexicon(sections),
    tagger: loadTagger(
      sections,
      Uint8Array.from(morph, ({ upos }) => UPOS.indexOf(upos)),
    ),
    morph,
    lemmatizer: loadLemmatizer(sections),
    nouns,
    verbs,
    known: morph.map(() => new Map()),
    atoms: tagAtoms(morph),
    forward: loadParser(sections, 'parser.forward', relations.length),
    second: loadSecond(sections, relations.length),
    relations,
    coordination: coordinationCodes(relations),
    universal: Uint8Array.from(relations, (relation) => universals.indexOf(universalOf(relation))),
  };
}

function loadSecond(sections: Sections, relations: number): SecondParser {
  return {
    parser: loadParser(sections, 'parser.backward', relations),
    choice: loadMoves(sections, 'parser.choice'),
    under: (section(sections, 'parser.choice', 'u32').meta as number | null) ?? Infinity,
  };
}

/** `fold`: lower case, no diacritics, as in `TextDoc.folded`. */
export function readGrammar(doc: TextDoc, models: GrammarModels, fold: (text: string) => string): TreeDoc {
  const { count } = doc;
  const columns: Columns = {
    upos: new Uint8Array(count),
    xpos: new Uint16Array(count),
    lemmas: new Array<string>(count).fill(''),
    foldedLemmas: new Array<string>(count).fill(''),
    head: new Int32Array(count).fill(-1),
    relation: new Uint8Array(count),
    trusted: new Uint8Array(count),
  };
  const formOf = (token: number): string => doc.forms[token];
  const units: Unit[] = [];
  const numbered: (readonly Unit[])[] = [];
  for (const unit of doc.units) {
    const parts = withoutEnumerator(unit, formOf);
    for (const part of parts) units.push(part);
    if (parts.length > 1) numbered.push(parts);
  }
  for (const block of blocksOf(units)) readBlock(doc.forms, block, models, fold, columns);
  // One tree a unit: the number hangs on the root of what it counts.
  const punct = models.relations.indexOf('punct');
  for (const [enumerator, counted] of numbered) {
    const root = counted.tokens.find((token) => columns.head[token] < 0) ?? counted.tokens[0];
    for (const token of enumerator.tokens) {
      columns.head[token] = root;
      columns.relation[token] = punct;
    }
  }
  const { upos, xpos, lemmas, foldedLemmas, head, relation, trusted } = columns;
  const { morph, relations } = models;
  return withLayer(doc, { upos, xpos, lemmas, foldedLemmas, head, relation, trusted, morph, relations });
}

/** What the stage adds to each token. */
interface Columns {
  readonly upos: Uint8Array;
  readonly xpos: Uint16Array;
  readonly lemmas: string[];
  readonly foldedLemmas: string[];
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly trusted: Uint8Array;
}

/**
 * One model after the other over the whole block: a model's weights then stay in the processor's cache. Plain loops over small
 * functions: written as one function of closures, all of it is compiled again whenever any of it turns out otherwise than seen
 * so far.
 */
function readBlock(
  forms: readonly string[],
  block: readonly Unit[],
  models: GrammarModels,
  fold: (text: string) => string,
  columns: Columns,
): void {
  const words: WordFeatures[] = [];
  for (const { tokens } of block) words.push(readWords(formsOf(forms, tokens), models.lexicon));
  const tags: Uint16Array[] = [];
  for (const unit of words) tags.push(tag(models.tagger, unit));
  const rows: number[] = [];
  const inputs: TaggedUnit[] = [];
  for (let u = 0; u < block.length; u++) {
    const { tokens } = block[u];
    const lemmas = lemmatize(forms, tokens, tags[u], models, fold, columns);
    if (isBare(tags[u], models.tagger.upos)) hangOnFirst(tokens, models.relations, columns);
    else {
      rows.push(u);
      inputs.push({ tags: tags[u], forms: words[u].word, lemmas });
    }
  }
  const trees = parseUnits(models, inputs);
  for (let k = 0; k < rows.length; k++) writeTree(block[rows[k]].tokens, trees[k], columns);
}

function formsOf(forms: readonly string[], tokens: Int32Array): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) found.push(forms[tokens[i]]);
  return found;
}

/** Writes tags and lemmas of a unit; gives the hashes by which the parsers know the lemmas. */
function lemmatize(
  forms: readonly string[],
  tokens: Int32Array,
  tags: Uint16Array,
  models: GrammarModels,
  fold: (text: string) => string,
  { upos, xpos, lemmas, foldedLemmas }: Columns,
): Int32Array {
  const hashes = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const row = tags[i];
    const lemma = lookUp(models, forms[token], row, fold);
    upos[token] = models.tagger.upos[row];
    xpos[token] = row;
    lemmas[token] = lemma.text;
    foldedLemmas[token] = lemma.folded;
    hashes[i] = lemma.hash;
  }
  return hashes;
}

function isBare(tags: Uint16Array, upos: Uint8Array): boolean {
  for (let i = 0; i < tags.length; i++) if (upos[tags[i]] !== PUNCT) return false;
  return true;
}

/** Rows of marks (`***`, a page of quotation marks) are not worth parsing: all hang on the first. */
function hangOnFirst(tokens: Int32Array, relations: readonly string[], { head, relation }: Columns): void {
  for (const token of tokens) {
    head[token] = token === tokens[0] ? -1 : tokens[0];
    relation[token] = relations.indexOf(token === tokens[0] ? 'root' : 'punct');
  }
}

function writeTree(tokens: Int32Array, trees: Trees, { head, relation, trusted }: Columns): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    head[token] = trees.head[i] < 0 ? -1 : tokens[trees.head[i]];
    relation[token] = trees.relation[i];
    trusted[token] = trees.trusted[i];
  }
}

const PUNCT = UPOS.indexOf('PUNCT');

/** Tokens of a block: enough to make changing models cheap, few enough to keep the hashes of their features small. */
const BLOCK = 4096;

/** Runs of units of about `BLOCK` tokens. */
function blocksOf(units: readonly Unit[]): Unit[][] {
  const blocks: Unit[][] = [];
  let room = 0;
  for (const unit of units) {
    if (room <= 0) {
      blocks.push([]);
      room = BLOCK;
    }
    blocks[blocks.length - 1].push(unit);
    room -= unit.tokens.length;
  }
  return blocks;
}

interface Lemma {
  readonly text: string;
  readonly folded: string;
  /** What the parsers know it by. */
  readonly hash: number;
}

function lookUp(models: GrammarModels, form: string, row: number, fold: (text: string) => string): Lemma {
  const known = models.known[row];
  const found = known.get(form);
  if (found) return found;
  const guess = lemmaOf(models.lemmatizer, form, models.morph[row]);
  const { upos } = models.morph[row];
  const sure = upos === 'NOUN' ? models.nouns : upos === 'VERB' ? models.verbs : undefined;
  const text = sure?.get(fold(form)) ?? guess;
  // The parsers have learned with what the lemmatizer says.
  const lemma = { text, folded: fold(text), hash: lemmaHash(guess) };
  if (known.size < MAX_KNOWN) known.set(form, lemma);
  return lemma;
}

/** Forms of a tag that are remembered; bounds memory over many reports. */
const MAX_KNOWN = 4_000;

export const lemmaHash = (lemma: string): number => hashString(lemma.toLowerCase());

const universalOf = (relation: string): string => relation.split(':')[0];
