/**
 * What the name tagger knows of titles of works: what announces a quotation and what follows it, and how far a law's or a
 * treaty's long title goes on (`Tratatul de aderare a României la UE`). Columns of the feature window, one more a row.
 */
import { CASING } from './casing.js';
import { TRIGGERS, WORK_HEAD } from './tagger-lexicon.js';

/** How far before a quotation the noun that announces it may stand. */
const HEAD_REACH = 4;
/** How far apart two quotations of one list may stand: `„A” de Ion Pop, „B”`. */
const LIST_REACH = 8;
/** A longer quotation is no title. */
const LONGEST_TITLE = 24;
const LONGEST_LAW = 40;
/** Commas are counted up to here. */
const MOST_COMMAS = 2;

export interface TitleColumns {
  /** Rows of the marks around the quotation that the token stands in, -1 outside one. */
  readonly openMark: Int32Array;
  readonly closeMark: Int32Array;
  /** Row of the word that announces the quotation, or the first of a list of them: `piesele „A” și „B”`. */
  readonly quoteHead: Int32Array;
  /** How a quotation is written: how long, and how many of its words begin with a capital. */
  readonly titleShape: Uint8Array;
  /** Row of the capitalised noun (`Legea`, `Tratatul`) that a title may have begun with, or -1. */
  readonly lawHead: Int32Array;
  /** What has come since that noun: commas, and a number (which ends the title of a law). */
  readonly lawState: Uint8Array;
}

export function createTitleColumns(rows: number): TitleColumns {
  return {
    openMark: new Int32Array(rows),
    closeMark: new Int32Array(rows),
    quoteHead: new Int32Array(rows),
    titleShape: new Uint8Array(rows),
    lawHead: new Int32Array(rows),
    lawState: new Uint8Array(rows),
  };
}

/** What is read of a row: how it is written, and what the lexicon says. */
interface Rows {
  readonly casing: Uint8Array;
  readonly lexicon: Int32Array;
}

/** Fills rows `first` up to `end`; `form` gives a row's word as it is printed. */
export function fillTitles(
  columns: TitleColumns,
  rows: Rows,
  first: number,
  end: number,
  form: (row: number) => string,
): void {
  columns.openMark.fill(-1, first, end);
  columns.closeMark.fill(-1, first, end);
  columns.quoteHead.fill(-1, first, end);
  columns.titleShape.fill(0, first, end);
  fillQuotations(columns, rows, first, end, form);
  fillLaws(columns, rows, first, end);
}

const OPENING = new Set(['„', '«', ',,', '‚']);
const SINGLE = new Set(["'", '’', '‘', '‚', '‹', '›']);

function fillQuotations(
  columns: TitleColumns,
  rows: Rows,
  first: number,
  end: number,
  form: (row: number) => string,
): void {
  let open = -1;
  let lastClose = -1;
  for (let row = first; row < end; row++) {
    if (rows.casing[row] !== CASING.quote) continue;
    const mark = form(row);
    // An apostrophe within a quotation ends none, and a mark that only opens says that the one before it stood alone.
    if (open >= 0 && SINGLE.has(mark) && !SINGLE.has(form(open))) continue;
    if (open < 0 || OPENING.has(mark)) open = row;
    else {
      if (row - open > 1 && row - open <= LONGEST_TITLE) fillQuotation(columns, rows, open, row, first, lastClose);
      lastClose = row;
      open = -1;
    }
  }
}

function fillQuotation(
  columns: TitleColumns,
  rows: Rows,
  open: number,
  close: number,
  first: number,
  lastClose: number,
): void {
  const head = headOf(columns, rows, open, first, lastClose);
  let capitals = 0;
  for (let row = open + 1; row < close; row++)
    if (rows.casing[row] >= CASING.capital && rows.casing[row] <= CASING.mixed) capitals++;
  const length = close - open - 1;
  const capitalOnes = capitals === length ? 3 : Math.min(capitals, 2);
  const shape =
    1 + capitalOnes * 8 + (length <= 4 ? length - 1 : length <= 6 ? 4 : length <= 9 ? 5 : length <= 14 ? 6 : 7);
  columns.openMark.fill(open, open + 1, close);
  columns.closeMark.fill(close, open + 1, close);
  columns.quoteHead.fill(head, open + 1, close);
  columns.titleShape.fill(shape, open + 1, close);
}

/** The nearest head noun before the mark, or that of the quotation before if the two stand in a list. */
function headOf(
  { quoteHead }: TitleColumns,
  { casing, lexicon }: Rows,
  open: number,
  first: number,
  lastClose: number,
): number {
  const from = Math.max(first, open - HEAD_REACH, lastClose + 1);
  for (let row = open - 1; row >= from; row--) {
    if (casing[row] === CASING.stop) break;
    if ((lexicon[row] & TRIGGERS) !== 0) return row;
  }
  if (lastClose >= first && open - lastClose <= LIST_REACH && quoteHead[lastClose - 1] >= 0) {
    for (let row = lastClose + 1; row < open; row++) if (casing[row] === CASING.stop) return -1;
    return quoteHead[lastClose - 1];
  }
  return -1;
}

function fillLaws({ lawHead, lawState }: TitleColumns, { casing, lexicon }: Rows, first: number, end: number): void {
  let head = -1;
  let commas = 0;
  let numbered = false;
  for (let row = first; row < end; row++) {
    const how = casing[row];
    const begins = (how === CASING.capital || how === CASING.upper) && (lexicon[row] & WORK_HEAD) !== 0;
    if (begins && (head < 0 || numbered || commas > 0)) {
      head = row;
      commas = 0;
      numbered = false;
    } else if (head >= 0 && row - head > LONGEST_LAW) head = -1;
    lawHead[row] = head;
    lawState[row] = commas + (numbered ? MOST_COMMAS + 1 : 0);
    if (head < 0) continue;
    if (how === CASING.comma) commas = Math.min(commas + 1, MOST_COMMAS);
    else if (how === CASING.number) numbered = true;
  }
}
