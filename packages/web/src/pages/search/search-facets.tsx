import type { Facets } from '@cronicar/server/api';
import { Link } from '../../router/link.js';
import { useParams } from '../../router/router.js';
import { longMonth } from '../../words/dates.js';
import { useWords } from '../../words/words.js';

const SHOWN = 8;
const ORDER = ['outlet', 'month', 'speaker', 'person', 'country', 'organization', 'place'];

/** What the found reports have in common. Outlets and months narrow the search; names lead to their pages. */
export function SearchFacets({ facets }: { readonly facets: Facets }) {
  const { search, locale } = useWords();
  const [params, change] = useParams();
  const narrowed = ['outlet', 'since', 'until'].some((name) => params.has(name));
  return (
    <aside className="facets" aria-label={search.narrow}>
      {narrowed && (
        <p>
          <button type="button" onClick={() => change({ outlet: null, since: null, until: null })}>
            {search.clear}
          </button>
        </p>
      )}
      {ORDER.filter((name) => (facets[name]?.length ?? 0) > 0).map((name) => (
        <section key={name}>
          <h2>{search.facets[name]}</h2>
          <ul className="plain-list">
            {facets[name]?.slice(0, SHOWN).map(({ value, count }) => (
              <li key={value}>
                {name === 'outlet' || name === 'month' ? (
                  <button
                    type="button"
                    className="bare"
                    onClick={() => change(name === 'outlet' ? { outlet: value } : monthOf(value))}
                  >
                    {name === 'month' ? longMonth(value, locale) : <bdi>{value}</bdi>}
                  </button>
                ) : (
                  <Link to={`/p/${encodeURIComponent(value)}`}>
                    <bdi>{value}</bdi>
                  </Link>
                )}
                <span className="aside"> {count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

/** First and last day of a month. */
function monthOf(month: string): { readonly since: string; readonly until: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { since: `${month}-01`, until: `${month}-${last}` };
}
