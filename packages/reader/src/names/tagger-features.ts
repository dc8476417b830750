/**
 * What the name tagger looks at: hashed features of a token in its sentence. Everything is read from folded words, so
 * that text without diacritics gives the same features; case comes in through `casing` alone.
 *
 * A `FeatureWindow` is a set of columns reused from sentence to sentence. Row `PAD + i` is token `i` of the window; the
 * rows before and after stand for the edges of the sentence.
 */
import { finish, hashString, mix } from '../grammar/hash.js';
import { findSlot, firstClass, type SparseTable } from '../grammar/sparse.js';
import { CASING, casingOf, isNameLike, shapeOf } from './casing.js';

/** Longest stretch that is tagged at once; a longer sentence is cut, so that hostile input costs no memory. */
export const WINDOW = 512;
/** Rows beyond each edge. */
export const PAD = 3;
/** Upper bound of the features of one token. */
export const MAX_FEATURES = 128;
/** Longest phrase looked up in the lexicon, in tokens. */
const LONGEST_PHRASE = 7;
/** How far a title or a head noun reaches to the right. */
const TRIGGER_REACH = 5;
/** How long a chain of name-like words may grow before it is cut. */
const LONGEST_CHAIN = 14;
const ROWS = WINDOW + 2 * PAD;
const SHOUTED_SHARE = 0.6;

/**
 * Classes of the lexicon (words and phrases → classes), shared with training, which packs it. `more` marks a phrase that
 * a longer one begins with.
 */
export const LEXICON = [
  'more', 'given-masc', 'given-fem', 'surname', 'country', 'city', 'town', 'region', 'nationality', 'organization', 'outlet', 'seat',
  'holder', 'title', 'organization-head', 'facility-head', 'location-head', 'event-head', 'work-head', 'state-head', 'product-head',
  'linker', 'calendar', 'say',
] as const;
export type LexiconClass = (typeof LEXICON)[number];
const bit = (name: LexiconClass): number => 1 << LEXICON.indexOf(name);
const MORE = bit('more');
const LINKS = bit('linker') | bit('nationality');
const TRIGGERS =
  bit('title') | bit('organization-head') | bit('facility-head') | bit('location-head') | bit('event-head') | bit('work-head') |
  bit('state-head') | bit('product-head');
const PLACES = bit('country') | bit('city') | bit('region');
const HEADS = TRIGGERS & ~bit('title');

/** Is a word of these lexicon classes known as a state, a region or a large city? */
export const isPlace = (classes: number): boolean => (classes & PLACES) !== 0;

export interface NameLexicon {
  readonly phrases: SparseTable;
  /** Folded word → word cluster. */
  readonly clusters: SparseTable;
}

export interface FeatureWindow {
  count: number;
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly affixes: Int32Array;
  readonly casing: Uint8Array;
  readonly shape: Int32Array;
  readonly lexicon: Int32Array;
  /** Where in a phrase of the lexicon the token stands: hash of classes and place. */
  readonly phrase: Int32Array;
  readonly cluster: Int32Array;
  /** 0 outside quotation marks, else how long the quotation is: 1 a few words … 4 a text. */
  readonly inQuotes: Uint8Array;
  /** First and last row of the chain of name-like words that the token belongs to, or its own row. */
  readonly chainFirst: Int32Array;
  readonly chainLast: Int32Array;
  /** Row of the nearest title or head noun to the left, or -1. */
  readonly trigger: Int32Array;
  /** Hash of the word with its diacritics, 0 in a window that has none at all. */
  readonly marked: Int32Array;
  /** 1 if the whole window is in capitals: case tells nothing there. */
  shouted: number;
}

export function createWindow(): FeatureWindow {
  const column = (): Int32Array => new Int32Array(ROWS);
  return {
    count: 0, shouted: 0,
    word: column(), stem: column(), affixes: new Int32Array(ROWS * AFFIXES), casing: new Uint8Array(ROWS), shape: column(),
    lexicon: column(), phrase: column(), cluster: column(), inQuotes: new Uint8Array(ROWS), chainFirst: column(),
    chainLast: column(), trigger: column(), marked: column(),
  };
}

const AFFIXES = 9;
const PREFIXES = 4;
const EDGE_WORD = hashString('\u0002');
const QUOTE_WORD = hashString('"');
const DASH_WORD = hashString('-');
const NUMBER_WORD = hashString('0');
const MARKLESS = 1;

