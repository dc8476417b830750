import type { Count, Event } from '@cronicar/server/api';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { factAddress } from '../../facts/address.js';
import { leanColor, leanText } from '../../facts/lean.js';
import { useWidth } from '../../facts/use-width.js';
import { go } from '../../router/router.js';
import { shortDay } from '../../words/dates.js';
import { eventName } from '../../words/fact-names.js';
import { useChosen, useWords } from '../../words/words.js';
import { pointsOf, RADIUS } from './points.js';
import { WORDS } from './words.js';

interface ChartProps {
  readonly events: readonly Event[];
  /** With the mean of each month. */
  readonly months: readonly Count[];
}

const HEIGHT = 380;
const MARGIN = { top: 14, right: 16, bottom: 26, left: 42 };
const TICKS = [-10, -5, 0, 5, 10];

/** Events over time on the scale from conflict to cooperation; a point is a link to its words. */
export function Chart({ events, months }: ChartProps) {
  const words = useChosen(WORDS);
  const { locale } = useWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const [active, setActive] = useState(0);
  const [isTold, setTold] = useState(false);
  const svg = useRef<SVGSVGElement>(null);
  const x = timeScale(events, width);
  const y = scaleLinear([-10, 10], [HEIGHT - MARGIN.bottom - RADIUS, MARGIN.top + RADIUS]);
  const points = pointsOf(events, (day) => x(new Date(`${day}T00:00:00Z`)), y);
  const tell = (i: number) => {
    setActive(i);
    setTold(true);
  };
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = Math.min(points.length - 1, Math.max(0, active + by));
    svg.current?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };
  const told = isTold ? events[active] : undefined;
  return (
    <figure className="between" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a field set holds no drawing */}
      <svg ref={svg} width={width} height={HEIGHT} aria-label={words.chart} role="group" onKeyDown={step}>
        {TICKS.map((tick) => (
          <g key={tick} className={tick === 0 ? 'tick zero' : 'tick'} transform={`translate(0 ${y(tick)})`}>
            <line x1={MARGIN.left} x2={width - MARGIN.right} />
            <text x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
              {leanText(tick, locale)}
            </text>
          </g>
        ))}
        <text className="side" x={MARGIN.left + 4} y={MARGIN.top + 6}>
          {words.cooperation}
        </text>
        <text className="side" x={MARGIN.left + 4} y={HEIGHT - MARGIN.bottom - 6}>
          {words.conflict}
        </text>
        {x.ticks(Math.max(2, Math.floor(width / 150))).map((tick) => (
          <g key={tick.getTime()} className="tick" transform={`translate(${x(tick)} ${HEIGHT - MARGIN.bottom})`}>
            <line y2={5} />
            <text y={20} textAnchor="middle">
              {shortDay(tick.toISOString(), locale)}
            </text>
          </g>
        ))}
        {months.map(({ value, goldstein }) => {
          if (goldstein === undefined || !/^\d{4}-\d\d$/.test(value)) return null;
          const [from, until] = monthEnds(value, x.domain() as [Date, Date]);
          return from < until ? (
            <line key={value} className="mean" x1={x(from)} x2={x(until)} y1={y(goldstein)} y2={y(goldstein)} />
          ) : null;
        })}
        {points.map(({ event, x: cx, y: cy }, i) => (
          <PointLink
            key={event.id}
            event={event}
            isStop={i === active}
            onTell={() => tell(i)}
            onLeave={() => setTold(false)}
          >
            <circle cx={cx} cy={cy} r={RADIUS} fill={leanColor(event.goldstein)} />
          </PointLink>
        ))}
      </svg>
      <figcaption aria-hidden="true">
        {told ? <Caption event={told} /> : <span className="meta">{words.chart}</span>}
      </figcaption>
    </figure>
  );
}

interface PointLinkProps {
  readonly event: Event;
  /** Whether the tab key stops here: at one point only, the arrows go on from there. */
  readonly isStop: boolean;
  readonly onTell: () => void;
  readonly onLeave: () => void;
  readonly children: React.ReactNode;
}

function PointLink({ event, isStop, onTell, onLeave, children }: PointLinkProps) {
  const label = useLabel(event);
  const address = factAddress(event.id);
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    go(address);
  };
  return (
    <a
      href={address}
      className={event.status === 'happened' ? 'point' : 'point unreal'}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      onClick={follow}
      onFocus={onTell}
      onBlur={onLeave}
      onMouseEnter={onTell}
      onMouseLeave={onLeave}
    >
      {children}
    </a>
  );
}

function Caption({ event }: { readonly event: Event }) {
  const label = useLabel(event);
  return (
    <>
      <strong>{label}</strong>
      <span>
        <bdi>{event.words}</bdi>
      </span>
    </>
  );
}

function useLabel({ day, type, mode, actors, recipients, status, goldstein }: Event): string {
  const { facts, locale } = useWords();
  const names = (all: Event['actors']) => all.map(({ name }) => name).join(', ');
  const who = [names(actors), names(recipients)].filter(Boolean).join(' → ');
  const state = status === 'happened' ? '' : ` (${facts.statuses[status] ?? status})`;
  const what = `${shortDay(day, locale)}, ${eventName(facts, type, mode)}${state}: ${who}`;
  return goldstein === null ? what : `${what}, ${leanText(goldstein, locale)}`;
}

function timeScale(events: readonly Event[], width: number) {
  const days = events.map(({ day }) => Date.parse(`${day}T00:00:00Z`)).filter(Number.isFinite);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(7 * 86_400_000, (last - first) * 0.04);
  return scaleUtc(
    [new Date(first - room), new Date(last + room)],
    [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)],
  );
}

function monthEnds(month: string, [first, last]: [Date, Date]): [Date, Date] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const [from, until] = [Date.UTC(year, number - 1, 1), Date.UTC(year, number, 0)];
  return [new Date(Math.max(from, first.getTime())), new Date(Math.min(until, last.getTime()))];
}
