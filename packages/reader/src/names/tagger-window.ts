/**
 * What the name tagger knows of each token of a sentence before it makes features of it. Nearly everything is read from
 * folded words, so that text without diacritics gives the same; case comes in through `casing` alone.
 *
 * A `FeatureWindow` is a set of columns reused from sentence to sentence. Row `PAD + i` is token `i` of the window; the
 * rows before and after stand for the edges of the sentence.
 */
import { finish, hashString, mix } from '../grammar/hash.js';
import { lookUp } from '../grammar/look-up.js';
import { CASING, casingOf, isNameLike, shapeOf } from './casing.js';
import { classesOf, LINKS, MORE, type NameLexicon, phraseKey, TRIGGERS } from './tagger-lexicon.js';
import { createTitleColumns, fillTitles, type TitleColumns } from './tagger-titles.js';

/** Longest stretch that is tagged at once; a longer sentence is cut, so that hostile input costs no memory. */
export const WINDOW = 512;
/** Rows beyond each edge. */
export const PAD = 3;
/** Longest phrase looked up in the lexicon, in tokens. */
const LONGEST_PHRASE = 7;
/** How far a title or a head noun reaches to the right. */
const TRIGGER_REACH = 5;
/** How long a chain of name-like words may grow before it is cut. */
const LONGEST_CHAIN = 14;
const ROWS = WINDOW + 2 * PAD;
/** A quotation that is a saying, in `inQuotes`. */
export const LONG_QUOTATION = 4;
const SHOUTED_SHARE = 0.6;

export interface FeatureWindow extends TitleColumns {
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
  /** 0 outside quotation marks, else how long the quotation is: 1 a few words … `LONG_QUOTATION`. */
  readonly inQuotes: Uint8Array;
  /** Row of the mark that opened the quotation, -1 outside one. */
  readonly opened: Int32Array;
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
    ...createTitleColumns(ROWS),
    count: 0,
    shouted: 0,
    word: column(),
    stem: column(),
    affixes: new Int32Array(ROWS * AFFIXES),
    casing: new Uint8Array(ROWS),
    shape: column(),
    lexicon: column(),
    phrase: column(),
    cluster: column(),
    inQuotes: new Uint8Array(ROWS),
    opened: column(),
    chainFirst: column(),
    chainLast: column(),
    trigger: column(),
    marked: column(),
  };
}

/** Affixes of a token: prefixes of one to four letters, then suffixes of one to five. */
export const AFFIXES = 9;
export const PREFIXES = 4;
const EDGE_WORD = hashString('\u0002');
const QUOTE_WORD = hashString('"');
const DASH_WORD = hashString('-');
const NUMBER_WORD = hashString('0');
const MARKLESS = 1;

