/** Fractions (`o treime dintre elevi`), parts (`trei din zece`), multiples (`dublu`), both, several, ranks. */
import { WORD } from '../text/atoms.js';
import { readOrdinal } from '../text/numerals.js';
import type { Counted } from './counted.js';
import { readCounted } from './counted.js';
import { byHedge, type FigureReader, numeralAt, type Quantity, uposAt, wordsAt } from './numbers.js';

interface Special {
  readonly quantity: Quantity;
  readonly counted: Counted;
  readonly end: number;
}

function quantityOf(first: number, end: number, value: number, rule: string): Quantity {
  return { first, end, number: first, value, min: null, max: null, hedge: 'exact', shape: 'words', rule };
}

export function readSpecial(reader: FigureReader, at: number): Special | null {
  const { atoms, rules, doc } = reader;
  if (atoms.kind[at] !== WORD) return null;
  const word = atoms.folded[at];
  const rank = rules.ranks.get(word);
  if (rank !== undefined) {
    const ordinal = readOrdinal(atoms, at + 1, reader.numerals, (atom) =>
      doc.text.slice(atoms.start[atom], atoms.stop[atom]),
    );
    const n = ordinal ?? numeralAt(reader, at + 1);
    if (!n || n.value === null || ('shape' in n && n.shape === 'article') || n.value > 1000) return null;
    return {
      quantity: quantityOf(at, n.end, n.value, 'rank'),
      counted: { end: n.end, unit: rank, token: atoms.token[at], kind: 'noun' },
      end: n.end,
    };
  }
  if (rules.both.has(word)) {
    const counted = readCounted(reader, at + 1, true);
    return counted ? { quantity: quantityOf(at, at + 1, 2, 'both'), counted, end: counted.end } : null;
  }
  const multiple = rules.multiples.get(word);
  if (multiple !== undefined) {
    if (!rules.multipleBefore.has(atoms.folded[at - 1]) && !rules.multipleAfter.has(atoms.folded[at + 1])) return null;
    const counted: Counted = { end: at + 1, unit: rules.multiple, token: atoms.token[at], kind: 'noun' };
    return { quantity: quantityOf(at, at + 1, multiple, 'multiple'), counted, end: at + 1 };
  }
  for (const row of rules.severals) {
    // `cele mai multe`, `cât mai multe` compare and count nothing
    if (
      !wordsAt(reader, at, row) ||
      rules.definites.has(atoms.folded[at - 1]) ||
      rules.comparing.has(atoms.folded[at - 1])
    )
      continue;
    const counted = readCounted(reader, at + row.length, true);
    if (
      counted?.kind !== 'noun' ||
      doc.morph[doc.xpos[counted.token]].number !== 'plur' ||
      doc.morph[doc.xpos[counted.token]].definite
    )
      return null;
    const quantity: Quantity = {
      ...quantityOf(at, at + row.length, 2, 'several'),
      value: null,
      min: 2,
      hedge: 'several',
    };
    return { quantity, counted, end: counted.end };
  }
  if (reader.numerals.several.has(word) && numeralAt(reader, at) === null) {
    const counted = readCounted(reader, at + 1, true);
    if (counted?.kind !== 'noun') return null;
    const quantity: Quantity = {
      ...quantityOf(at, at + 1, 2, 'several'),
      value: null,
      min: 2,
      max: 9,
      hedge: 'several',
    };
    return { quantity, counted, end: counted.end };
  }
  return null;
}

/** `o treime dintre elevi`, `două treimi din buget`, `aproape jumătate din avere`, `trei din zece angajați`. */
export function readFraction(reader: FigureReader, at: number): Special | null {
  const { atoms, rules, numerals } = reader;
  if (atoms.kind[at] !== WORD && atoms.kind[at] !== 1) return null;
  const hedge = rules.hedges.find(({ words }) => wordsAt(reader, at, words));
  let i = at + (hedge?.words.length ?? 0);
  const n = numeralAt(reader, i);
  const times = n && n.value !== null && n.end < atoms.count && numerals.fractions.has(atoms.folded[n.end]) ? n : null;
  if (times) i = times.end;
  const fraction = numerals.fractions.get(atoms.folded[i]);
  let value: number;
  let end: number;
  if (fraction !== undefined) {
    value = fraction * (times?.value ?? 1);
    end = i + 1;
  } else if (n && n.value !== null && n.shape !== 'article' && rules.partitives.has(atoms.folded[n.end])) {
    const of = numeralAt(reader, n.end + 1);
    if (
      !of ||
      of.value === null ||
      of.shape === 'article' ||
      of.value <= n.value ||
      of.value > 1000 ||
      of.shape === 'dotted'
    )
      return null;
    const counted = readCounted(reader, of.end, true);
    if (counted?.kind !== 'noun') return null;
    const unit: Counted = { ...counted, unit: rules.fraction };
    return {
      quantity: {
        ...quantityOf(at, of.end, 0, 'fraction'),
        ...byHedge(rounded(n.value / of.value), hedge?.hedge ?? 'exact'),
      },
      counted: unit,
      end: counted.end,
    };
  } else return null;
  const part = rules.partitives.has(atoms.folded[end]) ? nounAfter(reader, end + 1) : -1;
  const known = rules.partitives.has(atoms.folded[at - 2]) && uposAt(reader, at - 1) === 'PRON';
  if (part < 0 && !known) return null;
  const counted: Counted = {
    end: part < 0 ? end : part + 1,
    unit: rules.fraction,
    token: atoms.token[part < 0 ? i : part],
    kind: 'noun',
  };
  return {
    quantity: { ...quantityOf(at, end, 0, 'fraction'), ...byHedge(rounded(value), hedge?.hedge ?? 'exact') },
    counted,
    end: counted.end,
  };
}

const rounded = (n: number): number => Math.round(n * 10000) / 10000;

/** Atom of the noun after a partitive, over determiners; -1 where a pronoun or clause follows. */
function nounAfter(reader: FigureReader, at: number): number {
  for (let i = at; i < at + 4 && i < reader.atoms.count; i++) {
    const tag = uposAt(reader, i);
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB') return i;
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM') return -1;
  }
  return -1;
}
