/** The pattern language described in `language/times.ts`: compiled once, matched with bounded backtracking (no repetition). */
import type { TimeClass } from '../language/times.js';

export type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: TimeClass; readonly as: string }
  | Choice
  | { readonly kind: 'not'; readonly nodes: readonly Node[] }
  | { readonly kind: 'set'; readonly as: string; readonly value: string }
  | { readonly kind: 'begin' }
  | { readonly kind: 'finish' };

export interface Choice {
  readonly kind: 'any';
  readonly of: readonly Option[];
  /** Found out when a text first gets here. */
  begun: Beginnings | null;
}

export type Option = readonly Node[];

/** The options of a choice that may begin with a word, in their order, and those that may with any other. */
export interface Beginnings {
  readonly byWord: ReadonlyMap<string, readonly Option[]>;
  readonly open: readonly Option[];
}

const MARKS = /"[^"]+"|<\w+>|\{\w+(?::\w+)?\}|=\w+:\w+|[()|?!^$]|[^\s()|?!^$<>{}"]+/g;

/**
 * Compiles a `match`; throws `Error` naming the pattern where it is not well formed or a macro is not known. A macro is
 * compiled once and its nodes are shared.
 */
export function patternCompiler(macros: Readonly<Record<string, string>>): (match: string) => readonly Node[] {
  const compiled = new Map<string, readonly Node[]>();
  const open = new Set<string>();
  const macro = (name: string, match: string): readonly Node[] => {
    const known = compiled.get(name);
    if (known) return known;
    if (!Object.hasOwn(macros, name)) throw new Error(`pattern "${match}": no macro "${name}"`);
    if (open.has(name)) throw new Error(`pattern "${match}": macros go round in a circle`);
    open.add(name);
    const nodes = compile(`( ${macros[name]} )`, macro);
    open.delete(name);
    compiled.set(name, nodes);
    return nodes;
  };
  return (match) => compile(match, macro);
}

function compile(match: string, macro: (name: string, match: string) => readonly Node[]): readonly Node[] {
  const parts = match.match(MARKS) ?? [];
  let at = 0;

  function sequence(): Node[] {
    const nodes: Node[] = [];
    while (at < parts.length && parts[at] !== ')' && parts[at] !== '|') {
      const part = item();
      if (parts[at] === '?') {
        at++;
        nodes.push({ kind: 'any', of: [part, []], begun: null });
      } else nodes.push(...part);
    }
    return nodes;
  }

  function item(): readonly Node[] {
    const part = parts[at++];
    if (part === '(') {
      const of: (readonly Node[])[] = [sequence()];
      while (parts[at] === '|') {
        at++;
        of.push(sequence());
      }
      if (parts[at++] !== ')') throw new Error(`pattern "${match}": a bracket is not closed`);
      return [{ kind: 'any', of, begun: null }];
    }
    if (part === '!') return [{ kind: 'not', nodes: item() }];
    if (part === '^') return [{ kind: 'begin' }];
    if (part === '$') return [{ kind: 'finish' }];
    if (part === undefined || part === '?') throw new Error(`pattern "${match}": nothing stands before "?"`);
    if (part[0] === '<' && part.length > 2) return macro(part.slice(1, -1), match);
    if (part[0] === '{') {
      const [name, as] = part.slice(1, -1).split(':');
      return [{ kind: 'class', name: name as TimeClass, as: as ?? name }];
    }
    if (part[0] === '=' && part.length > 1) {
      const [as, value] = part.slice(1).split(':');
      return [{ kind: 'set', as, value }];
    }
    if (part[0] === '"') return [{ kind: 'word', word: part.slice(1, -1) }];
    return atomsOf(part).map((word) => ({ kind: 'word', word }));
  }

  const nodes = sequence();
  if (at < parts.length) throw new Error(`pattern "${match}": unexpected "${parts[at]}"`);
  return nodes;
}

export interface Reader<Value> {
  readonly count: number;
  readonly word: (atom: number) => string;
  /** The options that may begin at an atom. */
  readonly options: (choice: Choice, atom: number) => readonly Option[];
  readonly constant: (value: string, atom: number) => Value;
  readonly read: (name: TimeClass, atom: number) => { readonly end: number; readonly value: Value } | null;
}

export interface Match<Value> {
  /** Atoms of the expression itself. */
  readonly first: number;
  readonly end: number;
  /** End of the context read with it. */
  readonly until: number;
  readonly values: ReadonlyMap<string, Value>;
}

/** The longest match of the pattern at an atom, or null. */
export function matchAt<Value>(nodes: readonly Node[], at: number, reader: Reader<Value>): Match<Value> | null {
  let best: Match<Value> | null = null;
  const taken: [string, Value][] = [];

  function step(row: readonly Node[], at: number, i: number, first: number, end: number, rest: Rest | null): void {
    for (let k = at; k < row.length; k++) {
      const node = row[k];
      switch (node.kind) {
        case 'word':
          if (i >= reader.count || reader.word(i) !== node.word) return;
          i++;
          break;
        case 'class': {
          const hit = i < reader.count ? reader.read(node.name, i) : null;
          if (!hit) return;
          taken.push([node.as, hit.value]);
          step(row, k + 1, hit.end, first, end, rest);
          taken.pop();
          return;
        }
        case 'any': {
          const behind: Rest = { row, at: k + 1, rest, reached: false };
          for (const option of reader.options(node, i)) step(option, 0, i, first, end, behind);
          return;
        }
        case 'not': {
          const behind: Rest = { row: null, at: 0, rest: null, reached: false };
          const kept = taken.length;
          step(node.nodes, 0, i, first, end, behind);
          taken.length = kept;
          if (behind.reached) return;
          break;
        }
        case 'set':
          taken.push([node.as, reader.constant(node.value, i)]);
          step(row, k + 1, i, first, end, rest);
          taken.pop();
          return;
        case 'begin':
          first = i;
          break;
        case 'finish':
          end = i;
      }
    }
    if (rest === null) take(i, first, end);
    else if (rest.row === null) rest.reached = true;
    else step(rest.row, rest.at, i, first, end, rest.rest);
  }

  function take(i: number, first: number, end: number): void {
    if (i > at && (best === null || i > best.until))
      best = { first, end: end < 0 ? i : end, until: i, values: new Map(taken) };
  }

  step(nodes, 0, at, at, -1, null);
  return best;
}

/** What is to be read behind a row; no row behind what may not be there. */
interface Rest {
  readonly row: readonly Node[] | null;
  readonly at: number;
  readonly rest: Rest | null;
  reached: boolean;
}

/** A word of the pattern cut as `text/atoms.ts` cuts text. */
function atomsOf(word: string): readonly string[] {
  return SIMPLE.test(word) ? [word] : (word.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]/gu) ?? []);
}

/** Most words of patterns are of one atom. */
const SIMPLE = /^(?:[a-z]+|[0-9]+)$/;