/** Fills the window with tokens `first` up to `end`, at most `WINDOW` of them. `folded` are the folded `forms`. */
export function fillWindow(
  window: FeatureWindow,
  forms: readonly string[],
  folded: readonly string[],
  first: number,
  end: number,
  lexicon: NameLexicon,
): void {
  const count = Math.min(end - first, WINDOW);
  window.count = count;
  clearEdges(window, count);
  let capitals = 0;
  let lower = 0;
  let marks = false;
  for (let i = 0; i < count; i++) {
    const row = PAD + i;
    const form = forms[first + i];
    const word = folded[first + i];
    const casing = casingOf(form);
    window.casing[row] = casing;
    if (casing === CASING.upper) capitals++;
    else if (casing === CASING.lower || casing === CASING.capital) lower++;
    const plain = form === word;
    if (!plain && casing === CASING.lower) marks = true;
    window.marked[row] = casing !== CASING.lower ? 0 : plain ? MARKLESS : hashString(form);
    window.shape[row] = shapeOf(form);
    window.word[row] =
      casing === CASING.quote
        ? QUOTE_WORD
        : casing === CASING.dash
          ? DASH_WORD
          : casing === CASING.number
            ? NUMBER_WORD + word.length
            : hashString(word);
    const hyphen = word.indexOf('-', 2);
    window.stem[row] = hyphen > 0 && hyphen < word.length - 1 ? hashString(word, 0, 0, hyphen) : window.word[row];
    fillAffixes(window.affixes, row, word);
    window.cluster[row] = 1 + lookUp(lexicon.clusters, window.stem[row]);
  }
  if (!marks) window.marked.fill(0, PAD, PAD + count);
  window.shouted = capitals >= 3 && capitals >= SHOUTED_SHARE * (capitals + lower) ? 1 : 0;
  if (window.shouted)
    for (let i = 0; i < count; i++) if (isNameLike(window.casing[PAD + i])) window.casing[PAD + i] = CASING.shouted;
  fillQuotes(window);
  fillPhrases(window, lexicon);
  fillChains(window);
  fillTriggers(window);
  fillTitles(window, window, PAD, PAD + count, (row) => forms[first + row - PAD]);
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
function fillQuotes({ inQuotes, opened, casing, count }: FeatureWindow): void {
  inQuotes.fill(0, PAD, PAD + count);
  opened.fill(-1, PAD, PAD + count);
  let open = -1;
  for (let row = PAD; row < PAD + count; row++) {
    if (casing[row] !== CASING.quote) continue;
    if (open < 0) {
      open = row;
      continue;
    }
    const length = row - open - 1;
    inQuotes.fill(length <= 3 ? 1 : length <= 6 ? 2 : length <= 12 ? 3 : LONG_QUOTATION, open, row);
    opened.fill(open, open, row);
    open = -1;
  }
  if (open >= 0) inQuotes.fill(LONG_QUOTATION, open, PAD + count);
}

function fillPhrases(window: FeatureWindow, lexicon: NameLexicon): void {
  const last = PAD + window.count;
  window.lexicon.fill(0, PAD, last);
  window.phrase.fill(0, PAD, last);
  let covered = PAD;
  for (let row = PAD; row < last; row++) {
    let key = 0;
    for (let end = row; end < last && end < row + LONGEST_PHRASE; end++) {
      const before = key;
      key = phraseKey(before, window.word[end]);
      let classes = classesOf(lexicon, key);
      if (classes === 0 && window.stem[end] !== window.word[end]) {
        key = phraseKey(before, window.stem[end]);
        classes = classesOf(lexicon, key);
      }
      if (classes === 0) break;
      const own = classes & ~MORE;
      if (own !== 0) {
        // The word alone keeps its classes; a longer phrase marks all of its words with its own.
        window.lexicon[row] |= own;
        const whole = end > row;
        if (whole || row >= covered)
          for (let k = row; k <= end; k++)
            window.phrase[k] = finish(mix(own, whole ? (k === row ? 1 : k === end ? 3 : 2) : 4));
        if (whole) for (let k = row + 1; k <= end; k++) window.lexicon[k] |= own;
        covered = Math.max(covered, end + 1);
      }
      if ((classes & MORE) === 0) break;
    }
  }
}

/** Chains: capitalised words, joined by at most two short lower-case words or nationality words (`Ministerul rus al Apărării`). */
function fillChains(window: FeatureWindow): void {
  const end = PAD + window.count;
  let row = PAD;
  while (row < end) {
    window.chainFirst[row] = row;
    window.chainLast[row] = row;
    if (!isNameLike(window.casing[row])) {
      row++;
      continue;
    }
    let last = row;
    for (let next = row + 1, gap = 0; next < end && next - row < LONGEST_CHAIN; next++) {
      if (isNameLike(window.casing[next])) {
        last = next;
        gap = 0;
      } else if (gap === 2 || window.casing[next] !== CASING.lower || (window.lexicon[next] & LINKS) === 0) break;
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
    const casing = window.casing[row];
    if ((window.lexicon[row] & TRIGGERS) !== 0) trigger = row;
    else if (casing === CASING.comma || casing === CASING.stop) trigger = -1;
  }
}