/** Fills the window with tokens `first` up to `end`, at most `WINDOW` of them. `folded` are the folded `forms`. */
export function fillWindow(
  window: FeatureWindow, forms: readonly string[], folded: readonly string[], first: number, end: number, lexicon: NameLexicon,
): void {
  const count = Math.min(end - first, WINDOW);
  window.count = count;
  clearEdges(window, count);
  let capitals = 0;
  let lower = 0;
  let marks = false;
  for (let i = 0; i < count; i++) {
    const row = PAD + i;
    const form = forms[first + i] as string;
    const word = folded[first + i] as string;
    const casing = casingOf(form);
    window.casing[row] = casing;
    if (casing === CASING.upper) capitals++;
    else if (casing === CASING.lower || casing === CASING.capital) lower++;
    const plain = form === word;
    if (!plain && casing === CASING.lower) marks = true;
    window.marked[row] = casing !== CASING.lower ? 0 : plain ? MARKLESS : hashString(form);
    window.shape[row] = shapeOf(form);
    window.word[row] =
      casing === CASING.quote ? QUOTE_WORD : casing === CASING.dash ? DASH_WORD : casing === CASING.number ? NUMBER_WORD + word.length : hashString(word);
    const hyphen = word.indexOf('-', 2);
    window.stem[row] = hyphen > 0 && hyphen < word.length - 1 ? hashString(word, 0, 0, hyphen) : (window.word[row] as number);
    fillAffixes(window.affixes, row, word);
    window.cluster[row] = 1 + firstClass(lexicon.clusters, window.stem[row]);
  }
  if (!marks) window.marked.fill(0, PAD, PAD + count);
  window.shouted = capitals >= 3 && capitals >= SHOUTED_SHARE * (capitals + lower) ? 1 : 0;
  if (window.shouted) for (let i = 0; i < count; i++) if (isNameLike(window.casing[PAD + i] as number)) window.casing[PAD + i] = CASING.shouted;
  fillQuotes(window);
  fillPhrases(window, lexicon.phrases);
  fillChains(window);
  fillTriggers(window);
}

function clearEdges(window: FeatureWindow, count: number): void {
  for (let k = 0; k < 2 * PAD; k++) {
    const row = k < PAD ? k : count + k;
    window.word[row] = EDGE_WORD;
    window.stem[row] = EDGE_WORD;
    window.affixes.fill(EDGE_WORD, row * AFFIXES, (row + 1) * AFFIXES);
    window.casing[row] = CASING.edge;
    for (const column of [window.shape, window.lexicon, window.phrase, window.cluster]) column[row] = 0;
    window.inQuotes[row] = 0;
    window.chainFirst[row] = row;
    window.chainLast[row] = row;
    window.trigger[row] = -1;
  }
}

function fillAffixes(affixes: Int32Array, row: number, word: string): void {
  const base = row * AFFIXES;
  let h = 1;
  for (let k = 0; k < PREFIXES; k++) {
    if (k < word.length) h = mix(h, word.charCodeAt(k));
    affixes[base + k] = finish(h + k);
  }
  h = 2;
  for (let k = 0; k < AFFIXES - PREFIXES; k++) {
    if (k < word.length) h = mix(h, word.charCodeAt(word.length - 1 - k));
    affixes[base + PREFIXES + k] = finish(h + k);
  }
}

/** Titles in quotation marks are short, sayings are long. */
function fillQuotes({ inQuotes, casing, count }: FeatureWindow): void {
  inQuotes.fill(0, PAD, PAD + count);
  let open = -1;
  for (let row = PAD; row < PAD + count; row++) {
    if (casing[row] !== CASING.quote) continue;
    if (open < 0) {
      open = row;
      continue;
    }
    const length = row - open - 1;
    inQuotes.fill(length <= 3 ? 1 : length <= 6 ? 2 : length <= 12 ? 3 : 4, open, row);
    open = -1;
  }
  if (open >= 0) inQuotes.fill(4, open, PAD + count);
}

/** A phrase's key in the lexicon, from the hashes of its folded words, one word at a time; begin with 0. */
export const phraseKey = (key: number, word: number): number => finish(mix(key, word));

