/**
 * Atoms: runs of letters, runs of digits and single marks, cut out of the tokens. Rules for numbers, dates and times read
 * atoms, so that `11.000-12.000`, `8:30`, `19h37`, `azi-noapte` mean the same however the tokenizer keeps them together.
 */
import type { TextDoc } from '../doc.js';

export const WORD = 0;
export const DIGITS = 1;
export const MARK = 2;

export interface Atoms {
  readonly count: number;
  /** WORD, DIGITS or MARK. */
  readonly kind: Uint8Array;
  /** Offsets into the text. */
  readonly start: Int32Array;
  readonly stop: Int32Array;
  /** Token an atom belongs to. */
  readonly token: Int32Array;
  /** 1 where nothing stands between an atom and the one before. */
  readonly glued: Uint8Array;
  /** Folded words; digits as printed; every dash is `-`, every apostrophe `'`. */
  readonly folded: readonly string[];
}

type Cut = Pick<TextDoc, 'count' | 'start' | 'stop' | 'forms' | 'folded'>;

export function readAtoms(doc: Cut): Atoms {
  const atoms = countAtoms(doc);
  const kind = new Uint8Array(atoms);
  const start = new Int32Array(atoms);
  const stop = new Int32Array(atoms);
  const token = new Int32Array(atoms);
  const glued = new Uint8Array(atoms);
  const folded: string[] = [];
  let at = 0;
  for (let t = 0; t < doc.count; t++) {
    const form = doc.forms[t];
    const word = doc.folded[t];
    const same = word.length === form.length;
    for (let i = 0; i < form.length; at++) {
      const end = same ? atomEnd(form, i) : form.length;
      const k = same ? kindOf(form.charCodeAt(i)) : WORD;
      kind[at] = k;
      start[at] = doc.start[t] + i;
      stop[at] = doc.start[t] + end;
      token[at] = t;
      glued[at] = at > 0 && stop[at - 1] === start[at] ? 1 : 0;
      folded.push(k === MARK ? plainMark(form[i]) : i === 0 && end === form.length ? word : word.slice(i, end));
      i = end;
    }
  }
  return { count: atoms, kind, start, stop, token, glued, folded };
}

function countAtoms(doc: Cut): number {
  let count = 0;
  for (let t = 0; t < doc.count; t++) {
    const form = doc.forms[t];
    // where folding changes the length (ligatures, `ß`) the token stays one atom, so offsets stay true
    if (doc.folded[t].length !== form.length) count += form.length > 0 ? 1 : 0;
    else for (let i = 0; i < form.length; i = atomEnd(form, i)) count++;
  }
  return count;
}

/** End of the atom that begins there. */
function atomEnd(form: string, from: number): number {
  const kind = kindOf(form.charCodeAt(from));
  let end = from + 1;
  if (kind !== MARK) while (end < form.length && kindOf(form.charCodeAt(end)) === kind) end++;
  return end;
}

/** Letters, marks that belong to a word, superscripts and everything of other scripts are WORD. */
function kindOf(code: number): number {
  if (code < 128) {
    if (code >= 48 && code <= 57) return DIGITS;
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? WORD : MARK;
  }
  if (code < 0xc0)
    return code === 0xaa || code === 0xb2 || code === 0xb3 || code === 0xb5 || code === 0xba ? WORD : MARK;
  if (code === 0xd7 || code === 0xf7) return MARK;
  return (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f)
    ? MARK
    : WORD;
}

function plainMark(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code === 0x2212) return '-';
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2bc || code === 0xb4 || code === 0x60)
    return "'";
  return mark;
}
