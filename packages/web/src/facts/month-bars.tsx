import type { Count } from '@cronicar/server/api';
import { longMonth } from '../words/dates.js';
import { useWords } from '../words/words.js';
import { everyMonth, lastDay } from './months.js';
import { useFactWords } from './words.js';
import './facts.css';

interface MonthBarsProps {
  readonly months: readonly Count[];
  /** Says a number of what is counted: `12 statements`. */
  readonly counted: (count: number) => string;
  /** The first day of the month that is shown alone, and the last. */
  readonly chosen: (from: string, until: string) => boolean;
  readonly choose: (from: string | null, until: string | null) => void;
}

/** Bars of each month from the first to the last, empty ones too; a bar narrows the page to its month. */
export function MonthBars({ months, counted, chosen, choose }: MonthBarsProps) {
  const { locale } = useWords();
  const words = useFactWords();
  const all = everyMonth(months);
  if (all.length < 2) return null;
  const most = Math.max(...all.map(({ count }) => count));
  return (
    <div className="bars">
      <ol className="plain-list" aria-label={words.months}>
        {all.map(({ value, count }) => {
          const [from, until] = [`${value}-01`, lastDay(value)];
          const isChosen = chosen(from, until);
          return (
            <li key={value}>
              <button
                type="button"
                disabled={count === 0}
                aria-pressed={isChosen}
                title={`${longMonth(value, locale)}: ${counted(count)}`}
                onClick={() => (isChosen ? choose(null, null) : choose(from, until))}
              >
                <span className="hidden">
                  {longMonth(value, locale)}: {counted(count)}
                </span>
                <i aria-hidden="true" style={{ height: `${count === 0 ? 0 : Math.max(4, (100 * count) / most)}%` }} />
              </button>
            </li>
          );
        })}
      </ol>
      <p aria-hidden="true">
        <span>{longMonth(all[0]?.value ?? '', locale)}</span>
        <span>{longMonth(all.at(-1)?.value ?? '', locale)}</span>
      </p>
    </div>
  );
}
