/** Reads the classes of the pattern language at an atom: words from the language's lists, numbers, years, clocks, dates. */
import { type GrammarDoc, UPOS } from '../doc.js';
import type { NumeralRules } from '../language/numerals.js';
import type { TimeClass, TimeWords } from '../language/times.js';
import { type Atoms, DIGITS, MARK, WORD } from '../text/atoms.js';
import { type Numeral, readNumeral, readOrdinal, romanValue, taggedNumeral } from '../text/numerals.js';
import { isCivil } from './calendar.js';

export interface ClockTime {
  readonly hour: number;
  /** -1 where only the hour is given. */
  readonly minute: number;
  readonly second: number;
}

export interface DayDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a class says, and the atoms it says it with. */
export interface Captured {
  readonly value: number | string | ClockTime | DayDate;
  readonly first: number;
  readonly end: number;
}

export interface Hit {
  readonly end: number;
  readonly value: Captured;
}

export type ClassReader = (name: TimeClass, atom: number) => Hit | null;

/** Calendar years that news speak of without an era. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
const REMEMBERED = 16;

export function classReader(doc: GrammarDoc, atoms: Atoms, words: TimeWords, numerals: NumeralRules): ClassReader {
  const { folded, kind, glued } = atoms;
  const form = (atom: number): string => doc.text.slice(atoms.start[atom], atoms.stop[atom]);
  const upos = (atom: number): string => UPOS[doc.upos[atoms.token[atom]]] ?? 'X';
  const tagged = taggedNumeral(doc);
  const hit = (first: number, end: number, value: Captured['value']): Hit => ({ end, value: { value, first, end } });
  const near = (atom: number): boolean => atom < atoms.count && glued[atom] === 1;
  // the rules ask for the same few numbers again and again
  const numeralAt = new Int32Array(REMEMBERED).fill(-1);
  const numeral: (Numeral | null)[] = new Array(REMEMBERED).fill(null);
  const number = (at: number): Numeral | null => {
    const slot = at % REMEMBERED;
    if (numeralAt[slot] !== at) {
      numeralAt[slot] = at;
      numeral[slot] = readNumeral(atoms, at, numerals, tagged);
    }
    return numeral[slot];
  };

  function day(at: number): Hit | null {
    if (kind[at] !== DIGITS || folded[at].length > 2 || joinedBefore(at)) return null;
    const value = Number(folded[at]);
    const more =
      near(at + 1) && (folded[at + 1] === '.' || folded[at + 1] === ',') && near(at + 2) && kind[at + 2] === DIGITS;
    return value >= 1 && value <= 31 && !more ? hit(at, at + 1, value) : null;
  }

  /** Digits that go on from something before them: `A7`, `3.5`, `F-16`. */
  function joinedBefore(at: number): boolean {
    if (!glued[at] || at === 0) return false;
    if (kind[at - 1] === WORD) return true;
    if (folded[at - 1] === '-')
      return glued[at - 1] === 1 && kind[at - 2] === WORD && !months(at - 2) && !weekday(at - 2);
    return (
      (folded[at - 1] === '.' || folded[at - 1] === ',' || folded[at - 1] === ':') &&
      glued[at - 1] === 1 &&
      kind[at - 2] === DIGITS
    );
  }
  const months = (at: number): boolean => words.monthAfterDay.has(folded[at]);
  const closes = (at: number): boolean => words.clockEnd?.has(folded[at]) === true;
  const weekday = (at: number): boolean => words.weekday.has(folded[at]);

  function year(at: number): Hit | null {
    if (kind[at] !== DIGITS || folded[at].length !== 4 || joinedBefore(at)) return null;
    const value = Number(folded[at]);
    if (value < FIRST_YEAR || value > LAST_YEAR) return null;
    if (near(at + 1)) {
      if (kind[at + 1] === WORD || folded[at + 1] === '%') return null;
      const digits = near(at + 2) && kind[at + 2] === DIGITS;
      if (
        digits &&
        (folded[at + 1] === '.' || folded[at + 1] === ':' || (folded[at + 1] === ',' && folded[at + 2].length !== 4))
      )
        return null;
      if (near(at + 2) && kind[at + 2] === WORD && folded[at + 1] === '-') return null;
    }
    return hit(at, at + 1, value);
  }

  function eraYear(at: number): Hit | null {
    if (kind[at] !== DIGITS || folded[at].length > 4 || joinedBefore(at)) return null;
    return hit(at, at + 1, Number(folded[at]));
  }

  /** `18:00`, `18.00`, `19h37`, `7:05:30`. */
  function clock(at: number, dots: boolean): Hit | null {
    if (kind[at] !== DIGITS || folded[at].length > 2 || joinedBefore(at) || !near(at + 1) || !near(at + 2)) return null;
    const mark = folded[at + 1];
    if (mark !== ':' && mark !== 'h' && !(dots && (mark === '.' || mark === ','))) return null;
    if (kind[at + 2] !== DIGITS || folded[at + 2].length !== 2) return null;
    const [hour, minute] = [Number(folded[at]), Number(folded[at + 2])];
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
    let end = at + 3;
    let second = -1;
    if (near(end) && (folded[end] === ':' || folded[end] === mark) && near(end + 1) && kind[end + 1] === DIGITS) {
      if (folded[end + 1].length !== 2 || Number(folded[end + 1]) > 59) return null;
      second = Number(folded[end + 1]);
      end += 2;
    }
    if (near(end) && ((kind[end] === WORD && !closes(end)) || folded[end] === '%')) return null;
    return hit(at, end, { hour, minute, second });
  }

  function hour(at: number): Hit | null {
    const full = clock(at, true);
    if (full) return full;
    if (kind[at] === DIGITS) {
      if (folded[at].length > 2 || Number(folded[at]) > 24 || joinedBefore(at)) return null;
      if (near(at + 1) && kind[at + 1] === WORD && !closes(at + 1))
        return folded[at + 1] === 'h' ? hit(at, at + 2, { hour: Number(folded[at]), minute: -1, second: -1 }) : null;
      return hit(at, at + 1, { hour: Number(folded[at]), minute: -1, second: -1 });
    }
    // behind the word for hour nothing else is meant (`ora nouă`)
    const spoken = readNumeral(atoms, at, numerals, () => true);
    if (spoken?.shape !== 'words' || spoken.value === null || spoken.value > 24) return null;
    return hit(at, spoken.end, { hour: spoken.value, minute: -1, second: -1 });
  }

  /** `03.09.2025`, `3/9/2025`, `3-09-2025`, `2025-09-03`, `03.09.25`. */
  function numeric(at: number): Hit | null {
    if (kind[at] !== DIGITS || joinedBefore(at)) return null;
    const mark = folded[at + 1];
    if (mark !== '.' && mark !== '/' && mark !== '-') return null;
    for (let i = at + 1; i < at + 5; i++) if (!near(i)) return null;
    if (folded[at + 3] !== mark || kind[at + 2] !== DIGITS || kind[at + 4] !== DIGITS) return null;
    if (near(at + 5) && (kind[at + 5] !== MARK || (folded[at + 5] === mark && near(at + 6) && kind[at + 6] === DIGITS)))
      return null;
    const [a, b, c] = [folded[at], folded[at + 2], folded[at + 4]];
    const iso = a.length === 4 && mark === '-';
    const short = c.length === 2 && mark === '.' && a.length === 2 && b.length === 2;
    if (!iso && c.length !== 4 && !short) return null;
    const [y, m, d] = iso
      ? [Number(a), Number(b), Number(c)]
      : [short ? 2000 + Number(c) : Number(c), Number(b), Number(a)];
    if (b.length > 2 || (iso ? c : a).length > 2 || y < FIRST_YEAR || y > LAST_YEAR || !isCivil(y, m, d)) return null;
    return hit(at, at + 5, { year: y, month: m, day: d });
  }

  function counted(at: number): Hit | null {
    const n = number(at);
    if (!n || n.value === null || n.shape === 'article' || n.value > 100000) return null;
    if (kind[at] === DIGITS && joinedBefore(at)) return null;
    return hit(at, n.end, n.value);
  }

  function monthAfterDay(at: number): Hit | null {
    const value = words.monthAfterDay.get(folded[at]);
    if (value === undefined) return null;
    // the full stop of an abbreviation, where the date goes on
    const short =
      folded[at].length <= 4 && !words.monthDoubtful.has(folded[at]) && folded[at + 1] === '.' && near(at + 1);
    const goesOn = kind[at + 2] === DIGITS || folded[at + 2] === ',';
    return hit(at, short && goesOn ? at + 2 : at + 1, value);
  }

  /** One word of a list. A weekday may not be part of a hyphened name, nor an `h` stuck to something. */
  function listed(list: ReadonlyMap<string, number | string>, at: number): Hit | null {
    if (kind[at] !== WORD) return null;
    const value = list.get(folded[at]);
    return value === undefined ? null : hit(at, at + 1, value);
  }

  return (name, at) => {
    switch (name) {
      case 'day':
        return day(at);
      case 'year':
        return year(at);
      case 'eraYear':
        return eraYear(at);
      case 'clock':
        return clock(at, false);
      case 'clockDot':
        return clock(at, true);
      case 'hour':
        return hour(at);
      case 'numeric':
        return numeric(at);
      case 'number':
        return counted(at);
      case 'one':
        return kind[at] === WORD && numerals.articles.has(folded[at]) ? hit(at, at + 1, 1) : null;
      case 'ordinal': {
        const n = readOrdinal(atoms, at, numerals, form);
        return n ? hit(at, n.end, n.value) : null;
      }
      case 'roman': {
        const value = kind[at] === WORD ? romanValue(form(at)) : -1;
        return value > 0 ? hit(at, at + 1, value) : null;
      }
      case 'fraction':
        return listed(numerals.fractions, at);
      case 'twoDigits': {
        const value = Number(folded[at]);
        return kind[at] === DIGITS && folded[at].length === 2 && value % 10 === 0 ? hit(at, at + 1, value / 10) : null;
      }
      case 'digit':
        return kind[at] === DIGITS && folded[at].length === 1 ? hit(at, at + 1, Number(folded[at])) : null;
      case 'monthDoubtful':
        // in capitals it is an abbreviation (`MAI`)
        return form(at).length > 1 && form(at) === form(at).toUpperCase() ? null : listed(words.monthDoubtful, at);
      case 'monthAfterDay':
        return monthAfterDay(at);
      case 'modifier': {
        const tag = upos(at);
        return kind[at] === WORD && (tag === 'ADJ' || tag === 'ADV' || tag === 'DET') ? hit(at, at + 1, 1) : null;
      }
      case 'noun':
        return kind[at] === WORD && upos(at) === 'NOUN' ? hit(at, at + 1, 1) : null;
      case 'plural': {
        const morph = doc.morph[doc.xpos[atoms.token[at]]];
        return kind[at] === WORD && upos(at) === 'NOUN' && morph?.number === 'plur' && !morph.definite
          ? hit(at, at + 1, 1)
          : null;
      }
      case 'name':
        return kind[at] === WORD && form(at)[0] !== form(at)[0].toLowerCase() && upos(at) !== 'VERB'
          ? hit(at, at + 1, 1)
          : null;
      default:
        return listed(words[name], at);
    }
  };
}
