/**
 * Compiles a language's rules once and finds, by an atom and the one after it, the few that may begin there: the pairs that
 * occur in a text are looked up, so most atoms cost one step.
 */
import type { NumeralRules } from '../language/numerals.js';
import type { Sense, TimeClass, TimeRules, TimeWords } from '../language/times.js';
import { type Atoms, DIGITS } from '../text/atoms.js';
import { type Beginnings, type Choice, type Node, type Option, patternCompiler } from './pattern.js';

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
  /** The options of a choice that may begin at an atom. */
  readonly options: (choice: Choice, atoms: Atoms, atom: number) => readonly Option[];
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
const cache = new WeakMap<TimeRules, CompiledTimes>();

/** Only what each rule may begin with is worked out here; what may stand second, when a text has the first word. */
export function compileTimes(rules: TimeRules, numerals: NumeralRules): CompiledTimes {
  const known = cache.get(rules);
  if (known) return known;
  const vocabulary = makeVocabulary(rules.words, numerals);
  const compile = patternCompiler(rules.macros);
  const byFirst = new Map<string, CompiledRule[]>();
  let order = 0;
  for (const { name, match, sense } of rules.rules) {
    for (const pattern of typeof match === 'string' ? [match] : match) {
      const rule: CompiledRule = { name, order: order++, nodes: compile(pattern), sense };
      for (const first of firstsOf(rule.nodes, vocabulary)) {
        const row = byFirst.get(first);
        if (row) row.push(rule);
        else byFirst.set(first, [rule]);
      }
    }
  }
  const rows = new Map<string, Row>();
  const compiled: CompiledTimes = {
    at(atoms, atom) {
      const first = keyOf(atoms, atom);
      const begun = byFirst.get(first);
      if (!begun) return NONE;
      let row = rows.get(first);
      if (!row) {
        row = makeRow(begun, first, vocabulary);
        rows.set(first, row);
      }
      return startsBefore(row, keyOf(atoms, atom + 1));
    },
    options(choice, atoms, atom) {
      choice.begun ??= beginningsOf(choice.of, vocabulary);
      return choice.begun.byWord.get(keyOf(atoms, atom)) ?? choice.begun.open;
    },
  };
  cache.set(rules, compiled);
  return compiled;
}

/** The rules that may begin with some word. */
interface Row {
  readonly starts: readonly { readonly start: Start; readonly seconds: Seconds }[];
  /** Those that any word may follow, and all of them by the words that some ask for, as texts have them. */
  readonly anySecond: readonly Start[];
  readonly seconds: ReadonlySet<string>;
  readonly bySecond: Map<string, readonly Start[]>;
}

function makeRow(rules: readonly CompiledRule[], first: string, vocabulary: Vocabulary): Row {
  const starts = rules.map((rule) => {
    const { seconds, longs } = startOf(rule.nodes, first, vocabulary);
    return { start: { rule, longs }, seconds };
  });
  return {
    starts,
    anySecond: starts.filter(({ seconds }) => seconds === null).map(({ start }) => start),
    seconds: new Set(starts.flatMap(({ seconds }) => [...(seconds ?? [])])),
    bySecond: new Map(),
  };
}

function startsBefore(row: Row, next: string): readonly Start[] {
  if (!row.seconds.has(next)) return row.anySecond;
  let found = row.bySecond.get(next);
  if (found === undefined) {
    found = row.starts.filter(({ seconds }) => seconds === null || seconds.has(next)).map(({ start }) => start);
    row.bySecond.set(next, found);
  }
  return found;
}

/** An atom as the rules' first and second words are looked up. */
export function keyOf(atoms: Atoms, atom: number): string {
  if (atom >= atoms.count) return ' ';
  return atoms.kind[atom] === DIGITS ? ANY_DIGITS : atoms.folded[atom];
}

/** Words that may stand second; null where any may, or nothing need. */
type Seconds = ReadonlySet<string> | null;

/** Words that the classes can begin with. */
interface Vocabulary {
  /** Null for classes that any word may be of. */
  readonly of: (name: TimeClass) => ReadonlySet<string> | null;
  /** The same within a pattern, where numbers begin with words that no rule does. */
  readonly inside: (name: TimeClass) => ReadonlySet<string> | null;
  /** What may follow the first atom within a class of several; null where that is not known. */
  readonly after: (name: TimeClass, first: string) => ReadonlySet<string> | null;
}

