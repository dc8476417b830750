import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Blocks, makeBlocks } from './blocks.js';

/** Pixels beyond either edge of the window within which blocks are drawn before they are seen. */
const BEYOND = 700;

interface Range {
  readonly first: number;
  /** The block after the last. */
  readonly until: number;
}

interface ShownBlocks extends Range {
  readonly list: RefObject<HTMLDivElement | null>;
  /** As `ref` of an element with `data-block`: keeps its height. */
  readonly observe: (element: HTMLElement | null) => (() => void) | undefined;
  /** Pixels of what is not drawn above and below. */
  readonly above: number;
  readonly below: number;
}

/**
 * Which blocks of a long list are in sight of the window. Blocks stand in the flow between two paddings, so that one that is
 * other than guessed moves what comes after it without anything being drawn anew; what is in sight stays where it is.
 */
export function useBlocks(count: number, guess: number): ShownBlocks {
  const list = useRef<HTMLDivElement>(null);
  const [blocks] = useState(() => makeBlocks(guess));
  blocks.resize(count);
  const top = useRef(0);
  const width = useRef(0);
  const [range, setRange] = useState<Range>(() => rangeAt(blocks, 0, count));

  const look = useCallback(() => {
    const next = rangeAt(blocks, window.scrollY - top.current, count);
    setRange((before) => (before.first === next.first && before.until === next.until ? before : next));
  }, [blocks, count]);
  useEffect(() => {
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [look]);

  const looked = useRef(look);
  looked.current = look;
  const observer = useRef<ResizeObserver | null>(null);
  const observe = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      observer.current ??= new ResizeObserver((entries) => {
        const wide = Math.round(entries[0]?.contentRect.width ?? 0);
        if (wide !== width.current) {
          width.current = wide;
          blocks.forget();
        }
        let moved = 0;
        for (const { target, contentRect } of entries) {
          const block = Number((target as HTMLElement).dataset.block);
          const isAbove = top.current + blocks.above(block + 1) <= window.scrollY;
          const grown = blocks.measured(block, contentRect.height);
          if (isAbove) moved += grown;
        }
        // Browsers that hold what is in sight by themselves are told not to, as only some do.
        if (moved !== 0) window.scrollBy(0, moved);
        looked.current();
      });
      observer.current.observe(element);
      return () => observer.current?.unobserve(element);
    },
    [blocks],
  );

  // What stands above the list may change its height.
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current) top.current = list.current.getBoundingClientRect().top + window.scrollY;
      looked.current();
    };
    measure();
    const siblings = new ResizeObserver(measure);
    for (const sibling of list.current?.parentElement?.children ?? []) {
      if (sibling !== list.current) siblings.observe(sibling);
    }
    return () => siblings.disconnect();
  }, []);

  const until = Math.min(range.until, count);
  const first = Math.min(range.first, until);
  return { list, observe, first, until, above: blocks.above(first), below: blocks.above(count) - blocks.above(until) };
}

function rangeAt(blocks: Blocks, scrolled: number, count: number): Range {
  const first = blocks.at(scrolled - BEYOND);
  const last = blocks.at(scrolled + window.innerHeight + BEYOND);
  return { first, until: Math.min(count, last + 1) };
}
