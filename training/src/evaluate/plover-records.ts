import type { RecordEvent } from 'cronicar';

/** The gold standard records of PLOVER (github.com/openeventdata/PLOVER), which are not part of this repository. */
export interface PloverRecord {
  readonly id: string;
  /** One of PLOVER's types of today. */
  readonly type: string;
  readonly text: string;
  /** ISO 3166-1 alpha-3 codes of those who act; empty where the record names no state of today. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Both sides act: they agree, meet, sign. */
  readonly mutual: boolean;
}

/** What types of the first drafts are called now. */
const RENAMED: Readonly<Record<string, string>> = {
  DIPLOMACY: 'SUPPORT',
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
  YIELD: 'RETREAT',
};

/** Codes that name no state of today: bodies between states, states of the past, and what is left open. */
const NO_STATE = new Set(['IGO', 'NGO', 'MNC', 'USR', 'YUG', 'CSK', 'DDR', '---', '-']);
/** Slips of the file. */
const CODES: Readonly<Record<string, string>> = { JAP: 'JPN', ROM: 'ROU', KSV: 'XKX' };

interface Side {
  readonly code?: string;
}

interface Row {
  readonly id?: string;
  readonly event?: string;
  readonly text?: string;
  readonly source?: readonly Side[] | '';
  readonly target?: readonly Side[] | '';
  readonly textInfo?: { readonly markup?: string };
}

/**
 * Reads the file as it is published: objects one after another with commas that JSON does not allow, or a list. Records
 * without a sentence are left out. Throws a `SyntaxError` for anything else.
 */
export function parsePloverRecords(text: string): PloverRecord[] {
  const bare = text
    .replace(/,[ \t]*#+[^\n]*$/gm, ',')
    .replace(/,(\s*[}\]])/g, '$1')
    .trim()
    .replace(/,$/, '');
  const rows = JSON.parse(bare.startsWith('[') ? bare : `[${bare}]`) as Row[];
  return rows.flatMap((row) => {
    const id = row.id ?? '';
    const said = row.event ?? id.split('-').at(-2) ?? '';
    // Wikipedia-like quotes and braces of the manual's typesetting are no part of the sentence.
    const sentence = (row.text ?? '')
      .replace(/^\{|\}$/g, '')
      .replace(/``|''/g, '"')
      .trim();
    const actors = statesOf(row.source);
    if (sentence.split(' ').length < 5 || /--|NEED EXAMPLE/.test(sentence)) return [];
    const recipients = statesOf(row.target);
    const mutual = sides(row.source).length > 1 && sides(row.target).length === 0;
    return [{ id, type: RENAMED[said] ?? said, text: sentence, actors, recipients, mutual }];
  });
}

function sides(list: readonly Side[] | '' | undefined): readonly Side[] {
  return list === '' || list === undefined ? [] : list;
}

function statesOf(list: readonly Side[] | '' | undefined): string[] {
  const codes = sides(list).flatMap(({ code }) => (code === undefined ? [] : [CODES[code] ?? code]));
  return [...new Set(codes.filter((code) => /^[A-Z]{3}$/.test(code) && !NO_STATE.has(code)))].sort();
}

const COMING: ReadonlySet<string> = new Set(['planned', 'promised', 'possible', 'threatened']);
const FRIENDLY: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE']);
const HOSTILE: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'MOBILIZE', 'REJECT']);

/**
 * The type in these records, which are older than the status of an event: what a side says it will do for another is AGREE,
 * what it will do against another is THREATEN (CAMEO 03, 13).
 */
export function typeThen({ type, status }: Pick<RecordEvent, 'type' | 'status'>): string {
  if (!COMING.has(status)) return type;
  return FRIENDLY.has(type) ? 'AGREE' : HOSTILE.has(type) ? 'THREATEN' : type;
}
