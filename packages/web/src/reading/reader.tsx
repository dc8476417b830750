import type { Record as ReportRecord } from '@cronicar/server/api';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../words/words.js';
import { Article } from './article.js';
import type { FactRemarks, FactStanding } from './fact-badges.js';
import { FactItem } from './fact-item.js';
import { type Fact, factsOf } from './facts.js';
import { type FactFilter, filtered } from './filter.js';
import { Filters } from './filters.js';
import { KeyHelp } from './key-help.js';
import { useKeys } from './use-keys.js';

interface ReaderProps {
  /** Null while there is none: the rest of the page stays where it is. */
  readonly record: ReportRecord | null;
  /** Stands in the place of the facts while there is no record. */
  readonly instead?: ReactNode;
  /** What stands above the text. */
  readonly head: ReactNode;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
  readonly standing?: ReadonlyMap<string, FactStanding>;
  readonly remarks?: ReadonlyMap<string, FactRemarks>;
  /** What can be done with the open fact, and keys for it. */
  readonly actions: (fact: Fact) => ReactNode;
  readonly keys: (fact: Fact | null) => Readonly<Record<string, () => unknown>>;
  readonly keysOn: boolean;
  /** Below the facts. */
  readonly foot?: ReactNode;
}

/** A text at the left as it was, its record at the right; a fact lights its words, words open their fact. */
export function Reader(props: ReaderProps) {
  const { record, instead, head, open, onOpen, filter, onFilter, standing, remarks, actions, foot } = props;
  const { reading } = useWords();
  const facts = useMemo(() => (record ? factsOf(record) : []), [record]);
  const visible = useMemo(() => filtered(facts, filter), [facts, filter]);
  const underlined = useMemo(() => new Set(visible.map(({ id }) => id)), [visible]);
  const [pointed, setPointed] = useState<string | null>(null);
  const opened = facts.find(({ id }) => id === open) ?? null;
  const lit = facts.find(({ id }) => id === pointed && underlined.has(id)) ?? opened;
  const list = useRef<HTMLDivElement>(null);
  usePointingAtItems(list, setPointed);
  useScrollTo(open, opened);

  const step = (by: 1 | -1) => {
    const at = visible.findIndex(({ id }) => id === open);
    const next = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : (at + by + visible.length) % visible.length];
    if (next) {
      // What the pointer happens to lie on counts no more.
      setPointed(null);
      onOpen(next.id);
      // The focus goes along, so that Tab leads on to what can be done with it.
      requestAnimationFrame(() =>
        document.getElementById(next.id)?.querySelector<HTMLElement>('.fact-head')?.focus({ preventScroll: true }),
      );
    }
  };
  const [forward, back] = [() => step(1), () => step(-1)];
  useKeys(
    { j: forward, n: forward, k: back, p: back, Escape: () => onOpen(null), ...props.keys(opened) },
    props.keysOn,
  );
  const choose = useCallback((id: string) => onOpen(id), [onOpen]);
  return (
    <div className="reader">
      <article className="reader-text" aria-label={record ? reading.article : undefined}>
        {head}
        {record && (
          <Article
            text={record.report.text}
            language={record.report.language}
            facts={facts}
            underlined={underlined}
            lit={lit}
            onPoint={setPointed}
            onChoose={choose}
          />
        )}
      </article>
      <section className="reader-record" aria-label={record ? reading.record : undefined}>
        {!record && instead}
        {record && facts.length === 0 && <p className="empty">{reading.nothing}</p>}
        {record && facts.length > 0 && (
          <>
            <div className="record-head">
              <Filters facts={facts} filter={filter} onChange={onFilter} />
              <KeyHelp onStep={step} />
            </div>
            {visible.length === 0 && <p className="empty">{reading.nothingLeft}</p>}
            <div ref={list}>
              {chunked(visible).map((chunk, i) => (
                <ol
                  key={chunk[0]?.id}
                  start={i * TOGETHER + 1}
                  className={`facts plain-list${chunk.some(({ id }) => id === open) ? ' has-open' : ''}`}
                  style={{ containIntrinsicBlockSize: `auto ${chunk.length * FACT}rem` }}
                >
                  {chunk.map((fact) => (
                    <FactItem
                      key={fact.id}
                      fact={fact}
                      text={record.report.text}
                      isOpen={fact.id === open}
                      standing={standing?.get(fact.id)}
                      remarks={remarks?.get(fact.id)}
                      onOpen={onOpen}
                    >
                      {fact.id === open ? actions(fact) : null}
                    </FactItem>
                  ))}
                </ol>
              ))}
            </div>
          </>
        )}
        {record && foot}
      </section>
    </div>
  );
}

/** Facts laid out together, or not at all while they are out of sight. */
const TOGETHER = 24;
/** About the height of one, in rem. */
const FACT = 6.5;

function chunked(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  return Array.from({ length: Math.ceil(facts.length / TOGETHER) }, (_, i) =>
    facts.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
}

/** Pointing at an item, or coming to it by keyboard, lights its words. */
function usePointingAtItems(list: React.RefObject<HTMLDivElement | null>, onPoint: (id: string | null) => void): void {
  useEffect(() => {
    const { current } = list;
    if (!current) return;
    const at = ({ target }: globalThis.Event) =>
      onPoint(target instanceof Element ? (target.closest<HTMLElement>('[data-fact]')?.dataset.fact ?? null) : null);
    const leave = () => onPoint(null);
    const events = [
      ['pointerover', at],
      ['focusin', at],
      ['pointerleave', leave],
      ['focusout', leave],
    ] as const;
    for (const [event, act] of events) current.addEventListener(event, act);
    return () => {
      for (const [event, act] of events) current.removeEventListener(event, act);
    };
  });
}

/** Brings the words of the open fact, and its place in the list, into sight; neither moves the other. */
function useScrollTo(open: string | null, fact: Fact | null): void {
  const start = fact?.core[0]?.[0] ?? null;
  useEffect(() => {
    if (open === null || start === null) return;
    const paragraphs = [...document.querySelectorAll<HTMLElement>('.article p[data-start]')];
    const paragraph = paragraphs.findLast((one) => Number(one.dataset.start) <= start);
    const isLong = (paragraph?.offsetHeight ?? 0) > window.innerHeight * LONG;
    const words = paragraph?.querySelector(`[data-fact="${CSS.escape(open)}"]`);
    ((isLong && words) || paragraph)?.scrollIntoView({ block: 'nearest' });
    const item = document.getElementById(open);
    const list = item?.closest<HTMLElement>('.reader-record');
    // Where the list has no scrolling of its own the open fact has its own place at the bottom.
    if (item && list && list.scrollHeight > list.clientHeight) revealIn(list, item);
  }, [open, start]);
}

/** Share of the window from which on a paragraph is too long to be shown whole beside what else there is. */
const LONG = 0.4;

/** Scrolls a list as little as shows an item below what sticks to its top. */
function revealIn(list: HTMLElement, item: HTMLElement): void {
  const head = list.querySelector<HTMLElement>('.record-head')?.offsetHeight ?? 0;
  const [{ top, bottom }, box] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (top < box.top + head) list.scrollTop -= box.top + head - top;
  else if (bottom > Math.min(box.bottom, window.innerHeight))
    list.scrollTop += Math.min(bottom - Math.min(box.bottom, window.innerHeight), top - box.top - head);
}
