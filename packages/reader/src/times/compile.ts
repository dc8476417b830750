/**
 * Compiles a language's rules once and finds, by an atom and the one after it, the few that may begin there: the pairs that
 * occur in a text are looked up, so most atoms cost one step.
 */
import type { NumeralRules } from '../language/numerals.js';
import type { Sense, TimeClass, TimeRules, TimeWords } from '../language/times.js';
import { type Atoms, DIGITS } from '../text/atoms.js';
import { compilePattern, type Node } from './pattern.js';

/** A rule as it begins with some word: read only where one of `longs` is there and followed by what may follow it. */
export interface Start {
  readonly rule: CompiledRule;
  /** Null where the rule begins otherwise too. */
  readonly longs: readonly Long[] | null;
}

/** A class of several atoms that a rule begins with, and the words that may follow it; null where any may. */
export interface Long {
  readonly name: TimeClass;
  readonly next: ReadonlySet<string> | null;
}

export interface CompiledRule {
  readonly name: string;
  readonly order: number;
  readonly nodes: readonly Node[];
  readonly sense: Sense;
}

export interface CompiledTimes {
  /** The rules that may begin at an atom. */
  readonly at: (atoms: Atoms, atom: number) => readonly Start[];
}

const NONE: readonly Start[] = [];
/** What any row of digits is called among the words; no word is empty. */
const ANY_DIGITS = '';
const DIGIT_CLASSES: ReadonlySet<TimeClass> = new Set([
  'day',
  'year',
  'eraYear',
  'clock',
  'clockDot',
  'hour',
  'number',
  'numeric',
  'twoDigits',
  'digit',
]);
/** Classes that may take more than one atom: nothing is known of the atom after the first. */
const LONG_CLASSES: ReadonlySet<TimeClass> = new Set([
  'clock',
  'clockDot',
  'hour',
  'number',
  'numeric',
  'ordinal',
  'monthAfterDay',
]);
/** Classes told by tag or capital: any word may be one. */
const OPEN_CLASSES: ReadonlySet<TimeClass> = new Set(['modifier', 'noun', 'plural', 'name']);
const ROMANS =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi'.split(' ');
/** Pairs are remembered up to this many, far above what a language's texts have. */
const MEMORY = 50_000;

const cache = new WeakMap<TimeRules, CompiledTimes>();

export function compileTimes(rules: TimeRules, numerals: NumeralRules): CompiledTimes {
  const known = cache.get(rules);
  if (known) return known;
  const vocabulary = makeVocabulary(rules.words, numerals);
  const byFirst = new Map<string, { start: Start; seconds: Seconds }[]>();
  let order = 0;
  for (const { name, match, sense } of rules.rules) {
    for (const pattern of typeof match === 'string' ? [match] : match) {
      const rule: CompiledRule = { name, order: order++, nodes: compilePattern(pattern, rules.macros), sense };
      for (const [first, { seconds, longs }] of startsOf(rule.nodes, vocabulary)) {
        const row = byFirst.get(first) ?? [];
        row.push({ start: { rule, longs }, seconds });
        byFirst.set(first, row);
      }
    }
  }
  const pairs = new Map<string, readonly Start[]>();
  const compiled: CompiledTimes = {
    at(atoms, atom) {
      const first = keyOf(atoms, atom);
      const row = byFirst.get(first);
      if (!row) return NONE;
      const next = keyOf(atoms, atom + 1);
      const key = `${first} ${vocabulary.known(next) ? next : '?'}`;
      let found = pairs.get(key);
      if (found === undefined) {
        found = row.filter(({ seconds }) => seconds === null || seconds.has(next)).map(({ start }) => start);
        if (pairs.size < MEMORY) pairs.set(key, found);
      }
      return found;
    },
  };
  cache.set(rules, compiled);
  return compiled;
}

/** An atom as the rules' first and second words are looked up. */
export function keyOf(atoms: Atoms, atom: number): string {
  if (atom >= atoms.count) return ' ';
  return atoms.kind[atom] === DIGITS ? ANY_DIGITS : atoms.folded[atom];
}

/** Words that may stand second; null where any may, or nothing need. */
type Seconds = ReadonlySet<string> | null;

/** Words that the classes can begin with, and whether a word is in any rule at all. */
interface Vocabulary {
  readonly add: (word: string) => void;
  readonly known: (word: string) => boolean;
  /** Null for classes that any word may be of. */
  readonly of: (name: TimeClass) => ReadonlySet<string> | null;
  /** What may follow the first atom within a class of several; null where that is not known. */
  readonly after: (name: TimeClass, first: string) => ReadonlySet<string> | null;
}

