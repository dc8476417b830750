import type { Span } from '@cronicar/server/api';
import type { Fact, PartRole } from './facts.js';

/** Words of a paragraph that are marked alike. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Facts whose words these are, the one with the fewest words first. */
  readonly facts: readonly { readonly id: string; readonly kind: Fact['kind'] }[];
  readonly role: PartRole | null;
}

export interface Paragraph {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly span: Span;
  readonly id: string;
  readonly kind: Fact['kind'];
}

/** Words of the lit fact. */
export interface Lit {
  readonly span: Span;
  readonly role: PartRole;
}

/** The lines of a text that have words, each with the words of facts that stand in it. */
export function paragraphsOf(text: string, facts: readonly Fact[]): readonly Paragraph[] {
  const marks = facts
    .flatMap(({ id, kind, core }) => core.map((span) => ({ span, id, kind })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    // Marks are in order of their beginning; some from before may reach into this line.
    while (from < marks.length && (marks[from] as Mark).span[1] <= start) from++;
    const inside: Mark[] = [];
    for (let i = from; i < marks.length && (marks[i] as Mark).span[0] < end; i++) {
      if ((marks[i] as Mark).span[1] > start) inside.push(marks[i] as Mark);
    }
    if (line.trim() !== '') paragraphs.push({ start, text: line, marks: inside });
    start = end + 1;
  }
  return paragraphs;
}

/** Parts of the lit fact that stand in a paragraph; null where there are none. */
export function litIn({ start, text }: Paragraph, lit: readonly Lit[]): readonly Lit[] | null {
  const found = lit.filter(({ span }) => span[0] < start + text.length && span[1] > start);
  return found.length === 0 ? null : found;
}

/** A paragraph in pieces, cut wherever a mark or a lit part begins or ends. */
export function segmentsOf({ start, text, marks }: Paragraph, lit: readonly Lit[] | null): readonly Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { span } of [...marks, ...(lit ?? [])]) {
    for (const at of span) if (at > start && at < start + text.length) cuts.add(at - start);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, until] = [sorted[i] as number, sorted[i + 1] as number];
    const covers = ({ span }: { readonly span: Span }) => span[0] <= start + from && span[1] >= start + until;
    const facts = marks.filter(covers).sort((a, b) => length(a) - length(b));
    // Of parts within parts the one with fewer words is shown: a name in what is said.
    const role = (lit ?? []).filter(covers).sort((a, b) => length(a) - length(b))[0]?.role ?? null;
    segments.push({ start: start + from, text: text.slice(from, until), facts, role });
  }
  return segments;
}

function length({ span }: { readonly span: Span }): number {
  return span[1] - span[0];
}

/** Text as it may be shown: signs that turn the writing direction over, or can't be seen, become U+FFFD, one for one. */
export function shown(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/gu, '\uFFFD');
}
