import type { Named } from '@cronicar/server/api';
import { useListing } from '../../api/queries.js';
import { personAddress } from '../../facts/address.js';
import { ChoiceField, Filters, picked, TextField } from '../../facts/fields.js';
import { PageHead } from '../../facts/page-head.js';
import { More } from '../../parts/more.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { useParams } from '../../router/router.js';
import { shortDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';
import './people.css';

const NAMES = ['name', 'kind', 'country'];
const KINDS = ['person', 'organization', 'country', 'place', 'facility', 'group', 'source'];

/** An index of names, by letter, as at the end of a yearbook. */
export function PeoplePage() {
  const words = useChosen(WORDS);
  const { facts } = useWords();
  const [params] = useParams();
  const asked = asking(picked(params, NAMES));
  const query = useListing<Named>('people', { ...asked, limit: 200 }, { keep: true });
  const kinds = KINDS.map((kind) => [kind === 'person' ? '' : kind, facts.kinds[kind] ?? kind] as const);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} data={{ path: 'people', params: asked }} />
      <Filters names={NAMES}>
        <TextField label={words.name} name="name" />
        <ChoiceField label={words.kind} name="kind" choices={kinds} />
        <TextField label={words.country} name="country" />
      </Filters>
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {query.isSuccess && query.items.length === 0 && <Empty>{words.none}</Empty>}
      <div className="index">
        {byLetter(query.items).map(([letter, names]) => (
          <section key={letter} aria-label={letter}>
            <p className="letter" aria-hidden="true">
              {letter}
            </p>
            <ul className="plain-list">
              {names.map((named) => (
                <NameLine key={named.id} named={named} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <More query={query} />
    </>
  );
}

function NameLine({ named }: { readonly named: Named }) {
  const words = useChosen(WORDS);
  const { locale } = useWords();
  return (
    <li>
      <Link to={personAddress(named.id)}>
        <bdi>{named.name}</bdi>
      </Link>
      {named.country && named.kind !== 'country' && <span className="meta"> {named.country}</span>}
      <span className="meta named">
        {words.named(named.reports, named.more)}, {words.last} {shortDay(named.last, locale)}
      </span>
    </li>
  );
}

function asking({ country, ...rest }: Readonly<Record<string, string>>): Record<string, string> {
  const code = country?.toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? { ...rest, country: code } : rest;
}

/** Letters in order; names under them in the order they came. */
function byLetter(names: readonly Named[]): (readonly [string, readonly Named[]])[] {
  const letters = new Map<string, Named[]>();
  for (const named of names) {
    const letter = named.name.normalize('NFD').replace(/\p{M}/gu, '').charAt(0).toUpperCase();
    const key = /\p{L}/u.test(letter) ? letter : '#';
    letters.set(key, [...(letters.get(key) ?? []), named]);
  }
  return [...letters].sort(([a], [b]) => (a < b ? -1 : 1));
}
