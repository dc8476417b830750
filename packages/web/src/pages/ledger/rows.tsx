import type { Statement } from '@cronicar/server/api';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { StatementItem } from '../../facts/statement-item.js';
import { longDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';
import './ledger.css';

interface RowsProps {
  readonly items: readonly Statement[];
  /** How many there are in all, where it is known. */
  readonly total: number | null;
  readonly more: (() => void) | null;
  readonly waiting: boolean;
}

const GUESSED_HEIGHT = 116;
/** Rows before the end at which the next part is asked for. */
const AHEAD = 40;

/** Only the rows in sight are in the document; the window scrolls, so that the page stays a page. */
export function Rows({ items, total, more, waiting }: RowsProps) {
  const words = useChosen(WORDS);
  const list = useRef<HTMLDivElement>(null);
  const top = useTopOf(list);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => GUESSED_HEIGHT,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (i) => items[i]?.id ?? i,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= items.length - AHEAD) more();
  }, [more, last, items.length]);
  return (
    <>
      {/* A list element can't hold the height of what is not drawn. */}
      {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by their offset */}
      <div ref={list} className="ledger" role="list" aria-label={words.list} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const statement = items[index];
          if (!statement) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              key={key}
              ref={rows.measureElement}
              role="listitem"
              className="ledger-row"
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={total ?? -1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <Row statement={statement} first={items[index - 1]?.day !== statement.day} />
            </div>
          );
        })}
      </div>
      {waiting && <p className="meta">{words.more}</p>}
    </>
  );
}

/** Kept as it is while others come into sight. */
const Row = memo(function Row({ statement, first }: { readonly statement: Statement; readonly first: boolean }) {
  const { locale } = useWords();
  return (
    <div className={first ? 'ledger-line first' : 'ledger-line'}>
      <time className={first ? 'ledger-day' : 'ledger-day again'} dateTime={statement.day}>
        {longDay(statement.day, locale)}
      </time>
      <StatementItem statement={statement} />
    </div>
  );
});

/** How far down the page the list begins; what stands above may change its height. */
function useTopOf(list: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const sibling of list.current?.parentElement?.children ?? []) {
      if (sibling !== list.current) observer.observe(sibling);
    }
    return () => observer.disconnect();
  }, [list]);
  return top;
}
