import type { Months, Person } from '@cronicar/server/api';
import { useApi } from '../../api/queries.js';
import { pageAddress } from '../../facts/address.js';
import { EventItem } from '../../facts/event-item.js';
import { MonthBars } from '../../facts/month-bars.js';
import { StatementItem } from '../../facts/statement-item.js';
import { Empty } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { go } from '../../router/router.js';
import { dayRange, shortDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';

interface PartProps {
  readonly person: Person;
  /** Finds this one in a query. */
  readonly who: string;
  /** Below whose heading it stands. */
  readonly level?: 'h2' | 'h3';
}

export function Standing({ person: { kind, country, reports } }: { readonly person: Person }) {
  const words = useChosen(WORDS);
  const { facts, count, locale } = useWords();
  return (
    <>
      {facts.kinds[kind] ?? kind}
      {country && kind !== 'country' ? `, ${country}` : ''}. {words.reports} {count.reports(reports.count)}
      {reports.more ? '+' : ''}, {dayRange(reports.first, reports.last, locale)}.
    </>
  );
}

export function SameName({ person: { identity, names, name, maybe } }: { readonly person: Person }) {
  const words = useChosen(WORDS);
  const otherNames = names.filter((one) => one !== name);
  return (
    <>
      {otherNames.length > 0 && (
        <p className="meta">
          {words.alsoCalled}: <bdi>{otherNames.join(', ')}</bdi>
        </p>
      )}
      {maybe.length > 0 && (
        <p className="meta">
          {words.maybe}: <bdi>{maybe.join(', ')}</bdi>
        </p>
      )}
      {identity === 'same-name' && <p className="note">{words.sameName}</p>}
    </>
  );
}

export function Roles({ person: { roles }, level: Heading = 'h2' }: Omit<PartProps, 'who'>) {
  const words = useChosen(WORDS);
  const { locale, count } = useWords();
  if (roles.length === 0) return null;
  const byDate = [...roles].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return (
    <section>
      <Heading>{words.roles}</Heading>
      <ol className="plain-list roles">
        {byDate.map((role) => (
          <li key={`${role.title}${role.of}${role.first}`}>
            <p>
              <bdi>{role.title}</bdi>
              {role.of && (
                <>
                  , <bdi>{role.of}</bdi>
                </>
              )}
            </p>
            <p className="meta">
              {dayRange(role.first, role.last, locale)} · {count.reports(role.reports)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Statements({ person, who, level: Heading = 'h2' }: PartProps) {
  const words = useChosen(WORDS);
  const { count, locale } = useWords();
  const { data } = useApi<Months>('statements/months', { speaker: who });
  const ledger = (since?: string | null, until?: string | null) =>
    pageAddress('/ledger', { speaker: who, since, until });
  return (
    <section>
      <Heading>
        {words.statements} {data && <span className="meta">{data.counted.toLocaleString(locale)}</span>}
      </Heading>
      {person.statements.length === 0 && <Empty>{words.noStatements}</Empty>}
      {data && (
        <MonthBars
          months={data.items}
          counted={count.statements}
          chosen={() => false}
          choose={(since, until) => go(ledger(since, until))}
        />
      )}
      <ol className="plain-list told-list">
        {person.statements.map((statement) => (
          <li key={statement.id}>
            <Day day={statement.day} />
            <StatementItem statement={statement} speaker={false} />
          </li>
        ))}
      </ol>
      {person.statements.length > 0 && (
        <p>
          <Link to={ledger()}>{words.allStatements}</Link>
        </p>
      )}
    </section>
  );
}

function Day({ day }: { readonly day: string }) {
  const { locale } = useWords();
  return (
    <time className="label" dateTime={day}>
      {shortDay(day, locale)}
    </time>
  );
}

export function Events({ person, who, level: Heading = 'h2' }: PartProps) {
  const words = useChosen(WORDS);
  return (
    <section>
      <Heading>{words.events}</Heading>
      {person.events.length === 0 && <Empty>{words.noEvents}</Empty>}
      <ol className="plain-list told-list">
        {person.events.map((event) => (
          <li key={event.id}>
            <EventItem event={event} />
          </li>
        ))}
      </ol>
      {person.events.length > 0 && (
        <p>
          <Link to={pageAddress('/timeline', { with: who })}>{words.allEvents}</Link>
        </p>
      )}
    </section>
  );
}
