/** What happened to a run of words between two texts. */
export interface DiffPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond this many edits texts have little in common; they are shown as one gone and one new. */
const MOST_EDITS = 2000;

/**
 * The shortest way from one text to another in words (Myers 1986, "An O(ND) difference algorithm and its variations").
 * Spaces and marks stay with the word they follow.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = pieces(before);
  const b = pieces(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const parts: DiffPart[] = [
    { kind: 'same', text: a.slice(0, start).join('') },
    ...(shortest(middleA, middleB) ?? [
      { kind: 'gone', text: middleA.join('') },
      { kind: 'new', text: middleB.join('') },
    ]),
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ];
  return joined(parts);
}

function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+[^\p{L}\p{N}\p{M}]*|[^\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function shortest(a: readonly string[], b: readonly string[]): DiffPart[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const size = 2 * most + 1;
  const reach = new Int32Array(size + 2);
  const steps: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    steps.push(reach.slice(most - edits, most + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reach, most + k - 1) < at(reach, most + k + 1));
      let x = down ? at(reach, most + k + 1) : at(reach, most + k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[most + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, steps, edits);
    }
  }
  return null;
}

function walkBack(a: readonly string[], b: readonly string[], steps: readonly Int32Array[], edits: number): DiffPart[] {
  const parts: DiffPart[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = edits; d > 0; d--) {
    // Step d holds the reach before it, from diagonal -d on.
    const reach = steps[d] as Int32Array;
    const k = x - y;
    const down = k === -d || (k !== d && at(reach, d + k - 1) < at(reach, d + k + 1));
    const before = down ? k + 1 : k - 1;
    const fromX = at(reach, d + before);
    const fromY = fromX - before;
    while (x > fromX && y > fromY) {
      parts.push({ kind: 'same', text: a[--x] as string });
      y--;
    }
    parts.push(down ? { kind: 'new', text: b[fromY] as string } : { kind: 'gone', text: a[fromX] as string });
    x = fromX;
    y = fromY;
    y = fromY;
  }
  while (x > 0 && y > 0) {
    parts.push({ kind: 'same', text: a[--x] as string });
    y--;
  }
  return parts.reverse();
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

/** Neighbours of one kind as one; what is gone stands before what is new in its place. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: { kind: DiffPart['kind']; text: string }[] = [];
  let gone = '';
  let added = '';
  const flush = () => {
    if (gone !== '') result.push({ kind: 'gone', text: gone });
    if (added !== '') result.push({ kind: 'new', text: added });
    gone = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (text === '') continue;
    if (kind === 'gone') gone += text;
    else if (kind === 'new') added += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += text;
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
