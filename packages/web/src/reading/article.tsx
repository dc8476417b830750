import { memo, useEffect, useMemo, useRef } from 'react';
import type { Fact } from './facts.js';
import { type Lit, litIn, type Paragraph, paragraphsOf, segmentsOf, shown } from './segments.js';
import { type Stretch, stretchesOf } from './stretches.js';

interface ArticleProps {
  readonly text: string;
  readonly language: string;
  readonly facts: readonly Fact[];
  /** Facts that are underlined. */
  readonly underlined: ReadonlySet<string>;
  readonly lit: Fact | null;
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

/** The text as it was, the words of facts underlined; of the lit fact each part is tinted, and the rest steps back. */
export function Article({ text, language, facts, underlined, lit, onPoint, onChoose }: ArticleProps) {
  const root = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(
    () =>
      paragraphsOf(
        text,
        facts.filter(({ id }) => underlined.has(id)),
      ),
    [text, facts, underlined],
  );
  const stretches = useMemo(() => stretchesOf(paragraphs), [paragraphs]);
  const parts = useMemo<readonly Lit[]>(
    () => lit?.parts.flatMap(({ role, spans }) => spans.map((span) => ({ role, span }))) ?? [],
    [lit],
  );
  usePointing(root, onPoint, onChoose);
  return (
    <div ref={root} className={`article${lit ? ' has-lit' : ''}`} lang={language}>
      {stretches.map((stretch) => (
        <StretchView key={stretch.start} stretch={stretch} parts={parts} />
      ))}
    </div>
  );
}

function StretchView({ stretch, parts }: { readonly stretch: Stretch; readonly parts: readonly Lit[] }) {
  return (
    <div className="stretch" style={{ containIntrinsicBlockSize: `auto ${stretch.lines * LINE}rem` }}>
      {stretch.paragraphs.map((paragraph) => (
        <ParagraphView key={paragraph.start} paragraph={paragraph} lit={litIn(paragraph, parts)} />
      ))}
    </div>
  );
}

/** Height of a line, for what was not laid out yet. */
const LINE = 1.86;

interface ParagraphProps {
  readonly paragraph: Paragraph;
  readonly lit: readonly Lit[] | null;
}

/** Drawn anew only if it has lit words or had them: texts may have thousands of lines. */
const ParagraphView = memo(
  function ParagraphView({ paragraph, lit }: ParagraphProps) {
    return (
      <p dir="auto" data-start={paragraph.start}>
        {segmentsOf(paragraph, lit).map(({ start, text, facts, role }) => {
          const [first] = facts;
          if (!first && role === null) return shown(text);
          const kinds = [...new Set(facts.map(({ kind }) => kind))].map((kind) => `is-${kind}`);
          return (
            <span
              key={start}
              className={[...kinds, role && `lit-${role}`].filter(Boolean).join(' ')}
              data-fact={first?.id}
            >
              {shown(text)}
            </span>
          );
        })}
      </p>
    );
  },
  (before, after) => before.paragraph === after.paragraph && before.lit === null && after.lit === null,
);

/** One listener for all words: pointing at words lights their fact, choosing opens it. */
function usePointing(
  root: React.RefObject<HTMLDivElement | null>,
  onPoint: (id: string | null) => void,
  onChoose: (id: string) => void,
): void {
  useEffect(() => {
    const { current } = root;
    if (!current) return;
    const factAt = (event: globalThis.Event) =>
      event.target instanceof Element ? (event.target.closest<HTMLElement>('[data-fact]')?.dataset.fact ?? null) : null;
    const over = (event: globalThis.Event) => onPoint(factAt(event));
    const out = () => onPoint(null);
    const click = (event: globalThis.Event) => {
      const id = factAt(event);
      // Whoever marks words to copy them wants no fact.
      if (id !== null && (window.getSelection()?.isCollapsed ?? true)) onChoose(id);
    };
    current.addEventListener('pointerover', over);
    current.addEventListener('pointerleave', out);
    current.addEventListener('click', click);
    return () => {
      current.removeEventListener('pointerover', over);
      current.removeEventListener('pointerleave', out);
      current.removeEventListener('click', click);
    };
  }, [root, onPoint, onChoose]);
}