function fillPhrases(window: FeatureWindow, table: SparseTable): void {
  const last = PAD + window.count;
  window.lexicon.fill(0, PAD, last);
  window.phrase.fill(0, PAD, last);
  let covered = PAD;
  for (let row = PAD; row < last; row++) {
    let key = 0;
    for (let end = row; end < last && end < row + LONGEST_PHRASE; end++) {
      const before = key;
      key = phraseKey(before, window.word[end] as number);
      let classes = classesOf(table, key);
      if (classes === 0 && window.stem[end] !== window.word[end]) {
        key = phraseKey(before, window.stem[end] as number);
        classes = classesOf(table, key);
      }
      if (classes === 0) break;
      const own = classes & ~MORE;
      if (own !== 0) {
        // The word alone keeps its classes; a longer phrase marks all of its words with its own.
        window.lexicon[row]! |= own;
        const whole = end > row;
        if (whole || row >= covered)
          for (let k = row; k <= end; k++) window.phrase[k] = finish(mix(own, whole ? (k === row ? 1 : k === end ? 3 : 2) : 4));
        if (whole) for (let k = row + 1; k <= end; k++) window.lexicon[k]! |= own;
        covered = Math.max(covered, end + 1);
      }
      if ((classes & MORE) === 0) break;
    }
  }
}

function classesOf(table: SparseTable, key: number): number {
  const slot = findSlot(table, key);
  if (slot < 0) return 0;
  let classes = 0;
  for (let i = table.starts[slot] as number; i < (table.starts[slot + 1] as number); i++) classes |= 1 << (table.classes[i] as number);
  return classes;
}

/** Chains: capitalised words, joined by at most two short lower-case words or nationality words (`Ministerul rus al Apărării`). */
function fillChains(window: FeatureWindow): void {
  const end = PAD + window.count;
  let row = PAD;
  while (row < end) {
    window.chainFirst[row] = row;
    window.chainLast[row] = row;
    if (!isNameLike(window.casing[row] as number)) {
      row++;
      continue;
    }
    let last = row;
    for (let next = row + 1, gap = 0; next < end && next - row < LONGEST_CHAIN; next++) {
      if (isNameLike(window.casing[next] as number)) {
        last = next;
        gap = 0;
      } else if (gap === 2 || window.casing[next] !== CASING.lower || ((window.lexicon[next] as number) & LINKS) === 0) break;
      else gap++;
    }
    for (let k = row; k <= last; k++) {
      window.chainFirst[k] = row;
      window.chainLast[k] = last;
    }
    row = last + 1;
  }
}

function fillTriggers(window: FeatureWindow): void {
  let trigger = -1;
  for (let row = PAD; row < PAD + window.count; row++) {
    window.trigger[row] = trigger >= 0 && row - trigger <= TRIGGER_REACH ? trigger : -1;
    const casing = window.casing[row] as number;
    if (((window.lexicon[row] as number) & TRIGGERS) !== 0) trigger = row;
    else if (casing === CASING.comma || casing === CASING.stop) trigger = -1;
  }
}

