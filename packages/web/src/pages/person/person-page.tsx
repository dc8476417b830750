import type { Person, PersonPage as PersonAnswer } from '@cronicar/server/api';
import { useApi } from '../../api/queries.js';
import { pageAddress, personAddress } from '../../facts/address.js';
import { PageHead } from '../../facts/page-head.js';
import { Trouble } from '../../facts/trouble.js';
import { Answer, Empty } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import type { PageProps } from '../../routes.js';
import { useChosen, useWords } from '../../words/words.js';
import { DriftedQuotes } from './drifted-quotes.js';
import { matchesOf } from './matches.js';
import { Events, Roles, SameName, Standing, Statements } from './person-parts.js';
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
  const { meant, others } = matchesOf(answer.items, id);
  const [person, second] = meant;
  if (!person)
    return (
      <>
        <PageHead title={id} />
        <Empty>{words.none}</Empty>
      </>
    );
  const isOnly = second === undefined;
  // An id, or a name that is nobody else's, finds exactly this one.
  const who = answer.items.length === 1 ? id : person.name;
  return (
    <>
      <PageHead
        title={isOnly ? person.name : id}
        lead={isOnly ? <Standing person={person} /> : words.severalLead(meant.length)}
        data={{ path }}
      />
      {isOnly && <SameName person={person} />}
      <div className="person">
        <div className="person-main">
          {isOnly ? (
            <Statements person={person} who={who} />
          ) : (
            meant.map((one) => <OneOf key={`${one.name}${one.kind}${one.country}${one.reports.first}`} person={one} />)
          )}
          <PromiseList promises={answer.promises} />
          <DriftedQuotes drifted={answer.drifted} />
          {isOnly && <Events person={person} who={who} />}
        </div>
        <div className="person-side">
          {isOnly && <Roles person={person} />}
          <Company company={answer.with} who={isOnly ? who : id} />
        </div>
      </div>
      {others.length > 0 && <Others others={others} />}
    </>
  );
}

/** One of several who go by a name: what is known of this one alone. */
function OneOf({ person }: { readonly person: Person }) {
  // A Wikidata id is nobody else's; a name may be, which is said above.
  const who = person.wikidata ?? person.name;
  return (
    <section className="one-of">
      <h2>
        <bdi>{person.name}</bdi>
      </h2>
      <p className="meta">
        <Standing person={person} />
      </p>
      <SameName person={person} />
      <Roles person={person} level="h3" />
      <Statements person={person} who={who} level="h3" />
      <Events person={person} who={who} level="h3" />
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
      <h2>{words.others}</h2>
      <ul className="plain-list">
        {others.map((other) => (
          <li key={`${other.name}${other.kind}${other.country}${other.reports.first}`}>
            <Link to={personAddress(other.name)}>
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
