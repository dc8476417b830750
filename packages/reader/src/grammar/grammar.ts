/** The grammar stage: tags, lemmas and trees of a document, unit by unit. */
import type { GrammarDoc, Morph, TextDoc, Unit } from '../doc.js';
import { UPOS } from '../doc.js';
import { type CoordinationCodes, coordinationCodes, mendCoordination } from './coordination.js';
import { withoutEnumerator } from './enumerators.js';
import { hashString } from './hash.js';
import { joinTrees, type Proposal, proposalOf } from './joint-tree.js';
import { type Lemmatizer, lemmaOf, loadLemmatizer } from './lemmatizer.js';
import { type Lexicon, loadLexicon } from './lexicon.js';
import { loadMoves, type MoveTable } from './move-table.js';
import { type ParseWords, readParseWords, type TagAtoms, tagAtoms } from './parse-words.js';
import { loadParser, type Parser, parse } from './parser.js';
import { loadTagger, type Tagger, tag } from './tagger.js';
import { type Sections, section } from './weights.js';
import { readWords } from './words.js';

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
  const morph = tags.map(readTag);
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
  const upos = new Uint8Array(count);
  const xpos = new Uint16Array(count);
  const lemmas: string[] = new Array(count).fill('');
  const foldedLemmas: string[] = new Array(count).fill('');
  const head = new Int32Array(count).fill(-1);
  const relation = new Uint8Array(count);
  const trusted = new Uint8Array(count);
  const parts = doc.units.map((unit) => withoutEnumerator(unit, (token) => doc.forms[token]));
  for (const block of blocksOf(parts.flat())) {
    // One model after the other over the whole block: a model's weights then stay in the processor's cache.
    const words = block.map(({ tokens }) =>
      readWords(
        Array.from(tokens, (token) => doc.forms[token]),
        models.lexicon,
      ),
    );
    const tags = words.map((unit) => tag(models.tagger, unit));
    const hashes = block.map(({ tokens }, u) => {
      const lemmaHashes = new Int32Array(tokens.length);
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        const row = tags[u][i];
        const lemma = lookUp(models, doc.forms[token], row, fold);
        upos[token] = models.tagger.upos[row];
        xpos[token] = row;
        lemmas[token] = lemma.text;
        foldedLemmas[token] = lemma.folded;
        lemmaHashes[i] = lemma.hash;
      }
      return lemmaHashes;
    });
    // Rows of marks (`***`, a page of quotation marks) are not worth the time: all hang on the first.
    const isBare = tags.map((unit) => unit.every((row) => models.tagger.upos[row] === PUNCT));
    for (const [u, { tokens }] of block.entries()) {
      if (!isBare[u]) continue;
      for (const token of tokens) {
        head[token] = token === tokens[0] ? -1 : tokens[0];
        relation[token] = models.relations.indexOf(token === tokens[0] ? 'root' : 'punct');
      }
    }
    const rows = block.flatMap((_, u) => (isBare[u] ? [] : [u]));
    const inputs = rows.map((u) => ({ tags: tags[u], forms: words[u].word, lemmas: hashes[u] }));
    for (const [k, trees] of parseUnits(models, inputs).entries()) {
      const { tokens } = block[rows[k]];
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        head[token] = trees.head[i] < 0 ? -1 : tokens[trees.head[i]];
        relation[token] = trees.relation[i];
        trusted[token] = trees.trusted[i];
      }
    }
  }
  // One tree a unit: the number hangs on the root of what it counts.
  const punct = models.relations.indexOf('punct');
  for (const [enumerator, counted] of parts) {
    if (counted === undefined) continue;
    const root = counted.tokens.find((token) => head[token] < 0) ?? counted.tokens[0];
    for (const token of enumerator.tokens) {
      head[token] = root;
      relation[token] = punct;
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

export interface Trees {
  /** Position in the unit, -1 for the root. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly trusted: Uint8Array;
}

/** What is known of the words of a unit before it is parsed. */
export interface TaggedUnit {
  readonly tags: ArrayLike<number>;
  /** Hashes of forms (`WordFeatures.word`) and lemmas (`lemmaHash`). */
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
}

/**
 * Each unit's joint tree: an arc is trusted where both parsers have the same head and universal relation; in a unit that was
 * clear to the first parser, where no other arc was near.
 */
export function parseUnits(models: GrammarModels, units: readonly TaggedUnit[]): Trees[] {
  const { atoms, forward, second } = models;
  const words = units.map(({ tags, forms, lemmas }) => readParseWords(tags, forms, lemmas, atoms, false));
  const ahead = words.map((unit) => proposalOf(parse(forward, unit), false));
  const back = units.map(({ tags, forms, lemmas }, u) =>
    isClear(ahead[u], second.under)
      ? null
      : proposalOf(parse(second.parser, readParseWords(tags, forms, lemmas, atoms, true)), true),
  );
  return words.map((unit, u) => {
    const backward = back[u];
    const trees = backward === null ? onlyTree(ahead[u]) : jointTree(models, unit, ahead[u], backward);
    const { tags } = units[u];
    mendCoordination(trees.head, trees.relation, (word) => models.morph[tags[word]], models.coordination);
    return trees;
  });
}

const isClear = ({ lead }: Proposal, under: number): boolean => lead.every((one) => one >= under);

function jointTree(
  { second, universal }: GrammarModels,
  words: ParseWords,
  forward: Proposal,
  backward: Proposal,
): Trees {
  const { head, label } = joinTrees(second.choice, words, forward, backward);
  return toTrees(head, label, (i) => {
    const same = forward.head[i] === backward.head[i];
    return same && universal[forward.label[i]] === universal[backward.label[i]];
  });
}

function onlyTree({ head, label, lead, labelLead }: Proposal): Trees {
  return toTrees(head, label, (i) => lead[i] >= SURE_ARC && labelLead[i] >= SURE_RELATION);
}

/** With these leads of arc and relation as many words are trusted, and are right as often, as where two parsers agree. */
const SURE_ARC = 90;
const SURE_RELATION = 45;

function toTrees(heads: Int32Array, labels: Int32Array, isTrusted: (word: number) => boolean): Trees {
  const count = heads.length;
  const trusted = new Uint8Array(count);
  for (let i = 0; i < count; i++) trusted[i] = isTrusted(i) ? 1 : 0;
  return { head: heads.map((at) => (at === count ? -1 : at)), relation: Uint8Array.from(labels), trusted };
}

const universalOf = (relation: string): string => relation.split(':')[0];