function makeVocabulary(lists: TimeWords, numerals: NumeralRules): Vocabulary {
  const words = new Set<string>([ANY_DIGITS]);
  const classes = new Map<TimeClass, ReadonlySet<string>>();
  const { ones, teens, tens, articles, firsts, ordinalArticles, ordinals, fractions, scales } = numerals;
  const addAll = (more: Iterable<string>): ReadonlySet<string> => {
    const set = new Set(more);
    for (const word of set) words.add(word);
    return set;
  };

  function wordsOf(name: TimeClass): Iterable<string> {
    switch (name) {
      case 'number':
      case 'hour':
        return [...ones.keys(), ...teens.keys(), ...tens.keys(), ...articles];
      case 'one':
        return articles;
      case 'ordinal':
        return [...firsts.keys(), ...ordinalArticles];
      case 'fraction':
        return fractions.keys();
      case 'roman':
        return ROMANS;
      default:
        return name in lists ? lists[name as keyof TimeWords].keys() : [];
    }
  }

  return {
    add: (word) => words.add(word),
    known: (word) => words.has(word),
    of(name) {
      if (OPEN_CLASSES.has(name)) return null;
      const known = classes.get(name);
      if (known) return known;
      const found = addAll([...wordsOf(name), ...(DIGIT_CLASSES.has(name) ? [ANY_DIGITS] : [])]);
      classes.set(name, found);
      return found;
    },
    after(name, first) {
      if ((name === 'number' || name === 'hour') && articles.has(first)) return addAll(scales.keys());
      if (name === 'ordinal' && ordinalArticles.has(first)) return addAll([...ordinals.keys(), ANY_DIGITS, ...ROMANS]);
      return null;
    },
  };
}

/** Rows still to be read, innermost first. */
interface Rest {
  readonly row: readonly Node[];
  readonly at: number;
  readonly behind: Rest | null;
}

/** Every word that a pattern can begin with, and what may come second after it. */
function startsOf(
  nodes: readonly Node[],
  vocabulary: Vocabulary,
): Map<string, { seconds: Seconds; longs: readonly Long[] | null }> {
  const starts = new Map<string, { seconds: Seconds; longs: readonly Long[] | null }>();
  const put = (first: string, seconds: Seconds, long: Long | null): void => {
    const old = starts.get(first);
    const both = old?.seconds === null || seconds === null ? null : new Set([...(old?.seconds ?? []), ...seconds]);
    const longs = long === null || old?.longs === null ? null : [...(old?.longs ?? []), long];
    starts.set(first, { seconds: both, longs });
  };
  visit({ row: nodes, at: 0, behind: null }, (node, rest) => {
    if (node === null) throw new Error('a rule may not match nothing');
    if (node.kind === 'word') {
      vocabulary.add(node.word);
      put(node.word, firstsOf(rest, vocabulary), null);
      return;
    }
    const words = vocabulary.of(node.name);
    if (words === null) throw new Error(`a rule may not begin with the class "${node.name}"`);
    const next = firstsOf(rest, vocabulary);
    if (LONG_CLASSES.has(node.name)) {
      for (const word of words) put(word, vocabulary.after(node.name, word), { name: node.name, next });
    } else for (const word of words) put(word, next, null);
  });
  return starts;
}

function firstsOf(rest: Rest | null, vocabulary: Vocabulary): Seconds {
  const found = new Set<string>();
  let any = false;
  visit(rest, (node) => {
    if (node === null) any = true;
    else if (node.kind === 'word') {
      vocabulary.add(node.word);
      found.add(node.word);
    } else {
      const words = vocabulary.of(node.name);
      if (words === null) any = true;
      else for (const word of words) found.add(word);
    }
  });
  return any ? null : found;
}

type Reads = Extract<Node, { kind: 'word' | 'class' }>;

/** Calls `found` with each node that can be read next and what follows it; with null where the pattern can end here. */
function visit(rest: Rest | null, found: (node: Reads | null, rest: Rest | null) => void): void {
  if (rest === null) {
    found(null, null);
    return;
  }
  if (rest.at === rest.row.length) {
    visit(rest.behind, found);
    return;
  }
  const node = rest.row[rest.at];
  const after: Rest = { row: rest.row, at: rest.at + 1, behind: rest.behind };
  if (node.kind === 'word' || node.kind === 'class') found(node, after);
  else if (node.kind === 'any') for (const option of node.of) visit({ row: option, at: 0, behind: after }, found);
  else visit(after, found);
}