/** Writes the hashes of the features of a row to `out`, and says how many. */
export function featuresAt(window: FeatureWindow, row: number, out: Int32Array): number {
  const { word, stem, affixes, casing, shape, lexicon, phrase, cluster, inQuotes, chainFirst, chainLast, trigger } = window;
  let n = 0;
  const word0 = word[row] as number;
  const before = word[row - 1] as number;
  const after = word[row + 1] as number;
  const case0 = casing[row] as number;
  const caseBefore = casing[row - 1] as number;
  const caseAfter = casing[row + 1] as number;
  const cases = (casing[row - 2] as number) | (caseBefore << 5) | (case0 << 10) | (caseAfter << 15) | ((casing[row + 2] as number) << 20);
  const lex0 = lexicon[row] as number;
  const phrase0 = phrase[row] as number;
  const cluster0 = cluster[row] as number;

  out[n++] = one(1, 0);
  out[n++] = one(2, word0);
  out[n++] = two(3, word0, case0);
  out[n++] = one(4, stem[row] as number);
  if (window.marked[row] !== 0) out[n++] = two(5, window.marked[row] as number, word0);
  out[n++] = one(6, before);
  out[n++] = one(7, after);
  out[n++] = one(8, word[row - 2] as number);
  out[n++] = one(9, word[row + 2] as number);
  out[n++] = two(10, before, word0);
  out[n++] = two(11, word0, after);
  out[n++] = two(12, word[row - 2] as number, before);
  out[n++] = two(13, after, word[row + 2] as number);
  out[n++] = two(14, before, case0);
  out[n++] = two(15, after, case0);
  out[n++] = two(16, before, after);

  out[n++] = one(17, cases);
  out[n++] = one(18, (cases >> 5) & 0x7fff);
  out[n++] = one(19, shape[row] as number);
  out[n++] = two(20, shape[row] as number, shape[row - 1] as number);
  out[n++] = two(21, shape[row] as number, shape[row + 1] as number);

  const base = row * AFFIXES;
  for (let k = 0; k < AFFIXES; k++) out[n++] = two(80 + k, affixes[base + k] as number, case0);
  const suffix3 = affixes[base + PREFIXES + 2] as number;
  const stemBefore = affixes[base - AFFIXES + PREFIXES - 1] as number;
  const stemAfter = affixes[base + AFFIXES + PREFIXES - 1] as number;
  out[n++] = one(22, stemBefore);
  out[n++] = one(23, stemAfter);
  out[n++] = two(24, stemBefore, suffix3);
  out[n++] = two(25, affixes[base - AFFIXES + PREFIXES + 2] as number, suffix3);
  out[n++] = two(26, suffix3, affixes[base + AFFIXES + PREFIXES + 2] as number);

  out[n++] = two(27, phrase0, case0);
  out[n++] = two(28, phrase[row - 1] as number, case0);
  out[n++] = two(29, phrase[row + 1] as number, case0);
  out[n++] = two(30, phrase[row - 1] as number, phrase0);
  out[n++] = two(31, phrase0, phrase[row + 1] as number);
  out[n++] = two(32, lex0, casing[row] as number);
  out[n++] = two(33, lexicon[row - 1] as number, lex0);
  out[n++] = two(34, lex0, lexicon[row + 1] as number);
  out[n++] = three(35, lexicon[row - 1] as number, case0, caseAfter);
  out[n++] = three(36, lexicon[row - 2] as number, lexicon[row - 1] as number, case0);
  out[n++] = two(37, lex0, before);
  out[n++] = two(38, lex0, after);

  out[n++] = one(39, cluster0);
  out[n++] = one(40, cluster[row - 1] as number);
  out[n++] = one(41, cluster[row + 1] as number);
  out[n++] = two(42, cluster[row - 1] as number, case0);
  out[n++] = two(43, cluster[row + 1] as number, case0);
  out[n++] = two(44, cluster[row - 1] as number, cluster0);
  out[n++] = two(45, cluster0, cluster[row + 1] as number);
  out[n++] = three(46, cluster[row - 1] as number, case0, cluster[row + 1] as number);
  out[n++] = two(47, cluster[row - 2] as number, case0);

  out[n++] = one(48, inQuotes[row] as number);
  out[n++] = two(49, inQuotes[row] as number, cases & 0x7fe0);
  out[n++] = two(50, row === PAD ? 1 : 0, case0);
  if (row === PAD) out[n++] = two(51, word0, caseAfter);
  if (window.shouted) out[n++] = two(52, cluster0, lex0);

  const near = trigger[row] as number;
  if (near >= 0) {
    out[n++] = two(53, (lexicon[near] as number) & TRIGGERS, case0);
    out[n++] = three(54, (lexicon[near] as number) & TRIGGERS, Math.min(row - near, 4), case0);
    out[n++] = two(55, word[near] as number, case0);
  } else out[n++] = one(56, case0);

  const first = chainFirst[row] as number;
  const last = chainLast[row] as number;
  if (last > first) {
    const place = row === first ? 1 : row === last ? 2 : 3;
    const head = (affixes[first * AFFIXES + PREFIXES - 1] as number);
    out[n++] = two(57, word[first] as number, place);
    out[n++] = two(58, head, mix(case0, place));
    out[n++] = three(59, (lexicon[first] as number) & HEADS, place, case0);
    out[n++] = three(60, head, word0, 0);
    out[n++] = two(61, word[first - 1] as number, place);
    out[n++] = two(62, word[last + 1] as number, place);
    out[n++] = three(63, lexicon[first - 1] as number, place, Math.min(last - first, 4));
    out[n++] = two(64, cluster[first - 1] as number, place);
    out[n++] = two(65, cluster[last + 1] as number, place);
    out[n++] = two(66, lexicon[last] as number, place);
    out[n++] = two(67, Math.min(last - row, 4), Math.min(row - first, 4));
  }
  return n;
}

const one = (template: number, a: number): number => finish(mix(template, a));
const two = (template: number, a: number, b: number): number => finish(mix(mix(template, a), b));
const three = (template: number, a: number, b: number, c: number): number => finish(mix(mix(mix(template, a), b), c));