function makeVocabulary(lists: TimeWords, numerals: NumeralRules): Vocabulary {
  const classes = new Map<TimeClass, ReadonlySet<string>>();
  const { ones, teens, tens, articles, firsts, ordinalArticles, ordinals, fractions, scales } = numerals;
  const scaleWords = new Set(scales.keys());
  const ordinalWords = new Set([...ordinals.keys(), ANY_DIGITS, ...ROMANS]);

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
        return name in lists ? (lists[name as keyof typeof lists]?.keys() ?? []) : [];
    }
  }

  const of = (name: TimeClass): ReadonlySet<string> | null => {
    if (OPEN_CLASSES.has(name)) return null;
    const known = classes.get(name);
    if (known) return known;
    const found = new Set(wordsOf(name));
    if (DIGIT_CLASSES.has(name)) found.add(ANY_DIGITS);
    classes.set(name, found);
    return found;
  };

  return {
    of,
    inside(name) {
      if (name === 'roman') return null;
      return name === 'number' || name === 'hour' ? new Set([...(of(name) ?? []), ...fractions.keys()]) : of(name);
    },
    after(name, first) {
      if ((name === 'number' || name === 'hour') && articles.has(first)) return scaleWords;
      if (name === 'ordinal' && ordinalArticles.has(first)) return ordinalWords;
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

function beginningsOf(options: readonly Option[], vocabulary: Vocabulary): Beginnings {
  const words = options.map((row) => wordsBefore({ row, at: 0, behind: null }, vocabulary.inside));
  const byWord = new Map<string, readonly Option[]>();
  for (const word of words.flatMap((some) => [...(some ?? [])]))
    if (!byWord.has(word))
      byWord.set(
        word,
        options.filter((_, at) => words[at]?.has(word) !== false),
      );
  return { byWord, open: options.filter((_, at) => words[at] === null) };
}

/** Every word that a pattern can begin with. */
function firstsOf(nodes: readonly Node[], vocabulary: Vocabulary): ReadonlySet<string> {
  const firsts = new Set<string>();
  visit({ row: nodes, at: 0, behind: null }, (node) => {
    if (node === null) throw new Error('a rule may not match nothing');
    if (node.kind === 'word') firsts.add(node.word);
    else {
      const words = vocabulary.of(node.name);
      if (words === null) throw new Error(`a rule may not begin with the class "${node.name}"`);
      for (const word of words) firsts.add(word);
    }
  });
  return firsts;
}

/** What may come second where a pattern begins with the word. */
function startOf(
  nodes: readonly Node[],
  first: string,
  vocabulary: Vocabulary,
): { readonly seconds: Seconds; readonly longs: readonly Long[] | null } {
  let seconds: Set<string> | null = new Set();
  let longs: Long[] | null = [];
  visit({ row: nodes, at: 0, behind: null }, (node, rest) => {
    if (node === null) return;
    if (node.kind === 'word' ? node.word !== first : !vocabulary.of(node.name)?.has(first)) return;
    const next = wordsBefore(rest, vocabulary.of);
    const long = node.kind === 'class' && LONG_CLASSES.has(node.name);
    const after = long ? vocabulary.after(node.name, first) : next;
    if (after === null) seconds = null;
    else for (const word of after) seconds?.add(word);
    if (long) longs?.push({ name: node.name, next });
    else longs = null;
  });
  return { seconds, longs };
}

/** Words that may stand where these rows are read; null where any may. */
function wordsBefore(rest: Rest | null, wordsOf: Vocabulary['of']): Seconds {
  const found = new Set<string>();
  let any = false;
  visit(rest, (node) => {
    if (node === null) any = true;
    else if (node.kind === 'word') found.add(node.word).add(NUMBER.test(node.word) ? ANY_DIGITS : node.word);
    else {
      const words = wordsOf(node.name);
      if (words === null) any = true;
      else for (const word of words) found.add(word);
    }
  });
  return any ? null : found;
}

const NUMBER = /^[0-9]/;

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
