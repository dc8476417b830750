import type { Months, Person, PersonPage as PersonAnswer } from '@cronicar/server/api';
import { useApi } from '../../api/queries.js';
import { pageAddress, personAddress } from '../../facts/address.js';
import { EventItem } from '../../facts/event-item.js';
import { MonthBars } from '../../facts/month-bars.js';
import { PageHead } from '../../facts/page-head.js';
import { StatementItem } from '../../facts/statement-item.js';
import { Trouble } from '../../facts/trouble.js';
import { Answer, Empty } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { go } from '../../router/router.js';
import type { PageProps } from '../../routes.js';
import { dayRange, shortDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { DriftedQuotes } from './drifted-quotes.js';
import { PromiseList } from './promise-list.js';
import { WORDS } from './words.js';
import './person.css';

/** Somebody over time: offices, words, deeds, company, promises. */
export function PersonPage({ parts }: PageProps) {
  const id = parts.id ?? '';
  const query = useApi<PersonAnswer>(`people/${encodeURIComponent(id)}`);
  if (query.isError)
    return (
      <>
        <PageHead title={id} />
        <Trouble query={query} />
      </>
    );
  return (
    <Answer query={query}>
      {(answer) => <Found answer={answer} id={id} path={`people/${encodeURIComponent(id)}`} />}
    </Answer>
  );
}

interface FoundProps {
  readonly answer: PersonAnswer;
  readonly id: string;
  readonly path: string;
}

function Found({ answer, id, path }: FoundProps) {
  const words = useChosen(WORDS);
  const [person, ...others] = answer.items;
  if (!person)
    return (
      <>
        <PageHead title={id} />
        <Empty>{words.none}</Empty>
      </>
    );
  // An id, or the name where it is nobody else's, finds exactly this one.
  const who = others.length === 0 ? id : person.name;
  return (
    <>
      <PageHead title={person.name} lead={<Standing person={person} />} data={{ path }} />
      <SameName person={person} />
      <div className="person">
        <div className="person-main">
          <Statements person={person} who={who} />
          <PromiseList promises={answer.promises} />
          <DriftedQuotes drifted={answer.drifted} />
          <Events person={person} who={who} />
        </div>
        <div className="person-side">
          <Roles person={person} />
          <Company company={answer.with} who={who} />
        </div>
      </div>
      {others.length > 0 && <Others others={others} />}
    </>
  );
}

function Standing({ person: { kind, country, reports } }: { readonly person: Person }) {
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

function SameName({ person: { identity, names, name, maybe } }: { readonly person: Person }) {
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

function Roles({ person: { roles } }: { readonly person: Person }) {
  const words = useChosen(WORDS);
  const { locale, count } = useWords();
  if (roles.length === 0) return null;
  const byDate = [...roles].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return (
    <section>
      <h2>{words.roles}</h2>
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

function Statements({ person, who }: { readonly person: Person; readonly who: string }) {
  const words = useChosen(WORDS);
  const { count } = useWords();
  const { data } = useApi<Months>('statements/months', { speaker: who });
  const ledger = (since?: string | null, until?: string | null) =>
    pageAddress('/ledger', { speaker: who, since, until });
  return (
    <section>
      <h2>
        {words.statements} {data && <span className="meta">{data.counted.toLocaleString()}</span>}
      </h2>
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

function Events({ person, who }: { readonly person: Person; readonly who: string }) {
  const words = useChosen(WORDS);
  return (
    <section>
      <h2>{words.events}</h2>
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

function Company({ company, who }: { readonly company: PersonAnswer['with']; readonly who: string }) {
  const words = useChosen(WORDS);
  const { count } = useWords();
  if (company.length === 0) return null;
  return (
    <section>
      <h2>{words.together}</h2>
      <ul className="plain-list company">
        {company.map(({ value, count: events, entity }) => (
          <li key={`${value}${entity?.kind}${entity?.country}`}>
            <Link to={personAddress(value)}>
              <bdi>{value}</bdi>
            </Link>{' '}
            <Link className="meta" to={pageAddress('/between', { a: who, b: value })}>
              {count.events(events)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ others }: { readonly others: readonly Person[] }) {
  const words = useChosen(WORDS);
  const { facts, count } = useWords();
  return (
    <section>
      <h2>{words.several}</h2>
      <ul>
        {others.map((other) => (
          <li key={`${other.name}${other.kind}${other.country}${other.reports.first}`}>
            <Link to={pageAddress('/people', { name: other.name, kind: other.kind === 'person' ? null : other.kind })}>
              <bdi>{other.name}</bdi>
            </Link>{' '}
            <span className="meta">
              {facts.kinds[other.kind] ?? other.kind}
              {other.country ? `, ${other.country}` : ''} · {count.reports(other.reports.count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
