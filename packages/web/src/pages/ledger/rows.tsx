import type { Statement } from '@cronicar/server/api';
import { memo, useEffect } from 'react';
import { StatementItem } from '../../facts/statement-item.js';
import { longDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { useBlocks } from './use-blocks.js';
import { WORDS } from './words.js';
import './ledger.css';

interface RowsProps {
  readonly items: readonly Statement[];
  /** How many there are in all, where it is known. */
  readonly total: number | null;
  readonly more: (() => void) | null;
  readonly waiting: boolean;
}

/** Rows that come and go together: few enough to be drawn within a frame. */
const ROWS = 4;
const GUESSED_ROW = 116;
/** Rows before the end at which the next part is asked for. */
const AHEAD = 40;

/** Only the rows about what is in sight are in the document; the window scrolls, so that the page stays a page. */
export function Rows({ items, total, more, waiting }: RowsProps) {
  const words = useChosen(WORDS);
  const count = Math.ceil(items.length / ROWS);
  const { list, observe, first, until, above, below } = useBlocks(count, ROWS * GUESSED_ROW);
  useEffect(() => {
    if (more && until * ROWS >= items.length - AHEAD) more();
  }, [more, until, items.length]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: rows stand in blocks, which a list element may not hold */}
      <div
        ref={list}
        className="ledger wide-list"
        role="list"
        aria-label={words.list}
        style={{ paddingTop: above, paddingBottom: below }}
      >
        {Array.from({ length: until - first }, (_, i) => first + i).map((block) => (
          <Block key={block} {...{ block, items, total, observe }} />
        ))}
      </div>
      {waiting && <p className="meta">{words.more}</p>}
    </>
  );
}

interface BlockProps {
  readonly block: number;
  readonly items: readonly Statement[];
  readonly total: number | null;
  readonly observe: (element: HTMLElement | null) => (() => void) | undefined;
}

/** Kept as it is while others come into sight. */
const Block = memo(
  function Block({ block, items, total, observe }: BlockProps) {
    const from = block * ROWS;
    return (
      <div ref={observe} className="ledger-block" role="none" data-block={block}>
        {items.slice(from, from + ROWS).map((statement, i) => (
          <Row
            key={statement.id}
            statement={statement}
            position={from + i + 1}
            total={total}
            first={items[from + i - 1]?.day !== statement.day}
          />
        ))}
      </div>
    );
  },
  (before, after) =>
    before.block === after.block &&
    before.total === after.total &&
    Array.from({ length: ROWS + 1 }, (_, i) => before.block * ROWS + i - 1).every(
      (i) => before.items[i] === after.items[i],
    ),
);

interface RowProps {
  readonly statement: Statement;
  readonly position: number;
  readonly total: number | null;
  /** Of its day: only then is the day shown. */
  readonly first: boolean;
}

function Row({ statement, position, total, first }: RowProps) {
  const { locale } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div
      role="listitem"
      aria-posinset={position}
      aria-setsize={total ?? -1}
      className={first ? 'ledger-line first' : 'ledger-line'}
    >
      <time className={first ? 'ledger-day' : 'ledger-day again'} dateTime={statement.day}>
        {longDay(statement.day, locale)}
      </time>
      <StatementItem statement={statement} />
    </div>
  );
}
